"""In which families of a table of words does a term stand?

A table is text, families between commas. Stemming all of it at once takes longer than many
questions, so words are stemmed when a term is looked up that begins as they do.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from index.analysis import analyzer

_ALIKE = 3  # letters that a word and its stem have in common, but for a y that becomes an i


class Families:
    """The families of tables; one that is a kind's ("metal: iron tin") is found by the kind.

    What is looked up twice at once, by two threads, is found twice and is the same.
    """

    __slots__ = ("_read", "_terms", "_written")

    def __init__(self, *tables: str) -> None:
        """Lay out the words by how they begin."""
        self._written: dict[str, list[tuple[str, str]]] = {}
        self._read: dict[str, Mapping[str, list[str]]] = {}
        self._terms: dict[str, Sequence[str]] = {}
        for family in ",".join(tables).split(","):
            kind, _, members = family.partition(":")
            for word in kind.split():
                for beginning in _beginnings(word):
                    self._written.setdefault(beginning, []).append((word, members or family))

    def of(self, term: str) -> Iterator[Sequence[str]]:
        """Yield the terms of each family that `term` is in, or is the kind of."""
        beginning = _alike(term)
        if beginning not in self._written:
            return
        if beginning not in self._read:
            self._read[beginning] = _by_term(self._written[beginning])
        for family in self._read[beginning].get(term, ()):
            if family not in self._terms:
                self._terms[family] = analyzer.terms(family)
            yield self._terms[family]


def _by_term(words: Iterable[tuple[str, str]]) -> Mapping[str, list[str]]:
    families: dict[str, list[str]] = {}
    for word, family in words:
        for term in analyzer.terms(word):
            families.setdefault(term, []).append(family)
    return families


def _beginnings(word: str) -> set[str]:
    """Return how the terms of a word may begin; terms of two letters are looked up by two."""
    parts = word.split("-")
    return {_alike(part) for part in parts} | {_alike(part[:2]) for part in parts}


def _alike(word: str) -> str:
    return word[:_ALIKE].replace("y", "i")
