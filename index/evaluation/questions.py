"""Labelled questions, read from JSON Lines."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from index.errors import ConfigError

ParagraphId = tuple[str, int]
"""A source, and a paragraph's number in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledQuestion:
    """A question with its gold label: the paragraphs that answer it, and strings that do.

    A question that is not `answerable` has no gold paragraphs. `kind` is a label of the data set,
    for people to group by.
    """

    id: str
    question: str
    kind: str
    answerable: bool
    gold_paragraphs: frozenset[ParagraphId]
    gold_answers: tuple[str, ...]


def load_questions(path: Path) -> list[LabelledQuestion]:
    """Read a JSON Lines file of labelled questions; blank lines are skipped.

    Raises ConfigError with the line's number for a line that is no labelled question.
    """
    questions = []
    with path.open(encoding="utf-8-sig") as lines:
        for number, line in enumerate(lines, start=1):
            if not line.strip():
                continue
            try:
                questions.append(_parse(json.loads(line)))
            except (KeyError, TypeError, ValueError, AttributeError) as error:
                problem = f"{error} is missing" if isinstance(error, KeyError) else str(error)
                raise ConfigError(
                    f"{path}:{number}: no labelled question: {problem}; see: footnote eval --help"
                ) from error
    return questions


def _parse(fields: dict[str, Any]) -> LabelledQuestion:
    answerable = bool(fields["answerable"])
    paragraphs: set[ParagraphId] = set()
    if answerable:
        paragraphs.update(_paragraph(each) for each in (fields, *fields.get("also", ())))
    return LabelledQuestion(
        id=str(fields["id"]),
        question=fields["question"],
        kind=str(fields.get("kind", "answerable" if answerable else "absent")),
        answerable=answerable,
        gold_paragraphs=frozenset(paragraphs),
        gold_answers=tuple(fields.get("answers", ())),
    )


def _paragraph(fields: dict[str, Any]) -> ParagraphId:
    return fields["source"], int(fields["paragraph"])
