"""Words that count the same people: "hurt" in one report is "injured" in the next. Pure."""

from collections.abc import Mapping
from functools import cache

from index.analysis import extract_terms

PEOPLE = "people"
"""The unit of every count of people, whichever noun or state the text counts them by."""

_STATE_WORDS = {
    "hurt": "hurt injured injuries injury wounded wounds treated hospitalized hospitalised harmed",
    "dead": "dead died killed deaths fatalities death dies slain perished",
    "missing": "missing unaccounted",
    "arrested": "arrested detained held arrests",
}
_PERSON_WORDS = "people persons person victims victim casualties residents patients"


@cache
def state_by_term() -> Mapping[str, str]:
    """Return the state that each term stands for, such as "hurt" for "injuri"."""
    return {term: state for state, words in _STATE_WORDS.items() for term in extract_terms(words)}


@cache
def people_unit_terms() -> frozenset[str]:
    """Return the terms of all units that count people."""
    return frozenset(extract_terms(_PERSON_WORDS)) | state_by_term().keys()


def is_state(unit: str) -> bool:
    """Tell whether a unit names a state of people instead of a thing: the "hurt" of "nine hurt"."""
    return _unit_term(unit) in state_by_term()


def normalize_unit(unit: str) -> str:
    """Return the term of a unit, or `PEOPLE` for every unit that counts people."""
    term = _unit_term(unit)
    return PEOPLE if term in people_unit_terms() else term


def _unit_term(unit: str) -> str:
    return " ".join(extract_terms(unit))
