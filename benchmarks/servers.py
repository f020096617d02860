"""What a server's own sources cost: an ask there beside one on the shared articles alone.

    python -m benchmarks.servers FOLDER OTHER [--own 20] [--json]

FOLDER and OTHER each hold `corpus/*.txt` and `questions.jsonl`. The articles of FOLDER are shared,
some of OTHER are one server's own, and the questions of FOLDER are asked of both, in turn. Every
question is asked three times, and the fastest counts.
"""

import argparse
import json
import statistics
import sys
import tempfile
import time
from pathlib import Path

from index import Engine, IndexSettings, ServerEngine, ServerLimits

ROUNDS = 3
GUILD = 1


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
        settings = IndexSettings(
            corpus=args.folder / "corpus", data=Path(data), server_limits=limits
        )
        with Engine.open(settings) as engine:
            server = engine.server(GUILD)
            for path in sorted((args.other / "corpus").glob("*.txt"))[: args.own]:
                server.add_file(path.name, path.read_bytes())
            report(measure(engine, server, questions), as_json=args.json)


def measure(engine: Engine, server: ServerEngine, questions: list[str]) -> dict[str, float]:
    """Return the median and the mean time of an ask in ms, shared and in the server."""
    fastest = {"shared": [float("inf")] * len(questions)}
    fastest["server"] = list(fastest["shared"])
    for _ in range(ROUNDS):
        for place, question in enumerate(questions):
            for name, asked in (("shared", engine), ("server", server)):
                began = time.perf_counter()
                asked.ask(question)
                took = (time.perf_counter() - began) * 1000
                fastest[name][place] = min(fastest[name][place], took)
    found = {f"{name}_p50_ms": statistics.median(times) for name, times in fastest.items()}
    found |= {f"{name}_mean_ms": statistics.mean(times) for name, times in fastest.items()}
    found["ratio_of_means"] = found["server_mean_ms"] / found["shared_mean_ms"]
    return found


def report(found: dict[str, float], *, as_json: bool) -> None:
    """Print the figures."""
    if as_json:
        print(json.dumps({name: round(value, 3) for name, value in found.items()}))
        return
    for name, value in found.items():
        print(f"{name:<16} {value:8.2f}", file=sys.stdout)


if __name__ == "__main__":
    main()
