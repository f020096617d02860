"""Metrics of an evaluation: what each counts, and AUROC."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.evaluation import EvaluationReport, LabelledQuestion, QuestionResult, compute_metrics
from index.evaluation.metrics import compute_auroc
from index.types import Band


def result(*, answerable=True, **changes):
    """Return the result of a question that was answered correctly, with some changes."""
    labelled = LabelledQuestion(
        id="q",
        question="When was it built?",
        kind="when",
        answerable=answerable,
        gold_paragraphs=frozenset({("a.txt", 2)} if answerable else ()),
        gold_answers=("1874",) if answerable else (),
    )
    values = {
        "band": Band.ANSWER,
        "gate_score": 1.0,
        "are_correct": (True,),
        "is_on_card": True,
        "sure": True,
        "paragraph_rank": 1,
        "answer_span": "in 1874",
        "span_f1": 0.5,
        "best_sentence": "It was built in 1874.",
        "elapsed_ms": 2.0,
    }
    return QuestionResult(labelled=labelled, **(values | changes))


def metrics(*results):
    """Return the metrics of these results."""
    return compute_metrics(EvaluationReport(results=results))


@given(st.lists(st.floats(0, 1), min_size=1, max_size=9))
def test_the_interval_of_a_share_lies_between_none_and_all(shares):
    """However few the questions, no interval ends below 0 or above 1."""
    found = metrics(*(result(span_f1=share, paragraph_rank=1) for share in shares))
    for name in ("span F1", "MRR@10", "sentence@1"):
        assert 0 <= found[name].low <= found[name].high <= 1


def test_a_correct_answer_counts_in_every_metric():
    """One correct answer makes all shares 1, and leaves out what needs absent questions."""
    found = metrics(result())
    for name in (
        "sentence@1",
        "on the card",
        "sure",
        "sure@1",
        "paragraph@1",
        "paragraph@5",
        "MRR@10",
        "kept",
    ):
        assert found[name].value == 1.0
    assert found["quotes"].value == 1.0
    assert found["span F1"].value == 0.5
    assert found["span words"].value == 2
    assert "refused" not in found
    assert "auroc" not in found


def test_refusals_count_where_nothing_answers():
    """Only absent questions count for refusals, and only answerable ones for the rest."""
    refused = result(answerable=False, band=Band.CLOSEST, gate_score=-1.0, span_f1=None)
    found = metrics(result(), refused)
    assert found["refused"].value == 1.0
    assert found["refused"].count == 1
    assert found["sentence@1"].count == 1
    assert found["auroc"].value == 1.0


def test_ranks_beyond_the_cutoff_count_nothing():
    """A gold paragraph at rank 11 counts as 0 in MRR@10, one that is no candidate too."""
    found = metrics(result(paragraph_rank=11), result(paragraph_rank=None))
    assert found["MRR@10"].value == 0.0
    assert found["paragraph@5"].value == 0.0


def test_no_questions_have_no_metrics():
    """An empty set has no metrics, rather than a division by zero."""
    assert metrics() == {}


FLOATS = st.lists(st.integers(-3, 3).map(float), min_size=1, max_size=8)


@given(FLOATS, FLOATS)
def test_auroc_counts_pairs(positive, negative):
    """The area is the share of pairs in the right order, ties counting half."""
    pairs = [(p > n) + (p == n) / 2 for p in positive for n in negative]
    found = compute_auroc(positive, negative)
    assert found is not None
    assert found.value == pytest.approx(sum(pairs) / len(pairs))
    assert found.low <= found.value <= found.high


def test_a_refusal_without_candidates_ranks_last():
    """Minus infinity is below every score."""
    found = compute_auroc([0.5], [-math.inf])
    assert found is not None
    assert found.value == 1.0
