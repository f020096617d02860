"""The /ask command; the answer is public if there is one."""

from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from bot import access, limits, sending
from bot.asking import Answerer, ExampleQuestions, answer_interaction
from bot.cogs.asking_gate import AskingGate
from bot.cogs.choices import SourceAutocomplete
from bot.rendering import CardMood, render_notice


class Ask(commands.Cog):
    """Answers questions asked by command."""

    def __init__(self, answerer: Answerer, examples: ExampleQuestions, gate: AskingGate) -> None:
        self._answerer = answerer
        self._gate = gate
        self._examples = examples
        self._names = SourceAutocomplete(answerer)

    @app_commands.command()
    @app_commands.describe(
        question="What you want to know, as a sentence",
        source="Ask this source alone",
        private="Show the answer to nobody but me",
    )
    async def ask(
        self,
        interaction: discord.Interaction[Any],
        question: app_commands.Range[str, 1, limits.QUESTION],
        source: str | None = None,
        private: bool = False,  # noqa: FBT001, FBT002 - Discord passes it by name
    ) -> None:
        """Answer a question with sentences from the articles."""
        refusal = self._gate.refuse(interaction.guild_id, interaction.user)
        if refusal is not None:
            await sending.respond(interaction, render_notice(refusal.text, CardMood.WARNING))
            return
        private = private or self._gate.is_private(interaction.guild_id)
        asked = await answer_interaction(
            self._answerer, interaction, question, source=source, private=private
        )
        if not asked:
            hint = self._examples.hint_card(access.scope_of(interaction))
            await sending.respond(interaction, await sending.in_time(interaction, hint))

    @ask.autocomplete("source")
    async def complete_source(
        self, _: discord.Interaction[Any], typed: str
    ) -> list[app_commands.Choice[str]]:
        """Offer the sources whose name or title holds what was typed."""
        return await self._names.choices(typed)
