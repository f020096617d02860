"""Re-ranking by the day that a question names: a sentence on that day goes before one on another.

Words and numbers alone do not tell "2024-03-05" from "March 9, 2024" for "5 March 2024".
"""

from collections.abc import Sequence
from operator import attrgetter

from index.answering.features import Candidate, compute_largest_idf
from index.answering.question import Question, find_asked_day, find_day_in_text
from index.collection import Collection
from index.expressions import DayMatch

ASKED_DAY = "day asked for"
"""Name of the part."""

WEIGHTS = {DayMatch.SAME: 0.3, DayMatch.OTHER: -1.5, DayMatch.NONE: 0.0}
"""Part of a sentence by what it says of the day, in units of the largest idf. The words of the day
count beside it, so naming the day weighs little."""

NUM_READ = 12
"""Best candidates whose dates are read."""


def prefer_asked_day(
    collection: Collection, question: Question, candidates: Sequence[Candidate]
) -> Sequence[Candidate]:
    """Return the candidates, best first, rescored where the question names one day.

    Candidates with equal scores keep their order.
    """
    asked = find_asked_day(question)
    if asked is None:
        return candidates
    top = candidates[:NUM_READ]
    largest_idf = compute_largest_idf(collection.sentences, question.language_share)
    passages = collection.passages([each.sentence for each in top])
    rescored = []
    for candidate, passage in zip(top, passages, strict=True):
        weight = WEIGHTS[find_day_in_text(asked, passage.masked_text).match]
        part = weight * largest_idf
        rescored.append(candidate.with_extra(ASKED_DAY, part) if part else candidate)
    ranked = sorted(rescored, key=attrgetter("score"), reverse=True)
    return [*ranked, *candidates[NUM_READ:]]
