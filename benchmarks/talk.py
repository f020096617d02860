"""Questions that stand in the middle of talk, compared with the same questions asked bare.

    python -m benchmarks.talk FOLDER [--every N] [--json]   # corpus/ and questions.jsonl

Every question is asked bare and in each kind of talk. Of the answerable ones that are answered
bare: how many still are, and how many with the same first quote. Of the absent ones: how many are
refused.
"""

import argparse
import json
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from index import Answer, Band, Engine, IndexSettings
from index.evaluation import load_questions

_STORY = (
    "We spent the weekend at the lake with the children and it rained nearly all the time. "
    "On the way home my cousin had the radio on, and somebody there was talking about it. "
)
TALK: Mapping[str, Callable[[str], str]] = {
    "bare": lambda asked: asked,
    "greeting and thanks": lambda asked: f"Hello everyone! {asked} Thank you so much in advance.",
    "told to tell": lambda asked: f"hi, can anyone here please tell me: {asked}",
    "announced": lambda asked: f"ok so a quick question for the bot - {asked}",
    "emoji": lambda asked: f"<a:wave:901234567890123456> {asked} :pray:",
    "members named": lambda asked: f"<@&701234567890123456> {asked} cc <@!601234567890123456>",
    "link after": lambda asked: f"{asked} I saw it on https://news.example/world/page-4?id=77",
    "asked at the end": lambda asked: f"{asked} does anyone know?",
    "begged": lambda asked: f"{asked} thx pls help asap",
    "Title Case": str.title,
    "lower case": str.lower,
    "quoted line before": lambda asked: f"> that is not what the paper said\n{asked}",
    "story before": lambda asked: _STORY + asked,
    "long story before": lambda asked: _STORY * 22 + asked,
    "story after": lambda asked: f"{asked} {_STORY}",
    "lines of a chat": lambda asked: f"hey\nwe were at the lake again\n{asked.lower()}\nthanks all",
}
_COLUMNS = ("answered", "same first quote", "absent refused")


def main(argv: Sequence[str] | None = None) -> int:
    """Print one line for each kind of talk."""
    options = _options(argv)
    rows = _measure(options.folder, options.every)
    if options.json:
        print(json.dumps({name: dict(zip(_COLUMNS, row, strict=True)) for name, row in rows}))
        return 0
    print(f"{'of 100':<22}" + "".join(f"{name:>18}" for name in _COLUMNS))
    for name, row in rows:
        print(f"{name:<22}" + "".join(f"{value:18.1f}" for value in row))
    return 0


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.talk", description="Ask questions in the middle of talk."
    )
    parser.add_argument("folder", type=Path, help="holds corpus/ and questions.jsonl")
    parser.add_argument("--every", type=int, default=9, help="ask every Nth question")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    return parser.parse_args(argv)


def _measure(folder: Path, every: int) -> list[tuple[str, tuple[float, ...]]]:
    questions = load_questions(folder / "questions.jsonl")
    present = [each.question for each in questions if each.answerable][::every]
    absent = [each.question for each in questions if not each.answerable][::every]
    with (
        tempfile.TemporaryDirectory() as data,
        Engine.open(IndexSettings(corpus=folder / "corpus", data=Path(data))) as engine,
    ):
        bare = {asked: engine.ask(asked) for asked in present}
        answered = [asked for asked in present if bare[asked].band is Band.ANSWER]
        rows: list[tuple[str, tuple[float, ...]]] = []
        for name, change in TALK.items():
            found = {asked: engine.ask(change(asked)) for asked in answered}
            kept = [each.band is Band.ANSWER for each in found.values()]
            same = [_first_place(found[asked]) == _first_place(bare[asked]) for asked in answered]
            refused = [engine.ask(change(asked)).band is not Band.ANSWER for asked in absent]
            rows.append((name, (_percent(kept), _percent(same), _percent(refused))))
    return rows


def _first_place(answer: Answer) -> tuple[str, int] | None:
    """Return where the winning sentence of the first quote stands."""
    if not answer.quotes:
        return None
    first = answer.quotes[0]
    return first.citations[0].source, first.best.span.start


def _percent(outcomes: Sequence[bool]) -> float:
    return 100 * sum(outcomes) / max(1, len(outcomes))


if __name__ == "__main__":
    sys.exit(main())
