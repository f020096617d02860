"""The live articles as engine and servers ask for them, wherever they are kept."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from index.collection import Collection, Ids
from index.editions import Snapshot
from index.reindex import Look, ReindexOutcome, ReindexRun
from index.settings import IndexSettings
from index.store import ServerState, StoredFollowing, StoredSource, StoreReader, StoreWriter
from index.types import Fault, Watcher

Work = Callable[[ReindexRun, StoreWriter], ReindexOutcome]
Review = Callable[[Snapshot], None]
"""Looks at a new version before it goes live; it cannot hold the version back."""


class SuggestingVersion(Protocol):
    """What suggestions ask of an open version, beside what `Collection` offers."""

    def word_ids_beginning_with(self, prefix: str) -> Ids:
        """Return the ids of the words that begin with `prefix`, ascending, (N,)."""

    def words_beginning_with(self, prefix: str, limit: int) -> list[str]:
        """Return up to `limit` words that begin with `prefix`, the most frequent first."""


class OpenVersion(Collection, SuggestingVersion, Protocol):
    """One open version of the articles; it stays readable and unchanged."""


class OwnIndex(Protocol):
    """The live sources of one server: any thread may take a snapshot, one at a time may write."""

    @property
    def reader(self) -> StoreReader:
        """Reads the store."""

    def close(self) -> None:
        """Close the index."""

    @property
    def is_live(self) -> bool:
        """Whether a version is live; to know that never takes long."""

    def snapshot(self) -> Snapshot:
        """Return a snapshot of the live version, also when another process published it."""

    def at_hand(self) -> Snapshot | None:
        """Return what `snapshot` returned last where a new version is to be asked for elsewhere.

        None if nothing was opened yet. Where nothing is to be asked for, it is the live version.
        """

    def write(
        self,
        work: Work,
        *,
        force: bool = False,
        watcher: Watcher | None = None,
        review: Review | None = None,
    ) -> ReindexOutcome:
        """Do some work on the store and publish the result."""

    def renew(self, run: ReindexRun, writer: StoreWriter) -> None:
        """Analyse all articles again by the current rules; other rules give other counts."""

    def set_following(self, following: StoredFollowing) -> None:
        """Record how a source is to be followed from now on."""

    def bring_back(self, source: StoredSource) -> None:
        """Have a source that was left out read again by the next re-index."""

    def purge(self, name: str, *, watcher: Watcher | None = None) -> ReindexOutcome:
        """Erase a source from all versions. Raises UnknownSource."""

    def roll_back(self, version: int) -> None:
        """Make an earlier version live and pin it. Raises UnknownVersion."""

    def find_oldest_kept_version(self, reader: StoreReader) -> int:
        """Return the oldest version that is kept."""

    def verify(self, watcher: Watcher | None) -> tuple[Fault, ...]:
        """Return the faults of the live version."""


class ArticleIndex(Protocol):
    """The live articles: any thread may take a snapshot, one at a time may write."""

    @property
    def settings(self) -> IndexSettings:
        """The settings it was opened with."""

    @property
    def corpus(self) -> Path:
        """The folder of articles; it may not exist."""

    @property
    def folder(self) -> Path:
        """The folder on this host."""

    @property
    def database(self) -> Path:
        """The database in that folder."""

    @property
    def state(self) -> ServerState:
        """What is kept for servers beside the articles."""

    @property
    def notices(self) -> list[str]:
        """Messages for the person who asks, about what did not keep it from answering."""

    @property
    def reader(self) -> StoreReader:
        """Reads the store."""

    def close(self) -> None:
        """Close the index."""

    def snapshot(self) -> OpenVersion:
        """Return a snapshot of the live version, also when another process published it."""

    def at_hand(self) -> OpenVersion:
        """Return what `snapshot` returned last where a new version is to be asked for elsewhere.

        So it never takes long, once something is open. Where nothing is to be asked for, it is the
        live version.
        """

    def look_for_versions(self) -> None:
        """Open what other processes have published, where that is to be asked for elsewhere."""

    def refresh(self, watcher: Watcher | None) -> None:
        """Publish what changed in the corpus, where who asks does that."""

    def open_published(self) -> None:
        """Open the live version, so that the first question need not wait for it."""

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
        """Read what changed, or the named sources, and publish it."""

    def write(
        self,
        work: Work,
        *,
        force: bool = False,
        watcher: Watcher | None = None,
        review: Review | None = None,
    ) -> ReindexOutcome:
        """Do some work on the store and publish the result."""

    def set_following(self, following: StoredFollowing) -> None:
        """Record how a source is to be followed from now on."""

    def bring_back(self, source: StoredSource) -> None:
        """Have a source that was left out read again by the next re-index."""

    def purge(self, name: str, *, watcher: Watcher | None = None) -> ReindexOutcome:
        """Erase a source from all versions. Raises UnknownSource."""

    def roll_back(self, version: int) -> None:
        """Make an earlier version live and pin it. Raises UnknownVersion."""

    def find_oldest_kept_version(self, reader: StoreReader) -> int:
        """Return the oldest version that is kept."""

    def require_source(self, name: str) -> None:
        """Raise UnknownSource unless a file of the corpus or a stored source has this name."""

    def verify(self, watcher: Watcher | None) -> tuple[Fault, ...]:
        """Return the faults of the live version."""

    def has_own(self, guild: int) -> bool:
        """Return whether a server ever had a source of its own, and was not dropped."""

    def open_own(self, guild: int) -> OwnIndex:
        """Open a server's own sources; a place for them is made by the first change."""

    def drop_own(self, guild: int) -> None:
        """Delete a server's own sources with all their versions."""

    def stamp_own(self) -> dict[int, str]:
        """Return for each server with own sources a text that changes whenever they do."""
