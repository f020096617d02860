"""How long does a cold `footnote ask` take? `python -m benchmarks.start [--corpus DIR] [--json]`.

Whole processes on an index that is built already, the scan for changes included: what a person
waits for at a prompt. Also how long the stored index takes to open and find, what the process that
has asked it holds in memory, how long the index takes to be made again from stored counts and be
written durably, and what lies in the data folder: what finding passages needs, all arrays, and the
database with the texts. `--data DIR` keeps the index, or uses the one there.
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
"""Arrays without which no sentence is found: their postings and statistics, all vocabularies."""

Figures = dict[str, float]


def main(argv: Sequence[str] | None = None) -> int:
    """Build once, then ask again and again, each time in a process of its own."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.start", description=__doc__)
    parser.add_argument("--corpus", type=Path, help="folder of articles (the bundled ones)")
    parser.add_argument("--data", type=Path, help="where the index is; thrown away if unsaid")
    parser.add_argument("--question", default="How many people were hurt in the warehouse fire?")
    parser.add_argument("--runs", type=int, default=9, help="processes that are timed (9)")
    parser.add_argument("--json", action="store_true", help="print JSON")
    args = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as folder:
        settings = IndexSettings(corpus=args.corpus, data=args.data or Path(folder))
        with Engine.open(settings) as engine:
            data, corpus = engine.folder, engine.corpus
            found: Figures = {"sentences": engine.history()[0].sentences}
        found |= _cold(corpus, settings.data, args.question, args.runs)
        found |= _opening(settings, args.runs) | _building(data) | _disk(data)
        found |= _memory(settings, args.question)
    if args.json:
        print(json.dumps(found))
    else:
        print("\n".join(f"{name:<22} {value}" for name, value in found.items()))
    return 0


def _cold(corpus: Path, data: Path, question: str, runs: int) -> Figures:
    command = [sys.executable, "-m", "index", "ask", question]
    command += ["--corpus", str(corpus), "--data", str(data), "--json"]

    def ask() -> None:
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)

    ask()  # the first one warms the files
    before = os.times()
    told = _told("cold_ask_s", [_seconds(ask) for _ in range(runs)], 3)
    after = os.times()
    cpu = after.children_user + after.children_system
    cpu -= before.children_user + before.children_system
    return told | {"cold_ask_cpu_s": round(cpu / runs, 3)}


def _opening(settings: IndexSettings, runs: int) -> Figures:
    """Return how long it takes to open the stored index, in a process that has all imports."""

    def open_it() -> None:
        with Engine.open(settings, refresh=False) as engine:
            engine.find("lighthouse")

    return _told("open_ms", [1000 * _seconds(open_it) for _ in range(runs)], 1)


def _building(folder: Path) -> Figures:
    """Return how long the index takes to be made from the database alone, three times."""

    def build() -> None:
        with (
            tempfile.TemporaryDirectory(dir=folder) as aside,
            StoreReader(folder / "articles.db") as reader,
        ):
            catch_up(Generations(Path(aside)), reader)

    return _told("build_s", [_seconds(build) for _ in range(3)], 2)


def _disk(folder: Path) -> Figures:
    """Return the megabytes of the live generation's arrays, and of the database."""
    with StoreReader(folder / "articles.db") as reader:
        edition = open_edition(Generations(folder / "index"), read_stamp(reader))
    arrays = edition.generation.arrays if edition else {}
    sizes = {name: array.nbytes / 1e6 for name, array in arrays.items()}
    finding = sum(
        size
        for name, size in sizes.items()
        if name.split("/", 2)[-1].startswith("sentence/") or name.startswith(RETRIEVAL)
    )
    database = sum(path.stat().st_size for path in folder.glob("articles.db*")) / 1e6
    return {
        "retrieval_mb": round(finding, 1),
        "all_arrays_mb": round(sum(sizes.values()), 1),
        "database_mb": round(database, 1),
    }


def _memory(settings: IndexSettings, question: str) -> Figures:
    """Return the resident megabytes of a process that has answered: its own, and mapped files."""
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
    given = [str(settings.corpus_folder()), str(settings.data), question]
    done = subprocess.run([sys.executable, "-c", code, *given], check=True, capture_output=True)
    rows = re.findall(r"Rss(Anon|File):\s+(\d+) kB", done.stdout.decode())
    return {f"resident_{name.lower()}_mb": round(int(size) / 1e3, 1) for name, size in rows}


def _told(name: str, values: Sequence[float], digits: int) -> Figures:
    """Return the median and the slowest."""
    return {
        name: round(statistics.median(values), digits),
        f"{name}_slowest": round(max(values), digits),
    }


def _seconds(work: Callable[[], object]) -> float:
    started = perf_counter()
    work()
    return perf_counter() - started


if __name__ == "__main__":
    sys.exit(main())
