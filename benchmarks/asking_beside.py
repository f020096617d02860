"""Benchmark of the time of an answer beside that of another checkout, in turns.

    python -m benchmarks.asking_beside FOLDER OLDER [--keep DIR] [--limit 400]

FOLDER contains `corpus/` and `questions.jsonl`; it may be a collection of `benchmarks.large`. OLDER
is a checkout of this repository, for example made by `git worktree add`. Each checkout has a
process and an index of its own; `--keep DIR` keeps the indexes. Both answer the same questions, ten
at a time and in turns, each question for the first time; what else runs on the machine then slows
both down alike.

Prints first the ratios of processor time, this checkout's to the other's: of p50, of p99, of the
sums, and the median of the ratios of single questions, which varies least. Then the milliseconds.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Self

from benchmarks.asking import WARM_UP, read_questions

ROOT = Path(__file__).parent.parent
PER_TURN = 10
"""Questions that one checkout answers before the other does."""

_ASKER = """
import json, sys
from pathlib import Path
from time import thread_time
from index import Engine, IndexSettings
def ask(question):
    started = thread_time()
    engine.ask(question)
    return 1000 * (thread_time() - started)
with Engine.open(IndexSettings(corpus=Path(sys.argv[1]), data=Path(sys.argv[2]))) as engine:
    for line in sys.stdin:
        print(json.dumps([ask(question) for question in json.loads(line)]), flush=True)
"""


class Asker:
    """A process that asks with the code of one checkout."""

    def __init__(self, checkout: Path, corpus: Path, data: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", _ASKER, str(corpus), str(data)],
            cwd=checkout,
            env={**os.environ, "PYTHONPATH": str(checkout)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()

    def ask(self, questions: Sequence[str]) -> list[float]:
        """Return the milliseconds of processor time of each answer.

        Raises ValueError if the process ends instead.
        """
        pipe, answers = self._process.stdin, self._process.stdout
        if pipe is None or answers is None:
            raise ValueError("the process has no pipes")
        pipe.write(json.dumps(questions) + "\n")
        pipe.flush()
        times: list[float] = json.loads(answers.readline())
        return times


def measure(
    folder: Path, older: Path, data: Path, num_questions: int
) -> tuple[list[float], list[float]]:
    """Return the times of this checkout and of the older one, question by question."""
    all_questions = read_questions(folder)
    wanted = WARM_UP + num_questions
    questions = all_questions[:: max(1, len(all_questions) // wanted)]
    times: list[float] = []
    older_times: list[float] = []
    with (
        Asker(ROOT, folder / "corpus", data / "this") as this,
        Asker(older.resolve(), folder / "corpus", data / "older") as other,
    ):
        turns = [(this, times), (other, older_times)]
        for each in (this, other):
            each.ask(questions[:WARM_UP])
        for at in range(WARM_UP, min(wanted, len(questions)), PER_TURN):
            for asker, into in turns:
                into.extend(asker.ask(questions[at : min(at + PER_TURN, wanted)]))
            turns.reverse()
    return times, older_times


def summarize(times: Sequence[float], older: Sequence[float]) -> dict[str, float]:
    """Return the ratios of two checkouts' times, and the milliseconds."""
    ours, others = (
        (statistics.median(each), statistics.quantiles(each, n=100)[98], sum(each))
        for each in (times, older)
    )
    pairs = [one / other for one, other in zip(times, older, strict=True)]
    found = {f"ratio of {name}": a / b for name, a, b in zip(_NAMES, ours, others, strict=True)}
    found["median ratio"] = statistics.median(pairs)
    for name, a, b in zip(_NAMES[:2], ours, others, strict=False):
        found |= {f"{name}, ms": a, f"{name} of the older, ms": b}
    return found


_NAMES = ("p50", "p99", "sum")


def main() -> None:
    """Run the benchmark and print its figures."""
    parser = argparse.ArgumentParser(description="Measure answers beside an older checkout.")
    parser.add_argument("folder", type=Path, help="contains corpus/ and questions.jsonl")
    parser.add_argument("older", type=Path, help="another checkout of this repository")
    parser.add_argument("--keep", type=Path, help="keep both indexes here (a temporary folder)")
    parser.add_argument("--limit", type=int, default=400, help="questions that are counted (400)")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        data = options.keep or Path(temporary)
        found = summarize(*measure(options.folder, options.older, data, options.limit))
    if options.json:
        print(json.dumps(found))
        return
    for name, value in found.items():
        print(f"{name:>22}: {value:.3f}")


if __name__ == "__main__":
    main()
