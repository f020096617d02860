"""The one door of `index`: articles in, answers with footnotes out."""

import logging
from collections.abc import Sequence
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path
from time import perf_counter
from types import TracebackType
from typing import Self

from index import sources
from index.answering import Explanation, answer, explain
from index.article_views import context, shown, status, version_info
from index.editions import Snapshot
from index.errors import ConfigError, QuestionError, UnknownSource
from index.generations import DISK, Disk
from index.keyword_search import find
from index.live_index import Keeper, oldest_kept
from index.reindex import Outcome, Run, told
from index.settings import IndexSettings
from index.store import Writer
from index.types import (
    Answer,
    Citation,
    Context,
    Document,
    Fault,
    Found,
    ReindexReport,
    ShownArticle,
    SourceStatus,
    VersionInfo,
    Watcher,
)

logger = logging.getLogger(__name__)

MAX_QUESTION = 2_000
"""Characters of a question; nobody asks more, and hostile text must end somewhere."""


class Engine:
    """Answers questions about one corpus; any thread may ask, also while it is re-indexed.

    `notices` are lines for stderr: what should be known although all went on.
    """

    def __init__(self, keeper: Keeper) -> None:
        self._keeper = keeper

    @classmethod
    def open(
        cls,
        settings: IndexSettings,
        *,
        watcher: Watcher | None = None,
        refresh: bool = True,
        disk: Disk = DISK,
    ) -> Self:
        """Open the index of the settings' corpus, after building or refreshing it if need be.

        `refresh=False` opens what is there. `disk` is where the index is written to.
        """
        keeper = Keeper(settings, disk=disk)
        try:
            if refresh:
                keeper.refresh(watcher)
            keeper.settle()
        except BaseException:
            keeper.close()
            raise
        return cls(keeper)

    def close(self) -> None:
        """Let go of the data folder."""
        self._keeper.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def version(self) -> int:
        """The live version, 0 before anything was indexed."""
        return self._keeper.snapshot().version

    @property
    def corpus(self) -> Path:
        """The folder of articles."""
        return self._keeper.corpus

    @property
    def folder(self) -> Path:
        """The folder that keeps the index of this corpus."""
        return self._keeper.folder

    @property
    def database(self) -> Path:
        """The SQLite database in that folder."""
        return self._keeper.database

    @property
    def notices(self) -> tuple[str, ...]:
        """What should be known, a line each."""
        return tuple(self._keeper.notices)

    # --- asking ----------------------------------------------------------------------------------

    def ask(self, question: str, *, source: str | None = None, limit: int = 3) -> Answer:
        """Answer a question from all sources, or from one.

        Raises QuestionError for one that is empty or beyond bounds, and UnknownSource.
        """
        started = perf_counter()
        found = answer(self._about(source), _checked(question), source=source, limit=limit)
        found = replace(found, elapsed_ms=(perf_counter() - started) * 1000)
        logger.info(
            "answered in %.1f ms: %s, %d quotes", found.elapsed_ms, found.band, len(found.quotes)
        )
        return found

    def explain(self, question: str, *, source: str | None = None, limit: int = 5) -> Explanation:
        """Explain the answer to a question, with the `limit` best candidates; raises as `ask`."""
        return explain(self._about(source), _checked(question), source=source, limit=limit)

    def find(
        self,
        words: str,
        *,
        source: str | None = None,
        exact: bool = False,
        limit: int = 10,
        offset: int = 0,
    ) -> Found:
        """Rank the passages that have some of these words; `exact`: all of them, in a row."""
        return find(
            self._about(source),
            _checked(words),
            source=source,
            exact=exact,
            limit=limit,
            offset=offset,
        )

    def context(self, citation: Citation, version: int) -> Context:
        """Show a cited paragraph between its neighbours, as it was in the version cited.

        Raises UnknownVersion when that is no longer kept.
        """
        reader = self._keeper.reader
        kept = [info.version for info in self.history() if info.kept]
        return context(reader, citation, version, live=self.version, kept=kept)

    def show(self, source: str) -> ShownArticle:
        """Show a whole source as it is live. Raises UnknownSource."""
        version = self._about(source).version
        reader = self._keeper.reader
        article = reader.article_of(source, version)
        found = shown(reader, article, version) if article else None
        if found is None:
            raise UnknownSource(source)
        return found

    def sources(self) -> tuple[SourceStatus, ...]:
        """Return what is indexed of every source, and what could not be read, by name."""
        return tuple(map(status, self._keeper.reader.statuses(self.version)))

    def _about(self, source: str | None) -> Snapshot:
        """Return the live snapshot. Raises UnknownSource, with similar names, if it lacks one."""
        snapshot = self._keeper.snapshot()
        if source is not None and snapshot.article_named(source) is None:
            names = [name for name, _ in self._keeper.reader.live_articles(snapshot.version)]
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
        """Read what changed in the corpus, or these sources, and let it go live.

        What would lose too much is only published with `force`; the report says so. Raises
        UnknownSource for a name that is neither a file nor stored, and WriterBusy.
        """
        started = perf_counter()
        if sources is not None:
            for name in sources:
                self._keeper.require(name)
        outcome = self._keeper.reindex(sources, force=force, watcher=watcher)
        return _report(outcome, started)

    def add(self, place: str, *, watcher: Watcher | None = None) -> ReindexReport:
        """Take in a file from anywhere, or a page from the web, beside the corpus's own files.

        Its text is kept in the store, so it survives the file and every re-index. Raises
        SourceError if it cannot be read.
        """
        started = perf_counter()
        document = self._document(place)

        def work(run: Run, _: Writer) -> Outcome:
            return run.add(document)

        return _report(self._keeper.write(work, watcher=watcher), started)

    def _document(self, place: str) -> Document:
        if place.startswith(("http://", "https://")):
            from index.sources.fetch import fetch  # noqa: PLC0415, TLS is slow to import

            page = fetch(place, allow=self._keeper.settings.fetch_allow)
            document = sources.read(page.source, page.data)
            return Document(
                source=page.source,
                text=document.text,
                format=document.format,
                title=document.title,
                url=document.url or page.url,
                published=document.published,
            )
        path = Path(place)
        try:
            with path.open("rb") as file:
                data = file.read(sources.MAX_BYTES + 1)
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            raise ConfigError(f"{place}: {reason}; name a file or a web address") from error
        return sources.read(self._keeper.free_name(path.name), data)

    def remove(self, source: str) -> ReindexReport:
        """Take a source out for good, its file notwithstanding. Raises UnknownSource."""
        started = perf_counter()

        def work(run: Run, writer: Writer) -> Outcome:
            known = writer.source(source)
            if known is None:
                raise UnknownSource(source)
            return run.remove(known)

        self._about(source)
        return _report(self._keeper.write(work), started)

    def rollback(self, version: int | None = None) -> VersionInfo:
        """Let an earlier version, by default the one before, be live until the next re-index.

        Raises UnknownVersion if there is none or it is no longer kept.
        """
        if version is None:
            earlier = [info.version for info in self.history() if info.version < self.version]
            version = max(earlier, default=0)
        self._keeper.roll_back(version)
        return next(info for info in self.history() if info.version == version)

    # --- inspecting ------------------------------------------------------------------------------

    def history(self) -> tuple[VersionInfo, ...]:
        """Return all versions, newest first."""
        reader = self._keeper.reader
        head, oldest, live = reader.head(), oldest_kept(reader), self.version
        return tuple(
            version_info(row, live=live, pinned=head.pinned, kept=row.number >= oldest)
            for row in reversed(reader.versions())
        )

    def verify(self, watcher: Watcher | None = None) -> tuple[Fault, ...]:
        """Return everything that does not stand where the index says, () if all does."""
        return self._keeper.verify(watcher)


def _checked(question: str) -> str:
    if not question.strip():
        raise QuestionError("the question is empty; ask something")
    if len(question) > MAX_QUESTION:
        raise QuestionError(
            f"the question has {len(question)} characters, more than {MAX_QUESTION}; shorten it"
        )
    return question.strip()


def _report(outcome: Outcome, started: float) -> ReindexReport:
    return ReindexReport(
        version=outcome.version,
        live=not outcome.refusals,
        sources=told(outcome.drafts),
        unchanged=outcome.num_unchanged,
        refusals=outcome.refusals,
        elapsed_ms=(perf_counter() - started) * 1000,
    )
