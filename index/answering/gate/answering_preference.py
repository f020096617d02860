"""Re-ranking for the gate: a sentence that can answer goes before those that cannot.

Pure. The best sentence may tell of another thing than was named, or lack the amount, place or
reason that is asked for, while one right below does not: "Saturday: 9:00-18:00" stands under the
opening hours of another house.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from index.analysis import extract_terms
from index.answering.features import Candidate
from index.answering.gate.asked_amounts import has_amount_or_time, lacks_amount_or_time
from index.answering.gate.asked_circumstances import lacks_circumstance
from index.answering.gate.grounding import Grounding, ground
from index.answering.question import Question, asks_cost, find_specific_words
from index.answering.ranking import ASKED_DAY, FREE, NOVELTY, RankedCandidates
from index.collection import Collection
from index.types import Kind

NUM_TRIED = 6
"""Best candidates among which one that can answer is looked for."""

MIN_SHARE_GROUNDED = 0.6
"""Share of the first one's score that it needs where that one tells of another thing."""

MIN_SHARE_OF_ROW = 0.4
"""The same for the line of a timetable, whose words stand in the heading above it."""

MIN_SHARE_WITH_AMOUNT = 0.6
"""The same where the first one has not the amount, time, place or reason that is asked for."""


_COST_TERMS = frozenset(extract_terms("cost costs price fee fare charge pay"))
"""Words for which a sum of money stands, or that something is free."""


class Preferred(NamedTuple):
    """The candidates, and the grounding of the first quoted one where it was looked up."""

    ranked: RankedCandidates
    grounding: Grounding | None = None


def prefer_answering(
    collection: Collection, question: Question, ranked: RankedCandidates
) -> Preferred:
    """Return the candidates with the first that can answer at the top of both orders.

    Those that stood above it come last, for they cannot. Nothing changes where none can.
    """
    quoted = ranked.for_quotes
    if not quoted:
        return Preferred(ranked)
    grounding = None
    share = MIN_SHARE_WITH_AMOUNT
    if not lacks_amount_or_time(collection, question, quoted[0]) and not lacks_circumstance(
        collection, question, quoted[0]
    ):
        grounding, share = ground(collection, question, quoted[0]), MIN_SHARE_GROUNDED
        if grounding.holds:
            return Preferred(ranked, grounding)
    tried = quoted[1:NUM_TRIED]
    best = quoted[0].score - quoted[0].extra.get(FREE, 0.0)  # that is for another thing's price
    headings = _find_headings(collection, tried)
    for place, each in enumerate(tried, start=1):
        score = each.score - each.extra.get(NOVELTY, 0.0)
        is_row = each.extra.get(ASKED_DAY, 0.0) > 0
        least = (MIN_SHARE_OF_ROW if is_row else share) * best
        if score < least or headings[place - 1]:
            continue
        if not _says_as_much(question, each, quoted[0]):
            continue
        if has_amount_or_time(collection, question, each) and not lacks_circumstance(
            collection, question, each
        ):
            found = ground(collection, question, each)
            if found.holds:
                return Preferred(_put_first(ranked, place), found)
    return Preferred(ranked, grounding)


def _put_first(ranked: RankedCandidates, place: int) -> RankedCandidates:
    """Return the candidates with the quoted one of a place first, and those above it last."""
    quoted, chosen = ranked.for_quotes, ranked.for_quotes[place]
    of_gate = [each for each in ranked.for_gate if each.sentence == chosen.sentence]
    others = [each for each in ranked.for_gate if each.sentence != chosen.sentence]
    return RankedCandidates(
        for_gate=[*(of_gate or [chosen]), *others],
        for_quotes=[*quoted[place:], *quoted[:place]],
    )


def _find_headings(collection: Collection, candidates: Sequence[Candidate]) -> Sequence[bool]:
    """Return which candidates are headings: these say what stands below, which is no answer."""
    passages = collection.passages([each.sentence for each in candidates])
    return [each.kind is Kind.HEADLINE for each in passages]


def _says_as_much(question: Question, candidate: Candidate, first: Candidate) -> bool:
    """Tell whether a sentence has all words of the question, but for names, that the first has.

    Else it tells something else of what was named. A line of a timetable needs no words, and a
    price no word such as cost.
    """
    if candidate.extra.get(ASKED_DAY, 0.0) > 0:
        return True
    specific = {word.term for word in find_specific_words(question)}
    if asks_cost(question):
        specific |= _COST_TERMS
    table, pair = candidate.table, (candidate.column, first.column)
    said, asked = (table.matched_idf[:, each] + table.in_other_words[:, each] > 0 for each in pair)
    is_plain = np.array([term not in specific for term in table.content_terms], dtype=bool)
    return not (asked & ~said & is_plain).any()
