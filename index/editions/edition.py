"""An edition: a generation read as segments, dead articles, vocabularies and statistics.

The arrays of a generation, by name (arrays that did not change are taken over by the next one):

    volume/3/…             segment 3, a run of articles (`segments.py`)
    volume/3/sentence/…    its postings for each field (`index/postings/postings.py`)
    volume/3/dead          (D,) its dead articles, ascending
    words/0/…, terms/0/…   vocabulary tables (`index/vocabulary/vocabulary.py`)
    word_terms/0           (W,) the term of each word of words/0
    df/sentence            (T,) df of each term when this field was last counted in full
    df_changes/sentence    (2, N) terms whose df has changed since, and by how much
"""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, cast

import numpy as np
from numpy.typing import NDArray

from index.collection import Ids
from index.editions.field_terms import FIELDS
from index.editions.segments import Segment
from index.generations import Generation
from index.postings import Postings
from index.search import FieldSegment, FieldStatistics, PostingsField
from index.settings import Okapi
from index.vocabulary import Vocabulary

Arrays = Mapping[str, NDArray[Any]]

FORMAT = 5
"""Version of this layout; an edition of another format is built again from the store."""


class Stamp(NamedTuple):
    """The version, the database and the analysis rules that an edition was built from."""

    version: int
    identity: str
    fingerprint: str


class FieldTotals(NamedTuple):
    """The number of live units of a field, and the sum of their lengths in terms."""

    num_units: int
    length: int


class Edition:
    """An open generation and its contents. To make one reads only a few small arrays.

    `segment_numbers`, `segments` and `dead` are parallel lists; `postings` are those opened so far,
    by segment number and field.
    """

    def __init__(self, generation: Generation) -> None:
        meta = cast("Mapping[str, Any]", generation.meta)
        self.generation = generation
        self.stamp = Stamp(meta["version"], meta["identity"], meta["fingerprint"])
        self.segment_numbers: list[int] = list(meta["volumes"])
        self.segments = [
            Segment(select_arrays(generation.arrays, f"volume/{number}"))
            for number in self.segment_numbers
        ]
        none = np.empty(0, dtype=np.int32)
        self.dead = [
            generation.arrays.get(f"volume/{number}/dead", none) for number in self.segment_numbers
        ]
        self.totals = {field: FieldTotals(*meta["totals"][field]) for field in FIELDS}
        self.languages: dict[str, int] = meta["languages"]
        self.table_numbers: dict[str, list[int]] = {
            name: meta["tables"][name] for name in _VOCABULARIES
        }
        self.words, self.terms = (self._open_vocabulary(name) for name in _VOCABULARIES)
        self.postings: dict[tuple[int, str], Postings] = {}
        self._word_terms = [
            generation.arrays[f"word_terms/{number}"] for number in self.table_numbers["words"]
        ]

    @property
    def version(self) -> int:
        """The version of the articles in this edition."""
        return self.stamp.version

    def _open_vocabulary(self, name: str) -> Vocabulary:
        arrays, numbers = self.generation.arrays, self.table_numbers[name]
        return Vocabulary([select_arrays(arrays, f"{name}/{number}") for number in numbers])

    def is_dead(self, segment: int, article: int) -> bool:
        """Return whether an article of the segment at this position was replaced or removed."""
        dead = self.dead[segment]
        position = int(np.searchsorted(dead, article))
        return position < len(dead) and int(dead[position]) == article

    def word_terms(self, words: NDArray[np.integer[Any]]) -> Ids:
        """Return the term of each word id, (W,)."""
        if len(self._word_terms) == 1:
            only: Ids = self._word_terms[0].take(words).astype(np.int64)
            return only
        found = np.empty(len(words), dtype=np.int64)
        first = 0
        for terms in self._word_terms:
            inside = (words >= first) & (words < first + len(terms))
            found[inside] = terms[words[inside] - first]
            first += len(terms)
        return found

    def count_tokens(self, articles: Sequence[NDArray[np.int32]]) -> Ids:
        """Return the number of tokens of each word in some articles of each segment, (W,)."""
        counts = np.zeros(len(self.words), dtype=np.int64)
        for segment, chosen in zip(self.segments, articles, strict=True):
            for start in range(0, len(chosen), _ARTICLES_AT_ONCE):
                words = segment.words_of(chosen[start : start + _ARTICLES_AT_ONCE])
                found = np.bincount(words)
                counts[: len(found)] += found
        return counts

    def df_changes(self, field: str) -> NDArray[np.int64]:
        """Return terms whose df changed since it was counted in full, and by how much, (2, N)."""
        return self.generation.arrays[f"df_changes/{field}"]

    def take_over_postings(self, older: "Edition") -> None:
        """Take the postings that an older edition has opened of segments that both have."""
        ours, theirs = self.generation, older.generation
        if ours.number <= theirs.number:
            return  # numbers began again, so equal names may mean different segments
        for (number, field), postings in older.postings.items():
            name = f"volume/{number}/{field}/lengths"
            old_location = theirs.manifest.locations[name]
            if ours.manifest.locations.get(name) != old_location:
                continue
            file = old_location.file
            if ours.manifest.files[file] == theirs.manifest.files[file]:
                self.postings[number, field] = postings

    def field_segments(self, field: str) -> list[FieldSegment]:
        """Return the postings of a field, segment by segment, with the flags of dead units."""
        return [
            FieldSegment(self._open_postings(number, field), flag_dead_units(segment, dead, field))
            for number, segment, dead in zip(
                self.segment_numbers, self.segments, self.dead, strict=True
            )
        ]

    def _open_postings(self, number: int, field: str) -> Postings:
        if (number, field) not in self.postings:
            arrays = select_arrays(self.generation.arrays, f"volume/{number}/{field}")
            self.postings[number, field] = Postings.from_arrays(arrays)
        return self.postings[number, field]

    def open_field(
        self, field: str, segments: Sequence[FieldSegment], okapi: Okapi
    ) -> PostingsField:
        """Return a searchable field over all segments, given `field_segments`."""
        arrays = self.generation.arrays
        df = np.zeros(len(self.terms), dtype=np.int32)
        last_count = arrays[f"df/{field}"]
        df[: len(last_count)] = last_count
        terms, changes = self.df_changes(field)
        df[terms] += changes
        return PostingsField(segments, FieldStatistics(*self.totals[field], df), okapi)


_VOCABULARIES = ("words", "terms")
_ARTICLES_AT_ONCE = 1024
"""Articles whose tokens are counted at a time; bounds the working memory."""


def select_arrays(arrays: Arrays, prefix: str) -> dict[str, NDArray[Any]]:
    """Return the arrays whose names begin with this prefix and "/", by the rest of the name."""
    start = len(prefix) + 1
    return {name[start:]: array for name, array in arrays.items() if name.startswith(f"{prefix}/")}


def flag_dead_units(
    segment: Segment, dead: Sequence[int] | NDArray[Any], field: str
) -> NDArray[np.bool_] | None:
    """Return flags of the units of a field that belong to dead articles, (U,); None if none do."""
    if not len(dead):
        return None
    flags = np.zeros(segment.num_articles, dtype=np.bool_)
    flags[dead] = True
    if field == "article":
        return flags
    flags = np.repeat(flags, np.diff(segment.arrays["article_paragraphs"]))
    if field == "paragraph":
        return flags
    return np.repeat(flags, np.diff(segment.arrays["paragraph_sentences"]))
