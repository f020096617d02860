"""What does the bot ask of the index? The part of `index.Engine` that it calls, and no more."""

from pathlib import Path
from typing import Protocol

from index import (
    Answer,
    Citation,
    Context,
    Found,
    ReindexReport,
    ShownArticle,
    SourceStatus,
    Watcher,
)


class EngineProtocol(Protocol):
    """An opened index; any thread may call it."""

    @property
    def version(self) -> int:
        """The live version."""

    @property
    def folder(self) -> Path:
        """Where what belongs to this corpus is kept."""

    def ask(self, question: str, *, source: str | None = None, limit: int = 3) -> Answer:
        """Answer a question from the articles."""

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
        """List what is indexed."""

    def reindex(self, *, force: bool = False, watcher: Watcher | None = None) -> ReindexReport:
        """Read again what has changed and publish it, unless the guard refuses."""
