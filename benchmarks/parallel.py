"""The same articles and questions in many languages: `python -m benchmarks.parallel [CODE …]`.

`data_parallel/CODE.json` has six articles of our own, 35 questions that they answer and 12 that
none does. Each question is asked twice: of all articles, and of the others than the one that
answers it, where it has no answer, as the twelve have none anywhere. Printed are, in percent,

- `right`: questions whose first quote holds the answer
- `kept`: of the 35, those that are answered at all
- `refused`: of the 47 without an answer, those that are not
- `bold`: of the 35, those whose bold words hold the answer, and little more

and the score of the gate, whose threshold is 0: `kept at` is what nine and eight of ten answerable
questions reach, `refused at` what one of ten and one of twenty without an answer do. By these the
gate's `match_loss` of a language can be chosen beside languages for which there is a larger set.
"""

import argparse
import json
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from index import Band, Engine, IndexSettings
from index.answering import explain
from index.types import Answer

DATA = Path(__file__).parent / "data_parallel"
REFUSED = -9.0
"""Score of a question that the gate does not even score, or refuses for its names."""

MAX_LENGTH = 3
"""How many times as long as the answer the bold words may be, or `MAX_SHORT` characters."""
MAX_SHORT = 25


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that was asked: the answer given, and the score of the gate."""

    given: Answer
    score: float


@dataclass(frozen=True, slots=True)
class Measures:
    """What is printed of one language: shares, and scores at two quantiles each."""

    right: float
    kept: float
    refused: float
    bold: float
    kept_at: tuple[float, float]
    refused_at: tuple[float, float]


def main(argv: Sequence[str] | None = None) -> int:
    """Print a row for each language; return 0."""
    parser = argparse.ArgumentParser(description="Ask the same questions in many languages.")
    parser.add_argument("codes", nargs="*", metavar="CODE", help="languages; default all")
    known = sorted(path.stem for path in DATA.glob("*.json"))
    codes = parser.parse_args(argv).codes or known
    if unknown := sorted({*codes} - {*known}):
        parser.error(f"no questions in {', '.join(unknown)}; there are {', '.join(known)}")
    print("      right  kept  refused  bold   kept at       refused at")
    for code in codes:
        found = measure(json.loads((DATA / f"{code}.json").read_text(encoding="utf-8")))
        shares = (found.right, found.kept, found.refused, found.bold)
        print(
            f"{code:>4}  " + "  ".join(f"{share:5.1%}" for share in shares),
            "  {:5.2f} {:5.2f}   {:5.2f} {:5.2f}".format(*found.kept_at, *found.refused_at),
            flush=True,
        )
    return 0


def measure(data: dict[str, list[dict[str, object]]]) -> Measures:
    """Ask the questions of one language, with and without the article that answers them."""
    articles = [(str(each["title"]), str(each["text"])) for each in data["articles"]]
    asked = [each["questions"] for each in data["articles"]]
    pairs = [
        (pair["question"], pair["answer"])
        for questions in asked
        for pair in questions  # type: ignore[attr-defined]
    ]
    with _open(articles) as engine:
        answered = [_ask(engine, question) for question, _ in pairs]
        others = [_ask(engine, str(question)) for question in data["absent"]]
    for left_out, questions in enumerate(asked):
        rest = [each for place, each in enumerate(articles) if place != left_out]
        with _open(rest) as engine:
            others += [_ask(engine, pair["question"]) for pair in questions]  # type: ignore[attr-defined]
    golds = [gold for _, gold in pairs]
    return Measures(
        right=_share(
            [_is_right(each.given, gold) for each, gold in zip(answered, golds, strict=True)]
        ),
        kept=_share([each.given.band is Band.ANSWER for each in answered]),
        refused=_share([each.given.band is not Band.ANSWER for each in others]),
        bold=_share(
            [_is_bold(each.given, gold) for each, gold in zip(answered, golds, strict=True)]
        ),
        kept_at=_quantiles(answered, 0.1, 0.2),
        refused_at=_quantiles(others, 0.9, 0.95),
    )


@contextmanager
def _open(articles: Sequence[tuple[str, str]]) -> Iterator[Engine]:
    with tempfile.TemporaryDirectory() as folder:
        corpus = Path(folder) / "corpus"
        corpus.mkdir()
        for place, (title, text) in enumerate(articles):
            (corpus / f"a{place}.txt").write_text(f"{title}\n\n{text}\n", encoding="utf-8")
        with Engine.open(IndexSettings(corpus=corpus, data=Path(folder) / "data")) as engine:
            yield engine


def _ask(engine: Engine, question: str) -> Asked:
    verdict = explain(engine._snapshot(None), question).verdict  # noqa: SLF001
    score = max(REFUSED, verdict.score) if verdict and verdict.grounding.holds else REFUSED
    return Asked(engine.ask(question), score)


def _is_right(given: Answer, gold: str) -> bool:
    return bool(given.quotes) and gold.casefold() in given.quotes[0].text.casefold()


def _is_bold(given: Answer, gold: str) -> bool:
    if not given.quotes or given.quotes[0].answer is None:
        return False
    bold = given.quotes[0].text[slice(*given.quotes[0].answer)]
    is_short = len(bold) <= max(MAX_SHORT, MAX_LENGTH * len(gold))
    return is_short and gold.casefold() in bold.casefold()


def _share(found: Sequence[bool]) -> float:
    return sum(found) / len(found)


def _quantiles(asked: Sequence[Asked], first: float, second: float) -> tuple[float, float]:
    scores = np.array([each.score for each in asked])
    return float(np.quantile(scores, first)), float(np.quantile(scores, second))


if __name__ == "__main__":
    raise SystemExit(main())
