"""The live index of one corpus: refresh it, re-index, roll back, repair, open its snapshot."""

import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from subprocess import Popen

from index.editions import (
    DATABASE,
    INDEX_FOLDER,
    Edition,
    Snapshot,
    catch_up,
    find_data_folder,
    is_merge_due,
    open_edition,
    read_stamp,
    start_merge,
    wait_for_writer_lock,
)
from index.errors import (
    DataFolderError,
    GenerationDamaged,
    UnknownSource,
    UnknownVersion,
    WriterBusy,
)
from index.generations import DISK, Disk, Generations
from index.live_index.freed_memory import give_back_memory
from index.live_index.protocols import OwnIndex, Review, Work
from index.near_citations import find_near_citation_faults
from index.reindex import (
    ANALYSIS_JOB,
    Look,
    ReindexOutcome,
    ReindexPlan,
    ReindexRun,
    fingerprint,
    plan_corpus,
    plan_sources,
    plan_without_samples,
)
from index.settings import IndexSettings
from index.sources import CagedReader, find_file, is_sample, scan_corpus
from index.store import (
    FolderState,
    ServerState,
    StoredFollowing,
    StoredSource,
    StoreReader,
    StoreWriter,
    find_server_folder,
)
from index.types import Fault, Progress, Watcher
from index.verification import find_faults

logger = logging.getLogger(__name__)

MIN_KEPT_VERSIONS = 3
"""The newest three versions are kept, and all that are not older than answers are kept by a day.

Kept versions can be rolled back to and their citations shown, by the buttons under an answer.
"""

BUNDLED_KEY = Path("/bundled")
"""Stands for the bundled articles where the folder's own path may be the user's, as in a clone."""

