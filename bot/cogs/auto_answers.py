"""Answers that nobody asked for, in channels and forums that a server's moderators chose.

Few and late on purpose: only where the answer is sure, only after members had time to answer
themselves, and never while others talk.
"""

import asyncio
import logging
from collections import OrderedDict
from dataclasses import dataclass
from typing import NamedTuple

import discord

from bot import limits, sending
from bot.asking import Answerer, answer_unasked, note_answer
from bot.cogs.asking_gate import AskingGate
from bot.moderation import ServerSettings, SettingsBook
from bot.rendering import truncate
from bot.retries import one_line
from bot.viewpoint import look_from
from index import asks_something

logger = logging.getLogger(__name__)

ONCE_IN_SECONDS = 60.0
"""The least time between two unasked answers in one channel."""


@dataclass(slots=True)
class WaitingQuestion:
    """A question that members may still answer themselves."""

    message_id: int
    asker: int
    task: asyncio.Task[None]


class AnsweredQuestion(NamedTuple):
    """The last question answered unasked in a channel, and when, by the event loop's clock."""

    message_id: int
    at: float


class AutoAnswers:
    """Waits with each question in a chosen channel, and answers it if nobody else wrote.

    `answering` are the tasks whose wait is over.
    """

    def __init__(self, answerer: Answerer, settings: SettingsBook, gate: AskingGate) -> None:
        self._answerer = answerer
        self._gate = gate
        self._settings = settings
        self._waiting: dict[int, WaitingQuestion] = {}
        self.answering: set[asyncio.Task[None]] = set()
        self._answered: OrderedDict[int, AnsweredQuestion] = OrderedDict()

    def hear(self, message: discord.Message, *, is_addressed: bool) -> None:
        """Take note of a message of a server: a question to wait with, or a word that ends one."""
        if message.guild is None or message.is_system():
            return  # that somebody joined, or made a thread, is nothing that anybody wrote
        settings, place = self._settings.of(message.guild.id), message.channel.id
        waiting = self._waiting.get(place)
        if waiting is not None:
            if message.id == waiting.message_id:
                return  # Discord repeats an event now and then
            if is_addressed or message.author.id != waiting.asker:
                self._drop(place)
        is_person = not message.author.bot and message.webhook_id is None
        if is_person and not is_addressed and settings.auto_answer_channels:
            self._wait_with(message, settings)

    def hear_edit(self, message: discord.Message) -> None:
        """Wait anew with a question that its asker has edited meanwhile.

        Discord also announces as an edit that it has looked up the links of a message.
        """
        if message.edited_at is None:
            return
        waiting = self._waiting.get(message.channel.id)
        if waiting is not None and waiting.message_id == message.id and message.guild is not None:
            self._drop(message.channel.id)
            self._wait_with(message, self._settings.of(message.guild.id))

    def forget(self, channel_id: int, message_id: int) -> None:
        """Give up a question that was deleted."""
        waiting = self._waiting.get(channel_id)
        if waiting is not None and waiting.message_id == message_id:
            self._drop(channel_id)

    def stop(self) -> None:
        """Give up all questions but those that are being answered."""
        for place in list(self._waiting):
            self._drop(place)

    def _wait_with(self, message: discord.Message, settings: ServerSettings) -> None:
        text, place = _question_in(message, settings), message.channel.id
        answered = self._answered.get(place)
        is_answered = answered is not None and answered.message_id == message.id
        may_ask = message.guild and self._gate.may_ask(message.guild.id, message.author)
        if text is not None and may_ask and not is_answered and asks_something(text):
            self._drop(place)
            task = asyncio.create_task(self._answer_later(message, text))
            self._waiting[place] = WaitingQuestion(message.id, message.author.id, task)

    async def _answer_later(self, message: discord.Message, text: str) -> None:
        try:
            await self._wait_and_answer(message, text)
        except Exception as error:  # noqa: BLE001 - nobody waits for a word on what nobody asked
            logger.warning("message %s gets no unasked answer: %s", message.id, one_line(error))

    async def _wait_and_answer(self, message: discord.Message, text: str) -> None:
        guild_id, place = message.guild.id if message.guild else None, message.channel.id
        await asyncio.sleep(self._settings.of(guild_id).auto_answer_wait)
        # From here on nothing that is heard, such as the answer itself, ends this task.
        waiting = self._waiting.pop(place, None)
        if waiting is not None:
            self.answering.add(waiting.task)
            waiting.task.add_done_callback(self.answering.discard)
        look_from(message, self._settings.of)  # what is seen may have been chosen anew meanwhile
        is_still_chosen = _question_in(message, self._settings.of(guild_id)) is not None
        if not is_still_chosen or not self._may_answer(place):
            return
        found = await answer_unasked(self._answerer, message, text)
        if found is None:
            return
        card, given = found
        self._note(place, message.id)
        if await sending.reply(message, card):
            note_answer(given)

    def _may_answer(self, channel_id: int) -> bool:
        last = self._answered.get(channel_id)
        return last is None or asyncio.get_running_loop().time() - last.at >= ONCE_IN_SECONDS

    def _note(self, channel_id: int, message_id: int) -> None:
        at = asyncio.get_running_loop().time()
        self._answered[channel_id] = AnsweredQuestion(message_id, at)
        self._answered.move_to_end(channel_id)
        while len(self._answered) > limits.REMEMBERED:
            self._answered.popitem(last=False)

    def _drop(self, channel_id: int) -> None:
        waiting = self._waiting.pop(channel_id, None)
        if waiting is not None:
            waiting.task.cancel()


def _question_in(message: discord.Message, settings: ServerSettings) -> str | None:
    """Return the text of a message in a chosen channel, None for any other message.

    In a forum that was chosen, a post asks by its title and its first message.
    """
    channel, chosen = message.channel, settings.auto_answer_channels
    text = message.content
    if isinstance(channel, discord.Thread) and channel.parent_id in chosen:
        if not isinstance(channel.parent, discord.ForumChannel) or message.id != channel.id:
            return None
        text = f"{channel.name}\n{text}"
    elif channel.id not in chosen:
        return None
    return truncate(text, limits.QUESTION) if message.content else None
