"""How good are the answers? Measures over a labelled set of questions.

Every question is asked once as a member would ask it; the ranking behind the answer and the gate's
score come from the explanation. A sentence is right when it stands in a gold paragraph and holds
one of the gold answers (or, being 20 characters or longer, lies inside one), white space and
capitals aside.
"""

import json
import re
import string
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from index.answering.explanation import Explanation
from index.errors import ConfigError
from index.types import Answer, Band, Quote

RANKED = 100  # candidates looked through for the rank of the gold paragraph
MRR_CUT = 10
SHORT_ANSWER = 4  # words of a gold answer up to which the span that answers is measured
INSIDE = 20  # characters of a sentence that may count by lying inside a long gold answer


class Asked(Protocol):
    """What is evaluated; `Engine` is one."""

    def ask(self, question: str) -> Answer:
        """Answer a question."""

    def explain(self, question: str, *, limit: int) -> Explanation:
        """Explain that answer with its `limit` best candidates."""


Place = tuple[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledQuestion:
    """A question with its gold: the (source, paragraph) places that answer, and answer strings."""

    id: str
    question: str
    kind: str
    answerable: bool
    places: frozenset[Place]
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What came of one question.

    `right` says of each quote, in order, whether its best sentence is right. `paragraph_rank`
    counts the gold paragraph among distinct paragraphs of the ranking from 1, None where it is
    not there. `span_f1` is None where no gold answer is short enough to measure it.
    """

    asked: LabelledQuestion
    band: Band
    gate: float
    right: tuple[bool, ...]
    paragraph_rank: int | None
    span: str | None
    span_f1: float | None
    best: str
    elapsed_ms: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The rows of one evaluation; `scores.measure` sums them up."""

    rows: tuple[Row, ...]


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
                questions.append(_labelled(json.loads(line)))
            except (KeyError, TypeError, ValueError, AttributeError) as error:
                raise ConfigError(f"{path}:{number}: not a labelled question ({error})") from error
    return questions


def _labelled(fields: dict[str, Any]) -> LabelledQuestion:
    answerable = bool(fields["answerable"])
    places: set[Place] = set()
    if answerable:
        places.add((fields["source"], int(fields["paragraph"])))
        places.update((also["source"], int(also["paragraph"])) for also in fields.get("also", ()))
    return LabelledQuestion(
        id=str(fields["id"]),
        question=fields["question"],
        kind=str(fields.get("kind", "answerable" if answerable else "absent")),
        answerable=answerable,
        places=frozenset(places),
        answers=tuple(fields.get("answers", ())),
    )


def evaluate(engine: Asked, questions: Iterable[LabelledQuestion]) -> Report:
    """Ask every question and compare; rows in the order of the questions."""
    return Report(rows=tuple(_row(engine, asked) for asked in questions))


def _row(engine: Asked, asked: LabelledQuestion) -> Row:
    answer = engine.ask(asked.question)
    explanation = engine.explain(asked.question, limit=RANKED)
    first = answer.quotes[0] if answer.quotes else None
    span = first.text[slice(*first.answer)] if first and first.answer else None
    return Row(
        asked=asked,
        band=answer.band,
        gate=explanation.verdict.score,
        right=tuple(is_right(asked, quote) for quote in answer.quotes),
        paragraph_rank=_paragraph_rank(asked, explanation),
        span=span,
        span_f1=_span_f1(asked, span),
        best=best_text(first) if first else "",
        elapsed_ms=answer.elapsed_ms,
    )


def best_text(quote: Quote) -> str:
    """Return the sentence that won, without a neighbour that joined it."""
    start = quote.best.span.start - quote.citations[0].span.start
    return quote.text[start : start + quote.best.span.end - quote.best.span.start]


def is_right(asked: LabelledQuestion, quote: Quote) -> bool:
    """Tell whether a quote's best sentence answers, by any of its citations."""
    if not any((each.source, each.paragraph) in asked.places for each in quote.citations):
        return False
    return holds_answer(best_text(quote), asked.answers)


def holds_answer(sentence: str, answers: Iterable[str]) -> bool:
    """Tell whether a sentence holds one of the answers, or lies inside a long one."""
    sentence = _folded(sentence)
    folded = map(_folded, answers)
    return any(
        answer in sentence or (len(sentence) >= INSIDE and sentence in answer) for answer in folded
    )


def _folded(text: str) -> str:
    return " ".join(text.lower().split())


def _paragraph_rank(asked: LabelledQuestion, explanation: Explanation) -> int | None:
    places = ((each.passage.source, each.passage.paragraph) for each in explanation.passages)
    for rank, place in enumerate(dict.fromkeys(places), start=1):
        if place in asked.places:
            return rank
    return None


# --- the span that answers ----------------------------------------------------------------------

_ARTICLES = re.compile(r"\b(?:a|an|the)\b")
_NO_PUNCTUATION = str.maketrans("", "", string.punctuation)


def _span_f1(asked: LabelledQuestion, span: str | None) -> float | None:
    short = [answer for answer in asked.answers if 0 < len(answer.split()) <= SHORT_ANSWER]
    if not asked.answerable or not short:
        return None
    return max(token_f1(span or "", answer) for answer in asked.answers)


def token_f1(predicted: str, gold: str) -> float:
    """Return the F1 of shared tokens, articles and punctuation aside (Rajpurkar et al. 2016)."""
    ours, theirs = _squad_tokens(predicted), _squad_tokens(gold)
    shared = sum((Counter(ours) & Counter(theirs)).values())
    if not shared:
        return float(not ours and not theirs)
    precision, recall = shared / len(ours), shared / len(theirs)
    return 2 * precision * recall / (precision + recall)


def _squad_tokens(text: str) -> Sequence[str]:
    return _ARTICLES.sub(" ", text.lower().translate(_NO_PUNCTUATION)).split()
