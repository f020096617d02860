"""Text and JSON of an evaluation, as `footnote eval` prints them. Pure."""

import math
from typing import Any

from index.evaluation import EvaluationReport, QuestionResult, compute_metrics
from index.types import Band

_UNITS = {"latency p50": "ms", "latency p99": "ms", "span words": "words", "quotes": ""}
"""Units of the metrics that are no shares; those are printed in percent."""


def evaluation_json(report: EvaluationReport, *, rows: bool = True) -> dict[str, Any]:
    """Return the metrics, and the result of each question unless `rows` is false."""
    found: dict[str, Any] = {
        "questions": len(report.results),
        "measures": {
            name: {
                "value": round(metric.value, 4),
                "low": round(metric.low, 4),
                "high": round(metric.high, 4),
                "count": metric.count,
            }
            for name, metric in compute_metrics(report).items()
        },
    }
    if rows:
        found["rows"] = [_result_json(result) for result in report.results]
    return found


def _result_json(result: QuestionResult) -> dict[str, Any]:
    gate_score = result.gate_score
    return {
        "id": result.labelled.id,
        "question": result.labelled.question,
        "answerable": result.labelled.answerable,
        "band": result.band.value,
        "gate": round(gate_score, 4) if math.isfinite(gate_score) else None,
        "right": list(result.are_correct),
        "paragraph_rank": result.paragraph_rank,
        "best": result.best_sentence,
        "answer": result.answer_span,
        "answers": list(result.labelled.gold_answers),
        "span_f1": result.span_f1,
        "elapsed_ms": round(result.elapsed_ms, 3),
    }


def evaluation_text(report: EvaluationReport, *, misses: bool = False) -> str:
    """Return the metrics as a table; with `misses`, then every question that went wrong."""
    lines = [f"{len(report.results)} questions"]
    for name, metric in compute_metrics(report).items():
        unit = _UNITS.get(name, "%")
        scale = 100 if unit == "%" else 1
        digits = 2 if name == "quotes" else 1
        value = f"{name:<12} {scale * metric.value:7.{digits}f} {unit:<5}"
        interval = f"[{scale * metric.low:.{digits}f}, {scale * metric.high:.{digits}f}]"
        lines.append(f"{value} {interval:<16} n={metric.count}")
    if misses:
        lines += [line for result in report.results for line in _miss_lines(result)]
    return "\n".join(lines)


def _miss_lines(result: QuestionResult) -> list[str]:
    """Return lines about a question that went wrong, none for one that did not."""
    labelled, wrong = result.labelled, _describe_miss(result)
    if wrong is None:
        return []
    gold = ", ".join(f"{source} ¶{number}" for source, number in sorted(labelled.gold_paragraphs))
    lines = ["", f"{labelled.id}: {labelled.question}", f"  {wrong}; gate {result.gate_score:+.2f}"]
    if result.best_sentence:
        lines.append(f"  quoted: {' '.join(result.best_sentence.split())}")
    if labelled.gold_answers:
        lines.append(f"  wanted: {labelled.gold_answers[0]} ({gold})")
    return lines


def _describe_miss(result: QuestionResult) -> str | None:
    """Return what went wrong with a question, None if nothing did."""
    is_answered = result.band is Band.ANSWER
    if not result.labelled.answerable:
        return "answered though no source says it" if is_answered else None
    if not any(result.are_correct[:1]):
        rank = result.paragraph_rank
        place = f"its paragraph ranks {rank}" if rank else "its paragraph is not a candidate"
        also = "; right in a later quote" if any(result.are_correct) else ""
        return f"wrong sentence, {place}{also}"
    return None if is_answered else "right, but kept back"
