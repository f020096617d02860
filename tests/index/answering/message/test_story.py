"""The story that leads to a question within one sentence."""

import pytest

from index.answering.message import find_asked_clause
from index.answering.question import AnswerType, analyze
from tests.support.memory_collection import MemoryCollection, read_text

BOATS = MemoryCollection(
    [read_text("boats.txt", "Boats\n\nBoats are mended in the yard. A mended boat costs 9 crowns.")]
)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("my oar broke on the way, where can i mend it", "where can i mend it"),
        ("our dog bit the sail how much is it to mend", "how much is it to mend"),
        ("i have no oars do i need them", "do i need them"),
        ("the sail of my boat is torn, who mends it", "the sail of my boat is torn, who mends it"),
        ("where can i mend a boat that i have", "where can i mend a boat that i have"),
        ("can you mend what i broke", "can you mend what i broke"),
        ("in what year did it open", "in what year did it open"),
        ("boats, where are they", "boats, where are they"),
        ("the boats that do it", "the boats that do it"),
        ("", ""),
    ],
)
def test_the_clause_that_asks(text, asked):
    """It opens with a question word and its auxiliary, or with an auxiliary and a pronoun."""
    words = text.replace(",", " ,").split()
    words = [word for word in words if word != ","]
    assert words[find_asked_clause(words) :] == asked.replace(",", "").split()


def test_a_word_of_the_story_need_be_in_no_source():
    """Its words that some source has still count, and so do names, models and numbers."""
    question = analyze(BOATS, "my nephew broke a boat, the QX7, in Torp, where can i mend it")
    assert question.answer_type is AnswerType.WHERE
    content = {word.text for word in question.words if word.content}
    assert "nephew" not in content
    assert {"boat", "mend", "Torp"} <= content
    assert any(text.startswith("QX") for text in content)
    assert "nephew" not in question.missing


def test_the_type_is_that_of_the_clause():
    """What the story tells of when and who asks nothing."""
    text = "when i came who broke the boat was gone, how much does it cost"
    assert analyze(BOATS, f"so {text}").answer_type is AnswerType.HOW_MUCH
    assert analyze(BOATS, "my boat is nine does it need oars").answer_type is AnswerType.YES_NO
