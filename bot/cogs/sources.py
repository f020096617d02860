"""The /sources commands: list, add, remove, re-index, versions, golden questions."""

from typing import Any, Literal

import discord
from discord import app_commands
from discord.ext import commands

from bot import limits, strings
from bot.access import Deed
from bot.asking import Answerer, Declined
from bot.cogs.choices import SourceAutocomplete
from bot.cogs.source_list import SourceList
from bot.moderation import GoldenCommands, PermissionCheck, SourceCommands, offered_as_own

Whose = Literal["shared", "own"]
"""The articles that all servers share, or this server's own sources."""

_INTERVALS = ("15m", "1h", "6h", "1d", "1w", "never")

_WHOSE = "shared: what all servers read; own: this server alone (default: what is usual here)"


@app_commands.default_permissions(manage_guild=True)
class Sources(commands.GroupCog, group_name="sources"):
    """What I answer from."""

    golden = app_commands.Group(
        name="golden", description="Questions whose answers every re-index compares"
    )

    def __init__(
        self,
        bot: commands.AutoShardedBot,
        answerer: Answerer,
        check: PermissionCheck,
        changes: SourceCommands,
        golden: GoldenCommands,
    ) -> None:
        self._bot = bot
        self._listed = SourceList(answerer, check)
        self.presses = self._listed.presses
        self._check = check
        self._changes = changes
        self._golden = golden
        self._names = SourceAutocomplete(answerer)

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """Note the first server, before others are joined."""
        await self._check.find_home(self._bot.guilds)

    @commands.Cog.listener()
    async def on_guild_join(self, _: discord.Guild) -> None:
        """Note the first server."""
        await self._check.find_home(self._bot.guilds)

    @app_commands.command(name="list")
    async def list_sources(self, interaction: discord.Interaction[Any]) -> None:
        """List what is indexed, since when, and what failed and why."""
        await self._listed.show(interaction)

    @app_commands.command()
    @app_commands.describe(
        file="A file to answer from",
        url="The address of a page, feed, sitemap or zip file to answer from",
        every="How often I look at the address again: 15m, 6h, 1d, 2w, or never "
        "(only at /sources reindex)",
        whose=_WHOSE,
    )
    async def add(
        self,
        interaction: discord.Interaction[Any],
        file: discord.Attachment | None = None,
        url: app_commands.Range[str, 1, 2000] | None = None,
        every: app_commands.Range[str, 1, 20] | None = None,
        whose: Whose | None = None,
    ) -> None:
        """Add a file or a web page; outside the bot's home, to this server's own sources."""
        if (file is None) == (url is None):
            raise Declined(strings.ONE_OF_BOTH)
        if file is not None:
            if every is not None:
                raise Declined(strings.EVERY_IS_FOR_ADDRESSES)
            await self._changes.add_upload(interaction, file, whose)
        elif url is not None:
            await self._changes.add_page(interaction, url.strip(), whose, every)

    @add.autocomplete("every")
    async def complete_interval(
        self, _: discord.Interaction[Any], typed: str
    ) -> list[app_commands.Choice[str]]:
        """Offer usual intervals; any other can be typed."""
        offered = [each for each in _INTERVALS if each.startswith(typed.strip().lower())]
        return [app_commands.Choice(name=each, value=each) for each in offered]

    @app_commands.command()
    @app_commands.describe(
        source="The source to remove",
        whose=_WHOSE,
        erase="Also erase it from all earlier versions and answers, for good; asks first",
    )
    async def remove(
        self,
        interaction: discord.Interaction[Any],
        source: str,
        whose: Whose | None = None,
        erase: bool = False,  # noqa: FBT001, FBT002 - Discord passes it by name
    ) -> None:
        """Remove a source; answers are given without it from then on."""
        if erase:
            await self._changes.ask_to_erase(interaction, source, whose)
        else:
            await self._changes.remove(interaction, source, whose)

    @remove.autocomplete("source")
    async def complete_source(
        self, interaction: discord.Interaction[Any], typed: str
    ) -> list[app_commands.Choice[str]]:
        """Offer the sources that can be removed here and whose name or title was typed."""
        may_see = await self._check.allows(interaction, Deed.SEE_INSIGHTS, "sources")
        own = await offered_as_own(self._check, interaction, interaction.namespace.whose)
        return await self._names.choices(typed, for_moderator=may_see, own=own)

    @app_commands.command()
    @app_commands.describe(whose=_WHOSE)
    async def reindex(
        self, interaction: discord.Interaction[Any], whose: Whose | None = None
    ) -> None:
        """Read again what has changed; answers go on meanwhile."""
        await self._changes.reindex(interaction, whose)

    @app_commands.command()
    @app_commands.describe(whose=_WHOSE)
    async def history(
        self, interaction: discord.Interaction[Any], whose: Whose | None = None
    ) -> None:
        """List the versions of the index."""
        await self._changes.history(interaction, whose)

    @app_commands.command()
    @app_commands.describe(
        version="A version from /sources history (default: the one before)", whose=_WHOSE
    )
    async def rollback(
        self,
        interaction: discord.Interaction[Any],
        version: app_commands.Range[int, 1, 1_000_000_000] | None = None,
        whose: Whose | None = None,
    ) -> None:
        """Make an earlier version live again."""
        await self._changes.roll_back(interaction, version, whose)

    @golden.command(name="add")
    @app_commands.describe(question="The question; its answer of now is kept")
    async def golden_add(
        self,
        interaction: discord.Interaction[Any],
        question: app_commands.Range[str, 1, limits.ECHO],
    ) -> None:
        """Keep a question and its answer; a re-index shows if it would change."""
        await self._golden.add(interaction, question)

    @golden.command(name="list")
    async def golden_list(self, interaction: discord.Interaction[Any]) -> None:
        """List the golden questions."""
        await self._golden.list_kept(interaction)

    @golden.command(name="remove")
    @app_commands.describe(number="Its number in /sources golden list")
    async def golden_remove(
        self,
        interaction: discord.Interaction[Any],
        number: app_commands.Range[int, 1, 1_000_000],
    ) -> None:
        """Remove a golden question."""
        await self._golden.remove(interaction, number)
