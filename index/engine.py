"""The engine: index a corpus of articles, and answer questions with quotes and footnotes."""

from collections.abc import Sequence
from datetime import UTC, datetime
from time import perf_counter
from types import TracebackType
from typing import Self

from index.adding import AddedSources, FollowingOptions, explain_unknown
from index.errors import ConfigError, UnknownSource
from index.generations import DISK, Disk
from index.live_index import ArticleIndex, LiveIndex
from index.reindex import ReindexOutcome, ReindexRun, build_source_changes
from index.scopes import (
    GoldenQuestions,
    GoldenReview,
    OpenServers,
    ServerEngine,
)
from index.settings import IndexSettings
from index.shared_view import SharedView
from index.store import StoreWriter
from index.types import (
    ReindexReport,
    UnreadFile,
    VersionInfo,
    Watcher,
)


class Engine(SharedView):
    """Answers questions about one corpus; any thread may ask, also while it is re-indexed."""

    def __init__(self, live_index: ArticleIndex) -> None:
        super().__init__(live_index)
        self._servers = OpenServers(live_index)
        self._scope_store = live_index.state.open_scope(None)
        self._added = AddedSources(live_index)

    @classmethod
    def open(
        cls,
        settings: IndexSettings,
        *,
        watcher: Watcher | None = None,
        refresh: bool = True,
        disk: Disk = DISK,
    ) -> Self:
        """Open the index of the settings' corpus, built or refreshed first where needed.

        `refresh=False` opens the index without looking for changed articles. `disk` writes the
        index; tests replace it.
        """
        live_index: ArticleIndex
        if settings.cluster is not None:
            from index.cluster import ClusterIndex  # noqa: PLC0415, most folders need none

            live_index = ClusterIndex(settings)
        else:
            live_index = LiveIndex(settings, disk=disk)
        try:
            if refresh:
                live_index.refresh(watcher)
            live_index.open_published()
        except BaseException:
            live_index.close()
            raise
        return cls(live_index)

    def close(self) -> None:
        """Close the index and its database."""
        self._servers.close()
        self._scope_store.close()
        self._live_index.close()

    @property
    def golden(self) -> GoldenQuestions:
        """The golden questions about the shared articles."""
        return GoldenQuestions(self._scope_store)

    @property
    def has_own_sources(self) -> bool:
        """Whether sources of one server alone are seen: not by this engine."""
        return False

    def server(self, guild: int) -> ServerEngine:
        """Return the engine of one server, which adds that server's own sources to the articles."""
        return ServerEngine(self, self._servers.index_of(guild))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # --- changing --------------------------------------------------------------------------------

    def reindex(
        self,
        sources: Sequence[str] | None = None,
        *,
        force: bool = False,
        watcher: Watcher | None = None,
    ) -> ReindexReport:
        """Read what changed in the corpus and at followed places, or the named sources alone.

        What was found becomes a new version, but for changes that would lose too much: they wait
        until `force`, and the report has the reasons. Raises UnknownSource for a name that is
        neither a file nor a stored source, and WriterBusy.
        """
        started = perf_counter()
        if sources is None:
            looks = self._added.look_at_all(watcher=watcher)
        else:
            for name in sources:
                self._live_index.require_source(name)
            looks = self._added.look_at_some(sources, watcher=watcher)
        review = GoldenReview(self.golden)
        outcome = self._live_index.reindex(
            sources,
            force=force,
            compare_content=True,
            looks=looks,
            watcher=watcher,
            review=review.look_at,
        )
        return self._report(outcome, started, review)

    def fetch_due(self, *, watcher: Watcher | None = None) -> ReindexReport | None:
        """Look at the followed places whose interval has passed, and publish what changed.

        None if none is due, or if a rollback pinned the live version. Raises WriterBusy.
        """
        started = perf_counter()
        if self._live_index.reader.read_head().pinned:
            return None
        looks = self._added.look_at_due(datetime.now(UTC), watcher=watcher)
        if not looks:
            return None

        def work(run: ReindexRun, _: StoreWriter) -> ReindexOutcome:
            return run.update(looks)

        review = GoldenReview(self.golden)
        outcome = self._live_index.write(work, watcher=watcher, review=review.look_at)
        return self._report(outcome, started, review)

    def next_fetch_at(self) -> datetime | None:
        """Return when the next followed place is due (UTC), None if none has an interval."""
        due = self._live_index.reader.find_next_due()
        return datetime.fromisoformat(due) if due else None

    def add(
        self,
        place: str,
        *,
        name: str | None = None,
        replace: bool = False,
        following: FollowingOptions | None = None,
        language: str | None = None,
        watcher: Watcher | None = None,
    ) -> ReindexReport:
        """Add a file from anywhere, a page, feed, sitemap, zip file or git repository.

        Its text is kept in the store, so it stays when the file is deleted and after every
        re-index, which looks at the place again. The same place again is an update; another place
        never takes the name of a source, unless it is to `replace` the one called `name`. A source
        that was left out comes back under its own name, by its place or by that name. What holds
        many articles gives the sources `NAME/…`. `language` is chosen for it, as
        `choose_language` does; None leaves that to the articles, or as it was chosen before.

        Raises SourceError if it cannot be read, ConfigError if there is no such file or the name
        cannot be one, and NameInUse.
        """
        started = perf_counter()
        if name in {None, place} and self._added.bring_back(place):
            return self.reindex([place], force=replace, watcher=watcher)
        corpus_name = self._added.find_corpus_name(place)
        if corpus_name is not None:
            if name not in {None, corpus_name}:
                raise ConfigError(f"{corpus_name} is in the folder of articles; rename it there")
            report = self.reindex([corpus_name], force=replace, watcher=watcher)
            if language is not None:
                self.choose_language(corpus_name, language, watcher=watcher)
            return report
        review = GoldenReview(self.golden)
        outcome = self._added.add(
            place,
            following or FollowingOptions(),
            name=name,
            replace_other=replace,
            language=language,
            watcher=watcher,
            review=review.look_at,
        )
        return self._report(outcome, started, review)

    def add_file(
        self, name: str, data: bytes, *, force: bool = False, watcher: Watcher | None = None
    ) -> ReindexReport:
        """Add the bytes of a file, such as an upload, under its name; again, to update it.

        What holds many articles, such as a zip file, gives the sources `NAME/…`.
        With `force` it may take the place of another source and lose text. Raises SourceError,
        ConfigError if the name cannot be one, and NameInUse.
        """
        started = perf_counter()
        review = GoldenReview(self.golden)
        outcome = self._added.add_upload(
            name, data, replace_other=force, watcher=watcher, review=review.look_at
        )
        return self._report(outcome, started, review)

    def follow(self, source: str, following: FollowingOptions) -> None:
        """Set how a source is followed, and how old it may be.

        Raises UnknownSource, and ConfigError where that cannot be set.
        """
        try:
            self._added.configure(self._added.find_name(source), following)
        except UnknownSource:
            raise explain_unknown(source, self.sources()) from None

    def choose_language(
        self, name: str, language: str | None, *, watcher: Watcher | None = None
    ) -> ReindexReport:
        """Choose the language of a source or folder, "" being all, and analyse it again.

        The choice holds for what is added there later too, and the nearest one counts. `language`
        is a code that has a table, `UNKNOWN` for any other language; None leaves it to what
        articles state and their text. Raises UnknownSource.
        """
        started = perf_counter()
        review = GoldenReview(self.golden)
        try:
            outcome = self._added.choose_language(
                self._added.find_name(name) if name else "",
                language,
                watcher=watcher,
                review=review.look_at,
            )
        except UnknownSource:
            raise explain_unknown(name, self.sources()) from None
        return self._report(outcome, started, review)

    def remove(self, source: str) -> ReindexReport:
        """Leave a source out until it is added again, even if its file stays.

        What came out of it is left out with it. Its address or path will do for its name. Raises
        UnknownSource.
        """
        started = perf_counter()
        source = self._added.find_name(source)
        if not self._added.has_source(source):
            self._snapshot(source)  # raises, with similar names
        review = GoldenReview(self.golden)
        outcome = self._added.remove(source, review=review.look_at)
        return self._report(outcome, started, review)

    def purge(self, source: str, *, watcher: Watcher | None = None) -> ReindexReport:
        """Erase a source from all versions and from the stored answers. Raises UnknownSource.

        Neither rollbacks nor the buttons under old answers show it again, and later backups lack
        it. All articles are analysed again, which takes as long as reading them first.
        """
        started = perf_counter()
        self.require_erasable(source)
        self._added.delete_copy(source)
        outcome = self._live_index.purge(source, watcher=watcher)
        self.state.erase_source(source)
        self.golden.forget_source(source)
        return self._report(outcome, started, GoldenReview(self.golden))

    def require_erasable(self, source: str) -> None:
        """Raise UnknownSource, with similar names, if there is nothing of a source to erase."""
        if self._live_index.reader.find_source(source) is None:
            self._snapshot(source)

    def guilds(self) -> list[int]:
        """Return the ids of the Discord servers that ever had a source of their own, ascending."""
        return self._servers.list_guilds()

    def next_server_fetches(self) -> dict[int, datetime]:
        """Return when the next own source is due (UTC), of each server that has one followed."""
        return self._servers.next_fetches()

    def drop_server(self, guild: int) -> None:
        """Delete the own sources of a Discord server with all their versions."""
        self._servers.forget(guild)

    def rollback(self, version: int | None = None) -> VersionInfo:
        """Make an earlier version, by default the previous one, live until the next re-index.

        Raises UnknownVersion if there is no such version or it is no longer kept.
        """
        if version is None:
            earlier = [info.version for info in self.history() if info.version < self.version]
            version = max(earlier, default=0)
        self._live_index.roll_back(version)
        return next(info for info in self.history() if info.version == version)

    def _report(
        self, outcome: ReindexOutcome, started: float, review: GoldenReview
    ) -> ReindexReport:
        unread = self._live_index.reader.list_all_unread()
        return ReindexReport(
            version=outcome.version,
            live=outcome.live,
            sources=build_source_changes(outcome.changes),
            unchanged=outcome.num_unchanged,
            refusals=outcome.refusals,
            unread=tuple(UnreadFile(*row) for row in unread),
            notes=outcome.notes,
            golden=review.changes,
            golden_asked=review.num_asked,
            elapsed_ms=(perf_counter() - started) * 1000,
        )
