"""Deeds that no source has a word for, told with a reason or by another side."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text

HARBOUR = MemoryCollection(
    [
        read_text(
            "harbour.txt",
            "Harbour notes\n\n"
            "The old pilot app is no longer on the tablets because its charts do not load.\n\n"
            "The harbour board dismissed the protest of the anglers, because nobody saw it.\n\n"
            "The sluice is shut on Sundays.\n\n"
            "Day tickets for the crane are sold by Ole Moor in the kiosk.\n\n"
            "The water tower stands at 38 per cent.\n\n"
            "About 45 km on one charge is what the launch can do.\n",
        )
    ]
)


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("why was the pilot app scrapped on the tablets", "no longer"),
        ("why did the harbour board reject the protest of the anglers", "because nobody"),
        ("why was the sluice painted", ""),
        ("where do I buy day tickets for the crane", "Ole Moor"),
        ("who bought the day tickets for the crane", ""),
        ("how full is the water tower", "38 per cent"),
        ("how tall is the water tower", ""),
    ],
)
def test_what_is_told_in_other_words(question, part):
    """A sentence that gives no reason, or tells of another side, does not answer."""
    found = answer(HARBOUR, question)
    told = found.quotes[0].text if found.band is Band.ANSWER else ""
    assert part in told if part else not told
