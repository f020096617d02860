"""/sources list: the sources of what a server sees, ten a page, faulty ones first."""

from typing import Any

import discord

from bot import sending, strings
from bot.access import Deed
from bot.asking import Answerer, Declined
from bot.moderation import PermissionCheck
from bot.rendering import Card, render_sources
from bot.viewpoint import look_at_all

Interaction = discord.Interaction[Any]


class SourceList:
    """Shows the list and turns its pages; raises Declined for members who may not see it."""

    def __init__(self, answerer: Answerer, check: PermissionCheck) -> None:
        self._answerer = answerer
        self._check = check
        self.presses = {"sources": self._turn}

    async def show(self, interaction: Interaction) -> None:
        """Show the first page."""
        await sending.respond(interaction, await self._page(interaction, 0))

    async def _turn(self, interaction: Interaction, key: str) -> None:
        """Show another page in place of the one whose button was pressed."""
        if not (key.isascii() and key.isdecimal()):
            raise Declined(strings.GONE)
        card = await self._page(interaction, int(key), update=True)
        await sending.replace(interaction, card)

    async def _page(self, interaction: Interaction, page: int, *, update: bool = False) -> Card:
        deed = Deed.CHANGE_SHARED if interaction.guild_id is None else Deed.SEE_INSIGHTS
        await self._check.require(interaction, deed, "sources")
        look_at_all()
        read = self._answerer.lists.statuses()
        statuses = await sending.in_time(interaction, read, update=update)
        return render_sources(statuses, self._answerer.version, page=page)