PASSED_OVER = (
    "{count} bundled sample articles in {corpus} are passed over: only your own are quoted"
)


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
        self._generations = Generations(self.folder / INDEX_FOLDER, disk=disk)
        self._snapshot_lock = threading.Lock()
        self._write_lock = threading.Lock()
        self._merge_process: Popen[bytes] | None = None
        self._snapshot: Snapshot | None = None
        self.reader = self._open_reader()

    def close(self) -> None:
        """Close the database, after waiting for a merge that was started here."""
        if self._merge_process is not None:
            self._merge_process.wait()
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
        """Return a snapshot of the live version, also when another process published it.

        Costs one small read. A damaged index is built again from the store; where that is
        impossible at the moment, the last snapshot is returned.
        """
        try:
            generation = self._generations.current()
        except GenerationDamaged as error:
            return self._repair(error)
        current = self._snapshot
        if current is not None and (generation is None or generation is current.edition.generation):
            return current
        with self._snapshot_lock:
            edition = open_edition(self._generations, read_stamp(self.reader))
            return self._open_snapshot(edition) if edition is not None else self._catch_up()

    @property
    def is_live(self) -> bool:
        """Whether a version is live."""
        return self.reader.read_head().live > 0

    def at_hand(self) -> Snapshot:
        """Return a snapshot of the live version; it costs one small read here."""
        return self.snapshot()

    def look_for_versions(self) -> None:
        """Do nothing: every snapshot looks for what other processes have published."""

    def _open_snapshot(self, edition: Edition) -> Snapshot:
        """Make a snapshot of this edition the current one, unless it is already."""
        current = self._snapshot
        if current is None or current.edition.generation is not edition.generation:
            if current is not None:
                edition.take_over_postings(current.edition)
            self._snapshot = current = Snapshot(edition, self.reader, self.settings)
            logger.info("version %s is open", edition.version)
        return current

    def _repair(self, damage: GenerationDamaged) -> Snapshot:
        """Build a damaged index again; return the last snapshot where that is impossible."""
        logger.warning("%s", damage)
        try:
            return self._catch_up()
        except (WriterBusy, DataFolderError):
            if self._snapshot is None:
                raise
            return self._snapshot

    def _catch_up(self) -> Snapshot:
        """Publish what the store holds, and open it."""
        with self._open_writer() as writer:
            edition = catch_up(self._generations, writer)
            give_back_memory()
            return self._open_snapshot(edition)

    # --- refreshing ------------------------------------------------------------------------------

    def refresh(self, watcher: Watcher | None) -> None:
        """Publish what changed in the corpus, unless a rollback pinned the live version.

        A problem is raised if no version is live, else added to the notices.
        """
        if self.settings.own_only:
            self._pass_over_samples()
        head = self.reader.read_head()
        plan = self._plan(self.reader, watcher)
        if head.pinned:
            self.notices.append(
                f"version {head.live} is pinned by a rollback; to read the articles again: "
                "footnote reindex"
            )
            return
        is_fingerprint_current = head.fingerprint == fingerprint()
        if head.live and is_fingerprint_current and plan.is_empty:
            return
        if is_fingerprint_current and head.refused is not None and head.refused == plan.digest():
            self.notices.append("changes were refused before; see them with: footnote reindex")
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

    def _plan(
        self, reader: StoreReader, watcher: Watcher | None, *, compare_content: bool = False
    ) -> ReindexPlan:
        return plan_corpus(
            self.corpus,
            reader,
            watcher,
            compare_content=compare_content,
            may_be_empty=self.settings.may_be_empty,
            may_be_missing=self.settings.may_be_missing,
        )

    def _pass_over_samples(self) -> None:
        """Leave the bundled articles out, in this run and for good; say how many there are."""
        head = self.reader.read_head()
        if not head.own_only and head.live:
            self.write(_leave_samples_out, force=True)
        elif not head.own_only:  # a version without them would be one without anything
            with self._open_writer() as writer:
                _keep_samples_out(writer)
        if self.corpus.is_dir():
            count = sum(map(is_sample, scan_corpus(self.corpus).files))
            if count:
                self.notices.append(PASSED_OVER.format(count=count, corpus=self.corpus))

    def open_published(self) -> None:
        """Open the live version, published first if a crash came between store and index.

        A problem is raised if no version can be opened, else added to the notices.
        """
        stamp = read_stamp(self.reader)
        edition = None
        try:
            edition = open_edition(self._generations, stamp)
        except GenerationDamaged as error:
            logger.warning("%s", error)
        if edition is not None and edition.stamp == stamp:
            self._open_snapshot(edition)
            return
        try:
            self._catch_up()
        except (WriterBusy, DataFolderError) as error:
            if edition is None:
                raise
            self._open_snapshot(edition)
            self.notices.append(f"{error}; answered from version {edition.version}")

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
            if writer.read_head().fingerprint != fingerprint():
                self.renew(run, writer)
            if names is None:
                plan = self._plan(self.reader, watcher, compare_content=compare_content)
                return run.follow(plan, looks)
            return run.follow(plan_sources(self.corpus, writer, names), looks)

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
            with CagedReader(max_seconds=self.settings.read_seconds, job=ANALYSIS_JOB) as reader:
                run = ReindexRun(writer, reader, force=force, watcher=watcher)
                outcome = work(run, writer)
            current = self._snapshot
            is_new = current is None or current.edition.stamp != read_stamp(writer)
            publish_watcher = watcher if is_new else None
            if publish_watcher is not None:
                publish_watcher(Progress(stage="index", done=0, total=1))
            edition = catch_up(self._generations, writer, review=self._reviewer(review))
            if is_new:
                give_back_memory()
            self._open_snapshot(edition)
            if publish_watcher is not None:
                publish_watcher(Progress(stage="publish", done=1, total=1))
            writer.delete_articles_before(self.find_oldest_kept_version(writer))
        self._merge_if_due(edition)
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
            self._generations.remove_others()
            writer.compact()
        return outcome

    def renew(self, run: ReindexRun, writer: StoreWriter) -> None:
        """Analyse all articles again by the current rules; other rules give other counts."""
        run.renew(fingerprint())
        writer.recount_versions(self.find_oldest_kept_version(writer))

    def _reviewer(self, review: Review | None) -> Callable[[Edition], None] | None:
        if review is None:
            return None

        def look_at(edition: Edition) -> None:
            try:
                review(Snapshot(edition, self.reader, self.settings))
            except Exception:  # what is committed goes live, whatever the review meets
                logger.exception("the new version could not be reviewed")

        return look_at

    def _merge_if_due(self, edition: Edition) -> None:
        """Start merging in another process, unless one that was started here is still running."""
        is_running = self._merge_process is not None and self._merge_process.poll() is None
        if is_merge_due(edition) and not is_running:
            self._merge_process = start_merge(self.folder)

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
            self._open_snapshot(catch_up(self._generations, writer))

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
        return (find_server_folder(self.folder, guild) / DATABASE).exists()

    def open_own(self, guild: int) -> OwnIndex:
        """Open a server's own sources; their folder is made if it does not exist yet."""
        return LiveIndex(self.settings, folder=find_server_folder(self.folder, guild))

    def drop_own(self, guild: int) -> None:
        """Delete the folder of a server, with all that is kept there. Raises DataFolderError."""
        folder = find_server_folder(self.folder, guild)
        if folder.is_dir():
            try:
                DISK.remove_tree(folder)
            except OSError as error:
                raise DataFolderError(folder, error.strerror or str(error)) from error

    def stamp_own(self) -> dict[int, str]:
        """Return for each server with own sources the sizes and times of its database's files."""
        stamps = {}
        for guild in self.state.list_guilds():
            database = find_server_folder(self.folder, guild) / DATABASE
            if database.exists():
                log = database.with_name(f"{database.name}-wal")
                stamps[guild] = f"{_stamp_of(database)} {_stamp_of(log)}"
        return stamps

    # --- names and checks ------------------------------------------------------------------------

    def require_source(self, name: str) -> None:
        """Raise UnknownSource unless a file of the corpus or a stored source has this name."""
        if self.reader.find_source(name) is None and find_file(self.corpus, name) is None:
            raise UnknownSource(name)

    def verify(self, watcher: Watcher | None) -> tuple[Fault, ...]:
        """Return the faults of the store and of the live version's index."""
        snapshot = self.snapshot()
        problems = self._generations.check(snapshot.edition.generation, deep=True)
        faults = [Fault(source=None, paragraph=None, what=problem) for problem in problems]
        faults += find_faults(self.reader, snapshot.edition, watcher)
        if not faults:  # the texts can be read
            faults += find_near_citation_faults(snapshot)
        return tuple(faults)


