"""The protocol of the engine: the part of `index.Engine` that the bot calls."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Protocol

from index import (
    Answer,
    Citation,
    ClaimCheck,
    Context,
    Found,
    ReindexReport,
    ServerState,
    ShownArticle,
    SourceStatus,
    Suggestion,
    Watcher,
)


class EngineProtocol(Protocol):
    """An opened index; safe to call from any thread."""

    @property
    def version(self) -> int:
        """The live index version."""

    @property
    def state(self) -> ServerState:
        """What is kept for servers beside the articles."""

    @property
    def has_own_sources(self) -> bool:
        """Whether a server's own sources are seen beside the articles that all share."""

    def server(self, guild: int) -> Any:
        """Return the engine of one server: this one and the server's own sources."""

    def ask(
        self, question: str, *, source: str | None = None, limit: int = 3, fill: bool = False
    ) -> Answer:
        """Answer a question from the articles."""

    def check_claim(self, claim: str, *, source: str | None = None, limit: int = 3) -> ClaimCheck:
        """Return the passages nearest to a claim, and its figures beside theirs."""

    def suggest(self, typed: str, *, limit: int = 25) -> Sequence[Suggestion]:
        """Return headings and words of the articles that somebody who types may mean."""

    def find(
        self,
        words: str,
        *,
        source: str | None = None,
        exact: bool = False,
        limit: int = 10,
        offset: int = 0,
    ) -> Found:
        """Find passages by their words."""

    def context(self, citation: Citation, version: int) -> Context:
        """Show a cited paragraph between its neighbours."""

    def show(self, source: str) -> ShownArticle:
        """Show a whole source."""

    def sources(self) -> tuple[SourceStatus, ...]:
        """Return the state of every source."""

    def indexed_at(self, sources: Sequence[str]) -> datetime | None:
        """Return when the newest of these sources was indexed, None if none of them is live."""

    def reindex(self, *, force: bool = False, watcher: Watcher | None = None) -> ReindexReport:
        """Read the changed sources and publish a new version, unless the guard refuses it."""
