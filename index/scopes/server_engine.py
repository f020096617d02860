"""The engine of one server: asks what the server sees, and changes its own sources alone."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from difflib import get_close_matches
from time import perf_counter
from typing import Protocol

from index.answering import Explanation
from index.article_views import show_context
from index.editions import ANSWERS, Snapshot
from index.errors import UnknownSource, UnknownVersion, UsageError
from index.keyword_search import find_passages
from index.reindex import ReindexOutcome, build_source_changes
from index.scopes.asked_collection import (
    ask_collection,
    check_asked_claim,
    check_question,
    explain_answer,
)
from index.scopes.golden_questions import GoldenQuestions, GoldenReview
from index.scopes.own_sources import OwnSources, own_name
from index.scopes.server_index import ServerIndex
from index.scopes.server_snapshot import ServerSnapshot
from index.scopes.version_history import merge_history
from index.sources import locate
from index.store import erase_from_answers
from index.suggestions import suggest
from index.types import (
    Answer,
    Citation,
    ClaimCheck,
    Context,
    Document,
    Fault,
    Found,
    ReindexReport,
    ShownArticle,
    SourceStatus,
    Suggestion,
    VersionInfo,
    Watcher,
)


class SharedArticles(Protocol):
    """The part of `index.Engine` that serves the shared articles."""

    def complete(self, answer: Answer, *, limit: int, fill: bool) -> Answer:
        """Return the answer, or the handbook's if that has one and the articles do not."""

    def mark_outdated(self, answer: Answer) -> Answer:
        """Return the answer, its citations marked whose source is older than it may be."""

    def is_handbook(self, source: str) -> bool:
        """Return whether a name is that of a page of the handbook, which has its own versions."""

    def ask(self, question: str, *, source: str | None = None) -> Answer:
        """Answer a question."""

    def context(self, citation: Citation, version: int) -> Context:
        """Show a cited paragraph between its neighbours."""

    def show(self, source: str) -> ShownArticle:
        """Show a whole source."""

    def sources(self) -> tuple[SourceStatus, ...]:
        """Return the state of every source."""

    def indexed_at(self, sources: Sequence[str]) -> datetime | None:
        """Return when the newest of these sources was indexed, None if none of them is live."""

    def history(self) -> tuple[VersionInfo, ...]:
        """Return all versions, newest first."""


