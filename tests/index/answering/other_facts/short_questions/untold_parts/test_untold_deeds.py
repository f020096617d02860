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


FIRM = MemoryCollection(
    [
        read_text("tarko.txt", "Tarko\n\nTarko makes hats and belongs to Ida Berg.\n"),
        read_text("belko.txt", "Belko\n\nBelko was started by two smiths and sells bells.\n"),
        read_text("tin.txt", "Metals\n\nRaskite melts at 60 degrees. Tin ore lies in a hill.\n"),
    ]
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Who founded Tarko?", ""),
        ("Who founded Belko?", "smiths"),
        ("Who makes Tarko?", "hats"),
        ("At what temperature does raskite melt?", "60"),
        ("At what temperature does raskite boil?", ""),
        ("In which hill does tin lie?", "ore"),
        ("Into what does raskite decay?", ""),
    ],
)
def test_a_deed_has_to_be_told_of_the_thing(question, told):
    """What it does itself does not tell who made it, nor at what it melts when it boils."""
    found = answer(FIRM, question)
    assert (found.band is Band.ANSWER) is bool(told)
    assert told in found.quotes[0].text
