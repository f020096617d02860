"""Delivery of one card: as components or, where Discord refuses those, as text with buttons."""

from collections.abc import Awaitable, Callable
from typing import Any

import discord

from bot.rendering import (
    Card,
    render_buttons,
    render_components,
    render_files,
    render_plain_text,
)
from bot.retries import RequestKind, send_with_retries

Send = Callable[..., Awaitable[Any]]

INVALID_BODY = 50035
NOBODY = discord.AllowedMentions.none()


async def deliver(send: Send, card: Card, kind: RequestKind, *, files: str = "files") -> Any:
    """Send the card, or its text and buttons if Discord refuses its components.

    `files` is what `send` calls the files of a message: "attachments" where it edits one. Returns
    what `send` returns.
    """
    try:
        return await send_with_retries(
            lambda: send(
                view=render_components(card), allowed_mentions=NOBODY, **_attached(card, files)
            ),
            kind,
        )
    except discord.HTTPException as error:
        if not is_refused(error):
            raise
    return await deliver_plain(send, card, kind, files=files)


async def deliver_plain(send: Send, card: Card, kind: RequestKind, *, files: str = "files") -> Any:
    """Send the card's text, buttons and pictures; returns what `send` returns."""
    return await send_with_retries(
        lambda: send(
            content=render_plain_text(card),
            view=render_buttons(card),
            allowed_mentions=NOBODY,
            **_attached(card, files),
        ),
        kind,
    )


def _attached(card: Card, name: str) -> dict[str, Any]:
    return {name: render_files(card)} if card.pictures else {}


def is_refused(error: discord.HTTPException) -> bool:
    """Whether Discord refused the components of a message, not the message itself."""
    return error.status == 400 and error.code in {INVALID_BODY, 0} and not is_gone(error)


def is_gone(error: BaseException) -> bool:
    """Whether the message to reply to has been deleted."""
    return isinstance(error, discord.HTTPException) and "message_reference" in error.text
