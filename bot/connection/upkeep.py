"""What a running bot does every few seconds: report that it is well, look after what is stored."""

import asyncio
import logging
import os
import time
from collections.abc import Awaitable, Callable

from bot.connection.gateway import GatewayState
from bot.connection.service_manager import ServiceManager
from index import Beat, FootnoteError, HealthFile

logger = logging.getLogger(__name__)

BEAT_SECONDS = 10.0
FORGET_SECONDS = 3600.0
PATIENCE_SECONDS = 600.0
"""How long a bot may be without a connection before the service manager takes it for stuck.

Starting it again helps against a bug, but not in an outage, during which discord.py goes on trying.
"""


class Upkeep:
    """Renews the health file and the watchdog while the gateway answers."""

    def __init__(
        self,
        state: GatewayState,
        file: HealthFile,
        manager: ServiceManager,
        *,
        shards: str,
        version: Callable[[], int],
        forget_old: Callable[[], Awaitable[None]],
        refresh: Callable[[], Awaitable[None]],
    ) -> None:
        self._state = state
        self._file = file
        self._manager = manager
        self._shards = shards
        self._version = version
        self._forget_old = forget_old
        self._refresh = refresh
        self._refreshing: asyncio.Task[None] | None = None
        self._is_ready = False
        self._forgot_at = -FORGET_SECONDS

    async def run(self) -> None:
        """Go on until cancelled; the health file is removed then."""
        try:
            while True:
                await self.beat()
                await asyncio.sleep(BEAT_SECONDS if self._is_ready else BEAT_SECONDS / 20)
        finally:
            if self._refreshing is not None:
                self._refreshing.cancel()
            self._manager.stopping()
            await asyncio.to_thread(self._file.remove)

    async def beat(self) -> None:
        """Report once. A disk that fails is logged, and tried again the next time."""
        if self._state.connected:
            await self._report()
        if self._state.connected or time.time() - self._state.down_since < PATIENCE_SECONDS:
            self._manager.alive()
        if self._is_ready and (self._refreshing is None or self._refreshing.done()):
            # Not waited for: where that takes long, the bot is well all the same.
            self._refreshing = asyncio.create_task(self._read_again())
        if self._is_ready and time.monotonic() - self._forgot_at >= FORGET_SECONDS:
            self._forgot_at = time.monotonic()
            try:
                await self._forget_old()
            except TimeoutError:
                logger.warning("old answers are deleted later: the disk is busy")

    async def _read_again(self) -> None:
        try:
            await self._refresh()
        except FootnoteError as error:
            logger.warning("what other processes changed is read later: %s", error)

    async def _report(self) -> None:
        latency = self._state.latency_seconds
        beat = Beat(
            pid=os.getpid(),
            at=time.time(),
            since=self._state.since,
            latency_ms=None if latency is None else round(latency * 1000, 1),
            shards=self._shards,
            version=self._version(),
        )
        try:
            await asyncio.to_thread(self._file.renew, beat)
        except OSError as error:
            logger.warning("the health file cannot be written: %s", error)
        status = f"connected, index version {beat.version}"
        if self._is_ready:
            self._manager.status(status)
        else:
            self._manager.ready(status)
        self._is_ready = True
