"""How well do the bold words answer? `python -m benchmarks.spans FOLDER [--show N] [--json]`.

FOLDER holds `corpus/` and `questions.jsonl`. Counted are answerable questions whose shortest gold
answer has at most four words; the measure is SQuAD's token F1 (Rajpurkar et al. 2016: lower case,
no punctuation, no articles) against the best of the gold answers, 0 where nothing is bold.
"Given" reads the gold sentence, "end to end" what the shipped configuration puts first.
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
from index.answering.spans import extract
from index.types import Answer

MOST_WORDS = 4
_ARTICLES = re.compile(r"\b(?:a|an|the)\b")
_NO_MARKS = str.maketrans("", "", string.punctuation)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with its gold answers and the paragraph that holds them."""

    question: str
    answers: tuple[str, ...]
    source: str
    paragraph: int


@dataclass(frozen=True, slots=True)
class Read:
    """What was printed bold for one question, None for nothing, and its F1."""

    asked: Asked
    sentence: str
    span: str | None
    f1: float


def f1(said: str, answers: Sequence[str]) -> float:
    """Return SQuAD's token F1 of `said` against the answer that it fits best."""
    return max((_f1(_normal(said), _normal(answer)) for answer in answers), default=0.0)


def _normal(text: str) -> list[str]:
    return _ARTICLES.sub(" ", text.lower().translate(_NO_MARKS)).split()


def _f1(said: Sequence[str], answer: Sequence[str]) -> float:
    common = sum((Counter(said) & Counter(answer)).values())
    return 2 * common / (len(said) + len(answer)) if common else 0.0


def load(folder: Path) -> Iterator[Asked]:
    """Yield the answerable questions with a short gold answer."""
    for line in (folder / "questions.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if not row["answerable"] or min(len(a.split()) for a in row["answers"]) > MOST_WORDS:
            continue
        yield Asked(row["question"], tuple(row["answers"]), row["source"], row["paragraph"])


def end_to_end(engine: Engine, asked: Asked) -> Read:
    """Ask the engine, and judge the answer of its first quote."""
    answer: Answer = engine.ask(asked.question)
    if not answer.quotes:
        return Read(asked, "", None, 0.0)
    first = answer.quotes[0]
    said = first.text[slice(*first.answer)] if first.answer else None
    return Read(asked, first.text, said, f1(said, asked.answers) if said else 0.0)


def given(engine: Engine, asked: Asked) -> Read | None:
    """Judge the span in the gold sentence; None if no sentence holds a gold answer."""
    sentence = gold_sentence(engine, asked)
    if sentence is None:
        return None
    collection = engine._snapshot(None)  # noqa: SLF001, questions are read behind the engine's door
    span = extract.answer_span(analyze(collection, asked.question), sentence)
    said = sentence[slice(*span)] if span else None
    return Read(asked, sentence, said, f1(said, asked.answers) if said else 0.0)


def gold_sentence(engine: Engine, asked: Asked) -> str | None:
    """Return the first sentence of the gold paragraph that holds the shortest gold answer."""
    article = engine.show(asked.source)
    paragraph = article.paragraphs[asked.paragraph - 1]
    sentences = [article.text[slice(*span)] for span in paragraph.sentences]
    for answer in sorted(asked.answers, key=len):
        for sentence in sentences:
            if answer.casefold() in sentence.casefold():
                return sentence
    return None


@contextmanager
def opened(folder: Path) -> Iterator[Engine]:
    """Open an index of the folder's corpus that is thrown away afterwards."""
    with (
        tempfile.TemporaryDirectory() as data,
        Engine.open(IndexSettings(corpus=folder / "corpus", data=Path(data))) as engine,
    ):
        yield engine


def summary(reads: Sequence[Read]) -> dict[str, float]:
    """Return how many questions, their mean F1, the share with a span, and its mean words."""
    lengths = [len(read.span.split()) for read in reads if read.span]
    return {
        "questions": len(reads),
        "f1": round(fmean(read.f1 for read in reads), 3) if reads else 0.0,
        "answered": round(len(lengths) / max(len(reads), 1), 3),
        "words": round(fmean(lengths), 2) if lengths else 0.0,
    }


def main() -> None:
    """Print both measures, and the misses if asked for."""
    parser = argparse.ArgumentParser(description="Measure the words that are printed bold.")
    parser.add_argument("folder", type=Path, help="holds corpus/ and questions.jsonl")
    parser.add_argument("--show", type=int, default=0, metavar="N", help="print N misses")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    options = parser.parse_args()
    with opened(options.folder) as engine:
        asked = list(load(options.folder))
        reads = [end_to_end(engine, each) for each in asked]
        known = [read for read in (given(engine, each) for each in asked) if read]
    result = {"given": summary(known), "end to end": summary(reads)}
    if options.json:
        print(json.dumps(result))
        return
    for name, row in result.items():
        print(f"{name:>10}: " + ", ".join(f"{key} {value}" for key, value in row.items()))
    for read in [read for read in known if read.f1 < 0.5][: options.show]:
        print(f"\n{read.asked.question}\n  {read.sentence}")
        print(f"  said: {read.span}; gold: {read.asked.answers}")


if __name__ == "__main__":
    main()
