"""The lists of sources, read once for all who wait and on a thread kept for that."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

from bot import limits
from bot.asking.engine.engine_protocol import EngineProtocol
from bot.asking.engine.source_directory import SourceDirectory
from index import SourceStatus


class SourceLists:
    """Reads the sources of the live version; a crowd that asks at once costs one reading.

    The directory is kept until the version changes. The statuses are not: those of 100,000 sources
    would take more memory than their directory.
    """

    def __init__(self, engine: EngineProtocol, thread: ThreadPoolExecutor) -> None:
        self._engine = engine
        self._thread = thread
        self._directory: SourceDirectory | None = None
        self._opening: asyncio.Future[SourceDirectory] | None = None
        self._reading: asyncio.Future[tuple[SourceStatus, ...]] | None = None

    async def statuses(self) -> tuple[SourceStatus, ...]:
        """Return the state of every source; raises TimeoutError after limits.ANSWER_SECONDS."""
        if self._reading is None or self._reading.done():
            loop = asyncio.get_running_loop()
            self._reading = loop.run_in_executor(self._thread, self._engine.sources)
        # One who waits may give up; the others still get the list.
        async with asyncio.timeout(limits.ANSWER_SECONDS):
            return await asyncio.shield(self._reading)

    async def directory(self) -> SourceDirectory:
        """Return the directory of the live version, or of the one before while it takes longer.

        Raises TimeoutError after `limits.ANSWER_SECONDS` if there is none yet.
        """
        known = self._directory
        if known is not None and known.version == self._engine.version:
            return known
        opening = self._open()
        patience = limits.ANSWER_SECONDS if known is None else limits.DIRECTORY_SECONDS
        done, _ = await asyncio.wait({opening}, timeout=patience)
        if done:
            return opening.result()
        if known is None:
            raise TimeoutError("the sources take long to list")
        return known

    def at_hand(self) -> SourceDirectory | None:
        """Return the directory of the live version if it was read already; reads nothing."""
        known = self._directory
        return known if known is not None and known.version == self._engine.version else None

    def forget(self) -> None:
        """Read the directory again at the next request, as after a re-index that failed."""
        self._directory = None

    def _open(self) -> asyncio.Future[SourceDirectory]:
        if self._opening is None or self._opening.done():
            loop = asyncio.get_running_loop()
            self._opening = loop.run_in_executor(self._thread, self._read_directory)
            # If nobody waits any more, a failure belongs to nobody.
            self._opening.add_done_callback(lambda done: done.cancelled() or done.exception())
        return self._opening

    def _read_directory(self) -> SourceDirectory:
        version = self._engine.version
        if self._directory is None or self._directory.version != version:
            self._directory = SourceDirectory(self._engine.sources(), version)
        return self._directory
