"""Where do the weights of `index/answering/gate.py` come from?

    python -m benchmarks.fit_gate FOLDER [FOLDER...]      # each holds corpus/ and questions.jsonl

Gathers the gate's numbers for every folder's questions, for each folder's questions asked of the
others (all absent), for the dev half on docs_corpus, and for tiny collections cut out of the larger
folders; fits a logistic regression in which sets weigh alike, kept and refused halves each; prints
the AUROC of every set where the weights were fitted on the other half of all questions, and the
weights fitted on all, to be rounded by hand.
"""

import argparse
import random
import re
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.quality.__main__ import ROOT
from index import Engine, IndexSettings
from index.answering import GATE_FEATURES
from index.evaluation import LabelledQuestion, load_questions
from index.evaluation.metrics import compute_auroc

TINY = 60  # collections cut out of a folder
LARGE = 20  # articles that a folder has at least to be cut up
LEFT_OUT = 3  # one of so many asked paragraphs
MOST_ASKED = 60  # questions of a tiny collection
OF_OTHERS = 1_200  # questions of another folder
TINY_WEIGHT = 0.3  # of a set made of tiny collections; whole folders weigh 1
OTHERS_WEIGHT = 0.5  # of another folder's questions, which are absent alone
PENALTY = 3e-4  # of squared weights, in units of a number's spread

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Set:
    """Questions with the gate's numbers, (Q, N), whether they can be answered, and their weight."""

    name: str
    numbers: Floats
    answerable: NDArray[np.bool_]
    weight: float


