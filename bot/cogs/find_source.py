"""The message command "Find the source": passages for a claim in chat, for the presser alone."""

from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from bot import sending, strings
from bot.asking import Answerer, render_claim_sources
from bot.cogs.asking_gate import AskingGate
from bot.rendering import CardMood, render_notice
from bot.viewpoint import look_alone


class FindSource(commands.Cog):
    """Finds the sources of what somebody wrote."""

    def __init__(self, bot: commands.AutoShardedBot, answerer: Answerer, gate: AskingGate) -> None:
        self._bot = bot
        self._gate = gate
        self._answerer = answerer
        self._menu = app_commands.ContextMenu(name=strings.FIND_THE_SOURCE, callback=self._find)

    async def cog_load(self) -> None:
        """Add the command; a cog adds only its slash commands by itself."""
        self._bot.tree.add_command(self._menu)

    async def cog_unload(self) -> None:
        """Remove the command."""
        self._bot.tree.remove_command(self._menu.name, type=self._menu.type)

    async def _find(self, interaction: discord.Interaction[Any], message: discord.Message) -> None:
        refusal = self._gate.refuse(interaction.guild_id, interaction.user)
        if refusal is not None:
            await sending.respond(interaction, render_notice(refusal.text, CardMood.WARNING))
            return
        look_alone()
        work = render_claim_sources(self._answerer, interaction, message)
        card = await sending.in_time(interaction, work)
        await sending.respond(
            interaction, card or render_notice(strings.NOTHING_TO_READ, CardMood.NOTHING)
        )
