"""What servers cost: own sources, and channels that see some folders, beside the shared articles.

    python -m benchmarks.servers FOLDER OTHER [--own 20] [--json]

FOLDER and OTHER each hold `corpus/*.txt` and `questions.jsonl`. The articles of FOLDER are shared,
some of OTHER are one server's own, and the questions of FOLDER are asked of both, in turn. Every
question is asked three times, and the fastest counts. One in ten of the shared articles lies in a
folder of its own; channels that see that folder alone, and the others alone, are asked too, and the
time that a first question there takes longer is measured apart.
"""

import argparse
import json
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Protocol

from index import Answer, Engine, IndexSettings, ServerEngine, ServerLimits, VisibleFolders

ROUNDS = 3
GUILD = 1
TENTH, REST = "tenth", "rest"
"""The folders of every tenth shared article, and of the others."""


class Asked(Protocol):
    """What answers questions."""

    def ask(self, question: str) -> Answer:
        """Answer a question."""


def main() -> None:
    """Build both, ask, and print the times."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, help="shared articles and the questions to ask")
    parser.add_argument("other", type=Path, help="articles of which some become a server's own")
    parser.add_argument("--own", type=int, default=20, metavar="N", help="own sources (20)")
    parser.add_argument("--questions", type=int, default=300, metavar="N", help="questions (300)")
    parser.add_argument("--json", action="store_true", help="print JSON")
    args = parser.parse_args()
    lines = (args.folder / "questions.jsonl").read_text("utf-8").splitlines()
    questions = [json.loads(line)["question"] for line in lines][: args.questions]
    with tempfile.TemporaryDirectory() as data:
        limits = ServerLimits(sources=10**6, additions_an_hour=10**6)
        corpus = Path(data) / "corpus"
        divide(args.folder / "corpus", corpus)
        settings = IndexSettings(corpus=corpus, data=Path(data) / "data", server_limits=limits)
        with Engine.open(settings) as engine:
            server = engine.server(GUILD)
            for path in sorted((args.other / "corpus").glob("*.txt"))[: args.own]:
                server.add_file(path.name, path.read_bytes())
            report(measure(engine, server, questions), as_json=args.json)


def divide(corpus: Path, target: Path) -> None:
    """Copy articles into two folders, every tenth into the first."""
    for number, path in enumerate(sorted(corpus.glob("*.txt"))):
        folder = target / (REST if number % 10 else TENTH)
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, folder)


def measure(engine: Engine, server: ServerEngine, questions: list[str]) -> dict[str, float]:
    """Return the median and the mean time of an ask in ms, by who asks, and the first times.

    `server` sees the shared articles and its own; `tenth` and `rest` see one folder of those.
    """
    asked_of: dict[str, Asked] = {"shared": engine, "server": server}
    first = {}
    for folder in (TENTH, REST):
        view = server.narrowed(VisibleFolders.of([folder]))
        began = time.perf_counter()
        view.prepare()
        first[f"{folder}_first_ms"] = (time.perf_counter() - began) * 1000
        asked_of[folder] = view
    fastest = {name: [float("inf")] * len(questions) for name in asked_of}
    for _ in range(ROUNDS):
        for place, question in enumerate(questions):
            for name, asked in asked_of.items():
                began = time.perf_counter()
                asked.ask(question)
                took = (time.perf_counter() - began) * 1000
                fastest[name][place] = min(fastest[name][place], took)
    found = {f"{name}_p50_ms": statistics.median(times) for name, times in fastest.items()}
    found |= {f"{name}_mean_ms": statistics.mean(times) for name, times in fastest.items()}
    found["ratio_of_means"] = found["server_mean_ms"] / found["shared_mean_ms"]
    for folder in (TENTH, REST):
        found[f"{folder}_ratio"] = found[f"{folder}_mean_ms"] / found["server_mean_ms"]
    return found | first


def report(found: dict[str, float], *, as_json: bool) -> None:
    """Print the figures."""
    if as_json:
        print(json.dumps({name: round(value, 3) for name, value in found.items()}))
        return
    for name, value in found.items():
        print(f"{name:<16} {value:8.2f}", file=sys.stdout)


if __name__ == "__main__":
    main()
