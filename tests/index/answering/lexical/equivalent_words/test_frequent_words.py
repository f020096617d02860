"""Frequent words and chat forms are answered by what says the same; near misses are not."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page

PAGES = [
    """# Evening at Tallow Mill

The siren woke the caretaker at 3:40. Ida Brandt oversees the night shift.
The cattle were driven to the upper meadow on Friday.
A boulder closed the lane to the sluice. Dogs that are off the lead scare the geese.
The concert was halted by a power cut. The queue at the sluice was 40 minutes.
""",
    """# Minutes of the Fennel Street choir

The quarrel about the robes was resolved by Oskar Lunde.
Microphones lie in the red trunk; the recordings are uploaded by Maja.
The lecturer from Ghent, Dr Aalto, speaks on plainsong in April.
The winners get vouchers; the blunder in the score was spotted by Edda.
The lanterns were assembled by the scouts.
""",
    """# Guide to the heron server

The add-on for maps was written by Quillon. The avatar of the bot shows a heron.
Press F4 to switch on the fog. Errands are handed out by the ferryman.
The console edition is delayed until June.
The steam locomotive of the museum map pulls nine wagons.
""",
]


@pytest.fixture(scope="module")
def collection():
    return MemoryCollection([read_page(f"{at}.md", text) for at, text in enumerate(PAGES)])


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("when did the alarm wake the caretaker", "3:40"),
        ("who supervises the night shift", "Ida Brandt"),
        ("when were the cows driven to the upper meadow", "Friday"),
        ("what happens when dogs are loose", "off the lead"),
        ("which rock closed the lane", "boulder"),
        ("what interrupted the concert", "power cut"),
        ("how long was the wait at the sluice", "40 minutes"),
        ("who settled the argument about the robes", "Oskar Lunde"),
        ("where are the mics", "red trunk"),
        ("which prof speaks on plainsong", "Aalto"),
        ("who noticed the mistake in the score", "Edda"),
        ("who put together the lanterns", "scouts"),
        ("who wrote the maps plugin", "Quillon"),
        ("what is on the pfp of the bot", "heron"),
        ("how do I turn on the fog", "F4"),
        ("when is the ps5 edition", "June"),
        ("how many wagons does the loco pull", "nine"),
    ],
)
def test_a_frequent_word_is_answered_by_another_one(collection, question, told):
    """No source has the word that is asked."""
    found = answer(collection, question)
    assert found.band is Band.ANSWER, question
    assert told in found.quotes[0].text


@pytest.mark.parametrize(
    "question",
    [
        "when does the alarm test take place",
        "who supervises the day shift",
        "when were the cows milked",
        "which rock band played",
        "who argued about the fees",
        "how much do the mics cost",
        "which prof comes from Oslo",
        "who noticed the fire",
        "who stole the mics",
        "what is the cost of the plugin",
        "how do I turn on the sound",
        "when is the ps5 tournament",
        "how fast is the loco",
    ],
)
def test_what_no_line_tells_stays_unanswered(collection, question):
    """Though the same lines have some of its words."""
    assert answer(collection, question).band is not Band.ANSWER, question
