"""The doors to what is kept for servers, with one implementation in files and one in a cluster.

All raise errors below OperationError, but for `AnswerLog`, on which no answer depends.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

from index.store.given_answers import KEPT_DAYS, DayCount, LoggedAnswer, ReportedGap, Vote
from index.store.server_state.records import StateRecord
from index.store.server_state.scope_store import GoldenQuestion, ServerVersion
from index.store.server_state.served_part import Claim, ServedPart
from index.store.server_state.server_store import AuditEntry
from index.types import Answer


class AnswerLog(Protocol):
    """The answers that buttons refer to; any thread may use it.

    Only erasing raises errors. An answer that cannot be written is kept in memory, so that its
    buttons work in this process at least.
    """

    @property
    def questions(self) -> bool:
        """Whether questions are stored at all."""

    @property
    def has_fault(self) -> bool:
        """Whether a fault was met a moment ago: an answer that is not found may be there then."""

    def save(
        self,
        answer: Answer,
        *,
        scope: str,
        source: str | None = None,
        with_question: bool = True,
        counts: bool = True,
    ) -> str:
        """Log an answer and return its new id: twelve characters of a-z and 2-7.

        Its question is kept only `with_question`, and if this log stores questions at all. An
        answer that `counts` was given to a question; others are lists, or answers shown again.
        """

    def load(self, key: str) -> LoggedAnswer | None:
        """Return the answer with this id, None once it was deleted or if it cannot be read."""

    def count_questions(self, scope: str, *, limit: int = 1000) -> list[tuple[str, int]]:
        """Return the answered questions of a scope with their numbers, the most asked first.

        Where the log cannot be read, there are none.
        """

    def count_days(self, scope: str, *, days: int) -> list[DayCount]:
        """Return how many questions of a scope got which answers on each of the last days, in UTC.

        Oldest first; fewer than `days` where answers are not kept for so long. Where the log cannot
        be read, all are 0.
        """

    def forget_old(self) -> None:
        """Delete the answers that are older than they may be kept."""

    def erase_source(self, name: str, *, scope: str | None = None) -> None:
        """Take a source out of all answers, or of those of a scope alone.

        A quote that only this source had keeps its number alone. Raises OperationError.
        """

    def erase_scope(self, scope: str) -> None:
        """Delete all answers that were given in a scope. Raises OperationError."""

    def close(self) -> None:
        """Close the log; closing it twice does no harm."""


class MemberStore(Protocol):
    """Votes and reported gaps, each kept for some days; members are salted hashes."""

    def hash_member(self, user_id: int) -> str:
        """Return the salted hash of a user's id; there is one salt for good."""

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

    def list_votes(self, scope: str, *, limit: int = 100) -> list[Vote]:
        """Return the latest votes of a server, newest first."""

    def list_gaps(self, scope: str, *, limit: int = 100) -> list[ReportedGap]:
        """Return the latest gaps reported in a server, newest first."""

    def list_votes_of(self, member: str) -> list[Vote]:
        """Return the votes of one member everywhere, oldest first."""

    def list_gaps_of(self, member: str) -> list[ReportedGap]:
        """Return the gaps that one member reported everywhere, oldest first."""

    def delete_of(self, member: str) -> int:
        """Delete everything of one member; return how many votes and gaps that were."""

    def forget(self, scope: str) -> None:
        """Delete all votes and gaps of a server."""

    def forget_old(self) -> None:
        """Delete the votes and gaps that are older than they may be kept."""

    def close(self) -> None:
        """Close the store; closing it twice does no harm."""


