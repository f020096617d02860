"""A vocabulary: the id of each string and the string of each id, mapped from files.

Pure. A table has the strings of the ids `first <= id < first + len(table)`: their UTF-8 bytes one
after another, and their hashes, sorted, each with its id. Tables for later ids are added beside it,
so that a few new words never rewrite the old ones. Many strings are looked up at once.

Why not a library such as marisa-trie: a trie assigns its own ids, where ours are those of the
database; it is asked for one string at a time; and spelling correction looks up the hashes of
thousands of variants in one call (`edit_distance.py`).
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise, repeat

import numpy as np
from numpy.typing import NDArray

from index.vocabulary.packed_strings import PackedStrings, pack_strings
from index.vocabulary.string_hash import Hashes, hash_packed, hash_strings

Arrays = Mapping[str, NDArray[np.generic]]
Ids = NDArray[np.int64]

TABLE_ARRAYS = ("blob", "offsets", "hashes", "order", "first")
"""The names of a table's arrays."""

MAX_CACHED_STRINGS = 20_000
"""Strings whose ids a `CachedLookup` remembers; bounds the memory."""

NUM_BEFORE_ALL = 50
"""Look-ups of new strings after which all of a small vocabulary are looked up at once.

An answer makes two or three, so a process that asks one question does not wait for them.
"""


def build_table(strings: Sequence[str], *, first: int = 0) -> dict[str, NDArray[np.generic]]:
    """Return the arrays of a table that gives these strings the ids from `first` on."""
    return build_packed_table(pack_strings(strings), first=first)


def build_packed_table(strings: PackedStrings, *, first: int = 0) -> dict[str, NDArray[np.generic]]:
    """Return the arrays of a table that gives packed strings the ids from `first` on."""
    hashes = hash_packed(strings.blob, strings.offsets)
    order = _sort_stably(hashes)
    return {
        "blob": strings.blob,
        "offsets": strings.offsets,
        "hashes": hashes[order],
        "order": order.astype(np.int32),
        "first": np.array([first], dtype=np.int64),
    }


def _sort_stably(hashes: Hashes) -> NDArray[np.intp]:
    """Return the order that sorts hashes; equal ones keep their order."""
    order = np.argsort(hashes)  # several times faster than a stable sort, and equal hashes are rare
    ordered = hashes[order]
    if (ordered[1:] == ordered[:-1]).any():
        order = np.argsort(hashes, kind="stable")
    return order


class _Table:
    """The strings of consecutive ids, over stored arrays."""

    __slots__ = ("_blob", "_first", "_hashes", "_offsets", "_order")

    def __init__(self, arrays: Arrays) -> None:
        self._blob = arrays["blob"]
        self._offsets = arrays["offsets"]
        self._hashes = arrays["hashes"]
        self._order = arrays["order"]
        self._first = int(arrays["first"][0])

    def __len__(self) -> int:
        return len(self._order)

    def string(self, identifier: int) -> str:
        """Return the string with this id."""
        return self._bytes(identifier - self._first).decode()

    def list_strings(self) -> list[str]:
        """Return all strings, by their ids."""
        data, offsets = self._blob.tobytes(), self._offsets.tolist()
        return [data[start:end].decode() for start, end in pairwise(offsets)]

    def find(self, encoded: Sequence[bytes], hashes: Hashes, found: Ids) -> None:
        """Write the id of each string that the table has into `found`, (N,)."""
        if not len(self):
            return
        positions = self._hashes.searchsorted(hashes)
        hits = (self._hashes.take(positions, mode="clip") == hashes).nonzero()[0]
        positions = positions[hits]
        rows = self._order.take(positions)
        starts, ends = self._offsets.take(rows).tolist(), self._offsets.take(rows + 1).tolist()
        for i, position, row, start, end in zip(
            hits.tolist(), positions.tolist(), rows.tolist(), starts, ends, strict=True
        ):
            if self._blob[start:end].tobytes() == encoded[i]:
                found[i] = self._first + row
            else:
                self._find_among_equal_hashes(position, encoded[i], found[i : i + 1])

    def find_by_hash(self, hashes: Hashes) -> list[str]:
        """Return the strings that have one of these hashes; fastest if these are ascending."""
        first = self._hashes.searchsorted(hashes)
        hits = (self._hashes.take(first, mode="clip") == hashes) if len(self) else first < 0
        last = self._hashes.searchsorted(hashes[hits], side="right")
        return [
            self._bytes(int(row)).decode()
            for start, end in zip(first[hits].tolist(), last.tolist(), strict=True)
            for row in self._order[start:end]
        ]

    def ids_beginning_with(self, prefix: bytes) -> Ids:
        """Return the ids of the strings that begin with some bytes, ascending, (N,)."""
        starts = self._offsets[:-1].astype(np.int64)
        rows = np.flatnonzero(np.diff(self._offsets).astype(np.int64) >= len(prefix))
        for place, byte in enumerate(prefix):
            rows = rows[self._blob[starts[rows] + place] == byte]
        return (rows + self._first).astype(np.int64)

    def _find_among_equal_hashes(self, position: int, encoded: bytes, found: Ids) -> None:
        """Compare the bytes of all strings that share the hash at `position`.

        There may be many if somebody constructed them on purpose.
        """
        hashed = self._hashes[position]
        while position < len(self) and self._hashes[position] == hashed:
            row = int(self._order[position])
            if self._bytes(row) == encoded:
                found[0] = self._first + row
                return
            position += 1

    def _bytes(self, row: int) -> bytes:
        return self._blob[self._offsets[row] : self._offsets[row + 1]].tobytes()


