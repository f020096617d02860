"""How good were the answers, in numbers? Means with 95 % intervals over an evaluation's rows."""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from index.evaluation.evaluate import MRR_CUT, Report, Row
from index.types import Band

Z = 1.96  # of a normal distribution, for 95 %


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """A mean over `count` questions with its 95 % interval; shares lie between 0 and 1."""

    value: float
    low: float
    high: float
    count: int


def measure(report: Report) -> dict[str, Measure]:
    """Return every measure by name; those without a question to count are left out."""
    found = {name: _mean(map(read, _about(report.rows, name))) for name, read in _MEANS.items()}
    found["auroc"] = auroc(
        [row.gate for row in report.rows if row.asked.answerable],
        [row.gate for row in report.rows if not row.asked.answerable],
    )
    elapsed = [row.elapsed_ms for row in report.rows]
    for name, percentile in (("latency p50", 50), ("latency p99", 99)):
        if elapsed:
            value = float(np.percentile(elapsed, percentile))
            found[name] = Measure(value=value, low=value, high=value, count=len(elapsed))
    return {name: each for name, each in found.items() if each is not None}


_MEANS: Mapping[str, Callable[[Row], float]] = {
    "sentence@1": lambda row: any(row.right[:1]),
    "among 3": lambda row: any(row.right[:3]),
    "paragraph@1": lambda row: row.paragraph_rank == 1,
    "paragraph@5": lambda row: (row.paragraph_rank or math.inf) <= 5,
    "MRR@10": lambda row: _reciprocal(row.paragraph_rank),
    "kept": lambda row: row.band is Band.ANSWER,
    "refused": lambda row: row.band is not Band.ANSWER,
    "span F1": lambda row: row.span_f1 or 0.0,
    "span words": lambda row: len((row.span or "").split()),
}


def _reciprocal(rank: int | None) -> float:
    return 1 / rank if rank is not None and rank <= MRR_CUT else 0.0


def _about(rows: Sequence[Row], name: str) -> Iterable[Row]:
    """Return the rows that a measure counts."""
    if name == "refused":
        return (row for row in rows if not row.asked.answerable)
    if name == "span F1":
        return (row for row in rows if row.span_f1 is not None)
    if name == "span words":
        return (row for row in rows if row.asked.answerable and row.span)
    return (row for row in rows if row.asked.answerable)


def _mean(values: Iterable[float]) -> Measure | None:
    """Return the mean with Wilson's interval for shares (1927), the normal one for the rest."""
    each = np.array([float(value) for value in values])
    count = len(each)
    if not count:
        return None
    mean = float(each.mean())
    if set(each.tolist()) <= {0.0, 1.0}:
        centre = (mean + Z * Z / (2 * count)) / (1 + Z * Z / count)
        spread = math.sqrt(mean * (1 - mean) / count + (Z / (2 * count)) ** 2)
        half = Z * spread / (1 + Z * Z / count)
        return Measure(value=mean, low=centre - half, high=centre + half, count=count)
    half = Z * float(each.std()) / math.sqrt(count)
    return Measure(value=mean, low=mean - half, high=mean + half, count=count)


def auroc(positive: Sequence[float], negative: Sequence[float]) -> Measure | None:
    """Return how often a positive scores above a negative, ties counting half.

    The interval is Hanley & McNeil's (1982, The meaning and use of the area under a ROC curve).
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
    half = Z * math.sqrt(max(variance, 0.0) / (m * n))
    return Measure(value=area, low=max(0.0, area - half), high=min(1.0, area + half), count=m + n)


# --- shown --------------------------------------------------------------------------------------


def as_json(report: Report, *, rows: bool = True) -> dict[str, Any]:
    """Return the measures, and unless told otherwise the rows, as JSON."""
    found: dict[str, Any] = {
        "questions": len(report.rows),
        "measures": {
            name: {
                "value": round(each.value, 4),
                "low": round(each.low, 4),
                "high": round(each.high, 4),
                "count": each.count,
            }
            for name, each in measure(report).items()
        },
    }
    if rows:
        found["rows"] = [_row_json(row) for row in report.rows]
    return found


def _row_json(row: Row) -> dict[str, Any]:
    return {
        "id": row.asked.id,
        "question": row.asked.question,
        "answerable": row.asked.answerable,
        "band": row.band.value,
        "gate": round(row.gate, 4) if math.isfinite(row.gate) else None,
        "right": list(row.right),
        "paragraph_rank": row.paragraph_rank,
        "best": row.best,
        "answer": row.span,
        "answers": list(row.asked.answers),
        "span_f1": row.span_f1,
        "elapsed_ms": round(row.elapsed_ms, 3),
    }


def render(report: Report, *, misses: bool = False) -> str:
    """Return the measures as a table, and the questions that went wrong for a person to read."""
    lines = [f"{len(report.rows)} questions"]
    for name, each in measure(report).items():
        unit = _UNITS.get(name, "%")
        scale = 100 if unit == "%" else 1
        interval = f"[{scale * each.low:.1f}, {scale * each.high:.1f}]"
        value = f"{name:<12} {scale * each.value:7.1f} {unit:<5}"
        lines.append(f"{value} {interval:<16} n={each.count}")
    if misses:
        lines += [line for row in report.rows for line in _miss_lines(row)]
    return "\n".join(lines)


_UNITS = {"latency p50": "ms", "latency p99": "ms", "span words": "words"}


def _miss_lines(row: Row) -> list[str]:
    """Return what went wrong with one question, nothing if nothing did."""
    asked = row.asked
    wrong = _what_went_wrong(row)
    if wrong is None:
        return []
    gold = ", ".join(f"{source} ¶{paragraph}" for source, paragraph in sorted(asked.places))
    lines = ["", f"{asked.id}: {asked.question}", f"  {wrong}; gate {row.gate:+.2f}"]
    if row.best:
        lines.append(f"  quoted: {' '.join(row.best.split())}")
    if asked.answers:
        lines.append(f"  wanted: {asked.answers[0]} ({gold})")
    return lines


def _what_went_wrong(row: Row) -> str | None:
    if not row.asked.answerable:
        return "answered though no source says it" if row.band is Band.ANSWER else None
    if not any(row.right[:1]):
        rank = row.paragraph_rank
        place = f"its paragraph ranks {rank}" if rank else "its paragraph is not a candidate"
        also = "; right in a later quote" if any(row.right) else ""
        return f"wrong sentence, {place}{also}"
    return "right, but kept back" if row.band is not Band.ANSWER else None
