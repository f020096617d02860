"""Retries of requests to Discord: whether to send again, and after how long.

A retry library is of little use here: how long to wait stands in the refusal itself
(`Retry-After`), and discord.py already retries most faults on its own.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import TypeVar

import aiohttp
import discord

from bot import limits

logger = logging.getLogger(__name__)
T = TypeVar("T")

REQUEST_FAILURES = (discord.HTTPException, aiohttp.ClientError, OSError)
"""Every way a request may fail: refused by Discord, or lost on the way."""


async def send_with_retries(send: Callable[[], Awaitable[T]]) -> T:
    """Return the result of `send`; after a temporary failure send again, three times in all.

    Sending twice must be harmless: because of a nonce, or because Discord accepts one answer only.
    After a 429 the request waits as long as Discord asks, or is raised if that is longer than
    `limits.HELD_BACK_SECONDS`. discord.py retries most faults itself, but not 503, a lost
    connection, or a 429 without a `Via` header.
    """
    for pause_seconds in limits.RETRY_SECONDS:
        try:
            return await send()
        except REQUEST_FAILURES as error:
            wait_seconds = _wait(error, pause_seconds)
            if wait_seconds is None:
                raise
            logger.info("trying again in %.1f s: %s", wait_seconds, one_line(error))
        await asyncio.sleep(wait_seconds)
    return await send()


def one_line(error: BaseException) -> str:
    """Return the error as one line for the log."""
    return " ".join(f"{type(error).__name__}: {error}".split())[:300]


def _wait(error: BaseException, usual_seconds: float) -> float | None:
    """Return the seconds to wait before trying again; None if trying again is useless."""
    if not isinstance(error, discord.HTTPException):
        return usual_seconds
    if error.status == 429:
        return _held_back(error)
    return usual_seconds if error.status >= 500 else None


def _held_back(error: discord.HTTPException) -> float | None:
    try:
        seconds = float(error.response.headers["Retry-After"])
    except (KeyError, ValueError):
        return None
    return seconds if 0 <= seconds <= limits.HELD_BACK_SECONDS else None
