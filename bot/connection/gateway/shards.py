"""The shards of Discord's gateway that this process connects, and when it may connect them.

Discord sends the events of a server to one shard: (server id >> 22) % total. Direct messages go to
shard 0. A connection that would carry more than 2,500 servers is closed with code 4011.
"""

import asyncio
import logging
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import discord
from discord.ext import commands
from discord.http import Route

from bot.settings import Shards
from index import OperationError, WriterBusy, hold_lock

OTHER_BOT = (
    "Another bot is running on {folder} with the same shards: stop it, or give this one other "
    "shards (FOOTNOTE_SHARDS) or a data folder of its own (FOOTNOTE_DATA)."
)

logger = logging.getLogger(__name__)

TOO_MANY_SERVERS = 4011  # gateway close code: this number of shards is too small


@dataclass(frozen=True, slots=True)
class StartLimit:
    """What `GET /gateway/bot` answers: the number of shards to use, and how many may start.

    `remaining` sessions may still start before `reset_seconds` have passed.
    """

    recommended: int
    remaining: int
    reset_seconds: float


@contextmanager
def hold_shards(folder: Path, shards: Shards | None) -> Iterator[None]:
    """Hold a lock on each of this process's shards, so that no question is answered twice.

    `folder` is the data folder. Raises OperationError if another bot on it has one of them.
    """
    names = ["auto"] if shards is None else [f"{one}-of-{shards.total}" for one in shards.ids]
    with ExitStack() as stack:
        for name in names:
            path = folder / f"shard-{name}.lock"
            try:
                stack.enter_context(hold_lock(path))
            except WriterBusy as error:
                raise OperationError(OTHER_BOT.format(folder=folder)) from error
        yield


async def fetch_start_limit(client: discord.Client) -> StartLimit | None:
    """Ask Discord how many shards to use; None if a compatible server has no such route."""
    try:
        answer = await client.http.request(Route("GET", "/gateway/bot"))
    except discord.NotFound:
        return None
    limit = answer.get("session_start_limit") or {}
    return StartLimit(
        max(1, int(answer.get("shards", 1))),
        int(limit.get("remaining", 1000)),
        max(0, int(limit.get("reset_after", 0))) / 1000,
    )


async def prepare_shards(client: commands.AutoShardedBot, shards: Shards | None) -> None:
    """Choose the number of shards if none is set, and wait until Discord lets them start."""
    limit = await fetch_start_limit(client)
    if shards is None:
        client.shard_count = limit.recommended if limit else 1
    needed = len(shards.ids) if shards else client.shard_count
    if client.shard_count > 1:
        logger.info("connecting %d of %d shards", needed, client.shard_count)
    while limit is not None and limit.remaining < needed and limit.reset_seconds:
        logger.warning(
            "Discord lets %d more sessions start and this process needs %d; next try in %.0f s",
            limit.remaining,
            needed,
            limit.reset_seconds,
        )
        await asyncio.sleep(limit.reset_seconds)
        limit = await fetch_start_limit(client)
