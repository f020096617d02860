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

from benchmarks.quality_floors import FLOORS, check
from index import Answer, Engine, IndexSettings, answering
from index.answering.evidence import WEIGHTS
from index.answering.explanation import Explanation
from index.evaluation import LabelledQuestion, Report, evaluate, load_questions
from index.scores import as_json, measure, render

ROOT = Path(__file__).parent.parent
LONG = 5  # letters of a word that may be mistyped
MISTYPED = 0.3  # of the long words


def main(argv: Sequence[str] | None = None) -> int:
    """Run the benchmark; 1 if a pinned floor was missed."""
    options = _options(argv)
    if options.gate:
        return _gate(as_json_too=options.json)
    if options.ablation:
        return _ablation(options.folder)
    report = _measured(options.folder, _questions(options))
    if options.json:
        print(json.dumps(as_json(report, rows=options.misses), ensure_ascii=False))
    else:
        print(render(report, misses=options.misses))
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
    parser.add_argument("--gate", action="store_true", help="check docs_corpus against the floors")
    options = parser.parse_args(argv)
    if options.folder is None and not options.gate:
        parser.error("name a folder, or --gate")
    return options


def _questions(options: argparse.Namespace) -> list[LabelledQuestion]:
    folder = options.other or options.folder
    questions = load_questions(folder / "questions.jsonl")
    if options.other:
        questions = [replace(each, answerable=False, places=frozenset()) for each in questions]
    return [_mistyped(each) for each in questions] if options.typos else questions


@contextmanager
def _opened(corpus: Path) -> Iterator[Engine]:
    with (
        tempfile.TemporaryDirectory() as data,
        Engine.open(IndexSettings(corpus=corpus, data=Path(data))) as engine,
    ):
        yield engine


def _measured(folder: Path, questions: Sequence[LabelledQuestion]) -> Report:
    corpus = folder / "corpus"
    with _opened(corpus if corpus.is_dir() else folder) as engine:
        return evaluate(engine, questions)


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

_SHOWN = ("sentence@1", "paragraph@1", "among 3", "kept", "refused", "auroc")


class _Weighted:
    """The engine's answers under other weights of the evidence."""

    def __init__(self, engine: Engine, weights: Mapping[str, float]) -> None:
        self._snapshot = engine._about(None)  # noqa: SLF001, weights are behind the engine's door
        self._weights = weights

    def ask(self, question: str) -> Answer:
        return answering.answer(self._snapshot, question, weights=self._weights)

    def explain(self, question: str, *, limit: int) -> Explanation:
        return answering.explain(self._snapshot, question, limit=limit, weights=self._weights)


def _ablation(folder: Path) -> int:
    """Print the measures with each part of the evidence left out, and their change in points."""
    questions = load_questions(folder / "questions.jsonl")
    corpus = folder / "corpus"
    with _opened(corpus if corpus.is_dir() else folder) as engine:
        whole = _shown(evaluate(engine, questions))
        print(f"{'':<26}" + "".join(f"{name:>13}" for name in _SHOWN))
        print(f"{'all parts':<26}" + "".join(f"{value:13.1f}" for value in whole))
        for name in WEIGHTS:
            fewer = {part: 0.0 if part == name else each for part, each in WEIGHTS.items()}
            less = _shown(evaluate(_Weighted(engine, fewer), questions))
            changes = (after - before for before, after in zip(whole, less, strict=True))
            print(f"without {name:<18}" + "".join(f"{change:+13.1f}" for change in changes))
    return 0


def _shown(report: Report) -> list[float]:
    found = measure(report)
    return [100 * found[name].value if name in found else 0.0 for name in _SHOWN]


# --- pinned floors ------------------------------------------------------------------------------


def _gate(*, as_json_too: bool) -> int:
    """Measure both halves of the questions on docs_corpus; 1 if one falls below its floor."""
    failures = []
    for half in FLOORS:
        questions = load_questions(Path(__file__).parent / f"docs_corpus_questions_{half}.jsonl")
        report = _measured(ROOT / "docs_corpus", questions)
        found = {name: each.value for name, each in measure(report).items()}
        failures += [f"{half}: {line}" for line in check(half, found)]
        if as_json_too:
            print(json.dumps({"half": half, **as_json(report, rows=False)}))
        else:
            print(f"{half}\n{render(report)}\n")
    for failure in failures:
        print(failure, file=sys.stderr)
    return int(bool(failures))


if __name__ == "__main__":
    sys.exit(main())
