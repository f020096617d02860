"""The store of what members said of answers: votes with their reasons, and reported gaps.

Members are kept as salted hashes, so that a copy of the file names nobody, and yet each member can
be shown and given back what is theirs.
"""

import hashlib
import hmac
import json
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from index.store.small_database import SmallDatabase

MAX_REASON = 500

_CREATE = """
CREATE TABLE IF NOT EXISTS member_salt (salt TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS vote (
    answer_id TEXT NOT NULL,
    member    TEXT NOT NULL,        -- salted hash
    scope     TEXT NOT NULL,
    is_up     INTEGER NOT NULL,
    reason    TEXT,                 -- NULL if none was given
    question  TEXT,                 -- NULL where questions are not stored
    at        TEXT NOT NULL,        -- ISO 8601, UTC
    PRIMARY KEY (answer_id, member)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS gap (
    answer_id TEXT NOT NULL,
    member    TEXT NOT NULL,        -- salted hash
    scope     TEXT NOT NULL,
    question  TEXT,                 -- NULL where questions are not stored
    missing   TEXT NOT NULL,        -- JSON, the words that no source has
    at        TEXT NOT NULL,        -- ISO 8601, UTC
    PRIMARY KEY (answer_id, member)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS vote_at ON vote (at);
CREATE INDEX IF NOT EXISTS vote_member ON vote (member);
CREATE INDEX IF NOT EXISTS gap_at ON gap (at);
CREATE INDEX IF NOT EXISTS gap_member ON gap (member);
"""
_SALT = "SELECT salt FROM member_salt"
_VOTE = """
INSERT INTO vote VALUES (:answer_id, :member, :scope, :is_up, :reason, :question, :at)
ON CONFLICT (answer_id, member) DO UPDATE SET
    is_up = :is_up, reason = coalesce(:reason, iif(is_up = :is_up, reason, NULL)), at = :at
"""
_GAP = """
INSERT INTO gap VALUES (:answer_id, :member, :scope, :question, :missing, :at)
ON CONFLICT (answer_id, member) DO NOTHING
"""
_VOTES = """
SELECT scope, answer_id, is_up, reason, question, at FROM vote WHERE scope = :scope
ORDER BY at DESC, answer_id LIMIT :limit
"""
_GAPS = """
SELECT scope, answer_id, question, missing, at FROM gap WHERE scope = :scope
ORDER BY at DESC, answer_id LIMIT :limit
"""
_VOTES_OF = """
SELECT scope, answer_id, is_up, reason, question, at FROM vote WHERE member = :member ORDER BY at
"""
_GAPS_OF = """
SELECT scope, answer_id, question, missing, at FROM gap WHERE member = :member ORDER BY at
"""
_DELETE_OLD = ("DELETE FROM vote WHERE at < :before", "DELETE FROM gap WHERE at < :before")
_DELETE_IN = ("DELETE FROM vote WHERE scope = :scope", "DELETE FROM gap WHERE scope = :scope")
_ANY = "SELECT 1 FROM vote UNION ALL SELECT 1 FROM gap LIMIT 1"
_DELETE_OF = ("DELETE FROM vote WHERE member = :member", "DELETE FROM gap WHERE member = :member")


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote:
    """A member's word on an answer, with an optional reason; `at` is ISO 8601, UTC."""

    scope: str
    answer_id: str
    is_up: bool
    reason: str | None
    question: str | None
    at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportedGap:
    """A question that a member wants the articles to answer, and its words that no source has."""

    scope: str
    answer_id: str
    question: str | None
    missing: tuple[str, ...]
    at: str


def hash_user(salt: str, user_id: int) -> str:
    """Return the hash of a user's id under a salt, which is given in hexadecimal digits."""
    return hmac.new(bytes.fromhex(salt), str(user_id).encode(), hashlib.sha256).hexdigest()[:32]


