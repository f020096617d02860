"""A watch on servers' golden questions: the articles that all share may change their answers."""

import asyncio
import logging

import discord

from bot import sending
from bot.moderation.server_settings import SettingsBook
from bot.rendering import render_golden_news
from bot.translations import language_of_locale, speak
from index import Engine, FootnoteError

logger = logging.getLogger(__name__)

PAUSE_SECONDS = 60.0
"""Seconds between two looks at the version of the shared articles."""


class GoldenWatch:
    """Asks a server's golden questions of each new version of the shared articles.

    Its moderators did not make that version, so what changed is posted where their server shows
    changes; a server without such a channel, or of another process, is not asked. What was told is
    not told again.
    """

    def __init__(self, client: discord.Client, engine: Engine, settings: SettingsBook) -> None:
        self._client = client
        self._engine = engine
        self._settings = settings
        self._version = -1

    async def run(self) -> None:
        """Look again and again, until cancelled."""
        while True:
            await asyncio.sleep(PAUSE_SECONDS)
            try:
                await self.look()
            except Exception:  # the next version is looked at all the same
                logger.exception("golden questions of servers are not asked")

    async def look(self) -> None:
        """Ask the questions of all servers if the version has changed; a fault is logged."""
        version = self._engine.version
        if version == self._version:
            return
        self._version = version
        for guild in await asyncio.to_thread(self._engine.guilds):
            channel = self._client.get_channel(self._settings.of(guild).log_channel or 0)
            if isinstance(channel, discord.TextChannel):
                await self._tell(guild, channel)

    async def _tell(self, guild: int, channel: discord.TextChannel) -> None:
        try:
            news = await asyncio.to_thread(self._engine.server(guild).take_golden_news)
        except FootnoteError as error:
            logger.warning("golden questions of server %d are not asked: %s", guild, error)
            return
        if news:
            with speak(language_of_locale(channel.guild.preferred_locale)):
                card = render_golden_news(news)
            await sending.post(channel, card)
