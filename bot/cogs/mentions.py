"""Questions in messages: a mention, a reply to the bot, or a direct message."""

import re

import discord
from discord.ext import commands

from bot import access, limits, sending, strings
from bot.asking import Answerer, ExampleQuestions, answer_message
from bot.rendering import is_printable, render_error, truncate

_MARKUP = re.compile(r"<(?:@[!&]?\d+|#\d+|a?:\w+:\d+|/[^<>\n]{1,100}:\d+|t:-?\d+(?::\w)?|id:\w+)>")
"""What Discord shows as a member, role, channel, emoji, command, moment or guide: no words."""


class Mentions(commands.Cog):
    """Replies to messages addressed to the bot, without a ping; ignores all others."""

    def __init__(
        self, bot: commands.AutoShardedBot, answerer: Answerer, examples: ExampleQuestions
    ) -> None:
        self._bot = bot
        self._answerer = answerer
        self._examples = examples

    async def answer(self, message: discord.Message) -> None:
        """Answer a message if it is addressed to the bot."""
        if not self._is_for_us(message):
            return
        question = _question_in(message)
        try:
            if is_printable(question):
                await answer_message(self._answerer, message, question)
            else:
                card = await self._examples.hint_card(access.scope_of(message))
                await sending.reply(message, card)
        except Exception as error:  # noqa: BLE001 - the asker waits for an answer, whatever failed
            await sending.reply(message, render_error(error))

    def _is_for_us(self, message: discord.Message) -> bool:
        if message.author.bot or message.webhook_id or self._bot.user is None:
            return False
        if message.type not in {discord.MessageType.default, discord.MessageType.reply}:
            return False
        return (
            message.guild is None
            or self._bot.user in message.mentions
            or any(_is_role_of(self._bot.user, role) for role in message.role_mentions)
        )


def _is_role_of(user: discord.ClientUser, role: discord.Role) -> bool:
    """Whether a role is the one that Discord made for the bot, or one named like it.

    The list that opens after "@" offers such a role beside the bot, under the same name.
    """
    made_for = role.tags.bot_id if role.tags else None
    names = {user.name, role.guild.me.display_name, strings.NAME}
    return made_for == user.id or role.name in names


def _question_in(message: discord.Message) -> str:
    """Return the message's words; "" without the privileged intent if only a role is mentioned."""
    return truncate(_MARKUP.sub(" ", message.content).strip(), limits.QUESTION)
