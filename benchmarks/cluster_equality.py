"""Answers of a search cluster beside those of a folder, byte for byte.

    python -m benchmarks.cluster_equality FOLDER... [--shards 1 3] [--every 1] [--nodes 1]

A folder has `corpus/` and `questions.jsonl` as for `benchmarks.quality`, or files of cases
(`*.json`: "cases" with "files" and a "question"), whose articles are put into one corpus. For each
number of shards, all articles are published from one data folder and read in another; every
question is asked there and of an index in a folder. Then 30 % of the articles are replaced, which
leaves what was replaced in the cluster's segments, and all questions are asked again.

The answers are compared as the JSON of `footnote ask --json`, the version and the time left out.
Prints one line for each round, with how many units a search had to fetch until its result was
proven, and ends with 1 if an answer differs. Needs Maven and Java 21, unless FOOTNOTE_CLUSTER names
a cluster.
"""

import argparse
import base64
import json
import random
import shutil
import sys
import tempfile
import time
import uuid
from collections import Counter
from collections.abc import Sequence
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.cluster_start import connect, find_or_start, print_table
from index.cli.json_output import answer_json
from index.cluster import ClusterClient, ClusterIndex, Layout
from index.evaluation import load_questions
from index.live_index import LiveIndex
from index.scopes import ask_collection
from index.settings import IndexSettings

REPLACED = 0.3
"""Share of the articles that are replaced between the two rounds."""
HEADS = ("articles", "shards", "round", "questions", "equal", "quotes", "searches", "units fetched",
         "most", "replaced documents")  # fmt: skip


class QuestionSet(NamedTuple):
    """A name, the folder of its articles, and questions about them."""

    name: str
    corpus: Path
    questions: list[str]


def read_set(folder: Path, place: Path) -> QuestionSet:
    """Copy the articles of a folder to a place of their own, where they can be changed."""
    corpus = place / "corpus"
    if (folder / "questions.jsonl").exists():
        shutil.copytree(folder / "corpus", corpus, copy_function=shutil.copyfile)
        questions = [each.question for each in load_questions(folder / "questions.jsonl")]
        return QuestionSet(folder.name, corpus, questions)
    questions = []
    for path in sorted(folder.glob("*.json")):
        for case in json.loads(path.read_text("utf-8"))["cases"]:
            for name, text in case.get("files", {}).items():
                target = corpus / case["id"] / name
                target.parent.mkdir(parents=True, exist_ok=True)
                is_text = isinstance(text, str)
                target.write_bytes(text.encode() if is_text else base64.b64decode(text["base64"]))
            questions += [case[key] for key in ("question", "words") if case.get(key)]
    if not questions:
        raise SystemExit(f"{folder} has neither questions.jsonl nor files of cases")
    return QuestionSet(folder.name, corpus, questions)


def replace_articles(corpus: Path) -> int:
    """Give some articles another text: some lines gone, others twice. Return how many."""
    rng = random.Random(3)
    paths = sorted(path for path in corpus.rglob("*") if path.suffix in {".txt", ".md"})
    chosen = rng.sample(paths, max(1, round(REPLACED * len(paths))))
    for path in chosen:
        blocks = path.read_text("utf-8", errors="replace").split("\n\n")
        first, rest = blocks[:1], blocks[1:]
        changed = [each for each in rest if rng.random() > 0.1]
        changed += [each for each in rest if rng.random() < 0.1]
        changed += [f"This page was looked through again in {rng.randint(1990, 2020)}."]
        path.write_text("\n\n".join(first + changed), "utf-8")
    return len(chosen)


def write_answer(collection: Any, question: str) -> bytes:
    """Return an answer as JSON, without the version and the time."""
    found = ask_collection(collection, question, source=None, limit=3, fill=False)
    fields = answer_json(replace(found, elapsed_ms=0.0))
    del fields["version"]
    return json.dumps(fields, ensure_ascii=False, sort_keys=True).encode()


