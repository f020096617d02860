"""The state of the connection to Discord's gateway, as the events of its shards tell it."""

import math
import time
from collections.abc import Callable

import discord


class GatewayState:
    """Which shards are connected, since when, and how often one came back.

    The client calls the methods named like its events. discord.py closes a shard that has not
    answered for a minute, so a line that is silently dead counts as connected for so long at most.
    """

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self._up: set[int] = set()
        self._seen: set[int] = set()
        self._client: discord.AutoShardedClient | None = None
        self.since = 0.0
        self.down_since = clock()
        self.reconnects = 0

    def watch(self, client: discord.AutoShardedClient) -> None:
        """Follow the shards of a client that is about to connect."""
        self._client = client
        self._up.clear()
        self._seen.clear()
        self.down_since = self._clock()

    def shard_up(self, shard: int) -> None:
        """Note that a shard is ready, or has resumed its session."""
        self.reconnects += shard in self._seen
        self._seen.add(shard)
        self._up.add(shard)
        if self.connected:
            self.since = self._clock()

    def shard_down(self, shard: int) -> None:
        """Note that a shard has lost its connection."""
        if self.connected:
            self.down_since = self._clock()
        self._up.discard(shard)

    @property
    def connected(self) -> bool:
        """Whether every shard of this process is connected."""
        expected = len(self._client.shards) if self._client is not None else 0
        return bool(self._up) and len(self._up) >= expected

    @property
    def latency_seconds(self) -> float | None:
        """The mean time that the gateway took to answer its last heartbeats; None if unknown."""
        if self._client is None or not self.connected:
            return None
        value = self._client.latency
        return value if math.isfinite(value) else None
