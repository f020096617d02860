"""Fitting of the weights in `index/answering/spans/weights.py`.

    python -m benchmarks.fit_spans FOLDER [FOLDER...] [--judge FOLDER]

Fits the weights on the gold sentences of the folders so that the expected F1 of a phrase drawn with
a probability in proportion to exp(score) is highest. Each half of the first folder's questions is
judged by weights that were fitted on its other half and the further folders; this and the F1 on the
folder to judge is printed as the F1 of the best phrase, completed but not filtered. Then comes the
table fitted on all questions of all folders. Which half a question belongs to is decided by a
digest of its text.
"""

import argparse
import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from benchmarks.spans import (
    LabelledQuestion,
    f1,
    find_gold_sentence,
    load_questions,
    open_temporary_index,
)
from index import Engine
from index.answering.question import analyze, analyze_form
from index.answering.spans.annotated_sentence import annotate
from index.answering.spans.boundary_features import score_ends, score_starts
from index.answering.spans.candidate_phrases import find_candidate_phrases
from index.answering.spans.completion import complete_phrase
from index.answering.spans.phrase_features import score_phrases
from index.answering.spans.scoring_context import build_context, build_feature_weights

MIN_PHRASES = 30  # phrases that must have a feature for it to be considered
MAX_FEATURES = 150  # features kept
PENALTY = 1.0  # L2 penalty on the weights, for all questions together
STEPS = 300  # of gradient ascent

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class SymbolicSum:
    """A sum of weights not yet known: by name, the amount that each is multiplied with."""

    amounts: dict[str, float]

    def __add__(self, other: "SymbolicSum") -> "SymbolicSum":
        return SymbolicSum(dict(Counter(self.amounts) + Counter(other.amounts)))

    def __mul__(self, amount: float) -> "SymbolicSum":
        return SymbolicSum({name: amount * each for name, each in self.amounts.items()})


class WeightNames(dict[str, Any]):
    """A table of weights in which each weight is a symbol: its name, times 1."""

    def __missing__(self, name: str) -> SymbolicSum:
        return SymbolicSum({name: 1.0})


@dataclass(frozen=True, slots=True)
class Example:
    """One gold sentence of N candidate phrases: the features and the F1 of each, both (N,)."""

    question: LabelledQuestion
    rows: tuple[dict[str, float], ...]
    gains: tuple[float, ...]


def load_examples(folder: Path) -> Iterator[Example]:
    """Yield an example for each question whose gold sentence has a candidate phrase."""
    with open_temporary_index(folder) as engine:
        for question in load_questions(folder):
            example = _build_example(engine, question)
            if example and example.rows:
                yield example


def _build_example(engine: Engine, question: LabelledQuestion) -> Example | None:
    text = find_gold_sentence(engine, question)
    if text is None:
        return None
    analyzed = analyze(engine._snapshot(None), question.text)  # noqa: SLF001
    form = analyze_form(analyzed)
    sentence = annotate(form.content_terms, text, form.variants)
    weights = build_feature_weights(
        WeightNames(), form.pattern, form.answer_type, form.question_word
    )
    context = build_context(form, sentence, weights)
    rows: list[dict[str, float]] = []
    gains: list[float] = []
    phrases = find_candidate_phrases(sentence)
    starts = score_starts(context, {phrase[0] for phrase in phrases})
    ends = score_ends(context, {phrase[1] for phrase in phrases})
    for phrase, of_phrase in zip(phrases, score_phrases(context, phrases), strict=True):
        start, end = phrase[:2]
        score = starts[start] + ends[end] + of_phrase
        rows.append(cast("SymbolicSum", score).amounts)
        span = complete_phrase(analyzed.answer_type, sentence, start, end)
        gains.append(f1(text[slice(*span)], question.answers))
    return Example(question, tuple(rows), tuple(gains))


@dataclass(frozen=True, slots=True)
class Matrix:
    """The examples as numbers: P phrases of Q questions, K features.

    `rows` is (P, K); `gains`, the F1 of each phrase, and `question_index` are (P,); `starts`, the
    first phrase of each question, is (Q,).
    """

    rows: NDArray[np.float32]
    gains: Floats
    starts: NDArray[np.intp]
    question_index: NDArray[np.intp]


