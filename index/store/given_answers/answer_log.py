"""The log of answers that buttons refer to, in a small database of its own.

Answers are kept for a while, so that a button pressed long after, or after a restart, finds its
answer. No row names a person, and no article text is kept: quotes are the spans of their citations.
"""

import json
import logging
import sqlite3
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from index.errors import DataFolderError, FootnoteError, StoreDamaged
from index.generations import DISK, Disk
from index.logs import claim_request_id
from index.store.database import connect, translate_errors
from index.store.given_answers.logged_answers import (
    DayCount,
    LoggedAnswer,
    decode_quotes,
    encode_quotes,
    to_logged_answer,
    without_source,
)
from index.store.given_answers.unsaved_answers import UnsavedAnswer, UnsavedAnswers
from index.types import Answer, Band

logger = logging.getLogger(__name__)

KEPT_DAYS = 30
KEPT_FOR_WITHOUT_QUESTIONS = timedelta(hours=24)
"""How long an answer is kept, with its question or where questions are not stored."""
RETRY_SECONDS = 30.0
"""Seconds for which the file is left alone after a fault, so that no question waits for it."""
_BUSY_MS = 250
"""Milliseconds to wait while another process holds the file; an answer waits for them too."""

_CREATE = """
CREATE TABLE IF NOT EXISTS answer (
    id        TEXT PRIMARY KEY,
    scope     TEXT NOT NULL,     -- where it was asked; its buttons work only there
    question  TEXT,              -- NULL where questions are not stored
    source    TEXT,              -- the source the question was limited to, if any
    version   INTEGER NOT NULL,
    quotes    TEXT NOT NULL,     -- JSON, see _decode_quote
    created   TEXT NOT NULL,     -- ISO 8601, UTC
    suggestion TEXT,             -- JSON, misspelt word to suggested word; NULL without a question
    band      TEXT               -- of a question; '' of a list; NULL in an old row
) STRICT
"""
_INDEX = "CREATE INDEX IF NOT EXISTS answer_created ON answer (created)"
_COLUMNS = "SELECT name FROM pragma_table_info('answer')"
_LATER_COLUMNS = ("suggestion", "band")
"""Columns, all of text, that are added to a log which was created before they were kept."""
_INSERT = """
INSERT INTO answer (id, scope, question, source, version, quotes, created, suggestion, band)
VALUES (:id, :scope, :question, :source, :version, :quotes, :created, :suggestion, :band)
"""
_SELECT = """
SELECT scope, question, source, version, quotes, suggestion FROM answer
WHERE id = :id AND created >= :after
"""
_DELETE_OLD = "DELETE FROM answer WHERE created < :before"
_COUNT_QUESTIONS = """
SELECT min(question), count(*) AS times FROM answer
WHERE scope = :scope AND question IS NOT NULL AND created >= :after
    AND (band = 'answer' OR band IS NULL AND quotes <> '[]')
GROUP BY lower(trim(question, ' ?.!')) ORDER BY times DESC, min(question) LIMIT :limit
"""
_COUNT_DAYS = """
SELECT substr(created, 1, 10), band, count(*) FROM answer
WHERE scope = :scope AND band <> '' AND created >= :after
GROUP BY substr(created, 1, 10), band
"""
_DELETE_SCOPE = "DELETE FROM answer WHERE scope = :scope"
_MENTIONING = """
SELECT id, source, quotes FROM answer
WHERE (source = :name OR instr(quotes, :written)) AND (:scope IS NULL OR scope = :scope)
"""
_ERASE = "UPDATE answer SET source = :source, quotes = :quotes WHERE id = :id"


