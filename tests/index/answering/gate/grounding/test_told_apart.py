"""Names that begin alike and go on otherwise."""

import pytest

from index.answering.gate.grounding.told_apart import (
    find_other_judged,
    find_other_of_name,
    find_other_title,
)
from index.answering.question import analyze
from tests.support.memory_collection import MemoryCollection, read_text

SAWS = MemoryCollection([read_text("saws.txt", "Saws\n\nThe Tarko Fin and the Tarko Gull.\n")])


@pytest.mark.parametrize(
    ("sentence", "beside", "other"),
    [
        ("The Tarko Gull lost its belt.", "The Tarko Fin cuts slate.", "Tarko Gull"),
        ("The Tarko Gull lost its belt.", "It cuts slate.", ""),
        ("The Tarko Gull and the Fin lost their belts.", "The Tarko Fin cuts slate.", ""),
        ("The belt of both saws came from the Tarko Gull.", "The Tarko Fin cuts slate.", ""),
        ("The Tarko lost its belt.", "The Tarko Fin cuts slate.", ""),
        ("The United States lost the Tarko Fin.", "The United Nations cut slate.", ""),
    ],
)
def test_another_of_the_name_is_told_of(sentence, beside, other):
    """It opens the sentence, and the asked one stands beside it."""
    question = analyze(SAWS, "Which belt did the Tarko Fin lose?")
    assert find_other_of_name(sentence, question, lambda: [beside]) == other


@pytest.mark.parametrize(
    ("text", "sentence", "other"),
    [
        ("How many acts has The Loft?", "His play The Cellar has two acts.", "The Cellar"),
        ("How many acts has The Loft?", "His play The Loft has two acts.", ""),
        ("How many acts has The Loft?", "The Loft and The Cellar have two acts.", ""),
        ("How many acts has The Loft?", "The play has two acts.", ""),
        ("How many acts has the Loft?", "His play The Cellar has two acts.", ""),
    ],
)
def test_a_title_with_an_article_is_told_apart(text, sentence, other):
    """An article with a capital inside a sentence opens a title."""
    question = analyze(SAWS, text)
    assert find_other_title(sentence, question, lambda: ["Plays"]) == other
    assert not find_other_title(sentence, question, lambda: ["The Loft"])


@pytest.mark.parametrize(
    ("text", "sentence", "beside", "title", "other"),
    [
        ("How wide is the moat?", "The wall is 9 feet wide.", "The moat is dry.", "Fort", "wall"),
        ("Is the moat deep?", "The old well is deep.", "The moat is dry.", "Fort", "old"),
        ("Is the moat deep in May?", "Orm the well is deep.", "The moat is dry.", "Fort", "well"),
        ("How wide is the moat?", "The moat is 9 feet wide.", "The moat is dry.", "Fort", ""),
        ("How wide is the moat?", "It is 9 feet wide.", "The moat is dry.", "Fort", ""),
        ("How wide is the moat?", "The wall is 9 feet wide.", "There is no moat.", "Fort", ""),
        ("How wide is the moat?", "The edge is 9 feet wide.", "The moat is dry.", "The moat", ""),
        ("How tall is the tree?", "The oak is 9 feet tall.", "The tree is ill.", "Park", ""),
        ("How tall is the oak?", "The tree is 9 feet tall.", "The oak is ill.", "Park", ""),
        ("Who dug the moat?", "The wall is 9 feet wide.", "The moat is dry.", "Fort", ""),
    ],
)
def test_a_quality_of_another_thing_is_told(text, sentence, beside, title, other):
    """It opens the sentence, and one beside it is about the asked thing, but not the title."""
    question = analyze(SAWS, text)
    assert find_other_judged(sentence, question, lambda: [beside], lambda: [title]) == other
