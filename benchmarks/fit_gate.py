"""Fitting of the weights of `index/answering/gate/decision.py`.

    python -m benchmarks.fit_gate FOLDER [FOLDER...]      # each contains corpus/, questions.jsonl
    python -m benchmarks.fit_gate FOLDER [FOLDER...] --shares     # the weights in force, no fitting

Computes the gate's features for the questions of every folder, for each folder's questions asked
of the others (all absent), for the dev half on docs_corpus, and for tiny collections made of parts
of the larger folders. Then fits a logistic regression in which the sets have equal weight, and the
answerable and the absent questions of a set half of it each. Prints the AUROC of every set, from
weights fitted on the other half of all questions, the weights fitted on all questions, and the
weights in force moved towards the goals of `gate_goals.py`, with the shares that each set keeps and
refuses with them, to be rounded by hand. The weights of `CHOSEN` stay as they are.
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

from benchmarks.gate_goals import GOALS, PULLS, Group, approach_goals
from benchmarks.quality.__main__ import ROOT, add_typos
from index import Engine, IndexSettings
from index.answering import GATE_BIAS, GATE_FEATURES
from index.evaluation import LabelledQuestion, load_questions
from index.evaluation.metrics import compute_auroc

NUM_TINY = 60
"""Tiny collections made of parts of one folder."""
MIN_ARTICLES = 20
"""Articles that a folder needs for tiny collections to be made of it."""
LEFT_OUT = 3
"""One in this number of the paragraphs that questions are about is left out."""
MAX_TINY_QUESTIONS = 60
"""Most questions of a tiny collection."""
MAX_FOREIGN_QUESTIONS = 1_200
"""Most questions of another folder."""
TINY_WEIGHT = 0.3
"""Weight of a set made of tiny collections; a whole folder has 1."""
FOREIGN_WEIGHT = 0.5
"""Weight of a set of another folder's questions, which are all absent."""
PENALTY = 3e-4
"""Penalty on squared weights, for features scaled to a standard deviation of 1."""

CHOSEN = frozenset(
    {
        "asked name is missing",
        "name is not tied to it",
        "doer is missing",
        "age is missing",
        "counted noun is missing",
        "deed or role is missing",
        "word of a short question",
        "only a light verb is said",
        "told in kind",
        "much is said nowhere near",
        "rank is not said",
        "another sentence is quoted",
    }
)
"""Features whose weights were chosen on questions of our own: the sets have few such questions."""

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class QuestionSet:
    """The gate's features of Q questions, (Q, N), which of them are answerable, and a weight.

    `num_silent` counts the answerable and the absent ones that were left out: those without any
    candidate, and those that name what does not stand with the fact.
    """

    name: str
    features: Floats
    answerable: NDArray[np.bool_]
    weight: float
    num_silent: tuple[int, int] = (0, 0)


