"""Settings, the audit log and single values in a cluster, seen by every process."""

import secrets
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from index.cluster.server_state.documents import StateDocuments
from index.store import AuditEntry

Json = dict[str, Any]

_CHANGED = "settings-changed"
"""The document that every change of a setting writes, so that others read the settings again."""


class ClusterServerStore:
    """Saves and loads settings, audit entries and state; see `ServerStore`. Any thread may use it.

    Methods raise ClusterError and its kinds.
    """

    def __init__(self, documents: StateDocuments) -> None:
        self._documents = documents

    # --- settings --------------------------------------------------------------------------------

    def load_settings(self) -> dict[str, dict[str, Any]]:
        """Return the settings of every server that has any: values by name, by scope."""
        self._documents.refresh()
        found = self._documents.scan({"term": {"kind": "settings"}})
        return {each["scope"]: each["values"] for _, each in found if each["values"]}

    def read_settings_mark(self) -> str:
        """Return a mark that changes with the settings of any server."""
        found = self._documents.get(_CHANGED)
        return str(found["mark"]) if found else ""

    def save_settings(self, scope: str, values: Mapping[str, Any]) -> None:
        """Store the settings of a server; a value of None makes it the default again."""

        def merge(before: Json | None) -> Json:
            merged = {**(before["values"] if before else {}), **values}
            kept = {name: value for name, value in merged.items() if value is not None}
            return {"kind": "settings", "scope": scope, "values": kept}

        self._documents.change(name_settings(scope), merge)
        self._mark_changed()

    def _mark_changed(self) -> None:
        self._documents.put(_CHANGED, {"kind": "mark", "mark": secrets.token_hex(8)})

    # --- single values ---------------------------------------------------------------------------

    def read_state(self, name: str) -> str | None:
        """Return a value that was kept under this name."""
        found = self._documents.get(name_state(name))
        return str(found["value"]) if found else None

    def keep_state(self, name: str, value: str) -> str:
        """Store a value unless the name has one; return the value that is stored."""
        new = {"kind": "state", "name": name, "value": value}
        kept = self._documents.change(name_state(name), lambda known: None if known else new)
        return str((kept or new)["value"])

    # --- audit -----------------------------------------------------------------------------------

    def add_entry(self, scope: str, deed: str, subject: str, *, member: str, name: str) -> None:
        """Add an entry to the audit log; `member` is a salted hash, `name` what is shown."""
        entry = {
            "kind": "audit",
            "scope": scope,
            "at": datetime.now(UTC).isoformat(timespec="seconds"),
            "order": time.time_ns(),
            "member": member,
            "name": name,
            "deed": deed,
            "subject": subject,
        }
        self._documents.put(f"audit:{entry['order']}:{secrets.token_hex(4)}", entry)

    def list_entries(self, scope: str, *, limit: int = 100) -> list[AuditEntry]:
        """Return the latest audit entries of a server, newest first."""
        return self._list({"scope": scope}, "desc", limit)

    def list_entries_of(self, member: str) -> list[AuditEntry]:
        """Return the audit entries of one member, by the salted hash, oldest first."""
        return self._list({"member": member}, "asc", 10_000)

    def _list(self, where: dict[str, str], direction: str, limit: int) -> list[AuditEntry]:
        found = self._documents.list_sources(
            _entries(**where), sort=[{"order": direction}], limit=limit
        )
        return [
            AuditEntry(
                scope=each["scope"],
                at=each["at"],
                name=each["name"],
                deed=each["deed"],
                subject=each["subject"],
            )
            for each in found
        ]

    def take_out_member(self, member: str) -> int:
        """Take a member's name and hash out of all entries; return the number of entries."""
        self._documents.refresh()
        names = [name for name, _ in self._documents.scan(_entries(member=member))]
        for name in names:
            self._documents.change(name, _without_member)
        if names:
            self._documents.expunge()
        return len(names)

    def forget(self, scope: str) -> None:
        """Delete the settings and the audit log of a server."""
        kinds = {"terms": {"kind": ["settings", "audit"]}}
        query = {"bool": {"filter": [kinds, {"term": {"scope": scope}}]}}
        if self._documents.delete(query):
            self._mark_changed()
            self._documents.expunge()

    def close(self) -> None:
        """Do nothing: the connection is not this store's own."""


def name_settings(scope: str) -> str:
    """Return the name of the document of a server's settings."""
    return f"settings:{scope}"


def name_state(name: str) -> str:
    """Return the name of the document of a single value."""
    return f"state:{name}"


def _entries(**where: str) -> Json:
    clauses: list[Json] = [{"term": {"kind": "audit"}}]
    return {"bool": {"filter": [*clauses, *({"term": {k: v}} for k, v in where.items())]}}


def _without_member(entry: Json | None) -> Json | None:
    return {**entry, "member": None, "name": None} if entry else None
