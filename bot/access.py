"""Access: who may do what, and where, as one table that commands and buttons ask. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeGuard

import discord

DIRECT = "direct"


class Deed(StrEnum):
    """What somebody wants to do."""

    ASK = "ask"
    CHANGE_SHARED = "change the shared articles"
    CHANGE_OWN = "change this server's own sources"
    SEE_INSIGHTS = "see what was asked here"
    CHANGE_SETTINGS = "change the settings of this server"


class Where(StrEnum):
    """A kind of place: a home server's moderators may change the shared articles."""

    HOME = "home"
    OTHER_SERVER = "other server"
    DIRECT = "direct message"


class Standing(StrEnum):
    """What makes a person more than a member of a place."""

    OWNER = "owns the bot"
    SERVER_MANAGER = "has Manage Server"
    NAMED_BY_DISCORD = "is named in the server's own permissions of the command"
    NAMED_IN_SETTINGS = "has a role that /settings names as managing"
    ASKER = "may ask: everybody, unless /settings names roles"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Who acts; `roles` are the ids of the person's roles in the server, () elsewhere.

    `named_by_discord` says that the server's own permissions of the command allow this person.
    """

    user_id: int
    roles: frozenset[int] = frozenset()
    manages_server: bool = False
    named_by_discord: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessRules:
    """Who owns the bot, which servers are its homes, and which roles a server's settings name.

    `asking_roles` () lets everybody ask.
    """

    owners: frozenset[int] = frozenset()
    homes: frozenset[int] = frozenset()
    managing_roles: frozenset[int] = frozenset()
    asking_roles: frozenset[int] = frozenset()


_MANAGERS = frozenset(
    {Standing.SERVER_MANAGER, Standing.NAMED_BY_DISCORD, Standing.NAMED_IN_SETTINGS}
)
_OWNER = frozenset({Standing.OWNER})
_ASKERS = _MANAGERS | {Standing.ASKER}

MAY: Mapping[Deed, Mapping[Where, frozenset[Standing]]] = {
    Deed.ASK: {
        Where.HOME: _ASKERS,
        Where.OTHER_SERVER: _ASKERS,
        Where.DIRECT: _ASKERS,
    },
    Deed.CHANGE_SHARED: {
        Where.HOME: _MANAGERS | _OWNER,
        Where.OTHER_SERVER: _OWNER,
        Where.DIRECT: _OWNER,
    },
    Deed.CHANGE_OWN: {
        Where.HOME: _MANAGERS,
        Where.OTHER_SERVER: _MANAGERS,
        Where.DIRECT: frozenset(),
    },
    Deed.SEE_INSIGHTS: {
        Where.HOME: _MANAGERS,
        Where.OTHER_SERVER: _MANAGERS,
        Where.DIRECT: frozenset(),
    },
    # Whoever is named in the settings could otherwise name others.
    Deed.CHANGE_SETTINGS: {
        Where.HOME: _MANAGERS - {Standing.NAMED_IN_SETTINGS},
        Where.OTHER_SERVER: _MANAGERS - {Standing.NAMED_IN_SETTINGS},
        Where.DIRECT: frozenset(),
    },
}
"""For each deed and place, the standings of which a person needs one."""


def kind_of_place(guild_id: int | None, rules: AccessRules) -> Where:
    """Return what a place is to these rules; None is a direct message."""
    if guild_id is None:
        return Where.DIRECT
    return Where.HOME if guild_id in rules.homes else Where.OTHER_SERVER


def standings_of(person: Person, where: Where, rules: AccessRules) -> frozenset[Standing]:
    """Return everything that a person is in a place of this kind."""
    in_server = where is not Where.DIRECT
    found = {
        Standing.OWNER: person.user_id in rules.owners,
        Standing.SERVER_MANAGER: in_server and person.manages_server,
        Standing.NAMED_BY_DISCORD: in_server and person.named_by_discord,
        Standing.NAMED_IN_SETTINGS: in_server and bool(person.roles & rules.managing_roles),
        Standing.ASKER: (
            not in_server or not rules.asking_roles or bool(person.roles & rules.asking_roles)
        ),
    }
    return frozenset(standing for standing, holds in found.items() if holds)


def may(person: Person, deed: Deed, guild_id: int | None, rules: AccessRules) -> bool:
    """Return whether a person may do this in a server, or in a direct message if it is None."""
    where = kind_of_place(guild_id, rules)
    return bool(standings_of(person, where, rules) & MAY[deed][where])


def guild_id_of(place: discord.Interaction[Any] | discord.Message) -> int | None:
    """Return the id of the server, None for a direct message.

    A server that the client does not know yet, or no more, is named by the channel alone.
    """
    if isinstance(place, discord.Interaction):
        return place.guild_id
    return place.guild.id if place.guild else getattr(place.channel, "guild_id", None)


def scope_of(place: discord.Interaction[Any] | discord.Message) -> str:
    """Return the scope of a question: the server's id, or `DIRECT` for all direct messages."""
    guild_id = guild_id_of(place)
    return DIRECT if guild_id is None else str(guild_id)


def roles_of(user: discord.abc.User) -> frozenset[int]:
    """Return the ids of a member's roles, "everyone" included.

    Of a server that the client does not know (yet), it knows no roles.
    """
    return frozenset(role.id for role in user.roles) if _is_known(user) else frozenset()


def manages_server(user: discord.abc.User) -> bool:
    """Return whether this is a member with Manage Server in a server that the client knows."""
    return _is_known(user) and user.guild_permissions.manage_guild


def _is_known(user: discord.abc.User) -> TypeGuard[discord.Member]:
    """Whether this is a member of a server whose GUILD_CREATE has come."""
    if not isinstance(user, discord.Member):
        return False
    return user.guild is not None and user.guild.default_role is not None


def is_direct(message: discord.Message) -> bool:
    """Whether this is a direct message; one in a server that the client does not know is none."""
    return scope_of(message) == DIRECT


def may_manage(
    interaction: discord.Interaction[Any], managing_roles: frozenset[int] = frozenset()
) -> bool:
    """Whether this member has Manage Server here, or one of the roles that manage sources.

    So that a hint for moderators is of use; what they do with it is checked by `may`.
    """
    has_role = bool(roles_of(interaction.user) & managing_roles)
    is_manager = interaction.permissions.manage_guild or has_role
    return interaction.guild_id is not None and is_manager


def may_remove(interaction: discord.Interaction[Any], asker: int) -> bool:
    """Whether this person may delete an answer: the asker, or with Manage Messages."""
    return interaction.user.id == asker or interaction.permissions.manage_messages
