"""How does a card reach Discord?

One place sends, so that every message takes the same care: nobody is pinged, a refused
component becomes plain text, a lost answer is not sent twice, a late one is announced.
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
    """Return what `work` gives; if that takes half of Discord's patience, ask for more first.

    What comes late is for the asker's eyes: Discord wants to know who may see an answer before
    we know the answer. `update` means that the answer will replace the message pressed on.
    """
    task = asyncio.ensure_future(work)
    await asyncio.wait({task}, timeout=limits.DEFER_SECONDS)
    if not task.done() and not interaction.response.is_done():
        await _defer(interaction, ephemeral=True, thinking=not update)
    return await task


async def respond(interaction: Interaction, card: Card, *, ephemeral: bool = True) -> None:
    """Answer an interaction with a new message, or complete the one that was deferred."""
    if interaction.response.is_done():
        await edit(interaction, card)
    else:
        send = partial(interaction.response.send_message, ephemeral=ephemeral)
        await _guarded(interaction, _deliver(send, card))


async def replace(interaction: Interaction, card: Card) -> None:
    """Put the card in the place of the message that was pressed on."""
    if interaction.response.is_done():
        await edit(interaction, card)
    elif interaction.message is not None and interaction.message.flags.components_v2:
        await _guarded(interaction, _deliver(interaction.response.edit_message, card))
    else:
        await _guarded(interaction, _deliver_plain(interaction.response.edit_message, card))


async def edit(interaction: Interaction, card: Card) -> None:
    """Put the card in the place of this interaction's answer."""
    await _guarded(interaction, _deliver(interaction.edit_original_response, card))


async def conclude(interaction: Interaction, card: Card) -> None:
    """Do as `edit`; where that message can be edited no more, send the card as a new one.

    What began with an interaction may take longer than the 15 minutes that its token lives.
    """
    try:
        await edit(interaction, card)
    except discord.HTTPException as error:
        place = interaction.channel
        if error.code not in LOST_TOUCH or not isinstance(place, discord.abc.Messageable):
            raise
        await _deliver(place.send, card)


async def remove(interaction: Interaction) -> None:
    """Delete the message that was pressed on."""
    await _defer(interaction)
    await _guarded(interaction, send_with_retries(interaction.delete_original_response))


async def reply(message: discord.Message, card: Card) -> bool:
    """Answer a message in place, without a ping; tell whether the answer arrived.

    The nonce keeps a second try from doubling it. What cannot be delivered is one line in the
    log: there is no other place to excuse ourselves in.
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
    """Send the card, or its text and buttons where Discord refuses its shape."""
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
    """Await a response; one that came too late is logged, one that Discord has is success."""
    try:
        await sent
    except discord.HTTPException as error:
        if error.code == UNKNOWN_INTERACTION:
            logger.warning("interaction %s expired before its answer", interaction.id)
        elif error.code == ALREADY_ANSWERED:
            # The first try reached Discord and only its receipt was lost on the way.
            logger.info("interaction %s was answered already", interaction.id)
        else:
            raise


def _is_refused(error: discord.HTTPException) -> bool:
    """Tell whether Discord refused the shape of a message, not the message itself."""
    return error.status == 400 and error.code in {INVALID_BODY, 0} and not _is_gone(error)


def _is_gone(error: BaseException) -> bool:
    """Tell whether the message that was to be answered has been deleted."""
    return isinstance(error, discord.HTTPException) and "message_reference" in error.text