class Vocabulary:
    """The ids of strings and the strings of ids, over one table or several.

    Each table has the ids that follow those of the table before it.
    """

    __slots__ = ("_tables",)

    def __init__(self, tables: Sequence[Arrays]) -> None:
        self._tables = [_Table(arrays) for arrays in tables]

    def __len__(self) -> int:
        return sum(map(len, self._tables))

    def ids_beginning_with(self, prefix: str) -> Ids:
        """Return the ids of the strings that begin with `prefix`, ascending, (N,)."""
        encoded = prefix.encode(errors="replace")
        found = [table.ids_beginning_with(encoded) for table in self._tables]
        return np.concatenate(found) if found else np.empty(0, dtype=np.int64)

    def ids(self, strings: Sequence[str]) -> Ids:
        """Return the id of each string, -1 for an unknown one, (N,)."""
        found = np.zeros(len(strings), dtype=np.int64) - 1
        if strings:
            encoded = [string.encode(errors="replace") for string in strings]
            hashes = hash_strings(encoded)
            for table in self._tables:
                table.find(encoded, hashes, found)
        return found

    def list_strings(self) -> list[str]:
        """Return all strings, by their ids."""
        return [string for table in self._tables for string in table.list_strings()]

    def find_by_hash(self, hashes: Hashes) -> list[str]:
        """Return the strings that have one of these hashes; fastest if these are ascending."""
        return [string for table in self._tables for string in table.find_by_hash(hashes)]

    def string(self, identifier: int) -> str:
        """Return the string with this id. Raises IndexError if there is none."""
        rest = identifier
        for table in self._tables:
            if 0 <= rest < len(table):
                return table.string(identifier)
            rest -= len(table)
        raise IndexError(identifier)


class CachedLookup:
    """A look-up of the ids of many strings that remembers them; any thread may use it.

    The words of questions and their synonyms are the same few thousand again and again. Of a small
    vocabulary all strings are remembered once some were looked up: most of a question are new, and
    to find a dozen of them in the arrays takes a thirtieth of an answer.
    """

    __slots__ = ("_all", "_known", "_look_up", "_num_before_all", "_vocabulary")

    def __init__(
        self, look_up: Callable[[Sequence[str]], Ids], vocabulary: Vocabulary | None = None
    ) -> None:
        """Take the function that looks strings up; it must always return the same ids.

        `vocabulary` has all strings that it may find.
        """
        self._look_up = look_up
        self._known: dict[str, int] = {}
        self._vocabulary = vocabulary
        self._num_before_all = NUM_BEFORE_ALL
        self._all: dict[str, int] | None = None

    def ids(self, strings: Sequence[str]) -> Ids:
        """Return the id of each string, (N,)."""
        if self._all is not None:
            return np.fromiter(map(self._all.get, strings, repeat(-1)), np.int64, len(strings))
        known = self._known
        new = [string for string in strings if string not in known]
        if new:
            if len(known) + len(new) > MAX_CACHED_STRINGS:
                new, self._known = list(strings), (known := {})
            known.update(zip(new, self._look_up(new).tolist(), strict=True))
            self._num_before_all -= 1
            if self._num_before_all <= 0 and self._vocabulary is not None:
                self._remember_all(self._vocabulary)
        return np.fromiter(map(known.__getitem__, strings), np.int64, len(strings))

    def _remember_all(self, vocabulary: Vocabulary) -> None:
        """Remember the ids of all strings of a vocabulary, if it is small."""
        self._vocabulary = None
        if len(vocabulary) <= MAX_CACHED_STRINGS:
            strings = vocabulary.list_strings()
            self._all = dict(zip(strings, self._look_up(strings).tolist(), strict=True))
            self._known = {}
