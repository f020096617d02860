"""The ids of words and terms: of those that are stored, and of new ones, which are stored."""

import json
import sqlite3
from collections.abc import Iterable, Sequence

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
        known = self._words
        self._look_up(sql.WORDS, known, [word for word, _ in vocabulary if word not in known])
        new = [(word, term) for word, term in vocabulary if word not in known]
        if new:
            self._add_terms(dict.fromkeys(term for _, term in new))
            for word, term in new:
                self._rows.add(sql.ADD_WORD, (self._num_words, word, self._terms[term]))
                known[word] = self._num_words
                self._num_words += 1
        return [known[word] for word, _ in vocabulary]

    def _add_terms(self, terms: Iterable[str]) -> None:
        known = self._terms
        self._look_up(sql.TERMS, known, [term for term in terms if term not in known])
        for term in terms:
            if term not in known:
                self._rows.add(sql.ADD_TERM, (self._num_terms, term))
                known[term] = self._num_terms
                self._num_terms += 1

    def _look_up(self, statement: str, known: dict[str, int], texts: Sequence[str]) -> None:
        if texts and not self._knows_all:
            found = self._connection.execute(statement, {"texts": json.dumps(texts)})
            known.update(found.fetchall())

    def _count(self, statement: str) -> int:
        return int(self._connection.execute(statement).fetchone()[0])
