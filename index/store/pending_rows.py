"""Rows that wait to be written: many in one call of SQLite cost far less than a call for each.

And forward indexes that were just written: the index is built of them without reading them again.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from index.store import statements as sql
from index.store.rows import ForwardIndexRow

_ORDER = (
    sql.ADD_NEW_SOURCE,
    sql.ADD_TERM,
    sql.ADD_WORD,
    sql.ADD_ARTICLE,
    sql.ADD_OUTLINE,
    sql.RECORD_READ,
)
"""Rows that others refer to come first."""

_MOST = 4_000
"""Rows of one statement that wait at most, so that they take little memory."""


class PendingRows:
    """The parameters of statements that do not depend on each other's order, by statement."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._rows: defaultdict[str, list[Any]] = defaultdict(list)

    def add(self, statement: str, row: Any) -> bool:
        """Let a row wait; return whether the rows are to be written now.

        They are where many wait, and outside a transaction.
        """
        waiting = self._rows[statement]
        waiting.append(row)
        return len(waiting) >= _MOST or not self._connection.in_transaction

    def extend(self, statement: str, rows: Sequence[Any]) -> None:
        """Let rows wait; outside a transaction they are written at once."""
        waiting = self._rows[statement]
        waiting += rows
        if len(waiting) >= _MOST or not self._connection.in_transaction:
            self.write()

    def write(self) -> None:
        """Write all rows. Raises sqlite3.Error."""
        if self._rows:
            rows = self._rows.copy()
            self._rows.clear()
            for statement in _ORDER:
                if statement in rows:
                    self._connection.executemany(statement, rows[statement])

    def drop(self) -> None:
        """Forget all rows, because their transaction is rolled back."""
        self._rows.clear()


_MOST_BYTES = 64_000_000
"""Bytes of forward indexes that are kept at most, about those of 40,000 articles."""


class WrittenIndexes:
    """The forward indexes that one transaction has written, or none of them if they are many."""

    def __init__(self) -> None:
        self._rows: dict[int, ForwardIndexRow] = {}
        self._left = _MOST_BYTES

    def keep(self, article: int, row: ForwardIndexRow) -> None:
        """Keep the row of an article, the last one that is written."""
        self._left -= len(row.words) + len(row.sentences) + len(row.paragraphs)
        if self._left > 0:
            self._rows[article] = row
        else:
            self._rows = {}

    def find(self, articles: Sequence[int]) -> list[ForwardIndexRow] | None:
        """Return the rows of these articles, None unless all of them are kept."""
        rows = self._rows
        return [rows[article] for article in articles] if rows.keys() >= {*articles} else None
