"""The shards of Discord's gateway that this process connects, and when it may connect them.

Discord sends the events of a server to one shard: (server id >> 22) % total. Direct messages go to
shard 0. A connection that would carry more than 2,500 servers is closed with code 4011.
"""

import asyncio
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import discord
from discord.ext import commands
from discord.http import Route

from bot.settings import Shards
from index import Claim, OperationError, ServedElsewhere, ServedPart, ServerState

OTHER_BOT = (
    "Another bot{who} is running on {place} with the same shards: stop it, or give this one other "
    "shards (FOOTNOTE_SHARDS) or articles of its own (FOOTNOTE_DATA, FOOTNOTE_CLUSTER_NAME)."
)

RENEW_SECONDS = 10.0
"""How often a bot says that it still has its shards."""

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
def hold_shards(state: ServerState, shards: Shards | None) -> Iterator[Claim]:
    """Claim this process's shards, so that no question is answered twice.

    Raises OperationError if another bot with the same articles has one of them.
    """
    part = None if shards is None else ServedPart(shards.first, shards.last, shards.total)
    try:
        claim = state.claim(part)
    except ServedElsewhere as error:
        raise _make_error(error) from error
    try:
        yield claim
    finally:
        claim.release()


async def keep_shards(claim: Claim) -> None:
    """Renew the claim until cancelled. Raises OperationError once another bot has taken over."""
    while True:
        await asyncio.sleep(RENEW_SECONDS)
        try:
            await asyncio.to_thread(claim.renew)
        except ServedElsewhere as error:
            raise _make_error(error) from error
        except OperationError as error:
            logger.warning("whether another bot has the same shards is asked later: %s", error)


def _make_error(error: ServedElsewhere) -> OperationError:
    who = f" ({error.holder})" if error.holder else ""
    return OperationError(OTHER_BOT.format(who=who, place=error.place))


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
