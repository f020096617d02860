"""The engine: index a corpus of articles, and answer questions with quotes and footnotes."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter
from types import TracebackType
from typing import Self

from index.adding import AddedSources, FollowingOptions, explain_unknown, mark_outdated
from index.article_views import (
    build_statuses,
    build_unread_status,
    build_version_info,
    show_article,
    show_context,
)
from index.errors import ConfigError, UnknownSource
from index.generations import DISK, Disk
from index.live_index import ArticleIndex, LiveIndex, OpenVersion
from index.reindex import ReindexOutcome, ReindexRun, build_source_changes
from index.scopes import (
    AskedCollection,
    GoldenQuestions,
    GoldenReview,
    OpenServers,
    ServerEngine,
    ask_again_if_gone,
    ask_collection,
)
from index.settings import IndexSettings
from index.store import ServerState, StoreWriter
from index.suggestions import suggest
from index.types import (
    Answer,
    Citation,
    Context,
    Fault,
    ReindexReport,
    ShownArticle,
    SourceStatus,
    Suggestion,
    UnreadFile,
    VersionInfo,
    Watcher,
)


class Engine(AskedCollection):
    """Answers questions about one corpus; any thread may ask, also while it is re-indexed."""

    def __init__(self, live_index: ArticleIndex) -> None:
        self._live_index = live_index
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

    @property
    def version(self) -> int:
        """The live version, 0 before anything was indexed."""
        return self._live_index.at_hand().version

    def look_for_versions(self) -> None:
        """Open what other processes have published, where that is to be asked for elsewhere.

        A bot calls it now and again, as what it shows of versions never waits. Raises ClusterError.
        """
        self._live_index.look_for_versions()

    @property
    def corpus(self) -> Path:
        """The folder of articles."""
        return self._live_index.corpus

    @property
    def folder(self) -> Path:
        """The folder that keeps the index of this corpus."""
        return self._live_index.folder

    @property
    def state(self) -> ServerState:
        """What is kept for servers beside the articles: answers, votes, settings, questions."""
        return self._live_index.state

    @property
    def database(self) -> Path:
        """The SQLite database in that folder."""
        return self._live_index.database

    @property
    def notices(self) -> tuple[str, ...]:
        """Problems that did not keep the engine from answering, one sentence each."""
        return tuple(self._live_index.notices)

    # --- asking ----------------------------------------------------------------------------------

    @ask_again_if_gone
    def ask(
        self, question: str, *, source: str | None = None, limit: int = 3, fill: bool = False
    ) -> Answer:
        """Answer a question from all sources, or from one, with at most `limit` quotes.

        With `fill` there are `limit` quotes if so many are found, else those worth showing.
        Raises QuestionError for one that is empty or too long, and UnknownSource.
        """
        snapshot = self._snapshot(source)
        found = ask_collection(snapshot, question, source=source, limit=limit, fill=fill)
        return self.mark_outdated(found)

    def mark_outdated(self, answer: Answer) -> Answer:
        """Return the answer, its citations marked whose source is older than it may be."""
        return mark_outdated(answer, self._live_index.reader, datetime.now(UTC))

    def complete(self, answer: Answer, *, limit: int, fill: bool) -> Answer:  # noqa: ARG002
        """Return the answer; an engine with the handbook may have a better one."""
        return answer

    def is_handbook(self, source: str) -> bool:  # noqa: ARG002
        """Return whether a name is that of a page of the handbook; without it, none is."""
        return False

    @ask_again_if_gone
    def suggest(self, typed: str, *, limit: int = 25) -> tuple[Suggestion, ...]:
        """Return headings and words of the articles that somebody who types may mean."""
        return suggest([self._live_index.snapshot()], typed, limit=limit)

    @ask_again_if_gone
    def context(self, citation: Citation, version: int) -> Context:
        """Show a cited paragraph between its neighbours, as it was in the version cited.

        Raises UnknownVersion when that version is no longer kept.
        """
        reader = self._live_index.reader
        kept = self.list_restorable()
        return show_context(reader, citation, version, live=self.version, kept=kept)

    @ask_again_if_gone
    def show(self, source: str) -> ShownArticle:
        """Show a whole source as it is in the live version. Raises UnknownSource."""
        version = self._snapshot(source).version
        reader = self._live_index.reader
        article = reader.find_article(source, version)
        found = show_article(reader, article, version) if article else None
        if found is None:
            raise UnknownSource(source)
        return found

    def sources(self) -> tuple[SourceStatus, ...]:
        """Return the state of every source, and of what is not read, ordered by name."""
        reader = self._live_index.reader
        rows = reader.list_statuses(self.version)
        chosen = reader.list_chosen_languages()
        known = {status.source: status for status in build_statuses(rows, chosen)}
        unread = {row[0]: build_unread_status(*row) for row in reader.list_all_unread()}
        return tuple(status for _, status in sorted((unread | known).items()))

    def indexed_at(self, sources: Sequence[str]) -> datetime | None:
        """Return when the newest of these sources was indexed, None if none of them is live."""
        reader, version = self._live_index.reader, self.version
        articles = (reader.find_article(name, version) for name in sources)
        times = (datetime.fromisoformat(each.indexed_at) for each in articles if each)
        return max(times, default=None)

    def _snapshot(self, source: str | None) -> OpenVersion:
        """Return the live snapshot. Raises UnknownSource, with similar names, if it lacks one."""
        snapshot = self._live_index.snapshot()
        if source is not None and snapshot.article_named(source) is None:
            raise explain_unknown(source, self.sources())
        return snapshot

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

    def list_restorable(self) -> tuple[int, ...]:
        """Return the versions that `rollback` takes, the live one among them, newest first."""
        return tuple(info.version for info in self.history() if info.kept)

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

    # --- inspecting ------------------------------------------------------------------------------

    def history(self) -> tuple[VersionInfo, ...]:
        """Return all versions, newest first."""
        reader = self._live_index.reader
        head, live = reader.read_head(), self.version
        oldest_kept = self._live_index.find_oldest_kept_version(reader)
        return tuple(
            build_version_info(row, live=live, pinned=head.pinned, kept=row.number >= oldest_kept)
            for row in reversed(reader.list_versions())
        )

    def verify(self, watcher: Watcher | None = None) -> tuple[Fault, ...]:
        """Check every citation, text and index entry of the live version; return the faults."""
        return self._live_index.verify(watcher)
