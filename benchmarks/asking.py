"""How long does an answer take? `python -m benchmarks.asking FOLDER [--sentences 100k,1m]`.

FOLDER holds `corpus/` and `questions.jsonl`. With `--sentences`, collections of those sizes are
made out of it (`benchmarks/large.py`) and asked the same questions; of several sizes, the growth
is told. `--keep DIR` leaves collections and indexes there, and uses again what it finds there.

Prints p50 and p99 of `Engine.ask` in milliseconds, warm: of the wall's time, of the thread's
processor time, and what each stage took of the latter. The first questions are not counted.
"""

import argparse
import json
import math
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from time import perf_counter, thread_time
from typing import Any
from unittest.mock import patch

from benchmarks.large import multiply, number_of
from index import Engine, IndexSettings, answering
from index.answering import gate
from index.answering.figures import FigureComparer
from index.answering.quoting import quotes
from index.answering.ranking import candidate_generation, ranker

WARM = 50
SENTENCES_PER_FILE = 50
STAGES: Sequence[tuple[Any, str]] = (
    (answering, "analyze"),
    (answering, "rank_candidates"),
    (ranker, "score_candidates"),
    (candidate_generation, "find_candidates"),
    (ranker, "penalize_inflections"),
    (ranker, "demote_headings"),
    (ranker, "diversify"),
    (gate, "decide"),
    (answering, "compose_answer"),
    (quotes, "answer_span"),
    (FigureComparer, "find_differing"),
)
"""Functions that are timed, each with the module or class in which its caller looks it up.

The five after `rank_candidates` are part of it, the last two are part of `compose_answer`.
"""


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
    """Return for each question the milliseconds of every stage, and of all.

    "evidence" is what ranking and deciding take without the retrieval of the candidates.
    """
    rows = []
    for text in asked:
        clock = Clock()
        patches = [patch.object(m, n, clock.timed(n, getattr(m, n))) for m, n in STAGES]
        for each in patches:
            each.start()
        wall, cpu = perf_counter(), thread_time()
        engine.ask(text)
        seconds = clock.seconds | {"cpu": thread_time() - cpu, "wall": perf_counter() - wall}
        ranking = seconds["rank_candidates"] - seconds["find_candidates"]
        seconds["evidence"] = ranking + seconds["decide"]
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


def asked(folder: Path, data: Path, num_questions: int) -> dict[str, Any]:
    """Return the figures of one folder, its index being kept in `data`."""
    lines = (folder / "questions.jsonl").read_text(encoding="utf-8").splitlines()
    questions = [json.loads(line)["question"] for line in lines[: WARM + num_questions]]
    with Engine.open(IndexSettings(corpus=folder / "corpus", data=data)) as engine:
        live = next(version for version in engine.history() if version.version == engine.version)
        times = summary(measure(engine, questions)[WARM:])
    return {"sentences": live.sentences, "questions": len(questions) - WARM, "times": times}


def growth(small: Mapping[str, Any], large: Mapping[str, Any]) -> dict[str, dict[str, float]]:
    """Return the exponents of p50 and p99 by number of sentences: 1 is linear growth, 0 none."""
    size = math.log(large["sentences"] / small["sentences"])
    ends = small["times"], large["times"]
    return {
        name: {
            key: round(math.log(ends[1][name][key] / ends[0][name][key]) / size, 2)
            for key in ("p50", "p99")
        }
        for name in ("cpu", "wall")
    }


def _folders(options: argparse.Namespace, kept: Path) -> Iterator[tuple[Path, Path]]:
    """Yield each folder that is asked, with where its index is."""
    for size in options.sentences:
        made = kept / str(size)
        multiply(options.folder, made, size, options.files or max(1, size // SENTENCES_PER_FILE))
        yield made, made / "data"
    if not options.sentences:
        yield options.folder, kept


def main() -> None:
    """Ask, and print what it took."""
    parser = argparse.ArgumentParser(description="Measure how long answers take.")
    parser.add_argument("folder", type=Path, help="holds corpus/ and questions.jsonl")
    parser.add_argument("--sentences", type=sizes, default=[], help="sizes to make, as 100k,1m")
    parser.add_argument("--files", type=int, help="files of each size (one for 50 sentences)")
    parser.add_argument(
        "--keep", "--data", type=Path, help="where all is kept; thrown away if unsaid"
    )
    parser.add_argument("--limit", type=int, default=400, help="questions that count")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as passing:
        folders = _folders(options, options.keep or Path(passing))
        found = [asked(folder, data, options.limit) for folder, data in folders]
    grown = growth(found[0], found[-1]) if len(found) > 1 else None
    if options.json:
        print(json.dumps({"runs": found, "growth": grown}))
        return
    for run in found:
        print(f"{run['sentences']} sentences, {run['questions']} questions, milliseconds:")
        for name, row in run["times"].items():
            print(f"{name:>22}: " + ", ".join(f"{key} {value}" for key, value in row.items()))
    if grown:
        for name, row in grown.items():
            print(f"exponents of {name}: p50 {row['p50']}, p99 {row['p99']}")


def sizes(text: str) -> list[int]:
    """Read "100k,1m" as numbers."""
    return [number_of(part) for part in text.split(",")]


if __name__ == "__main__":
    main()
