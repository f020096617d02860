"""Questions that a newcomer asks about Footnote, by command line and on Discord.

`python -m benchmarks.newcomers [--json]` asks each of `newcomer_questions.jsonl` of the bundled
articles, and of the handbook beside an article of the user's own. Exit code 1 if one is not
answered right by its first quote.
"""

import argparse
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from index import Band, EngineWithHandbook, IndexSettings

QUESTIONS = Path(__file__).with_name("newcomer_questions.jsonl")
OWN = "The ferry\n\nThe ferry to Sandholm leaves at noon.\n"


def is_right(engine: EngineWithHandbook, label: dict[str, Any]) -> bool:
    """Whether the first quote is of the expected page and holds an expected text."""
    answer = engine.ask(label["question"])
    if answer.band is not Band.ANSWER:
        return False
    first = answer.quotes[0]
    source = first.citations[0].source.replace("@handbook/", "handbook/")
    return source == label["source"] and any(text in first.text for text in label["answers"])


def measure() -> dict[str, list[str]]:
    """Return the questions that were not answered right, by the collection that was asked."""
    lines = QUESTIONS.read_text("utf-8").splitlines()
    labels = [json.loads(line) for line in lines]
    with tempfile.TemporaryDirectory() as place:
        own = Path(place) / "own"
        own.mkdir()
        (own / "ferry.txt").write_text(OWN, "utf-8")
        data = Path(place) / "data"
        wrong = {}
        for name, corpus in (("bundled articles", None), ("beside an own article", own)):
            settings = IndexSettings(corpus=corpus, bundled=corpus is None, data=data)
            with EngineWithHandbook.open(settings) as engine:
                wrong[name] = [label["question"] for label in labels if not is_right(engine, label)]
    return wrong


def main() -> int:
    """Print what was not answered right; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print JSON")
    wrong = measure()
    if parser.parse_args().json:
        print(json.dumps(wrong))
    else:
        for name, questions in wrong.items():
            print(f"{name}: {len(questions)} wrong", *questions, sep="\n  ")
    return int(any(wrong.values()))


if __name__ == "__main__":
    sys.exit(main())
