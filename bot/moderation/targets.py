"""The choice of what a moderator's command changes."""

from typing import Any

import discord

from bot.access import Deed
from bot.moderation.changes import OWN, SHARED, Target
from bot.moderation.permission_check import PermissionCheck
from index import OWN_FOLDER

Interaction = discord.Interaction[Any]

OWN_PREFIX = f"{OWN_FOLDER}/"
"""With which the names of a server's own sources begin."""


async def choose_target(
    check: PermissionCheck, interaction: Interaction, wanted: str | None, *, source: str = ""
) -> Target:
    """Return what to change: what was asked for, or else what is usual here.

    That is the shared articles in a home server and in a direct message, and the server's own
    sources elsewhere; a `source` whose name is that of an own source is one everywhere. Raises
    Declined if this person may not change it.
    """
    if wanted is None and source.startswith(OWN_PREFIX):
        wanted = OWN
    if wanted is None:
        is_shared = interaction.guild_id is None or await check.is_home(interaction)
        wanted = SHARED if is_shared else OWN
    if wanted == SHARED:
        await check.require(interaction, Deed.CHANGE_SHARED, "sources")
        return Target(None)
    await check.require(interaction, Deed.CHANGE_OWN, "sources")
    return Target(interaction.guild_id)


async def offered_as_own(
    check: PermissionCheck, interaction: Interaction, wanted: str | None
) -> bool | None:
    """Return whether a server's own sources are what a command may change, or only all others.

    None where it may change both: in a home server, if nothing in particular was asked for.
    """
    if wanted is not None:
        return wanted == OWN
    if interaction.guild_id is None:
        return False
    return None if await check.is_home(interaction) else True
