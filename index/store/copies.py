"""Whole copies of databases, made while others read and write, and checks before their use."""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from index.errors import StoreDamaged, StoreTooNew
from index.store.database import connect, translate_errors
from index.store.migrations import find_unknown

_TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table'"


def copy_database(source: Path, target: Path) -> None:
    """Make `target` a copy of `source` as it is at one moment.

    A database at `target` is replaced in one transaction: a crash leaves the old or the new one.
    Raises the errors of `translate_errors`.
    """
    with (
        translate_errors(source),
        closing(connect(source, writable=False)) as original,
        translate_errors(target),
        closing(sqlite3.connect(target)) as copy,
    ):
        copy.execute("PRAGMA synchronous = FULL")
        original.backup(copy)


def check_database(path: Path) -> None:
    """Raise StoreDamaged if a database is damaged, StoreTooNew if a newer release changed it."""
    with translate_errors(path), closing(connect(path, writable=False)) as connection:
        faults = [text for (text,) in connection.execute("PRAGMA integrity_check(5)")]
        if faults != ["ok"]:
            raise StoreDamaged(path, faults[0])
        if ("migration",) in connection.execute(_TABLES).fetchall():
            unknown = find_unknown(connection)
            if unknown:
                raise StoreTooNew(path, unknown)


def renew_identity(path: Path) -> None:
    """Give a database a new identity, so that no index made from a copy of it is taken for its."""
    with translate_errors(path), closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE head SET identity = hex(randomblob(8))")


def set_aside(path: Path) -> None:
    """Remove a damaged database and its log, so that another can take its place."""
    for each in (path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")):
        with suppress(FileNotFoundError):
            each.unlink()
