"""Headings and words that somebody who has typed a few letters may mean."""

import threading
from collections.abc import Iterator, Sequence
from itertools import islice
from weakref import WeakKeyDictionary

from index.analysis import tokenize
from index.editions import Edition, Snapshot
from index.suggestions.heading_index import HeadingIndex, Int64Array
from index.types import Suggestion, without_hidden

_MAX_TOKENS = 8
_headings: "WeakKeyDictionary[Edition, HeadingIndex]" = WeakKeyDictionary()
_lock = threading.Lock()


def suggest(snapshots: Sequence[Snapshot], typed: str, *, limit: int) -> tuple[Suggestion, ...]:
    """Return up to `limit` headings that have the words typed, then words that go on like the last.

    The last word that was typed may be unfinished. A text is suggested once, whatever its case;
    `snapshots` are searched in order.
    """
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
    snapshot: Snapshot, tokens: Sequence[str], limit: int
) -> Iterator[Suggestion]:
    words = snapshot.edition.words
    ids: list[Int64Array] = [words.ids([token]) for token in tokens[:-1]]
    ids.append(words.ids_beginning_with(tokens[-1]))
    if any(not len(each) or (each < 0).any() for each in ids):
        return
    sentences = _index_headings(snapshot.edition).find(ids, len(words), limit)
    for passage in snapshot.passages(sentences.tolist()):
        text = " ".join(without_hidden(passage.text, passage.hidden).split())
        if text:
            yield Suggestion(text, passage.source)


def _index_headings(edition: Edition) -> HeadingIndex:
    """Return the headings of an edition, made once for each."""
    with _lock:
        if edition not in _headings:
            _headings[edition] = HeadingIndex(edition)
        return _headings[edition]
