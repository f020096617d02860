"""The ids of words and terms: of those that are stored, and of new ones, which are stored."""

import json
import sqlite3
from collections.abc import Sequence
from itertools import count
from typing import cast

from index.store import statements as sql
from index.store.pending_rows import PendingRows


class WordIds:
    """Finds ids, and gives new words the next ones; for one transaction.

    What it met is remembered, so that most words are looked up once. Raises sqlite3.Error.
    """

    def __init__(self, connection: sqlite3.Connection, rows: PendingRows) -> None:
        self._connection = connection
        self._rows = rows
        self._words: dict[str, int] = {}
        self._terms: dict[str, int] = {}
        self._num_words = self._count(sql.COUNT_WORDS)
        self._num_terms = self._count(sql.COUNT_TERMS)
        self._knows_all = not (self._num_words or self._num_terms)

    def find(self, vocabulary: Sequence[tuple[str, str]]) -> list[int]:
        """Return the id of each (word, term) pair, (W,); new ones are added."""
        words = [word for word, _ in vocabulary]
        found = list(map(self._words.get, words))
        if None in found:
            new = [pair for pair, known in zip(vocabulary, found, strict=True) if known is None]
            if not self._knows_all:
                self._look_up(sql.WORDS, self._words, [word for word, _ in new])
                new = [pair for pair in new if pair[0] not in self._words]
            self._add(new)
            added = self._words
            found = [
                added[word] if known is None else known
                for word, known in zip(words, found, strict=True)
            ]
        return cast("list[int]", found)  # all are known by now

    def _add(self, new: Sequence[tuple[str, str]]) -> None:
        terms = self._terms
        new_terms = list(dict.fromkeys(term for _, term in new if term not in terms))
        if not self._knows_all:
            self._look_up(sql.TERMS, terms, new_terms)
            new_terms = [term for term in new_terms if term not in terms]
        rows = list(enumerate(new_terms, self._num_terms))
        terms.update(zip(new_terms, count(self._num_terms)))
        self._rows.add(sql.ADD_TERM, *rows)
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
