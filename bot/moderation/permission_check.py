"""The check of who may do what: gathers the facts that the table in `bot/access.py` decides on.

Who owns the bot and which servers are its homes come from the settings; if those name nobody, the
application's owner or team, and the server that the bot joined first.
"""

import asyncio
import logging
import time
from collections.abc import Iterable
from typing import Any

import aiohttp
import discord
from discord import AppCommandPermissionType

from bot import strings
from bot.access import (
    DIRECT,
    AccessRules,
    Deed,
    Person,
    Where,
    kind_of_place,
    may,
    roles_of,
    scope_of,
)
from bot.asking import Declined
from bot.moderation.server_settings import SettingsBook
from bot.settings import BotSettings
from index import FootnoteError, ServerStore

logger = logging.getLogger(__name__)
Interaction = discord.Interaction[Any]

_HOME = "home"
_KEPT_SECONDS = 60.0
"""How long a server's own permissions of a command are remembered."""
_WAIT_SECONDS = 1.5
"""How long Discord is waited for; a command must be answered within three seconds."""
_READ_SECONDS = 0.5
"""How long the store is waited for: afterwards there is still time for what the command does."""


class PermissionCheck:
    """Decides who may do what where, for commands and buttons alike."""

    def __init__(self, settings: BotSettings, book: SettingsBook, servers: ServerStore) -> None:
        self._settings = settings
        self._book = book
        self._servers = servers
        self._home: int | None = None
        self._find_again_at = 0.0
        self._named = CommandPermissions()

    async def allows(self, interaction: Interaction, deed: Deed, command: str) -> bool:
        """Return whether a person may do this here; `command` is the one whose permissions count.

        Discord is asked for the server's own permissions of the command only if nothing else
        allows it.
        """
        rules = await self.rules(interaction)
        person = _person(interaction)
        if may(person, deed, interaction.guild_id, rules):
            return True
        if interaction.guild is None:
            return False
        named = await self._named.name(interaction, command)
        return named and may(
            Person(user_id=person.user_id, roles=person.roles, named_by_discord=True),
            deed,
            interaction.guild_id,
            rules,
        )

    async def require(self, interaction: Interaction, deed: Deed, command: str) -> None:
        """Raise Declined unless this person may do this here."""
        if await self.allows(interaction, deed, command):
            return
        if interaction.guild_id is None:
            raise Declined(strings.ONLY_HOSTS)
        is_home = deed is Deed.CHANGE_SHARED and await self.is_home(interaction)
        raise Declined(strings.NOT_MODERATOR if is_home else strings.MAY_NOT[deed])

    async def is_home(self, interaction: Interaction) -> bool:
        """Return whether this server's moderators may change the articles that all share."""
        return kind_of_place(interaction.guild_id, await self.rules(interaction)) is Where.HOME

    async def heard_scopes(self, interaction: Interaction) -> tuple[str, ...]:
        """Return the scopes whose members' reports the moderators of this server see.

        Those are their own and, in a home, that of direct messages: who else would hear of them?
        """
        own = scope_of(interaction)
        return (own, DIRECT) if await self.is_home(interaction) else (own,)

    async def rules(self, interaction: Interaction) -> AccessRules:
        """Return what the settings of the bot and of this server say."""
        chosen = self._book.of(interaction.guild_id)
        return AccessRules(
            owners=self._settings.owners or _owners(interaction.client.application),
            homes=self._settings.homes or await self.find_home(interaction.client.guilds),
            managing_roles=chosen.managing_roles,
            asking_roles=chosen.asking_roles,
        )

    async def find_home(self, guilds: Iterable[discord.Guild]) -> frozenset[int]:
        """Return the server that the bot joined first; once known, it is stored and stays.

        As long as it cannot be read or stored, or some server is out of reach, as while Discord
        has an outage, no server is taken for it.
        """
        if self._home is None and time.monotonic() >= self._find_again_at:
            joined = list(guilds)
            are_known = not any(guild.unavailable for guild in joined)
            first = min(joined, key=_joined, default=None) if are_known else None
            try:
                async with asyncio.timeout(_READ_SECONDS):
                    known = await asyncio.to_thread(self._find_home, first)
            except (TimeoutError, FootnoteError) as error:
                self._find_again_at = time.monotonic() + _KEPT_SECONDS
                logger.warning("the home of the bot cannot be read: %r", error)
                return frozenset()
            self._home = int(known) if known and known.isdecimal() else None
        return frozenset() if self._home is None else frozenset({self._home})

    def _find_home(self, first: discord.Guild | None) -> str | None:
        known = self._servers.read_state(_HOME)
        if known is None and first is not None:
            known = self._servers.keep_state(_HOME, str(first.id))
        return known


