"""How does a card reach Discord?

One place sends, so that every message takes the same care: nobody is pinged, a refused
component becomes plain text, a lost answer is not sent twice, a late one is announced.
"""

import asyncio
import logging
from collections.abc import Awaitable
from typing import Any, TypeVar

import discord

from bot import layouts, limits, plain
from bot.blocks import Card

logger = logging.getLogger(__name__)
T = TypeVar("T")

UNKNOWN_INTERACTION = 10062
ALREADY_ANSWERED = 40060
INVALID_BODY = 50035
NO_HISTORY = 160002
NOBODY = discord.AllowedMentions.none()


async def in_time(
    interaction: discord.Interaction[Any], work: Awaitable[T], *, update: bool = False
) -> T:
    """Return what `work` gives; if that takes half of Discord's patience, ask for more first.

    What comes late is for the asker's eyes: Discord wants to know who may see an answer before
    we know the answer. `update` means that the answer will replace the message pressed on.
    """
    task = asyncio.ensure_future(work)
    await asyncio.wait({task}, timeout=limits.DEFER_SECONDS)
    if not task.done() and not interaction.response.is_done():
        await _guarded(interaction, interaction.response.defer(ephemeral=True, thinking=not update))
    return await task


async def respond(
    interaction: discord.Interaction[Any], card: Card, *, ephemeral: bool = True
) -> None:
    """Answer an interaction with a new message, or complete the one that was deferred."""
    if interaction.response.is_done():
        await _guarded(interaction, _complete(interaction, card))
        return
    try:
        await _guarded(
            interaction,
            interaction.response.send_message(
                view=layouts.layout(card), ephemeral=ephemeral, allowed_mentions=NOBODY
            ),
        )
    except discord.HTTPException as error:
        if not refused(error):
            raise
        await _guarded(
            interaction,
            interaction.response.send_message(
                plain.text(card),
                view=layouts.buttons(card),
                ephemeral=ephemeral,
                allowed_mentions=NOBODY,
                suppress_embeds=True,
            ),
        )


async def replace(interaction: discord.Interaction[Any], card: Card) -> None:
    """Put the card in the place of the message that was pressed on."""
    if interaction.response.is_done():
        await _guarded(interaction, _complete(interaction, card))
    elif interaction.message is not None and interaction.message.flags.components_v2:
        view = layouts.layout(card)
        await _guarded(
            interaction, interaction.response.edit_message(view=view, allowed_mentions=NOBODY)
        )
    else:
        await _guarded(
            interaction,
            interaction.response.edit_message(
                content=plain.text(card), view=layouts.buttons(card), allowed_mentions=NOBODY
            ),
        )


async def edit(interaction: discord.Interaction[Any], card: Card) -> None:
    """Put the card in the place of this interaction's answer."""
    await _guarded(interaction, _complete(interaction, card))


async def remove(interaction: discord.Interaction[Any]) -> None:
    """Delete the message that was pressed on."""
    await _guarded(interaction, interaction.response.defer())
    await _guarded(interaction, interaction.delete_original_response())


async def reply(message: discord.Message, card: Card) -> discord.Message:
    """Answer a message in place, without a ping; the nonce keeps a retry from doubling it."""
    once: dict[str, Any] = {"nonce": str(message.id), "allowed_mentions": NOBODY}
    try:
        return await message.reply(view=layouts.layout(card), mention_author=False, **once)
    except discord.HTTPException as error:
        if error.code == NO_HISTORY:
            return await message.channel.send(view=layouts.layout(card), **once)
        if not refused(error):
            raise
    simple: dict[str, Any] = {"view": layouts.buttons(card), "suppress_embeds": True}
    return await message.reply(plain.text(card), mention_author=False, **simple, **once)


def refused(error: discord.HTTPException) -> bool:
    """Tell whether Discord refused the shape of a message, not the message itself."""
    return error.status == 400 and error.code in {INVALID_BODY, 0}


async def _complete(interaction: discord.Interaction[Any], card: Card) -> None:
    try:
        await interaction.edit_original_response(view=layouts.layout(card), allowed_mentions=NOBODY)
    except discord.HTTPException as error:
        if not refused(error):
            raise
        await interaction.edit_original_response(
            content=plain.text(card), view=layouts.buttons(card), allowed_mentions=NOBODY
        )


async def _guarded(interaction: discord.Interaction[Any], call: Awaitable[Any]) -> None:
    """Await a response; one that came too late is logged, one that Discord has is success."""
    try:
        await call
    except discord.HTTPException as error:
        if error.code == UNKNOWN_INTERACTION:
            logger.warning("interaction %s expired before its answer", interaction.id)
        elif error.code == ALREADY_ANSWERED:
            # The first try reached Discord and only its receipt was lost on the way.
            logger.info("interaction %s was answered already", interaction.id)
        else:
            raise
