"""Benchmark of the quality of answers, and of what each ranking feature is worth.

    python -m benchmarks.quality FOLDER [--json] [--misses]   # contains corpus/, questions.jsonl
    python -m benchmarks.quality FOLDER --typos               # a typo in 30 % of long words
    python -m benchmarks.quality FOLDER --other FOLDER        # the other's questions: all absent
    python -m benchmarks.quality FOLDER --with FOLDER         # the other's articles beside its own
    python -m benchmarks.quality FOLDER --ablation            # each feature left out in turn
    python -m benchmarks.quality FOLDER --rank-bm25           # rank-bm25 on the same terms
    python -m benchmarks.quality --gate                       # docs_corpus against pinned floors

All measures are of the shipped configuration, through `Engine`; each index is temporary.
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

from benchmarks.quality.floors import FLOORS, list_failures, list_folder_failures
from benchmarks.quality.joined_folders import add_translations, join_folders
from benchmarks.quality.near_misses import measure_near_misses
from index import Band, Engine, IndexSettings, Passage, answering
from index.answering.features import WEIGHTS
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
LONG = 5
"""Fewest letters of a word that may get a typo."""
TYPO_RATE = 0.3
"""Share of the long words that get a typo."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the benchmark; return 1 if a measure is below its floor."""
    options = _parse_options(argv)
    if options.gate:
        return _check_floors(as_json=options.json)
    if options.ablation:
        return _print_ablation(options.folder, options.every)
    if options.near_misses:
        return _print_near_misses(options.folder, _load_questions(options))
    questions = _load_questions(options)
    if options.rank_bm25:
        return _print_rank_bm25(_find_corpus(options.folder), questions, as_json=options.json)
    if options.beside:
        with join_folders(_find_corpus(options.folder), _find_corpus(options.beside)) as corpus:
            report = _evaluate(corpus, add_translations(questions, options.beside))
    else:
        report = _evaluate(options.folder, questions)
    if options.json:
        print(json.dumps(evaluation_json(report, rows=options.misses), ensure_ascii=False))
    else:
        print(evaluation_text(report, misses=options.misses))
    if options.typos or options.other:
        return 0
    measures = {name: each.value for name, each in compute_metrics(report).items()}
    failures = list_folder_failures(options.folder.name, measures)
    for failure in failures:
        print(failure, file=sys.stderr)
    return int(bool(failures))


def _parse_options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.quality", description="Measure the quality of answers."
    )
    parser.add_argument("folder", type=Path, nargs="?", help="contains corpus/ and questions.jsonl")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument(
        "--misses", action="store_true", help="show every question answered wrongly"
    )
    parser.add_argument(
        "--typos", action="store_true", help="put a typo into 30 %% of the long words"
    )
    parser.add_argument("--other", type=Path, metavar="FOLDER", help="ask this folder's questions")
    parser.add_argument(
        "--with",
        dest="beside",
        type=Path,
        metavar="FOLDER",
        help="put this folder's articles beside; a translation of a gold paragraph counts as right",
    )
    parser.add_argument("--ablation", action="store_true", help="leave out each feature in turn")
    parser.add_argument(
        "--rank-bm25", action="store_true", help="rank sentences by rank-bm25 on the same terms"
    )
    parser.add_argument(
        "--near-misses", action="store_true", help="how often the closest passages are right"
    )
    parser.add_argument("--every", type=int, default=3, help="with --ablation: every Nth question")
    parser.add_argument("--gate", action="store_true", help="check docs_corpus against the floors")
    options = parser.parse_args(argv)
    if options.folder is None and not options.gate:
        parser.error("name a folder, or --gate")
    return options


def _load_questions(options: argparse.Namespace) -> list[LabelledQuestion]:
    folder = options.other or options.folder
    questions = load_questions(folder / "questions.jsonl")
    if options.other:
        questions = [
            replace(each, answerable=False, gold_paragraphs=frozenset()) for each in questions
        ]
    return [add_typos(each) for each in questions] if options.typos else questions


@contextmanager
def _open_engine(corpus: Path) -> Iterator[Engine]:
    with (
        tempfile.TemporaryDirectory() as data,
        Engine.open(IndexSettings(corpus=corpus, data=Path(data))) as engine,
    ):
        yield engine


def _evaluate(folder: Path, questions: Sequence[LabelledQuestion]) -> EvaluationReport:
    with _open_engine(_find_corpus(folder)) as engine:
        return evaluate(engine, questions)


def _find_corpus(folder: Path) -> Path:
    corpus = folder / "corpus"
    return corpus if corpus.is_dir() else folder


def _print_near_misses(folder: Path, questions: Sequence[LabelledQuestion]) -> int:
    with _open_engine(_find_corpus(folder)) as engine:
        for name, (total, right) in measure_near_misses(engine, questions).items():
            print(f"{name}: {total} questions, {right / max(1, total):.1%} with a right passage")
    return 0


