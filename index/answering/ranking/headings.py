"""May a heading answer? Only if it holds what is asked for; else what it stands over goes first."""

from collections.abc import Iterator, Sequence

import numpy as np

from index.answering.question import expected_expressions
from index.answering.question.analyze import Question
from index.answering.ranking.ranker import Candidate
from index.collection import Collection
from index.expressions import Flag
from index.types import Kind

NEAR = 0.5
"""Share of a heading's score that another sentence needs to go before it."""

LONGEST = 100
"""Code points of a heading; a longer line that ends in no mark may well be a statement."""

LOOKED_THROUGH = 6  # candidates for one that is no heading


def behind(
    collection: Collection, question: Question, candidates: Sequence[Candidate]
) -> Sequence[Candidate]:
    """Return the candidates with the first that may answer before the headings above it.

    A heading repeats the words of a question better than any sentence of its section, and says
    what the section is about, not what it says. One with a kind of expression that the question
    asks for stays: "Nine hurt as warehouse burns".
    """
    top = candidates[:LOOKED_THROUGH]
    ids = np.array([each.sentence for each in top], dtype=np.int64)
    flags = collection.flags(ids).tolist() if len(ids) else []
    if not flags or not flags[0] & int(Flag.FRAGMENT):
        return candidates
    wanted = int(
        expected_expressions.promised(question).flags | expected_expressions.needed(question)
    )
    for at in _answering(collection, top, flags, wanted):
        if top[at].score >= NEAR * top[0].score:
            return [top[at], *candidates[:at], *candidates[at + 1 :]]
        break
    return candidates


def _answering(
    collection: Collection, top: Sequence[Candidate], flags: Sequence[int], wanted: int
) -> Iterator[int]:
    """Yield the places of those that are no heading, or one with what is wanted."""
    passages = collection.passages([each.sentence for each in top])
    for at, (passage, held) in enumerate(zip(passages, flags, strict=True)):
        heading = passage.kind is Kind.HEADLINE and len(passage.text) <= LONGEST
        if not heading or held & wanted:
            yield at
