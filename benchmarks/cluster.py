"""What asking and publishing cost in a cluster, beside its own plain queries and bulk writes.

    python -m benchmarks.cluster [--sources 2000] [--questions 200] [--nodes 3] [--shards 3]

A synthetic corpus (`benchmarks/synthetic_corpus.py`) of eleven sentences a source is stored in a
folder, carried to a cluster and asked there. Rounds are interleaved: each question is one plain
query (`match` on the sentences with the question's own terms, 24 hits, without their source), one
ask in the cluster, and one in the folder, whose answers are compared. The cluster is started here,
unless FOOTNOTE_CLUSTER names one; it needs Maven and Java 21 or newer.
"""

import argparse
import os
import random
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from opensearchpy import OpenSearch, helpers

from benchmarks.cluster_start import find_or_start
from benchmarks.synthetic_corpus import name_source, store_corpus
from index.analysis import extract_terms
from index.cluster import ClusterIndex, Layout, move_to_cluster
from index.engine import Engine
from index.scopes import ask_collection
from index.settings import IndexSettings


def make_questions(corpus: Path, sources: int, count: int) -> list[str]:
    """Return questions of a few words of one sentence each."""
    rng = random.Random(11)
    questions = []
    for _ in range(count):
        text = (corpus / name_source(rng.randrange(sources))).read_text("utf-8")
        sentence = rng.choice([each for each in text.split(". ") if len(each) > 60])
        words = sorted({word.strip(".").lower() for word in sentence.split()}, key=len)[-12:]
        questions.append(f"Which {' '.join(rng.sample(words, 5))}?")
    return questions


def ask_all(
    cluster: ClusterIndex, folder: Engine, questions: Sequence[str], plain: Any
) -> dict[str, list[float]]:
    """Return the times of all questions in ms, asked in turn in each way."""
    times: dict[str, list[float]] = {"plain": [], "cluster": [], "folder": []}
    for question in questions:
        started = time.perf_counter()
        plain(question)
        times["plain"].append((time.perf_counter() - started) * 1e3)
        started = time.perf_counter()
        found = ask_collection(cluster.snapshot(), question, source=None, limit=3, fill=False)
        times["cluster"].append((time.perf_counter() - started) * 1e3)
        started = time.perf_counter()
        expected = folder.ask(question)
        times["folder"].append((time.perf_counter() - started) * 1e3)
        if replace(found, elapsed_ms=0.0) != replace(expected, elapsed_ms=0.0):
            raise AssertionError(f"another answer in the cluster: {question}")
    return times


def make_plain_query(client: OpenSearch, cluster: ClusterIndex, index: str) -> Any:
    """Return a function that sends one plain query for a question."""

    def ask(question: str) -> None:
        snapshot = cluster.snapshot()
        ids = snapshot.term_ids(sorted(set(extract_terms(question))))
        text = " ".join(f"{term:x}" for term in ids[ids >= 0].tolist())
        body = {"query": {"match": {"t": text}}, "size": 24, "_source": False}
        client.search(index=index, body=body)

    return ask


def write_plainly(client: OpenSearch, corpus: Path, sources: int) -> float:
    """Return the seconds of `parallel_bulk` for the same sentences as plain documents."""
    client.indices.create(index="plain-bulk", body={"settings": {"number_of_shards": 3}})

    def actions() -> Iterator[dict[str, Any]]:
        for number in range(sources):
            text = (corpus / name_source(number)).read_text("utf-8")
            for sentence in filter(None, text.replace("\n", ". ").split(". ")):
                yield {"_index": "plain-bulk", "_source": {"text": sentence}}

    started = time.perf_counter()
    for _ in helpers.parallel_bulk(client, actions(), chunk_size=2000):
        pass
    client.indices.refresh(index="plain-bulk")
    seconds = time.perf_counter() - started
    client.indices.delete(index="plain-bulk")
    return seconds


