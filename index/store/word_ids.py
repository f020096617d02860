"""The ids of words and terms: of those that are stored, and of new ones, which are stored."""

import json
import os
import sqlite3
from collections.abc import Collection, Iterable, Sequence
from itertools import count
from typing import NamedTuple

import numpy as np

from index.forward_index import Int32Array, LocalForwardIndex, WordAndTerm
from index.store import statements as sql
from index.store.pending_rows import PendingRows

_MAX_VOCABULARIES = 2 + min(os.cpu_count() or 1, 8)
"""Vocabularies whose ids are kept: each child that reads has one."""

_NO_IDS = np.empty(0, dtype=np.int32)


class AllWords(NamedTuple):
    """All words and terms of a store in the order of their ids, and the term id of each word."""

    words: Collection[str]
    terms: Collection[str]
    term_ids: Sequence[int]


class WordIds:
    """Finds ids, and gives new words the next ones; for one transaction.

    What it met is remembered, so that a word is looked up once for each vocabulary. Raises
    sqlite3.Error.
    """

    def __init__(self, connection: sqlite3.Connection, rows: PendingRows) -> None:
        self._connection = connection
        self._rows = rows
        self._vocabularies: dict[int, tuple[Sequence[WordAndTerm], Int32Array]] = {}
        self._together: Int32Array | None = None
        self._found = _NO_IDS
        self._words: dict[str, int] = {}
        self._terms: dict[str, int] = {}
        self._term_ids: list[int] = []
        self._num_words = self._count(sql.COUNT_WORDS)
        self._num_terms = self._count(sql.COUNT_TERMS)
        self._knows_all = not (self._num_words or self._num_terms)

    def list_all(self) -> AllWords | None:
        """Return what is stored, if nothing was before; None where that would have to be read."""
        if not self._knows_all:
            return None
        return AllWords(self._words.keys(), self._terms.keys(), self._term_ids)

    def find_all(self, local: LocalForwardIndex) -> Int32Array:
        """Return the ids of the words of an article, and those of its title behind them.

        Those of all articles that were analysed together are found at once. They are the next to be
        stored, in order; so new words get the ids that they would get article by article.
        """
        words, title = local.index.words, local.index.title
        if local.together is None:
            return self.find(np.concatenate([words, title]), local.vocabulary)
        if local.together is not self._together:
            self._found = self.find(local.together, local.vocabulary)
            self._together = local.together
        return self._found[local.start : local.start + len(words) + len(title)]

    def find(self, words: Int32Array, vocabulary: Sequence[WordAndTerm]) -> Int32Array:
        """Return the id of each word, given by its place in a vocabulary; new ones are added."""
        known = self._ids_of(vocabulary)
        found = known[words]
        new = list(dict.fromkeys(words[found < 0].tolist()))
        if new:
            known[new] = self._find_pairs([vocabulary[word] for word in new])
            found = known[words]
        return found

    def _ids_of(self, vocabulary: Sequence[WordAndTerm]) -> Int32Array:
        """Return the ids of the words of a vocabulary, which may have grown; -1 for unknown ones.

        Those of the vocabularies that were asked for last are kept.
        """
        _, known = self._vocabularies.pop(id(vocabulary), (vocabulary, _NO_IDS))
        if len(known) < len(vocabulary):
            known = np.append(known, np.full(2 * len(vocabulary) - len(known), -1, dtype=np.int32))
        while len(self._vocabularies) >= _MAX_VOCABULARIES:
            del self._vocabularies[next(iter(self._vocabularies))]
        self._vocabularies[id(vocabulary)] = vocabulary, known
        return known

    def _find_pairs(self, pairs: Sequence[WordAndTerm]) -> list[int]:
        """Return the id of each (word, term) pair; new ones are added."""
        if not self._knows_all:
            self._look_up(sql.WORDS, self._words, (word for word, _ in pairs))
            terms_of_new = (term for word, term in pairs if word not in self._words)
            self._look_up(sql.TERMS, self._terms, terms_of_new)
        words, terms = self._words, self._terms
        new = {word: term for word, term in pairs if word not in words}
        new_terms = list(dict.fromkeys(term for term in new.values() if term not in terms))
        rows_of_terms = list(enumerate(new_terms, self._num_terms))
        terms.update(zip(new_terms, count(self._num_terms)))
        numbers = range(self._num_words, self._num_words + len(new))
        words.update(zip(new, numbers, strict=True))
        self._num_words += len(new)
        self._num_terms += len(new_terms)
        self._rows.extend(sql.ADD_TERM, rows_of_terms)
        term_ids = [terms[term] for term in new.values()]
        self._rows.extend(sql.ADD_WORD, list(zip(numbers, new, term_ids, strict=True)))
        if self._knows_all:
            self._term_ids += term_ids
        return [words[word] for word, _ in pairs]

    def _look_up(self, statement: str, known: dict[str, int], texts: Iterable[str]) -> None:
        """Add to `known` the stored ids of those texts that it lacks."""
        lacking = [text for text in dict.fromkeys(texts) if text not in known]
        if lacking:
            found = self._connection.execute(statement, {"texts": json.dumps(lacking)})
            known.update(found.fetchall())

    def _count(self, statement: str) -> int:
        return int(self._connection.execute(statement).fetchone()[0])