def main() -> None:
    """Print the AUROC in cross-validation and the weights fitted on all questions."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fit_gate")
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument(
        "--shares",
        action="store_true",
        help="only print what each set keeps and refuses with the weights in force",
    )
    options = parser.parse_args()
    if options.shares:
        weights = np.array([feature.weight for feature in GATE_FEATURES])
        for each in _list_sets(options.folders):
            print(f"{each.name:<34} " + " / ".join(_find_shares(each, weights, GATE_BIAS)))
        return
    sets = list(_list_sets(options.folders))
    rng = np.random.default_rng(0)
    halves = [rng.integers(0, 2, len(each.answerable)) for each in sets]
    scores = [np.zeros(len(each.answerable)) for each in sets]
    for half in (0, 1):
        training = [_select(each, mask != half) for each, mask in zip(sets, halves, strict=True)]
        weights, bias = _fit(training)
        for each, mask, score in zip(sets, halves, scores, strict=True):
            score[mask == half] = (each.features @ weights + bias)[mask == half]
    for each, score in zip(sets, scores, strict=True):
        auroc = compute_auroc(score[each.answerable].tolist(), score[~each.answerable].tolist())
        shown = f"{100 * auroc.value:5.1f}" if auroc else "all absent"
        print(f"{each.name:<34} {len(each.answerable):>5} questions  {shown}")
    print("\nlogistic regression:")
    _print_weights(*_fit(sets))
    print("\nweights in force, moved towards the goals:")
    weights, bias = _approach_goals(sets)
    _print_weights(weights, bias)
    for each in sets:
        print(f"{each.name:<34} " + " / ".join(_find_shares(each, weights, bias)))


def _print_weights(weights: Floats, bias: float) -> None:
    print(f"{bias:+7.2f}  bias")
    for feature, weight in zip(GATE_FEATURES, weights.tolist(), strict=True):
        print(f"{weight:+7.2f}  {feature.name}")


def _find_shares(each: QuestionSet, weights: Floats, bias: float) -> Iterator[str]:
    """Yield the per cent of the answerable questions kept, and of the absent ones refused."""
    kept = each.features @ weights + bias >= 0
    for wanted, silent in zip((True, False), each.num_silent, strict=True):
        some = kept[each.answerable == wanted]
        total = len(some) + silent
        right = some.sum() if wanted else total - some.sum()
        yield f"{100 * right / total:5.1f}" if total else "    -"


# --- question sets ------------------------------------------------------------------------------


def _list_sets(folders: Sequence[Path]) -> Iterator[QuestionSet]:
    rng = random.Random(3)
    questions = {folder: load_questions(folder / "questions.jsonl") for folder in folders}
    for folder in folders:
        yield _compute_features(folder.name, folder / "corpus", questions[folder])
        if f"{folder.name}, typos" in GOALS:
            mistyped = [add_typos(each) for each in questions[folder]]
            typed = _compute_features(f"{folder.name}, typos", folder / "corpus", mistyped)
            yield replace(typed, weight=0.0)
        if len(list((folder / "corpus").glob("*.txt"))) < MIN_ARTICLES:
            continue
        yield _make_tiny_set(folder, questions[folder], rng)
        for other in folders:
            if other != folder and len(questions[other]) > MAX_FOREIGN_QUESTIONS / 2:
                sample = rng.sample(
                    questions[other], min(MAX_FOREIGN_QUESTIONS, len(questions[other]))
                )
                absent = [replace(each, answerable=False) for each in sample]
                name = f"{other.name} asked of {folder.name}"
                foreign = _compute_features(name, folder / "corpus", absent)
                yield replace(foreign, weight=FOREIGN_WEIGHT)
    dev = Path(__file__).parent / "docs_corpus_questions_dev.jsonl"
    yield _compute_features("docs_corpus, dev half", ROOT / "docs_corpus", load_questions(dev))


def _compute_features(
    name: str, corpus: Path, questions: Sequence[LabelledQuestion]
) -> QuestionSet:
    """Ask the questions of a corpus; those that no weight decides about are only counted."""
    rows = []
    silent = [0, 0]
    with (
        tempfile.TemporaryDirectory() as data,
        Engine.open(IndexSettings(corpus=corpus, data=Path(data))) as engine,
    ):
        for each in questions:
            verdict = engine.explain(each.question, limit=1).verdict
            values = verdict.features
            if values and verdict.grounding.holds:  # empty without a candidate
                rows.append((each.answerable, [values[name] for name, _, _ in GATE_FEATURES]))
            else:
                silent[not each.answerable] += 1
    answerable = np.array([row[0] for row in rows], dtype=bool)
    features = np.array([row[1] for row in rows]).reshape(-1, len(GATE_FEATURES))
    return QuestionSet(name, features, answerable, 1.0, (silent[0], silent[1]))


def _make_tiny_set(
    folder: Path, questions: Sequence[LabelledQuestion], rng: random.Random
) -> QuestionSet:
    """Make tiny collections; questions about paragraphs that were left out are near misses."""
    by_source: dict[str, list[LabelledQuestion]] = {}
    for each in questions:
        for source, _ in each.gold_paragraphs:
            by_source.setdefault(source, []).append(each)
    parts = []
    for _ in range(NUM_TINY):
        with tempfile.TemporaryDirectory() as corpus:
            labelled: list[LabelledQuestion] = []
            for source in rng.sample(sorted(by_source), rng.choice((2, 2, 3))):
                text = (folder / "corpus" / source).read_text(encoding="utf-8")
                labelled += _write_part(text, Path(corpus, source), by_source[source], rng)
            sample = rng.sample(labelled, min(MAX_TINY_QUESTIONS, len(labelled)))
            parts.append(_compute_features("", Path(corpus), sample))
    return QuestionSet(
        f"{folder.name}, tiny collections",
        np.concatenate([part.features for part in parts]),
        np.concatenate([part.answerable for part in parts]),
        TINY_WEIGHT,
        (sum(part.num_silent[0] for part in parts), sum(part.num_silent[1] for part in parts)),
    )


def _write_part(
    text: str, path: Path, questions: Sequence[LabelledQuestion], rng: random.Random
) -> list[LabelledQuestion]:
    """Write some paragraphs of an article, without a third of those that questions are about.

    Returns the questions about the written paragraphs and, labelled as absent, those about the
    paragraphs that were left out.
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


