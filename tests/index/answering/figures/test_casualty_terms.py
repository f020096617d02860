"""Words that count the same people."""

import pytest

from index.answering.figures.casualty_terms import (
    PEOPLE,
    is_state,
    normalize_unit,
    people_unit_terms,
)


@pytest.mark.parametrize("unit", ["people", "injured", "injuries", "dead", "fatalities", "victims"])
def test_people_and_their_states_are_one_unit(unit):
    """A report of nine injured and one of eleven people count the same thing."""
    assert normalize_unit(unit) == PEOPLE


def test_another_unit_is_its_term():
    """A unit that counts no people is stemmed, so that singular and plural are equal."""
    assert normalize_unit("barrels") == normalize_unit("barrel") != PEOPLE


def test_a_state_is_no_noun_of_its_own():
    """The injured are named by a state, people by a noun."""
    assert is_state("injured")
    assert not is_state("people")


def test_nobody_can_add_to_the_terms_of_people():
    """The terms are kept from the first call on and given to all, so they are frozen."""
    assert type(people_unit_terms()) is frozenset
