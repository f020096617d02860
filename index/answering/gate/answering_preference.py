"""Re-ranking for the gate: a sentence that can answer goes before those that cannot.

Pure. The best sentence may tell of another thing than was named, or lack the amount, place or
reason that is asked for, while one right below does not: "Saturday: 9:00-18:00" stands under the
opening hours of another house.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from index.analysis import find_long_form
from index.answering.features import (
    TOLD_BEHIND,
    Candidate,
)
from index.answering.gate.amounts import has_amount_or_time, lacks_amount_or_time
from index.answering.gate.asked_circumstances import lacks_circumstance
from index.answering.gate.asked_names import asks_for_name, lacks_asked_name
from index.answering.gate.going_on import (
    find_continuation,
    find_naming,
    find_subject,
    find_told_behind,
    says_as_much,
)
from index.answering.gate.grounding import (
    Grounding,
    ground,
    ground_quoted,
    hint_surroundings,
)
from index.answering.lexical import UNMISSED
from index.answering.question import (
    AnswerType,
    Question,
    asks_cost,
    find_expected_expressions,
    find_specific_words,
)
from index.answering.ranking import ASKED_DAY, FREE, NOVELTY, RankedCandidates
from index.collection import Collection, flags_of
from index.expressions import SentenceFlag
from index.types import Kind

NUM_TRIED = 6
"""Best candidates among which one that can answer is looked for."""

MIN_SHARE_GROUNDED = 0.6
"""Share of the first one's score that it needs where that one tells of another thing."""

MIN_SHARE_OF_ROW = 0.4
"""The same for the line of a timetable, whose words stand in the heading above it."""

MIN_SHARE_OF_ORIGIN = 0.35
"""The same for the year since when something has been there, where its age is asked for: it shares
no word with the question but the name of the thing."""

MIN_SHARE_CONTINUED = 0.75
"""The same for a sentence that goes on about the first one's subject and says more."""

MIN_SHARE_WITH_AMOUNT = 0.6
"""The same where the first one has not the amount, time, place or reason that is asked for."""


_STANDS_FOR = re.compile(r"\bstands?\s+for\W*$", re.IGNORECASE)
"""How a question ends that asks for the long form of an abbreviation."""

_ONLY_REPLIES = re.compile(
    r"\W*(?:yes|yep|yeah|sure|of course|absolutely|certainly|definitely|it is possible)\b"
    r"(?!.*\b(?:by|in|on|through|using|via|with)\b)",
    re.IGNORECASE | re.DOTALL,
)
"""A sentence that says yes, and not how: "Yes, you can have one as a pet"."""

_OTHERS = re.compile(r"\W*(?:an)?others?\b", re.IGNORECASE)
"""How a sentence opens that goes on about other things than the one before."""


class Preferred(NamedTuple):
    """The candidates, and the grounding of the first quoted one where it was looked up."""

    ranked: RankedCandidates
    grounding: Grounding | None = None


