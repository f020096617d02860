"""Lines of a timetable under a heading that says what they are about."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page

OFFICES = """# Offices of Orm

## Harbour office

Monday | 8.00 – 16.00
Thursday | 10.00 – 18.30
Friday | closed

Letters for the harbour office go into the green box.

## Seed library

- Thursday: 14:00-16:00
- Saturday: 9:00-12:00

On Thursday a volunteer sorts the seeds.

## Ferry desk

Open on Mondays and Thursdays from nine to noon.
"""
SHOPS = "".join(
    f"# Shop of {name}\n\nThursday: {hour}:00-18:00\n\nOn Thursday {name} sells bread.\n"
    for hour, name in enumerate(("Ida", "Bo", "Kai", "Liv", "Nils", "Tor"), start=7)
)


@pytest.mark.parametrize(
    ("question", "row"),
    [
        ("until when is the harbour office open on thursdays", "Thursday | 10.00"),
        ("when is the seed library open on Thursday", "Thursday: 14:00"),
        ("when is the seed library open on saturdays", "Saturday: 9:00"),
        ("is the harbour office open on friday", "Friday | closed"),
    ],
)
def test_the_row_under_the_asked_heading_is_quoted(question, row):
    """That of another section is not, though it says as much."""
    pages = [read_page("offices.md", OFFICES), read_page("shops.md", SHOPS)]
    found = answer(MemoryCollection(pages), question)
    assert found.band is Band.ANSWER
    assert found.quotes[0].text.removeprefix("- ").startswith(row)


def test_a_section_without_a_row_keeps_its_sentence():
    """A row of the next section is none of its own."""
    pages = [read_page("offices.md", OFFICES), read_page("shops.md", SHOPS)]
    found = answer(MemoryCollection(pages), "when is the ferry desk open on Thursday")
    assert found.quotes[0].text.startswith("Open on Mondays and Thursdays")


STALL = """# Stall of Ottla

Ottla sells glass and salt in the valley. She sings on Fridays at the well.

| Day | Place |
|---|---|
| Mon | Old Mill |
| Tue, Wed | Market |
| Fri | Lake Jetty |
"""


@pytest.mark.parametrize(
    ("question", "row"),
    [
        ("on which day is Ottla's stall at which place on monday", "| Mon | Old Mill |"),
        ("where can I find the place of Ottla on wednesdays", "| Tue, Wed | Market |"),
    ],
)
def test_a_row_further_down_the_table_is_found(question, row):
    """From the line of the table that is among the best."""
    found = answer(MemoryCollection([read_page("stall.md", STALL)]), question)
    assert found.quotes[0].text == row
