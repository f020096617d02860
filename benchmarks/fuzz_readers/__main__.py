"""Fuzzing of the readers: mutated files of each format, read in the cage.

    python -m benchmarks.fuzz_readers [--inputs 10000] [--reader pdf] [--short] [--uncaged] [--json]

Each reader gets as many mutated files of at most 64 kB, made by a seeded generator of two valid
ones: an article, and a file that has much of what the format can have.
It passes if no file ends a child or raises an error that our readers do not name, if none takes
more than 5 seconds of processor time, and if no child needs more than 256 MB. `--short` is the form
for every change: as many inputs as fit in 60 seconds for all readers. `--uncaged` reads in this
process and measures the same; what would end a child ends it. `--keep DIR` keeps the files that
failed. Needs the extra `test`.
"""

import argparse
import faulthandler
import json
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import nullcontext
from importlib import import_module
from pathlib import Path
from time import monotonic
from typing import Any

from benchmarks.fuzz_readers.job import measure
from benchmarks.fuzz_readers.mutations import mutate
from benchmarks.fuzz_readers.rich_files import rich_files
from index.errors import SourceError
from index.sources.cage import Cage, CageTask

JOB = "benchmarks.fuzz_readers.job:run"
MOST_SECONDS = 5.0
MOST_MEGABYTES = 256.0
_DEADLINE_SECONDS = 15.0
_HANGING_SECONDS = 300.0
"""Seconds of the clock, since a process that is niced may get little of the processor."""
_SHORT_SECONDS = 60.0

RunAll = Callable[[Iterable[CageTask]], Iterator[bytes | SourceError | None]]
"""Does tasks in order and yields what each gave."""


def main(argv: Sequence[str] | None = None) -> int:
    """Fuzz the chosen readers and print a line for each; 1 if one did not pass."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.fuzz_readers",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    seeds = _seeds()
    parser.add_argument("--inputs", type=int, default=10_000, help="files for each reader (10000)")
    parser.add_argument("--reader", choices=sorted(seeds), help="one reader (all)")
    parser.add_argument("--seed", type=int, default=1, help="of the generator (1)")
    parser.add_argument("--processes", type=int, default=1, help="children (1)")
    parser.add_argument("--short", action="store_true", help="end after 60 seconds for all")
    parser.add_argument("--uncaged", action="store_true", help="read in this process")
    parser.add_argument("--keep", type=Path, help="folder for files that failed")
    parser.add_argument("--json", action="store_true", help="print JSON")
    args = parser.parse_args(argv)
    names = [args.reader] if args.reader else sorted(seeds)
    seconds = _SHORT_SECONDS / len(names) if args.short else float("inf")
    results = []
    with nullcontext() if args.uncaged else Cage(JOB, processes=args.processes) as cage:
        for name in names:
            inputs = _inputs(name, seeds, args.seed, args.inputs)
            run_all = cage.run_all if cage is not None else _run_here
            results.append(_fuzz(run_all, name, inputs, seconds, args.keep))
            if not args.json:
                print(_line(results[-1]), flush=True)
    if args.json:
        print(json.dumps(results))
    return 0 if all(result["passed"] for result in results) else 1


def _seeds() -> dict[str, list[bytes]]:
    """Return valid files of each format, by the ending that names its reader."""
    formats: Any = import_module("tests.support.formats")
    files = {name.rpartition(".")[2]: [make()] for name, make in formats.ALL.items()}
    for ending, data in rich_files().items():
        files[ending].append(data)
    return {**files, "json": [formats.chat()]}


def _inputs(ending: str, seeds: dict[str, list[bytes]], number: int, count: int) -> Iterator[bytes]:
    rng = random.Random(f"{ending} {number}")
    others = [data for files in seeds.values() for data in files]
    for _ in range(count):
        yield mutate(rng, rng.choice(seeds[ending]), rng.choice(others))


def _run_here(tasks: Iterable[CageTask]) -> Iterator[bytes]:
    """Do the tasks in this process; one that does not end prints where it is, and ends it."""
    for task in tasks:
        faulthandler.dump_traceback_later(_HANGING_SECONDS, exit=True)
        yield measure(task.payload)
        faulthandler.cancel_dump_traceback_later()


def _fuzz(
    run_all: RunAll, ending: str, inputs: Iterator[bytes], seconds: float, keep: Path | None
) -> dict[str, Any]:
    outcomes: Counter[str] = Counter()
    slowest = largest = 0.0
    failures: Counter[str] = Counter()
    end = monotonic() + seconds
    name = f"a.{ending}"
    taken: list[bytes] = []

    def tasks() -> Iterator[CageTask]:
        for data in inputs:
            if monotonic() > end:
                return
            taken.append(data)
            yield CageTask(name, name.encode() + b"\0" + data, _DEADLINE_SECONDS)

    for answer in run_all(tasks()):
        data = taken.pop(0)
        result = _result(answer)
        outcomes[result["outcome"]] += 1
        slowest, largest = max(slowest, result["seconds"]), max(largest, result["megabytes"])
        failed = result["outcome"] not in {"read", "refused"} or result["seconds"] > MOST_SECONDS
        if failed:
            failures[f"{result['outcome']}: {result['note']}"] += 1
            if keep is not None:
                keep.mkdir(parents=True, exist_ok=True)
                (keep / f"{sum(failures.values())}-{name}").write_bytes(data)
    return {
        "reader": ending,
        "inputs": sum(outcomes.values()),
        "outcomes": dict(outcomes),
        "slowest_seconds": round(slowest, 3),
        "largest_megabytes": round(largest, 1),
        "failures": dict(failures.most_common(20)),
        "passed": not failures and largest <= MOST_MEGABYTES,
    }


def _result(answer: bytes | SourceError | None) -> dict[str, Any]:
    if isinstance(answer, bytes):
        result: dict[str, Any] = json.loads(answer)
        return result
    problem = answer.problem if answer is not None else ""
    return {"outcome": "ended the child", "note": problem, "seconds": 0.0, "megabytes": 0.0}


def _line(result: dict[str, Any]) -> str:
    counts = ", ".join(f"{name} {count}" for name, count in sorted(result["outcomes"].items()))
    verdict = "passed" if result["passed"] else "FAILED"
    cost = f"{result['slowest_seconds']:.2f} s, {result['largest_megabytes']:.0f} MB at most"
    line = f"{result['reader']:<6} {verdict}  {result['inputs']:>6} inputs: {counts}; {cost}"
    return "\n".join([line, *(f"    {n} x {what}" for what, n in result["failures"].items())])


if __name__ == "__main__":
    sys.exit(main())
