"""What is one stored run of articles? Arrays in the order of their sources' names.

Pure. A volume never changes; what of it is no longer live is told apart (`snapshot.py`). Its A
articles, P paragraphs and S sentences are numbered from 0.
"""

import json
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.store import NamedOutlines
from index.vocabulary import vocabulary
from index.vocabulary.vocabulary import Vocabulary

Array = NDArray[np.generic]
Arrays = dict[str, Array]
Ints = NDArray[np.int32]
Ids = NDArray[np.int64]

_FEW = 100_000
_MANY = 1_000_000


def build(found: NamedOutlines) -> Arrays:
    """Return the arrays of a volume, without the postings of its fields."""
    columns = found.columns()
    paragraphs = _joined(columns.paragraphs, "<i4").reshape(-1, 6)
    tokens = _joined(columns.words, "<i4")
    arrays: Arrays = {
        "articles": np.array(found.articles, dtype=np.int64),
        "article_paragraphs": _offsets([len(blob) // 24 for blob in columns.paragraphs]),
        "paragraph_sentences": _offsets(paragraphs[:, 5]),
        "paragraphs": np.ascontiguousarray(paragraphs[:, :5]),
        "sentences": _joined(columns.sentences, "<i4").reshape(-1, 2),
        "flags": _joined(columns.flags, "<u4"),
        "sentence_words": _offsets(_joined(columns.lengths, "<i4")),
        "words": tokens,
        "title_words": _offsets([len(blob) // 4 for blob in columns.title]),
        "titles": _joined(columns.title, "<i4"),
    }
    seen, counts = _counted(tokens)
    arrays["word_ids"] = seen.astype(np.int32)
    arrays["word_counts"] = counts.astype(np.int32)
    names = [name.encode() for name in found.names]
    arrays["names"] = np.frombuffer(b"".join(names), dtype=np.uint8)
    arrays["name_offsets"] = _offsets([len(name) for name in names])
    arrays.update(_acronyms(columns.acronyms))
    return arrays


class Place(NamedTuple):
    """Where a sentence stands.

    `article` and `paragraph` as numbered in its volume, then `number` as a person counts the
    paragraphs of the article, and `sentence` the sentences of the paragraph.
    """

    article: int
    paragraph: int
    number: int
    sentence: int


class Volume:
    """A stored volume, its arrays mapped from files."""

    __slots__ = ("_acronyms", "arrays", "num_articles", "num_paragraphs", "num_sentences")

    def __init__(self, arrays: Mapping[str, Array]) -> None:
        self.arrays = arrays
        self.num_articles = len(arrays["articles"])
        self.num_paragraphs = len(arrays["paragraphs"])
        self.num_sentences = len(arrays["sentences"])
        keys = {name: arrays[f"acronym_{name}"] for name in vocabulary.ARRAYS}
        self._acronyms = Vocabulary([keys])

    def name(self, article: int) -> str:
        """Return the source's name of an article."""
        offsets = self.arrays["name_offsets"]
        return self.arrays["names"][offsets[article] : offsets[article + 1]].tobytes().decode()

    def article_id(self, article: int) -> int:
        """Return the store's id of an article."""
        return int(self.arrays["articles"][article])

    def place(self, sentence: int) -> Place:
        """Return where a sentence stands."""
        starts, begins = self.arrays["paragraph_sentences"], self.arrays["article_paragraphs"]
        paragraph = _owner(starts, sentence)
        article = _owner(begins, paragraph)
        return Place(
            article,
            paragraph,
            paragraph - int(begins[article]) + 1,
            sentence - int(starts[paragraph]) + 1,
        )

    def slice(self, values: str, starts: str, unit: int) -> NDArray[Any]:
        """Return what one array holds for a unit, its parts being told apart by another."""
        begins = self.arrays[starts]
        return self.arrays[values][begins[unit] : begins[unit + 1]]

    def words_of(self, articles: NDArray[Any]) -> NDArray[Any]:
        """Return all words of some articles, (W,)."""
        firsts = self.arrays["paragraph_sentences"][self.arrays["article_paragraphs"]]
        bounds = self.arrays["sentence_words"][firsts]
        words = self.arrays["words"]
        slices = [words[bounds[article] : bounds[article + 1]] for article in articles.tolist()]
        return np.concatenate([np.empty(0, np.int32), *slices])

    def counts_of(self, words: Ids) -> Ids:
        """Return how often each word is written, in dead articles too, (W,)."""
        known = self.arrays["word_ids"]
        if not len(known):
            return np.zeros(len(words), dtype=np.int64)
        place = known.searchsorted(words.astype(known.dtype))
        held = self.arrays["word_counts"].take(place, mode="clip")
        return np.where(known.take(place, mode="clip") == words, held, 0).astype(np.int64)

    def article_named(self, source: str) -> int | None:
        """Return the article of this source."""
        place = bisect_left(range(self.num_articles), source, key=self.name)
        if place < self.num_articles and self.name(place) == source:
            return place
        return None

    def acronyms(self, keys: Sequence[str]) -> dict[str, list[tuple[str, int]]]:
        """Return for each key that is here the other forms, each with the article that has it."""
        starts, forms = self.arrays["acronym_starts"], self.arrays["acronym_forms"]
        found = {}
        for key, i in zip(keys, self._acronyms.ids(keys).tolist(), strict=True):
            if i >= 0:
                rows = forms[starts[i] : starts[i + 1]].tolist()
                found[key] = [(self._acronyms.string(form), article) for form, article in rows]
        return found


def _counted(tokens: Ints) -> tuple[NDArray[Any], NDArray[Any]]:
    """Return the words that occur, ascending, and how often each does."""
    if len(tokens) < _FEW:  # far fewer than there are words
        return np.unique(tokens, return_counts=True)
    counts = np.zeros(int(tokens.max()) + 1, np.intp)
    for start in range(0, len(tokens), _MANY):  # else all would be converted first
        counts += np.bincount(tokens[start : start + _MANY], minlength=len(counts))
    seen = np.flatnonzero(counts)
    return seen, counts[seen]


def _owner(starts: NDArray[Any], unit: int) -> int:
    """Return in which of the runs that begin at `starts` a unit lies."""
    # A number of another type would have NumPy convert all of `starts` first.
    return int(starts.searchsorted(starts.dtype.type(unit), side="right")) - 1


def _acronyms(stored: Iterable[str]) -> Arrays:
    """Return the table of all forms, and for each its other forms with their articles, by key."""
    ids: dict[str, int] = {}
    rows: set[tuple[int, int, int]] = set()
    for article, text in enumerate(stored):
        for short, long in json.loads(text) if text != "[]" else ():
            one, other = (ids.setdefault(form, len(ids)) for form in (short, long))
            rows |= {(one, other, article), (other, one, article)}
    table = np.array(sorted(rows), dtype=np.int32).reshape(-1, 3)
    arrays: Arrays = {f"acronym_{k}": v for k, v in vocabulary.build(list(ids)).items()}
    arrays["acronym_starts"] = np.searchsorted(table[:, 0], np.arange(len(ids) + 1)).astype("i4")
    arrays["acronym_forms"] = np.ascontiguousarray(table[:, 1:])
    return arrays


def _joined(blobs: Iterable[bytes], dtype: str) -> NDArray[np.int32]:
    return np.frombuffer(b"".join(blobs), dtype=dtype)


def _offsets(lengths: Sequence[int] | NDArray[np.generic]) -> Ints:
    offsets = np.zeros(len(lengths) + 1, dtype=np.int32)
    np.cumsum(lengths, out=offsets[1:])
    return offsets
