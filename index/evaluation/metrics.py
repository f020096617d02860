"""Metrics of an evaluation: means, AUROC and latency, with 95 % intervals. Pure."""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from index.evaluation.evaluate import EvaluationReport, QuestionResult
from index.types import Band

MRR_CUTOFF = 10
"""Rank of the gold paragraph beyond which its reciprocal rank counts as 0."""

_Z = 1.96
"""Standard deviations of the normal distribution on either side that hold 95 %."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Metric:
    """A mean over `count` questions with its 95 % interval; shares lie between 0 and 1."""

    value: float
    low: float
    high: float
    count: int


def compute_metrics(report: EvaluationReport) -> dict[str, Metric]:
    """Return every metric by name; one that no question counts for is left out."""
    results = report.results
    found = {
        name: _mean(map(value, _select(results, name)), share=name not in _NOT_SHARES)
        for name, value in _MEANS.items()
    }
    found["auroc"] = compute_auroc(
        [each.gate_score for each in results if each.labelled.answerable],
        [each.gate_score for each in results if not each.labelled.answerable],
    )
    elapsed = [each.elapsed_ms for each in results]
    for name, percentile in (("latency p50", 50), ("latency p99", 99)):
        if elapsed:
            value = float(np.percentile(elapsed, percentile))
            found[name] = Metric(value=value, low=value, high=value, count=len(elapsed))
    return {name: metric for name, metric in found.items() if metric is not None}


_MEANS: Mapping[str, Callable[[QuestionResult], float]] = {
    "sentence@1": lambda result: any(result.are_correct[:1]),
    "on the card": lambda result: result.is_on_card,
    "quotes": lambda result: len(result.are_correct),
    "sure": lambda result: result.sure,
    "sure@1": lambda result: any(result.are_correct[:1]),
    "paragraph@1": lambda result: result.paragraph_rank == 1,
    "paragraph@5": lambda result: (result.paragraph_rank or math.inf) <= 5,
    "MRR@10": lambda result: _reciprocal_rank(result.paragraph_rank),
    "kept": lambda result: result.band is Band.ANSWER,
    "refused": lambda result: result.band is not Band.ANSWER,
    "span F1": lambda result: result.span_f1 or 0.0,
    "span words": lambda result: len((result.answer_span or "").split()),
}


_NOT_SHARES = frozenset({"quotes", "span words"})
"""Metrics that are no shares: their values and intervals may exceed 1."""


def _reciprocal_rank(rank: int | None) -> float:
    return 1 / rank if rank is not None and rank <= MRR_CUTOFF else 0.0


def _select(results: Sequence[QuestionResult], metric: str) -> Iterable[QuestionResult]:
    """Return the results that a metric counts."""
    counts = _COUNTED.get(metric)
    if counts is None:
        return (each for each in results if each.labelled.answerable)
    return (each for each in results if counts(each))


_COUNTED: Mapping[str, Callable[[QuestionResult], bool]] = {
    "on the card": lambda result: result.labelled.answerable and result.band is Band.ANSWER,
    "quotes": lambda result: result.band is Band.ANSWER,
    "sure": lambda result: result.band is Band.ANSWER,
    "sure@1": lambda result: result.sure,
    "refused": lambda result: not result.labelled.answerable,
    "span F1": lambda result: result.span_f1 is not None,
    "span words": lambda result: result.labelled.answerable and bool(result.answer_span),
}
"""Which results each metric counts; the others count the answerable questions."""


def _mean(values: Iterable[float], *, share: bool) -> Metric | None:
    """Return the mean, None without values; the interval of a share lies between 0 and 1.

    The interval is Wilson's (1927, Probable inference, the law of succession, and statistical
    inference) where all values are 0 or 1, and the normal one elsewhere.
    """
    each = np.array([float(value) for value in values])
    count = len(each)
    if not count:
        return None
    mean = float(each.mean())
    if set(each.tolist()) <= {0.0, 1.0}:
        centre = (mean + _Z * _Z / (2 * count)) / (1 + _Z * _Z / count)
        spread = math.sqrt(mean * (1 - mean) / count + (_Z / (2 * count)) ** 2)
        half = _Z * spread / (1 + _Z * _Z / count)
        low, high = max(0.0, centre - half), min(1.0, centre + half)
        return Metric(value=mean, low=low, high=high, count=count)
    half = _Z * float(each.std()) / math.sqrt(count)
    low, high = max(0.0, mean - half), mean + half
    return Metric(value=mean, low=low, high=min(1.0, high) if share else high, count=count)


def compute_auroc(positive: Sequence[float], negative: Sequence[float]) -> Metric | None:
    """Return the share of pairs in which the positive scores above the negative, ties half.

    None without pairs. The interval is Hanley & McNeil's (1982, The meaning and use of the area
    under a receiver operating characteristic (ROC) curve).
    """
    m, n = len(positive), len(negative)
    if not m or not n:
        return None
    below = np.sort(np.array(negative))
    left = np.searchsorted(below, positive, side="left")
    right = np.searchsorted(below, positive, side="right")
    area = float((left + right).mean() / (2 * n))
    q1, q2 = area / (2 - area), 2 * area * area / (1 + area)
    variance = area * (1 - area) + (m - 1) * (q1 - area**2) + (n - 1) * (q2 - area**2)
    half = _Z * math.sqrt(max(variance, 0.0) / (m * n))
    return Metric(value=area, low=max(0.0, area - half), high=min(1.0, area + half), count=m + n)