def compare(
    asker: ClusterIndex, folder: LiveIndex, questions: Sequence[str], version: int
) -> tuple[int, int, Counter[int]]:
    """Return how many answers are equal, their quotes, and how many units searches fetched.

    Nothing is asked before the cluster's asker has seen the version.
    """
    equal = quotes = 0
    depths: Counter[int] = Counter()
    expected_from = folder.snapshot()
    while asker.snapshot().version < version:  # it looks for a new one once in a while
        time.sleep(0.1)
    for question in questions:
        snapshot = asker.snapshot()
        found = write_answer(snapshot, question)
        expected = write_answer(expected_from, question)
        equal += found == expected
        quotes += len(json.loads(expected)["quotes"])
        depths.update(snapshot.requests.fetched)
        snapshot.requests.fetched.clear()
        if found != expected:
            print(f"differs: {question}\n  {found!r}\n  {expected!r}", file=sys.stderr)
    return equal, quotes, depths


def count_replaced(client: ClusterClient, layout: Layout) -> int:
    """Return how many replaced documents are still in the cluster's segments."""
    totals = client.read("GET", f"/{layout.all}/_stats/docs")["_all"]["primaries"]
    return int(totals["docs"]["deleted"])


def run_set(chosen: QuestionSet, place: Path, addresses: str, shards: int) -> list[list[Any]]:
    """Publish, compare, replace, compare again; return a row for each comparison."""
    name = f"equality{uuid.uuid4().hex[:8]}"
    settings = IndexSettings.from_env(
        {
            "FOOTNOTE_CORPUS": str(chosen.corpus),
            "FOOTNOTE_DATA": str(place / f"indexer{shards}"),
            "FOOTNOTE_CLUSTER": addresses,
            "FOOTNOTE_CLUSTER_NAME": name,
        }
    )
    rows = []
    with ExitStack() as stack:
        client = stack.enter_context(closing(connect(settings)))
        layout = Layout(name)
        stack.callback(lambda: client.delete_indices(client.list_indices(layout.all)))
        indexer = stack.enter_context(closing(ClusterIndex(settings, shards=shards)))
        asking = replace(settings, corpus=None, data=place / f"asker{shards}")
        asker = stack.enter_context(closing(ClusterIndex(asking)))
        alone = replace(settings, data=place / f"folder{shards}", cluster=None)
        folder = stack.enter_context(closing(LiveIndex(alone)))
        for label in ("first", "30 % replaced"):
            if label != "first":
                replace_articles(chosen.corpus)
            indexer.reindex(force=True)
            folder.reindex(force=True)
            version = indexer.snapshot().version
            equal, quotes, depths = compare(asker, folder, chosen.questions, version)
            rows.append(
                [chosen.name, shards, label, len(chosen.questions), equal, quotes,
                 depths.total(), sum(k * n for k, n in depths.items()), max(depths, default=0),
                 count_replaced(client, layout)]
            )  # fmt: skip
            print(*rows[-1], flush=True, file=sys.stderr)
    return rows


def main() -> None:
    """Compare all sets; exit with 1 if an answer differs."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--shards", type=int, nargs="+", default=[1, 3])
    parser.add_argument("--every", type=int, default=1, help="ask one question of so many")
    parser.add_argument("--nodes", type=int, default=1)
    options = parser.parse_args()
    rows = []
    with find_or_start(options.nodes) as addresses:
        for folder in options.folders:
            for shards in options.shards:
                with tempfile.TemporaryDirectory() as name:
                    chosen = read_set(folder, Path(name))
                    chosen = chosen._replace(questions=chosen.questions[:: options.every])
                    rows += run_set(chosen, Path(name), addresses, shards)
    print_table(HEADS, rows)
    if any(row[3] != row[4] for row in rows):
        raise SystemExit(1)


if __name__ == "__main__":
    main()
