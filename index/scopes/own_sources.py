"""A server's own sources: add, follow, remove, roll back and list them, within the limits."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import PurePath

from index.adding import (
    FetchLimits,
    FollowedPlaces,
    FollowingOptions,
    followed_by_default,
    is_readable_again,
    list_due,
    mark_outdated,
)
from index.article_views import (
    build_statuses,
    build_unread_status,
    build_version_info,
    show_article,
)
from index.errors import NameInUse, UnknownSource
from index.live_index import Review, Work
from index.reindex import ReindexOutcome, ReindexRun
from index.scopes.server_index import OWN_PREFIX, ServerIndex
from index.scopes.server_limits import Growth, check_additions
from index.settings import ServerLimits
from index.sources import (
    locate,
    read_upload,
    rename_harvest,
    require_readable,
)
from index.store import StoredFollowing, StoredSource, StoreReader, StoreWriter
from index.types import (
    Answer,
    ShownArticle,
    SourceState,
    SourceStatus,
    VersionInfo,
    Watcher,
)

MAX_NAME = 100
"""Characters of a source's name; Discord takes no longer choice."""

_HOUR = timedelta(hours=1)

ALLOWED_HOSTS: frozenset[str] = frozenset()
"""Private hosts that servers may add pages of: none, whatever the shared articles may."""

MAX_LOOKS = 5
"""Places of one server that are looked at in turn, before another server is."""

MAX_SECONDS = 120.0
"""Seconds for a sitemap of one server with all its pages, so that others are not kept waiting."""


