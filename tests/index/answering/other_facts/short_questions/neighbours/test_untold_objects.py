"""Deeds and what they are done with."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page

WOODS = """# Alder woods

## Grey wolf

The grey wolf hunts at dusk. You can tame a grey wolf with smoked fish.

## Moss troll

The moss troll hides under the bridge and throws stones.

## Kiln

Build it from twelve bricks. The kiln burns peat for two hours.

## Peat cutter

Press the pedal of the cutter twice. Clean the blade with sand.

## Licence

Your badge must be worn at the gate. You can swap it twice a year; after that ask a porter.

The licence is good for three years. A lost badge is replaced.
"""

LOAVES = """# Loaves

| Loaf | Weight |
|---|---|
| Rye | 900 g |
| Spelt | 750 g |
"""


def ask(question: str) -> str:
    """Return the first quote that answers a question, "" if none does."""
    pages = [read_page("woods.md", WOODS), read_page("loaves.md", LOAVES)]
    found = answer(MemoryCollection(pages), question)
    return found.quotes[0].text if found.band is Band.ANSWER else ""


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("can i tame a grey wolf", "smoked fish"),
        ("how do i build a kiln", "twelve bricks"),
        ("how do i clean the blade of the cutter", "sand"),
        ("how often can I swap my badge by myself", "twice a year"),
        ("how long is the licence good", "three years"),
        ("how heavy is the rye loaf", "900 g"),
    ],
)
def test_what_the_section_tells_of_the_thing_is_quoted(question, part):
    """What "it" is the heading names."""
    assert part in ask(question)


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("can i tame a moss troll", "troll"),
        ("how do i build a bridge", "Build it"),
        ("how do i build the blade of the cutter", "pedal"),
        ("how often can I swap my blade", "twice a year"),
        ("how long is the licence of the troll", "troll"),
        ("how long is the licence of the peat kiln", "two hours"),
        ("how heavy is the wolf", "g |"),
    ],
)
def test_a_neighbours_deed_or_measure_is_not(question, part):
    """The troll is not tamed because wolves are, and a bridge is no kiln."""
    assert part not in ask(question)
