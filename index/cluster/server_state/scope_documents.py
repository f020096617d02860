"""What is kept of one server in a cluster: versions that it saw, additions, golden questions.

All of a server is in one document: it is small, bounded and seldom written, and two processes that
change it change it one after the other.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from index.cluster.server_state.documents import StateDocuments
from index.store import GoldenQuestion, ServerVersion

Json = dict[str, Any]

_SHARED = "shared"
"""The scope of the articles that all servers share."""
MOST_VERSIONS = 5_000
"""Pairs of versions that are kept of a server, the newest: far more than can be rolled back to."""


class ClusterScopeStore:
    """Reads and changes what is kept of one scope; see `ScopeStore`.

    Methods raise ClusterError and its kinds.
    """

    def __init__(self, documents: StateDocuments, guild: int | None) -> None:
        self._documents = documents
        self._guild = guild
        self._name = name_scope(guild)

    def _read(self) -> Json:
        return self._documents.get(self._name) or make_scope(self._guild)

    def _change(self, change: Callable[[Json], None]) -> None:
        def apply(before: Json | None) -> Json | None:
            found = before or make_scope(self._guild)
            change(found)
            return found

        self._documents.change(self._name, apply)

    # --- versions --------------------------------------------------------------------------------

    def number_of(self, shared: int, own: int, *, after: int) -> int:
        """Return the number of a pair of versions, a new one above `after` if it has none yet."""
        known = _find_number(self._read(), shared, own)
        if known is not None:
            return known
        numbers: list[int] = []

        def add(found: Json) -> None:
            number = _find_number(found, shared, own)
            if number is None:
                last = max((row[0] for row in found["versions"]), default=0)
                number = max(last, after) + 1
                found["versions"].append([number, shared, own, _format(datetime.now(UTC))])
                del found["versions"][:-MOST_VERSIONS]
            numbers.append(number)

        self._change(add)
        return numbers[-1]

    def find_version(self, number: int) -> ServerVersion | None:
        """Return the pair with this number."""
        return next((row for row in self.list_versions() if row.number == number), None)

    def list_versions(self) -> Sequence[ServerVersion]:
        """Return all pairs that were seen, oldest first."""
        return [ServerVersion(*row) for row in self._read()["versions"]]

    # --- additions -------------------------------------------------------------------------------

    def count_additions(self, since: datetime) -> int:
        """Return the number of additions since a moment, in all processes."""
        return sum(at >= _format(since) for at in self._read()["additions"])

    def record_addition(self, *, forget_before: datetime) -> None:
        """Record an addition made now, and forget those before a moment."""

        def add(found: Json) -> None:
            limit = _format(forget_before)
            young = [at for at in found["additions"] if at >= limit]
            found["additions"] = [*young, _format(datetime.now(UTC))]

        self._change(add)

    # --- golden questions ------------------------------------------------------------------------

    def list_golden(self) -> list[GoldenQuestion]:
        """Return the golden questions, oldest first."""
        return [GoldenQuestion(**each) for each in self._read()["golden"]]

    def keep_golden(
        self, question: str, *, band: str, source: str | None, text: str | None, most: int
    ) -> int | None:
        """Keep a golden question, or renew it; return its id, None if there are `most` others."""
        kept: list[int | None] = []

        def keep(found: Json) -> None:
            golden = found["golden"]
            known = next((each for each in golden if each["question"] == question), None)
            if len(golden) - (known is not None) >= most:
                kept.append(None)
                return
            if known is None:
                found["last_golden"] += 1
                known = {
                    "id": found["last_golden"],
                    "question": question,
                    "created_at": _format(datetime.now(UTC)),
                }
                golden.append(known)
            known |= {"band": band, "source": source, "text": text}
            kept.append(known["id"])

        self._change(keep)
        return kept[-1]

    def delete_golden(self, golden: int) -> bool:
        """Delete a golden question; return whether there was one with this id."""
        was_there: list[bool] = []

        def delete(found: Json) -> None:
            left = [each for each in found["golden"] if each["id"] != golden]
            was_there.append(len(left) < len(found["golden"]))
            found["golden"] = left
            found["golden_told"].pop(str(golden), None)

        self._change(delete)
        if was_there[-1]:  # perhaps since its text is to be erased
            self._documents.expunge()
        return was_there[-1]

    def list_told(self) -> dict[int, str]:
        """Return the answers that moderators were told last, by golden question."""
        return {int(key): answer for key, answer in self._read()["golden_told"].items()}

    def replace_told(self, answers: Mapping[int, str]) -> None:
        """Replace the answers that moderators were told last; those of unknown ids are left out."""

        def replace(found: Json) -> None:
            known = {each["id"] for each in found["golden"]}
            found["golden_told"] = {str(key): answers[key] for key in answers if key in known}

        self._change(replace)

    def close(self) -> None:
        """Do nothing: the connection is not this store's own."""


def name_scope(guild: int | None) -> str:
    """Return the name of the document of a server, or of the shared articles."""
    return f"scope:{_SHARED if guild is None else guild}"


def make_scope(guild: int | None) -> Json:
    """Return the document of a server of which nothing is kept yet."""
    scope = _SHARED if guild is None else str(guild)
    empty: Json = {"versions": [], "additions": [], "golden": [], "golden_told": {}}
    return {"kind": "scope", "scope": scope, "last_golden": 0, **empty}


def scope_query(scope: str) -> Json:
    """Return the query for what is kept of a scope."""
    return {"bool": {"filter": [{"term": {"kind": "scope"}}, {"term": {"scope": scope}}]}}


def _find_number(found: Json, shared: int, own: int) -> int | None:
    return next((row[0] for row in found["versions"] if row[1:3] == [shared, own]), None)


def _format(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds")
