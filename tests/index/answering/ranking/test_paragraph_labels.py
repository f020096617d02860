"""Labels that open a paragraph."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page, read_text

MINUTES = """# Minutes

1. Harvest fair. The yard is cleared. It will be held on 13 July in the yard.

2. Waiting list. There are 41 names on the list.

3. Dogs bark here. Nobody minds it.

Old barn
"""
MINUTES_READ = MemoryCollection(
    [
        read_text("minutes.md", MINUTES),
        read_text(
            "other.txt", "The weir\n\nThe weir was mended by Bo Quist in May. It cost 90 dollars.\n"
        ),
    ]
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("When is the harvest fair?", "It will be held on 13 July in the yard."),
        ("How many names are on the waiting list?", "There are 41 names on the list."),
        ("Who mended the weir?", "The weir was mended by Bo Quist in May."),
    ],
)
def test_what_stands_behind_a_label_answers(text, told):
    """The label is no quote of its own; a whole sentence that opens a paragraph stays one."""
    found = answer(MINUTES_READ, text)
    assert found.band is Band.ANSWER
    first = found.quotes[0]
    start = first.best.span.start - first.citations[0].span.start
    assert first.text[start:][: len(told)] == told
    assert all(not quote.text.endswith(("fair.", "g list.")) for quote in found.quotes)


def test_a_short_statement_is_no_label():
    """A sentence with words that the question has not tells something, and so does a verb."""
    assert answer(MINUTES_READ, "Do dogs bark at night?").quotes[0].text.startswith("3. Dogs")
    assert answer(MINUTES_READ, "Is the yard cleared?").quotes[0].text == "The yard is cleared."


@pytest.mark.parametrize("number", ["31/17", "3.1", "3.1.", "4.", "b)"])
def test_the_number_of_an_item_is_no_word_of_its_label(number):
    """Minutes number their items in many ways."""
    minutes = f"Council\n\n{number} Winter fair\nThe date was fixed for 12 July. Bo is invited.\n"
    found = answer(MemoryCollection([read_text("m.txt", minutes)]), "when is the winter fair")
    assert found.band is Band.ANSWER
    assert found.quotes[0].text.endswith("The date was fixed for 12 July.")


KETTLE = """# The Borea kettle

**The lamp flickers slowly.** Time to descale. Half a litre of vinegar does it. The lamp is reset
with both keys.

**The lamp flickers fast.** The kettle is too hot. Switch it off for an hour.

**Water tastes of metal.** Boil it twice and pour it away.

**Lids go into the upper rack.** The lower one melts them.

**Rule 3 – No oil in the tank.** The pump is not repaired then.

**The cord is 90 cm long.** A longer one is not sold.
"""


@pytest.mark.parametrize(
    ("question", "opening"),
    [
        ("the lamp of my kettle flickers slowly, what do I do", "Time to descale"),
        ("why does the lamp flicker fast", "The kettle is too hot"),
        ("what can I do when the water tastes of metal", "Boil it twice"),
        ("what happens if there is oil in the tank", "The pump is not repaired"),
        ("where do lids go", "**Lids go into the upper rack"),  # tells it
        ("how long is the cord", "**The cord is 90 cm"),  # has the asked measure
        ("do the lids go into the upper rack", "**Lids go into the upper rack"),
    ],
)
def test_what_stands_behind_a_symptom_in_bold_letters_is_quoted(question, opening):
    """A statement in bold letters that tells what is asked is quoted itself."""
    found = answer(MemoryCollection([read_page("kettle.md", KETTLE)]), question)
    assert found.quotes[0].text.startswith(opening)


PUMP = """# Well pump

## Trouble

*Air hisses from the upper valve.* The seal is dry. Wet it and press it down.

**Winter cover.** Pull the grey hood over the handle.
"""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("why does air hiss out of the valve", "The seal is dry."),
        ("how do I use the winter cover", "Pull the grey hood over the handle."),
    ],
)
def test_a_fault_in_italics_gives_its_place_to_the_cause(text, told):
    """So it does in bold letters, and the cause needs no word for a reason."""
    found = answer(MemoryCollection([read_page("pump.md", PUMP)]), text)
    assert found.band is Band.ANSWER
    assert told in found.quotes[0].text
