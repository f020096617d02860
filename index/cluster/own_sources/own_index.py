"""The live index of one server's own sources in a cluster: it stands where `LiveIndex` does.

Own sources are few, by the limits of a server. So every process that serves the server has a copy
of their database and searches it as a folder is searched; the cluster has what counts, and the
lease by which one process at a time changes it. The copy is a cache: it may be lost.
"""

import logging
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from index.cluster.client import ClusterClient
from index.cluster.lease import Lease, LiveState
from index.cluster.own_sources.known_guilds import KnownGuilds
from index.cluster.own_sources.own_layout import OwnLayout
from index.cluster.own_sources.stored_database import StoredDatabase
from index.cluster.publishing import ChangedByCopy
from index.editions import DATABASE, Snapshot
from index.errors import ClusterError, DataFolderError, WriterBusy
from index.generations import DISK, hold_lock
from index.live_index import LiveIndex
from index.reindex import ReindexRun
from index.settings import IndexSettings
from index.store import StoreReader, StoreWriter, copy_database
from index.types import Fault, Watcher

logger = logging.getLogger(__name__)

Result = TypeVar("Result")

FRESH_SECONDS = 1.0
"""For how long the own sources are taken to be as they were read last."""
_COPY = "copy"
_PUBLISHED = "published.db"
_NEW = "published.new"
_MARK = "published"
_LOCK = "own.lock"
"""In the folder: the copy that is searched and changed, the database as the cluster has it, the
next one, the name of the version that the copy is equal to, and the lock of who changes files."""


