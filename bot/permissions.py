"""Who may? Checked here at every command and press, not only by Discord's defaults. Pure."""

from typing import Any

import discord

DIRECT = "direct"


def scope_of(place: discord.Interaction[Any] | discord.Message) -> str:
    """Return where something was asked: the server, or direct messages as one scope."""
    guild_id = place.guild.id if isinstance(place, discord.Message) and place.guild else None
    if isinstance(place, discord.Interaction):
        guild_id = place.guild_id
    return DIRECT if guild_id is None else str(guild_id)


def may_manage(interaction: discord.Interaction[Any]) -> bool:
    """Tell whether this member may change what the bot answers from."""
    return interaction.guild_id is not None and interaction.permissions.manage_guild


def may_remove(interaction: discord.Interaction[Any], asker: int) -> bool:
    """Tell whether this person may take an answer away."""
    return interaction.user.id == asker or interaction.permissions.manage_messages
