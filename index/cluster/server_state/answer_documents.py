"""The log of answers in a cluster: a button finds its answer in whatever process it is pressed.

An answer never waits long for its log: writing is given a second, and after a fault the cluster is
left alone for a while. What could not be written is kept in memory, and written once that works.
"""

import json
import logging
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from typing import Any

from index.cluster.server_state.documents import StateDocuments
from index.errors import ClusterError
from index.logs import claim_request_id
from index.store import (
    KEPT_DAYS,
    KEPT_FOR_WITHOUT_QUESTIONS,
    RETRY_SECONDS,
    DayCount,
    LoggedAnswer,
    UnsavedAnswer,
    UnsavedAnswers,
    decode_quotes,
    encode_quotes,
    to_logged_answer,
    without_source,
)
from index.types import Answer, Band

logger = logging.getLogger(__name__)

Json = dict[str, Any]

SAVE_SECONDS = 1.0
"""How long an answer waits for its log."""
LATE_AT_ONCE = 10
"""Answers from before a fault that are written together with a new one."""

FIELDS = {
    "scope": "keyword",
    "created": "date",
    "day": "keyword",
    "band": "keyword",
    "asked": "keyword",
    "question": "keyword",
    "sources": "keyword",
}
"""`asked` is a counted question without its case and marks; `sources` are all that are named."""


class ClusterAnswerLog:
    """Saves and loads answers; see `AnswerLog`. Any thread may use it."""

    def __init__(
        self,
        documents: StateDocuments,
        *,
        questions: bool = True,
        kept_days: int = KEPT_DAYS,
        now: Callable[[], datetime] | None = None,
    ) -> None:
        self.questions = questions
        self._documents = documents
        self._kept_for = timedelta(days=kept_days) if questions else KEPT_FOR_WITHOUT_QUESTIONS
        self._now = now or (lambda: datetime.now(UTC))
        self._lock = threading.Lock()
        self._unsaved = UnsavedAnswers()
        self._retry_at = 0.0

    def save(
        self,
        answer: Answer,
        *,
        scope: str,
        source: str | None = None,
        with_question: bool = True,
        counts: bool = True,
    ) -> str:
        """Log an answer and return its new id; see `AnswerLog.save`."""
        key = claim_request_id()
        questions = self.questions and with_question
        logged = to_logged_answer(answer, scope=scope, source=source, questions=questions)
        band = answer.band.value if counts else ""
        made = UnsavedAnswer(logged, band, self._now())
        is_written = False
        with self._tolerate_faults() as may_try:
            if may_try:
                document = to_document(made)
                self._documents.put(key, document, seconds=SAVE_SECONDS, refresh=False)
                is_written = True
        if not is_written:
            with self._lock:
                self._unsaved.add(key, made)
        elif self._unsaved:
            self._write_unsaved(LATE_AT_ONCE)
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
        with self._tolerate_faults():  # a button may be pressed again: it is always tried
            found = self._documents.get(key)
            if found is not None and found["created"] >= self._limit():
                return from_document(found)
        return None

    def count_questions(self, scope: str, *, limit: int = 1000) -> list[tuple[str, int]]:
        """Return the answered questions of a scope with their numbers, the most asked first."""
        first = {"terms": {"field": "question", "size": 1, "order": {"_key": "asc"}}}
        order = [{"_count": "desc"}, {"_key": "asc"}]
        asked = {"terms": {"field": "asked", "size": limit, "order": order}}
        body = {
            "query": self._kept_in(scope),
            "size": 0,
            "aggs": {"asked": {**asked, "aggs": {"first": first}}},
        }
        counted = [
            (bucket["first"]["buckets"][0]["key"], bucket["doc_count"])
            for bucket in self._count(body, "asked")
        ]
        return sorted(counted, key=lambda each: (-each[1], each[0]))

    def count_days(self, scope: str, *, days: int) -> list[DayCount]:
        """Return how many questions of a scope got which answers on each of the last days."""
        today = self._now().date()
        num = max(1, min(days, self._kept_for.days))
        counts = {today - timedelta(days=back): Counter[Band]() for back in reversed(range(num))}
        bands = {"terms": {"field": "band", "size": len(Band), "exclude": [""]}}
        names = [day.isoformat() for day in counts]
        by_day = {"terms": {"field": "day", "include": names, "size": num}}
        body = {
            "query": self._kept_in(scope),
            "size": 0,
            "aggs": {"days": {**by_day, "aggs": {"bands": bands}}},
        }
        for bucket in self._count(body, "days"):
            for band in bucket["bands"]["buckets"]:
                counts[date.fromisoformat(bucket["key"])][Band(band["key"])] += band["doc_count"]
        return [DayCount(day=day, by_band=dict(by_band)) for day, by_band in counts.items()]

    def _count(self, body: Json, name: str) -> list[Json]:
        """Return the buckets of an aggregation; none where the cluster does not answer."""
        buckets: list[Json] = []
        with self._tolerate_faults():
            self._documents.refresh()
            found = self._documents.search(body)["aggregations"]
            buckets += found[name]["buckets"] if found else []
        return buckets

    def _kept_in(self, scope: str) -> Json:
        kept = {"range": {"created": {"gte": self._limit()}}}
        return {"bool": {"filter": [{"term": {"scope": scope}}, kept]}}

    def forget_old(self) -> None:
        """Delete the answers that are too old, and write those that could not be written before."""
        self._write_unsaved(len(self._unsaved))
        with self._tolerate_faults():
            self._documents.delete({"range": {"created": {"lt": self._limit()}}})

    def erase_source(self, name: str, *, scope: str | None = None) -> None:
        """Take a source out of all answers, or of those of a scope alone. Raises ClusterError."""
        with self._lock:
            self._unsaved.erase_source(name, scope=scope)
        wanted: list[Json] = [{"term": {"sources": name}}]
        if scope is not None:
            wanted.append({"term": {"scope": scope}})
        self._documents.refresh()
        names = [key for key, _ in self._documents.scan(_all_of(wanted))]
        for key in names:
            self._documents.change(key, lambda found: _without_source(found, name))
        if names:
            self._documents.expunge()

    def erase_scope(self, scope: str) -> None:
        """Delete all answers that were given in a scope. Raises ClusterError."""
        with self._lock:
            self._unsaved.erase_scope(scope)
        if self._documents.delete({"term": {"scope": scope}}):
            self._documents.expunge()

    def close(self) -> None:
        """Do nothing: the connection is not this log's own."""

    def _write_unsaved(self, most: int) -> None:
        """Write up to `most` answers that could not be written before, until one fails again."""
        with self._lock:
            waiting = list(self._unsaved)[:most]
        for key, made in waiting:
            with self._tolerate_faults() as may_try:
                if not may_try:
                    return
                self._documents.put(key, to_document(made), seconds=SAVE_SECONDS, refresh=False)
                with self._lock:
                    self._unsaved.remove(key)

    def _limit(self) -> str:
        """Return the moment, ISO 8601 in UTC, before which answers are too old."""
        return (self._now() - self._kept_for).isoformat()

    @contextmanager
    def _tolerate_faults(self) -> Iterator[bool]:
        """Log a fault of the cluster; yield whether it may be asked, some time after the last."""
        try:
            yield time.monotonic() >= self._retry_at
        except ClusterError as error:
            self._retry_at = time.monotonic() + RETRY_SECONDS
            logger.warning("answers are kept in memory for now: %s", error)


