"""The names that an asker sees for the members, roles and channels that a message marks."""

import asyncio
from collections.abc import Iterable
from contextlib import suppress
from typing import Any

import discord

from bot import limits, strings
from bot.asking.marks import MAX_NAME, MarkKey, Names, find_marked
from bot.retries import REQUEST_FAILURES

_MEMBERS_FETCHED = 3


def names_in_message(message: discord.Message) -> Names:
    """Return the names for the marks of a message, as far as they are known."""
    found = {MarkKey("@", user.id): user.display_name for user in message.mentions}
    found |= {MarkKey("&", role.id): role.name for role in message.role_mentions}
    found |= _known_to(message.guild, find_marked(message.content))
    return _cut(found)


def names_of_bot(user: discord.ClientUser, guild: discord.Guild | None) -> set[str]:
    """Return the names by which people call the bot in a server."""
    here = {guild.me.display_name} if guild is not None and guild.me is not None else set()
    return {user.name, strings.NAME} | here


async def names_in_interaction(interaction: discord.Interaction[Any], text: str) -> Names:
    """Return the names for the marks of a text in a command; a few members are asked for."""
    keys = find_marked(text)
    if not keys:
        return {}
    found = _known_to(interaction.guild, keys) | _resolved(interaction)
    missing = [key.id for key in keys if key.kind == "@" and key not in found]
    if interaction.guild is not None and missing:
        with suppress(TimeoutError):
            async with asyncio.timeout(limits.NAMES_SECONDS):
                found |= await _fetch(interaction.guild, missing[:_MEMBERS_FETCHED])
    return _cut({key: found[key] for key in keys if key in found})


def _known_to(guild: discord.Guild | None, keys: Iterable[MarkKey]) -> dict[MarkKey, str]:
    """Return the names that the client knows without asking Discord."""
    found: dict[MarkKey, str] = {}
    for key in keys:
        named: Any = None
        if guild is not None and key.kind == "&":
            named = guild.get_role(key.id)
        elif guild is not None and key.kind == "#":
            named = guild.get_channel_or_thread(key.id)
        elif guild is not None:
            named = guild.get_member(key.id)
        if named is not None:
            found[key] = named.display_name if key.kind == "@" else named.name
    return found


def _resolved(interaction: discord.Interaction[Any]) -> dict[MarkKey, str]:
    """Return the names that Discord sent with the command."""
    sent: Any = interaction.data or {}
    data = sent.get("resolved") or {}
    found = {}
    members = data.get("members") or {}
    for user_id, user in (data.get("users") or {}).items():
        nick = (members.get(user_id) or {}).get("nick")
        found[MarkKey("@", int(user_id))] = nick or user.get("global_name") or user["username"]
    for kind, group in (("&", "roles"), ("#", "channels")):
        for each_id, each in (data.get(group) or {}).items():
            found[MarkKey(kind, int(each_id))] = each.get("name") or ""
    return {key: name for key, name in found.items() if name}


async def _fetch(guild: discord.Guild, ids: Iterable[int]) -> dict[MarkKey, str]:
    found = {}
    for user_id in ids:
        with suppress(*REQUEST_FAILURES):
            found[MarkKey("@", user_id)] = (await guild.fetch_member(user_id)).display_name
    return found


def _cut(names: Names) -> Names:
    return {key: name[:MAX_NAME] for key, name in names.items()}
