"""Evaluation: asking labelled questions, comparing, and F1 of the answer span."""

import pytest

from index import answering
from index.evaluation import LabelledQuestion
from index.evaluation.evaluate import (
    best_sentence,
    evaluate,
    is_correct,
    token_f1,
)
from tests.support.memory_collection import MemoryCollection, read_text

TEXT = """Harbour notes

The lighthouse was built in 1874 by Ole Brandt. Its lamp is seen for eighteen miles.

The keeper lives in a white house with two cats.
"""


class Engine:
    """Answers from a collection held in memory."""

    def __init__(self):
        self.collection = MemoryCollection([read_text("notes.txt", TEXT)])

    def ask(self, question):
        """Answer a question."""
        return answering.answer(self.collection, question)

    def explain(self, question, *, limit):
        """Explain its answer."""
        return answering.explain(self.collection, question, limit=limit)


def labelled(question, *, paragraph=2, answers=("1874",), answerable=True):
    """Return a question with its gold."""
    return LabelledQuestion(
        id="q",
        question=question,
        kind="when",
        answerable=answerable,
        gold_paragraphs=frozenset({("notes.txt", paragraph)} if answerable else ()),
        gold_answers=tuple(answers) if answerable else (),
    )


BUILT = "When was the lighthouse built?"


def test_a_right_answer_is_correct_in_every_respect():
    """The first quote has the gold answer, in the gold paragraph, which ranks first."""
    report = evaluate(Engine(), [labelled(BUILT)])
    (row,) = report.results
    assert row.are_correct[0]
    assert row.paragraph_rank == 1
    assert row.answer_span == "1874"
    assert row.span_f1 == 1.0


def test_the_right_words_in_another_paragraph_are_wrong():
    """A gold string alone does not make a sentence right."""
    (row,) = evaluate(Engine(), [labelled(BUILT, paragraph=3)]).results
    assert not row.are_correct[0]


def test_white_space_and_capitals_do_not_matter():
    """A gold answer is found across line ends and in any case."""
    answer = Engine().ask(BUILT)
    assert is_correct(labelled(BUILT, answers=["by  OLE\nbrandt"]), answer.quotes[0])


def test_a_sentence_inside_a_long_answer_is_correct():
    """A whole sentence of a long gold answer is correct."""
    answer = Engine().ask(BUILT)
    gold = "Note: The lighthouse was built in 1874 by Ole Brandt. Its lamp is seen."
    assert is_correct(labelled(BUILT, answers=[gold]), answer.quotes[0])


def test_best_sentence_leaves_a_neighbour_out():
    """The best sentence is returned without the one before it, which was joined to it."""
    quote = Engine().ask("How far is its lamp seen?").quotes[0]
    assert best_sentence(quote) == "Its lamp is seen for eighteen miles."


@pytest.mark.parametrize(
    ("predicted", "gold", "f1"),
    [
        ("around 40 rounds", "around 40 rounds", 1.0),
        ("The cat", "cat", 1.0),
        ("40 rounds", "around 40 rounds", 0.8),
        ("", "cat", 0.0),
        ("dog", "cat", 0.0),
        ("the", "a", 1.0),
        ("旧港", "旧港", 1.0),
        ("旧港", "在旧港", 0.8),
        ("灯台", "港", 0.0),
        ("ท่า", "ท่า", 1.0),
    ],
)
def test_token_f1_shares_tokens(predicted, gold, f1):
    """Articles and punctuation aside; in a script without spaces each character is a token."""
    assert token_f1(predicted, gold) == pytest.approx(f1)
