"""One re-index with any number of watchers, each shown its progress in a message."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Protocol

from bot import limits
from bot.rendering import Card, render_progress
from index import Progress, ReindexReport, Watcher

logger = logging.getLogger(__name__)

EditMessage = Callable[[Card], Awaitable[None]]


class Rebuilder(Protocol):
    """What a re-index is run by: the `Answerer`, or one change of sources."""

    @property
    def version_before(self) -> int | None:
        """The version that the last change can be undone to, None if there is none."""

    async def reindex(self, *, force: bool, watcher: Watcher) -> ReindexReport:
        """Change sources, reporting each step to the watcher."""


class SharedReindex:
    """Runs one re-index at a time; a request during a run joins that run and watches it too."""

    def __init__(self, answerer: Rebuilder, *, pause_seconds: float = limits.EDIT_SECONDS) -> None:
        self._answerer = answerer
        self._pause_seconds = pause_seconds
        self._running: asyncio.Task[ReindexReport] | None = None
        self._meters: set[ProgressMessage] = set()

    @property
    def is_running(self) -> bool:
        """Whether a re-index is under way."""
        return self._running is not None and not self._running.done()

    async def run(self, edit: EditMessage, *, force: bool = False) -> ReindexReport:
        """Re-index, or wait for the run under way; `edit` is called with progress cards meanwhile.

        Returns no sooner than one pause after the last edit, so that the caller may edit at once.
        Raises the engine's error to every caller that waits.
        """
        if self._running is None or not self.is_running:
            self._running = asyncio.ensure_future(self._build(force=force))
        build = self._running
        meter = ProgressMessage(edit, pause_seconds=self._pause_seconds)
        self._meters.add(meter)
        watching = asyncio.ensure_future(meter.run())
        try:
            # The first caller may be cancelled; the others still wait for the run.
            await asyncio.wait({build})
            await meter.rest()
            return build.result()
        finally:
            self._meters.discard(meter)
            watching.cancel()
            await asyncio.gather(watching, return_exceptions=True)

    async def _build(self, *, force: bool) -> ReindexReport:
        loop = asyncio.get_running_loop()

        def watcher(step: Progress) -> None:  # on the engine's thread
            loop.call_soon_threadsafe(self._tell, step)

        return await self._answerer.reindex(force=force, watcher=watcher)

    def version_before(self, report: ReindexReport) -> int | None:
        """Return the version that a report can be undone to, None if there is none."""
        before = self._answerer.version_before
        return before if before is not None and before < report.version else None

    def _tell(self, step: Progress) -> None:
        for meter in self._meters:
            meter.note(step)


class ProgressMessage:
    """Shows the latest progress, at most once in `pause_seconds`; steps in between are skipped."""

    def __init__(self, edit: EditMessage, *, pause_seconds: float) -> None:
        self._edit = edit
        self._pause_seconds = pause_seconds
        self._latest: Progress | None = None
        self._news = asyncio.Event()
        self._free = asyncio.Event()
        self._free.set()

    def note(self, step: Progress) -> None:
        """Record a progress step; must be called on the event loop."""
        self._latest = step
        self._news.set()

    async def rest(self) -> None:
        """Wait until the pause after the last edit is over; return at once if there was no edit."""
        await self._free.wait()

    async def run(self) -> None:
        """Edit until cancelled; an edit that fails is skipped."""
        while True:
            # The pause comes first: the message to edit was sent just now.
            await asyncio.sleep(self._pause_seconds)
            self._free.set()
            await self._news.wait()
            self._news.clear()
            self._free.clear()
            if self._latest is None:
                continue
            try:
                await self._edit(render_progress(self._latest))
            except Exception:
                logger.debug("a progress edit failed", exc_info=True)