class ClusterOwnIndex(ChangedByCopy):
    """The own sources of one server: any thread may take a snapshot, one at a time may write."""

    def __init__(
        self,
        client: ClusterClient,
        layout: OwnLayout,
        settings: IndexSettings,
        folder: Path,
        *,
        known: KnownGuilds,
    ) -> None:
        """Prepare a copy in a folder; nothing is read yet.

        `known` are the servers that have a live version, which is noted there.
        """
        self._known = known
        self._client = client
        self._layout = layout
        self._stored = StoredDatabase(client, layout)
        self._settings = replace(settings, cluster=None)
        self._folder = folder
        self._lock = threading.RLock()
        self._local: LiveIndex | None = None
        self._open_at: LiveState | None = None
        self._read_at = -FRESH_SECONDS

    def close(self) -> None:
        """Close the copy."""
        with self._lock:
            if self._local is not None:
                self._local.close()
                self._local = None
                self._read_at = -FRESH_SECONDS

    # --- reading ---------------------------------------------------------------------------------

    @property
    def reader(self) -> StoreReader:
        """Reads the copy of the store, brought up to the live version."""
        return self._follow().reader

    @property
    def is_live(self) -> bool:
        """Whether a version is live, as far as is known here."""
        return self._layout.guild in self._known

    def snapshot(self) -> Snapshot:
        """Return a snapshot of the live version, whoever published it."""
        return self._follow().snapshot()

    def at_hand(self) -> Snapshot | None:
        """Return a snapshot of the version that was opened last, None before the first."""
        local = self._local
        return local.snapshot() if local is not None and self._open_at is not None else None

    def _follow(self) -> LiveIndex:
        """Return the copy, brought up to the live version unless that was done just now."""
        local = self._local
        if local is not None and time.monotonic() - self._read_at < FRESH_SECONDS:
            return local
        with self._lock:
            if self._local is None or time.monotonic() - self._read_at >= FRESH_SECONDS:
                self._bring_up_once()
            if self._local is None:
                raise AssertionError
            return self._local

    def _bring_up_once(self) -> None:
        live = self._stored.read_live()
        if self._local is None or live != self._open_at:
            try:
                with hold_lock(self._folder / _LOCK):
                    self._bring_up(live)
            except WriterBusy:  # another process changes the copy; what is open here is whole
                if self._local is None:
                    raise
        self._read_at = time.monotonic()

    def _bring_up(self, live: LiveState | None) -> None:
        """Make the copy equal to a version; without one, it is empty."""
        mark = live.manifest[0].encode() if live else b"nothing"
        copy = self._folder / _COPY
        if self._read_mark() is None:  # it may differ from every version, and its index with it
            self._local = None  # whoever still asks it closes it in the end
            if copy.exists():
                DISK.remove_tree(copy)
        if self._read_mark() != mark:
            self._forget_mark()
            if live is not None:
                self._fetch(live)
                DISK.make_folders(copy)
                copy_database(self._folder / _PUBLISHED, copy / DATABASE)
            elif copy.exists():
                self._local = None
                DISK.remove_tree(copy)
        if self._local is None:
            self._local = LiveIndex(self._settings, folder=copy)
        if live is not None:
            self._local.open_published()
        DISK.write_expendable_file(self._folder / _MARK, mark)
        self._open_at = live

    def _fetch(self, live: LiveState) -> None:
        published, new = self._folder / _PUBLISHED, self._folder / _NEW
        num_read = self._stored.fetch(live, new, published)
        DISK.rename(new, published)
        logger.info("own sources of server %s: %d blocks read", self._layout.guild, num_read)

    def _read_mark(self) -> bytes | None:
        try:
            return (self._folder / _MARK).read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise DataFolderError(self._folder, str(error.strerror)) from error

    def _forget_mark(self) -> None:
        with suppress(FileNotFoundError):
            DISK.unlink(self._folder / _MARK)

    # --- writing ---------------------------------------------------------------------------------

    def _change(self, change: Callable[[LiveIndex], Result], *, erase: bool = False) -> Result:
        """Run a change on the copy, and publish what it becomes.

        With `erase` nothing of the version before is left in the cluster.
        """
        with (
            self._lock,
            hold_lock(self._folder / _LOCK),
            Lease(self._client, self._layout) as lease,
        ):
            before = lease.head.live
            self._bring_up(before)
            if self._local is None:
                raise AssertionError
            self._forget_mark()
            self._open_at = None
            result = change(self._local)
            self._open_at = self._publish(lease, self._local, before, erase=erase)
            self._read_at = time.monotonic()
        return result

    def _publish(
        self, lease: Lease, local: LiveIndex, before: LiveState | None, *, erase: bool
    ) -> LiveState:
        new = self._folder / _NEW
        with suppress(FileNotFoundError):
            DISK.unlink(new)
        copy_database(local.database, new)
        manifest, num_written = self._stored.write(new, before)
        live = LiveState(
            version=local.reader.read_head().live,
            attempt=lease.fence,
            epoch=0,
            manifest=manifest,
            shards=0,
            lengths={},
        )
        lease.publish(live)
        if live.version:
            self._known.add(self._layout.guild)
        DISK.rename(new, self._folder / _PUBLISHED)
        DISK.write_expendable_file(self._folder / _MARK, manifest[0].encode())
        logger.info("own sources of server %s: %d blocks written", self._layout.guild, num_written)
        if erase:  # what was not erased must be known
            self._stored.remove_others([live])
            self._stored.expunge()
            return live
        try:
            self._stored.remove_others([live, before])
        except ClusterError as error:  # the version is live; the next publication cleans up
            logger.warning("what is no longer needed could not be removed: %s", error)
        return live

    def renew(self, run: ReindexRun, writer: StoreWriter) -> None:
        """Analyse all articles again by the current rules, inside `write`."""
        if self._local is None:
            raise AssertionError
        self._local.renew(run, writer)

    def replace_by(self, database: Path) -> None:
        """Publish a database in the place of all that is there."""

        def put(local: LiveIndex) -> None:
            copy_database(database, local.database)
            local.open_published()

        self._change(put, erase=True)

    def find_oldest_kept_version(self, reader: StoreReader) -> int:
        """Return the oldest version that is kept."""
        return self._follow().find_oldest_kept_version(reader)

    def verify(self, watcher: Watcher | None) -> tuple[Fault, ...]:
        """Return the faults of the live version's copy."""
        return self._follow().verify(watcher)
