"""Questions about another thing: `python -m benchmarks.swaps FOLDER [--elsewhere]`.

FOLDER holds `corpus/` and `questions.jsonl`. In each answerable question that has one, a name is
replaced by a name that no source has, and a number by a number that none has. Whatever is answered
then is the fact of something else. With `--elsewhere` the new name or number is one of another
article of the folder: the collection has it, but not the article that the question is about. A few
of these are answered rightly, for the other article may tell the same of what it is about.
"""

import argparse
import random
import re
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from index import Band, Engine, IndexSettings
from index.evaluation import LabelledQuestion, load_questions

MOST_ASKED = 300  # questions of each kind
MADE_UP_NAMES = ("Aldmoor", "Brisvane", "Corvelin", "Dravosk", "Elmhaven", "Farrowick")
NAME = re.compile(r"(?<=[^.?!:\s] )[A-Z][a-z]{3,}\b")  # a capital inside a sentence
NUMBER = re.compile(r"\b\d{3,4}\b")


@dataclass(frozen=True, slots=True)
class Swap:
    """A question before and after one of its names or numbers was replaced."""

    before: str
    after: str


def main(argv: Sequence[str] | None = None) -> None:
    """Print, for names and numbers, how many of the changed questions are answered."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.swaps")
    parser.add_argument("folder", type=Path, help="holds corpus/ and questions.jsonl")
    parser.add_argument("--elsewhere", action="store_true", help="swap in what other articles have")
    options = parser.parse_args(argv)
    corpus = options.folder / "corpus"
    asked = [each for each in load_questions(options.folder / "questions.jsonl") if each.answerable]
    random.Random(3).shuffle(asked)
    texts = {
        path.relative_to(corpus).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(corpus.rglob("*.*"))
    }
    with (
        tempfile.TemporaryDirectory() as data,
        Engine.open(IndexSettings(corpus=corpus, data=Path(data))) as engine,
    ):
        for kind, pattern in (("name", NAME), ("number", NUMBER)):
            if options.elsewhere:
                swaps = _swap_elsewhere(asked, pattern, texts)
            else:
                swaps = _swap_unknown(asked, pattern, texts)
            print(_measure(engine, kind, list(islice(swaps, MOST_ASKED))))


def _measure(engine: Engine, kind: str, swaps: Sequence[Swap]) -> str:
    before = sum(_is_answered(engine, each.before) for each in swaps)
    after = sum(_is_answered(engine, each.after) for each in swaps)
    share = after / max(1, len(swaps))
    return f"{kind:<7}{after:>4} of {len(swaps)} answered ({share:.1%}); unchanged {before}"


def _is_answered(engine: Engine, question: str) -> bool:
    return engine.ask(question).band is Band.ANSWER


def _swap_unknown(
    asked: Sequence[LabelledQuestion], pattern: re.Pattern[str], texts: dict[str, str]
) -> Iterator[Swap]:
    """Yield swaps for made-up names or numbers that no source has."""
    rng = random.Random(5)
    known = {word for text in texts.values() for word in re.findall(r"\w+", text)}
    numbers = [str(each) for each in range(1_100, 2_600) if str(each) not in known]
    new = MADE_UP_NAMES if pattern is NAME else numbers
    for each in asked:
        yield from _swap(each.question, pattern, new, rng)


def _swap_elsewhere(
    asked: Sequence[LabelledQuestion], pattern: re.Pattern[str], texts: dict[str, str]
) -> Iterator[Swap]:
    """Yield swaps for names or numbers that only other articles have."""
    rng = random.Random(7)
    held = {source: set(pattern.findall(text)) for source, text in texts.items()}
    for each in asked:
        own = [source for source, _ in each.gold_paragraphs]
        others = [source for source in sorted(held) if source not in own]
        mentioned = " ".join(texts[source] for source in own).lower()
        new = [
            word
            for word in sorted(held[rng.choice(others)])
            if word.lower() not in mentioned and word not in each.question
        ]
        yield from _swap(each.question, pattern, new, rng)


def _swap(
    question: str, pattern: re.Pattern[str], new: Sequence[str], rng: random.Random
) -> Iterator[Swap]:
    """Yield the question with one of its places replaced, if it has any."""
    places = list(pattern.finditer(question))
    if places and new:
        place = rng.choice(places)
        changed = question[: place.start()] + rng.choice(new) + question[place.end() :]
        yield Swap(question, changed)


if __name__ == "__main__":
    main()
