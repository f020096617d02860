"""When something is open or closed, and when it came out."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text

PLACES = """Places in Ostry

The baths in Ostry were opened in 1971 and renovated in 2006. They are open from 8 to 21.

The mill was rebuilt in 1934. It is closed on Tuesdays.

The fort burned down in 1811 and was sold in 1950.

The tower

Opening hours

April to October, ten to five.
"""
TOOLS = """Programs

Quillpen 6 came out in May 2021. Support for Quillpen 4 ended in 2019.

Her 1984 novel The Salt Road was sold in forty countries.
"""


def ask(question: str) -> str:
    """Return the first quote that answers a question, "" if none does."""
    pages = [read_text("places.txt", PLACES), read_text("tools.txt", TOOLS)]
    found = answer(MemoryCollection(pages), question)
    return found.quotes[0].text if found.band is Band.ANSWER else ""


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("When are the baths in Ostry open?", "8 to 21"),
        ("When is the mill closed?", "Tuesdays"),
        ("When did Quillpen 6 come out?", "May 2021"),
        ("When did support for Quillpen 4 end?", "2019"),
        ("When was The Salt Road published?", "1984"),
    ],
)
def test_what_is_told_of_opening_or_coming_out_answers(question, told):
    """Also where something else is told of the same thing, before or beside it."""
    assert told in ask(question)


@pytest.mark.parametrize(
    "question",
    [
        "When is the fort open?",
        "When is the fort closed?",
        "When did Quillpen 4 come out?",
        "When was Quillpen 4 released?",
    ],
)
def test_another_date_of_the_same_thing_is_no_answer(question):
    """When it was rebuilt or sold is not when it is open, nor the end of support a release."""
    assert not ask(question)
