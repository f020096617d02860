"""Candidates that give another number than a quote."""

from index.answering.figures.conflicting_candidates import first_conflicting, unit_filter
from tests.support.figures import OneEvent, asked, passage, quote


def test_the_first_conflicting_passage_is_found():
    """Agreement, other things and the quote's own source are skipped."""
    one = quote(1, "Eleven people were treated for smoke inhalation.")
    told = ("Eleven people were hurt.", "Nine barrels leaked.", "Nine people were hurt.")
    others = [passage(text, f"{number}.txt") for number, text in enumerate(told, start=2)]
    question = asked("How many people were hurt?")
    assert first_conflicting(question, one, others, OneEvent()) == 2
    assert first_conflicting(question, one, [passage(told[2], "1.txt")], OneEvent()) is None
    numberless = quote(1, "The fire burned for hours.")
    assert first_conflicting(question, numberless, others, OneEvent()) is None


def test_a_unit_is_recognized_by_its_terms_or_marks():
    """A sentence needs the counted noun, or any of the words for people, or a mark for a unit."""
    boats = unit_filter(
        asked("How many boats were lost?"), quote(1, "In the storm 17 boats were lost.")
    )
    assert (boats.terms, int(boats.kinds)) == ({"boat"}, 0)
    hurt = unit_filter(asked("How many people were hurt?"), quote(1, "Nine people were hurt."))
    assert {"peopl", "injur"} <= hurt.terms
    assert int(unit_filter(asked("How long did it take?"), quote(1, "It took 9 days.")).kinds)
