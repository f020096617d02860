"""The update of followed things: what was found at their places, and when to look again."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from random import random

from index.errors import SourceError, SourceUnavailable
from index.reindex.changes import PendingChange
from index.reindex.reading_update import ReadArticle, ReadContent, ReadingUpdater
from index.sources import (
    FollowedKind,
    FollowedThing,
    Harvest,
    KnownMember,
    Validators,
    next_look,
)
from index.store import StoredFollowing, StoredSource, StoreReader, StoreWriter
from index.types import Change


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What a look at a followed source gave: what it holds now, or why that is not known."""

    name: str
    result: Harvest | SourceError


def describe_followed(
    reader: StoreReader, source: StoredSource, following: StoredFollowing
) -> FollowedThing:
    """Return a followed source as it was read last."""
    return FollowedThing(
        name=source.name,
        place=source.place or "",
        kind=FollowedKind(following.kind),
        chats=bool(following.chats),
        digest=source.digest,
        validators=_validators_of(source),
        members={
            member.name: KnownMember(
                place=member.place, digest=member.digest, validators=_validators_of(member)
            )
            for member in reader.list_members(source.id)
        },
    )


def _validators_of(source: StoredSource) -> Validators:
    return Validators(etag=source.etag, last_modified=source.last_modified)


class FollowedUpdater:
    """Stores what followed sources hold now; `now` is the time of the re-index."""

    def __init__(self, writer: StoreWriter, updater: ReadingUpdater, *, now: datetime) -> None:
        self._writer = writer
        self._updater = updater
        self._now = now

    def store(self, look: Look) -> list[PendingChange]:
        """Store the result of a look, if its source is still followed, and plan the next."""
        source = self._writer.find_source(look.name)
        following = self._writer.find_following(look.name)
        if source is None or following is None or source.excluded:
            return []
        if isinstance(look.result, SourceError):
            return [self._record_failure(source, following, look.result)]
        self._record_success(following, look.result.kind)
        if look.result.is_unchanged:
            self._writer.record_failure(source.id, None)
            return [PendingChange(source=source.name, change=Change.UNCHANGED)]
        return self.store_harvest(source, look.result)

    def add(self, source: StoredSource, harvest: Harvest) -> list[PendingChange]:
        """Store what a source that was just added holds, and plan the next look at its place."""
        following = self._writer.find_following(source.name)
        if following is not None:
            self._record_success(following, harvest.kind)
        return self.store_harvest(source, harvest)

    def store_harvest(self, source: StoredSource, harvest: Harvest) -> list[PendingChange]:
        """Store what a followed source holds, and by what to recognise it the next time."""
        changes, note = self._updater.store(source, _content_of(harvest))
        self._writer.record_read(
            source.id,
            size=None,
            mtime_ns=None,
            digest=harvest.digest,
            note=note or None,
            etag=harvest.validators.etag,
            last_modified=harvest.validators.last_modified,
        )
        return changes or [PendingChange(source=source.name, change=Change.UNCHANGED)]

    def _record_failure(
        self, source: StoredSource, following: StoredFollowing, error: SourceError
    ) -> PendingChange:
        failures = following.failures + 1
        self._writer.record_failure(source.id, error.problem)
        self._writer.record_look(
            following._replace(
                checked_at=None,
                failures=failures,
                due_at=self._due_after(following, failures, error),
            )
        )
        return PendingChange(source=source.name, change=Change.FAILED, reason=error.problem)

    def _record_success(self, following: StoredFollowing, kind: FollowedKind) -> None:
        self._writer.record_look(
            following._replace(
                kind=kind.value,
                checked_at=self._now.isoformat(timespec="seconds"),
                failures=0,
                due_at=self._next_due(following, failures=0),
            )
        )

    def _due_after(
        self, following: StoredFollowing, failures: int, error: SourceError
    ) -> str | None:
        """Return when to look after a failure; what is gone for good is not asked for again."""
        if not isinstance(error, SourceUnavailable):
            return self._next_due(following, failures=failures)
        if error.is_gone:
            return None
        return self._next_due(following, failures=failures, retry_after=error.retry_after)

    def _next_due(
        self, following: StoredFollowing, *, failures: int, retry_after: timedelta | None = None
    ) -> str | None:
        if following.every_seconds is None:
            return None
        interval = timedelta(seconds=following.every_seconds)
        due = next_look(
            self._now,
            interval,
            failures=failures,
            chance=random(),  # noqa: S311
            retry_after=retry_after,
        )
        return due.isoformat(timespec="seconds")


def _content_of(harvest: Harvest) -> ReadContent:
    return ReadContent(
        articles=[
            ReadArticle(
                document=article.document,
                place=article.known.place,
                digest=article.known.digest,
                etag=article.known.validators.etag,
                last_modified=article.known.validators.last_modified,
            )
            for article in harvest.articles
        ],
        kept=harvest.kept,
        notes=[(note.source, note.text) for note in harvest.notes],
        unread=[(part.source, part.reason) for part in harvest.unread],
    )
