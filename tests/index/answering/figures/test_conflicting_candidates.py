"""Candidates that give another number than a quoted passage."""

from index.answering.figures.conflicting_candidates import first_conflicting, unit_filter
from tests.support.figures import asked, comparer_for, passage, passages

HURT = "How many people were hurt?"


def test_the_first_conflicting_passage_is_found():
    """Agreement, other things and the quote's own source are skipped."""
    quoted, *others = passages(
        "Eleven people were treated for smoke inhalation.",
        "Eleven people were hurt.",
        "Nine barrels leaked.",
        "Nine people were hurt.",
    )
    comparer = comparer_for(HURT)
    assert first_conflicting([quoted], others, comparer) == 2
    assert first_conflicting([quoted], [passage(others[2].text, quoted.source)], comparer) is None
    assert first_conflicting([passage("The fire burned for hours.")], others, comparer) is None


def test_a_third_number_is_none_of_those_quoted():
    """What agrees with a quote, of whatever source, adds no number."""
    eleven, nine, *others = passages(
        "Eleven people were hurt.",
        "Nine people were hurt.",
        "Nine people were hurt in the fire.",
        "Twelve people were hurt.",
    )
    assert first_conflicting([eleven, nine], others, comparer_for(HURT)) == 1


def test_a_unit_is_recognized_by_its_terms_or_marks():
    """A sentence needs the counted noun, or any of the words for people, or a mark for a unit."""
    boats = unit_filter(
        asked("How many boats were lost?"), passage("In the storm 17 boats were lost.")
    )
    assert (boats.terms, int(boats.kinds)) == ({"boat"}, 0)
    hurt = unit_filter(asked(HURT), passage("Nine people were hurt."))
    assert {"peopl", "injur"} <= hurt.terms
    assert int(unit_filter(asked("How long did it take?"), passage("It took 9 days.")).kinds)
