"""Benchmark of reading: each format, the cost of a child process, and a first reading of a folder.

    python -m benchmarks.reading [FOLDER] [--repeat 5] [--json]

Reads one small article in every format in this process; a small page in a child that has to be
started, and in one that waits; and the whole folder (the bundled articles) into a new index, with
text and Markdown analysed in this process alone and in children. Needs the extra `test`.
"""

import argparse
import json
import statistics
import sys
import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from time import perf_counter
from typing import Any
from unittest import mock

from index import Engine, IndexSettings
from index.sources import CagedReader, ReadRequest, read_source

Figures = dict[str, float]
_PAGE = b"<html><body><h1>Ferry</h1><p>The ferry runs again on Monday.</p></body></html>"


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and print the figures."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.reading",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("folder", type=Path, nargs="?", help="articles (the bundled ones)")
    parser.add_argument("--repeat", type=int, default=5, help="times each is measured (5)")
    parser.add_argument("--json", action="store_true", help="print JSON")
    args = parser.parse_args(argv)
    figures = _read_formats(args.repeat) | _cost_of_a_child(args.repeat)
    figures |= _first_reading(args.folder)
    if args.json:
        print(json.dumps(figures))
    else:
        print("\n".join(f"{name:<44} {value}" for name, value in figures.items()))
    return 0


def _median_ms(work: Callable[[], object], repeat: int) -> float:
    times = []
    for _ in range(repeat):
        started = perf_counter()
        work()
        times.append(1e3 * (perf_counter() - started))
    return round(statistics.median(times), 2)


def _read_formats(repeat: int) -> Figures:
    """Return the milliseconds for one article in each format, its library imported before."""
    formats: Any = import_module("tests.support.formats")
    figures = {}
    for name, make in formats.ALL.items():
        read = partial(read_source, name, make())
        read()
        figures[f"one article as {name[1:]}, ms"] = _median_ms(read, repeat)
    return figures


def _cost_of_a_child(repeat: int) -> Figures:
    request = ReadRequest(name="a.html", data=_PAGE)

    def start_and_read() -> None:
        with CagedReader(processes=1) as reader:
            reader.read(request)

    with CagedReader(processes=1) as reader:
        reader.read(request)
        waiting = _median_ms(lambda: reader.read(request), repeat)
    return {
        "a small page in a new child, ms": _median_ms(start_and_read, repeat),
        "a small page in a waiting child, ms": waiting,
        "a small page in this process, ms": _median_ms(
            partial(read_source, request.name, request.data), repeat
        ),
    }


def _first_reading(folder: Path | None) -> Figures:
    """Return the seconds of a first reading, text analysed in this process and in children."""
    figures = {}
    for name, least in (("in this process", 10**12), ("in children", 0)):
        with (
            tempfile.TemporaryDirectory() as data,
            mock.patch("index.reindex.file_update.MIN_BYTES", least),
        ):
            started = perf_counter()
            with Engine.open(IndexSettings(corpus=folder, data=Path(data))):
                pass
            figures[f"first reading, text {name}, s"] = round(perf_counter() - started, 2)
    return figures


if __name__ == "__main__":
    sys.exit(main())
