"""Words that count the same people: "hurt" in one report is "injured" in the next. Pure.

So are those who "visited" a fair its "visitors", and they "came".
"""

from collections.abc import Mapping
from functools import cache

from index.analysis import extract_terms, extract_words_and_terms

PEOPLE = "people"
"""The unit of every count of people, whichever noun or state the text counts them by."""

_STATE_WORDS = {
    "hurt": "hurt injured injuries injury wounded wounds treated hospitalized hospitalised harmed",
    "dead": "dead died killed deaths fatalities death dies slain perished drowned drown",
    "missing": "missing unaccounted",
    "arrested": "arrested detained held arrests",
    "rescued": "rescued rescue rescues saved evacuated",
}
CASUALTIES = frozenset(_STATE_WORDS)
"""States of people to whom something was done or happened."""

# What people do who are no casualties, and what they are called for it.
_ATTENDANCE_WORDS = {
    "came": "came come attended attendance turnout gathered visited visitors guests attendees",
    "took part": "participated participants marchers demonstrators protesters",
}
_PLACES = frozenset({"hospital", "hospitals"})
_PERSON_WORDS = "people persons person victims victim casualties residents patients"


@cache
def state_by_term() -> Mapping[str, str]:
    """Return the state that each term stands for, such as "hurt" for "injuri"."""
    states = _STATE_WORDS | _ATTENDANCE_WORDS
    return {term: state for state, words in states.items() for term in extract_terms(words)}


def find_states(text: str) -> frozenset[str]:
    """Return the states of people that a text names."""
    words = extract_words_and_terms(text)
    return frozenset(find_state(word, term) for word, term in words) - {""}


def are_of_one_state(states: frozenset[str], others: frozenset[str]) -> bool:
    """Tell whether two clauses about people may count the same of them.

    "Nine visitors were hurt" does not contradict "1,400 visitors came", nor do 200 participants.
    """
    attendance = (states | others).intersection(_ATTENDANCE_WORDS)
    if not attendance:
        return True
    if (states ^ others).intersection(_STATE_WORDS):
        return False
    here, there = states & attendance, others & attendance
    return not here or not there or bool(here & there)


@cache
def people_unit_terms() -> frozenset[str]:
    """Return the terms of all units that count people."""
    return _person_terms().union(state_by_term())


def is_state(unit: str) -> bool:
    """Tell whether a unit names a state of people instead of a thing: the "hurt" of "nine hurt"."""
    return _unit_term(unit) in state_by_term()


def normalize_unit(unit: str) -> str:
    """Return the term of a unit, or `PEOPLE` for every unit that counts people.

    Five visits are no people, though "visited" has the same term.
    """
    term = _unit_term(unit)
    counts_people = term in people_unit_terms() and find_state(unit, term) != ""
    return PEOPLE if counts_people or term in _person_terms() else term


def find_state(word: str, term: str) -> str:
    """Return the state that a word with this term names, "" if it names none.

    A hospital is no state, though "hospitalized" has the same term.
    """
    if term in _attendance_terms():
        return _attendance_by_word().get(word.lower(), "")
    return "" if word.lower() in _PLACES else state_by_term().get(term, "")


@cache
def _attendance_by_word() -> Mapping[str, str]:
    return {word: state for state, words in _ATTENDANCE_WORDS.items() for word in words.split()}


@cache
def _attendance_terms() -> frozenset[str]:
    return frozenset(term for word in _attendance_by_word() for term in extract_terms(word))


@cache
def _person_terms() -> frozenset[str]:
    return frozenset(extract_terms(_PERSON_WORDS))


def _unit_term(unit: str) -> str:
    return " ".join(extract_terms(unit))
