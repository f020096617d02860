"""The engine of one server: asks what the server sees, and changes its own sources alone."""

from collections.abc import Sequence
from datetime import UTC, datetime
from time import perf_counter

from index.adding import FollowingOptions
from index.errors import SharedSource, UnknownVersion
from index.reindex import ReindexOutcome, build_source_changes
from index.scopes.golden_questions import GoldenQuestions, GoldenReview
from index.scopes.server_view import ServerView
from index.scopes.version_history import merge_history
from index.scopes.visibility import VisibleFolders
from index.types import (
    Fault,
    GoldenChange,
    ReindexReport,
    UnreadFile,
    VersionInfo,
    Watcher,
)


class ServerEngine(ServerView):
    """Asks what a server sees, as `ServerView` does, and changes the server's own sources."""

    @property
    def golden(self) -> GoldenQuestions:
        """The golden questions of this server."""
        return GoldenQuestions(self._index.store)

    def take_golden_news(self) -> tuple[GoldenChange, ...]:
        """Ask the server's golden questions of what it sees now, as `GoldenQuestions.take_news`.

        So moderators hear of changes that others made to the articles that all servers share.
        """
        return self.golden.take_news(self._index.snapshot())

    def narrowed(self, folders: VisibleFolders) -> ServerView:
        """Return what a place sees that sees these folders alone."""
        return ServerView(self._shared, self._index, folders)

    # --- changing --------------------------------------------------------------------------------

    def reindex(
        self,
        sources: Sequence[str] | None = None,
        *,
        force: bool = False,
        watcher: Watcher | None = None,
    ) -> ReindexReport:
        """Look again at the places of the server's own sources, or of those named.

        Uploads have none. With `force` they may lose most of their text. Raises UnknownSource.
        """
        started = perf_counter()
        review = self._review()
        outcome = self._own.look_again(sources, force=force, watcher=watcher, review=review.look_at)
        return self._report(outcome or self._nothing_changed(), started, review)

    def fetch_due(self, *, watcher: Watcher | None = None) -> ReindexReport | None:
        """Look at a few of the server's own sources whose interval has passed, and publish.

        None if none is due, or if a rollback pinned the live version. Raises WriterBusy.
        """
        started = perf_counter()
        review = self._review()
        outcome = self._own.look_at_due(datetime.now(UTC), watcher=watcher, review=review.look_at)
        return self._report(outcome, started, review) if outcome else None

    def follow(self, source: str, following: FollowingOptions) -> None:
        """Set how one of the server's own sources is followed, and how old it may be.

        Its address will do for its name. Raises UnknownSource, SharedSource for one that all
        servers share, and ConfigError where that cannot be set.
        """
        source = self._own.find_name(source)
        self._require_own(source)
        self._own.follow(source, following)

    def add(
        self,
        place: str,
        *,
        name: str | None = None,
        replace: bool = False,
        following: FollowingOptions | None = None,
        watcher: Watcher | None = None,
    ) -> ReindexReport:
        """Add a local file, or a public page, feed, sitemap or zip file, to the own sources.

        It is called `name` if that is given; what holds many articles gives the sources `NAME/…`.
        Hosts that only the shared articles may use are not allowed, nor are repositories. With
        `replace` it may take the place of another source and lose text. Raises SourceError,
        ConfigError, NameInUse and ServerLimitReached.
        """
        started = perf_counter()
        review = self._review()
        outcome = self._own.add(
            place,
            following or FollowingOptions(),
            name=name,
            force=replace,
            watcher=watcher,
            review=review.look_at,
        )
        return self._report(outcome, started, review)

    def add_file(
        self, name: str, data: bytes, *, force: bool = False, watcher: Watcher | None = None
    ) -> ReindexReport:
        """Add the bytes of a file called `name`, or put them in the place of what has its name.

        What holds many articles, such as a zip file, gives the sources `NAME/…`. With `force` it
        may lose most of what it replaces. Raises ServerLimitReached, and SourceError if nothing in
        it can be read.
        """
        started = perf_counter()
        review = self._review()
        outcome = self._own.add_upload(
            name, data, force=force, watcher=watcher, review=review.look_at
        )
        return self._report(outcome, started, review)

    def remove(self, source: str) -> ReindexReport:
        """Remove one of the server's own sources. Raises UnknownSource.

        Raises SharedSource for one that all servers share.
        """
        started = perf_counter()
        source = self._own.find_name(source)
        self._require_own(source)
        review = self._review()
        outcome = self._own.remove(source, review=review.look_at)
        return self._report(outcome, started, review)

    def purge(self, source: str, *, watcher: Watcher | None = None) -> ReindexReport:
        """Erase one of the server's own sources from all versions; raises as `remove` does."""
        started = perf_counter()
        source = self._own.find_name(source)
        self._require_own(source)
        outcome = self._index.own.purge(source, watcher=watcher)
        # The name of an own source may be that of another server's, so the scope counts.
        self._index.shared.state.erase_source(source, scope=str(self._index.guild))
        self.golden.forget_source(source)
        return self._report(outcome, started, self._review())

    def require_erasable(self, source: str) -> None:
        """Raise as `remove` does if there is nothing of a source to erase."""
        self._require_own(self._own.find_name(source))

    def _require_own(self, source: str) -> None:
        if not self._own.has(source):
            self._snapshot(source)
            raise SharedSource(source)

    def rollback(self, version: int | None = None) -> VersionInfo:
        """Bring the server's own sources back to a version, by default the one before.

        The shared articles stay as they are. Raises UnknownVersion.
        """
        kept = self._list_kept()
        if version is None:
            earlier = (number for number in kept if number < self._own.version)
            own_version = max(earlier, default=0)
        else:
            _, own_version = self._index.split_version(version)
        if own_version not in kept:
            raise UnknownVersion(version or 0, self.list_restorable())
        self._own.roll_back(own_version)
        now = self.version
        return next(info for info in self.history() if info.version == now)

    def list_restorable(self) -> tuple[int, ...]:
        """Return the versions that `rollback` takes, newest first: none before the first source."""
        kept = self._list_kept() if self._index.is_used else frozenset()
        rows = self._index.store.list_versions() if kept else ()
        return tuple(row.number for row in reversed(rows) if row.own in kept)

    def _list_kept(self) -> frozenset[int]:
        """Return the versions of the own sources alone that are kept."""
        return frozenset(info.version for info in self._own.history() if info.kept)

    def _nothing_changed(self) -> ReindexOutcome:
        return ReindexOutcome(version=self._own.version, changes=(), num_unchanged=0)

    def _review(self) -> GoldenReview:
        return GoldenReview(self.golden, self._index.join)

    def _report(
        self, outcome: ReindexOutcome, started: float, review: GoldenReview
    ) -> ReindexReport:
        return ReindexReport(
            version=self.version,
            live=outcome.live,
            sources=build_source_changes(outcome.changes),
            unchanged=outcome.num_unchanged,
            refusals=outcome.refusals,
            unread=tuple(UnreadFile(*row) for row in self._own.list_unread()),
            notes=outcome.notes,
            golden=review.changes,
            golden_asked=review.num_asked,
            elapsed_ms=(perf_counter() - started) * 1000,
        )

    # --- inspecting ------------------------------------------------------------------------------

    def history(self) -> tuple[VersionInfo, ...]:
        """Return the versions that the server has seen, newest first."""
        shared = self._shared.history()
        if not self._index.is_used:
            return shared
        live = self.version
        seen = self._index.store.list_versions()
        return merge_history(seen, shared, self._own.history(), live=live)

    def verify(self, watcher: Watcher | None = None) -> tuple[Fault, ...]:
        """Check the server's own sources and their index; return the faults."""
        return self._index.own.verify(watcher) if self._index.is_used else ()
