"""The changes of a live index in a cluster: each runs on a copy here, which is then published."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import TypeVar

from index.live_index import LiveIndex, Review, Work
from index.reindex import ReindexOutcome
from index.store import StoredFollowing, StoredSource
from index.types import Watcher

Result = TypeVar("Result")


class ChangedByCopy(ABC):
    """What changes a live index, for those that say how a copy is brought up and published."""

    @abstractmethod
    def _change(self, change: Callable[[LiveIndex], Result], *, erase: bool = False) -> Result:
        """Run a change on the copy, and publish what it becomes.

        With `erase` nothing of the version before is left in the cluster.
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
        return self._change(
            lambda local: local.write(work, force=force, watcher=watcher, review=review)
        )

    def set_following(self, following: StoredFollowing) -> None:
        """Record how a source is to be followed from now on."""
        self._change(lambda local: local.set_following(following))

    def bring_back(self, source: StoredSource) -> None:
        """Have a source that was left out read again by the next re-index."""
        self._change(lambda local: local.bring_back(source))

    def purge(self, name: str, *, watcher: Watcher | None = None) -> ReindexOutcome:
        """Erase a source from all versions. Raises UnknownSource."""
        return self._change(lambda local: local.purge(name, watcher=watcher), erase=True)

    def roll_back(self, version: int) -> None:
        """Make an earlier version live and pin it. Raises UnknownVersion."""
        self._change(lambda local: local.roll_back(version))
