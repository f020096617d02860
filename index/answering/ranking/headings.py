"""Demotion of a heading that ranks above the sentences of its section."""

from collections.abc import Iterator, Sequence

import numpy as np

from index.answering.question import Question, find_expected_expressions, find_required_expressions
from index.answering.ranking.candidate import Candidate
from index.collection import Collection
from index.expressions import SentenceFlag
from index.types import Kind

MIN_SCORE_SHARE = 0.5
"""Share of the heading's score that another sentence needs to be put before it."""

MAX_HEADING_LENGTH = 100
"""Length of a heading in code points; a longer line without a full stop may be a statement."""

NUM_CHECKED = 6
"""Best candidates among which one that may answer is looked for."""


def demote_headings(
    collection: Collection, question: Question, candidates: Sequence[Candidate]
) -> Sequence[Candidate]:
    """Rank a heading below its section unless it holds the expected kind of answer.

    A heading repeats the words of a question better than any sentence of its section, but names
    the subject instead of saying something of it. One with an expression of a kind that the
    question asks for may answer: "Nine hurt as warehouse burns". Only the first candidate that
    may answer changes its place: it is put first where the first one is a heading.
    """
    top = candidates[:NUM_CHECKED]
    ids = np.array([each.sentence for each in top], dtype=np.int64)
    flags = collection.flags(ids).tolist() if len(ids) else []
    if not flags or not flags[0] & int(SentenceFlag.FRAGMENT):
        return candidates
    expected = int(find_expected_expressions(question).flags | find_required_expressions(question))
    place = next(_find_answering(collection, top, flags, expected), None)
    if place is None or top[place].score < MIN_SCORE_SHARE * top[0].score:
        return candidates
    return [top[place], *candidates[:place], *candidates[place + 1 :]]


def _find_answering(
    collection: Collection, top: Sequence[Candidate], flags: Sequence[int], expected: int
) -> Iterator[int]:
    """Yield the places of the candidates that are no heading, or have an expected expression."""
    passages = collection.passages([each.sentence for each in top])
    for place, (passage, held) in enumerate(zip(passages, flags, strict=True)):
        is_heading = passage.kind is Kind.HEADLINE and len(passage.text) <= MAX_HEADING_LENGTH
        if not is_heading or held & expected:
            yield place
