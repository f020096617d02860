"""How long does a cold `footnote ask` take? `python -m benchmarks.start [--corpus DIR] [--json]`.

Whole processes on an index that is built already, the scan for changes included: what a person
waits for at a prompt. Also how much of the data folder the index takes.
"""

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter

from index import Engine, IndexSettings


def main(argv: Sequence[str] | None = None) -> int:
    """Build once, then ask again and again, each time in a process of its own."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.start", description=__doc__)
    parser.add_argument("--corpus", type=Path, help="folder of articles (the bundled ones)")
    parser.add_argument("--question", default="How many people were hurt in the warehouse fire?")
    parser.add_argument("--runs", type=int, default=9, help="processes that are timed (9)")
    parser.add_argument("--json", action="store_true", help="print JSON")
    args = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as folder:
        settings = IndexSettings(corpus=args.corpus, data=Path(folder))
        with Engine.open(settings) as engine:
            arrays = sum(f.stat().st_size for f in (engine.folder / "index").rglob("*"))
            command = [sys.executable, "-m", "index", "ask", args.question]
            command += ["--corpus", str(engine.corpus), "--data", folder, "--json"]
        _seconds(command)  # the first one warms the files
        seconds = [_seconds(command) for _ in range(args.runs)]
    found = {
        "median_s": round(statistics.median(seconds), 3),
        "slowest_s": round(max(seconds), 3),
        "index_mb": round(arrays / 1e6, 1),
    }
    if args.json:
        print(json.dumps(found))
    else:
        print(
            f"cold ask: median {found['median_s']} s, slowest {found['slowest_s']} s; "
            f"index {found['index_mb']} MB"
        )
    return 0


def _seconds(command: Sequence[str]) -> float:
    started = perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return perf_counter() - started


if __name__ == "__main__":
    sys.exit(main())
