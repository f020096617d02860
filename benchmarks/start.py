"""Benchmark of a cold `footnote ask`, and of the size of the index on disk.

    python -m benchmarks.start [--corpus DIR] [--data DIR] [--json]

Times whole processes on an index that is built already, with the scan for changes: the time that a
person waits at a prompt. Also measured are the time to open the stored index and search it, the
memory of a process that has answered a question, the time to build the index from stored counts
and write it durably, and the sizes in the data folder: the arrays for retrieval, all arrays, and
the database with the texts. `--data DIR` keeps the index, or uses the one there.
"""

import argparse
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from time import perf_counter

from index import Engine, IndexSettings
from index.editions import catch_up, open_edition, read_stamp
from index.generations import Generations
from index.store import StoreReader

RETRIEVAL = ("sentence/", "words/", "terms/", "word_terms/", "df/sentence", "df_changes/sentence")
"""Prefixes of the arrays that retrieval needs: postings, statistics and vocabularies."""

Figures = dict[str, float]


def main(argv: Sequence[str] | None = None) -> int:
    """Build the index once, then measure, and print the figures."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.start", description=__doc__)
    parser.add_argument("--corpus", type=Path, help="folder of articles (the bundled ones)")
    parser.add_argument("--data", type=Path, help="folder of the index (a temporary folder)")
    parser.add_argument("--question", default="How many people were hurt in the warehouse fire?")
    parser.add_argument("--runs", type=int, default=9, help="processes that are timed (9)")
    parser.add_argument("--json", action="store_true", help="print JSON")
    args = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as folder:
        settings = IndexSettings(corpus=args.corpus, data=args.data or Path(folder))
        with Engine.open(settings) as engine:
            data, corpus = engine.folder, engine.corpus
            figures: Figures = {"sentences": engine.history()[0].sentences}
        figures |= _time_cold_asks(corpus, settings.data, args.question, args.runs)
        figures |= _time_opening(settings, args.runs) | _time_building(data) | _measure_disk(data)
        figures |= _measure_memory(settings, args.question)
    if args.json:
        print(json.dumps(figures))
    else:
        print("\n".join(f"{name:<22} {value}" for name, value in figures.items()))
    return 0


def _time_cold_asks(corpus: Path, data: Path, question: str, runs: int) -> Figures:
    command = [sys.executable, "-m", "index", "ask", question]
    command += ["--corpus", str(corpus), "--data", str(data), "--json"]

    def ask() -> None:
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)

    ask()  # brings the files into the cache of the operating system
    before = os.times()
    times = _summarize("cold_ask_s", [_time(ask) for _ in range(runs)], 3)
    after = os.times()
    cpu = after.children_user + after.children_system
    cpu -= before.children_user + before.children_system
    return times | {"cold_ask_cpu_s": round(cpu / runs, 3)}


def _time_opening(settings: IndexSettings, runs: int) -> Figures:
    """Time opening the stored index in this process, which has all imports."""

    def open_and_find() -> None:
        with Engine.open(settings, refresh=False) as engine:
            engine.find("lighthouse")

    return _summarize("open_ms", [1000 * _time(open_and_find) for _ in range(runs)], 1)


def _time_building(folder: Path) -> Figures:
    """Time building the index from the database alone, three times."""

    def build() -> None:
        with (
            tempfile.TemporaryDirectory(dir=folder) as aside,
            StoreReader(folder / "articles.db") as reader,
        ):
            catch_up(Generations(Path(aside)), reader)

    return _summarize("build_s", [_time(build) for _ in range(3)], 2)


def _measure_disk(folder: Path) -> Figures:
    """Return the megabytes of the live generation's arrays, and of the database."""
    with StoreReader(folder / "articles.db") as reader:
        edition = open_edition(Generations(folder / "index"), read_stamp(reader))
    arrays = edition.generation.arrays if edition else {}
    sizes = {name: array.nbytes / 1e6 for name, array in arrays.items()}
    retrieval = sum(
        size
        for name, size in sizes.items()
        if name.split("/", 2)[-1].startswith("sentence/") or name.startswith(RETRIEVAL)
    )
    database = sum(path.stat().st_size for path in folder.glob("articles.db*")) / 1e6
    return {
        "retrieval_mb": round(retrieval, 1),
        "all_arrays_mb": round(sum(sizes.values()), 1),
        "database_mb": round(database, 1),
    }


def _measure_memory(settings: IndexSettings, question: str) -> Figures:
    """Return the resident megabytes of a process that has answered: anonymous and mapped files."""
    code = (
        "import sys; from pathlib import Path; from index import Engine, IndexSettings\n"
        "corpus, data, question = sys.argv[1:]\n"
        "settings = IndexSettings(corpus=Path(corpus), data=Path(data))\n"
        "with Engine.open(settings) as engine:\n"
        "    engine.ask(question)\n"
        "    print(open('/proc/self/status').read())"
    )
    if not Path("/proc/self/status").exists():
        return {}
    arguments = [str(settings.corpus_folder()), str(settings.data), question]
    done = subprocess.run([sys.executable, "-c", code, *arguments], check=True, capture_output=True)
    rows = re.findall(r"Rss(Anon|File):\s+(\d+) kB", done.stdout.decode())
    return {f"resident_{name.lower()}_mb": round(int(size) / 1e3, 1) for name, size in rows}


def _summarize(name: str, values: Sequence[float], digits: int) -> Figures:
    """Return the median and the slowest value under two names."""
    return {
        name: round(statistics.median(values), digits),
        f"{name}_slowest": round(max(values), digits),
    }


def _time(work: Callable[[], object]) -> float:
    started = perf_counter()
    work()
    return perf_counter() - started


if __name__ == "__main__":
    sys.exit(main())
