"""What is kept for servers, in a cluster: `ServerState` by two indices beside the articles.

footnote-NAME.answers    the answers under buttons, with the questions that may be kept
footnote-NAME.state      votes, gaps, settings, the audit log, and what is kept of each server
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Any

from index.cluster.client import ClusterClient
from index.cluster.layout import Layout
from index.cluster.server_state.answer_documents import FIELDS, ClusterAnswerLog
from index.cluster.server_state.claims import CLAIMS, ClusterClaim
from index.cluster.server_state.cluster_records import (
    DEPARTURES,
    read_records,
    replace_records,
)
from index.cluster.server_state.documents import StateDocuments
from index.cluster.server_state.member_documents import ClusterMemberStore
from index.cluster.server_state.scope_documents import ClusterScopeStore, scope_query
from index.cluster.server_state.server_documents import ClusterServerStore
from index.store import KEPT_DAYS, ServedPart, StateRecord

Json = dict[str, Any]

_STATE_FIELDS = {
    "kind": "keyword",
    "scope": "keyword",
    "member": "keyword",
    "answer_id": "keyword",
    "at": "date",
    "order": "long",
}


class ClusterState:
    """Opens what is kept for servers in a collection of a cluster; any thread may use it."""

    def __init__(self, client: ClusterClient, layout: Layout) -> None:
        # Losing an answer in a power cut of all its nodes costs one button; waiting for their disks
        # would slow down every question.
        self._answers = StateDocuments(client, layout.answers, FIELDS, durable=False)
        self._state = StateDocuments(client, layout.state, _STATE_FIELDS)
        self._where = client.where

    def open_answers(
        self, *, questions: bool = True, kept_days: int = KEPT_DAYS
    ) -> ClusterAnswerLog:
        """Open the log of answers."""
        return ClusterAnswerLog(self._answers, questions=questions, kept_days=kept_days)

    def open_members(self, *, kept_days: int = KEPT_DAYS) -> ClusterMemberStore:
        """Open the votes and gaps."""
        return ClusterMemberStore(self._state, kept_days=kept_days)

    def open_servers(self) -> ClusterServerStore:
        """Open the settings and the audit log."""
        return ClusterServerStore(self._state)

    def open_scope(self, guild: int | None) -> ClusterScopeStore:
        """Open what is kept of one server, or of the articles that all share if it is None."""
        return ClusterScopeStore(self._state, guild)

    def list_guilds(self) -> list[int]:
        """Return the ids of the servers of which something is kept by `open_scope`, ascending."""
        self._state.refresh()
        found = self._state.scan({"term": {"kind": "scope"}})
        return sorted(int(each["scope"]) for _, each in found if each["scope"].isdecimal())

    def read_departures(self) -> dict[int, datetime]:
        """Return the servers that the bot has left, each with the time, in UTC."""
        return _decode_departures(self._state.get(DEPARTURES))

    def change_departures(self, change: Callable[[dict[int, datetime]], bool]) -> None:
        """Store what `change` makes of the departures, if it returns True. Raises ClusterError."""

        def apply(found: Json | None) -> Json | None:
            left = _decode_departures(found)
            if not change(left):
                return None
            written = {str(guild): at.isoformat() for guild, at in left.items()}
            return {"kind": "departures", "left": written}

        self._state.change(DEPARTURES, apply)

    def claim(self, part: ServedPart | None) -> ClusterClaim:
        """Return the right to serve a part of the servers from this collection alone.

        Raises ServedElsewhere if another process serves some of them, and ClusterError.
        """
        return ClusterClaim(self._state, part, where=self._where)

    # --- all records -----------------------------------------------------------------------------

    def count(self) -> tuple[int, int]:
        """Return the number of answers under buttons, and of all other documents."""
        self._answers.refresh()
        self._state.refresh()
        everything: Json = {"match_all": {}}
        kept: Json = {"bool": {"must_not": [{"term": {"kind": CLAIMS}}]}}
        return self._answers.count(everything), self._state.count(kept)

    def read_records(self) -> Iterator[StateRecord]:
        """Yield all that is kept."""
        return read_records(self._answers, self._state)

    def replace_records(self, records: Iterable[StateRecord]) -> int:
        """Put records in the place of all that is kept; return how many. Raises ClusterError."""
        return replace_records(self._answers, self._state, records)

    # --- erasing ---------------------------------------------------------------------------------

    def erase_source(self, source: str, *, scope: str | None = None) -> None:
        """Take a source out of the logged answers, or of those of a scope alone."""
        self.open_answers().erase_source(source, scope=scope)

    def forget_server(self, guild: int) -> None:
        """Delete all that is kept of a server here. Raises ClusterError."""
        scope = str(guild)
        self.open_answers().erase_scope(scope)
        self.open_servers().forget(scope)
        self.open_members().forget(scope)
        self.drop_scope(guild)

    def drop_scope(self, guild: int) -> None:
        """Delete what `open_scope` keeps of a server. Raises ClusterError."""
        self._state.delete(scope_query(str(guild)))


def _decode_departures(found: Json | None) -> dict[int, datetime]:
    left = found["left"] if found else {}
    return {int(guild): datetime.fromisoformat(at) for guild, at in left.items()}
