"""The line with both sides of a match and what they scored tells the score."""

import pytest

from index.answering import answer
from index.answering.language_facts import find_score
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page

REPORT = """# Quarrel Cup round-up

**Mossgate Pikes 41 – 38 Tarn Valley Sprites**

Mossgate came from nine points down to win on a floor that was wet from the leaking roof.

The Sprites led 22-17 at the interval.

**Ardle United 2, Corrie Swifts 2**

Ardle met Corrie in front of 300 people. Ann Bell scored the first goal for Ardle.

Torrin v Mallow, kick-off 18:30 Saturday

Doors open at 18:00 - 20:00 for Fell against Skarra on Sunday.
"""

TITLE = """# Loch Ivers 3–1 Wick Albion

Wick were ten men for an hour. Wick captain Tom Hale scored with a header.
"""


def first(question: str, page: str = REPORT) -> str:
    """Return the first quote of an answer, "" if there is none."""
    found = answer(MemoryCollection([read_page("cup.md", page)]), question)
    return found.quotes[0].text if found.band is Band.ANSWER else ""


@pytest.mark.parametrize(
    ("question", "part", "page"),
    [
        ("mossgate pikes sprites final score", "41 – 38", REPORT),
        ("what was the score between Mossgate and the Sprites", "41 – 38", REPORT),
        ("What was the result of Ardle v Corrie?", "2, Corrie Swifts 2", REPORT),
        ("loch ivers wick albion final score", "Ivers 3–1 Wick", TITLE),
        ("who scored the first goal for Ardle", "Ann Bell", REPORT),
    ],
)
def test_the_line_with_the_score_is_quoted_first(question, part, page):
    """It has the names of the sides, and not the word "score"."""
    assert part in first(question, page)


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("what was the score between Mossgate and Corrie", "41 – 38"),
        ("what was the score at the interval for the Sprites", "41 – 38"),
        ("what was the final score of Fell against Skarra", "18:00"),
        ("what was the final score of Torrin v Mallow", "18:30"),
        ("who scored for Mossgate", "41 – 38"),
    ],
)
def test_another_match_or_time_tells_no_score(question, part):
    """Both sides must be those of the line, and a half is no end."""
    assert part not in first(question)


@pytest.mark.parametrize(
    ("line", "score"),
    [
        ("**Mossgate Pikes 41 – 38 Tarn Valley Sprites**", "41 – 38"),
        ("Quarrel Cup: Ardle United 2, Corrie Swifts 2 (half-time 1–1)", "2, Corrie Swifts 2"),
        ("Loch Ivers 3:1 Wick Albion", "3:1"),
        ("Bell came in 2, Hale behind", ""),
        ("The match of Tarn and Mere starts at 18:30 at the weir", ""),
        ("The final of Tarn and Mere is on 12-14 May at the weir", ""),
    ],
)
def test_the_score_of_a_line(line, score):
    """It is that of both sides."""
    span = find_score(line)
    assert (score in line[slice(*span)]) if span and score else not (span or score)


def test_the_score_is_bold_and_final_is_no_missing_word():
    """The line says "final" without the word."""
    given = answer(
        MemoryCollection([read_page("cup.md", REPORT)]), "mossgate pikes sprites final score"
    )
    quote = given.quotes[0]
    assert [quote.text[slice(*each)] for each in quote.highlights] == ["41 – 38"]
    assert not given.missing
