"""What asking and publishing cost in a cluster, beside its own plain queries and bulk writes.

    python -m benchmarks.cluster [--sources 27000] [--questions 1000] [--nodes 3] [--shards 3]

A synthetic corpus (`benchmarks/synthetic_corpus.py`) of eleven sentences a source is stored in a
folder, carried to a cluster and asked there. Rounds are interleaved: each question is one plain
query (`match` on the sentences with the question's own terms, 24 hits, without their source), one
ask in the cluster, and one in the folder, whose answers are compared: another answer ends the
command. Then processes ask at once, in turns with as many that send three plain queries for each
question. Publishing is compared with `parallel_bulk` of the same texts. All figures are printed as
one table with their goals. The cluster is started here, unless FOOTNOTE_CLUSTER names one; it needs
Maven and Java 21 or newer.
"""

import argparse
import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np
from opensearchpy import OpenSearch, helpers

from benchmarks.cluster_start import find_or_start, print_table
from benchmarks.synthetic_corpus import name_source, store_corpus
from index.analysis import extract_terms
from index.cluster import ClusterClient, ClusterIndex, Layout, move_to_cluster
from index.engine import Engine
from index.scopes import ask_collection
from index.settings import IndexSettings

ASKERS = 8
TURN_SECONDS = 10.0
"""For how long processes ask at once, in each of two turns."""
ONE_ROUND = 40
"""Units that the first round of a search fetches at most."""
Row = tuple[str, str, str]


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


def list_times(times: dict[str, list[float]]) -> Iterator[Row]:
    """Yield rows with percentiles, and their ratio to those of the plain query."""
    plain = np.percentile(times["plain"], [50, 95])
    for name, values in times.items():
        found = np.percentile(values, [50, 95])
        r50, r95 = found / plain
        goal = "3.00 or less" if name == "cluster" else ""
        value = f"{found[0]:.1f} and {found[1]:.1f} ms: {r50:.2f} and {r95:.2f} of plain"
        yield f"{name}, p50 and p95", value, goal


def open_asker(settings: IndexSettings, number: int) -> ClusterIndex:
    """Return the index of an asker with a data folder of its own."""
    return ClusterIndex(replace(settings, corpus=None, data=settings.data / f"asker{number}"))


def count_asked(
    settings: IndexSettings, questions: Sequence[str], number: int, kind: str, ready: Any
) -> tuple[int, float]:
    """Return how many questions one process gets answered in a turn, and its memory in MB."""
    rng = random.Random(number)
    count = 0
    with closing(open_asker(settings, number)) as cluster:
        hosts = settings.cluster.addresses if settings.cluster else ()
        client = OpenSearch([f"http://{each.host}:{each.port}" for each in hosts])
        index = Layout(settings.cluster.name if settings.cluster else "").units(1, "sentences")
        plain = make_plain_query(client, cluster, index)
        ask_once(cluster, questions[0])
        ready.wait()
        end = time.monotonic() + TURN_SECONDS
        while time.monotonic() < end:
            question = rng.choice(questions)
            if kind == "plain":
                for _ in range(3):
                    plain(question)
            else:
                ask_once(cluster, question)
            count += 1
        client.close()
    return count, read_anonymous_megabytes()


def ask_once(cluster: ClusterIndex, question: str) -> Any:
    """Ask one question of the live version."""
    return ask_collection(cluster.snapshot(), question, source=None, limit=3, fill=False)


def ask_at_once(settings: IndexSettings, questions: Sequence[str]) -> Iterator[Row]:
    """Yield how many questions processes get answered at once, beside plain clients."""
    counts = {"plain": 0, "asker": 0}
    memory = 0.0
    context = get_context("spawn")
    for kind in (*counts, *counts):
        with context.Manager() as manager, context.Pool(ASKERS) as pool:
            ready = manager.Barrier(ASKERS)
            given = [(settings, questions, n, kind, ready) for n in range(ASKERS)]
            found = pool.starmap(count_asked, given, chunksize=1)
        counts[kind] += sum(count for count, _ in found)
        if kind == "asker":
            memory = max(memory, *(each for _, each in found))
    rates = {key: count / (2 * TURN_SECONDS) for key, count in counts.items()}
    value = f"{rates['asker']:.1f} a second, clients {rates['plain']:.1f}"
    ratio = rates["asker"] / rates["plain"]
    yield f"{ASKERS} askers at once", f"{value}: {ratio:.2f}", "0.70 or more"
    yield "memory of an asker (RssAnon)", f"{memory:.0f} MB", "200 or less"


