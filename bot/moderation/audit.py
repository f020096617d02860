"""The audit log: who changed what in a server, stored, and shown in a channel if one is chosen."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

import discord

from bot import access
from bot.moderation.moderation_cards import render_audit_entry
from bot.moderation.server_settings import SettingsBook
from bot.rendering import Card
from index import FootnoteError, MemberStore, ServerStore

logger = logging.getLogger(__name__)
Interaction = discord.Interaction[Any]
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

    async def note(self, interaction: Interaction, deed: str, subject: str) -> None:
        """Store who did what to what here, and post it where the server wants that."""
        name, scope = interaction.user.display_name, access.scope_of(interaction)

        def store() -> None:
            member = self._members.hash_member(interaction.user.id)
            self._servers.add_entry(scope, deed, subject, member=member, name=name)

        try:
            await asyncio.to_thread(store)
        except FootnoteError as error:
            logger.warning("the audit log misses %r of %s: %s", deed, scope, error)
        channel = self._settings.of(interaction.guild_id).log_channel
        if channel is not None:
            await self._post(channel, render_audit_entry(name, deed, subject))
