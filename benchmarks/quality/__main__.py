"""How good are the answers, and what is each part of the evidence worth?

    python -m benchmarks.quality FOLDER [--json] [--misses]   # corpus/ and questions.jsonl
    python -m benchmarks.quality FOLDER --typos               # a slip in 30 % of long words
    python -m benchmarks.quality FOLDER --other FOLDER        # the other's questions: all absent
    python -m benchmarks.quality FOLDER --ablation            # each part left out in turn
    python -m benchmarks.quality --gate                       # docs_corpus against pinned floors

Measured is the shipped configuration through `Engine`, each index in a temporary folder.
"""

import argparse
import json
import random
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.quality.floors import FLOORS, check
from index import Band, Engine, IndexSettings, Passage, answering
from index.answering.ranking import WEIGHTS
from index.cli.evaluation_text import evaluation_json, evaluation_text
from index.collection import Collection
from index.evaluation import (
    EvaluationReport,
    LabelledQuestion,
    compute_metrics,
    evaluate,
    load_questions,
)
from index.evaluation.evaluate import has_gold_answer

ROOT = Path(__file__).parents[2]
LONG = 5  # letters of a word that may be mistyped
MISTYPED = 0.3  # of the long words


def main(argv: Sequence[str] | None = None) -> int:
    """Run the benchmark; 1 if a pinned floor was missed."""
    options = _options(argv)
    if options.gate:
        return _gate(as_json_too=options.json)
    if options.ablation:
        return _ablation(options.folder, options.every)
    report = _measured(options.folder, _questions(options))
    if options.json:
        print(json.dumps(evaluation_json(report, rows=options.misses), ensure_ascii=False))
    else:
        print(evaluation_text(report, misses=options.misses))
    return 0


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.quality", description="Measure the quality of answers."
    )
    parser.add_argument("folder", type=Path, nargs="?", help="holds corpus/ and questions.jsonl")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--misses", action="store_true", help="show every question that went wrong")
    parser.add_argument("--typos", action="store_true", help="mistype 30 %% of the long words")
    parser.add_argument("--other", type=Path, metavar="FOLDER", help="ask this folder's questions")
    parser.add_argument("--ablation", action="store_true", help="leave each part out in turn")
    parser.add_argument("--every", type=int, default=3, help="with --ablation: every Nth question")
    parser.add_argument("--gate", action="store_true", help="check docs_corpus against the floors")
    options = parser.parse_args(argv)
    if options.folder is None and not options.gate:
        parser.error("name a folder, or --gate")
    return options


def _questions(options: argparse.Namespace) -> list[LabelledQuestion]:
    folder = options.other or options.folder
    questions = load_questions(folder / "questions.jsonl")
    if options.other:
        questions = [
            replace(each, answerable=False, gold_paragraphs=frozenset()) for each in questions
        ]
    return [_mistyped(each) for each in questions] if options.typos else questions


@contextmanager
def _opened(corpus: Path) -> Iterator[Engine]:
    with (
        tempfile.TemporaryDirectory() as data,
        Engine.open(IndexSettings(corpus=corpus, data=Path(data))) as engine,
    ):
        yield engine


def _measured(folder: Path, questions: Sequence[LabelledQuestion]) -> EvaluationReport:
    with _opened(_corpus(folder)) as engine:
        return evaluate(engine, questions)


def _corpus(folder: Path) -> Path:
    corpus = folder / "corpus"
    return corpus if corpus.is_dir() else folder


# --- typing slips -------------------------------------------------------------------------------


def _mistyped(asked: LabelledQuestion) -> LabelledQuestion:
    """Put one slip into 30 % of the long words, the same ones at every run."""
    rng = random.Random(asked.id)
    words = [_slip(word, rng) for word in asked.question.split()]
    return replace(asked, question=" ".join(words))


def _slip(word: str, rng: random.Random) -> str:
    if len(word) < LONG or rng.random() > MISTYPED:
        return word
    at = rng.randrange(1, len(word) - 1)
    left, right, letter = word[:at], word[at:], rng.choice("etaoinshr")
    slips: tuple[Callable[[], str], ...] = (
        lambda: left + right[1] + right[0] + right[2:],
        lambda: left + right[1:],
        lambda: left + letter + right,
        lambda: left + letter + right[1:],
    )
    return rng.choice(slips)()


# --- what each part is worth --------------------------------------------------------------------

_SHOWN = ("sentence@1", "among 3", "paragraph@1", "kept", "refused")


def _ablation(folder: Path, every: int) -> int:
    """Print shares with each part of the evidence left out, and their change in points.

    Judged are the ranked sentences themselves, before quotes are composed: only ranking changes.
    """
    questions = load_questions(folder / "questions.jsonl")[::every]
    with _opened(_corpus(folder)) as engine:
        snapshot = engine._snapshot(None)  # noqa: SLF001, weights are behind the engine's door
        whole = _shares(snapshot, questions, WEIGHTS)
        print(f"{len(questions)} questions\n{'':<34}" + "".join(f"{name:>12}" for name in _SHOWN))
        print(f"{'all parts':<34}" + "".join(f"{value:12.1f}" for value in whole))
        for name in WEIGHTS:
            fewer = {part: 0.0 if part == name else each for part, each in WEIGHTS.items()}
            changes = _shares(snapshot, questions, fewer) - whole
            print(f"{'without ' + name:<34}" + "".join(f"{change:+12.1f}" for change in changes))
    return 0


def _shares(
    snapshot: Collection, questions: Sequence[LabelledQuestion], weights: Mapping[str, float]
) -> NDArray[np.float64]:
    """Return the shares of `_SHOWN`, in percent."""
    right: list[tuple[bool, bool, bool, bool]] = []
    refused: list[bool] = []
    for asked in questions:
        found = answering.explain(snapshot, asked.question, limit=3, weights=weights)
        answered = found.verdict.band is Band.ANSWER
        if not asked.answerable:
            refused.append(not answered)
            continue
        top = [_is_right(asked, each.passage) for each in found.passages]
        places = [(each.passage.source, each.passage.paragraph) for each in found.passages]
        first = bool(places) and places[0] in asked.gold_paragraphs
        right.append((any(top[:1]), any(top), first, answered))
    columns = np.array(right, dtype=np.float64).reshape(-1, 4).mean(axis=0)
    return 100 * np.append(columns, np.mean(refused) if refused else 0.0)


def _is_right(asked: LabelledQuestion, passage: Passage) -> bool:
    place = (passage.source, passage.paragraph)
    return place in asked.gold_paragraphs and has_gold_answer(passage.text, asked.gold_answers)


# --- pinned floors ------------------------------------------------------------------------------


def _gate(*, as_json_too: bool) -> int:
    """Measure both halves of the questions on docs_corpus; 1 if one falls below its floor."""
    failures = []
    for half in FLOORS:
        questions = load_questions(ROOT / "benchmarks" / f"docs_corpus_questions_{half}.jsonl")
        report = _measured(ROOT / "docs_corpus", questions)
        found = {name: each.value for name, each in compute_metrics(report).items()}
        failures += [f"{half}: {line}" for line in check(half, found)]
        if as_json_too:
            print(json.dumps({"half": half, **evaluation_json(report, rows=False)}))
        else:
            print(f"{half}\n{evaluation_text(report)}\n")
    for failure in failures:
        print(failure, file=sys.stderr)
    return int(bool(failures))


if __name__ == "__main__":
    sys.exit(main())
