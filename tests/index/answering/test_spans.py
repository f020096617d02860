"""Which words are printed bold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.answering.question import Question, analyze
from index.answering.spans import extract
from tests.memory_collection import MemoryCollection, read_text

EMPTY = MemoryCollection([read_text("a.txt", "Title\n\nNothing of note.")])


def asked(text: str) -> Question:
    return analyze(EMPTY, text)


def answered(question: str, text: str) -> str | None:
    span = extract.answer_span(asked(question), text)
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
def test_the_words_that_answer_are_found(question, text, answer):
    """A factoid question gets the expression that it asks for, whole and no longer."""
    assert answered(question, text) == answer


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
def test_nothing_is_printed_where_nothing_fits(question, text):
    """No date for "when", no number for "how many", "yes" in no source: then no span."""
    assert answered(question, text) is None


def test_a_question_without_content_has_no_answer():
    """Stop words alone point to no phrase."""
    assert answered("What is it?", "The dike holds.") is None


def test_the_answer_alone_is_bold():
    """Where there is an answer, the matched words stay plain."""
    assert extract.highlights(asked("Who leaked?"), "Ida leaked it.", (0, 3)) == ((0, 3),)


def test_matched_words_are_bold_where_nothing_answers():
    """Matched words next to each other, or around a small word, become one span."""
    text = "The battle of the bridge was lost near the old bridge."
    found = extract.highlights(asked("Did the battle of the bridge end?"), text, None)
    assert [text[slice(*span)] for span in found] == ["battle of the bridge", "bridge"]


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
    understood = asked(question)
    answer = extract.answer_span(understood, text)
    bold = extract.highlights(understood, text, answer)
    if answer is not None:
        assert bold == (answer,)
    ends = [0, *(edge for span in bold for edge in span), len(text)]
    assert ends == sorted(ends)
    assert all(text[slice(*span)].strip() for span in bold)
