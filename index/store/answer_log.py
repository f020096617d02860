"""The log of answers that buttons refer to, in a small database of its own.

Answers are kept for a while, so that a button pressed long after, or after a restart, finds its
answer. No row names a person, and no article text is kept: quotes are the spans of their citations.
"""

import json
import secrets
import sqlite3
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from index.errors import DataFolderError
from index.store.database import connect, translate_errors
from index.types import Answer, Citation, Count, Kind, Span, Wording

KEPT_FOR = timedelta(days=30)
KEPT_FOR_WITHOUT_QUESTIONS = timedelta(hours=24)
"""How long an answer is kept, with its question or where questions are not stored."""

_CREATE = """
CREATE TABLE IF NOT EXISTS answer (
    id        TEXT PRIMARY KEY,
    scope     TEXT NOT NULL,     -- where it was asked; its buttons work only there
    question  TEXT,              -- NULL where questions are not stored
    source    TEXT,              -- the source the question was limited to, if any
    version   INTEGER NOT NULL,
    quotes    TEXT NOT NULL,     -- JSON, see _decode_quote
    created   TEXT NOT NULL,     -- ISO 8601, UTC
    suggestion TEXT              -- JSON, misspelt word to suggested word; NULL without a question
) STRICT
"""
_INDEX = "CREATE INDEX IF NOT EXISTS answer_created ON answer (created)"
_COLUMNS = "SELECT name FROM pragma_table_info('answer')"
_ADD_SUGGESTION = "ALTER TABLE answer ADD COLUMN suggestion TEXT"
"""For a log that was created before suggestions were kept."""
_INSERT = """
INSERT INTO answer (id, scope, question, source, version, quotes, created, suggestion)
VALUES (:id, :scope, :question, :source, :version, :quotes, :created, :suggestion)
"""
_SELECT = "SELECT scope, question, source, version, quotes, suggestion FROM answer WHERE id = :id"
_DELETE_OLD = "DELETE FROM answer WHERE created < :before"


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedQuote:
    """A quote as logged: its number, the spans printed bold, and the citations of its text."""

    number: int
    highlights: tuple[Span, ...]
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedAnswer:
    """An answer as logged; without question and suggestion where questions are not stored.

    `suggestion` maps each misspelt word of the question to the word suggested for it.
    """

    scope: str
    question: str | None
    source: str | None
    version: int
    quotes: tuple[LoggedQuote, ...]
    suggestion: Mapping[str, str] = field(default_factory=dict)


class AnswerLog:
    """Saves and loads answers; any thread may use it, one at a time.

    Each save deletes answers older than 30 days, or than 24 hours where `questions` are not
    stored. Methods raise DataFolderError, StoreDamaged or WriterBusy.
    """

    def __init__(
        self, path: Path, *, questions: bool = True, now: Callable[[], datetime] | None = None
    ) -> None:
        self.questions = questions
        self._path = path
        self._now = now or (lambda: datetime.now(UTC))
        self._lock = threading.Lock()
        with translate_errors(path):
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise DataFolderError(path.parent, str(error)) from error
            self._connection = connect(path, writable=True)
            # Losing an answer in a power cut costs one button; waiting for the disk would slow down
            # every question.
            self._connection.execute("PRAGMA synchronous = NORMAL")
            self._connection.execute(_CREATE)
            self._connection.execute(_INDEX)
            if ("suggestion",) not in self._connection.execute(_COLUMNS).fetchall():
                self._connection.execute(_ADD_SUGGESTION)

    def save(self, answer: Answer, *, scope: str, source: str | None = None) -> str:
        """Store an answer and return its new id: twelve characters of a-z and 2-7."""
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
            "suggestion": json.dumps(dict(answer.suggestion)) if self.questions else None,
        }
        kept_for = KEPT_FOR if self.questions else KEPT_FOR_WITHOUT_QUESTIONS
        with self._lock_connection() as database:
            database.execute(_DELETE_OLD, {"before": (now - kept_for).isoformat()})
            database.execute(_INSERT, row)
        return key

    def load(self, key: str) -> LoggedAnswer | None:
        """Return the answer with this id, None once it was deleted."""
        with self._lock_connection() as database:
            row = database.execute(_SELECT, {"id": key}).fetchone()
        if row is None:
            return None
        scope, question, source, version, quotes, suggestion = row
        return LoggedAnswer(
            scope=scope,
            question=question,
            source=source,
            version=version,
            quotes=tuple(_decode_quote(quote) for quote in json.loads(quotes)),
            suggestion=json.loads(suggestion or "{}"),
        )

    def close(self) -> None:
        """Close the database; closing it twice does no harm."""
        with self._lock:
            self._connection.close()

    @contextmanager
    def _lock_connection(self) -> Iterator[sqlite3.Connection]:
        with self._lock, translate_errors(self._path):
            yield self._connection


def _new_id() -> str:
    letters = "abcdefghijklmnopqrstuvwxyz234567"
    return "".join(secrets.choice(letters) for _ in range(12))


def _decode_quote(value: Mapping[str, Any]) -> LoggedQuote:
    return LoggedQuote(
        number=value["number"],
        highlights=tuple(Span(*span) for span in value["highlights"]),
        citations=tuple(_decode_citation(citation) for citation in value["citations"]),
    )


def _decode_citation(value: Mapping[str, Any]) -> Citation:
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
