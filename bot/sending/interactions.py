"""Responses to interactions: the first within three seconds, the others by webhook.

Discord takes one first response. If its receipt is lost, a second try is refused with 40060, which
says only that somebody has answered: this try, an earlier defer, or another process of this bot.
What was answered is then looked up, and a promised answer is completed by webhook.
"""

import asyncio
import io
import logging
from collections.abc import Awaitable
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

import discord

from bot import limits
from bot.rendering import Card, Prompt, render_prompt
from bot.retries import (
    REQUEST_FAILURES,
    RequestKind,
    give_up_after,
    give_up_at,
    one_line,
    send_with_retries,
)
from bot.sending.delivery import NOBODY, Send, deliver, deliver_plain

logger = logging.getLogger(__name__)
T = TypeVar("T")
Interaction = discord.Interaction[Any]

UNKNOWN_INTERACTION = 10062
ALREADY_ANSWERED = 40060
UNKNOWN_MESSAGE, UNKNOWN_WEBHOOK, OLD_TOKEN = 10008, 10015, 50027
LOST_TOUCH = frozenset({UNKNOWN_MESSAGE, UNKNOWN_WEBHOOK, OLD_TOKEN})
_STATE = "first response"
"""The key of a `FirstResponse` among an interaction's extras."""


@dataclass(slots=True)
class FirstResponse:
    """What is known of an interaction's first response; `answer_by` is a time of the event loop.

    `promised`: a defer has, or may have, reached Discord. `tried`: a full answer may have.
    """

    answer_by: float
    promised: bool = False
    tried: bool = False


def receive(interaction: Interaction) -> FirstResponse:
    """Return the state of the interaction's first response, begun now if there is none."""
    state = interaction.extras.get(_STATE)
    if not isinstance(state, FirstResponse):
        now = asyncio.get_running_loop().time()
        state = FirstResponse(answer_by=now + limits.FIRST_RESPONSE_SECONDS)
        interaction.extras[_STATE] = state
    return state


def is_acknowledged(interaction: Interaction) -> bool:
    """Whether the first response was made, so that its visibility is fixed."""
    return interaction.response.is_done() or receive(interaction).promised


async def in_time(interaction: Interaction, work: Awaitable[T], *, update: bool = False) -> T:
    """Return the result of `work`; defer `limits.DEFER_SECONDS` after the interaction came in.

    Work that begins late, because something was waited for before, still gets
    `limits.SHORT_WORK_SECONDS`. A deferred answer is visible to the asker alone, because Discord
    fixes the visibility before the answer is known. `update` means that the answer will replace the
    message with the button.
    """
    task = asyncio.ensure_future(work)
    came_in = receive(interaction).answer_by - limits.FIRST_RESPONSE_SECONDS
    left = came_in + limits.DEFER_SECONDS - asyncio.get_running_loop().time()
    await asyncio.wait({task}, timeout=max(left, limits.SHORT_WORK_SECONDS))
    if not task.done() and not is_acknowledged(interaction):
        await _defer(interaction, ephemeral=True, thinking=not update)
    return await task


async def respond(interaction: Interaction, card: Card, *, ephemeral: bool = True) -> None:
    """Answer an interaction with a new message, or complete the deferred one."""
    if is_acknowledged(interaction):
        try:
            await edit(interaction, card)
        except discord.HTTPException as error:
            if error.code != UNKNOWN_WEBHOOK or interaction.response.is_done():
                raise
        else:
            return
    # Nothing was promised, or the defer that may have arrived did not.
    await _answer_first(interaction, card, ephemeral=ephemeral)


async def announce(interaction: Interaction, card: Card, *, replacing: bool = False) -> None:
    """Say to all that a change has begun, or say it in the message with the pressed button.

    A word that does not arrive, or may not have, does not stop the change: `conclude` tells what
    came of it in any case.
    """
    try:
        if replacing:
            await replace(interaction, card)
        else:
            await respond(interaction, card, ephemeral=False)
    except REQUEST_FAILURES as error:
        logger.warning("interaction %s begins without a word: %s", interaction.id, one_line(error))


async def respond_with_file(interaction: Interaction, caption: str, name: str, data: bytes) -> None:
    """Answer with a file that the asker alone sees; `caption` is Markdown."""

    async def send(**body: Any) -> Any:
        file = discord.File(io.BytesIO(data), name)
        if is_acknowledged(interaction):
            return await interaction.edit_original_response(attachments=[file], **body)
        return await interaction.response.send_message(file=file, ephemeral=True, **body)

    sent = send_with_retries(
        lambda: send(content=caption, allowed_mentions=NOBODY), RequestKind.FIRST_RESPONSE
    )
    try:
        await (_by_webhook(sent) if is_acknowledged(interaction) else _within(interaction, sent))
    except discord.HTTPException as error:
        if error.code != ALREADY_ANSWERED and not _is_expired(interaction, error):
            raise


