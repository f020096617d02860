"""The ids of words and terms: of those that are stored, and of new ones, which are stored."""

import json
import os
import sqlite3
from collections.abc import Sequence
from itertools import count

import numpy as np

from index.forward_index import Int32Array, WordAndTerm
from index.store import statements as sql
from index.store.pending_rows import PendingRows

_MAX_VOCABULARIES = 2 + min(os.cpu_count() or 1, 8)
"""Vocabularies whose ids are kept: each child that reads has one."""

_NO_IDS = np.empty(0, dtype=np.int32)


class WordIds:
    """Finds ids, and gives new words the next ones; for one transaction.

    What it met is remembered, so that a word is looked up once for each vocabulary. Raises
    sqlite3.Error.
    """

    def __init__(self, connection: sqlite3.Connection, rows: PendingRows) -> None:
        self._connection = connection
        self._rows = rows
        self._vocabularies: dict[int, tuple[Sequence[WordAndTerm], Int32Array]] = {}
        self._words: dict[str, int] = {}
        self._terms: dict[str, int] = {}
        self._num_words = self._count(sql.COUNT_WORDS)
        self._num_terms = self._count(sql.COUNT_TERMS)
        self._knows_all = not (self._num_words or self._num_terms)

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
        words = [word for word, _ in pairs]
        new = {word: term for word, term in reversed(pairs) if word not in self._words}
        if new and not self._knows_all:
            self._look_up(sql.WORDS, self._words, list(new))
        new_words = [word for word in dict.fromkeys(words) if word not in self._words]
        if new_words:
            self._add([(word, new[word]) for word in new_words])
        return list(map(self._words.__getitem__, words))

    def _add(self, new: Sequence[WordAndTerm]) -> None:
        """Add words that are new, each once."""
        terms = self._terms
        new_terms = list(dict.fromkeys(term for _, term in new if term not in terms))
        if not self._knows_all:
            self._look_up(sql.TERMS, terms, new_terms)
            new_terms = [term for term in new_terms if term not in terms]
        terms.update(zip(new_terms, count(self._num_terms)))
        self._rows.add(sql.ADD_TERM, *enumerate(new_terms, self._num_terms))
        self._num_terms += len(new_terms)
        first = self._num_words
        self._rows.add(
            sql.ADD_WORD, *[(i, word, terms[term]) for i, (word, term) in enumerate(new, first)]
        )
        self._words.update(zip((word for word, _ in new), count(first)))
        self._num_words += len(new)

    def _look_up(self, statement: str, known: dict[str, int], texts: Sequence[str]) -> None:
        if texts:
            found = self._connection.execute(statement, {"texts": json.dumps(texts)})
            known.update(found.fetchall())

    def _count(self, statement: str) -> int:
        return int(self._connection.execute(statement).fetchone()[0])
