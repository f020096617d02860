"""The records of the small databases of a data folder: read all of them, or put others there."""

# ruff: noqa: S608 - the f-strings join names of tables and columns that are ours

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from index.store.database import connect, translate_errors
from index.store.server_state.records import StateRecord

TABLES = {
    "answers.db": ("answer",),
    "servers.db": ("setting", "state", "audit", "vote", "gap", "member_salt"),
    "scope.db": ("server_version", "addition", "golden", "golden_told"),
}
"""The tables of each database, each after those that it refers to."""
FILES = {table: name for name, tables in TABLES.items() for table in tables}


def read_records(path: Path, guild: int | None) -> Iterator[StateRecord]:
    """Yield the records of a database in the order in which they were written; none without it."""
    if not path.exists():
        return
    with translate_errors(path), closing(connect(path, writable=False)) as database:
        database.row_factory = sqlite3.Row
        known = _list_tables(database)
        for table in TABLES[path.name]:
            if table in known:
                order = "id" if table == "audit" else "1"
                for row in database.execute(f"SELECT * FROM {table} ORDER BY {order}"):
                    yield StateRecord(table, guild, dict(row))


def replace_records(path: Path, records: Iterable[StateRecord]) -> int:
    """Put records in the place of all that a database has; return how many. All or nothing.

    The database has its tables already.
    """
    count = 0
    with translate_errors(path), closing(connect(path, writable=True)) as database:
        database.execute("PRAGMA secure_delete = ON")
        database.execute("BEGIN IMMEDIATE")
        try:
            for table in reversed(TABLES[path.name]):
                if table in _list_tables(database):
                    database.execute(f"DELETE FROM {table}")
            for table, _, row in records:
                names = ", ".join(row)
                values = ", ".join(f":{name}" for name in row)
                database.execute(f"INSERT INTO {table} ({names}) VALUES ({values})", dict(row))
                count += 1
            database.execute("COMMIT")
        except BaseException:
            database.execute("ROLLBACK")
            raise
    return count


def _list_tables(database: sqlite3.Connection) -> set[str]:
    return {name for (name,) in database.execute(_NAMES)}


_NAMES = "SELECT name FROM sqlite_schema WHERE type = 'table'"
