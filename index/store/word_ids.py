"""The ids of words and terms: of those that are stored, and of new ones, which are stored."""

import json
import sqlite3
from collections.abc import Sequence
from itertools import count

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
            self._look_up(
                sql.WORDS,
                self._words,
                [word for word, known in zip(words, found, strict=True) if known is None],
            )
            self._add([pair for pair in vocabulary if pair[0] not in self._words])
        return [self._words[word] for word in words]

    def _add(self, new: Sequence[tuple[str, str]]) -> None:
        terms = dict.fromkeys(term for _, term in new)
        self._look_up(sql.TERMS, self._terms, [term for term in terms if term not in self._terms])
        new_terms = [term for term in terms if term not in self._terms]
        self._terms.update(zip(new_terms, count(self._num_terms)))
        self._rows.add(sql.ADD_TERM, *zip(count(self._num_terms), new_terms))
        self._num_terms += len(new_terms)
        ids = range(self._num_words, self._num_words + len(new))
        self._words.update(zip((word for word, _ in new), ids, strict=True))
        self._rows.add(
            sql.ADD_WORD,
            *((i, word, self._terms[term]) for i, (word, term) in zip(ids, new, strict=True)),
        )
        self._num_words += len(new)

    def _look_up(self, statement: str, known: dict[str, int], texts: Sequence[str]) -> None:
        if texts and not self._knows_all:
            found = self._connection.execute(statement, {"texts": json.dumps(texts)})
            known.update(found.fetchall())

    def _count(self, statement: str) -> int:
        return int(self._connection.execute(statement).fetchone()[0])
