"""The /find command: passages by their words, visible to the asker alone."""

from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from bot import access, limits, sending, strings
from bot.asking import Answerer, Declined, list_passages, names_in_interaction
from bot.cogs.choices import SourceAutocomplete, WordAutocomplete
from bot.rendering import BY_PHRASE, BY_WORDS, Card, CardMood, is_printable, render_notice
from bot.viewpoint import look_alone


class Find(commands.Cog):
    """Finds passages by their words."""

    def __init__(self, answerer: Answerer) -> None:
        self._answerer = answerer
        self._names = SourceAutocomplete(answerer)
        self._words = WordAutocomplete(answerer)

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
        look_alone()
        work = self._page(interaction, words, source=source, exact=exact)
        await sending.respond(interaction, await sending.in_time(interaction, work))

    @find.autocomplete("words")
    async def complete_words(
        self, _: discord.Interaction[Any], typed: str
    ) -> list[app_commands.Choice[str]]:
        """Offer headings and words of the articles."""
        return await self._words.choices(typed)

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
        scope = access.scope_of(interaction)

        async def list_in(named: str | None) -> Card:
            list_id = await self._answerer.records.remember_words(words, scope=scope, source=named)
            logged = await self._answerer.records.recall(list_id, scope=scope)
            if logged is None:
                raise Declined(strings.GONE)
            return await list_passages(
                self._answerer,
                scope=scope,
                list_id=list_id,
                logged=logged,
                kind=BY_PHRASE if exact else BY_WORDS,
                offset=0,
            )

        return await self._answerer.with_source(source, list_in)
