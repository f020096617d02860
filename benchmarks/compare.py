"""Comparison of the answers of two checkouts: which questions came out otherwise, by class.

    python -m benchmarks.compare FOLDER OLDER [--every N] [--show] [--json]
    python -m benchmarks.compare --members OLDER [--show]   # all folders of data_members

FOLDER contains `corpus/` and `questions.jsonl`. OLDER is a checkout of this repository, for
example made by `git worktree add`; its own `.venv` runs it if there is one. Both build an index of
their own and are asked the same questions, a folder at a time, while the other one waits.

A class says how a question came out in the older checkout and how in this one, by the outcomes of
`benchmarks.members`: "right → silent", "refused → answered". Where both are the same, it tells
whether another sentence is quoted first, or only something else of the answer differs: further
quotes, citations, words printed bold or how sure it is. `--show` prints each question with the
first quotes of both, but for the blind sets of members.
"""

import argparse
import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from benchmarks.members import is_blind, list_folders, name_outcome
from index.evaluation.evaluate import has_gold_answer

ROOT = Path(__file__).parent.parent

_ASKER = """
import json, sys, tempfile
from pathlib import Path
from index import Engine, IndexSettings
def describe(answer):
    return {
        "band": answer.band.name,
        "sure": answer.sure,
        "quotes": [
            {
                "text": quote.text,
                "best": best(quote),
                "bold": quote.answer,
                "places": [[each.source, each.paragraph, *each.span] for each in quote.citations],
            }
            for quote in answer.quotes
        ],
    }
def best(quote):
    start = quote.best.span.start - quote.citations[0].span.start
    return quote.text[start : start + quote.best.span.end - quote.best.span.start]
for line in sys.stdin:
    job = json.loads(line)
    with tempfile.TemporaryDirectory() as data:
        settings = IndexSettings(corpus=Path(job["corpus"]), data=Path(data))
        with Engine.open(settings) as engine:
            for question in job["questions"]:
                print(json.dumps(describe(engine.ask(question))), flush=True)
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A question that came out otherwise: its class, and what both checkouts quoted first."""

    folder: str
    id: str
    question: str
    change: str
    older: str
    newer: str


def compare_folder(
    folder: Path, older: "subprocess.Popen[str]", newer: "subprocess.Popen[str]", every: int = 1
) -> Iterator[Change | None]:
    """Ask every Nth question of a folder of both checkouts; yield None where nothing differs."""
    lines = (folder / "questions.jsonl").read_text("utf-8").splitlines()
    labels = [json.loads(line) for line in lines if line.strip()][::every]
    questions = [label["question"] for label in labels]
    before = list(_ask(older, folder / "corpus", questions))
    after = list(_ask(newer, folder / "corpus", questions))
    for label, old, new in zip(labels, before, after, strict=True):
        if not (change := find_change(label, old, new)):
            yield None
            continue
        yield Change(
            folder=folder.name,
            id=str(label["id"]),
            question=label["question"],
            change=change,
            older=_first_quote(old),
            newer=_first_quote(new),
        )


def find_change(label: dict[str, Any], old: dict[str, Any], new: dict[str, Any]) -> str:
    """Return the class of a change between two described answers, "" if they are equal."""
    if old == new:
        return ""
    came_out = find_outcome(label, old), find_outcome(label, new)
    if came_out[0] != came_out[1]:
        return " → ".join(came_out)
    is_same = _first_quote(old) == _first_quote(new)
    return f"{came_out[0]}, {'other details' if is_same else 'another quote'}"


def find_outcome(label: dict[str, Any], answer: dict[str, Any]) -> str:
    """Return how a question came out, an outcome of `benchmarks.members`."""
    are_right = [_is_right(label, quote) for quote in answer["quotes"]]
    is_answer = answer["band"] == "ANSWER"
    return name_outcome(are_right if label["answerable"] else None, is_answer=is_answer)


def _is_right(label: dict[str, Any], quote: dict[str, Any]) -> bool:
    """Tell whether a quote is right; if the label names a paragraph, only from a gold one."""
    expected = label.get("answers") or ()
    if "paragraph" not in label:
        pieces = (" ".join(piece.split()) for piece in expected)
        return any(piece in " ".join(quote["text"].split()) for piece in pieces)
    gold = {(each["source"], each["paragraph"]) for each in (label, *label.get("also", ()))}
    is_gold = any((source, paragraph) in gold for source, paragraph, *_ in quote["places"])
    return is_gold and has_gold_answer(quote["best"], expected)


def _first_quote(answer: dict[str, Any]) -> str:
    return str(answer["quotes"][0]["text"]) if answer["quotes"] else ""


@contextmanager
def start_asker(checkout: Path) -> Iterator["subprocess.Popen[str]"]:
    """Yield a process that asks with the code of a checkout, by its own Python if it has one."""
    own = checkout.resolve() / ".venv" / "bin" / "python"
    with subprocess.Popen(
        [str(own) if own.exists() else sys.executable, "-c", _ASKER],
        cwd=checkout,
        env={**os.environ, "PYTHONPATH": str(checkout.resolve())},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as asker:
        yield asker


def _ask(
    asker: "subprocess.Popen[str]", corpus: Path, questions: Sequence[str]
) -> Iterator[dict[str, Any]]:
    """Yield the described answers to questions about a corpus, in order.

    Raises ValueError if the process ends instead.
    """
    pipe, answers = asker.stdin, asker.stdout
    if pipe is None or answers is None:
        raise ValueError("the process has no pipes")
    pipe.write(json.dumps({"corpus": str(corpus.resolve()), "questions": questions}) + "\n")
    pipe.flush()
    for _ in questions:
        yield json.loads(answers.readline())


def main(argv: Sequence[str] | None = None) -> int:
    """Print the counts of all classes, and with `--show` each question."""
    options = _parse_options(argv)
    folders = list_folders() if options.members else [options.folder]
    with start_asker(options.older) as older, start_asker(ROOT) as newer:
        found = [
            (folder, each)
            for folder in folders
            for each in compare_folder(folder, older, newer, options.every)
        ]
    changes = [each for _, each in found if each is not None]
    seen = [each for folder, each in found if each is not None and not is_blind(folder)]
    counts = dict(Counter(each.change for each in changes).most_common())
    if options.json:
        told = {"questions": len(found), "changes": counts}
        shown = {"shown": [asdict(each) for each in seen]} if options.show else {}
        print(json.dumps({**told, **shown}, ensure_ascii=False))
        return 0
    for each in seen if options.show else ():
        print(f"{each.folder} {each.id}, {each.change}: {each.question}")
        print(f"    older: {each.older}\n    newer: {each.newer}")
    print(f"{len(found)} questions, {len(found) - len(changes)} answers are equal")
    for change, number in counts.items():
        print(f"{number:6}  {change}")
    return 0


def _parse_options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.compare",
        description="Print which answers differ from those of another checkout.",
    )
    parser.add_argument("folder", type=Path, nargs="?", help="contains corpus/ and questions.jsonl")
    parser.add_argument("older", type=Path, help="another checkout of this repository")
    parser.add_argument("--members", action="store_true", help="ask all folders of data_members")
    parser.add_argument("--every", type=int, default=1, help="ask every Nth question (1)")
    parser.add_argument("--show", action="store_true", help="print each question that differs")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    options = parser.parse_args(argv)
    if (options.folder is None) is not options.members:
        parser.error("name a folder, or --members")
    if not (options.older / "index").is_dir():
        parser.error(f"{options.older} is no checkout: it has no index/")
    return options


if __name__ == "__main__":
    sys.exit(main())
