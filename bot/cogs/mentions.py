"""Questions in messages: a mention, a reply to the bot, or a direct message."""

import asyncio
import re
from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import discord
from discord.ext import commands

from bot import access, limits, sending, strings
from bot.asking import (
    Answerer,
    ExampleQuestions,
    LoggedReply,
    answer_message,
    ask_with_names,
    leave_out_address,
    leave_out_member,
    names_of_bot,
    note_answer,
)
from bot.cogs.asking_gate import AskingGate
from bot.rendering import Card, CardMood, is_printable, render_error, render_notice, truncate
from index import asks_something, names_nothing, only_talks

_THANKS = re.compile(r"\b(?:thanks?|thx|ty|tysm|cheers|merci|danke|gracias)\b", re.IGNORECASE)
EDITED_WITHIN = timedelta(minutes=10)
"""How long after it was written an edited message may become a question, or a better one."""


@dataclass(slots=True)
class HeardMessage:
    """A message that was addressed to the bot, and the reply, None while there is none.

    `text` is what the reply is about, and `newest` what the message says by now. `is_answered` says
    that the reply is an answer, and not a word on why there is none.
    """

    text: str
    newest: str
    written_at: datetime
    reply: sending.PostedReply | None = None
    is_answered: bool = False
    busy: asyncio.Lock = field(default_factory=asyncio.Lock)