def change_one_article(
    settings: IndexSettings, asker: ClusterIndex, question: str, number: int
) -> Iterator[Row]:
    """Change one article; yield how long it takes until an asker answers from it."""
    path = settings.corpus_folder() / name_source(number)
    path.write_text(path.read_text("utf-8").replace(" ", " changed ", 3), "utf-8")
    with closing(ClusterIndex(settings)) as indexer:
        indexer.reindex(force=True)  # brings the copy of the store here
        path.write_text(path.read_text("utf-8").replace(" ", " again ", 3), "utf-8")
        ask_once(asker, question)
        before = asker.snapshot().version
        started = time.perf_counter()
        with ThreadPoolExecutor(1) as thread:
            waiting = thread.submit(wait_for_version, settings, before + 1)
            indexer.reindex(force=True)
            live_at = waiting.result()
        yield "one article changed, live after", f"{live_at - started:.1f} s", "3.0 or less"
        yield "moved for it", str(indexer.last_written), ""
    started = time.perf_counter()
    while asker.snapshot().version == before:
        started = time.perf_counter()
    ask_once(asker, question)
    yield "first ask of a new version", f"{time.perf_counter() - started:.2f} s", "1.5 or less"


def wait_for_version(settings: IndexSettings, version: int) -> float:
    """Return when the head names a version, by the clock that all processes share."""
    cluster = settings.cluster
    if cluster is None:
        raise ValueError("the settings name no cluster")
    with closing(ClusterClient(cluster)) as client:
        layout = Layout(cluster.name)
        while True:
            found = client.get(layout.head, layout.head_id)
            if found and found.source["live"] and found.source["live"]["version"] >= version:
                return time.perf_counter()
            time.sleep(0.02)


def run(options: argparse.Namespace, place: Path, addresses: str) -> Iterator[Row]:
    """Store, publish, ask, change one article; yield what each took."""
    corpus = place / "corpus"
    corpus.mkdir()
    env = {
        "FOOTNOTE_CORPUS": str(corpus),
        "FOOTNOTE_DATA": str(place / "data"),
        "FOOTNOTE_CLUSTER": addresses,
        "FOOTNOTE_CLUSTER_NAME": f"bench{os.getpid()}",
    }
    settings = IndexSettings.from_env(env)
    client = OpenSearch(addresses.split(","), timeout=120)
    with Engine.open(replace(settings, cluster=None, may_be_empty=True), refresh=False) as engine:
        store_corpus(engine, corpus, options.sources)
    with Engine.open(replace(settings, cluster=None), refresh=False) as folder:
        plain_seconds = write_plainly(client, corpus, options.sources)
        started = time.perf_counter()
        move_to_cluster(settings, shards=options.shards)
        seconds = time.perf_counter() - started
        value = f"{seconds:.1f} s, parallel_bulk {plain_seconds:.1f} s"
        what = f"publishing {11 * options.sources:,} sentences"
        yield what, f"{value}: {seconds / plain_seconds:.2f}", "2.00 or less"
        questions = make_questions(corpus, options.sources, options.questions)
        layout = Layout(env["FOOTNOTE_CLUSTER_NAME"])
        with closing(open_asker(settings, ASKERS)) as cluster:
            plain = make_plain_query(client, cluster, layout.units(1, "sentences"))
            ask_all(cluster, folder, questions[:20], plain)  # warm
            cluster.snapshot().requests.fetched.clear()
            yield from list_times(ask_all(cluster, folder, questions, plain))
            depths = Counter(cluster.snapshot().requests.fetched)
            yield (f"{len(questions):,} answers", "all equal to those of the folder", "all")
            again = sum(number > ONE_ROUND for number in depths.elements())
            value = f"{max(depths)} at most; {again} of {depths.total():,} searches in two rounds"
            yield "units fetched by a search", value, "no full scan"
            yield from ask_at_once(settings, questions)
            yield from change_one_article(settings, cluster, questions[0], options.sources // 2)
    client.indices.delete(index=layout.all)
    client.close()


def main() -> None:
    """Read the options, start a cluster, measure, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--sources", type=int, default=27_000)
    parser.add_argument("--questions", type=int, default=1_000)
    parser.add_argument("--nodes", type=int, default=3)
    parser.add_argument("--shards", type=int, default=3)
    options = parser.parse_args()
    rows = []
    with tempfile.TemporaryDirectory() as name, find_or_start(options.nodes) as addresses:
        for row in run(options, Path(name), addresses):
            rows.append(row)
            print(*row, sep=" | ", file=sys.stderr, flush=True)
    print_table(("what", "measured", "goal"), rows)


if __name__ == "__main__":
    main()
