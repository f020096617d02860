"""The index of what one server sees: its own sources in an index of their own, and the shared ones.

It is made by the first source that the server adds; a server without one has no file.
"""

import threading

from index.editions import Snapshot
from index.live_index import ArticleIndex, OpenVersion, OwnIndex, Review, Work
from index.reindex import ReindexOutcome, ReindexRun, fingerprint
from index.scopes.joined import Joined, join
from index.scopes.visibility import Narrowings, VisibleFolders
from index.store import StoreWriter
from index.types import Watcher

OWN_PREFIX = "@server/"
"""With which the names of a server's own sources begin."""


class ServerIndex:
    """The shared articles and one server's own sources; any thread may take a snapshot."""

    def __init__(self, shared: ArticleIndex, guild: int, narrowings: Narrowings) -> None:
        self.guild = guild
        self._narrowings = narrowings
        self.shared = shared
        self.store = shared.state.open_scope(guild)
        self._lock = threading.Lock()
        self._own: OwnIndex | None = None
        self._snapshot: Joined | None = None

    @property
    def has_own(self) -> bool:
        """Whether the server ever had a source of its own."""
        return self._own is not None or self.shared.has_own(self.guild)

    @property
    def own(self) -> OwnIndex:
        """The index of the server's own sources; it is made if it does not exist yet."""
        with self._lock:
            if self._own is None:
                self._own = self.shared.open_own(self.guild)
            return self._own

    @property
    def is_used(self) -> bool:
        """Whether some version of the server's own sources is live."""
        return self.has_own and self.own.is_live

    @property
    def version(self) -> int:
        """The number of the version that the server sees now, or saw a moment ago."""
        if not self.has_own:
            return self.shared.at_hand().version
        current = self._snapshot
        if (
            current is not None
            and current.shared is self.shared.at_hand()
            and current.own is self.own.at_hand()
        ):
            return current.version
        return self.snapshot().version

    def snapshot(self) -> OpenVersion | Joined:
        """Return what the server sees now: the shared snapshot if it has no own source yet."""
        if not self.has_own:
            return self.shared.snapshot()
        own_index = self.own
        current = self._snapshot
        shared = self.shared.snapshot()
        if current is None:
            head = own_index.reader.read_head()
            if not head.live:
                return shared
            if head.fingerprint != fingerprint():
                self.write(_change_nothing)
        own = own_index.snapshot()
        if current is not None and current.shared is shared and current.own is own:
            return current
        return self._join(shared, own)

    def look(self, folders: VisibleFolders | None) -> OpenVersion | Joined:
        """Return what the server sees in these folders, all of it if they are None."""
        if folders is None:
            return self.snapshot()
        seen = self.snapshot()
        return self._narrowings.narrow(self.guild, seen, folders)

    def is_ready(self, folders: VisibleFolders) -> bool:
        """Return whether `look` has what it needs; else it takes longer, once for each version."""
        return self._narrowings.find(self.guild, self.snapshot(), folders) is not None

    def _join(self, shared: OpenVersion, own: Snapshot) -> Joined:
        with self._lock:
            current = self._snapshot
            if current is None or current.shared is not shared or current.own is not own:
                number = self._number_of(shared.version, own.version)
                settings = self.shared.settings
                self._snapshot = current = join(shared, own, settings, version=number)
            return current

    def _number_of(self, shared: int, own: int) -> int:
        """Return the number of this pair of versions for the server.

        Numbers go on after those of the shared articles that the server saw before.
        """
        latest = self.shared.reader.find_latest_version()
        return self.store.number_of(shared, own, after=latest)

    def split_version(self, number: int) -> tuple[int, int]:
        """Return the versions of the shared articles and of the own sources behind a number."""
        found = self.store.find_version(number)
        return (found.shared, found.own) if found else (number, 0)

    def write(
        self,
        work: Work,
        *,
        force: bool = False,
        watcher: Watcher | None = None,
        review: Review | None = None,
    ) -> ReindexOutcome:
        """Do some work on the server's own sources and publish the result.

        Articles that were analysed by other rules are analysed again first.
        """

        def renewed(run: ReindexRun, writer: StoreWriter) -> ReindexOutcome:
            if writer.read_head().fingerprint != fingerprint():
                self.own.renew(run, writer)
            return work(run, writer)

        return self.own.write(renewed, force=force, watcher=watcher, review=review)

    def join(self, own: Snapshot) -> Joined:
        """Return what the server would see with this snapshot of its own sources, unnumbered."""
        return join(self.shared.snapshot(), own, self.shared.settings, version=0)

    def close(self) -> None:
        """Close the databases of the server."""
        with self._lock:
            if self._own is not None:
                self._own.close()
        self.store.close()


def _change_nothing(_: ReindexRun, writer: StoreWriter) -> ReindexOutcome:
    return ReindexOutcome(version=writer.read_head().live, changes=(), num_unchanged=0)