def read_anonymous_megabytes() -> float:
    """Return the memory of this process that no file backs, in MB; Linux only."""
    lines = Path("/proc/self/status").read_text("utf-8").splitlines()
    line = next(line for line in lines if line.startswith("RssAnon"))
    return int(line.split()[1]) / 1e3


def print_times(times: Mapping[str, Sequence[float]]) -> None:
    """Print percentiles, and their ratio to those of the plain query."""
    for name, values in times.items():
        p50, p95 = np.percentile(values, [50, 95])
        r50, r95 = np.percentile(values, [50, 95]) / np.percentile(times["plain"], [50, 95])
        print(f"{name:8} p50 {p50:7.1f} ms ({r50:.2f})   p95 {p95:7.1f} ms ({r95:.2f})")


def run(options: argparse.Namespace, place: Path, addresses: str) -> None:
    """Store, publish, ask, change one article, and print what each took."""
    corpus = place / "corpus"
    corpus.mkdir()
    env = {
        "FOOTNOTE_CORPUS": str(corpus),
        "FOOTNOTE_DATA": str(place / "data"),
        "FOOTNOTE_CLUSTER": addresses,
        "FOOTNOTE_CLUSTER_NAME": f"bench{os.getpid()}",
    }
    settings = IndexSettings.from_env(env)
    hosts = addresses.split(",")
    client = OpenSearch(hosts)
    with Engine.open(replace(settings, cluster=None, may_be_empty=True), refresh=False) as engine:
        store_corpus(engine, corpus, options.sources)
    with Engine.open(replace(settings, cluster=None), refresh=False) as folder:
        plain_seconds = write_plainly(client, corpus, options.sources)
        started = time.perf_counter()
        move_to_cluster(settings, shards=options.shards)
        seconds = time.perf_counter() - started
        print(f"published {11 * options.sources:,} sentences in {seconds:.1f} s, plainly in "
              f"{plain_seconds:.1f} s: {seconds / plain_seconds:.2f}")  # fmt: skip
        with closing(ClusterIndex(replace(settings, data=place / "asker"))) as cluster:
            ask_and_change(options, settings, cluster, folder, client)
    layout = Layout(env["FOOTNOTE_CLUSTER_NAME"])
    client.indices.delete(index=layout.all)
    client.close()


def ask_and_change(
    options: argparse.Namespace,
    settings: IndexSettings,
    cluster: ClusterIndex,
    folder: Engine,
    client: OpenSearch,
) -> None:
    """Ask all questions, then change one article, and print the times."""
    corpus = settings.corpus_folder()
    questions = make_questions(corpus, options.sources, options.questions)
    layout = Layout(settings.cluster.name if settings.cluster else "")
    plain = make_plain_query(client, cluster, layout.units(1, "sentences"))
    ask_all(cluster, folder, questions[:20], plain)  # warm
    print_times(ask_all(cluster, folder, questions, plain))
    depths = dict(sorted(Counter(cluster.snapshot().requests.fetched).items()))
    print(f"units fetched by a search: {depths}")
    print(f"RssAnon {read_anonymous_megabytes():.0f} MB, the folder's index included")
    path = corpus / name_source(options.sources // 2)
    path.write_text(path.read_text("utf-8").replace(" ", " changed ", 3), "utf-8")
    with closing(ClusterIndex(settings)) as indexer:
        started = time.perf_counter()
        indexer.reindex(force=True)
        print(f"one article changed: live after {time.perf_counter() - started:.1f} s, "
              f"{indexer.last_written}")  # fmt: skip
    started = time.perf_counter()
    ask_collection(cluster.snapshot(), questions[0], source=None, limit=3, fill=False)
    print(f"first ask after it: {time.perf_counter() - started:.2f} s")


def main() -> None:
    """Read the options, start a cluster and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sources", type=int, default=2000)
    parser.add_argument("--questions", type=int, default=200)
    parser.add_argument("--nodes", type=int, default=3)
    parser.add_argument("--shards", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name, find_or_start(options.nodes) as addresses:
        run(options, Path(name), addresses)


if __name__ == "__main__":
    main()
