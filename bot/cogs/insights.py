"""The /insights commands: gaps, most asked questions, feedback."""

from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from bot.moderation import Insights

_CSV = "Send a CSV file instead"


@app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
@app_commands.default_permissions(manage_guild=True)
class InsightsCommands(commands.GroupCog, group_name="insights"):
    """What is asked in this server."""

    def __init__(self, insights: Insights) -> None:
        self._insights = insights

    @app_commands.command()
    @app_commands.describe(csv=_CSV)
    async def gaps(self, interaction: discord.Interaction[Any], csv: bool = False) -> None:  # noqa: FBT001, FBT002
        """List questions that members reported as unanswered, and their missing words."""
        await self._insights.gaps(interaction, as_csv=csv)

    @app_commands.command()
    @app_commands.describe(csv=_CSV)
    async def top(self, interaction: discord.Interaction[Any], csv: bool = False) -> None:  # noqa: FBT001, FBT002
        """List the answered questions that were asked most."""
        await self._insights.top(interaction, as_csv=csv)

    @app_commands.command()
    @app_commands.describe(csv=_CSV)
    async def feedback(self, interaction: discord.Interaction[Any], csv: bool = False) -> None:  # noqa: FBT001, FBT002
        """List what members said of answers."""
        await self._insights.feedback(interaction, as_csv=csv)
