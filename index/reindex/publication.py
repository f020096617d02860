"""The publication of changes as one version: renames marked, great losses held back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from index.reindex.changes import PendingChange, build_version
from index.reindex.loss_guard import Refusals, find_refusals
from index.reindex.plan import ReindexPlan
from index.reindex.renames import find_renames
from index.reindex.source_update import SourceUpdater
from index.store import StoreWriter
from index.types import Change, SourceNote


@dataclass(frozen=True, slots=True, kw_only=True)
class ReindexOutcome:
    """The result of a run: the version live afterwards, and the changes made or held back.

    `changes` leaves out unchanged sources; `num_unchanged` counts them. `refusals` are the
    reasons why changes were held back; `live` is false if that left nothing to publish. `notes`
    are about the sources that were read, by name.
    """

    version: int
    changes: tuple[PendingChange, ...]
    num_unchanged: int
    refusals: tuple[str, ...] = ()
    live: bool = True
    notes: tuple[SourceNote, ...] = ()


class Publication:
    """Makes changes that are stored already go live, inside the caller's transaction.

    `live` is the version that they are compared with. `force` publishes even great losses.
    """

    def __init__(
        self, writer: StoreWriter, updater: SourceUpdater, *, live: int, now: str, force: bool
    ) -> None:
        self._writer = writer
        self._updater = updater
        self._live = live
        self._now = now
        self._force = force

    def publish(
        self, changes: list[PendingChange], plan: ReindexPlan | None = None
    ) -> ReindexOutcome:
        """Add a version with the changes, but for those that the guard holds back.

        With a `plan`, what is left of it is recorded, so that it is recognised the next time.
        """
        found, refused = self._judge(changes)
        for change in found:
            if change.unit in refused.units:
                self._updater.undo(change, refused.units[change.unit])
        made = [change for change in found if change.unit not in refused.units]
        if plan is not None:
            waiting = {change.unit for change in found if change.unit in refused.units}
            digest = plan.only(waiting).digest() if waiting else None
            self._writer.set_refused(digest)
        outcome = self._add_version(made, is_refused=bool(refused.reasons))
        reported = [
            replace(change, held_back=refused.units[change.unit])
            if change.unit in refused.units
            else change
            for change in found
            if change.change is not Change.UNCHANGED
        ]
        return replace(outcome, changes=tuple(reported), refusals=refused.reasons)

    def _judge(self, changes: list[PendingChange]) -> tuple[list[PendingChange], Refusals]:
        """Return the changes with renames marked, and those that would lose too much.

        A rename or move to what is held back is none, so without it the guard judges again.
        """
        loses = any(change.paragraphs.removed for change in changes)
        old = {change.source: change.old for change in changes if loses and change.old is not None}
        new = {change.source: change.new for change in changes if loses and change.new is not None}
        if not old or not new:
            return changes, self._find_refusals(changes)
        digests_of = self._updater.paragraph_digests
        before = {name: digests_of(article) for name, article in old.items()}
        after = {name: digests_of(article) for name, article in new.items()}
        held_back: set[str] = set()
        while True:
            found = find_renames(changes, before, after, held_back)
            refused = self._find_refusals(found)
            waiting = {
                each.source for each in found if each.unit in refused.units and each.new is not None
            }
            if waiting <= held_back:
                return found, refused
            held_back |= waiting

    def _find_refusals(self, changes: Sequence[PendingChange]) -> Refusals:
        previous = self._writer.find_version(self._live)
        if previous is None or self._force:
            return Refusals({}, ())
        containers = {change.container for change in changes if change.container is not None}
        sizes = {
            name: self._writer.count_member_paragraphs(name, self._live) for name in containers
        }
        return find_refusals(changes, previous.paragraphs, sizes)

    def _add_version(self, changes: list[PendingChange], *, is_refused: bool) -> ReindexOutcome:
        """Add a version with the changes if any article changed."""
        moved = [change for change in changes if change.old or change.new]
        unchanged = sum(change.change is Change.UNCHANGED for change in changes)
        outcome = ReindexOutcome(version=self._live, changes=(), num_unchanged=unchanged)
        if not moved and self._live:
            if is_refused:
                return replace(outcome, live=False)
            self._writer.set_live(self._live, pinned=False)
            return outcome
        number = self._writer.find_latest_version() + 1
        self._writer.add_version(
            build_version(number, self._now, self._writer.find_version(self._live), moved),
            added=[change.new for change in moved if change.new is not None],
            removed=[change.old for change in moved if change.old is not None],
        )
        return replace(outcome, version=number)
