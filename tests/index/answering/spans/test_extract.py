"""Extraction of answer spans, from a question and a sentence to the words that answer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.answering.question import Question, analyze
from index.answering.quoting.highlights import find_highlights
from index.answering.spans import answer_span
from tests.support.memory_collection import MemoryCollection, read_text

EMPTY = MemoryCollection([read_text("a.txt", "Title\n\nNothing of note.")])


def analyze_question(text: str) -> Question:
    return analyze(EMPTY, text)


def find_answer(question: str, text: str) -> str | None:
    span = answer_span(analyze_question(question), text)
    return None if span is None else text[slice(*span)]


@pytest.mark.parametrize(
    ("question", "text", "answer"),
    [
        (
            "How many barrels leaked?",
            "Officials think about 90 barrels leaked.",
            "about 90 barrels",
        ),
        ("How old is the cook?", "The cook is said to be 31 years of age.", "31 years of age"),
        ("When did the mill burn down?", "The mill burned down on June 3rd.", "June 3rd"),
        (
            "Who opened the library?",
            "The library was opened by Dr. Ida G. Berg on Monday.",
            "Dr. Ida G. Berg",
        ),
        ("Where does the river rise?", "The river rises in the Grey Hills.", "Grey Hills"),
        ("How much did the dike cost?", "The dike cost $4 million in all.", "$4 million"),
        ("How long did the strike last?", "The strike lasted three weeks.", "three weeks"),
        ("What is the ferry called?", "The ferry is called Perpetua.", "Perpetua"),
        (
            "Who is Ida Berg?",
            "Ida Berg, a baker on the quay, saw the light first.",
            "a baker on the quay",
        ),
    ],
)
def test_the_span_is_the_expression_asked_for(question, text, answer):
    """A factoid question gets the expression that it asks for, whole and no longer."""
    assert find_answer(question, text) == answer


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("When did the mill burn down?", "The mill burned down to the ground."),
        ("How many barrels leaked?", "Barrels leaked into the basin."),
        ("Has the ferry sunk?", "The ferry has not sunk."),
        ("What did Dr. Berg conclude about the mill?", "Dr. Berg found that the mill was lost."),
        ("What did the cook say about the mill?", "“The mill is lost,” the cook said."),
        ("Who is Ida Berg?", "They met Ida Berg there."),
        ("How old is the cook?", ""),
    ],
)
def test_a_sentence_without_a_fitting_phrase_has_no_span(question, text):
    """A sentence without the expected kind of answer gives no span."""
    assert find_answer(question, text) is None


def test_a_question_without_content_words_has_no_span():
    """A question of stop words alone gives no span."""
    assert find_answer("What is it?", "The dike holds.") is None


WORDS = (
    "the dike river Ida Berg Dr . , of in 1953 90 barrels rose was by ( ) ' - U.N. Commander is a "
    "about leaked and he “ ” who"
)
SENTENCES = st.lists(st.sampled_from(WORDS.split()), max_size=30).map(" ".join) | st.text(
    max_size=60
)
QUESTIONS = st.sampled_from(
    [
        "Who is Ida Berg?",
        "How many barrels leaked?",
        "What river rose in 1953?",
        "Where was it?",
        "The dike is by what river?",
        "why",
        "What?",
        "",
    ]
)


@given(QUESTIONS, SENTENCES)
def test_spans_are_slices_of_the_sentence(question, text):
    """Answer and highlights lie inside the text, in order, apart from each other, not empty."""
    analyzed = analyze_question(question)
    answer = answer_span(analyzed, text)
    highlights = find_highlights(analyzed, text, answer)
    if answer is not None:
        assert highlights == (answer,)
    ends = [0, *(edge for span in highlights for edge in span), len(text)]
    assert ends == sorted(ends)
    assert all(text[slice(*span)].strip() for span in highlights)
