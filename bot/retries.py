"""Is it worth sending once more, and when?"""

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
"""Whatever may become of a request: refused, or lost on the way."""


async def send_with_retries(send: Callable[[], Awaitable[T]]) -> T:
    """Return what `send` gives; where only the moment was wrong, send again, thrice in all.

    Sending twice must be harmless: because of a nonce, or because Discord takes one answer.
    After a 429 nothing is sent before its time; one that lasts too long is raised. discord.py
    does the same for most faults, but not for 503, a broken line, or a 429 without `Via`.
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
    """Return the error in one line for the log."""
    return " ".join(f"{type(error).__name__}: {error}".split())[:300]


def _wait(error: BaseException, usual_seconds: float) -> float | None:
    """Return how long to wait before trying again; None if that would be of no use."""
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
