"""Look-up of groups of words by any of their stems, in tables written as text.

Stemming a whole table takes longer than answering many questions, so a word is stemmed only when
a term is looked up that has the same first letters.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from index.analysis import extract_terms, stem_word

_SHARED_LETTERS = 3  # first letters that a word shares with its stem, if a y counts as an i


class GroupLookup:
    """The groups of some tables, which are separated by commas ("big bigger, bad worse").

    A group with a hypernym ("metal: iron tin") is found by the hypernym alone. Threads may share a
    lookup: two that look up the same thing at once both compute it, with equal results.
    """

    __slots__ = ("_groups_by_term", "_terms", "_words")

    def __init__(self, *tables: str) -> None:
        """Sort the words of the tables by their first letters."""
        # Prefix -> (word, its group as text); prefix -> term -> groups; group -> its terms.
        self._words: dict[str, list[tuple[str, str]]] = {}
        self._groups_by_term: dict[str, Mapping[str, list[str]]] = {}
        self._terms: dict[str, Sequence[str]] = {}
        for group in ",".join(tables).split(","):
            keys, _, members = group.partition(":")
            for word in keys.split():
                for prefix in _list_prefixes(word):
                    self._words.setdefault(prefix, []).append((word, members or group))

    def find_groups(self, term: str) -> Iterator[Sequence[str]]:
        """Yield the terms of each group that has `term`, or has it as its hypernym."""
        prefix = _prefix(term)
        if prefix not in self._words:
            return
        if prefix not in self._groups_by_term:
            self._groups_by_term[prefix] = _group_by_term(self._words[prefix])
        for group in self._groups_by_term[prefix].get(term, ()):
            if group not in self._terms:
                self._terms[group] = _list_terms(group)
            yield self._terms[group]


def _group_by_term(words: Iterable[tuple[str, str]]) -> Mapping[str, list[str]]:
    groups: dict[str, list[str]] = {}
    for word, group in words:
        for term in _list_terms(word):
            groups.setdefault(term, []).append(group)
    return groups


def _list_terms(words: str) -> list[str]:
    """Return the terms of some words in small letters, of which most are plain ones."""
    listed = words.split()
    if words.isascii() and all(map(str.isalpha, listed)):
        return list(map(stem_word, listed))
    return extract_terms(words)


def _list_prefixes(word: str) -> set[str]:
    """Return the prefixes by which a word's terms are looked up; some have but two letters."""
    parts = word.split("-")
    return {_prefix(part) for part in parts} | {_prefix(part[:2]) for part in parts}


def _prefix(word: str) -> str:
    return word[:_SHARED_LETTERS].replace("y", "i")
