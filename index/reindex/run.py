"""One re-index: read the planned sources, check for losses, commit a new version or nothing."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from itertools import chain

from index.errors import SourceError
from index.reindex.analysis_version import reads_as_now
from index.reindex.changes import (
    EMPTY_SIZE,
    ArticleSize,
    PendingChange,
)
from index.reindex.child_analysis import MIN_BYTES, Analyses
from index.reindex.file_update import FileUpdater
from index.reindex.followed_update import FollowedUpdater, Look
from index.reindex.plan import ReindexPlan
from index.reindex.publication import Publication, ReindexOutcome
from index.reindex.reading_update import ReadingUpdater
from index.reindex.source_update import (
    EMPTY,
    SourceUpdater,
    document_of,
    with_chosen_language,
)
from index.sources import CagedReader, Harvest, WhenMuch
from index.store import StoredFollowing, StoredSource, StoreWriter
from index.types import Change, Document, Progress, SourceNote, Watcher

_DOCUMENTS_READ = 100
"""Stored documents that are held at once while all are analysed again."""


class ReindexRun:
    """One re-index under the writer's lock; all that it reads becomes one version, or nothing.

    `reader` reads the files; None will do where there are none to read. `force` publishes even
    what would be refused as too great a loss.
    """

    def __init__(
        self,
        writer: StoreWriter,
        reader: CagedReader | None = None,
        *,
        force: bool = False,
        watcher: Watcher | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._writer = writer
        self._reader = reader or CagedReader()
        self._analyses = Analyses()
        self._notes: dict[str, str] = {}
        self._force = force
        self._watch: Watcher = watcher or (lambda _: None)
        self._now = clock().isoformat(timespec="seconds")
        self._live = writer.read_head().live

    @property
    def start_ahead(self) -> WhenMuch:
        """What has the children start while a folder is scanned of which nothing was read yet."""
        return WhenMuch(MIN_BYTES, self._reader.start_ahead)

    # --- kinds of work ---------------------------------------------------------------------------

    def follow(self, plan: ReindexPlan, looks: Sequence[Look] = ()) -> ReindexOutcome:
        """Carry out a plan, with what was found at followed places, and publish the result."""
        updater = self._updater()

        def read_and_remove() -> Iterator[PendingChange]:
            readings = self._file_updater(updater).read_files(plan.to_read)
            for done, changes in enumerate(readings, start=1):
                self._report("read", done, len(plan.to_read), changes[0])
                yield from changes
            for source in plan.gone:
                yield from self._remove(updater, source)
            for look in looks:
                yield from self._followed_updater().store(look)
            if plan.unread is not None:
                self._writer.set_unread(None, plan.unread)
            if plan.same:
                self._writer.record_change_times(
                    [(file.ctime_ns, file.source) for file in plan.same if file.ctime_ns]
                )

        known_failures = [
            PendingChange(source=name, change=Change.FAILED, reason=reason)
            for name, reason in chain(
                plan.unreadable, ((source.name, source.failure or "") for source in plan.failing)
            )
        ]
        outcome = self._commit(read_and_remove(), plan)
        changes = sorted((*outcome.changes, *known_failures), key=lambda change: change.source)
        return replace(
            outcome,
            changes=tuple(changes),
            num_unchanged=outcome.num_unchanged + plan.num_unchanged,
        )

    def add(
        self,
        harvest: Harvest,
        *,
        name: str,
        place: str,
        following: StoredFollowing | None = None,
        language: str | None = None,
        is_sent: bool = False,
    ) -> ReindexOutcome:
        """Add what a place holds, or update it, as the source called `name`.

        If the place had another name so far, that source is removed; if another place had the
        name, its articles are replaced. Without `following` the place is never looked at again.
        `language` is chosen for the source from now on; None leaves the choice as it is. A file
        that `is_sent` has no place: another article under its name is a loss for the guard.
        Raises SourceError if there is no text.
        """

        def store() -> Iterator[PendingChange]:
            writer = self._writer
            before = writer.find_source_at(place)
            if before is not None and before.name != name:
                yield from self._remove(self._updater(), before)
                writer.forget_place(before.id)
            source_id = writer.add_source(name, origin="added", place=place)
            if following is not None:
                writer.set_following(following._replace(source_id=source_id))
            else:
                writer.stop_following(source_id)
            if language is not None:
                writer.choose_language(name, language)
            changes = self._followed_updater().add(writer.require_source(name), harvest)
            if all(change.change is Change.REMOVED or change.reason == EMPTY for change in changes):
                reason = harvest.unread[0].reason if harvest.unread else EMPTY
                raise SourceError(name, f"{reason}; there is nothing to add")
            for change in changes:
                yield replace(change, is_other=is_sent and self._has_nothing_of_before(change))

        return self._commit(store())

    def _has_nothing_of_before(self, change: PendingChange) -> bool:
        """Return whether another article took the place: no paragraph stayed, and few words did."""
        gone = change.paragraphs.changed + change.paragraphs.removed
        if not (change.old and change.new) or gone < change.old_size.paragraphs:
            return False
        before, now = (
            {*self._writer.require_article(article).text.lower().split()}
            for article in (change.old, change.new)
        )
        return 2 * len(before & now) < len(before)

    def update(self, looks: Sequence[Look]) -> ReindexOutcome:
        """Publish what was found at followed places."""
        updater = self._followed_updater()
        return self._commit(change for look in looks for change in updater.store(look))

    def choose_language(self, name: str, language: str | None) -> ReindexOutcome:
        """Choose the language of a source or folder, and analyse its articles again by that.

        None leaves the language to the articles: it is recognised in their texts, until the next
        re-index reads the files again, and what they state of themselves with them.
        """

        def analyse_again() -> Iterator[PendingChange]:
            self._writer.choose_language(name, language)
            if language is None:
                self._writer.require_reading_below(name)
            sources = self._writer.list_sources_below(name)
            updater = self._updater()
            for done, source in enumerate(sources, start=1):
                stored = self._writer.find_article(source.name, self._live)
                if stored is not None:
                    document = replace(document_of(stored), language=None)
                    holder = self._writer.find_holder_name(source.name)
                    container = holder if holder != source.name else None
                    yield updater.store_document(source.id, document, container=container)
                self._report("read", done, len(sources))

        return self._commit(analyse_again())

    def remove(self, source: StoredSource) -> ReindexOutcome:
        """Leave out a source until it is added again; the loss is intended, so not checked."""

        def leave_out() -> Iterator[PendingChange]:
            yield from self._remove(self._updater(), source)
            self._writer.set_excluded(source.id, excluded=True)

        self._force = True
        return self._commit(leave_out())

    def _remove(self, updater: SourceUpdater, source: StoredSource) -> Iterator[PendingChange]:
        """Remove a source, and all that came out of it."""
        for member in self._writer.list_members(source.id):
            if not member.excluded:
                yield updater.remove(member, container=source.name)
        yield updater.remove(source)

    def renew(self, fingerprint: str) -> None:
        """Analyse all stored articles again by the current rules, as a version of its own.

        Where the readers have changed too, the next plan reads all files of the corpus again.
        """
        writer = self._writer
        with writer.transaction():
            writer.delete_analysis()
            self._analyse_again()
            if not reads_as_now(writer.read_head().fingerprint):
                writer.require_reading()
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

    def _analyse_again(self) -> None:
        """Analyse all stored articles, in children where there is much to do."""
        from index.reindex.child_analysis import (  # noqa: PLC0415, they load what few runs need
            Analyser,
            analyse_all,
        )

        ids = self._writer.list_all_articles()
        is_much = self._writer.count_all_characters() >= MIN_BYTES
        analyse = analyse_all if is_much else partial(map, Analyser().analyse)
        analyses = analyse(self._read_documents(ids))
        for done, (article, analysed) in enumerate(zip(ids, analyses, strict=True), 1):
            self._writer.set_forward_index(article, analysed.forward_index)
            self._report("read", done, len(ids))

    def _read_documents(self, ids: Sequence[int]) -> Iterator[Document]:
        """Yield stored documents, some read at once: each reading ends what waits to be written."""
        chosen = self._writer.list_chosen_languages()
        for start in range(0, len(ids), _DOCUMENTS_READ):
            chunk = ids[start : start + _DOCUMENTS_READ]
            documents = [document_of(self._writer.require_article(article)) for article in chunk]
            yield from [with_chosen_language(each, chosen) for each in documents]

    def _updater(self) -> SourceUpdater:
        return SourceUpdater(self._writer, live=self._live, now=self._now, analyses=self._analyses)

    def _file_updater(self, updater: SourceUpdater) -> FileUpdater:
        reading_updater = ReadingUpdater(self._writer, updater, self._notes)
        return FileUpdater(self._writer, self._reader, reading_updater, self._analyses)

    def _followed_updater(self) -> FollowedUpdater:
        updater = ReadingUpdater(self._writer, self._updater(), self._notes)
        return FollowedUpdater(self._writer, updater, now=datetime.fromisoformat(self._now))

    def _commit(
        self, changes: Iterator[PendingChange], plan: ReindexPlan | None = None
    ) -> ReindexOutcome:
        """Make the changes and publish them in one transaction, but for those the guard refuses."""
        publication = Publication(
            self._writer, self._updater(), live=self._live, now=self._now, force=self._force
        )
        with self._writer.transaction():
            made = list(changes)
            if made:
                self._report("check", len(made), len(made))
            outcome = publication.publish(made, plan)
        return replace(outcome, notes=tuple(map(SourceNote._make, sorted(self._notes.items()))))

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
