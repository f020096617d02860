"""Benchmark of the time of an answer, by stage.

    python -m benchmarks.asking FOLDER [--sentences 100k,1m] [--keep DIR]

FOLDER contains `corpus/` and `questions.jsonl`. With `--sentences`, collections of those sizes are
made of it (`benchmarks/large.py`) and asked the same questions; with several sizes, the growth of
the time is printed too. `--keep DIR` keeps the collections and indexes there and uses those that it
finds there.

Prints p50 and p99 of `Engine.ask` in milliseconds, after a warm-up that is not counted: wall time,
processor time of the thread, and how much of the latter each stage takes.
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

from benchmarks.large import multiply, parse_size
from index import Engine, IndexSettings, answering
from index.answering import gate
from index.answering.figures import FigureComparer
from index.answering.quoting import quotes
from index.answering.ranking import candidate_generation, ranker

WARM_UP = 50
"""Questions that are asked first and not counted."""
SENTENCES_PER_FILE = 50
"""Sentences per article of the collections that are made, unless `--files` is given."""
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
"""The timed functions, each with the module or class in which its caller looks it up.

The five after `rank_candidates` are part of it, the last two are part of `compose_answer`.
"""


class Clock:
    """Adds up the processor seconds that each stage of one answer takes."""

    def __init__(self) -> None:
        self.seconds = {name: 0.0 for _, name in STAGES}

    def wrap(self, name: str, stage: Callable[..., Any]) -> Callable[..., Any]:
        """Return `stage` with its time added under `name`."""

        def timed_stage(*args: Any, **kwargs: Any) -> Any:
            started = thread_time()
            try:
                return stage(*args, **kwargs)
            finally:
                self.seconds[name] += thread_time() - started

        return timed_stage


def measure_questions(engine: Engine, questions: Sequence[str]) -> list[dict[str, float]]:
    """Return the milliseconds of every stage, and of the whole, for each question.

    "evidence" is the time of ranking and gate without the retrieval of the candidates.
    """
    rows = []
    for question in questions:
        clock = Clock()
        patches = [patch.object(m, n, clock.wrap(n, getattr(m, n))) for m, n in STAGES]
        for each in patches:
            each.start()
        wall, cpu = perf_counter(), thread_time()
        engine.ask(question)
        seconds = clock.seconds | {"cpu": thread_time() - cpu, "wall": perf_counter() - wall}
        ranking = seconds["rank_candidates"] - seconds["find_candidates"]
        seconds["evidence"] = ranking + seconds["decide"]
        for each in patches:
            each.stop()
        rows.append({name: 1000 * value for name, value in seconds.items()})
    return rows


def summarize(rows: Sequence[Mapping[str, float]]) -> dict[str, dict[str, float]]:
    """Return p50, p99 and the share of the whole processor time, by stage."""
    total = sum(row["cpu"] for row in rows)
    return {
        name: {
            "p50": round(_quantile([row[name] for row in rows], 0.5), 2),
            "p99": round(_quantile([row[name] for row in rows], 0.99), 2),
            "share": round(sum(row[name] for row in rows) / total, 3),
        }
        for name in rows[0]
    }


def _quantile(values: Sequence[float], share: float) -> float:
    return sorted(values)[int(share * (len(values) - 1))]


def read_questions(folder: Path) -> list[str]:
    """Return the questions of a folder. Raises SystemExit if it has none beyond the warm-up."""
    lines = (folder / "questions.jsonl").read_text(encoding="utf-8").splitlines()
    if len(lines) <= WARM_UP:
        raise SystemExit(f"{folder} needs more than {WARM_UP} questions: so many are not counted")
    return [json.loads(line)["question"] for line in lines]


def measure_folder(folder: Path, data: Path, num_questions: int) -> dict[str, Any]:
    """Return the figures of one folder; its index is kept in `data`."""
    questions = read_questions(folder)[: WARM_UP + num_questions]
    with Engine.open(IndexSettings(corpus=folder / "corpus", data=data)) as engine:
        live = next(version for version in engine.history() if version.version == engine.version)
        times = summarize(measure_questions(engine, questions)[WARM_UP:])
    return {"sentences": live.sentences, "questions": len(questions) - WARM_UP, "times": times}


def growth_exponents(
    small: Mapping[str, Any], large: Mapping[str, Any]
) -> dict[str, dict[str, float]]:
    """Return the exponents of p50 and p99 by number of sentences: 1 is linear growth, 0 none."""
    log_ratio = math.log(large["sentences"] / small["sentences"])
    before, after = small["times"], large["times"]
    return {
        name: {
            key: round(math.log(after[name][key] / before[name][key]) / log_ratio, 2)
            for key in ("p50", "p99")
        }
        for name in ("cpu", "wall")
    }


def _list_folders(options: argparse.Namespace, kept: Path) -> Iterator[tuple[Path, Path]]:
    """Yield each folder to ask questions of, with the data folder of its index."""
    for size in options.sentences:
        target = kept / str(size)
        multiply(options.folder, target, size, options.files or max(1, size // SENTENCES_PER_FILE))
        yield target, target / "data"
    if not options.sentences:
        yield options.folder, kept


def main() -> None:
    """Run the benchmark and print its figures."""
    parser = argparse.ArgumentParser(description="Measure how long answers take.")
    parser.add_argument("folder", type=Path, help="contains corpus/ and questions.jsonl")
    parser.add_argument(
        "--sentences", type=parse_sizes, default=[], help="sizes to make, as 100k,1m"
    )
    parser.add_argument("--files", type=int, help="files per collection (one for 50 sentences)")
    parser.add_argument(
        "--keep", "--data", type=Path, help="keep everything here (a temporary folder)"
    )
    parser.add_argument("--limit", type=int, default=400, help="questions that are counted (400)")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folders = _list_folders(options, options.keep or Path(temporary))
        runs = [measure_folder(folder, data, options.limit) for folder, data in folders]
    exponents = growth_exponents(runs[0], runs[-1]) if len(runs) > 1 else None
    if options.json:
        print(json.dumps({"runs": runs, "growth": exponents}))
        return
    for run in runs:
        print(f"{run['sentences']} sentences, {run['questions']} questions, milliseconds:")
        for name, row in run["times"].items():
            print(f"{name:>22}: " + ", ".join(f"{key} {value}" for key, value in row.items()))
    if exponents:
        for name, row in exponents.items():
            print(f"exponents of {name}: p50 {row['p50']}, p99 {row['p99']}")


def parse_sizes(text: str) -> list[int]:
    """Parse "100k,1m" as numbers."""
    return [parse_size(part) for part in text.split(",")]


if __name__ == "__main__":
    main()
