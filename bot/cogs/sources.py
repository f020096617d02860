"""The /sources commands: list and re-index, for members who may manage the server."""

from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from bot import sending
from bot.asking import Answerer
from bot.moderation import ReindexCommands, require_moderator
from bot.rendering import render_sources


@app_commands.guild_only()
@app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
@app_commands.default_permissions(manage_guild=True)
class Sources(commands.GroupCog, group_name="sources"):
    """What I answer from."""

    def __init__(self, answerer: Answerer, moderator: ReindexCommands) -> None:
        self._answerer = answerer
        self._moderating = moderator

    @app_commands.command(name="list")
    async def list_sources(self, interaction: discord.Interaction[Any]) -> None:
        """List what is indexed, since when, and what failed and why."""
        require_moderator(interaction)
        statuses = await sending.in_time(interaction, self._answerer.lists.statuses())
        await sending.respond(interaction, render_sources(statuses, self._answerer.version))

    @app_commands.command()
    async def reindex(self, interaction: discord.Interaction[Any]) -> None:
        """Read again what has changed; answers go on meanwhile."""
        await self._moderating.start(interaction)
