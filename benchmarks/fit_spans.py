"""Where do the weights of `index/answering/spans/weights.py` come from?

    python -m benchmarks.fit_spans FOLDER [FOLDER...]

Fits the weights on the first folder's gold sentences so that the expected F1 of a phrase drawn in
proportion to exp(weight) is highest, once on one half of its questions and once on all. Prints
the F1 of the bare phrase on the other half and on the other folders, none of which were seen, and
then the table fitted on all. A question's half is decided by a digest of its words.
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

from benchmarks.spans import Asked, f1, gold_sentence, load, opened
from index import Engine
from index.answering.question import analyze, analyze_form
from index.answering.spans import (
    annotated_sentence,
    boundary_features,
    candidate_phrases,
    phrase_features,
    scoring,
)

RAREST = 100  # phrases that must have a trait for it to be weighed
KEPT = 120  # traits in the end
PENALTY = 3.0  # of squared weights
STEPS = 200

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Sum:
    """A sum of weights still unknown, each so many times, that grows as numbers do."""

    amounts: dict[str, float]

    def __add__(self, other: "Sum") -> "Sum":
        return Sum(dict(Counter(self.amounts) + Counter(other.amounts)))

    def __mul__(self, amount: float) -> "Sum":
        return Sum({name: amount * each for name, each in self.amounts.items()})


class Symbols(dict[str, Any]):
    """Stands for the table of weights: each weight is its own name, once."""

    def __missing__(self, name: str) -> Sum:
        return Sum({name: 1.0})


@dataclass(frozen=True, slots=True)
class Example:
    """One gold sentence: the traits of its phrases, and the F1 of each, (N,)."""

    asked: Asked
    rows: tuple[dict[str, float], ...]
    gains: tuple[float, ...]


def examples(folder: Path) -> Iterator[Example]:
    """Yield an example for each question whose gold sentence holds a phrase at all."""
    with opened(folder) as engine:
        for asked in load(folder):
            found = _example(engine, asked)
            if found and found.rows:
                yield found


def _example(engine: Engine, asked: Asked) -> Example | None:
    text = gold_sentence(engine, asked)
    if text is None:
        return None
    question = analyze(engine._snapshot(None), asked.question)  # noqa: SLF001
    form = analyze_form(question)
    read = annotated_sentence.read(form.content_terms, text)
    weights = scoring.scale(Symbols(), form.pattern, form.answer_type, form.question_word)
    seen = scoring.scene(form, read, weights)
    rows: list[dict[str, float]] = []
    gains: list[float] = []
    for phrase in candidate_phrases.phrases(read):
        start, end = phrase[:2]
        weight = boundary_features.start_weight(seen, start) + boundary_features.end_weight(
            seen, end
        )
        rows.append(cast("Sum", weight + phrase_features.whole_weight(seen, phrase)).amounts)
        said = text[read.tokens.starts[start] : read.tokens.ends[end - 1]]
        gains.append(f1(said, asked.answers))
    return Example(asked, tuple(rows), tuple(gains))


@dataclass(frozen=True, slots=True)
class Matrix:
    """Phrases x traits, the F1 of each phrase, and where each question's phrases begin."""

    rows: NDArray[np.float32]
    gains: Floats
    starts: NDArray[np.intp]
    owner: NDArray[np.intp]


def matrix(found: Sequence[Example], names: Sequence[str]) -> Matrix:
    """Lay the examples out as numbers; traits without a name in `names` are dropped."""
    place = {name: at for at, name in enumerate(names)}
    sizes = [len(example.rows) for example in found]
    rows = np.zeros((sum(sizes), len(names)), dtype=np.float32)
    for at, row in enumerate(row for example in found for row in example.rows):
        for name, amount in row.items():
            if name in place:
                rows[at, place[name]] = amount
    gains = np.array([gain for example in found for gain in example.gains])
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]]).astype(np.intp)
    return Matrix(rows, gains, starts, np.repeat(np.arange(len(found)), sizes))


def fit(data: Matrix) -> Floats:
    """Climb the mean logarithm of the expected F1 (Adam, Kingma & Ba 2015), weights penalised."""
    weights = np.zeros(data.rows.shape[1])
    mean, square = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, STEPS + 1):
        gradient = _gradient(data, weights)
        mean = 0.9 * mean + 0.1 * gradient
        square = 0.999 * square + 0.001 * gradient**2
        corrected = mean / (1 - 0.9**step), square / (1 - 0.999**step)
        weights += 0.05 * corrected[0] / (np.sqrt(corrected[1]) + 1e-8)
    return weights


def _gradient(data: Matrix, weights: Floats) -> Floats:
    scores = data.rows @ weights.astype(np.float32)
    largest = np.maximum.reduceat(scores, data.starts)
    share = np.exp(scores - largest[data.owner])
    share /= np.add.reduceat(share, data.starts)[data.owner]
    expected = np.add.reduceat(share * data.gains, data.starts)
    pull = share * (data.gains - expected[data.owner]) / (expected[data.owner] + 0.05)
    climb: Floats = (data.rows.T @ pull.astype(np.float32) - PENALTY * weights) / len(data.starts)
    return climb


def chosen(found: Sequence[Example]) -> list[str]:
    """Return the traits worth keeping: the weakest fifth is dropped until `KEPT` are left."""
    counts = Counter(name for example in found for row in example.rows for name in row)
    names = sorted(name for name, count in counts.items() if count >= RAREST)
    while len(names) > KEPT:
        data = matrix(found, names)
        worth = np.abs(fit(data)) * data.rows.std(axis=0)
        keep = max(KEPT, int(len(names) * 0.8))
        names = [names[at] for at in sorted(np.argsort(-worth, kind="stable")[:keep])]
    return names


def score(found: Sequence[Example], names: Sequence[str], weights: Floats) -> float:
    """Return the mean F1 of the phrase with the highest weight."""
    data = matrix(found, names)
    scores = np.split(data.rows @ weights.astype(np.float32), data.starts[1:])
    gains = np.split(data.gains, data.starts[1:])
    best = [gain[int(np.argmax(each))] for each, gain in zip(scores, gains, strict=True)]
    return float(np.mean(best))


def _in_first_half(example: Example) -> bool:
    return hashlib.sha256(example.asked.question.encode()).digest()[0] % 2 == 0


def main() -> None:
    """Fit, print what was found on unseen questions, and print the table."""
    parser = argparse.ArgumentParser(description="Fit the weights of phrases.")
    parser.add_argument("folders", type=Path, nargs="+", help="the first is fitted on")
    first, *others = parser.parse_args().folders
    found = list(examples(first))
    half = [example for example in found if _in_first_half(example)]
    unseen = [example for example in found if not _in_first_half(example)]
    names = chosen(half)
    weights = np.round(fit(matrix(half, names)), 1)
    print(f"# {first.name}: fitted half {score(half, names, weights):.3f}")
    print(f"# {first.name}: other half {score(unseen, names, weights):.3f}")
    for folder in others:
        print(f"# {folder.name}: {score(list(examples(folder)), names, weights):.3f}")
    for name, weight in zip(names, np.round(fit(matrix(found, names)), 1), strict=True):
        if weight:
            print(f'    "{name}": {weight:.1f},')


if __name__ == "__main__":
    main()
