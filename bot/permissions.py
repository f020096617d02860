"""Permissions, checked at every command and press, not only by Discord's defaults. Pure."""

from typing import Any

import discord

DIRECT = "direct"


def scope_of(place: discord.Interaction[Any] | discord.Message) -> str:
    """Return the scope of a question: the server's id, or `DIRECT` for all direct messages."""
    guild_id = place.guild.id if isinstance(place, discord.Message) and place.guild else None
    if isinstance(place, discord.Interaction):
        guild_id = place.guild_id
    return DIRECT if guild_id is None else str(guild_id)


def may_manage(interaction: discord.Interaction[Any]) -> bool:
    """Whether this member may manage the sources: Manage Server, and not in a direct message."""
    return interaction.guild_id is not None and interaction.permissions.manage_guild


def may_remove(interaction: discord.Interaction[Any], asker: int) -> bool:
    """Whether this person may delete an answer: the asker, or with Manage Messages."""
    return interaction.user.id == asker or interaction.permissions.manage_messages
