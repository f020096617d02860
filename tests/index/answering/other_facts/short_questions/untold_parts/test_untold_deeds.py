"""What broke: a sentence about the thing that is asked for has to say so."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text

TESTS = MemoryCollection(
    [
        read_text(
            "mowers.txt",
            "Mowers in use\n\nThe Rasko hums softly and has a red bag. The cord of the Belko"
            " snapped after a summer.\n",
        ),
        read_text("vase.txt", "The vase\n\nThe vase of the inn broke in June. It was old.\n"),
        read_text("hat.txt", "The hat\n\nThe hat on the peg is grey. It is worn on Sundays.\n"),
    ]
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What broke on the Belko?", "cord"),
        ("What broke in June?", "vase"),
        ("What broke on the Rasko?", ""),
        ("What cracked on the Rasko?", ""),
        ("What has a red bag?", "Rasko"),
    ],
)
def test_what_broke_is_told_in_any_word_for_it(question, told):
    """That something hums does not tell what broke."""
    found = answer(TESTS, question)
    assert (found.band is Band.ANSWER) is bool(told)
    assert told in found.quotes[0].text