def _select(each: QuestionSet, mask: NDArray[np.bool_]) -> QuestionSet:
    return QuestionSet(each.name, each.features[mask], each.answerable[mask], each.weight)


def _fit(sets: Sequence[QuestionSet]) -> tuple[Floats, float]:
    """Return the weights and the bias of a logistic regression, by Newton's method."""
    features = np.concatenate([each.features for each in sets])
    labels = np.concatenate([each.answerable for each in sets]).astype(np.float64)
    weight = np.concatenate([_weigh_questions(each) for each in sets])
    weight /= weight.sum()
    mean = weight @ features
    spread = np.sqrt(weight @ (features - mean) ** 2) + 1e-9
    table = np.c_[np.ones(len(features)), (features - mean) / spread]
    penalty = PENALTY * np.eye(table.shape[1])
    penalty[0, 0] = 1e-9
    coefficients = np.zeros(table.shape[1])
    for _ in range(25):
        expected = 1 / (1 + np.exp(-np.clip(table @ coefficients, -30, 30)))
        gradient = table.T @ (weight * (expected - labels)) + penalty @ coefficients
        hessian = (table * (weight * expected * (1 - expected))[:, None]).T @ table + penalty
        coefficients -= np.linalg.solve(hessian, gradient)
    weights = coefficients[1:] / spread
    return weights, float(coefficients[0] - weights @ mean)


def _approach_goals(sets: Sequence[QuestionSet]) -> tuple[Floats, float]:
    """Return the weights in force and the bias, moved towards the goals of the sets."""
    groups = []
    for each in sets:
        table = np.c_[each.features, np.ones(len(each.features))]
        for wanted, goal in zip((True, False), GOALS.get(each.name, ()), strict=False):
            if goal is not None:
                some = table[each.answerable == wanted]
                silent = each.num_silent[0 if wanted else 1]
                groups.append(Group(some, silent, goal, wanted, PULLS.get(each.name, 1.0)))
    start = np.array([*(feature.weight for feature in GATE_FEATURES), GATE_BIAS])
    is_free = np.array([*(feature.name not in CHOSEN for feature in GATE_FEATURES), True])
    found = approach_goals(groups, start, is_free)
    return found[:-1], float(found[-1])


def _weigh_questions(each: QuestionSet) -> Floats:
    """Give the answerable and the absent questions of a set half of its weight each."""
    kept = max(int(each.answerable.sum()), 1)
    refused = max(int((~each.answerable).sum()), 1)
    return each.weight * np.where(each.answerable, 0.5 / kept, 0.5 / refused)


if __name__ == "__main__":
    main()
