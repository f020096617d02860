"""Benchmark of the time until a change can be found.

    python -m benchmarks.live [--sources 100000] [--json]

Measured on a synthetic corpus (`benchmarks/synthetic_corpus.py`) that is stored already:

build   the whole index from stored counts, written durably; also a tenth of it, and the exponent
open    a stored index, and its first answer
change  one file, until `Engine.reindex(sources=[name])` has returned and a search finds its word
scan    a re-index that finds nothing changed among `--files` files
merge   the time until a merge in a child process is live, and the slowest question meanwhile
"""

import argparse
import json
import math
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import NamedTuple

import numpy as np

from benchmarks.synthetic_corpus import name_source, store_corpus
from index.editions import start_merge
from index.engine import Engine
from index.settings import IndexSettings


class Figure(NamedTuple):
    """A measurement, made once or several times."""

    name: str
    values: list[float]
    unit: str = "ms"

    def format(self) -> str:
        """Return the median, and the slowest of several values."""
        slowest = f", slowest {max(self.values):.1f}" if len(self.values) > 1 else ""
        return f"{median(self.values):.1f} {self.unit}{slowest}"

    def to_json(self) -> dict[str, object]:
        """Return the figure as the JSON output has it."""
        slowest = max(self.values)
        return {
            "name": self.name,
            "median": median(self.values),
            "slowest": slowest,
            "unit": self.unit,
        }


def time_build(corpus: Path, data: Path, num_sources: int) -> float:
    """Return the seconds that building the index from stored counts takes."""
    settings = IndexSettings(corpus=corpus, data=data)
    _fill_store(settings, num_sources)
    return _time(lambda: _open_and_find(settings))


def measure(
    corpus: Path, data: Path, num_sources: int, num_changes: int, tenth: float
) -> Iterator[Figure]:
    """Yield the figures of one corpus; `tenth` is the time of building a tenth, in seconds."""
    settings = IndexSettings(corpus=corpus, data=data)
    _fill_store(settings, num_sources)
    took = _time(lambda: _open_and_find(settings))
    yield Figure("build from stored counts", [took], "s")
    yield Figure("build, exponent from a tenth", [math.log10(took / tenth)], "")
    yield Figure(
        "open and find", [_time(lambda: _open_and_find(settings)) * 1000 for _ in range(5)]
    )
    with Engine.open(settings, refresh=False) as engine:
        changes = [_time_change(engine, number) for number in range(num_changes)]
        yield Figure("change one source and find it", changes)
        yield from _measure_merge(engine)


def measure_scan(corpus: Path, data: Path, num_files: int) -> Iterator[Figure]:
    """Yield the times of a re-index of unchanged files, and of an open that scans for changes."""
    settings = IndexSettings(corpus=corpus, data=data)
    _fill_store(settings, num_files)
    with Engine.open(settings) as engine:
        yield Figure("scan unchanged", [_time(engine.reindex) * 1000 for _ in range(5)])
    yield Figure("open with scan", [_time(lambda: _open_and_find(settings, refresh=True)) * 1000])


def _fill_store(settings: IndexSettings, num_sources: int) -> None:
    folder = settings.corpus_folder()
    folder.mkdir(parents=True)
    with Engine.open(settings, refresh=False) as engine:
        store_corpus(engine, folder, num_sources)


def _open_and_find(settings: IndexSettings, *, refresh: bool = False) -> None:
    with Engine.open(settings, refresh=refresh) as engine:
        engine.find("lighthouse")


def _time_change(engine: Engine, number: int) -> float:
    """Change one file and return the milliseconds until a search finds its new word."""
    rng = np.random.default_rng(number)
    source = name_source(int(rng.integers(0, _count_sources(engine))))
    path = engine.corpus / source
    path.write_text(f"{path.read_text()}\nNewword{number}x was seen here.\n")
    started = perf_counter()
    engine.reindex([source])
    found = engine.find(f"newword{number}x")
    elapsed = perf_counter() - started
    if [passage.passage.source for passage in found.passages] != [source]:
        raise AssertionError(f"the change of {source} is not found")
    return elapsed * 1000


def _count_sources(engine: Engine) -> int:
    return engine.history()[0].sources


def _measure_merge(engine: Engine) -> Iterator[Figure]:
    """Yield the time of a merge in a child process, and of words before and during it."""
    words = ["lighthouse", *(f"newword{i}x" for i in range(10))]
    before = [_time_search(engine, word) for word in words * 20]
    started = perf_counter()
    child = start_merge(engine.folder)
    during: list[float] = []
    while child.poll() is None:
        during.append(_time_search(engine, words[len(during) % len(words)]))
    yield Figure("merge in a child process", [perf_counter() - started], "s")
    yield Figure("question before the merge", before)
    yield Figure("question during the merge", during)


def _time_search(engine: Engine, word: str) -> float:
    """Return the milliseconds of one search."""
    return _time(lambda: engine.find(word)) * 1000


def _time(work: Callable[[], object]) -> float:
    started = perf_counter()
    work()
    return perf_counter() - started


def main() -> None:
    """Run the benchmark and print its figures."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--sources", type=int, default=100_000, help="sources of ten sentences")
    parser.add_argument("--files", type=int, default=20_000, help="files to scan")
    parser.add_argument("--changes", type=int, default=50, help="single changes to make")
    parser.add_argument("--folder", type=Path, help="where to work; needs 3 GB at full size")
    parser.add_argument("--json", action="store_true", help="print JSON")
    args = parser.parse_args()
    with TemporaryDirectory(dir=args.folder) as name:
        folder = Path(name)
        data = folder / "data"
        tenth = time_build(folder / "tenth", data, max(1, args.sources // 10))
        figures = chain(
            [Figure("build of a tenth", [tenth], "s")],
            measure_scan(folder / "files", data, args.files),
            measure(folder / "sources", data, args.sources, args.changes, tenth),
        )
        if args.json:
            print(json.dumps([figure.to_json() for figure in figures]))
        else:
            for figure in figures:
                print(f"{figure.name:<30} {figure.format()}", flush=True)


if __name__ == "__main__":
    main()
