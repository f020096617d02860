"""The /help command: what the bot does, and example questions."""

from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from bot import access, sending
from bot.asking import ExampleQuestions


class Help(commands.Cog):
    """Explains the bot."""

    def __init__(self, examples: ExampleQuestions) -> None:
        self._examples = examples

    @app_commands.command()
    async def help(self, interaction: discord.Interaction[Any]) -> None:
        """Say what I do and how to ask."""
        work = self._examples.help_card(access.scope_of(interaction))
        await sending.respond(interaction, await sending.in_time(interaction, work))
