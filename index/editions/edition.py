"""What does a generation's folder hold? Volumes, what of them is dead, vocabularies, statistics.

The arrays of a generation, by name (`parts` that did not change are taken over by the next one):

    volume/3/…             a run of articles (`index/editions/volumes.py`)
    volume/3/sentence/…    its postings for each field (`index/postings/postings.py`)
    volume/3/dead          (D,) which of its articles are dead, ascending
    words/0/…, terms/0/…   vocabularies (`index/vocabulary/vocabulary.py`)
    word_terms/0           (W,) the term of each word of words/0
    df/sentence            (T,) df of each term when this field was last counted from scratch
    df_changes/sentence    (2, N) terms, and what has to be added to their df since
"""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, cast

import numpy as np
from numpy.typing import NDArray

from index.collection import Ids
from index.editions.field_terms import FIELDS
from index.editions.volumes import Volume
from index.generations.generations import Generation
from index.postings.postings import Postings
from index.search import PostingsField, Segment, Statistics
from index.settings import Okapi
from index.vocabulary.vocabulary import Vocabulary

Arrays = Mapping[str, NDArray[Any]]

FORMAT = 2


class Stamp(NamedTuple):
    """Which state of which database an edition shows, under which rules."""

    version: int
    identity: str
    fingerprint: str


class Total(NamedTuple):
    """How many live units a field has, and their lengths together."""

    num_units: int
    length: int


class Edition:
    """An open generation, understood. Opening reads no more than a few small arrays.

    `postings` are those opened so far, by volume number and field.
    """

    def __init__(self, generation: Generation) -> None:
        meta = cast("Mapping[str, Any]", generation.meta)
        self.generation = generation
        self.stamp = Stamp(meta["version"], meta["identity"], meta["fingerprint"])
        self.volume_numbers: list[int] = list(meta["volumes"])
        self.volumes = [
            Volume(within(generation.arrays, f"volume/{number}")) for number in self.volume_numbers
        ]
        nothing = np.empty(0, dtype=np.int32)
        self.dead = [
            generation.arrays.get(f"volume/{number}/dead", nothing)
            for number in self.volume_numbers
        ]
        self.totals = {kind: Total(*meta["totals"][kind]) for kind in FIELDS}
        self.tables: dict[str, list[int]] = {name: meta["tables"][name] for name in _TABLED}
        self.words, self.terms = (self._vocabulary(name) for name in _TABLED)
        self.postings: dict[tuple[int, str], Postings] = {}
        self._word_terms = [
            generation.arrays[f"word_terms/{number}"] for number in self.tables["words"]
        ]

    @property
    def version(self) -> int:
        """The version of the articles that this shows."""
        return self.stamp.version

    def _vocabulary(self, name: str) -> Vocabulary:
        arrays = self.generation.arrays
        return Vocabulary([within(arrays, f"{name}/{number}") for number in self.tables[name]])

    def is_dead(self, volume: int, article: int) -> bool:
        """Tell whether an article of the volume at this place has been replaced or removed."""
        dead = self.dead[volume]
        place = int(np.searchsorted(dead, article))
        return place < len(dead) and int(dead[place]) == article

    def word_terms(self, words: NDArray[np.integer[Any]]) -> Ids:
        """Return the term of each word id, (W,)."""
        if len(self._word_terms) == 1:
            only: Ids = self._word_terms[0][words].astype(np.int64)
            return only
        found = np.empty(len(words), dtype=np.int64)
        first = 0
        for terms in self._word_terms:
            inside = (words >= first) & (words < first + len(terms))
            found[inside] = terms[words[inside] - first]
            first += len(terms)
        return found

    def all_word_terms(self) -> NDArray[np.int32]:
        """Return the term of every word, (W,)."""
        return np.concatenate([np.empty(0, np.int32), *self._word_terms])

    def df_changes(self, kind: str) -> NDArray[np.int64]:
        """Return what has changed in df since it was counted from scratch, (2, N)."""
        return self.generation.arrays[f"df_changes/{kind}"]

    def take_over(self, older: "Edition") -> None:
        """Take what an older edition has opened already of volumes that both have."""
        mine, its = self.generation, older.generation
        if mine.number <= its.number:
            return  # numbers began again, so equal names prove nothing
        for (number, kind), postings in older.postings.items():
            name = f"volume/{number}/{kind}/lengths"
            place, was = mine.manifest.places.get(name), its.manifest.places[name]
            same = place == was and mine.manifest.parts[was.part] == its.manifest.parts[was.part]
            if same:
                self.postings[number, kind] = postings

    def segments(self, kind: str) -> list[Segment]:
        """Return the postings of a field, volume by volume, with what of them is dead."""
        return [
            Segment(self._opened(number, kind), dead_units(volume, dead, kind))
            for number, volume, dead in zip(
                self.volume_numbers, self.volumes, self.dead, strict=True
            )
        ]

    def _opened(self, number: int, kind: str) -> Postings:
        if (number, kind) not in self.postings:
            arrays = within(self.generation.arrays, f"volume/{number}/{kind}")
            self.postings[number, kind] = Postings.from_arrays(arrays)
        return self.postings[number, kind]

    def field(self, kind: str, segments: Sequence[Segment], okapi: Okapi) -> PostingsField:
        """Return a field over all volumes, given its segments."""
        arrays = self.generation.arrays
        df = np.zeros(len(self.terms), dtype=np.int32)
        counted = arrays[f"df/{kind}"]
        df[: len(counted)] = counted
        terms, counts = self.df_changes(kind)
        df[terms] += counts
        return PostingsField(segments, Statistics(*self.totals[kind], df), okapi)


_TABLED = ("words", "terms")


def within(arrays: Arrays, prefix: str) -> dict[str, NDArray[Any]]:
    """Return the arrays whose names begin with this prefix and "/", by the rest of the name."""
    start = len(prefix) + 1
    return {name[start:]: array for name, array in arrays.items() if name.startswith(f"{prefix}/")}


def dead_units(volume: Volume, dead: Sequence[int] | NDArray[Any], kind: str) -> Any:
    """Return which units of a field belong to dead articles, (U,) flags; None if none does."""
    if not len(dead):
        return None
    flags = np.zeros(volume.num_articles, dtype=np.bool_)
    flags[dead] = True
    if kind == "article":
        return flags
    flags = np.repeat(flags, np.diff(volume.arrays["article_paragraphs"]))
    if kind == "paragraph":
        return flags
    return np.repeat(flags, np.diff(volume.arrays["paragraph_sentences"]))
