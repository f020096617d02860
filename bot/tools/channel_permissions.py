"""The permissions of the bot in a channel, computed from what Discord's API lists. Pure.

The order is Discord's: the server's permissions, then the channel's overwrites for everybody, for
the bot's roles together, and for the bot itself.
"""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

import discord

TEXT_CHANNELS = frozenset({0, 5, 15})
"""Types of the channels where members ask: text, announcements, forum."""


def permissions_in(
    channel: Mapping[str, Any],
    base: int,
    *,
    guild_id: str,
    role_ids: Collection[str],
    member_id: str,
) -> discord.Permissions:
    """Return the bot's permissions in a channel; `base` are those in its server."""
    server = discord.Permissions(base)
    if server.administrator:
        return discord.Permissions.all()
    overwrites = {each["id"]: each for each in channel.get("permission_overwrites", ())}
    value = base
    for ids in ((guild_id,), [role for role in role_ids if role != guild_id], (member_id,)):
        denied, allowed = _sum(overwrites[each] for each in ids if each in overwrites)
        value = value & ~denied | allowed
    return discord.Permissions(value)


def _sum(overwrites: Iterable[Mapping[str, Any]]) -> tuple[int, int]:
    """Return what several overwrites deny and allow together."""
    denied = allowed = 0
    for each in overwrites:
        denied |= int(each["deny"])
        allowed |= int(each["allow"])
    return denied, allowed
