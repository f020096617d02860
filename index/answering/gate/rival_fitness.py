"""Whether a further sentence can answer as the first one does, to stand beside it. Pure.

Beside the hours of Friday those of Tuesday are no help, nor is a price beside a day.
"""

from collections.abc import Sequence

from index.answering.features import Candidate
from index.answering.figures import find_states
from index.answering.gate.amounts import has_amount_or_time
from index.answering.gate.asked_circumstances import lacks_circumstance
from index.answering.gate.asked_names import asks_for_name, lacks_asked_name
from index.answering.gate.grounding import ground, is_number
from index.answering.other_facts import find_other_fact, list_said_by_contact
from index.answering.question import AnswerType, Question, Word, find_asked_day, find_specific_words
from index.collection import Collection

MAX_SHORT = 4
"""Content terms of a short question. In a longer one the other words tell which sentence is meant:
of the rivals that lack what the first one has, 5 of 88 were right for short questions of `wiki` and
`papers`, 14 of 139 for longer ones (2026-11-30)."""


def is_rival(
    collection: Collection, question: Question, first: Candidate, other: Candidate
) -> bool:
    """Tell whether a sentence meets the conditions of an answer that the first one meets.

    These are the days and numbers of the question, and a name that is asked for; of a short one
    also its names, and the amount, time, place or reason that is asked for. A rival tells no other
    fact, such as that of another team, and beside an address to write to there is none. Where
    people are counted that were hurt, a rival tells of such, too.
    """
    if _tells_other_people(collection, question, first, other):
        return False
    if _lacks_name(collection, question, other) > _lacks_name(collection, question, first):
        return False
    is_short = len(first.table.content_terms) <= MAX_SHORT
    if is_short and find_other_fact(collection, question, other):
        return False
    if list_said_by_contact(collection, question, first) and not list_said_by_contact(
        collection, question, other
    ):
        return False
    if is_short and not _tells_kind(collection, question, other):
        return not _tells_kind(collection, question, first)
    return not _is_elsewhere(collection, question, other, any_word=is_short)


def _lacks_name(collection: Collection, question: Question, candidate: Candidate) -> float:
    """Return 1 where a name is asked for and not told, half of it if it may be common words."""
    if not asks_for_name(question):
        return 0.0
    return lacks_asked_name(collection.passages([candidate.sentence])[0].masked_text, question)


def _tells_other_people(
    collection: Collection, question: Question, first: Candidate, other: Candidate
) -> bool:
    """Tell whether people hurt, dead, … are counted, and only the first sentence tells of them.

    How many were on board is not how many of them were hurt.
    """
    asked = find_states(question.text) if question.answer_type is AnswerType.HOW_MANY else None
    if not asked:
        return False
    told = [
        find_states(passage.masked_text)
        for passage in collection.passages([first.sentence, other.sentence])
    ]
    return not asked.isdisjoint(told[0]) and asked.isdisjoint(told[1])


def _tells_kind(collection: Collection, question: Question, candidate: Candidate) -> bool:
    """Tell whether a sentence has the amount, time, place or reason that may be asked for."""
    return has_amount_or_time(collection, question, candidate) and not lacks_circumstance(
        collection, question, candidate
    )


def _is_elsewhere(
    collection: Collection, question: Question, candidate: Candidate, *, any_word: bool
) -> bool:
    """Tell whether a sentence tells of another day or number, or if `any_word`, another thing.

    The first one of an answer never does.
    """
    specific = find_specific_words(question)
    if not specific or not (any_word or _names_number(question, specific)):
        return False
    grounding = ground(collection, question, candidate, if_holding=any_word)
    if any_word:
        return not grounding.holds
    return any(word.is_number for word in grounding.ungrounded)


def _names_number(question: Question, specific: Sequence[Word]) -> bool:
    """Tell whether a question names a day or has a number among its specific words."""
    return find_asked_day(question) is not None or any(map(is_number, specific))