def find_index_folder(settings: IndexSettings) -> Path:
    """Return the folder of the index of the settings' corpus; it may not exist."""
    key = BUNDLED_KEY if settings.bundled else settings.corpus_folder()
    return find_data_folder(settings.data, key)


def _leave_samples_out(run: ReindexRun, writer: StoreWriter) -> ReindexOutcome:
    """Remove the bundled articles, and never read them again."""
    _keep_samples_out(writer)
    return run.follow(plan_without_samples(writer))


def _keep_samples_out(writer: StoreWriter) -> None:
    with writer.transaction():
        writer.set_own_only()


def find_oldest_kept_version(reader: StoreReader, keep_days: int) -> int:
    """Return the oldest of the versions that are kept for answers of so many days."""
    versions = reader.list_versions()
    newest = [version.number for version in versions[-MIN_KEPT_VERSIONS:]]
    limit = (datetime.now(UTC) - timedelta(days=keep_days + 1)).isoformat(timespec="seconds")
    young = [version.number for version in versions if version.created_at >= limit]
    return min([*newest, *young, reader.read_head().live])


def _stamp_of(path: Path) -> str:
    """Return size and time of a file, as they were when it was looked at."""
    try:
        about = path.stat()
    except OSError:
        return "none"
    return f"{about.st_size}:{about.st_mtime_ns}"
