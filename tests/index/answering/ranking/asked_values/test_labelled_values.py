"""Lines with a label."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page

PAGES = MemoryCollection(
    [
        read_page(
            "minutes.md",
            "# Parents' council, 3 March\n\nPresent: Ada Lund (chair), Ivo Maas\n"
            "Excused: Nora Falk\nMinutes: Ivo Maas\n\nThe meeting opened at 19:30. "
            "The next meeting of the council is on 7 April.\n\nFirst aid: Udo Pohl, in the hall.\n",
        ),
        read_page("weir.txt", "The weir\n\nThe weir was mended by Bo Quist in May 1998.\n"),
    ]
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("who was excused at the meeting", "Nora Falk"),
        ("Who was present at the council meeting?", "Ada Lund"),
        ("who does the first aid", "Udo Pohl"),
        ("Who mended the weir?", "Bo Quist"),
        ("when is the next meeting", "7 April"),
    ],
)
def test_the_value_behind_the_asked_label_answers(text, told):
    """Sentences answer as before."""
    found = answer(PAGES, text)
    assert found.band is Band.ANSWER
    assert told in found.quotes[0].text


COURSES = MemoryCollection(
    [
        read_page(
            "course.md",
            "# Spring weaving course\n\nTeacher: Lucian Abt\nVenue: old dye works, room 3\n"
            "Places: 12\nDeposit: 20 euros\nWi-Fi: password on the board\n\n"
            "Bring your own yarn. The looms are on the first floor.\n",
        ),
        read_page(
            "club.md",
            "# Kayak club\n\nTrainer: Pavel Novy\nBuilt: 1902\nCapacity: 40 boats\n"
            "Key: in the box at the gate\n\nThe club was founded by three sisters.\n",
        ),
    ]
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Where is the weaving course?", "old dye works"),
        ("Where does the weaving course take place?", "old dye works"),
        ("How many people can join the weaving course?", "Places: 12"),
        ("Who teaches the weaving course?", "Lucian Abt"),
        ("Who trains the kayak club?", "Pavel Novy"),
        ("How high is the deposit?", "20 euros"),
        ("How high is the fee / deposit?", "20 euros"),
        ("Where is the key of the kayak club?", "in the box"),
    ],
)
def test_a_label_says_what_its_value_is_of_the_thing_above_it(text, told):
    """A venue says where, places how many people, a teacher who teaches."""
    found = answer(COURSES, text)
    assert found.band is Band.ANSWER
    assert told in found.quotes[0].text


@pytest.mark.parametrize(
    "text",
    [
        "Where is the kayak club?",  # no line says it
        "How many people can join the kayak club?",  # boats are no people
        "Who built the kayak club?",  # a year is nobody
        "Where is the sewing course?",
        "Who teaches the sewing course?",
        "How high is the first floor?",
    ],
)
def test_a_line_with_another_label_does_not_answer(text):
    """What it says of the thing above it is something else."""
    assert answer(COURSES, text).band is not Band.ANSWER


PRICES = MemoryCollection(
    [
        read_page(
            "baths.md",
            "# Elm baths\n\n## Prices\n\n- Adults: £6\n- Children: £3\n"
            "- Family ticket (two adults, three children): £15\n- Locker: £1\n",
        )
    ]
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("how much is a ticket for an adult", "Adults"),
        ("what does a ticket for children cost", "Children"),
        ("how much is a family ticket", "Family"),
    ],
)
def test_the_asked_label_goes_before_a_longer_one(text, told):
    """What stands in brackets behind a label is no part of it."""
    assert answer(PRICES, text).quotes[0].text.startswith(told)
