"""Rows of a table that have no entry in the asked column."""

import pytest

from index.answering import answer
from tests.support.memory_collection import MemoryCollection, read_page

OTHERS = [
    read_page("a.md", "# The pier\n\nThe pier was built in 1890. It is long. Gulls sit on it.\n"),
    read_page("b.md", "# The mill\n\nThe mill grinds oats. Its wheel is red. Ida owns it.\n"),
]

PLAN = """# Weaving house

| Day | Dye kitchen | Felt club | Kitchen sale |
|---|---|---|---|
| Mon | – | 10–12 | – |
| Wed | n/a | – | 9–12 |
| Sat | 14–16 | – | – |
"""


@pytest.mark.parametrize(
    ("question", "row"),
    [
        ("On which day is the dye kitchen of the weaving house?", "Sat"),
        ("On which day is the felt club of the weaving house?", "Mon"),
        ("When is the felt club at the weaving house?", "Mon"),
        ("On which day is the kitchen sale of the weaving house?", "Wed"),
    ],
)
def test_a_row_without_an_entry_is_not_the_asked_one(question, row):
    """Of rows with the same head above them, the one with an entry under it answers."""
    found = answer(MemoryCollection([read_page("plan.md", PLAN), *OTHERS]), question)
    assert row in found.quotes[0].text