def to_document(made: UnsavedAnswer) -> Json:
    """Return the document of an answer."""
    logged, band, created = made
    cited = {citation.source for quote in logged.quotes for citation in quote.citations}
    sources = sorted(cited | ({logged.source} if logged.source else set()))
    document = {
        "scope": logged.scope,
        "question": logged.question,
        "source": logged.source,
        "version": logged.version,
        "quotes": encode_quotes(logged.quotes),
        "suggestion": json.dumps(dict(logged.suggestion)) if logged.suggestion else None,
        "created": created.isoformat(),
        "day": created.date().isoformat(),
        "band": band,
        "sources": sources,
    }
    is_counted = band == Band.ANSWER.value or (band is None and logged.quotes)
    if logged.question is not None and is_counted:
        document["asked"] = logged.question.strip(" ?.!").lower()
    return document


def from_document(document: Json) -> LoggedAnswer:
    """Return the answer of a document."""
    return LoggedAnswer(
        scope=document["scope"],
        question=document["question"],
        source=document["source"],
        version=document["version"],
        quotes=decode_quotes(document["quotes"]),
        suggestion=json.loads(document["suggestion"] or "{}"),
    )


def _without_source(document: Json | None, name: str) -> Json | None:
    if document is None:
        return None
    quotes = without_source(decode_quotes(document["quotes"]), name)
    document["quotes"] = encode_quotes(quotes)
    document["sources"] = [source for source in document["sources"] if source != name]
    if document["source"] == name:
        document["source"] = ""
    return document


def _all_of(clauses: list[Json]) -> Json:
    return {"bool": {"filter": clauses}}
