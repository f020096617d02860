"""What a place in a server sees: shared articles and the server's own sources, or some of them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from index.adding import explain_unknown
from index.article_views import show_context
from index.errors import UnknownSource
from index.live_index import OpenVersion
from index.scopes.asked_collection import (
    AskedCollection,
    ask_again_if_gone,
    ask_collection,
)
from index.scopes.joined import Joined
from index.scopes.own_sources import OwnSources
from index.scopes.server_index import ServerIndex
from index.scopes.visibility import VisibleFolders
from index.suggestions import suggest
from index.types import (
    Answer,
    Citation,
    Context,
    ShownArticle,
    SourceStatus,
    Suggestion,
    VersionInfo,
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


class ServerView(AskedCollection):
    """Answers from the shared articles and one server's own sources, as from one folder.

    Own sources are called `@server/NAME`. Versions count what the server sees. With `folders`, all
    is as if the sources outside them did not exist, but for the version. Any thread may ask.
    """

    def __init__(
        self, shared: SharedArticles, index: ServerIndex, folders: VisibleFolders | None = None
    ) -> None:
        self._shared = shared
        self._index = index
        self._folders = folders
        self._own = OwnSources(index)

    @property
    def opened(self) -> ServerIndex:
        """The index that is asked; another one once the server's sources were deleted."""
        return self._index

    @property
    def is_ready(self) -> bool:
        """Whether a question is answered at once; else the folders are made a collection first."""
        return self._folders is None or self._index.is_ready(self._folders)

    def prepare(self) -> None:
        """Make the folders a collection, once for each version; the first question needs it."""
        self._index.look(self._folders)

    def sees(self, source: str) -> bool:
        """Return whether a source lies in the folders; the handbook is seen everywhere."""
        is_seen = self._folders is None or self._folders.sees(source)
        return is_seen or self._shared.is_handbook(source)

    @property
    def version(self) -> int:
        """The number of the version that the server sees now."""
        return self._index.version

    @property
    def has_own_sources(self) -> bool:
        """Whether the server has, or ever had, sources of its own."""
        return self._index.is_used

    # --- asking ----------------------------------------------------------------------------------

    @ask_again_if_gone
    def ask(
        self, question: str, *, source: str | None = None, limit: int = 3, fill: bool = False
    ) -> Answer:
        """Answer a question, as `Engine.ask` does."""
        if source is not None and self._shared.is_handbook(source):
            return self._shared.ask(question, source=source)
        snapshot = self._snapshot(source)
        found = ask_collection(snapshot, question, source=source, limit=limit, fill=fill)
        found = self._own.mark_outdated(self._shared.mark_outdated(found))
        return found if source else self._shared.complete(found, limit=limit, fill=fill)

    @ask_again_if_gone
    def suggest(self, typed: str, *, limit: int = 25) -> tuple[Suggestion, ...]:
        """Return headings and words of what the server sees, as `Engine.suggest` does."""
        seen = self._index.look(self._folders)
        parts: list[OpenVersion] = [seen.own, seen.shared] if isinstance(seen, Joined) else [seen]
        return suggest(parts, typed, limit=limit)

    @ask_again_if_gone
    def context(self, citation: Citation, version: int) -> Context:
        """Show a cited paragraph as it was in a version that the server saw.

        Raises UnknownVersion when that version is no longer kept, and UnknownSource for one that is
        not seen.
        """
        if not self.sees(citation.source):
            raise UnknownSource(citation.source)
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

    @ask_again_if_gone
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
        seen = (status for status in (*shared, *own) if self.sees(status.source))
        return tuple(sorted(seen, key=lambda status: status.source))

    def indexed_at(self, sources: Sequence[str]) -> datetime | None:
        """Return when the newest of these sources was indexed, None if none of them is live."""
        sources = [source for source in sources if self.sees(source)]
        own = {status.source: status.indexed_at for status in self.own_sources()}
        times = [own.get(name) for name in sources]
        times.append(self._shared.indexed_at([name for name in sources if name not in own]))
        return max((time for time in times if time is not None), default=None)

    def own_sources(self) -> tuple[SourceStatus, ...]:
        """Return the state of the server's own sources, by name."""
        return tuple(self._own.list_statuses())

    def _snapshot(self, source: str | None) -> OpenVersion | Joined:
        """Return what the server sees. Raises UnknownSource, with similar names."""
        snapshot = self._index.look(self._folders)
        if source is not None and snapshot.article_named(source) is None:
            raise explain_unknown(source, self.sources())
        return snapshot
