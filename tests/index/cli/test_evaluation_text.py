"""Text and JSON of an evaluation."""

import json
import math

from index.cli.evaluation_text import evaluation_json, evaluation_text
from index.evaluation import EvaluationReport, LabelledQuestion, QuestionResult
from index.types import Band

QUESTION = "When was the lighthouse built?"
MISS = QuestionResult(
    labelled=LabelledQuestion(
        id="q",
        question=QUESTION,
        kind="when",
        answerable=True,
        gold_paragraphs=frozenset({("notes.txt", 2)}),
        gold_answers=("1902",),
    ),
    band=Band.ANSWER,
    gate_score=1.0,
    are_correct=(False,),
    is_on_card=False,
    sure=False,
    paragraph_rank=1,
    answer_span="1874",
    span_f1=0.0,
    best_sentence="The lighthouse was built\nin 1874.",
    elapsed_ms=2.0,
)
REFUSED = QuestionResult(
    labelled=LabelledQuestion(
        id="r",
        question="Quagga?",
        kind="absent",
        answerable=False,
        gold_paragraphs=frozenset(),
        gold_answers=(),
    ),
    band=Band.NONE,
    gate_score=-math.inf,
    are_correct=(),
    is_on_card=False,
    sure=False,
    paragraph_rank=None,
    answer_span=None,
    span_f1=None,
    best_sentence="",
    elapsed_ms=1.0,
)
REPORT = EvaluationReport(results=(MISS, REFUSED))


def test_misses_are_shown_when_asked_for():
    """A miss shows the question, what was quoted, what was wanted and what went wrong."""
    shown = evaluation_text(REPORT, misses=True)
    assert QUESTION in shown
    assert "wanted: 1902 (notes.txt ¶2)" in shown
    assert "quoted: The lighthouse was built in 1874." in shown
    assert "wrong sentence, its paragraph ranks 1; gate +1.00" in shown
    assert "Quagga" not in shown
    assert QUESTION not in evaluation_text(REPORT)


def test_metrics_are_a_table():
    """Each metric has a line with its unit, its interval and its count."""
    lines = evaluation_text(REPORT).splitlines()
    assert lines[0] == "2 questions"
    assert any(line.startswith("refused        100.0 %") for line in lines)
    assert any(line.startswith("latency p50      1.5 ms") for line in lines)


def test_json_survives_a_round_trip():
    """All values are JSON, those of a question without candidates too."""
    found = json.loads(json.dumps(evaluation_json(REPORT), allow_nan=False))
    assert found["questions"] == 2
    assert found["rows"][1]["band"] == Band.NONE.value
    assert found["rows"][1]["gate"] is None
    assert "rows" not in evaluation_json(REPORT, rows=False)
