"""How answers are measured."""

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import answering
from index.errors import ConfigError
from index.evaluation.evaluate import (
    LabelledQuestion,
    best_text,
    evaluate,
    is_right,
    load_questions,
    token_f1,
)
from index.evaluation.metrics import as_json, auroc, measure, render
from index.types import Band
from tests.memory_collection import MemoryCollection, read_text

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
        places=frozenset({("notes.txt", paragraph)} if answerable else ()),
        answers=tuple(answers) if answerable else (),
    )


BUILT = "When was the lighthouse built?"


def test_a_right_answer_counts_everywhere():
    """The first quote holds the gold answer and stands in the gold paragraph."""
    report = evaluate(Engine(), [labelled(BUILT)])
    (row,) = report.rows
    assert row.right[0]
    assert row.paragraph_rank == 1
    assert row.span == "1874"
    assert row.span_f1 == 1.0
    found = measure(report)
    for name in ("sentence@1", "among 3", "paragraph@1", "paragraph@5", "MRR@10", "kept"):
        assert found[name].value == 1.0
    assert "refused" not in found
    assert "auroc" not in found


def test_the_right_words_in_another_paragraph_are_wrong():
    """A gold string alone does not make a sentence right."""
    (row,) = evaluate(Engine(), [labelled(BUILT, paragraph=3)]).rows
    assert not row.right[0]


def test_white_space_and_capitals_do_not_matter():
    """A gold answer is found across line ends and in any case."""
    answer = Engine().ask(BUILT)
    assert is_right(labelled(BUILT, answers=["by  OLE\nbrandt"]), answer.quotes[0])


def test_a_sentence_inside_a_long_answer_is_right():
    """A long gold answer is met by any whole sentence of it."""
    answer = Engine().ask(BUILT)
    gold = "Note: The lighthouse was built in 1874 by Ole Brandt. Its lamp is seen."
    assert is_right(labelled(BUILT, answers=[gold]), answer.quotes[0])


def test_other_places_that_answer_count_too(tmp_path):
    """`also` names further gold paragraphs."""
    fields = {"id": 1, "question": BUILT, "answerable": True, "answers": ["1874"]}
    also = [{"source": "notes.txt", "paragraph": 2}]
    path = tmp_path / "questions.jsonl"
    path.write_text(
        json.dumps({**fields, "source": "x.txt", "paragraph": 9, "also": also}) + "\n\n"
    )
    (asked,) = load_questions(path)
    assert asked.places == {("x.txt", 9), ("notes.txt", 2)}
    assert evaluate(Engine(), [asked]).rows[0].right[0]


@pytest.mark.parametrize(
    "line", ["{", "[]", '{"id": 1}', '{"id":1,"question":"x","answerable":true}']
)
def test_a_bad_line_is_told_by_its_number(tmp_path, line):
    """A file that is no labelled set names the line to blame."""
    good = '{"id": 1, "question": "x", "answerable": false}'
    path = tmp_path / "questions.jsonl"
    path.write_text(f"{good}\n{line}\n")
    with pytest.raises(ConfigError, match=":2:"):
        load_questions(path)


def test_refusals_count_where_nothing_answers():
    """Silence about what no source says is right, and only absent questions measure it."""
    absent = labelled("Which airline flies to Lisbon and Madrid?", answerable=False)
    found = measure(evaluate(Engine(), [labelled(BUILT), absent]))
    assert found["refused"].value == 1.0
    assert found["refused"].count == 1
    assert found["sentence@1"].count == 1
    assert found["auroc"].value == 1.0


def test_best_text_leaves_a_neighbour_out():
    """What is measured is the sentence that won, before another joined it."""
    quote = Engine().ask("How far is its lamp seen?").quotes[0]
    assert best_text(quote) == "Its lamp is seen for eighteen miles."


def test_the_report_reads_well():
    """A miss shows the question, what was quoted and what was wanted."""
    missed = labelled(BUILT, answers=["1902"])
    report = evaluate(Engine(), [missed])
    shown = render(report, misses=True)
    assert BUILT in shown
    assert "wanted: 1902 (notes.txt ¶2)" in shown
    assert "quoted: The lighthouse was built" in shown
    assert "wrong sentence" in shown
    assert BUILT not in render(report)


def test_the_report_is_json():
    """Everything survives a round trip, a question without candidates too."""
    report = evaluate(Engine(), [labelled(BUILT), labelled("Quagga?", answerable=False)])
    found = json.loads(json.dumps(as_json(report), allow_nan=False))
    assert found["questions"] == 2
    assert found["rows"][1]["band"] == Band.NONE.value
    assert found["rows"][1]["gate"] is None


def test_no_questions_have_no_measures():
    """An empty set reports nothing rather than dividing by it."""
    assert measure(evaluate(Engine(), [])) == {}


floats = st.lists(st.integers(-3, 3).map(float), min_size=1, max_size=8)


@given(floats, floats)
def test_auroc_counts_pairs(positive, negative):
    """The area is the share of pairs in the right order, ties counting half."""
    pairs = [(p > n) + (p == n) / 2 for p in positive for n in negative]
    found = auroc(positive, negative)
    assert found is not None
    assert found.value == pytest.approx(sum(pairs) / len(pairs))
    assert found.low <= found.value <= found.high


def test_a_refusal_without_candidates_ranks_last():
    """Minus infinity is below every score."""
    found = auroc([0.5], [-math.inf])
    assert found is not None
    assert found.value == 1.0


@pytest.mark.parametrize(
    ("predicted", "gold", "f1"),
    [
        ("around 40 rounds", "around 40 rounds", 1.0),
        ("The cat", "cat", 1.0),
        ("40 rounds", "around 40 rounds", 0.8),
        ("", "cat", 0.0),
        ("dog", "cat", 0.0),
        ("the", "a", 1.0),
    ],
)
def test_token_f1_shares_tokens(predicted, gold, f1):
    """Articles and punctuation aside, overlap is what counts."""
    assert token_f1(predicted, gold) == pytest.approx(f1)
