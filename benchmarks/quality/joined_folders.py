"""Two question sets as one collection: the articles of both, and questions about the first."""

import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from index.evaluation import LabelledQuestion, load_questions

OWN, BESIDE = "own", "beside"
"""Folders of the joined corpus, by which the names of the articles begin."""


@contextmanager
def join_folders(corpus: Path, beside: Path) -> Iterator[Path]:
    """Yield a temporary folder with the articles of both, each in a folder of its own."""
    with tempfile.TemporaryDirectory() as folder:
        for name, origin in ((OWN, corpus), (BESIDE, beside)):
            shutil.copytree(origin, Path(folder) / name)
        yield Path(folder)


def add_translations(questions: Sequence[LabelledQuestion], beside: Path) -> list[LabelledQuestion]:
    """Return the questions with the names of the joined corpus.

    A question that the other set has under the same id is the same in another language: its gold
    paragraphs and answers count too.
    """
    path = beside / "questions.jsonl"
    others = {each.id: each for each in load_questions(path)} if path.is_file() else {}
    return [_join(each, others.get(each.id)) for each in questions]


def _join(own: LabelledQuestion, other: LabelledQuestion | None) -> LabelledQuestion:
    gold = {(f"{OWN}/{source}", paragraph) for source, paragraph in own.gold_paragraphs}
    answers = own.gold_answers
    if other is not None and other.answerable:
        gold |= {(f"{BESIDE}/{source}", paragraph) for source, paragraph in other.gold_paragraphs}
        answers += other.gold_answers
    return replace(own, gold_paragraphs=frozenset(gold), gold_answers=answers)
