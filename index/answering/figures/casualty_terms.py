"""Which words say the same of people? A report chooses one, the next report another."""

from collections.abc import Mapping
from functools import cache

from index.analysis import analyzer

PEOPLE = "people"

_STATES = {
    "hurt": "hurt injured injuries injury wounded wounds treated hospitalized hospitalised harmed",
    "dead": "dead died killed deaths fatalities death dies slain perished",
    "missing": "missing unaccounted",
    "arrested": "arrested detained held arrests",
}
_PERSONS = "people persons person victims victim casualties residents patients"


@cache
def state_of() -> Mapping[str, str]:
    """Return the state that each term stands for: "hurt" for "injuri"."""
    return {term: state for state, words in _STATES.items() for term in analyzer.terms(words)}


@cache
def counted() -> frozenset[str]:
    """Return the terms of all units that count people."""
    return frozenset(analyzer.terms(_PERSONS)) | state_of().keys()


def unit_class(unit: str) -> str:
    """Return the term of a unit, `PEOPLE` for whatever counts people: "nine hurt"."""
    term = " ".join(analyzer.terms(unit))
    return PEOPLE if term in counted() else term
