"""/settings: one panel with what a server has chosen, changed by options and buttons."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

import discord

from bot import limits, sending, strings
from bot.access import Deed
from bot.asking import Answerer, Declined
from bot.moderation.audit import AuditLog
from bot.moderation.folder_choice import FolderChoice, KnownHere, without_rules
from bot.moderation.moderation_cards import render_settings
from bot.moderation.permission_check import PermissionCheck
from bot.moderation.server_settings import DEFAULTS, ServerSettings, SettingsBook
from bot.rendering import Card, escape_shortened, truncate
from bot.translations import speak_to_all
from bot.viewpoint import look_at_all

Interaction = discord.Interaction[Any]

COMMAND = "settings"
_TOGGLED = ("private_answers", "log_questions")
_RESET = (
    "auto_answer_channels",
    "log_channel",
    "asking_roles",
    "managing_roles",
    "cooldown",
)
_FOLDERS = ("channel_folders", "role_folders")


class SettingsPanel:
    """Shows and changes the settings of a server; raises Declined for other members."""

    def __init__(
        self,
        answerer: Answerer,
        book: SettingsBook,
        check: PermissionCheck,
        audit: AuditLog,
        *,
        hears_all: bool,
        stores_questions: bool,
    ) -> None:
        self._answerer = answerer
        self._book = book
        self._check = check
        self._audit = audit
        self._hears_all = hears_all
        self._stores_questions = stores_questions
        self.presses = {COMMAND: self._press}

    async def show(
        self,
        interaction: Interaction,
        changes: dict[str, Any],
        toggled: Mapping[str, int],
        choices: Sequence[FolderChoice] = (),
        *,
        writes_in: Sequence[discord.abc.GuildChannel] = (),
    ) -> None:
        """Change what was given, if anything, and show the panel.

        `toggled` has, for settings that are sets of ids, one that is put in or taken out. The bot
        is to write into the channels `writes_in`: raises Declined where it may not.
        """
        guild_id = await self._require(interaction)
        chosen = self._book.of(guild_id).auto_answer_channels
        for place in writes_in:
            if place.id not in chosen:  # one that is taken back needs no permission
                _require_permissions(interaction, place)
        look_at_all()
        subjects: list[str] = []
        work = self._changed(interaction, changes, subjects, toggled=toggled, choices=choices)
        try:
            await sending.respond(interaction, await sending.in_time(interaction, work))
        finally:
            await self._note(interaction, subjects)

    async def list_folders(self, interaction: Interaction, typed: str) -> list[str]:
        """Return folders, and then single sources, for those who may change settings."""
        if not await self._check.allows(interaction, Deed.CHANGE_SETTINGS, COMMAND):
            return []
        look_at_all()
        directory = await self._answerer.lists.directory()
        found = directory.search_folders(typed, limits.CHOICES)
        found += [
            name for _, name in directory.search(typed, limits.CHOICES, longest=limits.CHOICE)
        ]
        return found[: limits.CHOICES]

    async def _press(self, interaction: Interaction, name: str) -> None:
        """Switch a setting, or make it the default again, and renew the panel."""
        guild_id = await self._require(interaction)
        look_at_all()
        if name in _TOGGLED:
            changes = {name: not getattr(self._book.of(guild_id), name)}
        elif name in _RESET:
            changes = {name: getattr(DEFAULTS, name)}
        elif name in _FOLDERS:
            changes = without_rules(self._book.of(guild_id), name, guild_id)
        else:
            raise Declined(strings.GONE)
        subjects: list[str] = []
        work = self._changed(interaction, changes, subjects)
        try:
            card = await sending.in_time(interaction, work, update=True)
            await sending.replace(interaction, card)
        finally:
            await self._note(interaction, subjects)

    async def _note(self, interaction: Interaction, subjects: Sequence[str]) -> None:
        """Note what was changed, after the answer: a busy log channel holds nobody up."""
        for subject in subjects:
            await self._audit.note(interaction, "changed setting", subject)

    async def _require(self, interaction: Interaction) -> int:
        await self._check.require(interaction, Deed.CHANGE_SETTINGS, COMMAND)
        if interaction.guild_id is None:
            raise Declined(strings.NOT_MODERATOR)
        return interaction.guild_id

    async def _changed(
        self,
        interaction: Interaction,
        changes: dict[str, Any],
        subjects: list[str],
        *,
        toggled: Mapping[str, int] = MappingProxyType({}),
        choices: Sequence[FolderChoice] = (),
    ) -> Card:
        """Make changes and return the panel with what holds now; put what changed in `subjects`."""
        guild_id = interaction.guild_id or 0
        directory = await self._answerer.lists.directory()
        if changes or toggled:
            await self._change(guild_id, lambda now: {**changes, **_toggle(now, toggled)})
            now, guild = self._book.of(guild_id), interaction.guild
            with speak_to_all(interaction):
                told = [_describe(now, name, guild) for name in (*changes, *toggled)]
            subjects.append("; ".join(told))
        for choice in choices:
            if choice.is_new(self._book.of(guild_id)) and not directory.holds(choice.folder):
                shown = escape_shortened(choice.folder, limits.SOURCE)
                raise Declined(strings.UNKNOWN_FOLDER.format(folder=shown))
            await self._change(guild_id, choice.apply)
            with speak_to_all(interaction):
                name = strings.SETTING_NAMES[choice.field]
            subjects.append(
                f"{name}: {truncate(choice.named, limits.SOURCE)}: {choice.folder or '–'}"
            )
        return render_settings(
            self._book.of(guild_id),
            guild_id=guild_id,
            hears_all=self._hears_all,
            stores_questions=self._stores_questions,
            known=_list_known(interaction.guild, directory.holds),
        )

    async def _change(
        self, guild_id: int, change: Callable[[ServerSettings], Mapping[str, Any]]
    ) -> None:
        try:
            await self._book.update(guild_id, change)
        except ValueError as error:
            raise Declined(strings.OUT_OF_RANGE.format(reason=error)) from None


def _list_known(guild: discord.Guild | None, holds: Callable[[str], bool]) -> KnownHere:
    """Return which folders, channels and roles there are; those of `guild`, if it is known."""
    channels = [*guild.channels, *guild.threads] if guild else []
    roles = guild.roles if guild else []
    return KnownHere(
        folder=holds,
        channels={each.id for each in channels},
        roles={each.id for each in roles},
    )


def _toggle(now: ServerSettings, toggled: Mapping[str, int]) -> dict[str, Any]:
    """Return the sets of ids with each id put in, or taken out if it was there."""
    return {name: frozenset(getattr(now, name) ^ {chosen}) for name, chosen in toggled.items()}


def _describe(settings: ServerSettings, name: str, guild: discord.Guild | None) -> str:
    """Return a setting with its value of now, as plain text: channels and roles by their names."""
    value = getattr(settings, name)
    if name == "private_answers":
        shown = strings.TO_ASKER if value else strings.TO_ALL
    elif name == "log_questions":
        shown = strings.STORED if value else strings.NOT_STORED
    elif name in {"cooldown", "auto_answer_wait"}:
        shown = strings.count(value, "second")
    else:
        ids = value if isinstance(value, frozenset | Mapping) else {value} - {None}
        shown = ", ".join(sorted(_name(guild, each) for each in ids)) or "–"
    return f"{strings.SETTING_NAMES[name]}: {shown}"


def _name(guild: discord.Guild | None, chosen: int) -> str:
    """Return the name of a channel or role, "?" for one that is gone."""
    channel = guild.get_channel_or_thread(chosen) if guild else None
    role = guild.get_role(chosen) if guild else None
    if channel is not None:
        return f"#{channel.name}"
    return f"@{role.name.removeprefix('@')}" if role is not None else "?"


def _require_permissions(interaction: Interaction, place: discord.abc.GuildChannel) -> None:
    """Raise Declined, which names them, if the bot lacks permissions in a channel."""
    me = interaction.guild.me if interaction.guild else None
    lacking = sending.list_lacking_permissions(place, me) if me else []
    if lacking:
        permissions = strings.listed(lacking)
        raise Declined(
            strings.MAY_NOT_WRITE_THERE.format(channel=place.id, permissions=permissions)
        )
