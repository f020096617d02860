"""The store of what servers have chosen and done: settings, the audit log, the first home.

A small database of its own, beside the articles: it is there from the first setting on, and a
server that never chose anything has no row in it.
"""

import json
import secrets
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from index.store.small_database import SmallDatabase

_CREATE = """
CREATE TABLE IF NOT EXISTS setting (
    scope  TEXT NOT NULL,           -- the server's id
    name   TEXT NOT NULL,
    value  TEXT NOT NULL,           -- JSON
    PRIMARY KEY (scope, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS state (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS audit (
    id       INTEGER PRIMARY KEY,
    scope    TEXT NOT NULL,
    at       TEXT NOT NULL,         -- ISO 8601, UTC
    member   TEXT,                  -- salted hash of who did it; NULL once taken out
    name     TEXT,                  -- the name shown for that member; NULL once taken out
    deed     TEXT NOT NULL,
    subject  TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS audit_scope ON audit (scope, id);
CREATE INDEX IF NOT EXISTS audit_member ON audit (member);
"""
_SETTINGS = "SELECT scope, name, value FROM setting"
_SET = """
INSERT INTO setting VALUES (:scope, :name, :value)
ON CONFLICT (scope, name) DO UPDATE SET value = :value
"""
_UNSET = "DELETE FROM setting WHERE scope = :scope AND name = :name"
_STATE = "SELECT value FROM state WHERE name = :name"
_REPLACE_STATE = "INSERT OR REPLACE INTO state VALUES (:name, :value)"
_CHANGED = "settings-changed"
"""The state that every change of a setting writes, so that others read the settings again."""
_KEEP_STATE = "INSERT INTO state VALUES (:name, :value) ON CONFLICT (name) DO NOTHING"
_ADD_ENTRY = """
INSERT INTO audit (scope, at, member, name, deed, subject)
VALUES (:scope, :at, :member, :name, :deed, :subject)
"""
_ENTRIES = """
SELECT scope, at, name, deed, subject FROM audit WHERE scope = :scope ORDER BY id DESC LIMIT :limit
"""
_ENTRIES_OF = "SELECT scope, at, name, deed, subject FROM audit WHERE member = :member ORDER BY id"
_FORGET_SETTINGS = "DELETE FROM setting WHERE scope = :scope"
_FORGET_ENTRIES = "DELETE FROM audit WHERE scope = :scope"
_TAKE_OUT = "UPDATE audit SET member = NULL, name = NULL WHERE member = :member"


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEntry:
    """One change: who (None once taken out), when (ISO 8601, UTC), what was done to what."""

    scope: str
    at: str
    name: str | None
    deed: str
    subject: str


class SqliteServerStore:
    """Saves and loads settings, audit entries and state; any thread may use it, one at a time.

    The file is created by the first change. Methods raise DataFolderError, StoreDamaged or
    WriterBusy.
    """

    def __init__(self, path: Path) -> None:
        self._database = SmallDatabase(path, _CREATE)

    def load_settings(self) -> dict[str, dict[str, Any]]:
        """Return the settings of every server that has any: values by name, by scope."""
        found: dict[str, dict[str, Any]] = {}
        for scope, name, value in self._database.read(_SETTINGS):
            found.setdefault(scope, {})[name] = json.loads(value)
        return found

    def save_settings(self, scope: str, values: Mapping[str, Any]) -> None:
        """Store the settings of a server; a value of None makes it the default again."""
        with self._database.changing() as database:
            for name, value in values.items():
                row = {"scope": scope, "name": name}
                if value is None:
                    database.execute(_UNSET, row)
                else:
                    database.execute(_SET, row | {"value": json.dumps(value)})
            _mark_changed(database)

    def read_settings_mark(self) -> str:
        """Return a mark that changes with the settings of any server."""
        return self.read_state(_CHANGED) or ""

    def read_state(self, name: str) -> str | None:
        """Return a value that was kept under this name."""
        rows = self._database.read(_STATE, name=name)
        return rows[0][0] if rows else None

    def keep_state(self, name: str, value: str) -> str:
        """Store a value unless the name has one; return the value that is stored."""
        with self._database.changing() as database:
            database.execute(_KEEP_STATE, {"name": name, "value": value})
            return str(database.execute(_STATE, {"name": name}).fetchone()[0])

    def add_entry(self, scope: str, deed: str, subject: str, *, member: str, name: str) -> None:
        """Add an entry to the audit log; `member` is a salted hash, `name` what is shown."""
        at = datetime.now(UTC).isoformat(timespec="seconds")
        row = {"scope": scope, "at": at, "member": member, "name": name}
        with self._database.changing() as database:
            database.execute(_ADD_ENTRY, row | {"deed": deed, "subject": subject})

    def list_entries(self, scope: str, *, limit: int = 100) -> list[AuditEntry]:
        """Return the latest audit entries of a server, newest first."""
        return self._entries(_ENTRIES, scope=scope, limit=limit)

    def list_entries_of(self, member: str) -> list[AuditEntry]:
        """Return the audit entries of one member, by the salted hash, oldest first."""
        return self._entries(_ENTRIES_OF, member=member)

    def take_out_member(self, member: str) -> int:
        """Take a member's name and hash out of all entries; return the number of entries."""
        with self._database.changing() as database:
            return database.execute(_TAKE_OUT, {"member": member}).rowcount

    def forget(self, scope: str) -> None:
        """Delete the settings and the audit log of a server."""
        with self._database.changing() as database:
            database.execute(_FORGET_SETTINGS, {"scope": scope})
            _mark_changed(database)
            database.execute(_FORGET_ENTRIES, {"scope": scope})

    def create(self) -> None:
        """Create the database and its tables, unless they are there."""
        self._database.create()

    def close(self) -> None:
        """Close the database; closing it twice does no harm."""
        self._database.close()

    def _entries(self, statement: str, **parameters: object) -> list[AuditEntry]:
        return [
            AuditEntry(scope=scope, at=at, name=name, deed=deed, subject=subject)
            for scope, at, name, deed, subject in self._database.read(statement, **parameters)
        ]


def _mark_changed(database: sqlite3.Connection) -> None:
    database.execute(_REPLACE_STATE, {"name": _CHANGED, "value": secrets.token_hex(8)})
