"""The audit log: who changed what in a server, stored, and shown in a channel if one is chosen."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any, Literal

import discord

from bot import access, strings
from bot.moderation.moderation_cards import render_audit_entry
from bot.moderation.server_settings import SettingsBook
from bot.rendering import Card
from bot.translations import speak_to_all
from index import FootnoteError, MemberStore, ServerStore

logger = logging.getLogger(__name__)
Interaction = discord.Interaction[Any]
NotedDeed = Literal[
    "added",
    "removed",
    "erased",
    "re-indexed",
    "published",
    "rolled back",
    "kept golden",
    "removed golden",
    "changed setting",
    "answered gap",
]
"""The name of what was done, in the table `DEEDS` of texts."""
Post = Callable[[int, Card], Awaitable[None]]
"""Sends a card to the channel with an id, if the bot may."""


class AuditLog:
    """Notes each change; a note that cannot be kept stands in the program's log."""

    def __init__(
        self, servers: ServerStore, members: MemberStore, settings: SettingsBook, post: Post
    ) -> None:
        self._servers = servers
        self._members = members
        self._settings = settings
        self._post = post

    async def note(self, interaction: Interaction, deed: NotedDeed, subject: str) -> None:
        """Store who did what to what here, and post it where the server wants that.

        Everybody reads the log in the language of the server, as `subject` is to be, too.
        """
        name, scope = interaction.user.display_name, access.scope_of(interaction)
        with speak_to_all(interaction):
            said = strings.DEEDS[deed]
            entry = render_audit_entry(name, said, subject)

        def store() -> None:
            member = self._members.hash_member(interaction.user.id)
            self._servers.add_entry(scope, said, subject, member=member, name=name)

        try:
            await asyncio.to_thread(store)
        except FootnoteError as error:
            logger.warning("the audit log misses %r of %s: %s", deed, scope, error)
        channel = self._settings.of(interaction.guild_id).log_channel
        if channel is not None:
            await self._post(channel, entry)