def _print_rank_bm25(corpus: Path, questions: Sequence[LabelledQuestion], *, as_json: bool) -> int:
    from benchmarks.quality.rank_bm25_beside import (  # noqa: PLC0415, of an extra
        measure_rank_bm25,
    )

    shares = measure_rank_bm25(corpus, questions)
    if as_json:
        print(json.dumps(shares._asdict()))
    else:
        sentence, paragraph, count = shares
        print(f"{count} questions: sentence@1 {sentence:.1%}, paragraph@1 {paragraph:.1%}")
    return 0


# --- typos --------------------------------------------------------------------------------------


def add_typos(labelled: LabelledQuestion) -> LabelledQuestion:
    """Put one typo into 30 % of the long words, the same ones at every run."""
    rng = random.Random(labelled.id)
    words = [_add_typo(word, rng) for word in labelled.question.split()]
    return replace(labelled, question=" ".join(words))


def _add_typo(word: str, rng: random.Random) -> str:
    if len(word) < LONG or rng.random() > TYPO_RATE:
        return word
    at = rng.randrange(1, len(word) - 1)
    left, right, letter = word[:at], word[at:], rng.choice("etaoinshr")
    typos: tuple[Callable[[], str], ...] = (
        lambda: left + right[1] + right[0] + right[2:],
        lambda: left + right[1:],
        lambda: left + letter + right,
        lambda: left + letter + right[1:],
    )
    return rng.choice(typos)()


# --- ablation -----------------------------------------------------------------------------------

_COLUMNS = ("sentence@1", "among 3", "paragraph@1", "kept", "refused")


def _print_ablation(folder: Path, every: int) -> int:
    """Print the measures of all features, and the change in points without each of them.

    The measures are of the ranked sentences, before quotes are composed.
    """
    questions = load_questions(folder / "questions.jsonl")[::every]
    with _open_engine(_find_corpus(folder)) as engine:
        snapshot = engine._snapshot(None)  # noqa: SLF001 - Engine takes no weights
        baseline = _measure_ranking(snapshot, questions, WEIGHTS)
        print(f"{len(questions)} questions\n{'':<34}" + "".join(f"{name:>12}" for name in _COLUMNS))
        print(f"{'all parts':<34}" + "".join(f"{value:12.1f}" for value in baseline))
        for name in WEIGHTS:
            ablated = {**WEIGHTS, name: 0.0}
            changes = _measure_ranking(snapshot, questions, ablated) - baseline
            print(f"{'without ' + name:<34}" + "".join(f"{change:+12.1f}" for change in changes))
    return 0


def _measure_ranking(
    snapshot: Collection, questions: Sequence[LabelledQuestion], weights: Mapping[str, float]
) -> NDArray[np.float64]:
    """Return the measures of `_COLUMNS`, in per cent."""
    correct: list[tuple[bool, bool, bool, bool]] = []
    refused: list[bool] = []
    for labelled in questions:
        explanation = answering.explain(snapshot, labelled.question, limit=3, weights=weights)
        answered = explanation.verdict.band is Band.ANSWER
        if not labelled.answerable:
            refused.append(not answered)
            continue
        top = [_is_correct(labelled, each.passage) for each in explanation.passages]
        places = [(each.passage.source, each.passage.paragraph) for each in explanation.passages]
        first = bool(places) and places[0] in labelled.gold_paragraphs
        correct.append((any(top[:1]), any(top), first, answered))
    columns = np.array(correct, dtype=np.float64).reshape(-1, 4).mean(axis=0)
    return 100 * np.append(columns, np.mean(refused) if refused else 0.0)


def _is_correct(labelled: LabelledQuestion, passage: Passage) -> bool:
    place = (passage.source, passage.paragraph)
    return place in labelled.gold_paragraphs and has_gold_answer(
        passage.text, labelled.gold_answers
    )


# --- pinned floors ------------------------------------------------------------------------------


def _check_floors(*, as_json: bool) -> int:
    """Measure both halves of the questions on docs_corpus; return 1 if one is below a floor."""
    failures = []
    for half in FLOORS:
        questions = load_questions(ROOT / "benchmarks" / f"docs_corpus_questions_{half}.jsonl")
        report = _evaluate(ROOT / "docs_corpus", questions)
        measures = {name: each.value for name, each in compute_metrics(report).items()}
        failures += [f"{half}: {line}" for line in list_failures(half, measures)]
        if as_json:
            print(json.dumps({"half": half, **evaluation_json(report, rows=False)}))
        else:
            print(f"{half}\n{evaluation_text(report)}\n")
    for failure in failures:
        print(failure, file=sys.stderr)
    return int(bool(failures))


if __name__ == "__main__":
    sys.exit(main())
