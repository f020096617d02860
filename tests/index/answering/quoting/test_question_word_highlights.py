"""Highlights of a quote: the answer, or the question's words."""

from index.answering.question import Question, analyze
from index.answering.quoting.question_word_highlights import find_highlights
from tests.support.memory_collection import MemoryCollection, read_text

EMPTY = MemoryCollection([read_text("a.txt", "Title\n\nNothing of note.")])


def analyze_question(text: str) -> Question:
    return analyze(EMPTY, text)


def test_the_answer_is_the_only_highlight():
    """Where there is an answer span, it is the only highlight."""
    assert find_highlights(analyze_question("Who leaked?"), "Ida leaked it.", (0, 3)) == ((0, 3),)


def test_matched_words_are_highlighted_where_there_is_no_answer():
    """Matched words with only short function words between them become one highlight."""
    text = "The battle of the bridge was lost near the old bridge."
    found = find_highlights(analyze_question("Did the battle of the bridge end?"), text, None)
    assert [text[slice(*span)] for span in found] == ["battle of the bridge", "bridge"]
