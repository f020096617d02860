"""Servers that the bot has left or joined again, and the deletion of what they had."""

import asyncio
import logging
from collections.abc import Callable, Collection
from datetime import UTC, datetime

from index import Engine, FootnoteError, LeftServers, forget_server

logger = logging.getLogger(__name__)


class Departures:
    """Notes departures, and deletes what a server had once it has stayed away for `days`."""

    def __init__(self, engine: Engine, *, days: int) -> None:
        self._engine = engine
        self._days = days
        self._left = LeftServers(engine.state)
        self._lock = asyncio.Lock()

    async def note_left(self, guild: int) -> None:
        """Note that the bot has left a server, or was removed from it."""
        logger.info("left server %d: its sources are deleted in %d days", guild, self._days)
        await self._change(lambda: self._left.note_left(guild, now=_now()))

    async def note_back(self, guild: int) -> None:
        """Note that the bot is in a server again; nothing of it is lost."""
        await self._change(lambda: self._left.note_back(guild))

    async def compare(
        self, present: Collection[int], *, shards: Collection[int], total: int
    ) -> None:
        """Note what happened while the bot was off, for the servers of these shards alone."""

        def work() -> None:
            known = [g for g in self._engine.guilds() if (g >> 22) % total in shards]
            self._left.compare(present, known, now=_now())

        await self._change(work)

    async def forget_due(self) -> None:
        """Delete what servers had that were left long enough ago; a fault is logged."""
        try:
            due = await asyncio.to_thread(self._left.due, self._days, now=_now())
        except FootnoteError as error:
            logger.warning("departures are looked at later: %s", error)
            return
        for guild in due:
            try:
                await asyncio.to_thread(forget_server, self._engine, guild)
            except (FootnoteError, OSError) as error:
                logger.warning("what server %d had is deleted later: %s", guild, error)
                continue
            logger.info("deleted what server %d had", guild)
            await self.note_back(guild)

    async def _change(self, work: Callable[[], None]) -> None:
        async with self._lock:
            try:
                await asyncio.to_thread(work)
            except (FootnoteError, OSError) as error:
                logger.warning("departures are noted later: %s", error)


def _now() -> datetime:
    return datetime.now(UTC)
