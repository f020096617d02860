"""Which terms stand in each sentence, paragraph and article of a volume? What its fields index.

Pure. Sentences have all their terms; paragraphs the content terms of the title and then their own;
articles those of the title twice and then all of their own.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.counting import Occurrences, held, runs

Arrays = Mapping[str, NDArray[Any]]
Ints = NDArray[np.int32]

FIELDS = ("sentence", "paragraph", "article")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Words:
    """The term that each word gives, (W,), and which terms are no content, (T,)."""

    terms: Ints
    uncounted: NDArray[np.bool_]


class Field(NamedTuple):
    """What a field indexes, some units at a time, and a number that all of it does not exceed."""

    parts: Iterator[Occurrences]
    most: int


def sentences(arrays: Arrays, words: Words) -> Field:
    """Return what the sentence field of a volume indexes."""
    tokens, offsets = arrays["words"], arrays["sentence_words"]
    parts = (
        held(some.start, words.terms.take(tokens[bounds[0] : bounds[-1]]), bounds)
        for some in runs(offsets)
        for bounds in [offsets[some.start : some.stop + 1]]
    )
    return Field(parts, len(tokens))


class Content:
    """The content terms of a volume: those of its text, end to end, and those of its titles."""

    def __init__(self, arrays: Arrays, words: Words) -> None:
        kept = [np.empty(0, np.int32)]
        offsets = [np.zeros(1, np.int64)]
        done = 0
        begins = arrays["sentence_words"][arrays["paragraph_sentences"]]
        for some in runs(begins):
            bounds = begins[some.start : some.stop + 1]
            terms = words.terms.take(arrays["words"][bounds[0] : bounds[-1]])
            content = (~words.uncounted.take(terms)).nonzero()[0]
            kept.append(terms.take(content))
            offsets.append(content.searchsorted(bounds[1:] - bounds[0]) + done)
            done += len(content)
        self._terms = np.concatenate(kept)
        self._paragraphs = np.concatenate(offsets)
        self._begins = arrays["article_paragraphs"]
        self._articles = self._paragraphs.take(self._begins)
        self._titles = words.terms.take(arrays["titles"])
        self._title_offsets = arrays["title_words"]

    def paragraphs(self) -> Field:
        """Return what the paragraph field indexes."""
        titles = int(np.diff(self._title_offsets) @ np.diff(self._begins))
        return Field(map(self._some_paragraphs, runs(self._articles)), len(self._terms) + titles)

    def articles(self) -> Field:
        """Return what the article field indexes."""
        titles = 2 * len(self._titles)
        return Field(map(self._some_articles, runs(self._articles)), len(self._terms) + titles)

    def _some_paragraphs(self, articles: range) -> Occurrences:
        begins = self._begins[articles.start : articles.stop + 1]
        bounds = self._paragraphs[begins[0] : begins[-1] + 1]
        own = held(int(begins[0]), self._terms[bounds[0] : bounds[-1]], bounds)
        return _joined(own, _each(self._title(articles), np.diff(begins)))

    def _some_articles(self, articles: range) -> Occurrences:
        bounds = self._articles[articles.start : articles.stop + 1]
        own = held(articles.start, self._terms[bounds[0] : bounds[-1]], bounds)
        title = self._title(articles)
        return _joined(_joined(own, title), title)

    def _title(self, articles: range) -> Occurrences:
        bounds = self._title_offsets[articles.start : articles.stop + 1]
        return held(0, self._titles[bounds[0] : bounds[-1]], bounds)


def _joined(one: Occurrences, other: Occurrences) -> Occurrences:
    """Return what both say of the same units."""
    return Occurrences(
        one.first,
        np.concatenate((one.terms, other.terms)),
        np.concatenate((one.units, other.units)),
        one.lengths + other.lengths,
    )


def _each(titles: Occurrences, times: NDArray[Any]) -> Occurrences:
    """Return what occurs in each unit as what occurs in as many new ones, in order."""
    owners = np.repeat(np.arange(len(times)), times)
    lengths = titles.lengths.take(owners)
    starts = (np.cumsum(titles.lengths) - titles.lengths).take(owners)
    ends = np.cumsum(lengths)
    places = np.arange(lengths.sum()) + np.repeat(starts - (ends - lengths), lengths)
    units = np.repeat(np.arange(len(owners)), lengths)
    return Occurrences(0, titles.terms.take(places), units, lengths)
