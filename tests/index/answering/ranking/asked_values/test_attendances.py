"""How many people came."""

import pytest

from index.answering import answer
from index.answering.question import analyze
from index.answering.ranking.asked_values.attendances import asks_attendance, tells_attendance
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page

REPORT = MemoryCollection(
    [
        read_page(
            "report.md",
            "# Herons beat Otters\n\n"
            "Herons 3-1 Otters | Weir Lane | Saturday | Attendance: 1,206\n\n"
            "By Bo Quist at Weir Lane\n\nThe Herons scored twice before the break. "
            "The keeper of the Otters saved a penalty in the last minute.\n",
        ),
        read_page("pump.md", "# The pump\n\nThe pump is 40 cm high. Its gate is made of oak.\n"),
    ]
)


@pytest.mark.parametrize(
    "question",
    [
        "how big was the crowd at weir lane",
        "How many people watched Herons v Otters?",
        "what was the attendance",
    ],
)
def test_the_attendance_tells_how_many_came(question):
    """In whatever words it is asked."""
    found = answer(REPORT, question)
    assert found.band is Band.ANSWER
    assert "1,206" in found.quotes[0].text


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("how large was the audience?", True),
        ("How many spectators were there?", True),
        ("how big is the pump", False),
        ("how many goals came late", False),
        ("who opened the gate", False),
        ("Wie groß war die audience?", False),
    ],
)
def test_how_many_came_is_asked(question, asks):
    """The size of a thing, and the count of another one, are not."""
    assert asks_attendance(analyze(REPORT, question)) is asks


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("Attendance: 1,206", True),
        ("Att. 350", True),
        ("A crowd of about 90 stood in the rain.", True),
        ("Some 400 fans had come.", True),
        ("The crowd was loud.", False),
        ("The gate is 3 metres wide.", False),
        ("Herons 3-1 Otters", False),
    ],
)
def test_a_number_of_people_who_came(text, tells):
    """A crowd without a number is none."""
    assert tells_attendance(text) is tells