def prefer_answering(
    collection: Collection, question: Question, ranked: RankedCandidates, *, brief: bool = False
) -> Preferred:
    """Return the candidates with the first that can answer at the top of both orders.

    Those that stood above it come last, for they cannot. Nothing changes where none can. What goes
    on about the first one's subject and says more of the question is quoted before it. With `brief`
    a grounding that does not hold has no more than the first word that decides that.
    """
    ranked = _prefer_told_behind(collection, question, ranked)
    ranked = _prefer_continuation(collection, question, ranked)
    ranked = _prefer_long_form(collection, question, ranked)
    quoted = ranked.for_quotes
    if not quoted:
        return Preferred(ranked)
    grounding = None
    share, is_other = MIN_SHARE_WITH_AMOUNT, False
    if not _lacks_kind(collection, question, quoted[0]):
        hint_surroundings(collection, question, quoted[:NUM_TRIED])
        grounding = ground_quoted(
            collection, question, ranked.for_gate[0], quoted[0], if_holding=brief
        )
        share = MIN_SHARE_GROUNDED
        if grounding.holds:
            return Preferred(ranked, grounding)
        is_other = True
    tried = quoted[1:NUM_TRIED]
    best = quoted[0].score - quoted[0].extra.get(FREE, 0.0)  # that is for another thing's price
    headings = _find_headings(collection, tried)
    for place, each in enumerate(tried, start=1):
        score = each.score - each.extra.get(NOVELTY, 0.0)
        least = best * _find_least_share(collection, question, each, share)
        if score < least or headings[place - 1]:
            continue
        is_beside = not is_other and _tells_beside(question, each, quoted[0])
        if not is_beside and not says_as_much(collection, question, each, quoted[0]):
            continue
        if has_amount_or_time(collection, question, each) and not _lacks_detail(
            collection, question, each
        ):
            goes_on = find_subject(collection, each) == quoted[0].sentence
            if goes_on and (is_other or _lacks_expected(collection, question, each)):
                continue
            found = ground(collection, question, each, if_holding=True)
            if found.holds:
                return Preferred(_put_first(ranked, place, only_quoted=goes_on), found)
    return Preferred(ranked, grounding)


def _lacks_kind(collection: Collection, question: Question, candidate: Candidate) -> bool:
    """Tell whether a sentence has not the amount, time, place, reason or name that is asked for."""
    if lacks_amount_or_time(collection, question, candidate):
        return True
    return _lacks_detail(collection, question, candidate)


def _lacks_detail(collection: Collection, question: Question, candidate: Candidate) -> bool:
    """Tell whether a sentence has not the place, reason, colour or name that is asked for."""
    if lacks_circumstance(collection, question, candidate):
        return True
    if not asks_for_name(question):
        return False
    text = collection.passages([candidate.sentence])[0].masked_text
    return lacks_asked_name(text, question) == 1


def _find_least_share(
    collection: Collection, question: Question, candidate: Candidate, share: float
) -> float:
    """Return the share of the first one's score that a sentence needs, `share` of most."""
    if candidate.extra.get(ASKED_DAY, 0.0) > 0:
        return MIN_SHARE_OF_ROW
    if question.answer_type is not AnswerType.HOW_OLD:
        return share
    flags = flags_of(collection, candidate.sentence)
    return MIN_SHARE_OF_ORIGIN if flags & int(SentenceFlag.YEAR) else share


def _lacks_expected(collection: Collection, question: Question, candidate: Candidate) -> bool:
    """Tell whether a sentence has no expression of the expected kinds, where there are some."""
    expected = int(find_expected_expressions(question).flags)
    flags = flags_of(collection, candidate.sentence)
    return bool(expected) and not flags & expected


def _put_first(
    ranked: RankedCandidates, place: int, *, only_quoted: bool = False
) -> RankedCandidates:
    """Return the candidates with the quoted one of a place first, and those above it last.

    With `only_quoted` the gate still judges the one that it would have judged.
    """
    quoted, chosen = ranked.for_quotes, ranked.for_quotes[place]
    if only_quoted:
        for_quotes = [chosen, *quoted[:place], *quoted[place + 1 :]]
        return RankedCandidates(for_gate=ranked.for_gate, for_quotes=for_quotes)
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


def _prefer_told_behind(
    collection: Collection, question: Question, ranked: RankedCandidates
) -> RankedCandidates:
    """Quote first what stands behind the first one and tells what is asked of its thing.

    The gate still judges the one that names the thing.
    """
    quoted = ranked.for_quotes
    place = find_told_behind(collection, question, quoted) if quoted else None
    if place is None or asks_for_name(question):
        return ranked
    told = quoted[place].with_extra(TOLD_BEHIND, 0.0)
    for_quotes = [told, *quoted[:place], *quoted[place + 1 :]]
    return RankedCandidates(for_gate=ranked.for_gate, for_quotes=for_quotes)