class Mentions(commands.Cog):
    """Replies to messages addressed to the bot, without a ping; ignores all others.

    A message that was edited is answered anew in the same reply.
    """

    def __init__(
        self,
        bot: commands.AutoShardedBot,
        answerer: Answerer,
        examples: ExampleQuestions,
        gate: AskingGate,
    ) -> None:
        self._bot = bot
        self._answerer = answerer
        self._examples = examples
        self._gate = gate
        self._heard: OrderedDict[int, HeardMessage] = OrderedDict()

    def is_addressed(self, message: discord.Message) -> bool:
        """Whether a message is for the bot: a mention, a reply with a ping, or a direct message."""
        user = self._bot.user
        if message.author.bot or message.webhook_id or user is None:
            return False
        if message.type not in {discord.MessageType.default, discord.MessageType.reply}:
            return False
        return (
            access.is_direct(message)
            or user in message.mentions
            or any(_is_role_of(user, role) for role in message.role_mentions)
        )

    async def answer(self, message: discord.Message) -> None:
        """Answer a new message that is addressed to the bot."""
        text = self._text_of(message)
        heard = HeardMessage(text, text, message.created_at)
        self._remember(message.id, heard)
        async with heard.busy:
            await self._reply(message, heard)

    def _remember(self, message_id: int, heard: HeardMessage) -> None:
        """Keep a message for as long as its edits count, and no more than a number of them."""
        self._heard[message_id] = heard
        oldest = next(iter(self._heard.values()))
        while (
            len(self._heard) > limits.REMEMBERED
            or heard.written_at - oldest.written_at > EDITED_WITHIN
        ):
            self._heard.popitem(last=False)
            oldest = next(iter(self._heard.values()))

    async def answer_edited(self, message: discord.Message) -> None:
        """Answer an edited message: one that became a question, or a better one."""
        if message.edited_at is None or message.edited_at - message.created_at > EDITED_WITHIN:
            return
        heard = self._heard.get(message.id)
        if heard is None:
            await self.answer(message)
            return
        heard.newest = self._text_of(message)
        async with heard.busy:
            # Of many edits that came meanwhile, only the last is answered.
            if heard.newest != heard.text:
                heard.text = heard.newest
                await self._reply(message, heard)

    async def decline(self, message: discord.Message) -> None:
        """Say that the bot is stopping."""
        await sending.reply(message, render_notice(strings.STOPPING, CardMood.WARNING))

    async def _reply(self, message: discord.Message, heard: HeardMessage) -> None:
        """Reply to a message, or replace the reply that it has; some need none."""
        given = None
        try:
            card, given = await self._card_for(message, heard)
        except Exception as error:  # noqa: BLE001 - the asker waits for an answer, whatever failed
            card = render_error(error)
        if card is None:
            return
        if heard.reply is not None:
            arrived = await sending.edit_reply(heard.reply, card)
        else:
            heard.reply = await sending.reply(message, card)
            arrived = heard.reply is not None
        if given and arrived:
            heard.is_answered = True
            note_answer(given)

    async def _card_for(
        self, message: discord.Message, heard: HeardMessage
    ) -> tuple[Card | None, LoggedReply | None]:
        """Return the card for a message, None for silence, and the answer that the card shows.

        A question that was answered and is mended is no new one to a server's pause.
        """
        bare = ask_with_names(heard.text, {})
        if is_printable(bare) and (only_talks(bare) or _says_only_thanks(bare)):
            return await self._card_for_talk(message, bare), None
        guild_id = access.guild_id_of(message)
        refusal = None if heard.is_answered else self._gate.refuse(guild_id, message.author)
        if refusal is not None:
            notice = render_notice(refusal.text, CardMood.WARNING)
            return None if refusal.is_repeated else notice, None
        found = await answer_message(self._answerer, message, heard.text)
        follows = message.reference is not None and is_printable(bare)
        return found or (await self._hint(message, follows=follows), None)

    async def _card_for_talk(self, message: discord.Message, text: str) -> Card | None:
        """Return a word for a message that asks nothing; none is due to a mere reply."""
        if message.reference is not None and f"<@{self._id}>" not in message.content:
            return None
        if _THANKS.search(text):
            return render_notice(strings.YOU_ARE_WELCOME)
        return await self._hint(message)

    async def _hint(self, message: discord.Message, *, follows: bool = False) -> Card:
        """Return how to ask; the text of a message that names only the bot's role is not known.

        `follows` is for a question that is none without what was said before: "and when?".
        """
        if not message.content and self._bot.user not in message.mentions and message.guild:
            return render_notice(strings.ROLE_MENTIONED)
        pointed = self._pointed_at(message)
        if pointed is not None and not pointed.content:
            return render_notice(strings.NOT_READ_HERE)
        lead = strings.STANDS_ALONE if follows else strings.HELP_LINE
        return await self._examples.hint_card(access.scope_of(message), lead)

    @property
    def _id(self) -> int:
        return self._bot.user.id if self._bot.user else 0

    def _text_of(self, message: discord.Message) -> str:
        """Return what a message asks; one that says nothing itself may point at a question."""
        text = self._without_address(message)
        bare = ask_with_names(text, {})
        pointed = self._pointed_at(message)
        if pointed is not None and (not is_printable(bare) or names_nothing(bare)):
            shown = self._without_address(pointed)
            if asks_something(shown) and not _THANKS.search(bare):
                text = shown
        return truncate(text, limits.QUESTION)

    def _without_address(self, message: discord.Message) -> str:
        text = leave_out_member(message.content, self._id)
        if self._bot.user is None:
            return text
        return leave_out_address(text, names_of_bot(self._bot.user, message.guild))

    def _pointed_at(self, message: discord.Message) -> discord.Message | None:
        """Return the message of somebody else to which this one replies, if it is still there.

        Its text is only known where Discord lets the bot read it.
        """
        found = message.reference.resolved if message.reference else None
        if not isinstance(found, discord.Message) or found.author.id == self._id:
            return None
        return found


def _says_only_thanks(text: str) -> bool:
    return len(text.split()) <= 2 and bool(_THANKS.search(text))


def _is_role_of(user: discord.ClientUser, role: discord.Role) -> bool:
    """Whether a role is the one that Discord made for the bot, or one named like it.

    The list that opens after "@" offers such a role beside the bot, under the same name.
    """
    made_for = role.tags.bot_id if role.tags else None
    return made_for == user.id or role.name in names_of_bot(user, role.guild)
