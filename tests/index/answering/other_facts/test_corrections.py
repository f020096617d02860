"""What an article said before it was corrected."""

import pytest

from index.answering import answer
from index.answering.other_facts.reported_questions import is_taken_back
from index.answering.question import analyze
from tests.support.memory_collection import MemoryCollection, read_text

LIFT = """The lift on Otter Hill

The lift on Otter Hill stopped twice this week.

Correction: An earlier version of this article said that the lift was opened in 1961. \
It was opened in 1971.
"""
READ_ARTICLES = [read_text("lift.txt", LIFT)]
READ = MemoryCollection(READ_ARTICLES)


@pytest.mark.parametrize(
    ("text", "is_back"),
    [
        ("An earlier version of this article said the lift was opened in 1961.", True),
        ("This story originally misstated the age of the mayor as 61.", True),
        ("A previous version of our report incorrectly gave the price as $4.", True),
        ("The ORIGINAL VERSION OF THE NOTICE gave the wrong day.", True),
        ("Our headline initially called the ferry a barge.", True),
        ("The caption earlier named the wrong lock keeper.", True),
        ("This page previously listed the weir as open.", True),
        ("The post wrongly quoted the harbour master.", True),
        ("This piece mistakenly put the fair in June.", True),
        ("The story incorrectly identified the skipper.", True),
        ("The lock keeper wrongly named the day of the fair.", False),
        ("An earlier version of the bridge stood further north in 1961.", False),
        ("This article describes how the lift was opened in 1971.", False),
        ("The report said the lift was opened in 1971.", False),
    ],
)
def test_a_correction_says_what_no_longer_holds(text, is_back):
    """A report of what somebody says holds, and so does the earlier version of a thing."""
    question = analyze(READ, "when was the lift opened")
    assert is_taken_back(READ, question, None, text) is is_back


def test_what_was_taken_back_is_not_quoted_first():
    """The figure that holds stands in the sentence behind it."""
    found = answer(READ, "when was the lift opened")
    assert "1971" in found.quotes[0].text


def test_what_an_article_once_said_may_be_asked():
    """Then the correction itself answers."""
    found = answer(READ, "what did the earlier version of the article say about the lift")
    assert "1961" in found.quotes[0].text


def test_what_was_taken_back_is_not_quoted_beside_the_answer():
    """Its figure is another than that of the first quote, but it no longer holds."""
    other = read_text("hill.txt", "Otter Hill\n\nThe lift was opened in 1971 by Ada Lund.\n")
    found = answer(MemoryCollection([other, *READ_ARTICLES]), "when was the lift opened")
    assert "1971" in found.quotes[0].text
    assert not any(each.text.endswith("1961.") for each in found.quotes)
