"""How long does an answer take? `python -m benchmarks.asking FOLDER [--data DATA] [--json]`.

FOLDER holds `corpus/` and `questions.jsonl`; an index that DATA keeps is used again. Prints p50 and
p99 of `Engine.ask` in milliseconds of the thread's processor time and of the wall's, and what each
stage took of the processor's. The first questions warm up and are not counted.
"""

import argparse
import json
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from time import perf_counter, thread_time
from typing import Any
from unittest.mock import patch

from index import Engine, IndexSettings
from index.answering import compose, evidence, figures, gate, question, shortlist, spans

WARM = 50
STAGES: Sequence[tuple[Any, str]] = (
    (question, "analyze"),
    (evidence, "rank"),
    (shortlist, "candidates"),
    (gate, "decide"),
    (compose, "compose"),
    (spans, "answer_span"),
    (figures, "differing"),
)
"""Functions that are timed, by module; the third is part of the second, the last two of compose."""


class Clock:
    """Adds up the seconds of the processor that each stage of one answer takes."""

    def __init__(self) -> None:
        self.seconds = {name: 0.0 for _, name in STAGES}

    def timed(self, name: str, stage: Callable[..., Any]) -> Callable[..., Any]:
        """Return a stage that is counted under this name."""

        def counted(*given: Any, **named: Any) -> Any:
            started = thread_time()
            try:
                return stage(*given, **named)
            finally:
                self.seconds[name] += thread_time() - started

        return counted


def measure(engine: Engine, asked: Sequence[str]) -> list[dict[str, float]]:
    """Return for each question the milliseconds of every stage, and of all."""
    rows = []
    for text in asked:
        clock = Clock()
        patches = [patch.object(m, n, clock.timed(n, getattr(m, n))) for m, n in STAGES]
        for each in patches:
            each.start()
        wall, cpu = perf_counter(), thread_time()
        engine.ask(text)
        seconds = clock.seconds | {"cpu": thread_time() - cpu, "wall": perf_counter() - wall}
        for each in patches:
            each.stop()
        rows.append({name: 1000 * value for name, value in seconds.items()})
    return rows


def summary(rows: Sequence[Mapping[str, float]]) -> dict[str, dict[str, float]]:
    """Return p50, p99 and the share of all processor time, by stage."""
    whole = sum(row["cpu"] for row in rows)
    return {
        name: {
            "p50": round(_at([row[name] for row in rows], 0.5), 2),
            "p99": round(_at([row[name] for row in rows], 0.99), 2),
            "share": round(sum(row[name] for row in rows) / whole, 3),
        }
        for name in rows[0]
    }


def _at(values: Sequence[float], share: float) -> float:
    return sorted(values)[int(share * (len(values) - 1))]


def main() -> None:
    """Ask, and print what it took."""
    parser = argparse.ArgumentParser(description="Measure how long answers take.")
    parser.add_argument("folder", type=Path, help="holds corpus/ and questions.jsonl")
    parser.add_argument("--data", type=Path, help="where the index is kept; thrown away if unsaid")
    parser.add_argument("--limit", type=int, default=400, help="questions that count")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    options = parser.parse_args()
    lines = (options.folder / "questions.jsonl").read_text(encoding="utf-8").splitlines()
    asked = [json.loads(line)["question"] for line in lines[: WARM + options.limit]]
    with tempfile.TemporaryDirectory() as passing:
        data = options.data or Path(passing)
        with Engine.open(IndexSettings(corpus=options.folder / "corpus", data=data)) as engine:
            found = summary(measure(engine, asked)[WARM:])
    if options.json:
        print(json.dumps(found))
        return
    for name, row in found.items():
        print(f"{name:>12}: " + ", ".join(f"{key} {value}" for key, value in row.items()))


if __name__ == "__main__":
    main()
