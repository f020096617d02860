"""How is the engine asked without holding the loop, and who remembers what it said?"""

import asyncio
import contextlib
import re
from collections import OrderedDict
from collections.abc import Callable
from collections.abc import Set as AbstractSet
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import ParamSpec, Protocol, TypeVar

from bot import limits
from index import (
    Answer,
    AnswerLog,
    Band,
    Citation,
    Context,
    Found,
    LoggedAnswer,
    Progress,
    ReindexReport,
    ScoredPassage,
    ShownArticle,
    SourceStatus,
    Span,
    Watcher,
)

P = ParamSpec("P")
T = TypeVar("T")


class Engine(Protocol):
    """What the bot asks of `index.Engine`; any thread may call it."""

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


Place = tuple[str, Span]
"""A source and a span of its text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """An answer with what its card and its buttons need."""

    answer: Answer
    answer_id: str
    indexed_at: datetime | None


class Answerer:
    """Asks the engine on threads of its own and remembers its answers for the buttons.

    Questions have their own threads: a re-index never stands in their way. Raises TimeoutError
    when the engine takes longer than anybody waits.
    """

    def __init__(self, engine: Engine, log: AnswerLog) -> None:
        self._engine = engine
        self._log = log
        self._readers = ThreadPoolExecutor(4, "footnote-read")
        self._writer = ThreadPoolExecutor(1, "footnote-write")
        self._unstored: OrderedDict[str, str] = OrderedDict()
        self._closing = False
        self._statuses: tuple[int, tuple[SourceStatus, ...]] = (-1, ())

    @property
    def version(self) -> int:
        """The live version."""
        return self._engine.version

    async def ask(self, question: str, *, scope: str, source: str | None = None) -> Given:
        """Answer a question and remember the answer under a new id."""
        answer = await self._read(self._engine.ask, question, source=source)
        answer_id = await self.remember(answer, scope=scope, source=source)
        return Given(answer=answer, answer_id=answer_id, indexed_at=await self._indexed_at(answer))

    async def passages(
        self,
        words: str,
        *,
        source: str | None,
        exact: bool,
        offset: int,
        limit: int,
        without: AbstractSet[Place],
    ) -> Found:
        """Find passages by their words, leaving out those that overlap a place in `without`."""
        num = offset + limit + len(without)
        found = await self._read(self._engine.find, words, source=source, exact=exact, limit=num)
        kept = [hit for hit in found.passages if not _overlaps(hit, without)]
        left_out = len(found.passages) - len(kept)
        return replace(
            found, total=found.total - left_out, passages=tuple(kept[offset : offset + limit])
        )

    async def context(self, citation: Citation, version: int) -> Context:
        """Show a cited paragraph between its neighbours."""
        return await self._read(self._engine.context, citation, version)

    async def show(self, source: str) -> ShownArticle:
        """Show a whole source."""
        return await self._read(self._engine.show, source)

    async def sources(self) -> tuple[SourceStatus, ...]:
        """List what is indexed; kept until the version changes."""
        version = self._engine.version
        if self._statuses[0] != version:
            self._statuses = (version, await self._read(self._engine.sources))
        return self._statuses[1]

    async def reindex(self, *, force: bool, watcher: Watcher) -> ReindexReport:
        """Re-index, however long it takes; one at a time."""

        def watched(step: Progress) -> None:  # on the thread that re-indexes
            if self._closing:
                raise InterruptedError("stopped while re-indexing")
            watcher(step)

        work = partial(self._engine.reindex, force=force, watcher=watched)
        report = await asyncio.get_running_loop().run_in_executor(self._writer, work)
        self._statuses = (-1, ())
        return report

    async def answered_from(self, question: str, *, with_words: str) -> str | None:
        """Return the source of the first quote if it holds these words; nothing is remembered."""
        answer = await self._read(self._engine.ask, question)
        if answer.band is not Band.ANSWER or with_words not in answer.quotes[0].text:
            return None
        return answer.quotes[0].citations[0].source

    async def repaired(self, question: str, *, source: str | None) -> str:
        """Return the question with the words that the articles lack spelled as they have them."""
        answer = await self._read(self._engine.ask, question, source=source, limit=1)
        for typed, meant in answer.suggestion.items():
            question = meant.join(re.split(rf"\b{re.escape(typed)}\b", question))
        return question

    async def remember(self, answer: Answer, *, scope: str, source: str | None = None) -> str:
        """Remember what buttons will refer to, without asking the engine."""
        answer_id = await self._read(self._log.save, answer, scope=scope, source=source)
        if not self._log.questions:
            self._hold(answer_id, answer.question)
        return answer_id

    async def remember_words(self, words: str, *, scope: str, source: str | None) -> str:
        """Remember words or a source that buttons will refer to; returns their id."""
        blank = Answer(
            question=words, band=Band.NONE, quotes=(), version=self.version, elapsed_ms=0
        )
        return await self.remember(blank, scope=scope, source=source)

    async def recall(self, answer_id: str, *, scope: str) -> LoggedAnswer | None:
        """Return an answer remembered for this scope, or None once it is forgotten."""
        logged = await self._read(self._log.load, answer_id)
        return logged if logged and logged.scope == scope else None

    def question_of(self, answer_id: str, logged: LoggedAnswer) -> str | None:
        """Return the question behind an answer, if it may be stored or is still in memory."""
        return logged.question or self._unstored.get(answer_id)

    async def close(self) -> None:
        """Let the threads end; a re-index under way is given up, which leaves no trace."""
        self._closing = True
        self._readers.shutdown(wait=False, cancel_futures=True)
        ending = asyncio.to_thread(self._writer.shutdown, cancel_futures=True)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(ending, limits.GRACE_SECONDS / 4)
        self._log.close()

    def _hold(self, answer_id: str, question: str) -> None:
        self._unstored[answer_id] = question
        while len(self._unstored) > limits.REMEMBERED:
            self._unstored.popitem(last=False)

    async def _indexed_at(self, answer: Answer) -> datetime | None:
        cited = {citation.source for quote in answer.quotes for citation in quote.citations}
        times = [s.indexed_at for s in await self.sources() if s.source in cited and s.indexed_at]
        return max(times, default=None)

    async def _read(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        loop = asyncio.get_running_loop()
        result = loop.run_in_executor(self._readers, partial(work, *args, **kwargs))
        return await asyncio.wait_for(result, limits.ANSWER_SECONDS)


def _overlaps(hit: ScoredPassage, places: AbstractSet[Place]) -> bool:
    source, (start, end) = hit.passage.source, hit.passage.span
    return any(source == other and start < span.end and span.start < end for other, span in places)