def build_matrix(examples: Sequence[Example], names: Sequence[str]) -> Matrix:
    """Return the examples as numbers; features that are not in `names` are dropped."""
    columns = {name: at for at, name in enumerate(names)}
    sizes = [len(example.rows) for example in examples]
    rows = np.zeros((sum(sizes), len(names)), dtype=np.float32)
    for at, row in enumerate(row for example in examples for row in example.rows):
        for name, amount in row.items():
            if name in columns:
                rows[at, columns[name]] = amount
    gains = np.array([gain for example in examples for gain in example.gains])
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]]).astype(np.intp)
    return Matrix(rows, gains, starts, np.repeat(np.arange(len(examples)), sizes))


def fit(data: Matrix) -> Floats:
    """Return the weights (K,) with the highest mean logarithm of expected F1, less the penalty.

    Gradient ascent with Adam (Kingma and Ba 2015).
    """
    weights = np.zeros(data.rows.shape[1])
    mean, square = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, STEPS + 1):
        gradient = _get_gradient(data, weights)
        mean = 0.9 * mean + 0.1 * gradient
        square = 0.999 * square + 0.001 * gradient**2
        corrected = mean / (1 - 0.9**step), square / (1 - 0.999**step)
        weights += 0.05 * corrected[0] / (np.sqrt(corrected[1]) + 1e-8)
    return weights


def _get_gradient(data: Matrix, weights: Floats) -> Floats:
    scores = data.rows @ weights.astype(np.float32)
    largest = np.maximum.reduceat(scores, data.starts)
    probabilities = np.exp(scores - largest[data.question_index])
    probabilities /= np.add.reduceat(probabilities, data.starts)[data.question_index]
    expected = np.add.reduceat(probabilities * data.gains, data.starts)
    residual = (
        probabilities
        * (data.gains - expected[data.question_index])
        / (expected[data.question_index] + 0.05)
    )
    gradient: Floats = (data.rows.T @ residual.astype(np.float32) - PENALTY * weights) / len(
        data.starts
    )
    return gradient


def select_features(examples: Sequence[Example]) -> list[str]:
    """Return the names of the features to keep: those that matter most when all are fitted."""
    counts = Counter(name for example in examples for row in example.rows for name in row)
    names = sorted(name for name, count in counts.items() if count >= MIN_PHRASES)
    data = build_matrix(examples, names)
    importance = np.abs(fit(data)) * data.rows.std(axis=0)
    kept = np.argsort(-importance, kind="stable")[:MAX_FEATURES]
    return [names[at] for at in sorted(kept)]


def measure_f1(examples: Sequence[Example], names: Sequence[str], weights: Floats) -> float:
    """Return the mean F1 of the phrase with the highest score."""
    data = build_matrix(examples, names)
    scores = np.split(data.rows @ weights.astype(np.float32), data.starts[1:])
    gains = np.split(data.gains, data.starts[1:])
    best = [gain[int(np.argmax(each))] for each, gain in zip(scores, gains, strict=True)]
    return float(np.mean(best))


def _is_in_first_half(example: Example) -> bool:
    return hashlib.sha256(example.question.text.encode()).digest()[0] % 2 == 0


def fit_table(examples: Sequence[Example]) -> tuple[list[str], Floats]:
    """Return the names of the features kept and their weights, rounded to one decimal."""
    names = select_features(examples)
    return names, np.round(fit(build_matrix(examples, names)), 1)


def main() -> None:
    """Fit, print the F1 on unseen questions, and print the table."""
    parser = argparse.ArgumentParser(description="Fit the weights of answer spans.")
    parser.add_argument("folders", type=Path, nargs="+", help="the first is halved")
    parser.add_argument("--judge", type=Path, help="a folder that takes no part in fitting")
    options = parser.parse_args()
    first = list(load_examples(options.folders[0]))
    further = [each for folder in options.folders[1:] for each in load_examples(folder)]
    for is_first in (True, False):
        fitted = [each for each in first if _is_in_first_half(each) is is_first]
        unseen = [each for each in first if _is_in_first_half(each) is not is_first]
        table = fit_table([*fitted, *further])
        scores = measure_f1(fitted, *table), measure_f1(unseen, *table)
        print("# fitted half {:.3f}, other half {:.3f}".format(*scores))
    names, weights = fit_table([*first, *further])
    if options.judge:
        judged = list(load_examples(options.judge))
        print(f"# {options.judge.name}: {measure_f1(judged, names, weights):.3f}")
    for name, weight in zip(names, weights, strict=True):
        if weight:
            print(f'    "{name}": {weight:.1f},')


if __name__ == "__main__":
    main()
