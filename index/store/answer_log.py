"""Which answers do buttons still refer to? A small database of its own, beside the index.

Answers are kept for a while so that a press long after, or after a restart, finds what it was
about. No row names a person, and no text is kept: quotes are the spans of their citations.
"""

import json
import secrets
import sqlite3
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from index.errors import DataFolderError
from index.store.database import connect, errors_named
from index.types import Answer, Citation, Count, Kind, Span, Wording

KEPT = timedelta(days=30)
KEPT_WITHOUT_QUESTIONS = timedelta(hours=24)

_CREATE = """
CREATE TABLE IF NOT EXISTS answer (
    id        TEXT PRIMARY KEY,
    scope     TEXT NOT NULL,     -- where it was asked: only there its buttons work
    question  TEXT,              -- NULL where questions are not stored
    source    TEXT,              -- the one source that was asked, if any
    version   INTEGER NOT NULL,
    quotes    TEXT NOT NULL,     -- JSON, see _quote
    created   TEXT NOT NULL      -- ISO 8601, UTC
) STRICT
"""
_INDEX = "CREATE INDEX IF NOT EXISTS answer_created ON answer (created)"
_INSERT = """
INSERT INTO answer VALUES (:id, :scope, :question, :source, :version, :quotes, :created)
"""
_SELECT = "SELECT scope, question, source, version, quotes FROM answer WHERE id = :id"
_FORGET = "DELETE FROM answer WHERE created < :before"


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedQuote:
    """What a quote was: its number, the words that were bold, and where its text stands."""

    number: int
    highlights: tuple[Span, ...]
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedAnswer:
    """An answer as remembered; `question` is None where questions are not stored."""

    scope: str
    question: str | None
    source: str | None
    version: int
    quotes: tuple[LoggedQuote, ...]


class AnswerLog:
    """Remembers answers; any thread may use it, one at a time gets in.

    Rows older than 30 days are forgotten, or than 24 hours where questions are not stored.
    Raises DataFolderError, StoreDamaged or WriterBusy.
    """

    def __init__(
        self, path: Path, *, questions: bool = True, now: Callable[[], datetime] | None = None
    ) -> None:
        self.questions = questions
        self._path = path
        self._now = now or (lambda: datetime.now(UTC))
        self._lock = threading.Lock()
        with errors_named(path):
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise DataFolderError(path.parent, str(error)) from error
            self._connection = connect(path, writable=True)
            # An answer lost to a power cut costs a button, a wait for the disk every question.
            self._connection.execute("PRAGMA synchronous = NORMAL")
            self._connection.execute(_CREATE)
            self._connection.execute(_INDEX)

    def save(self, answer: Answer, *, scope: str, source: str | None = None) -> str:
        """Remember an answer and return its new id, twelve characters of a-z, 2-7."""
        quotes = tuple(
            LoggedQuote(number=q.number, highlights=q.highlights, citations=q.citations)
            for q in answer.quotes
        )
        key = _new_id()
        now = self._now()
        row = {
            "id": key,
            "scope": scope,
            "question": answer.question if self.questions else None,
            "source": source,
            "version": answer.version,
            "quotes": json.dumps([asdict(quote) for quote in quotes], ensure_ascii=False),
            "created": now.isoformat(),
        }
        kept = KEPT if self.questions else KEPT_WITHOUT_QUESTIONS
        with self._open() as database:
            database.execute(_FORGET, {"before": (now - kept).isoformat()})
            database.execute(_INSERT, row)
        return key

    def load(self, key: str) -> LoggedAnswer | None:
        """Return the answer of that id, or None once it is forgotten."""
        with self._open() as database:
            row = database.execute(_SELECT, {"id": key}).fetchone()
        if row is None:
            return None
        scope, question, source, version, quotes = row
        return LoggedAnswer(
            scope=scope,
            question=question,
            source=source,
            version=version,
            quotes=tuple(_quote(quote) for quote in json.loads(quotes)),
        )

    def close(self) -> None:
        """Close the database; closing twice is no fault."""
        with self._lock:
            self._connection.close()

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        with self._lock, errors_named(self._path):
            yield self._connection


def _new_id() -> str:
    letters = "abcdefghijklmnopqrstuvwxyz234567"
    return "".join(secrets.choice(letters) for _ in range(12))


def _quote(value: Mapping[str, Any]) -> LoggedQuote:
    return LoggedQuote(
        number=value["number"],
        highlights=tuple(Span(*span) for span in value["highlights"]),
        citations=tuple(_citation(citation) for citation in value["citations"]),
    )


def _citation(value: Mapping[str, Any]) -> Citation:
    return Citation(
        source=value["source"],
        title=value["title"],
        url=value["url"],
        published=value["published"],
        kind=Kind(value["kind"]),
        paragraph=value["paragraph"],
        sentences=Count(*value["sentences"]),
        lines=Count(*value["lines"]),
        span=Span(*value["span"]),
        wording=Wording(value["wording"]),
    )
