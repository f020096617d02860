"""What is asked of the articles that all servers share: answers, articles, sources, versions."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from index.adding import explain_unknown, mark_outdated
from index.article_views import (
    build_statuses,
    build_unread_status,
    build_version_info,
    show_article,
    show_context,
)
from index.errors import UnknownSource
from index.live_index import ArticleIndex, OpenVersion
from index.scopes import AskedCollection, ask_again_if_gone, ask_collection
from index.store import ServerState
from index.suggestions import suggest
from index.types import (
    Answer,
    Citation,
    Context,
    Fault,
    ShownArticle,
    SourceStatus,
    Suggestion,
    VersionInfo,
    Watcher,
)


class SharedView(AskedCollection):
    """Asks the shared articles, and looks at their sources and versions. Any thread may ask."""

    def __init__(self, live_index: ArticleIndex) -> None:
        self._live_index = live_index

    @property
    def version(self) -> int:
        """The live version, 0 before anything was indexed."""
        return self._live_index.at_hand().version

    def look_for_versions(self) -> None:
        """Open what other processes have published, where that is to be asked for elsewhere.

        A bot calls it now and again, as what it shows of versions never waits. Raises ClusterError.
        """
        self._live_index.look_for_versions()

    @property
    def corpus(self) -> Path:
        """The folder of articles."""
        return self._live_index.corpus

    @property
    def folder(self) -> Path:
        """The folder that keeps the index of this corpus."""
        return self._live_index.folder

    @property
    def state(self) -> ServerState:
        """What is kept for servers beside the articles: answers, votes, settings, questions."""
        return self._live_index.state

    @property
    def database(self) -> Path:
        """The SQLite database in that folder."""
        return self._live_index.database

    @property
    def notices(self) -> tuple[str, ...]:
        """Problems that did not keep the engine from answering, one sentence each."""
        return tuple(self._live_index.notices)

    # --- asking ----------------------------------------------------------------------------------

    @ask_again_if_gone
    def ask(
        self, question: str, *, source: str | None = None, limit: int = 3, fill: bool = False
    ) -> Answer:
        """Answer a question from all sources, or from one, with at most `limit` quotes.

        With `fill` there are `limit` quotes if so many are found, else those worth showing.
        Raises QuestionError for one that is empty or too long, and UnknownSource.
        """
        snapshot = self._snapshot(source)
        found = ask_collection(snapshot, question, source=source, limit=limit, fill=fill)
        return self.mark_outdated(found)

    def mark_outdated(self, answer: Answer) -> Answer:
        """Return the answer, its citations marked whose source is older than it may be."""
        return mark_outdated(answer, self._live_index.reader, datetime.now(UTC))

    def complete(self, answer: Answer, *, limit: int, fill: bool) -> Answer:  # noqa: ARG002
        """Return the answer; an engine with the handbook may have a better one."""
        return answer

    def is_handbook(self, source: str) -> bool:  # noqa: ARG002
        """Return whether a name is that of a page of the handbook; without it, none is."""
        return False

    @ask_again_if_gone
    def suggest(self, typed: str, *, limit: int = 25) -> tuple[Suggestion, ...]:
        """Return headings and words of the articles that somebody who types may mean."""
        return suggest([self._live_index.snapshot()], typed, limit=limit)

    @ask_again_if_gone
    def context(self, citation: Citation, version: int) -> Context:
        """Show a cited paragraph between its neighbours, as it was in the version cited.

        Raises UnknownVersion when that version is no longer kept.
        """
        reader = self._live_index.reader
        kept = self.list_restorable()
        return show_context(reader, citation, version, live=self.version, kept=kept)

    @ask_again_if_gone
    def show(self, source: str) -> ShownArticle:
        """Show a whole source as it is in the live version. Raises UnknownSource."""
        version = self._snapshot(source).version
        reader = self._live_index.reader
        article = reader.find_article(source, version)
        found = show_article(reader, article, version) if article else None
        if found is None:
            raise UnknownSource(source)
        return found

    def sources(self) -> tuple[SourceStatus, ...]:
        """Return the state of every source, and of what is not read, ordered by name."""
        reader = self._live_index.reader
        rows = reader.list_statuses(self.version)
        chosen = reader.list_chosen_languages()
        known = {status.source: status for status in build_statuses(rows, chosen)}
        unread = {row[0]: build_unread_status(*row) for row in reader.list_all_unread()}
        return tuple(status for _, status in sorted((unread | known).items()))

    def indexed_at(self, sources: Sequence[str]) -> datetime | None:
        """Return when the newest of these sources was indexed, None if none of them is live."""
        reader, version = self._live_index.reader, self.version
        articles = (reader.find_article(name, version) for name in sources)
        times = (datetime.fromisoformat(each.indexed_at) for each in articles if each)
        return max(times, default=None)

    def _snapshot(self, source: str | None) -> OpenVersion:
        """Return the live snapshot. Raises UnknownSource, with similar names, if it lacks one."""
        snapshot = self._live_index.snapshot()
        if source is not None and snapshot.article_named(source) is None:
            raise explain_unknown(source, self.sources())
        return snapshot

    # --- inspecting ------------------------------------------------------------------------------

    def history(self) -> tuple[VersionInfo, ...]:
        """Return all versions, newest first."""
        reader = self._live_index.reader
        head, live = reader.read_head(), self.version
        oldest_kept = self._live_index.find_oldest_kept_version(reader)
        return tuple(
            build_version_info(row, live=live, pinned=head.pinned, kept=row.number >= oldest_kept)
            for row in reversed(reader.list_versions())
        )

    def list_restorable(self) -> tuple[int, ...]:
        """Return the versions that `rollback` takes, the live one among them, newest first."""
        return tuple(info.version for info in self.history() if info.kept)

    def verify(self, watcher: Watcher | None = None) -> tuple[Fault, ...]:
        """Check every citation, text and index entry of the live version; return the faults."""
        return self._live_index.verify(watcher)
