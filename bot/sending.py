"""Sending cards to Discord: the only module that responds, replies, edits and deletes.

So every message gets the same care: nobody is pinged, plain text replaces refused components, a
response whose confirmation was lost is not sent twice, and slow work is announced by a defer.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any, TypeVar

import discord

from bot import limits
from bot.rendering import Card, render_buttons, render_components, render_plain_text
from bot.retries import REQUEST_FAILURES, one_line, send_with_retries

logger = logging.getLogger(__name__)
T = TypeVar("T")
Interaction = discord.Interaction[Any]
Send = Callable[..., Awaitable[Any]]

UNKNOWN_INTERACTION = 10062
ALREADY_ANSWERED = 40060
INVALID_BODY = 50035
LOST_TOUCH = frozenset({10008, 10015, 50027})  # message deleted, token forgotten or too old
NO_HISTORY = 160002
NOBODY = discord.AllowedMentions.none()


async def in_time(interaction: Interaction, work: Awaitable[T], *, update: bool = False) -> T:
    """Return the result of `work`; defer the interaction if it takes `limits.DEFER_SECONDS`.

    A deferred answer is visible to the asker alone, because Discord fixes the visibility before the
    answer is known. `update` means that the answer will replace the message with the button.
    """
    task = asyncio.ensure_future(work)
    await asyncio.wait({task}, timeout=limits.DEFER_SECONDS)
    if not task.done() and not interaction.response.is_done():
        await _defer(interaction, ephemeral=True, thinking=not update)
    return await task


async def respond(interaction: Interaction, card: Card, *, ephemeral: bool = True) -> None:
    """Answer an interaction with a new message, or complete the deferred one."""
    if interaction.response.is_done():
        await edit(interaction, card)
    else:
        send = partial(interaction.response.send_message, ephemeral=ephemeral)
        await _guarded(interaction, _deliver(send, card))


async def replace(interaction: Interaction, card: Card) -> None:
    """Replace the message with the pressed button by the card."""
    if interaction.response.is_done():
        await edit(interaction, card)
    elif interaction.message is not None and interaction.message.flags.components_v2:
        await _guarded(interaction, _deliver(interaction.response.edit_message, card))
    else:
        await _guarded(interaction, _deliver_plain(interaction.response.edit_message, card))


async def edit(interaction: Interaction, card: Card) -> None:
    """Replace this interaction's answer by the card."""
    await _guarded(interaction, _deliver(interaction.edit_original_response, card))


async def conclude(interaction: Interaction, card: Card) -> None:
    """Replace this interaction's answer; if it can no longer be edited, send a new message.

    A re-index may take longer than the 15 minutes for which an interaction's token is valid.
    """
    try:
        await edit(interaction, card)
    except discord.HTTPException as error:
        place = interaction.channel
        if error.code not in LOST_TOUCH or not isinstance(place, discord.abc.Messageable):
            raise
        await _deliver(place.send, card)


async def remove(interaction: Interaction) -> None:
    """Delete the message with the pressed button."""
    await _defer(interaction)
    await _guarded(interaction, send_with_retries(interaction.delete_original_response))


async def reply(message: discord.Message, card: Card) -> bool:
    """Reply to a message without a ping; return whether the reply arrived.

    The nonce prevents a second reply if the request is sent again. A reply that cannot be delivered
    becomes one line in the log.
    """
    once = {"nonce": str(message.id)}
    try:
        try:
            await _deliver(partial(message.reply, mention_author=False, **once), card)
        except discord.HTTPException as error:
            if error.code != NO_HISTORY:
                raise
            await _deliver(partial(message.channel.send, **once), card)
    except REQUEST_FAILURES as error:
        level = logging.INFO if _is_gone(error) else logging.WARNING
        logger.log(level, "message %s stays unanswered: %s", message.id, one_line(error))
        return False
    return True


async def _defer(interaction: Interaction, **how: bool) -> None:
    await _guarded(interaction, send_with_retries(lambda: interaction.response.defer(**how)))


async def _deliver(send: Send, card: Card) -> None:
    """Send the card, or its text and buttons if Discord refuses its components."""
    try:
        await send_with_retries(lambda: send(view=render_components(card), allowed_mentions=NOBODY))
    except discord.HTTPException as error:
        if not _is_refused(error):
            raise
        await _deliver_plain(send, card)


async def _deliver_plain(send: Send, card: Card) -> None:
    await send_with_retries(
        lambda: send(
            content=render_plain_text(card), view=render_buttons(card), allowed_mentions=NOBODY
        )
    )


async def _guarded(interaction: Interaction, sent: Awaitable[Any]) -> None:
    """Await a response; log one that came too late, and accept one that was already answered."""
    try:
        await sent
    except discord.HTTPException as error:
        if error.code == UNKNOWN_INTERACTION:
            logger.warning("interaction %s expired before its answer", interaction.id)
        elif error.code == ALREADY_ANSWERED:
            # The first try reached Discord; only its confirmation was lost.
            logger.info("interaction %s was answered already", interaction.id)
        else:
            raise


def _is_refused(error: discord.HTTPException) -> bool:
    """Whether Discord refused the components of a message, not the message itself."""
    return error.status == 400 and error.code in {INVALID_BODY, 0} and not _is_gone(error)


def _is_gone(error: BaseException) -> bool:
    """Whether the message to reply to has been deleted."""
    return isinstance(error, discord.HTTPException) and "message_reference" in error.text
