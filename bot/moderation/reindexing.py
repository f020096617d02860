"""Re-indexing by moderators: start, publish what the guard refused, discard it."""

import logging
from typing import Any

import discord

from bot import access, sending, strings
from bot.asking import Answerer, Declined
from bot.moderation.reindex_progress import SharedReindex
from bot.rendering import (
    Card,
    CardMood,
    render_notice,
    render_reindex_failure,
    render_reindex_report,
)
from index import FootnoteError

logger = logging.getLogger(__name__)
Interaction = discord.Interaction[Any]


class ReindexCommands:
    """The commands and buttons around a re-index; each raises Declined for other members."""

    def __init__(self, answerer: Answerer, builds: SharedReindex) -> None:
        self._answerer = answerer
        self._builds = builds

    async def start(self, interaction: Interaction) -> None:
        """Re-index; one message shows the progress and then the report."""
        require_moderator(interaction)
        await sending.respond(interaction, render_notice(strings.REINDEX_START), ephemeral=False)
        await self._follow(interaction, force=False)

    async def publish(self, interaction: Interaction, _: str) -> None:
        """Publish what the guard refused; progress replaces the message with the button."""
        require_moderator(interaction)
        await sending.replace(interaction, render_notice(strings.REINDEX_START))
        await self._follow(interaction, force=True)

    async def discard(self, interaction: Interaction, _: str) -> None:
        """Keep the live version."""
        require_moderator(interaction)
        message = strings.DISCARDED.format(version=self._answerer.version)
        await sending.replace(interaction, render_notice(message))

    async def _follow(self, interaction: Interaction, *, force: bool) -> None:
        async def edit(card: Card) -> None:
            await sending.edit(interaction, card)

        try:
            card = render_reindex_report(await self._builds.run(edit, force=force))
        except FootnoteError as error:
            logger.warning("re-index failed: %s", error)
            card = render_reindex_failure(error)
        except InterruptedError:
            stopped = strings.REINDEX_STOPPED.format(version=self._answerer.version)
            card = render_notice(stopped, CardMood.WARNING)
        await sending.conclude(interaction, card)


def require_moderator(interaction: Interaction) -> None:
    """Raise Declined unless this member may manage the server."""
    if not access.may_manage(interaction):
        raise Declined(strings.NOT_MODERATOR)
