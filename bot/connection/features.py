"""What the bot can do: its commands, the presses of its buttons, its forms, and what it hears."""

from collections.abc import Mapping
from typing import Any

import discord
from discord.ext import commands

from bot import sending
from bot.asking import Answerer, ExampleQuestions
from bot.buttons import Buttons
from bot.cogs import (
    Ask,
    AskingGate,
    AutoAnswers,
    Find,
    FindSource,
    Help,
    InsightsCommands,
    Mentions,
    Privacy,
    Settings,
    Source,
    Sources,
)
from bot.moderation import (
    AuditLog,
    GoldenCommands,
    Insights,
    PermissionCheck,
    SettingsBook,
    SettingsPanel,
    SourceCommands,
    WrittenAnswers,
)
from bot.presses import Feedback, Sharing, TextFiles
from bot.rendering import Card
from bot.settings import BotSettings
from index import MemberStore, ServerStore


class Features:
    """Builds all parts with what they need.

    `auto_answers` is None without the Message Content intent: messages that are not for the bot
    then come without their text. `forms` maps the action of a form to what takes it.
    """

    def __init__(
        self,
        bot: commands.AutoShardedBot,
        settings: BotSettings,
        answerer: Answerer,
        *,
        book: SettingsBook,
        members: MemberStore,
        servers: ServerStore,
    ) -> None:
        self._bot = bot
        self._answerer = answerer
        self._settings = settings
        self.examples = ExampleQuestions(answerer)
        self._check = PermissionCheck(settings, book, servers)
        audit = AuditLog(servers, members, book, self._post)
        self._changes = SourceCommands(answerer, self._check, audit)
        self._golden = GoldenCommands(answerer, self._check, audit)
        self._sources = Sources(bot, answerer, self._check, self._changes, self._golden)
        self._panel = SettingsPanel(
            answerer,
            book,
            self._check,
            audit,
            hears_all=settings.message_content,
            stores_questions=settings.log_questions,
        )
        self._written = WrittenAnswers(answerer, members, self._check, audit)
        self._insights = Insights(answerer, members, self._check, self._written)
        self._feedback = Feedback(answerer, members, book, self._post)
        self._privacy = _build_privacy(settings, book, members)
        self._gate = AskingGate(book)
        self.mentions = Mentions(bot, answerer, self.examples, self._gate)
        self.auto_answers = (
            AutoAnswers(answerer, book, self._gate) if settings.message_content else None
        )
        self.forms: Mapping[str, Any] = {**self._feedback.forms, **self._written.forms}
        self.buttons = Buttons(answerer, self._presses(), self._gate)

    def _presses(self) -> dict[str, Any]:
        """Return what each action of a button does, beside those that `Buttons` itself does."""
        parts: tuple[Any, ...] = (
            self._sources,
            self._changes,
            self._golden,
            self._panel,
            self._written,
            self._feedback,
            Sharing(self._answerer),
            TextFiles(self._answerer),
            self._privacy,
        )
        return {action: take for part in parts for action, take in part.presses.items()}

    def cogs(self) -> tuple[commands.Cog, ...]:
        """Return the groups of commands and listeners that the client is to add."""
        answerer = self._answerer
        return (
            Ask(answerer, self.examples, self._gate),
            Find(answerer),
            FindSource(self._bot, answerer, self._gate),
            Source(answerer),
            self._sources,
            Settings(self._panel),
            InsightsCommands(self._insights),
            Help(self.examples),
            self._privacy,
            self.mentions,
        )

    async def _post(self, channel_id: int, card: Card) -> None:
        """Write into a channel of a server, if it is known and the bot may."""
        channel = self._bot.get_channel(channel_id)
        if isinstance(channel, discord.TextChannel | discord.Thread):
            await sending.post(channel, card)


def _build_privacy(settings: BotSettings, book: SettingsBook, members: MemberStore) -> Privacy:
    return Privacy(
        members,
        book,
        log_questions=settings.log_questions,
        kept_days=settings.index.keep_days,
    )
