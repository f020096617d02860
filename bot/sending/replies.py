"""Replies to messages in a channel, without a ping and never twice."""

import logging
from functools import partial

import discord

from bot import limits
from bot.rendering import Card
from bot.retries import REQUEST_FAILURES, RequestKind, give_up_after, one_line
from bot.sending.delivery import Send, deliver, deliver_plain, is_gone

logger = logging.getLogger(__name__)

NO_HISTORY = 160002


async def reply(message: discord.Message, card: Card) -> discord.Message | None:
    """Reply to a message without a ping; return the reply, or None if it did not arrive.

    The nonce prevents a second reply if the request is sent again. A reply that cannot be delivered
    within `limits.HELD_BACK_SECONDS` becomes one line in the log.
    """
    try:
        return await give_up_after(limits.HELD_BACK_SECONDS, _reply(message, card))
    except REQUEST_FAILURES as error:
        level = logging.INFO if is_gone(error) else logging.WARNING
        logger.log(level, "message %s stays unanswered: %s", message.id, one_line(error))
        return None


async def reply_in_place(
    channel: discord.abc.Messageable, channel_id: int, message_id: int, card: Card, *, nonce: int
) -> bool:
    """Reply to another member's message, without a ping; return whether the reply arrived.

    It stands alone if that message is gone.
    """
    where = discord.MessageReference(
        message_id=message_id, channel_id=channel_id, fail_if_not_exists=False
    )
    send = partial(channel.send, reference=where, mention_author=False, nonce=str(nonce))
    return await _post(channel_id, send, card)


async def post(channel: discord.TextChannel | discord.Thread, card: Card) -> bool:
    """Write into a channel; return whether the message arrived."""
    return await _post(channel.id, channel.send, card)


async def _post(channel_id: int, send: Send, card: Card) -> bool:
    try:
        await give_up_after(limits.HELD_BACK_SECONDS, deliver(send, card, RequestKind.CHANNEL))
    except REQUEST_FAILURES as error:
        logger.warning("channel %s takes no message: %s", channel_id, one_line(error))
        return False
    return True


async def edit_reply(given: discord.Message, card: Card) -> bool:
    """Replace a reply by the card; return whether that worked, as it does not if it was removed."""
    work = deliver if given.flags.components_v2 else deliver_plain
    try:
        await give_up_after(limits.HELD_BACK_SECONDS, work(given.edit, card, RequestKind.CHANNEL))
    except REQUEST_FAILURES as error:
        logger.info("reply %s stays as it is: %s", given.id, one_line(error))
        return False
    return True


async def _reply(message: discord.Message, card: Card) -> discord.Message:
    """Reply, or where that needs a permission that the bot lacks, write into the channel."""
    once = {"nonce": str(message.id)}
    try:
        send = partial(message.reply, mention_author=False, **once)
        sent: discord.Message = await deliver(send, card, RequestKind.CHANNEL)
    except discord.HTTPException as error:
        if error.code != NO_HISTORY:
            raise
        sent = await deliver(partial(message.channel.send, **once), card, RequestKind.CHANNEL)
    return sent
