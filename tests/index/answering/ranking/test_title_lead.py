"""Titles give way to what opens the article."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page

FAIRS = MemoryCollection(
    [
        read_page(
            "applefest.txt",
            "APPLEFEST 2031: come one, come all!\n\nThe harvest party of the gardeners takes place "
            "on Saturday 4 October from 11:00 in the yard of Tarn School.\n\n"
            "A stall costs 12 dollars. Stalls are given out until 20 September.\n",
        ),
        read_page(
            "skatenight.txt",
            "Skatenight on 9 May\n\nThe streets are closed from 8 p.m. for all who skate.\n",
        ),
        read_page("weir.txt", "The weir\n\nThe weir was mended by Bo Quist in May 1998.\n"),
    ]
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("when is applefest", "4 October"),
        ("When is the Applefest?", "4 October"),
        ("when does applefest take place", "4 October"),
        ("when is skatenight", "9 May"),
        ("When was the weir mended?", "May 1998"),
        ("how much is a stall at applefest", "12 dollars"),
    ],
)
def test_the_lead_tells_when_the_thing_of_the_title_is(text, told):
    """A title with the day itself stays, and so does any other sentence."""
    found = answer(FAIRS, text)
    assert found.band is Band.ANSWER
    assert told in found.quotes[0].text