class ServerEngine:
    """Answers from the shared articles and one server's own sources, as from one folder.

    Own sources are called `@server/NAME`. Versions count what the server sees. Any thread may ask.
    """

    def __init__(self, shared: SharedArticles, index: ServerIndex) -> None:
        self._shared = shared
        self._index = index
        self._own = OwnSources(index)

    @property
    def version(self) -> int:
        """The number of the version that the server sees now."""
        return self._index.snapshot().version

    @property
    def has_own_sources(self) -> bool:
        """Whether the server has, or ever had, sources of its own."""
        return self._index.is_used

    @property
    def golden(self) -> GoldenQuestions:
        """The golden questions of this server."""
        return GoldenQuestions(self._index.store)

    # --- asking ----------------------------------------------------------------------------------

    def ask(
        self, question: str, *, source: str | None = None, limit: int = 3, fill: bool = False
    ) -> Answer:
        """Answer a question, as `Engine.ask` does."""
        if source is not None and self._shared.is_handbook(source):
            return self._shared.ask(question, source=source)
        snapshot = self._snapshot(source)
        found = ask_collection(snapshot, question, source=source, limit=limit, fill=fill)
        found = self._shared.mark_outdated(found)
        return found if source else self._shared.complete(found, limit=limit, fill=fill)

    def check_claim(self, claim: str, *, source: str | None = None, limit: int = 3) -> ClaimCheck:
        """Return the passages nearest to a claim, and its figures beside theirs.

        Raises the errors of `ask`.
        """
        return check_asked_claim(self._snapshot(source), claim, source=source, limit=limit)

    def explain(self, question: str, *, source: str | None = None, limit: int = 5) -> Explanation:
        """Explain an answer, as `Engine.explain` does."""
        return explain_answer(self._snapshot(source), question, source=source, limit=limit)

    def find(
        self,
        words: str,
        *,
        source: str | None = None,
        exact: bool = False,
        limit: int = 10,
        offset: int = 0,
    ) -> Found:
        """Rank the passages that hold some of the words, as `Engine.find` does."""
        return find_passages(
            self._snapshot(source),
            check_question(words),
            source=source,
            exact=exact,
            limit=limit,
            offset=offset,
        )

    def suggest(self, typed: str, *, limit: int = 25) -> tuple[Suggestion, ...]:
        """Return headings and words of what the server sees, as `Engine.suggest` does."""
        seen = self._index.snapshot()
        parts = [seen.own, seen.shared] if isinstance(seen, ServerSnapshot) else [seen]
        return suggest(parts, typed, limit=limit)

    def context(self, citation: Citation, version: int) -> Context:
        """Show a cited paragraph as it was in a version that the server saw.

        Raises UnknownVersion when that version is no longer kept.
        """
        if self._shared.is_handbook(citation.source):
            return self._shared.context(citation, version)
        shared_version, own_version = self._index.split_version(version)
        if not self._own.has(citation.source):
            shown = self._shared.context(citation, shared_version)
        else:
            kept = [info.version for info in self._own.history() if info.kept]
            live = self._own.version
            shown = show_context(self._own.reader, citation, own_version, live=live, kept=kept)
        return replace(shown, version=version)

    def show(self, source: str) -> ShownArticle:
        """Show a whole source as the server sees it now. Raises UnknownSource."""
        if self._shared.is_handbook(source):
            return self._shared.show(source)
        version = self._snapshot(source).version
        place = self._own if self._own.has(source) else self._shared
        return replace(place.show(source), version=version)

    def sources(self) -> tuple[SourceStatus, ...]:
        """Return the state of every source that the server sees, by name."""
        own = self.own_sources()
        names = {status.source for status in own}
        shared = [status for status in self._shared.sources() if status.source not in names]
        return tuple(sorted((*shared, *own), key=lambda status: status.source))

    def indexed_at(self, sources: Sequence[str]) -> datetime | None:
        """Return when the newest of these sources was indexed, None if none of them is live."""
        own = {status.source: status.indexed_at for status in self.own_sources()}
        times = [own.get(name) for name in sources]
        times.append(self._shared.indexed_at([name for name in sources if name not in own]))
        return max((time for time in times if time is not None), default=None)

    def own_sources(self) -> tuple[SourceStatus, ...]:
        """Return the state of the server's own sources, by name."""
        return tuple(self._own.list_statuses())

    def _snapshot(self, source: str | None) -> Snapshot | ServerSnapshot:
        """Return what the server sees. Raises UnknownSource, with similar names."""
        snapshot = self._index.snapshot()
        if source is not None and snapshot.article_named(source) is None:
            names = [status.source for status in self.sources() if status.version]
            raise UnknownSource(source, get_close_matches(source, names, n=3))
        return snapshot

    # --- changing --------------------------------------------------------------------------------

    def reindex(
        self,
        sources: Sequence[str] | None = None,
        *,
        force: bool = False,
        watcher: Watcher | None = None,
    ) -> ReindexReport:
        """Read again the server's own sources that have an address, or those named.

        Uploads cannot be read again. With `force` they may lose most of their text. Raises
        UnknownSource.
        """
        started = perf_counter()
        review = self._review()
        found = self._own.read_again(sources, force=force, watcher=watcher, review=review.look_at)
        return ReindexReport(
            version=self.version,
            live=not found.refusals,
            sources=tuple(found.changes),
            unchanged=found.num_unchanged,
            refusals=tuple(found.refusals),
            notes=tuple(found.notes),
            golden=review.changes,
            golden_asked=review.num_asked,
            elapsed_ms=(perf_counter() - started) * 1000,
        )

    def add(
        self,
        place: str,
        *,
        name: str | None = None,
        replace: bool = False,
        watcher: Watcher | None = None,
    ) -> ReindexReport:
        """Add a local file or a public web page to the server's own sources, as `name` if given.

        Hosts that only the shared articles may use are not allowed. With `replace` it may take the
        place of another source and lose text. Raises SourceError, ConfigError, NameInUse and
        ServerLimitReached.
        """
        self._own.check_additions()
        location = locate(place)
        document, notes = self._own.read(location)
        named = _rename(document, name or location)
        return self.add_document(named, location, notes=notes, force=replace, watcher=watcher)

    def add_file(
        self, name: str, data: bytes, *, force: bool = False, watcher: Watcher | None = None
    ) -> ReindexReport:
        """Add the bytes of a file called `name`; arguments and errors as those of `add`."""
        self._own.check_additions()
        document, notes = self._own.read_upload(name, data)
        return self.add_document(_rename(document, name), notes=notes, force=force, watcher=watcher)

    def add_document(
        self,
        document: Document,
        place: str | None = None,
        *,
        notes: Sequence[str] = (),
        force: bool = False,
        watcher: Watcher | None = None,
    ) -> ReindexReport:
        """Add a document, or put it in the place of the own source that has its name.

        `place` is where it can be read again, None for an upload; `notes` say what of it was
        guessed or left out. With `force` it may lose most of what it replaces. Raises
        ServerLimitReached, and SourceError if it is empty.
        """
        started = perf_counter()
        review = self._review()
        outcome = self._own.add(
            document, place, notes=notes, force=force, watcher=watcher, review=review.look_at
        )
        return self._report(outcome, started, review)

    def remove(self, source: str) -> ReindexReport:
        """Remove one of the server's own sources. Raises UnknownSource.

        Raises UsageError for a source that all servers share.
        """
        started = perf_counter()
        self._require_own(source)
        review = self._review()
        outcome = self._own.remove(source, review=review.look_at)
        return self._report(outcome, started, review)

    def purge(self, source: str, *, watcher: Watcher | None = None) -> ReindexReport:
        """Erase one of the server's own sources from all versions; raises as `remove` does."""
        started = perf_counter()
        self._require_own(source)
        outcome = self._index.own.purge(source, watcher=watcher)
        answers = self._index.shared.folder / ANSWERS
        # The name of an own source may be that of another server's, so the scope counts.
        erase_from_answers(answers, source, scope=str(self._index.guild))
        self.golden.forget_source(source)
        return self._report(outcome, started, self._review())

    def _require_own(self, source: str) -> None:
        if not self._own.has(source):
            self._snapshot(source)
            raise UsageError(f"{source} is one of the articles that all servers share")

    def rollback(self, version: int | None = None) -> VersionInfo:
        """Bring the server's own sources back to a version, by default the one before.

        The shared articles stay as they are. Raises UnknownVersion.
        """
        kept = [info.version for info in self._own.history() if info.kept]
        if version is None:
            earlier = (number for number in kept if number < self._own.version)
            own_version = max(earlier, default=0)
        else:
            _, own_version = self._index.split_version(version)
        if own_version not in kept:
            rows = self._index.store.list_versions()
            raise UnknownVersion(version or 0, [row.number for row in rows if row.own in kept])
        self._own.roll_back(own_version)
        now = self.version
        return next(info for info in self.history() if info.version == now)

    def _review(self) -> GoldenReview:
        return GoldenReview(self.golden, self._index.join)

    def _report(
        self, outcome: ReindexOutcome, started: float, review: GoldenReview
    ) -> ReindexReport:
        return ReindexReport(
            version=self.version,
            live=outcome.live,
            sources=build_source_changes(outcome.changes),
            unchanged=outcome.num_unchanged,
            refusals=outcome.refusals,
            notes=outcome.notes,
            golden=review.changes,
            golden_asked=review.num_asked,
            elapsed_ms=(perf_counter() - started) * 1000,
        )

    # --- inspecting ------------------------------------------------------------------------------

    def history(self) -> tuple[VersionInfo, ...]:
        """Return the versions that the server has seen, newest first."""
        shared = self._shared.history()
        if not self._index.is_used:
            return shared
        live = self.version
        seen = self._index.store.list_versions()
        return merge_history(seen, shared, self._own.history(), live=live)

    def verify(self, watcher: Watcher | None = None) -> tuple[Fault, ...]:
        """Check the server's own sources and their index; return the faults."""
        return self._index.own.verify(watcher) if self._index.is_used else ()


def _rename(document: Document, name: str) -> Document:
    """Return the document under the name of an own source."""
    return replace(document, source=own_name(name))
