"""The live index of one corpus in a folder: refresh it, re-index, roll back."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from index.editions import DATABASE, Snapshot, wait_for_writer_lock
from index.errors import DataFolderError, UnknownSource, UnknownVersion, WriterBusy
from index.garbage import rare_collections
from index.generations import DISK, Disk
from index.live_index.bundled_samples import describe_samples, keep_samples_out, leave_samples_out
from index.live_index.index_folder import find_index_folder
from index.live_index.kept_versions import find_oldest_kept_version
from index.live_index.own_folders import drop_own_folder, has_own_folder, stamp_own_folders
from index.live_index.protocols import OwnIndex, Review, Work
from index.live_index.published_index import PublishedIndex
from index.reindex import (
    ANALYSIS_JOB,
    Look,
    ReindexOutcome,
    ReindexPlan,
    ReindexRun,
    fingerprint,
    plan_corpus,
    plan_sources,
)
from index.settings import IndexSettings
from index.sources import CagedReader, WhenMuch, find_file
from index.store import (
    FolderState,
    ServerState,
    StoredFollowing,
    StoredSource,
    StoreHead,
    StoreReader,
    StoreWriter,
    find_server_folder,
)
from index.types import Fault, Watcher


class LiveIndex:
    """The data folder of one corpus: any thread may take a snapshot, one at a time may write.

    `notices` are messages for the person who asks, each about a problem that did not keep the
    question from being answered.
    """

    def __init__(
        self,
        settings: IndexSettings,
        *,
        folder: Path | None = None,
        disk: Disk = DISK,
        first_article: int = 1,
    ) -> None:
        """Open the data folder of the settings' corpus, or the one named.

        New articles get ids from `first_article` on.
        """
        self._first_article = first_article
        self.settings = settings
        self.corpus = settings.corpus_folder()
        self.folder = folder or find_index_folder(settings)
        self.database = self.folder / DATABASE
        self.state: ServerState = FolderState(self.folder)
        self.notices: list[str] = []
        self._disk = disk
        self._write_lock = threading.Lock()
        self.reader = self._open_reader()
        self._published = PublishedIndex(
            self.folder, settings, self.reader, self._open_writer, disk=disk
        )

    def close(self) -> None:
        """Close the database, after waiting for a merge that was started here."""
        self._published.close()
        self.reader.close()

    def _open_reader(self) -> StoreReader:
        if not self.database.exists():
            self._create_or_migrate_database()
        with StoreReader(self.database) as reader:
            current = reader.is_current()
        if not current:
            self._create_or_migrate_database()
        return StoreReader(self.database)

    def _create_or_migrate_database(self) -> None:
        with self._open_writer():
            pass

    # --- reading ---------------------------------------------------------------------------------

    def snapshot(self) -> Snapshot:
        """Return a snapshot of the live version, also when another process published it."""
        return self._published.snapshot()

    @property
    def is_live(self) -> bool:
        """Whether a version is live."""
        return self.reader.read_head().live > 0

    def at_hand(self) -> Snapshot:
        """Return a snapshot of the live version; it costs one small read here."""
        return self.snapshot()

    def look_for_versions(self) -> None:
        """Do nothing: every snapshot looks for what other processes have published."""

    def open_published(self) -> None:
        """Open the live version, published first if a crash came between store and index.

        A problem is raised if no version can be opened, else added to the notices.
        """
        notice = self._published.open_live()
        if notice is not None:
            self.notices.append(notice)

    # --- refreshing ------------------------------------------------------------------------------

    def refresh(self, watcher: Watcher | None) -> None:
        """Publish what changed in the corpus, unless a rollback pinned the live version.

        A problem is raised if no version is live, else added to the notices.
        """
        if self.settings.own_only:
            self._pass_over_samples()
        head = self.reader.read_head()
        # Where nothing was read yet, all is to be read: the re-index plans that by itself.
        if (head.live or head.refused is not None) and not self._is_due(head, watcher):
            return
        try:
            outcome = self.reindex(watcher=watcher)
        except (WriterBusy, DataFolderError) as error:
            if not head.live:
                raise
            self.notices.append(f"{error}; answered from version {head.live}")
            return
        if outcome.refusals:
            self.notices.append(
                f"held back: {'; '.join(outcome.refusals)}. "
                "If that is right: footnote reindex --force"
            )

    def _is_due(self, head: StoreHead, watcher: Watcher | None) -> bool:
        """Return whether there is something to publish; if not, the notices may say why."""
        plan = self._plan(self.reader, watcher)
        if head.pinned:
            self.notices.append(
                f"version {head.live} is pinned by a rollback; to read the articles again: "
                "footnote reindex"
            )
            return False
        if head.fingerprint != fingerprint():
            return True
        if head.live and plan.is_empty:
            return False
        is_refused = head.refused is not None and head.refused == plan.digest()
        if is_refused:
            self.notices.append("changes were refused before; see them with: footnote reindex")
        return not is_refused

    def _plan(
        self,
        reader: StoreReader,
        watcher: Watcher | None,
        *,
        compare_content: bool = False,
        when_much: WhenMuch | None = None,
    ) -> ReindexPlan:
        return plan_corpus(
            self.corpus,
            reader,
            watcher,
            compare_content=compare_content,
            may_be_empty=self.settings.may_be_empty,
            may_be_missing=self.settings.may_be_missing,
            when_much=when_much,
        )

    def _pass_over_samples(self) -> None:
        """Leave the bundled articles out, in this run and for good; say how many there are."""
        head = self.reader.read_head()
        if not head.own_only and head.live:
            self.write(leave_samples_out, force=True)
        elif not head.own_only:  # a version without them would be one without anything
            with self._open_writer() as writer:
                keep_samples_out(writer)
        if (notice := describe_samples(self.corpus)) is not None:
            self.notices.append(notice)

    # --- writing ---------------------------------------------------------------------------------

    def reindex(
        self,
        names: Sequence[str] | None = None,
        *,
        force: bool = False,
        compare_content: bool = False,
        looks: Sequence[Look] = (),
        watcher: Watcher | None = None,
        review: Review | None = None,
    ) -> ReindexOutcome:
        """Read what changed, or the named sources, and publish it but for what would lose too much.

        `compare_content` finds changes that left a file's size and time as they were. `looks` are
        what was found at the places of followed sources. `review` looks at the new version before
        it goes live.
        """

        def work(run: ReindexRun, writer: StoreWriter) -> ReindexOutcome:
            recorded = writer.read_head().fingerprint
            # Where nothing was read yet, other rules change no plan, and are loaded behind it.
            is_new = names is None and not recorded and not self.is_live
            plan = make_plan(run.start_ahead) if is_new else None
            if recorded != fingerprint():
                self.renew(run, writer)
            if names is not None:
                return run.follow(plan_sources(self.corpus, writer, names), looks)
            return run.follow(plan or make_plan(None), looks)

        def make_plan(when_much: WhenMuch | None) -> ReindexPlan:
            return self._plan(
                self.reader, watcher, compare_content=compare_content, when_much=when_much
            )

        return self.write(work, force=force, watcher=watcher, review=review)

    def set_following(self, following: StoredFollowing) -> None:
        """Record how a source is to be followed from now on."""
        with self._open_writer() as writer, writer.transaction():
            writer.set_following(following)

    def bring_back(self, source: StoredSource) -> None:
        """Have a source that was left out read again by the next re-index."""
        with self._open_writer() as writer, writer.transaction():
            writer.set_excluded(source.id, excluded=False)
            writer.require_reading_below(source.name)

    def write(
        self,
        work: Work,
        *,
        force: bool = False,
        watcher: Watcher | None = None,
        review: Review | None = None,
    ) -> ReindexOutcome:
        """Do some work on the store and publish the result. One thread at a time."""
        with self._open_writer() as writer:
            reader = CagedReader(max_seconds=self.settings.read_seconds, job=ANALYSIS_JOB)
            with reader, rare_collections():
                run = ReindexRun(writer, reader, force=force, watcher=watcher)
                outcome = work(run, writer)
            edition = self._published.publish(writer, watcher=watcher, review=review)
            writer.delete_articles_before(self.find_oldest_kept_version(writer))
        self._published.merge_if_due(edition)
        return outcome

    def purge(self, name: str, *, watcher: Watcher | None = None) -> ReindexOutcome:
        """Erase a source from all versions and from every file of the index.

        All articles are analysed again, so that no word of it is left. Raises UnknownSource.
        """

        def work(run: ReindexRun, writer: StoreWriter) -> ReindexOutcome:
            known = writer.find_source(name)
            if known is None:
                raise UnknownSource(name)
            outcome = run.remove(known)
            writer.purge_source(known)
            self.renew(ReindexRun(writer, watcher=watcher), writer)
            return replace(outcome, version=writer.read_head().live)

        outcome = self.write(work, force=True, watcher=watcher)
        with self._open_writer() as writer:
            self._published.remove_earlier()
            writer.compact()
        return outcome

    def renew(self, run: ReindexRun, writer: StoreWriter) -> None:
        """Analyse all articles again by the current rules; other rules give other counts."""
        run.renew(fingerprint())
        writer.recount_versions(self.find_oldest_kept_version(writer))

    def find_oldest_kept_version(self, reader: StoreReader) -> int:
        """Return the oldest version that is kept: articles that died before it may be deleted."""
        return find_oldest_kept_version(reader, self.settings.keep_days)

    def roll_back(self, version: int) -> None:
        """Make an earlier version live and pin it. Raises UnknownVersion."""
        with self._open_writer() as writer:
            numbers = [row.number for row in writer.list_versions()]
            oldest = self.find_oldest_kept_version(writer)
            kept = [number for number in numbers if number >= oldest]
            if version not in kept:
                raise UnknownVersion(version, kept)
            writer.roll_back(version)
            self._published.publish(writer)

    @contextmanager
    def _open_writer(self) -> Iterator[StoreWriter]:
        """Yield a writer of the migrated database, under the locks of thread and process."""
        with self._write_lock:
            try:
                self._disk.make_folders(self.folder)
            except OSError as error:
                problem = f"cannot be made ({error.strerror})"
                raise DataFolderError(self.folder, problem) from error
            with wait_for_writer_lock(self.folder), self._make_writer() as writer:
                writer.migrate(now=datetime.now(UTC).isoformat(timespec="seconds"))
                yield writer

    def _make_writer(self) -> StoreWriter:
        return StoreWriter(self.database, first_article=self._first_article)

    # --- the own sources of servers --------------------------------------------------------------

    def has_own(self, guild: int) -> bool:
        """Return whether a server ever had a source of its own, and was not dropped."""
        return has_own_folder(self.folder, guild)

    def open_own(self, guild: int) -> OwnIndex:
        """Open a server's own sources; their folder is made if it does not exist yet."""
        return LiveIndex(self.settings, folder=find_server_folder(self.folder, guild))

    def drop_own(self, guild: int) -> None:
        """Delete the folder of a server, with all that is kept there. Raises DataFolderError."""
        drop_own_folder(self.folder, guild)

    def stamp_own(self) -> dict[int, str]:
        """Return for each server with own sources the sizes and times of its database's files."""
        return stamp_own_folders(self.folder, self.state)

    # --- names and checks ------------------------------------------------------------------------

    def require_source(self, name: str) -> None:
        """Raise UnknownSource unless a file of the corpus or a stored source has this name."""
        if self.reader.find_source(name) is None and find_file(self.corpus, name) is None:
            raise UnknownSource(name)

    def verify(self, watcher: Watcher | None) -> tuple[Fault, ...]:
        """Return the faults of the store and of the live version's index."""
        return self._published.find_faults(watcher)