class SqliteMemberStore:
    """Saves and loads votes and gaps, each kept for `kept_days`; any thread may use it.

    Methods raise DataFolderError, StoreDamaged or WriterBusy.
    """

    def __init__(
        self, path: Path, *, kept_days: int = 30, now: Callable[[], datetime] | None = None
    ) -> None:
        self._kept_for = timedelta(days=kept_days)
        self._database = SmallDatabase(path, _CREATE)
        self._now = now or (lambda: datetime.now(UTC))
        self._salt: str | None = None

    def hash_member(self, user_id: int) -> str:
        """Return the salted hash of a user's id; the salt is made once and kept in the file."""
        if self._salt is None:
            with self._database.changing() as database:
                row = database.execute(_SALT).fetchone()
                salt = row[0] if row else secrets.token_hex(32)
                if row is None:
                    database.execute("INSERT INTO member_salt VALUES (:salt)", {"salt": salt})
            self._salt = str(salt)
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
        """Store a vote in the place of an earlier one of this member.

        A reason stays until another is given, or the vote changes sides.
        """
        row = {"answer_id": answer_id, "member": member, "scope": scope, "is_up": is_up}
        kept = reason[:MAX_REASON] if reason else None
        self._save(_VOTE, row | {"reason": kept, "question": question})

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
        row = {"answer_id": answer_id, "member": member, "scope": scope, "question": question}
        return self._save(_GAP, row | {"missing": json.dumps(list(missing), ensure_ascii=False)})

    def list_votes(self, scope: str, *, limit: int = 100) -> list[Vote]:
        """Return the latest votes of a server, newest first."""
        return [_vote(row) for row in self._database.read(_VOTES, scope=scope, limit=limit)]

    def list_gaps(self, scope: str, *, limit: int = 100) -> list[ReportedGap]:
        """Return the latest gaps reported in a server, newest first."""
        return [_gap(row) for row in self._database.read(_GAPS, scope=scope, limit=limit)]

    def list_votes_of(self, member: str) -> list[Vote]:
        """Return the votes of one member everywhere, oldest first."""
        return [_vote(row) for row in self._database.read(_VOTES_OF, member=member)]

    def list_gaps_of(self, member: str) -> list[ReportedGap]:
        """Return the gaps that one member reported everywhere, oldest first."""
        return [_gap(row) for row in self._database.read(_GAPS_OF, member=member)]

    def delete_of(self, member: str) -> int:
        """Delete everything of one member; return how many votes and gaps that were."""
        with self._database.changing() as database:
            return sum(database.execute(each, {"member": member}).rowcount for each in _DELETE_OF)

    def forget(self, scope: str) -> None:
        """Delete all votes and gaps of a server."""
        self._delete(_DELETE_IN, scope=scope)

    def forget_old(self) -> None:
        """Delete the votes and gaps that are older than they may be kept."""
        self._delete(_DELETE_OLD, before=self._limit())

    def _delete(self, statements: Sequence[str], **parameters: str) -> None:
        if self._database.read(_ANY):  # else no file is made
            with self._database.changing() as database:
                for statement in statements:
                    database.execute(statement, parameters)

    def _limit(self) -> str:
        return (self._now() - self._kept_for).isoformat(timespec="seconds")

    def create(self) -> None:
        """Create the database and its tables, unless they are there."""
        self._database.create()

    def close(self) -> None:
        """Close the database; closing it twice does no harm."""
        self._database.close()

    def _save(self, statement: str, row: dict[str, Any]) -> bool:
        with self._database.changing() as database:
            for delete in _DELETE_OLD:
                database.execute(delete, {"before": self._limit()})
            at = self._now().isoformat(timespec="seconds")
            return database.execute(statement, row | {"at": at}).rowcount > 0


def _vote(row: Sequence[Any]) -> Vote:
    scope, answer_id, is_up, reason, question, at = row
    return Vote(
        scope=scope,
        answer_id=answer_id,
        is_up=bool(is_up),
        reason=reason,
        question=question,
        at=at,
    )


def _gap(row: Sequence[Any]) -> ReportedGap:
    scope, answer_id, question, missing, at = row
    return ReportedGap(
        scope=scope,
        answer_id=answer_id,
        question=question,
        missing=tuple(json.loads(missing)),
        at=at,
    )
