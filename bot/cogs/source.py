"""The /source command: read an article, a few paragraphs at a time."""

from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from bot import access, sending
from bot.asking import Answerer
from bot.cogs.choices import SourceAutocomplete
from bot.rendering import Card, excerpt_from_paragraph, render_excerpt
from bot.viewpoint import look_alone
from index import ShownArticle

WHOLE = 0
"""In a key, in the place of a quote's number: the article itself is shown."""


class Source(commands.Cog):
    """Shows an article, a few paragraphs at a time."""

    def __init__(self, answerer: Answerer) -> None:
        self._answerer = answerer
        self._names = SourceAutocomplete(answerer)

    @app_commands.command()
    @app_commands.describe(name="Which source")
    async def source(self, interaction: discord.Interaction[Any], name: str) -> None:
        """Read an article; only you see it."""
        look_alone()
        work = self._first_page(name, access.scope_of(interaction))
        await sending.respond(interaction, await sending.in_time(interaction, work))

    @source.autocomplete("name")
    async def complete_name(
        self, _: discord.Interaction[Any], typed: str
    ) -> list[app_commands.Choice[str]]:
        """Offer the sources whose name or title holds what was typed."""
        return await self._names.choices(typed)

    async def _first_page(self, name: str, scope: str) -> Card:
        async def show(named: str | None) -> ShownArticle:
            return await self._answerer.show(named or "")

        article = await self._answerer.with_source(name, show)
        key = await self._answerer.records.remember_words(name, scope=scope, source=article.source)
        indexed_at = await self._answerer.indexed_at(article.source)
        excerpt = excerpt_from_paragraph(
            article, 1, key=f"{key}:{WHOLE}", cited=None, indexed_at=indexed_at
        )
        return render_excerpt(excerpt)