class CommandPermissions:
    """Which roles and members a server's own permissions of a command name, kept for a minute.

    Unreadable ones name nobody.
    """

    def __init__(self) -> None:
        self._ids: dict[str, discord.app_commands.AppCommand] = {}
        self._kept: dict[tuple[int, str], tuple[float, dict[tuple[bool, int], bool]]] = {}

    async def name(self, interaction: Interaction, command: str) -> bool:
        """Return whether this person is named; a member's own entry counts before roles."""
        entries = await self._entries(interaction, command)
        own = entries.get((True, interaction.user.id))
        if own is not None:
            return own
        return any(entries.get((False, role)) for role in roles_of(interaction.user))

    async def _entries(
        self, interaction: Interaction, command: str
    ) -> dict[tuple[bool, int], bool]:
        """Return what is set for each (is a member, id)."""
        guild = interaction.guild
        if guild is None:
            return {}
        now = time.monotonic()
        since, entries = self._kept.get((guild.id, command), (-_KEPT_SECONDS, {}))
        if now - since < _KEPT_SECONDS:
            return entries
        try:
            async with asyncio.timeout(_WAIT_SECONDS):
                entries = await self._fetch(interaction, guild, command)
        except discord.NotFound:  # the server has left the defaults
            entries = {}
        except (discord.HTTPException, aiohttp.ClientError, TimeoutError) as error:
            logger.info("permissions of /%s cannot be read: %s", command, type(error).__name__)
            entries = {}
        self._kept = {
            key: kept for key, kept in self._kept.items() if now - kept[0] < _KEPT_SECONDS
        }
        self._kept[guild.id, command] = (now, entries)
        return entries

    async def _fetch(
        self, interaction: Interaction, guild: discord.Guild, command: str
    ) -> dict[tuple[bool, int], bool]:
        if command not in self._ids:
            fetched = await interaction.client.tree.fetch_commands()
            self._ids = {each.name: each for each in fetched}
        known = self._ids.get(command)
        if known is None:
            return {}
        found = await known.fetch_permissions(guild)
        kinds = {AppCommandPermissionType.user: True, AppCommandPermissionType.role: False}
        return {
            (kinds[each.type], each.id): each.permission
            for each in found.permissions
            if each.type in kinds
        }


def _person(interaction: Interaction) -> Person:
    return Person(
        user_id=interaction.user.id,
        roles=roles_of(interaction.user),
        manages_server=interaction.guild_id is not None and interaction.permissions.manage_guild,
    )


def _owners(application: discord.AppInfo | None) -> frozenset[int]:
    """Return the owner of the application, or the members of its team who may change it."""
    if application is None:
        return frozenset()
    if application.team is None:
        return frozenset({application.owner.id})
    roles = {discord.TeamMemberRole.admin, discord.TeamMemberRole.developer}
    team = application.team
    return frozenset(
        {team.owner_id, *(member.id for member in team.members if member.role in roles)} - {None}  # type: ignore[arg-type]
    )


def _joined(guild: discord.Guild) -> tuple[float, int]:
    me = guild.me
    joined = me.joined_at if me is not None else None
    return (joined.timestamp() if joined else float("inf"), guild.id)