class ServerStore(Protocol):
    """Settings that servers chose, the log of who changed what, and values that are set once."""

    def load_settings(self) -> dict[str, dict[str, Any]]:
        """Return the settings of every server that has any: values by name, by scope."""

    def read_settings_mark(self) -> str:
        """Return a mark that changes with the settings of any server."""

    def save_settings(self, scope: str, values: Mapping[str, Any]) -> None:
        """Store the settings of a server; a value of None makes it the default again."""

    def read_state(self, name: str) -> str | None:
        """Return a value that was kept under this name."""

    def keep_state(self, name: str, value: str) -> str:
        """Store a value unless the name has one; return the value that is stored."""

    def add_entry(self, scope: str, deed: str, subject: str, *, member: str, name: str) -> None:
        """Add an entry to the audit log; `member` is a salted hash, `name` what is shown."""

    def list_entries(self, scope: str, *, limit: int = 100) -> list[AuditEntry]:
        """Return the latest audit entries of a server, newest first."""

    def list_entries_of(self, member: str) -> list[AuditEntry]:
        """Return the audit entries of one member, by the salted hash, oldest first."""

    def take_out_member(self, member: str) -> int:
        """Take a member's name and hash out of all entries; return the number of entries."""

    def forget(self, scope: str) -> None:
        """Delete the settings and the audit log of a server."""

    def close(self) -> None:
        """Close the store; closing it twice does no harm."""


class ScopeStore(Protocol):
    """Versions that a server saw, its additions, and golden questions, of it or of all servers."""

    def number_of(self, shared: int, own: int, *, after: int) -> int:
        """Return the number of a pair of versions, a new one above `after` if it has none yet."""

    def find_version(self, number: int) -> ServerVersion | None:
        """Return the pair with this number."""

    def list_versions(self) -> Sequence[ServerVersion]:
        """Return all pairs that were seen, oldest first."""

    def count_additions(self, since: datetime) -> int:
        """Return the number of additions since a moment."""

    def record_addition(self, *, forget_before: datetime) -> None:
        """Record an addition made now, and forget those before a moment."""

    def list_golden(self) -> list[GoldenQuestion]:
        """Return the golden questions, oldest first."""

    def keep_golden(
        self, question: str, *, band: str, source: str | None, text: str | None, most: int
    ) -> int | None:
        """Keep a golden question, or renew it; return its id, None if there are `most` others."""

    def delete_golden(self, golden: int) -> bool:
        """Delete a golden question; return whether there was one with this id."""

    def list_told(self) -> dict[int, str]:
        """Return the answers that moderators were told last, by golden question."""

    def replace_told(self, answers: Mapping[int, str]) -> None:
        """Replace the answers that moderators were told last; those of unknown ids are left out."""

    def close(self) -> None:
        """Close the store; closing it twice does no harm."""


class ServerState(Protocol):
    """Opens what is kept for servers, wherever that is; whoever opens a store closes it."""

    def open_answers(self, *, questions: bool = True, kept_days: int = KEPT_DAYS) -> AnswerLog:
        """Open the log of answers, which keeps them, with `questions` or without, for some days."""

    def open_members(self, *, kept_days: int = KEPT_DAYS) -> MemberStore:
        """Open the votes and gaps."""

    def open_servers(self) -> ServerStore:
        """Open the settings and the audit log."""

    def open_scope(self, guild: int | None) -> ScopeStore:
        """Open what is kept of one server, or of the articles that all share if it is None."""

    def list_guilds(self) -> list[int]:
        """Return the ids of the servers of which something is kept by `open_scope`, ascending."""

    def read_departures(self) -> dict[int, datetime]:
        """Return the servers that the bot has left, each with the time, aware and in UTC."""

    def change_departures(self, change: Callable[[dict[int, datetime]], bool]) -> None:
        """Store what `change` makes of the departures, if it returns True; it may be called again.

        Raises OperationError or OSError.
        """

    def read_records(self) -> Iterator[StateRecord]:
        """Yield all that is kept, as records that another home takes. Raises OperationError."""

    def replace_records(self, records: Iterable[StateRecord]) -> int:
        """Put records in the place of all that is kept; return how many.

        Raises OperationError or OSError.
        """

    def claim(self, part: ServedPart | None) -> Claim:
        """Return the right to serve a part of the servers alone; None is all, however many.

        It lasts until it is released, or the process has ended. Raises ServedElsewhere if another
        process serves some of them.
        """

    def erase_source(self, source: str, *, scope: str | None = None) -> None:
        """Take a source out of the logged answers, or of those of a scope. Raises OperationError.

        Nothing is made where nothing was logged yet.
        """

    def forget_server(self, guild: int) -> None:
        """Delete the answers, votes, settings and audit log of a server. Raises OperationError.

        In a folder, what `open_scope` keeps goes with the server's own sources.
        """