def _prefer_continuation(
    collection: Collection, question: Question, ranked: RankedCandidates
) -> RankedCandidates:
    """Quote first what goes on about the subject of the first one and says more of the question.

    "They are used for lamps" after "Echo crystals are found in caves" tells what they are used
    for. The gate still judges the sentence that names the subject. How something is done is told
    behind "Yes, you can".
    """
    quoted = ranked.for_quotes
    if not quoted or TOLD_BEHIND in quoted[0].extra or asks_for_name(question):
        return ranked
    find = find_naming if question.language == "en" else find_continuation
    going_on = find(collection, question, quoted)
    if going_on is not None or question.language != "en":
        return ranked if going_on is None else _put_first(ranked, going_on, only_quoted=True)
    first = quoted[0]
    least = MIN_SHARE_CONTINUED * first.score
    tried = [
        (place, each)
        for place, each in enumerate(quoted[1:NUM_TRIED], start=1)
        if each.paragraph == first.paragraph and each.score - each.extra.get(NOVELTY, 0.0) >= least
    ]
    if question.answer_type is AnswerType.HOW and (place := _find_behind_reply(collection, quoted)):
        return _put_first(ranked, place, only_quoted=True)
    expects = bool(find_expected_expressions(question).flags)
    if not tried or (expects and not _lacks_expected(collection, question, first)):
        return ranked
    named = {word.term for word in find_specific_words(question)}
    asked = [term not in UNMISSED and term not in named for term in first.table.content_terms]
    lacking = ~first.is_said & np.array(asked, dtype=bool)
    for place, each in tried:
        says_more = (each.is_repeated & lacking).any()
        if not says_more or find_subject(collection, each) != first.sentence:
            continue
        if not _tells_of_others(collection, each):
            return _put_first(ranked, place, only_quoted=True)
    return ranked


def _find_behind_reply(collection: Collection, quoted: Sequence[Candidate]) -> int:
    """Return the place of what stands behind a first sentence that only says yes, 0 if none.

    "Yes, with a form" says how itself.
    """
    first = quoted[0].sentence
    places = [at for at, each in enumerate(quoted[:NUM_TRIED]) if each.sentence == first + 1]
    if not places or quoted[places[0]].paragraph != quoted[0].paragraph:
        return 0
    text = collection.passages([first])[0].masked_text
    said = quoted[places[0]].is_said.any()
    return places[0] if said and _ONLY_REPLIES.match(text) else 0


def _prefer_long_form(
    collection: Collection, question: Question, ranked: RankedCandidates
) -> RankedCandidates:
    """Put a sentence first that spells an abbreviation out, where its long form is asked for."""
    tried = ranked.for_quotes[:NUM_TRIED]
    is_asked = question.answer_type is AnswerType.DEFINITION and _STANDS_FOR.search(question.text)
    if not is_asked or not tried:
        return ranked
    terms = frozenset(tried[0].table.content_terms)
    passages = collection.passages([each.sentence for each in tried])
    for place, passage in enumerate(passages):
        if find_long_form(passage.masked_text, terms, question.language):
            return _put_first(ranked, place) if place else ranked
    return ranked


def _tells_of_others(collection: Collection, candidate: Candidate) -> bool:
    """Tell whether a sentence opens with other things than those that the one before names."""
    return _OTHERS.match(collection.passages([candidate.sentence])[0].masked_text) is not None


def _tells_beside(question: Question, candidate: Candidate, first: Candidate) -> bool:
    """Tell whether a sentence needs no word of the first one, which lacks what is asked for.

    A sum of money beside a thing is mostly its price: "the bridge is taped off. Council took the
    offer of 3,450 pounds." Of a paragraph one sentence tells what happened, and one why or where.
    """
    if asks_cost(question):
        return candidate.article == first.article
    is_reason = question.answer_type in {AnswerType.WHY, AnswerType.WHERE}
    return is_reason and candidate.paragraph == first.paragraph
