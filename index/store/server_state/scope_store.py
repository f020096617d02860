"""What is kept about one scope beside its articles: versions seen, additions, golden questions.

A scope is the shared articles, or one server's own sources.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from index.store.small_database import SmallDatabase

_CREATE = """
CREATE TABLE IF NOT EXISTS server_version (
    number      INTEGER PRIMARY KEY,
    shared      INTEGER NOT NULL,        -- version of the shared articles
    own         INTEGER NOT NULL,        -- version of the server's own sources
    created_at  TEXT NOT NULL,           -- ISO 8601, UTC
    UNIQUE (shared, own)
) STRICT;
CREATE TABLE IF NOT EXISTS addition (at TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS golden (
    id          INTEGER PRIMARY KEY,
    question    TEXT NOT NULL UNIQUE,
    band        TEXT NOT NULL,
    source      TEXT,                    -- of the first citation, with its text; NULL for none
    text        TEXT,
    created_at  TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS golden_told (   -- the answer that a server's moderators were told last
    golden_id   INTEGER PRIMARY KEY REFERENCES golden (id) ON DELETE CASCADE,
    answer      TEXT NOT NULL
) STRICT;
"""
_NUMBER = "SELECT number FROM server_version WHERE shared = :shared AND own = :own"
_ADD_NUMBER = """
INSERT INTO server_version (number, shared, own, created_at)
SELECT max(coalesce(max(number), 0), :after) + 1, :shared, :own, :now FROM server_version
"""
_VERSIONS = "SELECT number, shared, own, created_at FROM server_version ORDER BY number"
_VERSION = "SELECT number, shared, own, created_at FROM server_version WHERE number = :number"
_ADD_ADDITION = "INSERT INTO addition VALUES (:now)"
_DELETE_ADDITIONS = "DELETE FROM addition WHERE at < :since"
_COUNT_ADDITIONS = "SELECT count(*) FROM addition WHERE at >= :since"
_GOLDEN = "SELECT id, question, band, source, text, created_at FROM golden ORDER BY id"
_COUNT_GOLDEN = "SELECT count(*) FROM golden WHERE question <> :question"
_ADD_GOLDEN = """
INSERT INTO golden (question, band, source, text, created_at)
VALUES (:question, :band, :source, :text, :now)
ON CONFLICT (question) DO UPDATE SET band = :band, source = :source, text = :text
RETURNING id
"""
_DELETE_GOLDEN = "DELETE FROM golden WHERE id = :id"
_TOLD = "SELECT golden_id, answer FROM golden_told"
_DELETE_TOLD = "DELETE FROM golden_told"
_ADD_TOLD = "INSERT INTO golden_told SELECT id, :answer FROM golden WHERE id = :id"


class ServerVersion(NamedTuple):
    """A version that a server has seen: one of the shared articles with one of its own sources."""

    number: int
    shared: int
    own: int
    created_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldenQuestion:
    """A question whose answer is expected to stay: its band, and its first citation's text."""

    id: int
    question: str
    band: str
    source: str | None
    text: str | None
    created_at: str


class SqliteScopeStore:
    """Reads and changes what is kept about one scope; the file is created by the first change."""

    def __init__(self, path: Path) -> None:
        self._database = SmallDatabase(path, _CREATE)

    # --- versions --------------------------------------------------------------------------------

    def number_of(self, shared: int, own: int, *, after: int) -> int:
        """Return the number of a pair of versions, a new one above `after` if it has none yet."""
        pair = {"shared": shared, "own": own}
        found = self._database.read(_NUMBER, **pair)
        if found:
            return int(found[0][0])
        with self._database.changing() as database:
            known = database.execute(_NUMBER, pair).fetchone()
            if known is None:
                database.execute(_ADD_NUMBER, pair | {"after": after, "now": _now()})
                known = database.execute(_NUMBER, pair).fetchone()
        return int(known[0])

    def find_version(self, number: int) -> ServerVersion | None:
        """Return the pair with this number."""
        rows = self._database.read(_VERSION, number=number)
        return ServerVersion(*rows[0]) if rows else None

    def list_versions(self) -> Sequence[ServerVersion]:
        """Return all pairs that were seen, oldest first."""
        return [ServerVersion(*row) for row in self._database.read(_VERSIONS)]

    # --- additions -------------------------------------------------------------------------------

    def count_additions(self, since: datetime) -> int:
        """Return the number of additions since a moment."""
        return int((self._database.read(_COUNT_ADDITIONS, since=_format(since)) or [[0]])[0][0])

    def record_addition(self, *, forget_before: datetime) -> None:
        """Record an addition made now, and forget those before a moment."""
        with self._database.changing() as database:
            database.execute(_DELETE_ADDITIONS, {"since": _format(forget_before)})
            database.execute(_ADD_ADDITION, {"now": _now()})

    # --- golden questions ------------------------------------------------------------------------

    def list_golden(self) -> list[GoldenQuestion]:
        """Return the golden questions, oldest first."""
        names = ("id", "question", "band", "source", "text", "created_at")
        rows = self._database.read(_GOLDEN)
        return [GoldenQuestion(**dict(zip(names, row, strict=True))) for row in rows]

    def keep_golden(
        self, question: str, *, band: str, source: str | None, text: str | None, most: int
    ) -> int | None:
        """Keep a golden question, or renew it; return its id, None if there are `most` others."""
        row = {"question": question, "band": band, "source": source, "text": text, "now": _now()}
        with self._database.changing() as database:
            others = database.execute(_COUNT_GOLDEN, {"question": question}).fetchone()[0]
            if others >= most:
                return None
            return int(database.execute(_ADD_GOLDEN, row).fetchone()[0])

    def delete_golden(self, golden: int) -> bool:
        """Delete a golden question; return whether there was one with this id."""
        with self._database.changing() as database:
            return database.execute(_DELETE_GOLDEN, {"id": golden}).rowcount > 0

    def list_told(self) -> dict[int, str]:
        """Return the answers that moderators were told last, by golden question."""
        return dict(self._database.read(_TOLD))

    def replace_told(self, answers: Mapping[int, str]) -> None:
        """Replace the answers that moderators were told last; those of unknown ids are left out."""
        with self._database.changing() as database:
            database.execute(_DELETE_TOLD)
            for golden, answer in answers.items():
                database.execute(_ADD_TOLD, {"id": golden, "answer": answer})

    def create(self) -> None:
        """Create the database and its tables, unless they are there."""
        self._database.create()

    def close(self) -> None:
        """Close the database."""
        self._database.close()


def _now() -> str:
    return _format(datetime.now(UTC))


def _format(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds")
