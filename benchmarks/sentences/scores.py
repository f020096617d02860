"""How well and how fast does a splitter do? Counts boundaries and takes the time."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from time import process_time

from benchmarks.sentences.gold import Gold

Splitter = Callable[[str], Sequence[str]]


@dataclass(frozen=True, slots=True)
class Score:
    """One splitter on one set.

    A boundary is the end of a sentence inside its paragraph, told by the number of visible
    characters before it; the paragraph's own end is given to all and not counted. `accuracy` is
    the share of paragraphs with no boundary missing and none too many.
    """

    splitter: str
    accuracy: float
    precision: float
    recall: float
    f1: float
    sentences_per_second: float
    tokens_per_second: float


def score(name: str, split: Splitter, gold: Sequence[Gold], *, repeat: int = 3) -> Score:
    """Run `split` over all paragraphs `repeat` times and keep the best time.

    Tokens are what white space separates; both rates count the gold's sentences and tokens.
    """
    split(gold[0].text)  # what is loaded once is not timed
    seconds = float("inf")
    found: list[Sequence[str]] = []
    for _ in range(repeat):
        started = process_time()
        found = [split(paragraph.text) for paragraph in gold]
        seconds = min(seconds, process_time() - started)
    expected = [boundaries(paragraph.sentences) for paragraph in gold]
    actual = [boundaries(sentences) for sentences in found]
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


def boundaries(sentences: Iterable[str]) -> frozenset[int]:
    """Return how many visible characters stand before each inner boundary."""
    visible = [len("".join(sentence.split())) for sentence in sentences]
    return frozenset(accumulate(visible[:-1]))


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0
