"""Quality of answer spans: `python -m benchmarks.spans FOLDER [--show N] [--json]`.

FOLDER holds `corpus/` and `questions.jsonl`. The answerable questions whose shortest gold answer
has at most four words are asked. The measure is SQuAD's token F1 (Rajpurkar et al. 2016: lower
case, no punctuation, no articles) against the best of the gold answers, 0 where no span is found.
"Given" takes the span of the gold sentence, "end to end" that of the first quote of the answer.
Precision is the mean F1 of the spans that are shown, "shown" the share of questions with one.
"""

import argparse
import json
import re
import string
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

from index import Engine, IndexSettings
from index.answering.question import analyze
from index.answering.spans import answer_span
from index.types import Answer

MAX_GOLD_WORDS = 4
_ARTICLES = re.compile(r"\b(?:a|an|the)\b")
_WITHOUT_PUNCTUATION = str.maketrans("", "", string.punctuation)


@dataclass(frozen=True, slots=True)
class LabelledQuestion:
    """A question with its gold answers and the paragraph that holds them."""

    text: str
    answers: tuple[str, ...]
    source: str
    paragraph: int


@dataclass(frozen=True, slots=True)
class SpanResult:
    """The span found in one sentence for a question, None for no span, and its F1."""

    question: LabelledQuestion
    sentence: str
    span: str | None
    f1: float


def f1(predicted: str, answers: Sequence[str]) -> float:
    """Return SQuAD's token F1 of `predicted` against the gold answer for which it is highest."""
    return max(
        (_token_f1(_normalize(predicted), _normalize(answer)) for answer in answers), default=0.0
    )


def _normalize(text: str) -> list[str]:
    return _ARTICLES.sub(" ", text.lower().translate(_WITHOUT_PUNCTUATION)).split()


def _token_f1(predicted: Sequence[str], answer: Sequence[str]) -> float:
    common = sum((Counter(predicted) & Counter(answer)).values())
    return 2 * common / (len(predicted) + len(answer)) if common else 0.0


def load_questions(folder: Path) -> Iterator[LabelledQuestion]:
    """Yield the answerable questions with a short gold answer."""
    for line in (folder / "questions.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if not row["answerable"] or min(len(a.split()) for a in row["answers"]) > MAX_GOLD_WORDS:
            continue
        yield LabelledQuestion(
            row["question"], tuple(row["answers"]), row["source"], row["paragraph"]
        )


def measure_end_to_end(engine: Engine, question: LabelledQuestion) -> SpanResult:
    """Ask the engine, and measure the answer span of its first quote."""
    answer: Answer = engine.ask(question.text)
    if not answer.quotes:
        return SpanResult(question, "", None, 0.0)
    first = answer.quotes[0]
    predicted = first.text[slice(*first.answer)] if first.answer else None
    return SpanResult(
        question, first.text, predicted, f1(predicted, question.answers) if predicted else 0.0
    )


def measure_given_sentence(engine: Engine, question: LabelledQuestion) -> SpanResult | None:
    """Measure the span in the gold sentence; return None if no sentence holds a gold answer."""
    sentence = find_gold_sentence(engine, question)
    if sentence is None:
        return None
    collection = engine._snapshot(None)  # noqa: SLF001, no public method analyzes a question
    span = answer_span(analyze(collection, question.text), sentence)
    predicted = sentence[slice(*span)] if span else None
    return SpanResult(
        question, sentence, predicted, f1(predicted, question.answers) if predicted else 0.0
    )


def find_gold_sentence(engine: Engine, question: LabelledQuestion) -> str | None:
    """Return the first sentence of the gold paragraph with a gold answer, shorter answers first."""
    article = engine.show(question.source)
    paragraph = article.paragraphs[question.paragraph - 1]
    sentences = [article.text[slice(*span)] for span in paragraph.sentences]
    for answer in sorted(question.answers, key=len):
        for sentence in sentences:
            if answer.casefold() in sentence.casefold():
                return sentence
    return None


@contextmanager
def open_temporary_index(folder: Path) -> Iterator[Engine]:
    """Open an index of the folder's corpus in a temporary folder, deleted afterwards."""
    with (
        tempfile.TemporaryDirectory() as data,
        Engine.open(IndexSettings(corpus=folder / "corpus", data=Path(data))) as engine,
    ):
        yield engine


def summarize(results: Sequence[SpanResult]) -> dict[str, float]:
    """Return the number of questions, mean F1 of all and of those with a span, and their share.

    "words" is the mean length of a span.
    """
    shown = [result.f1 for result in results if result.span]
    lengths = [len(result.span.split()) for result in results if result.span]
    return {
        "questions": len(results),
        "f1": round(fmean(result.f1 for result in results), 3) if results else 0.0,
        "precision": round(fmean(shown), 3) if shown else 0.0,
        "shown": round(len(shown) / max(len(results), 1), 3),
        "words": round(fmean(lengths), 2) if lengths else 0.0,
    }


def main() -> None:
    """Print both measures, and the misses if asked for."""
    parser = argparse.ArgumentParser(description="Measure the quality of answer spans.")
    parser.add_argument("folder", type=Path, help="holds corpus/ and questions.jsonl")
    parser.add_argument("--show", type=int, default=0, metavar="N", help="print N misses")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    options = parser.parse_args()
    with open_temporary_index(options.folder) as engine:
        questions = list(load_questions(options.folder))
        results = [measure_end_to_end(engine, each) for each in questions]
        known = [
            result
            for result in (measure_given_sentence(engine, each) for each in questions)
            if result
        ]
    measures = {"given": summarize(known), "end to end": summarize(results)}
    if options.json:
        print(json.dumps(measures))
        return
    for name, row in measures.items():
        print(f"{name:>10}: " + ", ".join(f"{key} {value}" for key, value in row.items()))
    for result in [result for result in known if result.f1 < 0.5][: options.show]:
        print(f"\n{result.question.text}\n  {result.sentence}")
        print(f"  predicted: {result.span}; gold: {result.question.answers}")


if __name__ == "__main__":
    main()
