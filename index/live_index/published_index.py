"""The published index of a folder: the live version is opened, and built again where damaged."""

import logging
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from subprocess import Popen

from index.editions import (
    INDEX_FOLDER,
    Edition,
    Snapshot,
    catch_up,
    is_merge_due,
    open_edition,
    read_stamp,
    start_merge,
)
from index.errors import DataFolderError, GenerationDamaged, WriterBusy
from index.generations import Disk, Generations
from index.live_index.freed_memory import give_back_memory
from index.live_index.protocols import Review
from index.settings import IndexSettings
from index.store import StoreReader, StoreWriter
from index.types import Fault, Progress, Watcher
from index.verification import find_faults

logger = logging.getLogger(__name__)


class PublishedIndex:
    """Opens what was published of a store, and publishes what the store holds. Any thread may ask.

    `open_writer` opens the store for changes, one at a time.
    """

    def __init__(
        self,
        folder: Path,
        settings: IndexSettings,
        reader: StoreReader,
        open_writer: Callable[[], AbstractContextManager[StoreWriter]],
        *,
        disk: Disk,
    ) -> None:
        self._folder = folder
        self._settings = settings
        self._reader = reader
        self._open_writer = open_writer
        self._generations = Generations(folder / INDEX_FOLDER, disk=disk)
        self._lock = threading.Lock()
        self._merge_process: Popen[bytes] | None = None
        self._snapshot: Snapshot | None = None

    def close(self) -> None:
        """Wait for a merge that was started here."""
        if self._merge_process is not None:
            self._merge_process.wait()

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
        with self._lock:
            edition = open_edition(self._generations, read_stamp(self._reader))
            return self._open(edition) if edition is not None else self._catch_up()

    def open_live(self) -> str | None:
        """Open the live version, published first if a crash came between store and index.

        A problem is raised if no version can be opened, else returned.
        """
        stamp = read_stamp(self._reader)
        edition = None
        try:
            edition = open_edition(self._generations, stamp)
        except GenerationDamaged as error:
            logger.warning("%s", error)
        if edition is not None and edition.stamp == stamp:
            self._open(edition)
            return None
        try:
            self._catch_up()
        except (WriterBusy, DataFolderError) as error:
            if edition is None:
                raise
            self._open(edition)
            return f"{error}; answered from version {edition.version}"
        return None

    def find_faults(self, watcher: Watcher | None) -> tuple[Fault, ...]:
        """Return the faults of the store and of the live version's index."""
        snapshot = self.snapshot()
        problems = self._generations.check(snapshot.edition.generation, deep=True)
        faults = [Fault(source=None, paragraph=None, what=problem) for problem in problems]
        faults += find_faults(self._reader, snapshot.edition, watcher)
        if not faults:  # the texts can be read
            from index.near_citations import (  # noqa: PLC0415, only a check needs it
                find_near_citation_faults,
            )

            faults += find_near_citation_faults(snapshot)
        return tuple(faults)

    def _open(self, edition: Edition) -> Snapshot:
        """Make a snapshot of this edition the current one, unless it is already."""
        current = self._snapshot
        if current is None or current.edition.generation is not edition.generation:
            if current is not None:
                edition.take_over_postings(current.edition)
            self._snapshot = current = Snapshot(edition, self._reader, self._settings)
            logger.info("version %s of %s is open", edition.version, self._folder.name)
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
            return self._open(edition)

    # --- publishing ------------------------------------------------------------------------------

    def publish(
        self, writer: StoreWriter, *, watcher: Watcher | None = None, review: Review | None = None
    ) -> Edition:
        """Publish what the store holds, and open it; `review` looks at it before it goes live."""
        current = self._snapshot
        is_new = current is None or current.edition.stamp != read_stamp(writer)
        if is_new and watcher is not None:
            watcher(Progress(stage="index", done=0, total=1))
        edition = catch_up(self._generations, writer, review=self._reviewer(review))
        if is_new:
            give_back_memory()
        self._open(edition)
        if is_new and watcher is not None:
            watcher(Progress(stage="publish", done=1, total=1))
        return edition

    def _reviewer(self, review: Review | None) -> Callable[[Edition], None] | None:
        if review is None:
            return None

        def look_at(edition: Edition) -> None:
            try:
                review(Snapshot(edition, self._reader, self._settings))
            except Exception:  # what is committed goes live, whatever the review meets
                logger.exception("the new version could not be reviewed")

        return look_at

    def merge_if_due(self, edition: Edition) -> None:
        """Start merging in another process, unless one that was started here is still running."""
        is_running = self._merge_process is not None and self._merge_process.poll() is None
        if is_merge_due(edition) and not is_running:
            self._merge_process = start_merge(self._folder)

    def remove_earlier(self) -> None:
        """Remove the files of all versions but the live one."""
        self._generations.remove_others()