async def ask(interaction: Interaction, prompt: Prompt) -> None:
    """Show a form, which must be the first response."""
    modal = render_prompt(prompt)
    send = partial(interaction.response.send_modal, modal)
    try:
        await _within(interaction, send_with_retries(send, RequestKind.FIRST_RESPONSE))
    except discord.HTTPException as error:
        if error.code != ALREADY_ANSWERED and not _is_expired(interaction, error):
            raise


async def replace(interaction: Interaction, card: Card) -> None:
    """Replace the message with the pressed button by the card."""
    if is_acknowledged(interaction):
        await edit(interaction, card)
        return
    is_layout = interaction.message is not None and interaction.message.flags.components_v2
    work = deliver if is_layout else deliver_plain
    try:
        change = interaction.response.edit_message
        sent = work(change, card, RequestKind.FIRST_RESPONSE, files="attachments")
        await _within(interaction, sent)
    except discord.HTTPException as error:
        if error.code == ALREADY_ANSWERED:
            await edit(interaction, card)
        elif not _is_expired(interaction, error):
            raise


async def edit(interaction: Interaction, card: Card) -> None:
    """Replace this interaction's answer by the card."""
    change = interaction.edit_original_response
    await _by_webhook(deliver(change, card, RequestKind.WEBHOOK, files="attachments"))


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
        send = partial(place.send, nonce=str(interaction.id))
        await deliver(send, card, RequestKind.CHANNEL)


async def remove(interaction: Interaction) -> None:
    """Delete the message with the pressed button, unless somebody else was faster."""
    await _defer(interaction)
    deleted = send_with_retries(interaction.delete_original_response, RequestKind.WEBHOOK)
    try:
        await _by_webhook(deleted)
    except discord.HTTPException as error:
        if error.code != UNKNOWN_MESSAGE:
            raise


async def _answer_first(interaction: Interaction, card: Card, *, ephemeral: bool) -> None:
    """Make the first response; if Discord has one already, see whether it is the answer."""
    send = _noting(interaction, partial(interaction.response.send_message, ephemeral=ephemeral))
    try:
        await _within(interaction, deliver(send, card, RequestKind.FIRST_RESPONSE))
    except discord.HTTPException as error:
        if error.code == ALREADY_ANSWERED:
            await _complete(interaction, card, ephemeral=ephemeral)
        elif not _is_expired(interaction, error):
            raise


def _noting(interaction: Interaction, send: Send) -> Send:
    """Return `send`, which notes that the answer may have arrived although the request failed."""

    async def noted(**body: Any) -> Any:
        try:
            return await send(**body)
        except REQUEST_FAILURES as error:
            is_refusal = isinstance(error, discord.HTTPException) and error.status < 500
            receive(interaction).tried |= not is_refusal
            raise

    return noted


async def _complete(interaction: Interaction, card: Card, *, ephemeral: bool) -> None:
    """Complete an interaction that somebody has acknowledged, unless it has its answer."""
    try:
        original = await _by_webhook(interaction.original_response())
    except discord.HTTPException as error:
        if receive(interaction).tried:
            logger.info("interaction %s was answered already", interaction.id)
            return
        if error.code not in LOST_TOUCH and error.status != 404:
            raise
        await _follow_up(interaction, card, ephemeral=ephemeral)
        return
    if original.flags.loading:
        await edit(interaction, card)
    else:
        logger.info("interaction %s was answered already", interaction.id)


async def _follow_up(interaction: Interaction, card: Card, *, ephemeral: bool) -> None:
    send = partial(interaction.followup.send, ephemeral=ephemeral)
    try:
        await _by_webhook(deliver(send, card, RequestKind.WEBHOOK))
    except discord.HTTPException as error:
        if error.code not in LOST_TOUCH:
            raise
        logger.info("interaction %s was answered by somebody else", interaction.id)


async def _defer(interaction: Interaction, **how: bool) -> None:
    """Acknowledge; a defer that may have arrived counts, and one that failed is only logged.

    The work goes on in any case, and its answer finds out what Discord knows.
    """
    state = receive(interaction)
    try:
        await _within(
            interaction,
            send_with_retries(
                lambda: interaction.response.defer(**how), RequestKind.FIRST_RESPONSE
            ),
        )
    except discord.HTTPException as error:
        if _is_expired(interaction, error):
            return
        state.promised = error.code == ALREADY_ANSWERED or error.status >= 500
        logger.info("interaction %s may be deferred: %s", interaction.id, one_line(error))
    except REQUEST_FAILURES as error:
        state.promised = True
        logger.info("interaction %s may be deferred: %s", interaction.id, one_line(error))


async def _within(interaction: Interaction, sent: Awaitable[T]) -> T:
    """Await a first response for as long as Discord accepts one."""
    return await give_up_at(receive(interaction).answer_by, sent)


async def _by_webhook(sent: Awaitable[T]) -> T:
    """Await a later response, for which no rate limit is waited out too long."""
    return await give_up_after(limits.HELD_BACK_SECONDS, sent)


def _is_expired(interaction: Interaction, error: discord.HTTPException) -> bool:
    """Whether a response came too late, which is logged."""
    if error.code != UNKNOWN_INTERACTION:
        return False
    logger.warning("interaction %s expired before its answer", interaction.id)
    return True
