"""Rows that wait to be written: many in one call of SQLite cost far less than a call for each."""

import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from index.store import statements as sql

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
