"""Replies to messages in a channel, without a ping and never twice."""

import logging
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any

import discord

from bot import limits, strings
from bot.rendering import Card, CardMood, render_notice
from bot.retries import REQUEST_FAILURES, RequestKind, give_up_after, one_line
from bot.sending.delivery import Send, deliver, deliver_plain, is_gone

logger = logging.getLogger(__name__)

NO_HISTORY = 160002
NONCE_BYTES = 8
"""Of a nonce for what belongs to no message; Discord takes 25 characters."""
NOT_ALLOWED = frozenset({50001, 50013})  # no access to the channel, or not the permission


@dataclass(frozen=True, slots=True)
class PostedReply:
    """A reply by its place alone, as it is kept for later edits: a whole message is larger.

    `is_layout` says that it consists of components, so that it cannot become plain text.
    """

    message: discord.PartialMessage
    is_layout: bool


async def reply(message: discord.Message, card: Card) -> PostedReply | None:
    """Reply to a message without a ping; return the reply, or None if it did not arrive.

    The nonce prevents a second reply if the request is sent again. A reply that cannot be delivered
    within `limits.HELD_BACK_SECONDS` becomes one line in the log.
    """
    try:
        sent = await give_up_after(limits.HELD_BACK_SECONDS, _reply(message, card))
    except REQUEST_FAILURES as error:
        level = logging.INFO if is_gone(error) else logging.WARNING
        logger.log(level, "message %s stays unanswered: %s", message.id, one_line(error))
        if isinstance(error, discord.Forbidden) and error.code in NOT_ALLOWED:
            await _tell_asker(message)
        return None
    place = discord.PartialMessage(channel=sent.channel, id=sent.id)
    return PostedReply(place, is_layout=sent.flags.components_v2)


async def _tell_asker(message: discord.Message) -> None:
    """Tell the asker alone which permission is missing; a member may refuse direct messages."""
    text = strings.MAY_NOT_WRITE.format(
        channel=message.channel.id, permissions=strings.listed(_lacking_permissions(message))
    )
    card = render_notice(text, CardMood.WARNING)
    try:
        send = partial(message.author.send, nonce=str(message.id))
        sent = deliver(send, card, RequestKind.CHANNEL)
        await give_up_after(limits.HELD_BACK_SECONDS, sent)
    except REQUEST_FAILURES as error:
        logger.info("its asker cannot be told why: %s", one_line(error))


def _lacking_permissions(message: discord.Message) -> list[str]:
    """Return the permissions that a reply needs and the bot lacks, all if none is known to lack."""
    place, me = message.channel, message.guild.me if message.guild else None
    lacking: list[str] = []
    if me is not None and isinstance(place, discord.abc.GuildChannel | discord.Thread):
        lacking = list_lacking_permissions(place, me)
    return lacking or _named(_needed_in(place))


def list_lacking_permissions(
    place: discord.abc.GuildChannel | discord.Thread, me: discord.Member
) -> list[str]:
    """Return what the bot lacks to answer in a channel, thread or forum; [] if that is not known.

    The names are those of Discord's client, bold.
    """
    try:
        has = place.permissions_for(me)
    except discord.ClientException:  # a thread whose channel is not known
        return []
    return _named(name for name in _needed_in(place) if not getattr(has, name))


def _needed_in(place: Any) -> tuple[str, ...]:
    has_threads = isinstance(place, discord.Thread | discord.ForumChannel)
    writing = "send_messages_in_threads" if has_threads else "send_messages"
    return ("view_channel", writing, "read_message_history")


def _named(permissions: Iterable[str]) -> list[str]:
    """Return permissions as Discord's client calls them, bold."""
    return [f"**{name.replace('_', ' ').title()}**" for name in permissions]


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
    """Write into a channel, once however often it is tried; return whether the message arrived."""
    once = {"nonce": secrets.token_hex(NONCE_BYTES)}
    return await _post(channel.id, partial(channel.send, **once), card)


async def _post(channel_id: int, send: Send, card: Card) -> bool:
    try:
        await give_up_after(limits.HELD_BACK_SECONDS, deliver(send, card, RequestKind.CHANNEL))
    except REQUEST_FAILURES as error:
        logger.warning("channel %s takes no message: %s", channel_id, one_line(error))
        return False
    return True


async def edit_reply(given: PostedReply, card: Card) -> bool:
    """Replace a reply by the card; return whether that worked, as it does not if it was removed."""
    work = deliver if given.is_layout else deliver_plain
    try:
        sent = work(given.message.edit, card, RequestKind.CHANNEL, files="attachments")
        await give_up_after(limits.HELD_BACK_SECONDS, sent)
    except REQUEST_FAILURES as error:
        logger.info("reply %s stays as it is: %s", given.message.id, one_line(error))
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
