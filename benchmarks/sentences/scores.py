"""Accuracy and speed of a sentence splitter on gold paragraphs."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from time import process_time

from benchmarks.sentences.gold import GoldParagraph

Splitter = Callable[[str, str | None], Sequence[str]]
"""A function of a text and the code of its language, None where that is not stated."""


@dataclass(frozen=True, slots=True)
class Score:
    """The scores of one splitter on one gold set.

    A boundary is the end of a sentence inside its paragraph, identified by the number of visible
    characters before it. The end of the paragraph itself is not counted. `accuracy` is the share of
    paragraphs in which exactly the gold boundaries are found.
    """

    splitter: str
    accuracy: float
    precision: float
    recall: float
    f1: float
    sentences_per_second: float
    tokens_per_second: float


def score_splitter(
    name: str, split: Splitter, gold: Sequence[GoldParagraph], *, repeat: int = 3
) -> Score:
    """Run `split` over all paragraphs `repeat` times and keep the best time.

    Tokens are separated by white space; both rates count the gold sentences and their tokens.
    """
    split(gold[0].text, gold[0].language)  # so that loading is not timed
    seconds = float("inf")
    found: list[Sequence[str]] = []
    for _ in range(repeat):
        started = process_time()
        found = [split(paragraph.text, paragraph.language) for paragraph in gold]
        seconds = min(seconds, process_time() - started)
    expected = [find_boundaries(paragraph.sentences) for paragraph in gold]
    actual = [find_boundaries(sentences) for sentences in found]
    hits = sum(len(a & b) for a, b in zip(expected, actual, strict=True))
    precision = _share(hits, sum(map(len, actual)))
    recall = _share(hits, sum(map(len, expected)))
    return Score(
        splitter=name,
        accuracy=_share(sum(a == b for a, b in zip(expected, actual, strict=True)), len(gold)),
        precision=precision,
        recall=recall,
        f1=2 * precision * recall / (precision + recall) if hits else 0.0,
        sentences_per_second=sum(len(p.sentences) for p in gold) / max(seconds, 1e-9),
        tokens_per_second=sum(len(p.text.split()) for p in gold) / max(seconds, 1e-9),
    )


def find_boundaries(sentences: Iterable[str]) -> frozenset[int]:
    """Return the number of visible characters before each inner boundary."""
    visible = [len("".join(sentence.split())) for sentence in sentences]
    return frozenset(accumulate(visible[:-1]))


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0
