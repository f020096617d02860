"""Retries of requests to Discord: whether to send again, and after how long.

A retry library is of little use here: how long to wait stands in the refusal itself
(`Retry-After`), and discord.py already retries most faults on its own. What it leaves depends on
the route. In a channel it tries 500, 502, 504 and 524 five times, but never a 503 or a lost
connection; on the webhooks of interactions it tries every 5xx five times, but no lost connection.
A 429 without a `Via` header it raises at once, on both.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from enum import Enum
from typing import TypeVar

import aiohttp
import discord

from bot import limits

logger = logging.getLogger(__name__)
T = TypeVar("T")

REQUEST_FAILURES = (discord.HTTPException, discord.RateLimited, aiohttp.ClientError, OSError)
"""Every way a request may fail: refused by Discord, held back too long, or lost on the way."""


class OutOfTime(ConnectionError):
    """A request that was given up, because Discord took too long or asked for a long wait."""


class RequestKind(Enum):
    """The kinds of request, which differ in what is retried, and after which pauses."""

    CHANNEL = "channel"
    WEBHOOK = "webhook"
    FIRST_RESPONSE = "first response"

    @property
    def pauses_seconds(self) -> tuple[float, ...]:
        """The pauses before a second and a third try."""
        if self is RequestKind.FIRST_RESPONSE:
            return limits.FIRST_RETRY_SECONDS
        return limits.RETRY_SECONDS


class _HeldBack:
    """Until when nothing may be sent: a 429 without `Via` holds back the whole machine."""

    def __init__(self) -> None:
        self._until = 0.0

    def extend(self, seconds: float) -> None:
        self._until = max(self._until, asyncio.get_running_loop().time() + seconds)

    async def wait(self) -> None:
        left = self._until - asyncio.get_running_loop().time()
        if left > 0:
            await asyncio.sleep(left)


_held_back = _HeldBack()


async def send_with_retries(send: Callable[[], Awaitable[T]], kind: RequestKind) -> T:
    """Return the result of `send`; after a temporary failure send again, three times in all.

    Sending twice must be harmless: because of a nonce, or because Discord accepts one answer only.
    What discord.py has tried several times is not tried again. After a 429 this and every other
    request waits as long as Discord asks; it is raised if that is longer than
    `limits.HELD_BACK_SECONDS`.
    """
    for pause_seconds in kind.pauses_seconds:
        await _held_back.wait()
        try:
            return await send()
        except REQUEST_FAILURES as error:
            wait_seconds = _wait(error, pause_seconds, kind)
            if wait_seconds is None:
                raise
            logger.info("trying again in %.1f s: %s", wait_seconds, one_line(error))
        await asyncio.sleep(wait_seconds)
    return await send()


async def give_up_at(when: float, sent: Awaitable[T]) -> T:
    """Return what is sent; raises OutOfTime at that time of the event loop."""
    try:
        async with asyncio.timeout_at(when):
            return await sent
    except TimeoutError as error:
        raise OutOfTime("Discord has not taken it in time") from error


async def give_up_after(seconds: float, sent: Awaitable[T]) -> T:
    """Return what is sent; raises OutOfTime after so many seconds."""
    return await give_up_at(asyncio.get_running_loop().time() + seconds, sent)


def one_line(error: BaseException) -> str:
    """Return the error as one line for the log."""
    return " ".join(f"{type(error).__name__}: {error}".split())[:300]


def _wait(error: BaseException, usual_seconds: float, kind: RequestKind) -> float | None:
    """Return the seconds to wait before trying again; None if trying again is useless."""
    if isinstance(error, discord.RateLimited):
        return None
    if not isinstance(error, discord.HTTPException):
        return usual_seconds
    if error.status == 429:
        return _hold_back(error)
    is_left_to_us = error.status == 503 and kind is RequestKind.CHANNEL
    return usual_seconds if is_left_to_us else None


def _hold_back(error: discord.HTTPException) -> float | None:
    try:
        seconds = float(error.response.headers["Retry-After"])
    except (KeyError, ValueError):
        return None
    if not 0 <= seconds <= limits.HELD_BACK_SECONDS:
        return None
    _held_back.extend(seconds)
    return seconds
