"""Fit the weights of `index/answering/gate/confidence.py`.

    python -m benchmarks.fit_sure FOLDER [FOLDER...]     # each holds corpus/ and questions.jsonl

Gathers the features of every answer that may be sure, of each folder and of the dev half of
docs_corpus; fits a logistic regression in which the folders count equally; prints for each folder,
fitted on four fifths of the questions and judged on the rest, how many of all answers are sure at
several thresholds and how many of those are right; then the weights fitted on all, to be rounded by
hand. An answer to a question that no article answers counts as wrong.
"""

import argparse
import json
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.quality.__main__ import ROOT
from index import Engine, IndexSettings, Quote
from index.answering import gate
from index.answering.gate import confidence
from index.answering.question import analyze
from index.answering.ranking import rank_candidates
from index.evaluation.evaluate import best_sentence, has_gold_answer
from index.types import Band

NUM_FOLDS = 5
DEV_WEIGHT = 0.2  # of the few questions on docs_corpus; a folder counts 1
PENALTY = 3e-4  # of squared weights, in units of a feature's spread
PROBABILITIES = (0.80, 0.82, 0.84, 0.86, 0.88, 0.90)

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class QuestionSet:
    """The answers of a folder that may be sure: features, (A, F), whether right, (A,).

    `num_answers` counts all answers; `weight` is that of the whole set.
    """

    name: str
    features: Floats
    right: Floats
    num_answers: int
    weight: float


def main() -> None:
    """Gather the features, cross-validate, and fit on everything."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fit_sure")
    parser.add_argument("folders", type=Path, nargs="+")
    folders = parser.parse_args().folders
    sets = [gather(each.name, each / "corpus", each / "questions.jsonl", 1.0) for each in folders]
    dev = Path(__file__).parent / "docs_corpus_questions_dev.jsonl"
    sets.append(gather("docs_corpus, dev half", ROOT / "docs_corpus", dev, DEV_WEIGHT))
    for each, scores in zip(sets, cross_validate(sets), strict=True):
        print(each.name, *_shares(each, scores), sep="\n  ")
    weights, bias = fit(sets)
    print(f"\n{bias:+7.2f}  bias")
    for name, weight in zip(confidence.WEIGHTS, weights.tolist(), strict=True):
        print(f"{weight:+7.2f}  {name}")


def gather(name: str, corpus: Path, questions: Path, weight: float) -> QuestionSet:
    """Ask the questions of a file and return the features of the answers that may be sure."""
    rows: list[tuple[list[float], bool]] = []
    num_answers = 0
    with (
        tempfile.TemporaryDirectory() as data,
        Engine.open(IndexSettings(corpus=corpus, data=Path(data))) as engine,
    ):
        snapshot = engine._snapshot(None)  # noqa: SLF001, features are behind the engine's door
        for asked in _read_lines(questions):
            question = analyze(snapshot, asked["question"])
            ranked, _ = gate.prefer_answering(
                snapshot, question, rank_candidates(snapshot, question)
            )
            verdict = gate.decide(snapshot, question, ranked.for_gate, ranked.quoted_first)
            if verdict.band is not Band.ANSWER:
                continue
            num_answers += 1
            quoted = ranked.for_quotes
            if confidence.may_be_sure(snapshot, question, quoted[0], verdict):
                found = confidence.compute_features(snapshot, question, quoted, verdict)
                quote = engine.ask(asked["question"], limit=1).quotes[0]
                rows.append(([found[name] for name in confidence.WEIGHTS], _is_right(asked, quote)))
    features = np.array([row[0] for row in rows]).reshape(-1, len(confidence.WEIGHTS))
    right = np.array([row[1] for row in rows], dtype=np.float64)
    return QuestionSet(name, features, right, num_answers, weight)


def _read_lines(questions: Path) -> Iterator[Mapping[str, Any]]:
    for line in questions.read_text(encoding="utf-8").splitlines():
        if line.strip():
            yield json.loads(line)


def _is_right(asked: Mapping[str, Any], quote: Quote) -> bool:
    """Tell whether a quote is right.

    Where the label has the lines of an answer, as on pages of frequent questions, any sentence of
    these is right: its numbers of paragraphs depend on how they were counted when it was made.
    Elsewhere the sentence must have a gold answer too.
    """
    if not asked["answerable"]:
        return False
    if "lines" in asked:
        first, last = asked["lines"]
        cited = [each.lines for each in quote.citations if each.source == asked["source"]]
        return any(lines and lines[0] <= last and lines[1] >= first for lines in cited)
    gold = {(each["source"], each["paragraph"]) for each in (asked, *asked.get("also", ()))}
    is_cited = any((each.source, each.paragraph) in gold for each in quote.citations)
    return is_cited and has_gold_answer(best_sentence(quote), asked["answers"])


def cross_validate(sets: Sequence[QuestionSet]) -> list[Floats]:
    """Return the scores of each set's answers, each from a fit on the other folds."""
    rng = np.random.default_rng(0)
    folds = [rng.integers(0, NUM_FOLDS, len(each.right)) for each in sets]
    scores = [np.zeros(len(each.right)) for each in sets]
    for fold in range(NUM_FOLDS):
        weights, bias = fit([_part(s, f != fold) for s, f in zip(sets, folds, strict=True)])
        for each, held, score in zip(sets, folds, scores, strict=True):
            score[held == fold] = (each.features @ weights + bias)[held == fold]
    return scores


def _part(each: QuestionSet, mask: NDArray[np.bool_]) -> QuestionSet:
    return QuestionSet(
        each.name, each.features[mask], each.right[mask], each.num_answers, each.weight
    )


def fit(sets: Sequence[QuestionSet]) -> tuple[Floats, float]:
    """Return the weights and the bias of a logistic regression, by Newton's method."""
    features = np.concatenate([each.features for each in sets])
    right = np.concatenate([each.right for each in sets])
    weight = np.concatenate([np.full(len(s.right), s.weight / len(s.right)) for s in sets])
    weight /= weight.sum()
    mean = weight @ features
    spread = np.sqrt(weight @ (features - mean) ** 2) + 1e-9
    table = np.c_[np.ones(len(features)), (features - mean) / spread]
    penalty = PENALTY * np.eye(table.shape[1])
    penalty[0, 0] = 1e-9
    found = np.zeros(table.shape[1])
    for _ in range(25):
        expected = 1 / (1 + np.exp(-np.clip(table @ found, -30, 30)))
        slope = table.T @ (weight * (expected - right)) + penalty @ found
        curve = (table * (weight * expected * (1 - expected))[:, None]).T @ table + penalty
        found -= np.linalg.solve(curve, slope)
    weights = found[1:] / spread
    return weights, float(found[0] - weights @ mean)


def _shares(each: QuestionSet, scores: Floats) -> Iterator[str]:
    for probability in PROBABILITIES:
        threshold = float(np.log(probability / (1 - probability)))
        sure = scores >= threshold
        right = 100 * each.right[sure].mean() if sure.any() else 100.0
        share = 100 * sure.sum() / each.num_answers
        yield f"from {threshold:+.2f}: {share:5.1f} % sure, {right:5.1f} % of them right"


if __name__ == "__main__":
    main()
