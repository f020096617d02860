"""Corpora of up to a million passages, with questions: generated, or drawn from real texts.

A generated passage has 25 to 60 words. Ranks follow Zipf and Mandelbrot; a third of the words come
from fifty topic words of its article, and some repeat a word of the passage itself, as in real
texts. A question takes most of its words from one passage and some from anywhere; like real ones it
has two to seven words without stop words.

A folder contains texts and may contain `questions.jsonl` (`{"question": …}` on each line). Its
sentences are drawn with replacement and joined into passages until there are enough.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.analysis import QUESTION_TERMS, STOP_TERMS, tokenize

SHORTEST, LONGEST = 25, 60
NUM_STOPS = 130
"""Generated words of the first ranks are stop words, which passages have and questions lack."""
PER_ARTICLE, PER_TOPIC = 40, 50
TOPIC_SHARE, REPEAT_SHARE = 0.33, 0.05


@dataclass(frozen=True, slots=True, eq=False)
class Corpus:
    """Passages as term ids, one after another, and questions as lists of term ids."""

    terms: NDArray[np.int32]
    offsets: NDArray[np.int64]
    num_terms: int
    questions: list[list[int]]

    @property
    def num_passages(self) -> int:
        """The number of passages."""
        return len(self.offsets) - 1

    def passages(self) -> Iterator[list[int]]:
        """Yield the terms of each passage."""
        for start, stop in zip(self.offsets[:-1], self.offsets[1:], strict=True):
            yield self.terms[start:stop].tolist()


def generated(num_passages: int, num_questions: int, seed: int = 7) -> Corpus:
    """Return a corpus made from the seed alone; its vocabulary grows with its size."""
    rng = np.random.default_rng(seed)
    num_terms = int(4_000 * (num_passages * 40) ** 0.275)  # Heaps: 500 thousand words at a million
    lengths = rng.integers(SHORTEST, LONGEST + 1, num_passages)
    offsets = np.concatenate(([0], np.cumsum(lengths))).astype(np.int64)
    terms = _zipf(rng, num_terms, int(offsets[-1]))
    _add_topics(rng, terms, lengths, num_terms)
    _add_repeats(rng, terms, lengths, offsets)
    questions = [_question(rng, terms, offsets) for _ in range(num_questions)]
    return Corpus(terms, offsets, num_terms, questions)


def from_folder(folder: Path, num_passages: int, num_questions: int, seed: int = 7) -> Corpus:
    """Return a corpus of the sentences of all `*.txt` and `*.md` below `folder`."""
    rng = np.random.default_rng(seed)
    ids: dict[str, int] = {}
    texts = [p.read_text("utf-8") for p in sorted(folder.rglob("*")) if p.suffix in {".txt", ".md"}]
    lines = [line for text in texts for line in text.replace(". ", ".\n").splitlines()]
    sentences = [[ids.setdefault(t.term, len(ids)) for t in tokenize(line)] for line in lines]
    pool = [np.array(s, np.int32) for s in sentences if 5 <= len(s) <= LONGEST]
    terms, offsets = _joined(rng, pool, num_passages)
    stops = {ids[word] for word in STOP_TERMS | QUESTION_TERMS if word in ids}
    asked = [
        [ids.get(t.term, -1) for t in tokenize(json.loads(line)["question"])]
        for path in sorted(folder.rglob("questions.jsonl"))
        for line in path.read_text("utf-8").splitlines()
    ]
    content = [[t for t in question if t >= 0 and t not in stops] for question in asked]
    questions = [content[i] for i in rng.permutation(len(content))[:num_questions] if content[i]]
    if not questions:
        questions = [_question(rng, terms, offsets, stops) for _ in range(num_questions)]
    return Corpus(terms, offsets, len(ids), questions)


def _zipf(rng: np.random.Generator, num_terms: int, size: int) -> NDArray[np.int32]:
    """Draw ranks with p ~ 1 / (rank + 2.7) ** 1.07, after Zipf and Mandelbrot."""
    weights = 1 / (np.arange(num_terms) + 3.7) ** 1.07
    quantiles = np.cumsum(weights) / weights.sum()
    table = np.searchsorted(quantiles, (np.arange(1 << 22) + 0.5) / (1 << 22)).astype(np.int32)
    drawn: NDArray[np.int32] = table[rng.integers(0, len(table), size, dtype=np.int32)]
    rare = np.flatnonzero(rng.random(size, dtype=np.float32) < 0.01)  # what the table leaves out
    drawn[rare] = rng.integers(num_terms // 10, num_terms, len(rare), dtype=np.int32)
    return drawn


def _add_topics(
    rng: np.random.Generator,
    terms: NDArray[np.int32],
    lengths: NDArray[np.int64],
    num_terms: int,
) -> None:
    """Replace a third of the words by topic words of the article."""
    num_articles = -(-len(lengths) // PER_ARTICLE)
    spread = rng.random((num_articles, PER_TOPIC))
    topics = (NUM_STOPS * (num_terms / NUM_STOPS / 2) ** spread).astype(
        np.int32
    )  # even in log rank
    article = np.repeat(np.arange(len(lengths)) // PER_ARTICLE, lengths)
    chosen = np.flatnonzero(rng.random(len(terms), dtype=np.float32) < TOPIC_SHARE)
    which = (PER_TOPIC * rng.random(len(chosen), dtype=np.float32) ** 2).astype(np.int64)
    terms[chosen] = topics[article[chosen], which]


def _add_repeats(
    rng: np.random.Generator,
    terms: NDArray[np.int32],
    lengths: NDArray[np.int64],
    offsets: NDArray[np.int64],
) -> None:
    """Replace some words by an earlier one of the same passage."""
    chosen = np.flatnonzero(rng.random(len(terms), dtype=np.float32) < REPEAT_SHARE)
    start = np.repeat(offsets[:-1], lengths)[chosen]
    terms[chosen] = terms[start + ((chosen - start) * rng.random(len(chosen))).astype(np.int64)]


def _joined(
    rng: np.random.Generator, pool: list[NDArray[np.int32]], num_passages: int
) -> tuple[NDArray[np.int32], NDArray[np.int64]]:
    """Draw sentences and join them until each passage has its length; return terms and offsets."""
    flat = np.concatenate(pool)
    sizes = np.array([len(sentence) for sentence in pool])
    starts = np.concatenate(([0], np.cumsum(sizes)[:-1]))
    drawn = rng.integers(0, len(pool), num_passages * 20)
    ends = np.cumsum(sizes[drawn])
    targets = rng.integers(SHORTEST, LONGEST + 1, num_passages * 3 // 2)
    stops = np.searchsorted(ends, np.cumsum(targets)) + 1
    stops = np.unique(stops[stops < len(drawn)])[:num_passages]
    drawn, ends = drawn[: stops[-1]], ends[: stops[-1]]
    places = np.arange(ends[-1]) - np.repeat(ends - sizes[drawn], sizes[drawn])
    terms = flat[np.repeat(starts[drawn], sizes[drawn]) + places]
    return terms, np.concatenate(([0], ends[stops - 1])).astype(np.int64)


def _question(
    rng: np.random.Generator,
    terms: NDArray[np.int32],
    offsets: NDArray[np.int64],
    stops: set[int] | None = None,
) -> list[int]:
    """Draw a question: words of one passage, the rarer the likelier, and words from anywhere."""
    passage = int(rng.integers(0, len(offsets) - 1))
    there = np.unique(terms[offsets[passage] : offsets[passage + 1]])
    there = _content(there, stops)
    wanted = min(len(there), int(rng.integers(2, 6)))
    own = rng.choice(there, wanted, replace=False)
    other = _content(terms[rng.integers(0, len(terms), 6)], stops)[: rng.integers(0, 3)]
    question: list[int] = rng.permutation(np.concatenate((own, other))).tolist()
    return question or _question(rng, terms, offsets, stops)


def _content(terms: NDArray[np.int32], stops: set[int] | None) -> NDArray[np.int32]:
    """Return the terms that are no stop words: by rank where words are generated."""
    if stops is None:
        return terms[terms >= NUM_STOPS]
    return np.array([term for term in terms.tolist() if term not in stops], np.int32)
