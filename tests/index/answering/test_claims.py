"""Figures of a claim beside those of the passages nearest to it: the same, or different."""

import pytest

from index.answering.claims import compare_figures
from tests.fakes import quote, shown
from tests.support.figures import asked


def compared(claim, *texts):
    """Return (unit, claimed, found, quote, agrees) for quotes of these texts."""
    quotes = [
        quote(shown(f"{number}.txt", f"Title\n\n{text}"), 2, 1, number=number)
        for number, text in enumerate(texts, start=1)
    ]
    return [
        (f.unit, f.claimed, f.found, f.quote, f.agrees)
        for f in compare_figures(asked(claim), claim, quotes)
    ]


def test_the_same_figure_agrees_in_words_and_digits():
    """Eleven is 11, and who was treated was hurt."""
    assert compared(
        "I heard 11 people were treated in the fire.",
        "Eleven people were treated for smoke inhalation in the fire.",
    ) == [("people", "11", "Eleven", 1, True)]


def test_a_bound_is_not_the_number_itself():
    """At least eleven may be twelve, and does not agree with eleven; ten is below it."""
    bound = "At least 11 people were treated for smoke inhalation in the fire."
    assert compared("I heard 11 people were treated in the fire.", bound) == []
    assert compared(f"I heard that {bound[0].lower()}{bound[1:]}", bound) == [
        ("people", "at least 11", "At least 11", 1, True)
    ]


def test_another_figure_of_the_same_thing_differs():
    """Beside each quote that has one."""
    assert compared(
        "Nine people were treated for smoke inhalation in the fire.",
        "Eleven people were treated for smoke inhalation in the fire.",
        "Twelve people were treated for smoke inhalation in the fire.",
    ) == [("people", "Nine", "Eleven", 1, False), ("people", "Nine", "Twelve", 2, False)]


def test_a_quote_that_has_the_figure_is_not_said_to_differ():
    """Whatever other numbers of the same unit it has."""
    (found,) = compared(
        "Nine people were treated for smoke inhalation in the fire.",
        "Nine people were treated for smoke inhalation in the fire, and two people were treated "
        "for burns in the fire.",
    )
    assert found[-1]


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("Nine barrels leaked in the harbor.", "Eleven people were treated in the harbor."),
        ("We saw nine boats.", "Eleven boats burned in the storm of 1911."),
        ("The fire was hot.", "Eleven people were treated for smoke inhalation."),
        ("Nine people came.", "The fire was hot."),
    ],
)
def test_figures_of_different_things_are_not_compared(claim, text):
    """A line too many is worse than none."""
    assert compared(claim, text) == []