class SqliteAnswerLog:
    """Saves and loads answers; any thread may use it, one at a time.

    Answers older than `kept_days`, or than 24 hours where `questions` are not stored, are never
    returned; `forget_old` and each save delete them. An answer that cannot be written is kept in
    memory, up to 2,000 of them, and the file is tried again after `RETRY_SECONDS`; so nothing
    here raises an error of the disk, but for `erase_source`. A damaged file is set aside under
    another name when the log is opened, and a new one begun.
    """

    def __init__(
        self,
        path: Path,
        *,
        questions: bool = True,
        kept_days: int = KEPT_DAYS,
        now: Callable[[], datetime] | None = None,
        disk: Disk = DISK,
    ) -> None:
        self.questions = questions
        self._kept_for = timedelta(days=kept_days) if questions else KEPT_FOR_WITHOUT_QUESTIONS
        self._path = path
        self._now = now or (lambda: datetime.now(UTC))
        self._disk = disk
        self._lock = threading.Lock()
        self._unsaved = UnsavedAnswers()
        self._connection: sqlite3.Connection | None = None
        self._closed = False
        self._retry_at = 0.0
        with self._lock, self._tolerate_faults():
            try:
                self._connect()
            except StoreDamaged as error:
                self._set_aside(error)
                self._connect()

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
        key = claim_request_id()
        questions = self.questions and with_question
        logged = to_logged_answer(answer, scope=scope, source=source, questions=questions)
        with self._lock:
            made = UnsavedAnswer(logged, answer.band.value if counts else "", self._now())
            if not self._insert(key, made):
                self._unsaved.add(key, made)
        return key

    @property
    def has_fault(self) -> bool:
        """Whether a fault was met a moment ago: an answer that is not found may be there then."""
        return time.monotonic() < self._retry_at

    def load(self, key: str) -> LoggedAnswer | None:
        """Return the answer with this id, None once it was deleted or if it cannot be read."""
        with self._lock:
            if (unsaved := self._unsaved.find(key)) is not None:
                return unsaved
            with self._tolerate_faults():
                if (database := self._open_database()) is not None:
                    row = database.execute(_SELECT, {"id": key, "after": self._limit()}).fetchone()
                    return _decode_row(row) if row else None
        return None

    def count_questions(self, scope: str, *, limit: int = 1000) -> list[tuple[str, int]]:
        """Return the answered questions of a scope with their numbers, the most asked first.

        Raises no error: where the log cannot be read, there are none.
        """
        row = {"scope": scope, "after": self._limit(), "limit": limit}
        with self._lock, self._tolerate_faults():
            if (database := self._open_database()) is not None:
                rows = database.execute(_COUNT_QUESTIONS, row).fetchall()
                return [(text, times) for text, times in rows]
        return []

    def count_days(self, scope: str, *, days: int) -> list[DayCount]:
        """Return how many questions of a scope got which answers on each of the last days, in UTC.

        Oldest first; fewer than `days` where answers are not kept for so long. Raises no error:
        where the log cannot be read, all are 0.
        """
        today = self._now().date()
        num = max(1, min(days, self._kept_for.days))
        counts = {today - timedelta(days=back): Counter[Band]() for back in reversed(range(num))}
        row = {"scope": scope, "after": min(counts).isoformat()}
        with self._lock, self._tolerate_faults():
            if (database := self._open_database()) is not None:
                for day, band, number in database.execute(_COUNT_DAYS, row).fetchall():
                    counts[date.fromisoformat(day)][Band(band)] += number
        return [DayCount(day=day, by_band=dict(by_band)) for day, by_band in counts.items()]

    def forget_old(self) -> None:
        """Delete the answers that are too old, and a damaged file that was set aside as long ago.

        To be called now and then: without questions nothing would be deleted otherwise.
        """
        with self._lock, self._tolerate_faults():
            if (database := self._open_database()) is not None:
                database.execute(_DELETE_OLD, {"before": self._limit()})
            aside = self._aside()
            limit = (self._now() - self._kept_for).timestamp()
            if aside.exists() and aside.stat().st_mtime < limit:
                self._disk.unlink(aside)

    def erase_source(self, name: str, *, scope: str | None = None) -> None:
        """Take a source out of all answers; a quote that only it had keeps its number alone.

        With `scope` it is one of a server's own sources, and only answers given there are meant.
        Raises DataFolderError, StoreDamaged or WriterBusy: what was not erased must be known.
        """
        mentions = {"name": name, "written": json.dumps(name, ensure_ascii=False), "scope": scope}
        with self._lock, translate_errors(self._path):
            database = self._connection or self._connect()
            rows = database.execute(_MENTIONING, mentions).fetchall()
            for key, source, quotes in rows:
                kept = encode_quotes(without_source(decode_quotes(quotes), name))
                value = {"id": key, "source": "" if source == name else source, "quotes": kept}
                database.execute(_ERASE, value)
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            self._unsaved.erase_source(name, scope=scope)

    def erase_scope(self, scope: str) -> None:
        """Delete all answers that were given in a scope; raises as `erase_source` does."""
        with self._lock, translate_errors(self._path):
            database = self._connection or self._connect()
            database.execute(_DELETE_SCOPE, {"scope": scope})
            self._unsaved.erase_scope(scope)
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        """Close the database; closing it twice does no harm."""
        with self._lock:
            self._closed = True
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _insert(self, key: str, made: UnsavedAnswer) -> bool:
        """Return whether the answer was written to the file."""
        logged, band, now = made
        row = {
            "id": key,
            "scope": logged.scope,
            "question": logged.question,
            "source": logged.source,
            "version": logged.version,
            "quotes": encode_quotes(logged.quotes),
            "created": now.isoformat(),
            "suggestion": json.dumps(dict(logged.suggestion)) if logged.suggestion else None,
            "band": band,
        }
        with self._tolerate_faults():
            if (database := self._open_database()) is not None:
                database.execute(_DELETE_OLD, {"before": self._limit()})
                database.execute(_INSERT, row)
                return True
        return False

    def _open_database(self) -> sqlite3.Connection | None:
        """Return the connection, None while the file is left alone after a fault."""
        if self._closed or time.monotonic() < self._retry_at:
            return None
        return self._connection or self._connect()

    def _connect(self) -> sqlite3.Connection:
        """Open the file, check it, and create what is missing in it; raises FootnoteError."""
        with translate_errors(self._path):
            try:
                self._path.parent.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise DataFolderError(self._path.parent, str(error)) from error
            connection = connect(self._path, writable=True)
            try:
                self._prepare(connection)
            except BaseException:
                connection.close()
                raise
        self._connection = connection
        return connection

    def _prepare(self, connection: sqlite3.Connection) -> None:
        connection.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
        problem = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if problem != "ok":
            raise StoreDamaged(self._path, problem)
        # Losing an answer in a power cut costs one button; waiting for the disk would slow down
        # every question.
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA secure_delete = ON")  # deleted questions leave no bytes behind
        connection.execute(_CREATE)
        connection.execute(_INDEX)
        present = {name for (name,) in connection.execute(_COLUMNS)}
        for column in _LATER_COLUMNS:
            if column not in present:
                connection.execute(f"ALTER TABLE answer ADD COLUMN {column} TEXT")

    def _limit(self) -> str:
        """Return the moment, ISO 8601 in UTC, before which answers are too old."""
        return (self._now() - self._kept_for).isoformat()

    def _aside(self) -> Path:
        return self._path.with_name(f"{self._path.name}.damaged")

    def _set_aside(self, error: StoreDamaged) -> None:
        """Rename the damaged file, over one that was set aside before; raises OSError."""
        aside = self._aside()
        logger.warning("%s; it is set aside as %s", error, aside.name)
        for ending in ("-wal", "-shm"):
            with suppress(FileNotFoundError):
                self._disk.unlink(self._path.with_name(self._path.name + ending))
        self._disk.rename(self._path, aside)

    @contextmanager
    def _tolerate_faults(self) -> Iterator[None]:
        """Log a fault of the file, and leave the file alone for a while."""
        try:
            with translate_errors(self._path):
                yield
        except (FootnoteError, OSError, ValueError) as error:  # ValueError: a row that is no JSON
            self._retry_at = time.monotonic() + RETRY_SECONDS
            logger.warning("answers are kept in memory for now, until the next start: %s", error)


def _decode_row(row: Sequence[Any]) -> LoggedAnswer:
    scope, question, source, version, quotes, suggestion = row
    return LoggedAnswer(
        scope=scope,
        question=question,
        source=source,
        version=version,
        quotes=decode_quotes(quotes),
        suggestion=json.loads(suggestion or "{}"),
    )