class OwnSources:
    """The sources that one server has added for itself; versions are those of its own sources."""

    def __init__(self, index: ServerIndex) -> None:
        self._index = index

    @property
    def reader(self) -> StoreReader:
        """The database of the own sources; only where there are some."""
        return self._index.own.reader

    @property
    def version(self) -> int:
        """The live version of the own sources, 0 before the first."""
        return self.reader.read_head().live if self._index.is_used else 0

    # --- reading ---------------------------------------------------------------------------------

    def has(self, source: str) -> bool:
        """Return whether the server ever had an own source of this name."""
        return self._index.is_used and self.reader.find_source(source) is not None

    def show(self, source: str) -> ShownArticle:
        """Show an own source. Raises UnknownSource."""
        article = self.reader.find_article(source, self.version)
        found = show_article(self.reader, article, self.version) if article else None
        if found is None:
            raise UnknownSource(source)
        return found

    def list_statuses(self) -> list[SourceStatus]:
        """Return the state of every own source, and of what is not read of one, by name.

        Versions are those that the server saw.
        """
        if not self._index.is_used:
            return []
        seen_since: dict[int | None, int] = {}
        for row in self._index.store.list_versions():
            seen_since.setdefault(row.own, row.number)
        known = {
            status.source: replace(status, version=seen_since.get(status.version, status.version))
            for status in build_statuses(self.reader.list_statuses(self.version), {})
            if status.state is not SourceState.LEFT_OUT
        }
        unread = {name: build_unread_status(name, reason) for name, reason in self.list_unread()}
        return [status for _, status in sorted((unread | known).items())]

    def list_unread(self) -> list[tuple[str, str]]:
        """Return name and reason of all that own sources hold and that is not read, by name."""
        return self.reader.list_all_unread() if self._index.is_used else []

    def mark_outdated(self, answer: Answer) -> Answer:
        """Return the answer, its citations marked whose own source is older than it may be."""
        return (
            mark_outdated(answer, self.reader, datetime.now(UTC)) if self._index.is_used else answer
        )

    def history(self) -> Sequence[VersionInfo]:
        """Return the versions of the own sources, newest first."""
        if not self._index.is_used:
            return ()
        reader = self.reader
        head, oldest = reader.read_head(), self._index.own.find_oldest_kept_version(reader)
        return [
            build_version_info(row, live=head.live, pinned=head.pinned, kept=row.number >= oldest)
            for row in reversed(reader.list_versions())
        ]

    # --- changing --------------------------------------------------------------------------------

    def check_additions(self) -> None:
        """Raise ServerLimitReached if the server may add no further source for now."""
        since = datetime.now(UTC) - _HOUR
        check_additions(self._limits, self._index.store.count_additions(since))

    def add(
        self,
        place: str,
        options: FollowingOptions,
        *,
        name: str | None,
        force: bool,
        watcher: Watcher | None,
        review: Review,
    ) -> ReindexOutcome:
        """Add what is at a public address or a path, or update it if it is an own source already.

        With `force` it may lose most of what it replaces, and replace what came from another place.
        Raises ServerLimitReached, ConfigError, NameInUse and SourceError.
        """
        location = locate(place)
        require_readable(place, location)
        self.check_additions()
        thing, following = self._places.describe(location, options)
        harvest = self._places.look(thing)

        def work(run: ReindexRun, writer: StoreWriter) -> ReindexOutcome:
            known = writer.find_source_at(location)
            chosen = own_name(name or (known.name if known else location))
            if not force:
                _check_name(writer, chosen, location)
            found = rename_harvest(harvest, thing.name, chosen)
            gone = known.name if known and known.name != chosen else None
            Growth(writer, self._limits).admit(chosen, found, gone=gone)
            return run.add(found, name=chosen, place=location, following=following)

        return self._add(work, force=force, watcher=watcher, review=review)

    def add_upload(
        self,
        name: str,
        data: bytes,
        *,
        force: bool,
        watcher: Watcher | None,
        review: Review,
    ) -> ReindexOutcome:
        """Add the bytes of a file, or put them in the place of the own source that has its name.

        It is not looked at again. `force` and errors are those of `add`.
        """
        self.check_additions()
        limit = self._index.shared.settings.read_seconds
        chosen = own_name(name)
        harvest = rename_harvest(read_upload(name, data, max_seconds=limit), name, chosen)

        def work(run: ReindexRun, writer: StoreWriter) -> ReindexOutcome:
            Growth(writer, self._limits).admit(chosen, harvest)
            if not force:
                _check_name(writer, chosen, chosen)
            return run.add(harvest, name=chosen, place=chosen, is_sent=True)

        return self._add(work, force=force, watcher=watcher, review=review)

    def _add(
        self, work: Work, *, force: bool, watcher: Watcher | None, review: Review
    ) -> ReindexOutcome:
        outcome = self._index.write(work, force=force, watcher=watcher, review=review)
        if not outcome.refusals:
            since = datetime.now(UTC) - _HOUR
            self._index.store.record_addition(forget_before=since)
        return outcome

    def remove(self, source: str, *, review: Review) -> ReindexOutcome:
        """Remove an own source. Raises UnknownSource."""

        def work(run: ReindexRun, writer: StoreWriter) -> ReindexOutcome:
            known = writer.find_source(source)
            if known is None:
                raise UnknownSource(source)
            return run.remove(known)

        return self._index.write(work, review=review)

    def roll_back(self, version: int) -> None:
        """Make an earlier version of the own sources live. Raises UnknownVersion."""
        self._index.own.roll_back(version)

    # --- following -------------------------------------------------------------------------------

    def follow(self, source: str, options: FollowingOptions) -> None:
        """Set how an own source is followed. Raises UnknownSource, ConfigError."""
        known = self._require(self.find_name(source))
        self._index.own.set_following(self._places.configure(known, options))

    def find_name(self, name_or_place: str) -> str:
        """Return a source's name; its address or path stands for it. Unknown ones come back."""
        if self.has(name_or_place) or not self._index.is_used:
            return name_or_place
        source = self.reader.find_source_at(locate(name_or_place))
        return source.name if source else name_or_place

    def look_again(
        self,
        names: Sequence[str] | None,
        *,
        force: bool,
        watcher: Watcher | None,
        review: Review,
    ) -> ReindexOutcome | None:
        """Look at the places of all sources again, or of those named, and publish what changed.

        None if none of them has a place to look at. Raises UnknownSource.
        """
        wanted = None if names is None else {self._find_holder(name) for name in names}
        followed = [
            each
            for each in (self._list_followed() if self._index.is_used else [])
            if wanted is None or each.name in wanted
        ]
        return self._look_at(followed, force=force, watcher=watcher, review=review)

    def look_at_due(
        self, now: datetime, *, watcher: Watcher | None, review: Review
    ) -> ReindexOutcome | None:
        """Look at a few of the places whose interval has passed, and publish what changed.

        None if none is due, or if a rollback pinned the live version.
        """
        if not self._index.is_used or self.reader.read_head().pinned:
            return None
        due = list_due(self.reader, now)[:MAX_LOOKS]
        return self._look_at(due, force=False, watcher=watcher, review=review)

    def _look_at(
        self,
        followed: Sequence[StoredFollowing],
        *,
        force: bool,
        watcher: Watcher | None,
        review: Review,
    ) -> ReindexOutcome | None:
        if not followed:
            return None
        looks = self._places.look_at(followed, watcher)

        def work(run: ReindexRun, writer: StoreWriter) -> ReindexOutcome:
            growth = Growth(writer, self._limits)
            with writer.transaction():
                for each in followed:
                    if writer.find_following(each.name) is None:
                        writer.set_following(each)
            return run.update([growth.admit_look(look) for look in looks])

        return self._index.write(work, force=force, watcher=watcher, review=review)

    def _list_followed(self) -> list[StoredFollowing]:
        """Return how the sources that have a place are followed, by name.

        Sources of earlier releases have a place, but nothing that says how they are followed.
        """
        return [
            self.reader.find_following(source.name) or followed_by_default(source)
            for source in self.reader.list_sources()
            if source.place and not source.excluded and source.container is None
            if is_readable_again(source.place)
        ]

    def _find_holder(self, name: str) -> str:
        name = self.find_name(name)
        self._require(name)
        return self.reader.find_holder_name(name)

    def _require(self, name: str) -> StoredSource:
        """Return an own source that is not left out. Raises UnknownSource."""
        known = self.reader.find_source(name) if self._index.is_used else None
        if known is None or known.excluded:
            raise UnknownSource(name)
        return known

    @property
    def _places(self) -> FollowedPlaces:
        settings = self._index.shared.settings
        limits = FetchLimits(
            allowed_hosts=ALLOWED_HOSTS,
            copies=None,  # what a stranger names is not kept on the disk of the bot's host
            max_pages=self._limits.sources,
            max_seconds=MAX_SECONDS,
        )
        return FollowedPlaces(self.reader if self._index.is_used else None, settings, limits)

    @property
    def _limits(self) -> ServerLimits:
        return self._index.shared.settings.server_limits


def _check_name(writer: StoreWriter, name: str, place: str) -> None:
    """Raise NameInUse if the live source of this name came from another place."""
    known = writer.find_source(name)
    live = writer.read_head().live
    if known and known.place != place and writer.find_article(name, live) is not None:
        raise NameInUse(name)


def own_name(name: str) -> str:
    """Return the name of an own source: `@server/` and a file's name or a page's address.

    It is one line of at most `MAX_NAME` characters; what is cut off is replaced by its hash.
    """
    shown = "".join(char for char in name.removeprefix(OWN_PREFIX) if char.isprintable())
    if "://" in shown:
        shown = shown.partition("://")[2]
    elif not name.startswith(OWN_PREFIX):
        shown = PurePath(shown).name
    shown = shown.strip("/ ") or "unnamed"
    if len(OWN_PREFIX) + len(shown) > MAX_NAME:
        mark = f"…{hashlib.sha256(name.encode(errors='replace')).hexdigest()[:8]}"
        shown = shown[: MAX_NAME - len(OWN_PREFIX) - len(mark)] + mark
    return f"{OWN_PREFIX}{shown}"
