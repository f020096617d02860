"""A segment: a stored run of articles, as arrays in order of their sources' names.

Pure. The word is Lucene's; in the stored index a segment is called a volume. A segment never
changes; which of its articles are dead is stored beside it (`edition.py`). Its A articles, P
paragraphs and S sentences are numbered from 0.
"""

import json
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from itertools import repeat
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.store import ForwardIndexColumns, NamedForwardIndexes
from index.types import Span, clip_spans
from index.vocabulary import TABLE_ARRAYS, Vocabulary, build_table

Array = NDArray[np.generic]
Arrays = dict[str, Array]
Int32Array = NDArray[np.int32]
Ids = NDArray[np.int64]

_MAX_SORTED = 100_000
"""Tokens up to which words are counted by sorting; far fewer tokens than the corpus has words."""
_BLOCK = 1_000_000
"""Tokens counted at a time; bounds the working memory."""


def build_segment(found: NamedForwardIndexes) -> Arrays:
    """Return the arrays of a segment, without the postings of its fields."""
    columns = found.columns()
    paragraphs = _join(columns.paragraphs, "<i4").reshape(-1, 6)
    tokens = _join(columns.words, "<i4")
    arrays: Arrays = {
        "articles": np.array(found.articles, dtype=np.int64),
        "article_paragraphs": _offsets([len(blob) // 24 for blob in columns.paragraphs]),
        "paragraph_sentences": _offsets(paragraphs[:, 5]),
        "paragraphs": np.ascontiguousarray(paragraphs[:, :5]),
        "sentences": _join(columns.sentences, "<i4").reshape(-1, 2),
        "flags": _join(columns.flags, "<u4"),
        "sentence_words": _offsets(_join(columns.lengths, "<i4")),
        "words": tokens,
        "title_words": _offsets([len(blob) // 4 for blob in columns.title]),
        "titles": _join(columns.title, "<i4"),
    }
    words, counts = _count_words(tokens)
    arrays["word_ids"] = words.astype(np.int32)
    arrays["word_counts"] = counts.astype(np.int32)
    names = [name.encode() for name in found.names]
    arrays["names"] = np.frombuffer(b"".join(names), dtype=np.uint8)
    arrays["name_offsets"] = _offsets([len(name) for name in names])
    arrays.update(_index_acronyms(columns.acronyms))
    arrays.update(_layout_arrays(columns))
    return arrays


def _layout_arrays(columns: ForwardIndexColumns) -> Arrays:
    """Return what readers do not see, what is shown above paragraphs, and their pages and times.

    hidden     (H, 2) start, end in the article's text, by article (`article_hidden`)
    above      (B, 3) paragraph in its article, from 0, start, end, by article (`article_above`)
    positions  (Q, 2) paragraph in its article, page or 0, by article (`article_positions`); the
               time of each, or nothing, stands in `times` from its `time_offsets` on
    """
    positions = [json.loads(text) if text != "[]" else [] for text in columns.positions]
    rows = [row for article in positions for row in article]
    times = [(time or "").encode() for _, _, time in rows]
    pages = np.array([(place, page or 0) for place, page, _ in rows], dtype=np.int32)
    return {
        "hidden": _join(columns.hidden, "<i4").reshape(-1, 2),
        "article_hidden": _offsets([len(blob) // 8 for blob in columns.hidden]),
        "above": _join(columns.above, "<i4").reshape(-1, 3),
        "article_above": _offsets([len(blob) // 12 for blob in columns.above]),
        "positions": pages.reshape(-1, 2),
        "article_positions": _offsets([len(article) for article in positions]),
        "times": np.frombuffer(b"".join(times), dtype=np.uint8),
        "time_offsets": _offsets([len(time) for time in times]),
    }


class SentenceLocation(NamedTuple):
    """The article and the paragraph of a sentence.

    `article` and `paragraph` are numbers in the segment, from 0; `paragraph_number` is the number
    of the paragraph in its article and `sentence_number` that of the sentence in its paragraph, as
    a person counts them, from 1.
    """

    article: int
    paragraph: int
    paragraph_number: int
    sentence_number: int


class PagePosition(NamedTuple):
    """The page and the time of a paragraph, and its number on the page; None where it has none."""

    page: int | None
    on_page: int | None
    time: str | None


_MAX_KEPT_ACRONYMS = 2_000
"""Keys of acronyms up to which they are kept as strings; bounds the memory."""

NO_POSITION = PagePosition(None, None, None)


class Segment:
    """A stored segment, its arrays mapped from files."""

    __slots__ = (
        "_acronyms",
        "_kept_acronyms",
        "arrays",
        "num_articles",
        "num_paragraphs",
        "num_sentences",
    )

    def __init__(self, arrays: Mapping[str, Array]) -> None:
        self.arrays = arrays
        self.num_articles = len(arrays["articles"])
        self.num_paragraphs = len(arrays["paragraphs"])
        self.num_sentences = len(arrays["sentences"])
        keys = {name: arrays[f"acronym_{name}"] for name in TABLE_ARRAYS}
        self._acronyms = Vocabulary([keys])
        self._kept_acronyms: dict[str, int] | None = None

    def name(self, article: int) -> str:
        """Return the name of an article's source."""
        offsets = self.arrays["name_offsets"]
        return self.arrays["names"][offsets[article] : offsets[article + 1]].tobytes().decode()

    def article_id(self, article: int) -> int:
        """Return the store's id of an article."""
        return int(self.arrays["articles"][article])

    def locate(self, sentence: int) -> SentenceLocation:
        """Return the location of a sentence."""
        sentences = self.arrays["paragraph_sentences"]
        paragraphs = self.arrays["article_paragraphs"]
        paragraph = _find_owner(sentences, sentence)
        article = _find_owner(paragraphs, paragraph)
        return SentenceLocation(
            article,
            paragraph,
            paragraph - int(paragraphs[article]) + 1,
            sentence - int(sentences[paragraph]) + 1,
        )

    def slice(self, values: str, offsets: str, unit: int) -> NDArray[Any]:
        """Return the values of one unit, given the names of the arrays of values and of offsets."""
        starts = self.arrays[offsets]
        return self.arrays[values][starts[unit] : starts[unit + 1]]

    def hidden_spans(self, article: int, within: Span) -> tuple[Span, ...]:
        """Return the spans of an article that readers do not see, inside one of its text.

        They count from the start of that one.
        """
        if not len(self.arrays["hidden"]):  # no article has any
            return ()
        first, last = self._bounds("article_hidden", article)
        if first == last:
            return ()
        rows = self.arrays["hidden"][first:last]
        at = int(rows[:, 1].searchsorted(within.start, side="right"))
        stop = int(rows[:, 0].searchsorted(within.end, side="left"))
        return clip_spans([Span(*row) for row in rows[at:stop].tolist()], within)

    def spans_above(self, article: int, paragraph: int) -> list[Span]:
        """Return what is shown above the paragraph of this number, from 0, in an article."""
        if not len(self.arrays["above"]):
            return []
        first, last = self._bounds("article_above", article)
        if first == last:
            return []
        rows = self.arrays["above"][first:last]
        return [Span(start, end) for _, start, end in rows[rows[:, 0] == paragraph].tolist()]

    def position(self, article: int, paragraph: int) -> PagePosition:
        """Return page and time of the paragraph of this number, from 0, in an article."""
        if not len(self.arrays["positions"]):
            return NO_POSITION
        first, last = self._bounds("article_positions", article)
        rows = self.arrays["positions"][first:last]
        at = int(rows[:, 0].searchsorted(paragraph)) if first < last else 0
        if first + at == last or int(rows[at, 0]) != paragraph:
            return NO_POSITION
        time = self.slice("times", "time_offsets", first + at).tobytes().decode()
        page = int(rows[at, 1])
        on_page = int(np.count_nonzero(rows[: at + 1, 1] == page)) if page else None
        return PagePosition(page or None, on_page, time or None)

    def _bounds(self, offsets: str, unit: int) -> tuple[int, int]:
        first, last = self.arrays[offsets][unit : unit + 2].tolist()
        return first, last

    def sentences_over(self, article: int, span: Span) -> tuple[int, int] | None:
        """Return the first and last sentence of a paragraph that a span of the text touches.

        The paragraph is the first one that the span touches; None if it touches no sentence.
        """
        first, last = self._bounds("article_paragraphs", article)
        paragraphs = self.arrays["paragraphs"][first:last]
        at = first + int(paragraphs[:, 2].searchsorted(span.start, side="right"))
        if at == last:
            return None
        one, stop = self._bounds("paragraph_sentences", at)
        rows = self.arrays["sentences"][one:stop]
        begin = int(rows[:, 1].searchsorted(span.start, side="right"))
        end = int(rows[:, 0].searchsorted(span.end, side="left"))
        return (one + begin, one + end - 1) if begin < end else None

    def words_of(self, articles: NDArray[Any]) -> NDArray[Any]:
        """Return the word ids of all tokens of some articles, (W,)."""
        firsts = self.arrays["paragraph_sentences"][self.arrays["article_paragraphs"]]
        bounds = self.arrays["sentence_words"][firsts]
        words = self.arrays["words"]
        slices = [words[bounds[article] : bounds[article + 1]] for article in articles.tolist()]
        return np.concatenate([np.empty(0, np.int32), *slices])

    def counts_of(self, words: Ids) -> Ids:
        """Return the number of tokens of each word, those of dead articles included, (W,)."""
        known = self.arrays["word_ids"]
        if not len(known):
            return np.zeros(len(words), dtype=np.int64)
        positions = known.searchsorted(words.astype(known.dtype))
        counts = self.arrays["word_counts"].take(positions, mode="clip")
        return np.where(known.take(positions, mode="clip") == words, counts, 0).astype(np.int64)

    def article_named(self, source: str) -> int | None:
        """Return the article of this source, dead or not; None if there is none."""
        place = bisect_left(range(self.num_articles), source, key=self.name)
        if place < self.num_articles and self.name(place) == source:
            return place
        return None

    def acronym_keys(self) -> list[str]:
        """Return all forms of all acronyms, those of dead articles included."""
        return [self._acronyms.string(i) for i in range(len(self._acronyms))]

    def _find_acronym_ids(self, keys: Sequence[str]) -> list[int]:
        """Return the id of each key, -1 for an unknown one.

        A question has dozens of runs of words that might be a key. Where there are few keys, they
        are kept as strings, since a look-up in the arrays takes longer.
        """
        if len(self._acronyms) > _MAX_KEPT_ACRONYMS:
            found: list[int] = self._acronyms.ids(keys).tolist()
            return found
        if self._kept_acronyms is None:
            self._kept_acronyms = {key: i for i, key in enumerate(self.acronym_keys())}
        return list(map(self._kept_acronyms.get, keys, repeat(-1)))

    def acronyms(self, keys: Sequence[str]) -> dict[str, list[tuple[str, int]]]:
        """Return, for each key that the segment has, the other forms and their articles.

        A form comes once for each article that defines it.
        """
        starts, forms = self.arrays["acronym_starts"], self.arrays["acronym_forms"]
        found = {}
        for key, i in zip(keys, self._find_acronym_ids(keys), strict=True):
            if i >= 0:
                rows = forms[starts[i] : starts[i + 1]].tolist()
                found[key] = [(self._acronyms.string(form), article) for form, article in rows]
        return found


def _count_words(tokens: Int32Array) -> tuple[NDArray[Any], NDArray[Any]]:
    """Return the words that occur, ascending, and the number of tokens of each."""
    if len(tokens) < _MAX_SORTED:
        return np.unique(tokens, return_counts=True)
    counts = np.zeros(int(tokens.max()) + 1, np.intp)
    for start in range(0, len(tokens), _BLOCK):  # NumPy converts its argument to intp
        counts += np.bincount(tokens[start : start + _BLOCK], minlength=len(counts))
    words = np.flatnonzero(counts)
    return words, counts[words]


def _find_owner(starts: NDArray[Any], unit: int) -> int:
    """Return the number of the run that contains a unit; run i begins at `starts[i]`."""
    # In the array's own type, since NumPy would otherwise convert all of it.
    return int(starts.searchsorted(starts.dtype.type(unit), side="right")) - 1


def _index_acronyms(stored: Iterable[str]) -> Arrays:
    """Return a table of all forms, and for each form its other forms with their articles.

    `stored` are the acronyms of each article as JSON: pairs of a short and a long form.
    """
    ids: dict[str, int] = {}
    rows: set[tuple[int, int, int]] = set()
    for article, text in enumerate(stored):
        for short, long in json.loads(text) if text != "[]" else ():
            one, other = (ids.setdefault(form, len(ids)) for form in (short, long))
            rows |= {(one, other, article), (other, one, article)}
    table = np.array(sorted(rows), dtype=np.int32).reshape(-1, 3)
    arrays: Arrays = {f"acronym_{k}": v for k, v in build_table(list(ids)).items()}
    arrays["acronym_starts"] = np.searchsorted(table[:, 0], np.arange(len(ids) + 1)).astype("i4")
    arrays["acronym_forms"] = np.ascontiguousarray(table[:, 1:])
    return arrays


def _join(blobs: Iterable[bytes], dtype: str) -> NDArray[np.int32]:
    return np.frombuffer(b"".join(blobs), dtype=dtype)


def _offsets(lengths: Sequence[int] | NDArray[np.generic]) -> Int32Array:
    """Return where each run of these lengths begins and the last ends, (N + 1,)."""
    offsets = np.zeros(len(lengths) + 1, dtype=np.int32)
    np.cumsum(lengths, out=offsets[1:])
    return offsets
