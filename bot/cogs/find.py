"""The /find command: passages by their words, visible to the asker alone."""

from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from bot import access, limits, sending, strings
from bot.asking import Answerer, names_in_interaction
from bot.cogs.choices import SourceAutocomplete
from bot.rendering import (
    Card,
    CardMood,
    entries_of_passages,
    is_printable,
    passage_heading,
    render_notice,
    render_passage_page,
)


class Find(commands.Cog):
    """Finds passages by their words."""

    def __init__(self, answerer: Answerer) -> None:
        self._answerer = answerer
        self._names = SourceAutocomplete(answerer)

    @app_commands.command()
    @app_commands.describe(
        words="Words that the passages should contain",
        source="Search only this source",
        exact="Only passages with exactly these words in this order",
    )
    async def find(
        self,
        interaction: discord.Interaction[Any],
        words: app_commands.Range[str, 1, limits.QUESTION],
        source: str | None = None,
        exact: bool = False,  # noqa: FBT001, FBT002 - Discord passes it by name
    ) -> None:
        """Find passages by their words; only you see them."""
        work = self._page(interaction, words, source=source, exact=exact)
        await sending.respond(interaction, await sending.in_time(interaction, work))

    @find.autocomplete("source")
    async def complete_source(
        self, _: discord.Interaction[Any], typed: str
    ) -> list[app_commands.Choice[str]]:
        """Offer the sources whose name or title holds what was typed."""
        return await self._names.choices(typed)

    async def _page(
        self, interaction: discord.Interaction[Any], words: str, *, source: str | None, exact: bool
    ) -> Card:
        names = await names_in_interaction(interaction, words)
        words = await self._answerer.with_known_names(words, names)
        if not is_printable(words):
            return render_notice(strings.NO_WORDS, CardMood.NOTHING)
        found = await self._answerer.passages(
            words, source=source, exact=exact, offset=0, limit=limits.PASSAGES
        )
        scope = access.scope_of(interaction)
        key = await self._answerer.remember_words(words, scope=scope, source=source)
        return render_passage_page(
            entries_of_passages(found),
            key=f"{key}:{'x' if exact else 'w'}",
            offset=0,
            total=found.total,
            heading=passage_heading(words),
        )
