"""Look-up of groups of words by any of their stems, in tables written as text.

Stemming a whole table takes longer than answering many questions, so a word is stemmed only when
a term is looked up with which it may begin. Of large tables `stored_word_groups.py` has the terms
ready.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from index.analysis import extract_terms, find_stem

_SHARED_LETTERS = 3  # first letters that a word shares with its stem, if a y counts as an i

_OTHER_LETTERS, _ALIKE_LETTERS = 2, 6
"""Last letters of a stem that may differ from those of its word, and those before that a word must
share: "fried" has *fri*, and "organisation" *organization*."""


class _Entry(NamedTuple):
    """A word by which a group is found, and the group as text.

    A term of the word begins with `letters`, but for its last ones: "" where it has several terms.
    """

    letters: str
    word: str
    group: str


class GroupLookup:
    """The groups of some tables, which are separated by commas ("big bigger, bad worse").

    A group with a hypernym ("metal: iron tin") is found by the hypernym alone. Threads may share a
    lookup: two that look up the same thing at once both compute it, with equal results.
    """

    __slots__ = ("_entries", "_groups", "_terms")

    def __init__(self, *tables: str) -> None:
        """Sort the words of the tables by their first letters."""
        # Prefix -> entries; term -> groups, of terms that have some; group -> its terms.
        self._entries: dict[str, list[_Entry]] = {}
        self._groups: dict[str, Sequence[str]] = {}
        self._terms: dict[str, Sequence[str]] = {}
        for group in ",".join(tables).split(","):
            keys, _, members = group.partition(":")
            for word in keys.split():
                letters = word.replace("y", "i") if word.isalpha() else ""
                entry = _Entry(letters, word, members or group)
                for prefix in _list_prefixes(word):
                    self._entries.setdefault(prefix, []).append(entry)

    def find_groups(self, term: str) -> Iterator[Sequence[str]]:
        """Yield the terms of each group that has `term`, or has it as its hypernym."""
        groups = self._groups.get(term)
        if groups is None:
            groups = self._find_groups(term)
            if groups:
                self._groups[term] = groups
        for group in groups:
            if group not in self._terms:
                self._terms[group] = _list_terms(group)
            yield self._terms[group]

    def list_terms(self) -> Sequence[str]:
        """Return all terms of the words by which groups are found, sorted: this takes long."""
        words = {word for entries in self._entries.values() for _, word, _ in entries}
        return sorted({term for word in words for term in _list_terms(word)})

    def _find_groups(self, term: str) -> Sequence[str]:
        beginning = shared_beginning(term)
        return [
            group
            for letters, word, group in self._entries.get(_prefix(term), ())
            if not letters or letters.startswith(beginning)
            for each in _list_terms(word)
            if each == term
        ]


def _list_terms(words: str) -> list[str]:
    """Return the terms of some words in small letters, of which most are plain ones."""
    listed = words.split()
    if words.isascii() and all(map(str.isalpha, listed)):
        return list(map(find_stem, listed))
    return extract_terms(words)


def shared_beginning(term: str) -> str:
    """Return letters with which each word begins that has a term, if a y counts as an i."""
    return term[:-_OTHER_LETTERS][:_ALIKE_LETTERS].replace("y", "i")


def _list_prefixes(word: str) -> set[str]:
    """Return the prefixes by which a word's terms are looked up; some have but two letters."""
    if "-" in word:
        return set().union(*map(_list_prefixes, word.split("-")))
    return {_prefix(word), _prefix(word[:2])}


def _prefix(word: str) -> str:
    return word[:_SHARED_LETTERS].replace("y", "i")
