"""Benchmark of autocomplete over many sources, their headings and words.

    python -m benchmarks.suggestions [--sources 100000] [--keep DIR] [--json]

A collection of generated articles, each a heading and a sentence, is stored and indexed; with
`--keep DIR` it is kept there, and used again if it is there. Names of sources, headings and words
are then looked up by what somebody would have typed after each of a few letters. Prints p50, p99
and the longest time in milliseconds, of the clock and of the processor, the memory in megabytes
that is needed beside the index, and the seconds of the first look-up, which prepares the others.
"""

import argparse
import json
import random
import tempfile
import tracemalloc
from collections.abc import Callable, Sequence
from pathlib import Path
from time import perf_counter, thread_time
from typing import Any

from benchmarks.synthetic_corpus import store_corpus
from bot import limits
from bot.asking.engine.source_directory import SourceDirectory
from index import Engine, IndexSettings

SEED = 7
TYPED = 200
"""Words of which the beginnings are typed."""
SENTENCES = 1
"""Sentences below a heading. Look-ups read none of them, so more would only take time to store."""


def measure(folder: Path, num_sources: int) -> dict[str, Any]:
    """Return the figures for a collection of that many sources."""
    corpus = folder / "corpus"
    settings = IndexSettings(corpus=corpus, data=folder / "data")
    if not corpus.exists():
        corpus.mkdir(parents=True)
        with Engine.open(settings, refresh=False) as engine:
            store_corpus(engine, corpus, num_sources, SENTENCES)
    with Engine.open(settings) as engine:
        statuses = engine.sources()
        typed = _type([status.title or "" for status in statuses])
        names, directory = _traced(lambda: SourceDirectory(statuses, engine.version))
        headings, _ = _traced(lambda: engine.suggest("a"))
        return {
            "sources": num_sources,
            "headings": len(statuses),
            "names": names | _times(lambda text: directory.search(text, limits.CHOICES), typed),
            "headings and words": headings
            | _times(lambda text: engine.suggest(text, limit=limits.CHOICES), typed),
        }


def _type(titles: Sequence[str]) -> list[str]:
    """Return beginnings of words and titles, as they stand in the field after each letter."""
    chooser = random.Random(SEED)
    chosen = [chooser.choice(titles) for _ in range(TYPED)]
    return [title[: chooser.randint(1, 24)] for title in chosen if title]


def _traced(work: Callable[[], Any]) -> tuple[dict[str, float], Any]:
    """Return what some work takes, and its result: memory that it keeps, and seconds."""
    tracemalloc.start()
    began = perf_counter()
    result = work()
    seconds = perf_counter() - began
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return {"megabytes": round(kept / 1e6, 1), "first_seconds_traced": round(seconds, 2)}, result


def _times(look_up: Callable[[str], Any], typed: Sequence[str]) -> dict[str, float]:
    """Return p50, p99 and the maximum in milliseconds, of wall time and of processor time."""
    taken: dict[str, list[float]] = {"ms": [], "cpu_ms": []}
    for text in typed:
        began, cpu = perf_counter(), thread_time()
        look_up(text)
        taken["ms"].append(1000 * (perf_counter() - began))
        taken["cpu_ms"].append(1000 * (thread_time() - cpu))
    at = {"p50": 0.5, "p99": 0.99, "max": 1.0}
    return {
        f"{name}_{unit}": round(sorted(times)[round(share * (len(times) - 1))], 1)
        for unit, times in taken.items()
        for name, share in at.items()
    }


def main() -> None:
    """Run the benchmark and print its figures."""
    parser = argparse.ArgumentParser(description="Measure autocomplete over many sources.")
    parser.add_argument("--sources", type=int, default=100_000, help="sources (100000)")
    parser.add_argument("--keep", type=Path, help="keep the collection here (a temporary folder)")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        kept = options.keep or Path(temporary)
        found = measure(kept / str(options.sources), options.sources)
    if options.json:
        print(json.dumps(found))
        return
    for name, value in found.items():
        print(f"{name:>20}: {value}")


if __name__ == "__main__":
    main()
