"""One re-index: read the planned sources, check for losses, commit a new version or nothing."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import chain

from index import articles
from index.forward_index import build_forward_index
from index.reindex.changes import (
    EMPTY_SIZE,
    ArticleSize,
    PendingChange,
    build_version,
)
from index.reindex.loss_guard import find_refusals
from index.reindex.plan import ReindexPlan
from index.reindex.source_update import SourceUpdater, document_of
from index.store import StoredSource, StoreWriter
from index.types import Change, Document, Progress, Watcher


@dataclass(frozen=True, slots=True, kw_only=True)
class ReindexOutcome:
    """The result of a run: the version live afterwards, and the changes made or refused.

    `changes` leaves out unchanged sources; `num_unchanged` counts them. `refusals` are the
    reasons why nothing was changed, () if the changes went live.
    """

    version: int
    changes: tuple[PendingChange, ...]
    num_unchanged: int
    refusals: tuple[str, ...] = ()


class _Refused(Exception):
    """Leaves the transaction of a refused version, so that it is rolled back."""

    def __init__(self, outcome: ReindexOutcome) -> None:
        super().__init__()
        self.outcome = outcome


class ReindexRun:
    """One re-index under the writer's lock; all that it reads becomes one version, or nothing.

    `force` publishes even what would be refused as too great a loss.
    """

    def __init__(
        self,
        writer: StoreWriter,
        *,
        force: bool = False,
        watcher: Watcher | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._writer = writer
        self._force = force
        self._watch: Watcher = watcher or (lambda _: None)
        self._now = clock().isoformat(timespec="seconds")
        self._live = writer.read_head().live

    # --- kinds of work ---------------------------------------------------------------------------

    def follow(self, plan: ReindexPlan) -> ReindexOutcome:
        """Carry out a plan and publish the result."""
        updater = self._updater()

        def read_and_remove() -> Iterator[PendingChange]:
            for done, file in enumerate(plan.to_read, start=1):
                change = updater.read_file(file)
                self._report("read", done, len(plan.to_read), change)
                yield change
            yield from map(updater.remove, plan.gone)

        known_failures = [
            PendingChange(source=name, change=Change.FAILED, reason=reason)
            for name, reason in chain(
                plan.unreadable, ((source.name, source.failure or "") for source in plan.failing)
            )
        ]
        outcome = self._commit(read_and_remove(), plan.digest())
        changes = sorted((*outcome.changes, *known_failures), key=lambda change: change.source)
        return replace(
            outcome,
            changes=tuple(changes),
            num_unchanged=outcome.num_unchanged + plan.num_unchanged,
        )

    def add(self, document: Document) -> ReindexOutcome:
        """Add a document that is no file of the corpus; it replaces a source of the same name."""

        def store() -> Iterator[PendingChange]:
            source_id = self._writer.add_source(document.source, origin="added")
            self._writer.record_read(source_id, size=None, mtime_ns=None, digest=None)
            yield self._updater().store_document(source_id, document)

        return self._commit(store(), b"")

    def remove(self, source: StoredSource) -> ReindexOutcome:
        """Remove a source for good; the loss is intended, so it is not checked."""

        def remove() -> Iterator[PendingChange]:
            yield self._updater().remove(source)
            self._writer.set_excluded(source.id, excluded=source.origin == "corpus")
            # A file of the corpus may take the name of a removed added source.
            self._writer.add_source(source.name, origin="corpus")

        self._force = True
        return self._commit(remove(), b"")

    def renew(self, fingerprint: str) -> None:
        """Analyse all stored articles again by the current rules, as a version of its own."""
        writer = self._writer
        with writer.transaction():
            writer.delete_analysis()
            for article in map(writer.require_article, writer.list_all_articles()):
                writer.set_forward_index(
                    article.id, build_forward_index(articles.parse(document_of(article)))
                )
            writer.set_fingerprint(fingerprint)
            previous = writer.find_version(self._live)
            if previous is not None:
                sizes = [ArticleSize(*size) for size in writer.list_article_sizes(self._live)]
                self._live = writer.find_latest_version() + 1
                version = previous._replace(
                    number=self._live,
                    created_at=self._now,
                    paragraphs=sum(size.paragraphs for size in sizes),
                    sentences=sum(size.sentences for size in sizes),
                    added=0,
                    changed=0,
                    removed=0,
                )
                writer.add_version(version, added=[], removed=[])

    def _updater(self) -> SourceUpdater:
        return SourceUpdater(self._writer, live=self._live, now=self._now)

    # --- committing ------------------------------------------------------------------------------

    def _commit(self, changes: Iterator[PendingChange], digest: bytes) -> ReindexOutcome:
        """Make the changes in one transaction; a refusal records the plan's digest instead."""
        try:
            with self._writer.transaction():
                return self._publish(list(changes))
        except _Refused as refused:
            with self._writer.transaction():
                self._writer.set_refused(digest)
            return refused.outcome

    def _publish(self, changes: list[PendingChange]) -> ReindexOutcome:
        """Add a version with the changes if any article changed. Raises _Refused."""
        moved = [change for change in changes if change.old or change.new]
        reported = tuple(change for change in changes if change.change is not Change.UNCHANGED)
        outcome = ReindexOutcome(
            version=self._live, changes=reported, num_unchanged=len(changes) - len(reported)
        )
        if changes:
            self._report("check", len(changes), len(changes))
        previous = self._writer.find_version(self._live)
        reasons: tuple[str, ...] = ()
        if previous and not self._force:
            reasons = find_refusals(moved, previous.paragraphs)
        if reasons:
            raise _Refused(replace(outcome, refusals=reasons))
        self._writer.set_refused(None)
        if not moved and self._live:
            self._writer.set_live(self._live, pinned=False)
            return outcome
        number = self._writer.find_latest_version() + 1
        self._writer.add_version(
            build_version(number, self._now, previous, moved),
            added=[change.new for change in moved if change.new is not None],
            removed=[change.old for change in moved if change.old is not None],
        )
        return replace(outcome, version=number)

    def _report(
        self, stage: str, done: int, total: int, change: PendingChange | None = None
    ) -> None:
        size = change.new_size if change else EMPTY_SIZE
        self._watch(
            Progress(
                stage=stage,
                done=done,
                total=total,
                source=change.source if change else None,
                paragraphs=size.paragraphs,
                sentences=size.sentences,
            )
        )
