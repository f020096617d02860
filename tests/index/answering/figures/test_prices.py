"""Prices of one thing in a list of prices and in a text."""

import pytest

from index.answering import answer
from tests.support.memory_collection import MemoryCollection, read_page, read_text

NEWS = """News from the mill

A bowl of soup at the mill costs 4 euros. Rye bread costs 3 euros. Oak boards cost 12 euros.
"""
PRICES = """# Prices of the mill

| Thing | Price |
|---|---|
| Soup | €4.50 |
| Rye bread | €3.00 |
| Oak boards 18 mm | €15.00 |
"""


@pytest.mark.parametrize(
    ("question", "values"),
    [
        ("How much is the soup?", ["4", "4.50"]),
        ("How much is the rye bread?", []),
        ("How much are the oak boards?", []),
    ],
)
def test_a_list_and_a_text_may_differ_about_a_price(question, values):
    """Equal prices do not, nor do those of one thing and of a kind of it."""
    opened = MemoryCollection([read_text("news.txt", NEWS), read_page("prices.md", PRICES)])
    found = answer(opened, question).figures
    assert sorted(value.text.strip("€") for each in found for value in each.values) == values


@pytest.mark.parametrize(
    ("question", "values"),
    [
        ("How much do pupils pay at Tarn mill?", []),
        ("How much do teachers pay at Tarn mill?", ["11", "9"]),
    ],
)
def test_what_others_pay_does_not_differ(question, values):
    """Where a sentence has an amount of its own for those who are asked about."""
    texts = {
        "a.txt": "Tarn mill\n\nTeachers pay 9 euros at Tarn mill, pupils 2 euros.\n",
        "b.txt": "Tarn mill in May\n\nAt Tarn mill teachers pay 11 euros and pupils 2 euros.\n",
    }
    opened = MemoryCollection([read_text(name, text) for name, text in texts.items()])
    found = answer(opened, question).figures
    assert sorted(value.text for each in found for value in each.values) == values
