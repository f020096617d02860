"""Whether two articles report the same event."""

from index.answering.figures import EventMatcher
from index.answering.question import analyze
from tests.support.memory_collection import MemoryCollection, read_text

FIRE = """Fire on the quay

The warehouse of Marsh on the quay burned for hours. Nine people were hurt, Ida Berg said.
"""
BLAZE = """Warehouse burns

The warehouse of Marsh on the quay burned for hours. Eleven people were hurt, Dov Tal said.
"""
HALL = """A hall for the town

The hall of the choir cost little. Four people were hurt in a fire when a warehouse fell.
"""


def test_two_reports_of_one_event_match():
    """Articles that share most words match; those that share only the topic do not."""
    opened = MemoryCollection([read_text(f"{n}.txt", t) for n, t in enumerate((BLAZE, FIRE, HALL))])
    events = EventMatcher(opened, analyze(opened, "How many people were hurt in the warehouse?"))
    assert events.are_same("0.txt", "1.txt")
    assert events.are_same("1.txt", "0.txt")
    assert not events.are_same("0.txt", "2.txt")
    assert not events.are_same("0.txt", "gone.txt")


def test_an_article_without_a_topic_word_does_not_match():
    """However much two reports share, both must have every topic word of the question."""
    more = FIRE + "\nThe choir sang."
    opened = MemoryCollection([read_text("0.txt", BLAZE), read_text("1.txt", more)])
    events = EventMatcher(opened, analyze(opened, "How many people of the choir were hurt?"))
    assert not events.are_same("0.txt", "1.txt")
