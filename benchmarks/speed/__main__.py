"""Time exact search against its peers: `python -m benchmarks.speed --help`."""

import argparse
import json
import math
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.speed.contest import K, Result, contest, contestants, save
from benchmarks.speed.corpora import Corpus, from_folder, generated
from benchmarks.speed.exhaustive_oracle import Oracle, check
from benchmarks.speed.peers import FIXED, PEERS
from index.settings import IndexSettings, Okapi

SETTINGS = {"common": Okapi(k1=1.2, b=0.75), "shipped": IndexSettings().sentence}
SMALL = 10_000
"""Passages up to which the oracle is compared with rank-bm25's own loops."""


def main() -> int:
    """Run all sizes and settings; return 1 if our hits differ from the exhaustive ranking."""
    options = _options()
    names = list(PEERS) if options.peers == "all" else options.peers.split(",")
    names = ["footnote", *(name for name in names if name != "footnote")]
    report: list[dict[str, Any]] = []
    for size in map(_number, options.sizes.split(",")):
        corpus = _corpus(options, size)
        for title in options.settings.split(","):
            chosen = [name for name in names if title == "common" or name not in FIXED]
            report.append(_run(title, SETTINGS[title], corpus, chosen, options.cache))
            if not options.json:
                _print(report[-1])
    growth = _growth(report)
    if options.json:
        json.dump({"runs": report, "growth": growth}, sys.stdout, indent=2)
    else:
        for title, found in growth.items():
            told = ", ".join(f"{name} {exponent:.2f}" for name, exponent in found.items())
            print(f"{title}: grows with the number of passages to the power of: {told}")
    return int(any(run["results"][0]["agrees"] < run["results"][0]["checked"] for run in report))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description=__doc__)
    parser.add_argument("--sizes", default="10k,100k,1m", help="numbers of passages")
    parser.add_argument("--peers", default="all", help=f"all, or some of {','.join(PEERS)}")
    parser.add_argument("--settings", default="common,shipped", help="both, or one of them")
    parser.add_argument("--folder", type=Path, help="texts to draw sentences and questions from")
    parser.add_argument("--questions", type=int, default=1000)
    parser.add_argument("--cache", type=Path, help="where to put gigabytes (a temporary folder)")
    parser.add_argument("--json", action="store_true")
    return parser.parse_args()


def _number(size: str) -> int:
    units = {"k": 1_000, "m": 1_000_000}
    return int(size[:-1]) * units[size[-1]] if size[-1] in units else int(size)


def _corpus(options: argparse.Namespace, size: int) -> Corpus:
    if options.folder is not None:
        return from_folder(options.folder, size, options.questions)
    return generated(size, options.questions)


def _run(
    title: str, okapi: Okapi, corpus: Corpus, names: list[str], cache: Path | None
) -> dict[str, Any]:
    """Check the oracle, time all systems, and return what is printed."""
    oracle = Oracle(corpus, okapi)
    if corpus.num_passages <= SMALL:
        check(oracle, corpus, okapi)
    readings = [oracle.reading(question, K) for question in corpus.questions]

    def is_right(name: str, question: int, found: list[int]) -> bool:
        """Compare our hits exactly, and those of float32 systems by their exact scores."""
        expected = oracle.hits(corpus.questions[question], K)
        if name == "footnote":
            return found == expected
        scores = oracle.scores(corpus.questions[question])
        return np.allclose(scores[found[: len(expected)]], scores[expected], rtol=1e-5)

    with tempfile.TemporaryDirectory(dir=cache) as folder:
        stored = Path(folder) / "corpus.npz"
        save(corpus, stored)
        with contestants(names, stored, okapi) as pipes:
            results = contest(pipes, is_right)
    return {
        "setting": title,
        "k1": okapi.k1,
        "b": okapi.b,
        "passages": corpus.num_passages,
        "postings": {
            "all": np.percentile([r.everything for r in readings], (50, 99)).tolist(),
            "needed": np.percentile([r.needed for r in readings], (50, 99)).tolist(),
        },
        "results": [asdict(result) for result in results],
    }


def _print(run: dict[str, Any]) -> None:
    """Print one table: times, ratios to our times, and sizes."""
    print(f"\n{run['passages']:,} passages, k1 {run['k1']}, b {run['b']}, top {K}")
    everything, needed = run["postings"]["all"], run["postings"]["needed"]
    print(
        f"postings of a question, p50 / p99: {everything[0]:,.0f} / {everything[1]:,.0f};", end=" "
    )
    print(f"any exact method must read {needed[0]:,.0f} / {needed[1]:,.0f}")
    print(f"{'':12} {'p50 ms':>9} {'p99 ms':>9} {'p50 x':>7} {'p99 x':>7}", end=" ")
    print(f"{'CPU p50':>8} {'CPU p99':>8}", end=" ")
    print(f"{'asked':>6} {'agree':>6} {'build s':>8} {'RSS MB':>8} {'index MB':>9}")
    ours = Result(**run["results"][0])
    for result in (Result(**r) for r in run["results"]):
        agrees = "-" if result.name in FIXED else f"{result.agrees}/{result.checked}"
        print(f"{result.name:12} {result.p50:9.3f} {result.p99:9.3f}", end=" ")
        print(f"{result.p50 / ours.p50:7.2f} {result.p99 / ours.p99:7.2f}", end=" ")
        print(f"{result.cpu50:8.3f} {result.cpu99:8.3f}", end=" ")
        print(f"{result.questions:6} {agrees:>6} {result.build_seconds:8.1f}", end=" ")
        print(f"{result.resident_mb:8.0f} {result.index_mb:9.0f}", flush=True)


def _growth(report: list[dict[str, Any]]) -> dict[str, dict[str, float]]:
    """Return the exponents with which our times grow between the two largest sizes."""
    growth = {}
    for title in SETTINGS:
        runs = sorted((r for r in report if r["setting"] == title), key=lambda r: r["passages"])
        if len(runs) > 1:
            small, large = runs[-2:]
            size = math.log(large["passages"] / small["passages"])
            ours = small["results"][0], large["results"][0]
            growth[title] = {
                name: math.log(ours[1][name] / ours[0][name]) / size
                for name in ("p50", "p99", "cpu50", "cpu99")
            }
    return growth


if __name__ == "__main__":
    sys.exit(main())
