"""Votes and reported gaps in a cluster; one vote and one report of each member and answer."""

import secrets
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from index.cluster.server_state.documents import StateDocuments
from index.store import KEPT_DAYS, MAX_REASON, ReportedGap, Vote, hash_user

Json = dict[str, Any]

SALT = "member-salt"


class ClusterMemberStore:
    """Saves and loads votes and gaps; see `MemberStore`. Any thread may use it.

    Methods raise ClusterError and its kinds.
    """

    def __init__(
        self,
        documents: StateDocuments,
        *,
        kept_days: int = KEPT_DAYS,
        now: Callable[[], datetime] | None = None,
    ) -> None:
        self._documents = documents
        self._kept_for = timedelta(days=kept_days)
        self._now = now or (lambda: datetime.now(UTC))
        self._salt: str | None = None

    def hash_member(self, user_id: int) -> str:
        """Return the salted hash of a user's id; there is one salt for all processes."""
        if self._salt is None:
            found = self._documents.get(SALT)
            if found is None:
                made = {"kind": "salt", "salt": secrets.token_hex(32)}
                found = self._documents.change(SALT, lambda known: None if known else made)
            self._salt = str((found or {})["salt"])
        return hash_user(self._salt, user_id)

    def save_vote(
        self,
        answer_id: str,
        *,
        member: str,
        scope: str,
        is_up: bool,
        reason: str | None = None,
        question: str | None = None,
    ) -> None:
        """Store a vote in the place of an earlier one of this member; see `MemberStore`."""
        new = {
            "kind": "vote",
            "answer_id": answer_id,
            "member": member,
            "scope": scope,
            "is_up": is_up,
            "reason": reason[:MAX_REASON] if reason else None,
            "question": question,
            "at": self._at(),
        }

        def vote(before: Json | None) -> Json:
            if before is None:
                return new
            kept = before["reason"] if before["is_up"] == is_up else None
            return {**before, "is_up": is_up, "reason": new["reason"] or kept, "at": new["at"]}

        self._documents.change(name_vote(answer_id, member), vote)

    def report_gap(
        self,
        answer_id: str,
        *,
        member: str,
        scope: str,
        question: str | None,
        missing: Sequence[str],
    ) -> bool:
        """Store a gap; return False if this member has reported it before."""
        gap = {
            "kind": "gap",
            "answer_id": answer_id,
            "member": member,
            "scope": scope,
            "question": question,
            "missing": list(missing),
            "at": self._at(),
        }
        return self._documents.create(name_gap(answer_id, member), gap)

    def list_votes(self, scope: str, *, limit: int = 100) -> list[Vote]:
        """Return the latest votes of a server, newest first."""
        return [_vote(each) for each in self._list("vote", {"scope": scope}, "desc", limit)]

    def list_gaps(self, scope: str, *, limit: int = 100) -> list[ReportedGap]:
        """Return the latest gaps reported in a server, newest first."""
        return [_gap(each) for each in self._list("gap", {"scope": scope}, "desc", limit)]

    def list_votes_of(self, member: str) -> list[Vote]:
        """Return the votes of one member everywhere, oldest first."""
        return [_vote(each) for each in self._list("vote", {"member": member}, "asc")]

    def list_gaps_of(self, member: str) -> list[ReportedGap]:
        """Return the gaps that one member reported everywhere, oldest first."""
        return [_gap(each) for each in self._list("gap", {"member": member}, "asc")]

    def _list(
        self, kind: str, where: dict[str, str], direction: str, limit: int = 10_000
    ) -> list[Json]:
        sort = [{"at": direction}, {"answer_id": "asc"}]
        return self._documents.list_sources(_said([kind], **where), sort=sort, limit=limit)

    def delete_of(self, member: str) -> int:
        """Delete everything of one member; return how many votes and gaps that were."""
        return self._delete(_said(["vote", "gap"], member=member))

    def forget(self, scope: str) -> None:
        """Delete all votes and gaps of a server."""
        self._delete(_said(["vote", "gap"], scope=scope))

    def forget_old(self) -> None:
        """Delete the votes and gaps that are older than they may be kept."""
        limit = (self._now() - self._kept_for).isoformat(timespec="seconds")
        said = _said(["vote", "gap"])
        said["bool"]["filter"].append({"range": {"at": {"lt": limit}}})
        self._documents.delete(said)

    def _delete(self, query: Json) -> int:
        deleted = self._documents.delete(query)
        if deleted:
            self._documents.expunge()
        return deleted

    def _at(self) -> str:
        return self._now().isoformat(timespec="seconds")

    def close(self) -> None:
        """Do nothing: the connection is not this store's own."""


def name_vote(answer_id: str, member: str) -> str:
    """Return the name of the document of a vote."""
    return f"vote:{answer_id}:{member}"


def name_gap(answer_id: str, member: str) -> str:
    """Return the name of the document of a reported gap."""
    return f"gap:{answer_id}:{member}"


def _said(kinds: list[str], **where: str) -> Json:
    """Return the query for votes or gaps in which some fields have some values."""
    clauses: list[Json] = [{"terms": {"kind": kinds}}]
    return {"bool": {"filter": [*clauses, *({"term": {k: v}} for k, v in where.items())]}}


def _vote(found: Json) -> Vote:
    names = ("scope", "answer_id", "is_up", "reason", "question", "at")
    return Vote(**{name: found[name] for name in names})


def _gap(found: Json) -> ReportedGap:
    names = ("scope", "answer_id", "question", "at")
    return ReportedGap(**{name: found[name] for name in names}, missing=tuple(found["missing"]))
