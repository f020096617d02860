"""Headings and words that somebody who has typed a few letters may mean."""

import threading
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Protocol, runtime_checkable
from weakref import WeakKeyDictionary

import numpy as np

from index.editions import Edition, Snapshot
from index.live_index import OpenVersion
from index.suggestions.heading_index import HeadingIndex, Int64Array
from index.types import Suggestion, without_hidden

_MAX_TOKENS = 8
_headings: "WeakKeyDictionary[Edition, HeadingIndex]" = WeakKeyDictionary()
_lock = threading.Lock()


def suggest(snapshots: Sequence[OpenVersion], typed: str, *, limit: int) -> tuple[Suggestion, ...]:
    """Return up to `limit` headings that have the words typed, then words that go on like the last.

    The last word that was typed may be unfinished. A text is suggested once, whatever its case;
    `snapshots` are searched in order.
    """
    from index.analysis import tokenize  # noqa: PLC0415, to open an index needs none

    tokens = [token.word for token in tokenize(typed)][-_MAX_TOKENS:]
    if not tokens:
        return ()
    found: dict[str, Suggestion] = {}
    for snapshot in snapshots:
        for suggestion in islice(_suggest_headings(snapshot, tokens, limit), limit):
            found.setdefault(suggestion.text.casefold(), suggestion)
    for snapshot in snapshots:
        for word in snapshot.words_beginning_with(tokens[-1], limit):
            found.setdefault(word.casefold(), Suggestion(word))
    return tuple(islice(found.values(), limit))


def _suggest_headings(
    snapshot: OpenVersion, tokens: Sequence[str], limit: int
) -> Iterator[Suggestion]:
    ids: list[Int64Array] = [snapshot.word_ids([token]) for token in tokens[:-1]]
    ids.append(snapshot.word_ids_beginning_with(tokens[-1]))
    if any(not len(each) or (each < 0).any() for each in ids):
        return
    sentences = _find_headings(snapshot, ids, limit)
    for passage in snapshot.passages(sentences.tolist()):
        text = " ".join(without_hidden(passage.text, passage.hidden).split())
        if text:
            yield Suggestion(text, passage.source)


def _find_headings(snapshot: OpenVersion, tokens: list[Int64Array], limit: int) -> Int64Array:
    """Return the first sentences of headings; see `HeadingIndex.find`."""
    if isinstance(snapshot, Snapshot):
        edition = snapshot.edition
        return _index_headings(edition).find(tokens, len(edition.words), limit)
    if isinstance(snapshot, HeadingSearch):
        return snapshot.find_headings(tokens, limit)
    return np.empty(0, np.int64)


@runtime_checkable
class HeadingSearch(Protocol):
    """A version that finds headings by itself."""

    def find_headings(self, tokens: list[Int64Array], limit: int) -> Int64Array:
        """Return the first sentences of headings; see `HeadingIndex.find`."""


def _index_headings(edition: Edition) -> HeadingIndex:
    """Return the headings of an edition, made once for each."""
    with _lock:
        if edition not in _headings:
            _headings[edition] = HeadingIndex(edition)
        return _headings[edition]