def main() -> None:
    """Gather, judge on halves, fit on all."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fit_gate")
    parser.add_argument("folders", type=Path, nargs="+")
    sets = list(_sets(parser.parse_args().folders))
    rng = np.random.default_rng(0)
    halves = [rng.integers(0, 2, len(each.answerable)) for each in sets]
    scores = [np.zeros(len(each.answerable)) for each in sets]
    for half in (0, 1):
        kept = [_part(each, mask != half) for each, mask in zip(sets, halves, strict=True)]
        weights, bias = _fit(kept)
        for each, mask, score in zip(sets, halves, scores, strict=True):
            score[mask == half] = (each.numbers @ weights + bias)[mask == half]
    for each, score in zip(sets, scores, strict=True):
        found = compute_auroc(score[each.answerable].tolist(), score[~each.answerable].tolist())
        shown = f"{100 * found.value:5.1f}" if found else "all absent"
        print(f"{each.name:<34} {len(each.answerable):>5} questions  {shown}")
    weights, bias = _fit(sets)
    print(f"\n{bias:+7.2f}  bias")
    for feature, weight in zip(GATE_FEATURES, weights.tolist(), strict=True):
        print(f"{weight:+7.2f}  {feature.name}")


# --- gathering ----------------------------------------------------------------------------------


def _sets(folders: Sequence[Path]) -> Iterator[Set]:
    rng = random.Random(3)
    asked = {folder: load_questions(folder / "questions.jsonl") for folder in folders}
    for folder in folders:
        yield _asked(folder.name, folder / "corpus", asked[folder])
        if len(list((folder / "corpus").glob("*.txt"))) < LARGE:
            continue
        yield _cut_up(folder, asked[folder], rng)
        for other in folders:
            if other != folder and len(asked[other]) > OF_OTHERS / 2:
                some = rng.sample(asked[other], min(OF_OTHERS, len(asked[other])))
                absent = [replace(each, answerable=False) for each in some]
                name = f"{other.name} asked of {folder.name}"
                yield replace(_asked(name, folder / "corpus", absent), weight=OTHERS_WEIGHT)
    dev = Path(__file__).parent / "docs_corpus_questions_dev.jsonl"
    yield _asked("docs_corpus, dev half", ROOT / "docs_corpus", load_questions(dev))


def _asked(name: str, corpus: Path, questions: Sequence[LabelledQuestion]) -> Set:
    rows = []
    with (
        tempfile.TemporaryDirectory() as data,
        Engine.open(IndexSettings(corpus=corpus, data=Path(data))) as engine,
    ):
        for each in questions:
            values = engine.explain(each.question, limit=1).verdict.features
            if values:  # without a candidate the gate is not asked
                rows.append((each.answerable, [values[name] for name, _, _ in GATE_FEATURES]))
    answerable = np.array([row[0] for row in rows], dtype=bool)
    return Set(
        name, np.array([row[1] for row in rows]).reshape(-1, len(GATE_FEATURES)), answerable, 1.0
    )


def _cut_up(folder: Path, questions: Sequence[LabelledQuestion], rng: random.Random) -> Set:
    """Make tiny collections, whose questions on what was left out are near misses."""
    by_source: dict[str, list[LabelledQuestion]] = {}
    for each in questions:
        for source, _ in each.gold_paragraphs:
            by_source.setdefault(source, []).append(each)
    parts = []
    for _ in range(TINY):
        with tempfile.TemporaryDirectory() as corpus:
            asked: list[LabelledQuestion] = []
            for source in rng.sample(sorted(by_source), rng.choice((2, 2, 3))):
                text = (folder / "corpus" / source).read_text(encoding="utf-8")
                asked += _cut(text, Path(corpus, source), by_source[source], rng)
            parts.append(_asked("", Path(corpus), rng.sample(asked, min(MOST_ASKED, len(asked)))))
    return Set(
        f"{folder.name}, tiny collections",
        np.concatenate([part.numbers for part in parts]),
        np.concatenate([part.answerable for part in parts]),
        TINY_WEIGHT,
    )


def _cut(
    text: str, path: Path, questions: Sequence[LabelledQuestion], rng: random.Random
) -> list[LabelledQuestion]:
    """Write some paragraphs of an article, without a third of those asked about.

    Returns the questions about the rest and, as absent ones, those about what was left out.
    """
    blocks = re.split(r"\n\s*\n", text.strip())
    size = len(blocks) if rng.random() < 1 / LEFT_OUT else rng.randint(8, 22)
    asked = sorted({place for each in questions for _, place in each.gold_paragraphs if place > 1})
    first = max(2, min(rng.choice(asked) - size // 2, len(blocks) - size + 1)) if asked else 2
    window = range(first, min(first + size, len(blocks) + 1))
    inside = [place for place in asked if place in window]
    left_out = set(rng.sample(inside, round(len(inside) / LEFT_OUT)))
    kept = [blocks[0], *(blocks[place - 1] for place in window if place not in left_out)]
    path.write_text("\n\n".join(kept) + "\n", encoding="utf-8")
    about = [(each, {place for _, place in each.gold_paragraphs}) for each in questions]
    return [
        replace(each, answerable=not places <= left_out)
        for each, places in about
        if places & set(inside)
    ]


# --- fitting ------------------------------------------------------------------------------------


def _part(each: Set, mask: NDArray[np.bool_]) -> Set:
    return Set(each.name, each.numbers[mask], each.answerable[mask], each.weight)


def _fit(sets: Sequence[Set]) -> tuple[Floats, float]:
    """Return the weights and the bias of a logistic regression, by Newton's method."""
    numbers = np.concatenate([each.numbers for each in sets])
    wanted = np.concatenate([each.answerable for each in sets]).astype(np.float64)
    weight = np.concatenate([_weights(each) for each in sets])
    weight /= weight.sum()
    mean = weight @ numbers
    spread = np.sqrt(weight @ (numbers - mean) ** 2) + 1e-9
    table = np.c_[np.ones(len(numbers)), (numbers - mean) / spread]
    penalty = PENALTY * np.eye(table.shape[1])
    penalty[0, 0] = 1e-9
    found = np.zeros(table.shape[1])
    for _ in range(25):
        expected = 1 / (1 + np.exp(-np.clip(table @ found, -30, 30)))
        slope = table.T @ (weight * (expected - wanted)) + penalty @ found
        curve = (table * (weight * expected * (1 - expected))[:, None]).T @ table + penalty
        found -= np.linalg.solve(curve, slope)
    weights = found[1:] / spread
    return weights, float(found[0] - weights @ mean)


def _weights(each: Set) -> Floats:
    """Let the answerable and the absent questions of a set weigh alike, whatever their number."""
    kept = max(int(each.answerable.sum()), 1)
    refused = max(int((~each.answerable).sum()), 1)
    return each.weight * np.where(each.answerable, 0.5 / kept, 0.5 / refused)


if __name__ == "__main__":
    main()
