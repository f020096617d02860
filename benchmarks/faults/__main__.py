"""The long form of every fault suite: `python -m benchmarks.faults [--kills 200] [--json]`.

Exits with 1 if a promise was not kept.
"""

import argparse
import json
import logging
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from benchmarks.faults import damage, disk_errors, kills, power_cuts
from benchmarks.faults.operations import OPERATIONS

SUITES = ("kills", "cuts", "refusals", "damage")


def results(args: argparse.Namespace, folder: Path) -> Iterator[tuple[str, Any]]:
    """Run the suites of the options; yield the name and the result of each."""
    if "kills" in args.suites:
        yield "kill -9", kills.run(folder / "kills", kills=args.kills, readers=2, seed=args.seed)
    for operation in OPERATIONS if "cuts" in args.suites else ():
        place = folder / f"cut {operation.name}"
        yield (
            f"power cut, {operation.name}",
            power_cuts.run(place, operation, garbled=3, seed=args.seed),
        )
    for operation in OPERATIONS if "refusals" in args.suites else ():
        place = folder / f"refuse {operation.name}"
        yield f"failing disk, {operation.name}", disk_errors.run(place, operation)
    if "damage" in args.suites:
        damaged = damage.run(folder / "damage", times=args.damage, seed=args.seed)
        yield "altered index", damaged
        damaged = damage.run_store(folder / "store", times=args.damage, seed=args.seed)
        yield "altered database", damaged


def main(argv: Sequence[str] | None = None) -> int:
    """Parse options, run the suites and print their results."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.faults", description=__doc__)
    parser.add_argument("suites", nargs="*", metavar="SUITE", help=f"of {', '.join(SUITES)} (all)")
    parser.add_argument("--kills", type=int, default=200, help="writers killed (200)")
    parser.add_argument("--damage", type=int, default=1000, help="files damaged (1000)")
    parser.add_argument("--seed", type=int, default=0, help="of all random choices (0)")
    parser.add_argument("--json", action="store_true", help="one JSON object per suite")
    args = parser.parse_args(argv)
    args.suites = args.suites or SUITES
    if unknown := set(args.suites) - set(SUITES):
        parser.error(f"no suite is called {', '.join(sorted(unknown))}")
    logging.disable()  # repaired damage is logged, and here there is nothing else
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        started = time.perf_counter()
        for name, result in results(args, Path(folder)):
            seconds = round(time.perf_counter() - started, 1)
            wrong += len(result.wrong)
            _print_result(name, asdict(result) | {"seconds": seconds}, as_json=args.json)
            started = time.perf_counter()
    return int(wrong > 0)


def _print_result(name: str, result: dict[str, Any], *, as_json: bool) -> None:
    if as_json:
        print(json.dumps({"suite": name, **result}), flush=True)
        return
    wrong = result.pop("wrong")
    counts = ", ".join(f"{key.replace('_', ' ')} {value}" for key, value in result.items())
    print(f"{name}: {counts}, wrong {len(wrong)}", flush=True)
    for line in wrong:
        print(f"    {line}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
