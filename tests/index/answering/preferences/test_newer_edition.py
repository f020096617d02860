"""Later editions of a dated text."""

import pytest

from index.answering import answer
from index.answering.preferences import prefer_newer, prefer_telling
from index.answering.question import analyze
from index.answering.ranking import rank_candidates
from tests.support.memory_collection import MemoryCollection, read_page

MAY = """# Rowing club: minutes of 5 May 2026

## 3. Regatta

The regatta will be on 20 June. The boats are to be painted for 300 crowns.

## 4. Boat shed

The roof of the boat shed costs 900 crowns.
"""
JULY = """# Rowing club: minutes of 3 June 2026

## 1. Regatta

The regatta has to move to 27 June because of the lock.

## 2. Youth

The roof over the youth boats costs 70 crowns.
"""
OTHER = """# Sailing club: minutes of 9 June 2026

## 1. Regatta

The regatta will be on 4 July on the sea.
"""
READ = MemoryCollection([read_page("may.md", MAY), read_page("june.md", JULY)])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("when is the regatta", "27 June"),
        ("how much does the roof of the boat shed cost", "900 crowns"),
    ],
)
def test_the_later_edition_tells_how_it_is_now(text, told):
    """Under the same heading, unless the question names a day; another heading is another thing."""
    assert told in answer(READ, text).quotes[0].text


@pytest.mark.parametrize(
    ("later", "text"),
    [
        (OTHER, "when is the regatta"),
        (JULY, "when is the regatta in the minutes of 5 May"),
        (JULY, "is there a regatta"),
    ],
)
def test_what_is_no_later_edition_changes_nothing(later, text):
    """Another title is another series, and a question may name a day, or ask for no time."""
    collection = MemoryCollection([read_page("may.md", MAY), read_page("later.md", later)])
    question = analyze(collection, text)
    ranked = prefer_telling(collection, question, rank_candidates(collection, question))
    assert prefer_newer(collection, question, ranked) is ranked
