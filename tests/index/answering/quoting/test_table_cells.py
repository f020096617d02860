"""The cell of a row that a question names, and rows of other things."""

import pytest

from index.answering import answer
from tests.support.memory_collection import MemoryCollection, read_page

PRICES = """# Punts on the Wend

| Punt | Seats | Hour | Full day |
|---|---|---|---|
| Swan | 4 | 9 € | 35 € |
| Heron | 6 | 14 € | 50 € |

The punts are kept by Ole Brandt.

| Day | Tower | Garden |
|---|---|---|
| Tuesday | 10:00-16:00 | 8:00-20:00 |
| Friday | closed | 8:00-21:00 (members only) |
"""
COLUMNS = (
    "Lift passes\n\nPass      Adult   Junior\nSummit    30 €    18 €\nWeek      190 €   120 €\n"
)
LINES = """Boat yard Elmhaven

Address: 8 Quarry Road, second gate
Owner: Ines Falk
Trainer: Odd Lien
Rent: 120 euros per evening
Wi-Fi: password on the board
"""
PAGES = MemoryCollection(
    [read_page("punts.md", PRICES), read_page("passes.txt", COLUMNS), read_page("yard.txt", LINES)]
)


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("How much is the Heron for a full day?", "50 €"),
        ("How much is the Heron for an hour?", "14 €"),
        ("How many seats does the Heron have?", "6"),
        ("When is the garden open on Tuesday?", "8:00-20:00"),
        ("When is the garden open on Friday?", "8:00-21:00"),
        ("When is the tower open on Friday?", "closed"),
        ("What does the summit pass cost for a junior?", "18 €"),
        # no column is named: the first amount
        ("How much is the Swan?", "9 €"),
        # a sentence is no row
        ("Who keeps the punts?", "Ole Brandt"),
    ],
)
def test_the_cell_under_the_named_head_is_bold(text, cell):
    """The row's own name may have words of the question, too."""
    quote = answer(PAGES, text).quotes[0]
    assert quote.answer is not None
    assert quote.text[slice(*quote.answer)] == cell


def test_a_row_of_another_thing_is_no_second_quote():
    """Where the question names no row, all of them answer."""
    one = answer(PAGES, "How much is the Heron for a full day?")
    assert [each.text.split(" | ")[0] for each in one.quotes] == ["| Heron"]
    both = answer(PAGES, "How much is a punt for a full day?", fill=True)
    assert len(both.quotes) > 1


@pytest.mark.parametrize(
    ("text", "bold"),
    [
        ("Where is the boat yard?", "8 Quarry Road, second gate"),
        ("Who owns the boat yard?", "Ines Falk"),
        ("Who trains at the boat yard?", "Odd Lien"),
    ],
)
def test_the_value_of_a_labelled_line_is_bold_and_not_its_label(text, bold):
    """Other lines under the same title are no further quotes."""
    found = answer(PAGES, text)
    (quote,) = found.quotes
    assert quote.answer is not None
    assert quote.text[slice(*quote.answer)] == bold
