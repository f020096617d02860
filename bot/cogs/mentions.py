"""Questions in messages: a mention, a reply to the bot, or a direct message."""

import re

import discord
from discord.ext import commands

from bot import limits, permissions, sending
from bot.asking import Answerer, ExampleQuestions, answer_message
from bot.rendering import is_printable, render_error, truncate


class Mentions(commands.Cog):
    """Replies to messages addressed to the bot, without a ping; ignores all others."""

    def __init__(self, bot: commands.Bot, answerer: Answerer, examples: ExampleQuestions) -> None:
        self._bot = bot
        self._answerer = answerer
        self._examples = examples

    async def answer(self, message: discord.Message) -> None:
        """Answer a message if it is addressed to the bot."""
        if not self._is_for_us(message):
            return
        question = self._question_in(message)
        try:
            if is_printable(question):
                await answer_message(self._answerer, message, question)
            else:
                card = await self._examples.hint_card(permissions.scope_of(message))
                await sending.reply(message, card)
        except Exception as error:  # noqa: BLE001 - the asker waits for an answer, whatever failed
            await sending.reply(message, render_error(error))

    def _is_for_us(self, message: discord.Message) -> bool:
        if message.author.bot or message.webhook_id or self._bot.user is None:
            return False
        if message.type not in {discord.MessageType.default, discord.MessageType.reply}:
            return False
        return message.guild is None or self._bot.user in message.mentions

    def _question_in(self, message: discord.Message) -> str:
        """Return the message without the bot's mention; may be "" without the privileged intent."""
        mention = rf"<@!?{self._bot.user.id if self._bot.user else 0}>"
        text = re.sub(mention, " ", message.content)
        return truncate(text.strip(), limits.MESSAGE_QUESTION)
