"""/settings: one panel with what a server has chosen, changed by options and buttons."""

from typing import Any

import discord

from bot import sending, strings
from bot.access import Deed
from bot.asking import Declined
from bot.moderation.audit import AuditLog
from bot.moderation.moderation_cards import render_settings
from bot.moderation.permission_check import PermissionCheck
from bot.moderation.server_settings import DEFAULTS, ServerSettings, SettingsBook

Interaction = discord.Interaction[Any]

COMMAND = "settings"
_TOGGLED = ("private_answers", "log_questions")
_RESET = ("auto_answer_channels", "log_channel", "asking_roles", "managing_roles", "cooldown")


class SettingsPanel:
    """Shows and changes the settings of a server; raises Declined for other members."""

    def __init__(
        self, book: SettingsBook, check: PermissionCheck, audit: AuditLog, *, hears_all: bool
    ) -> None:
        self._book = book
        self._check = check
        self._audit = audit
        self._hears_all = hears_all
        self.presses = {COMMAND: self._press}

    async def show(self, interaction: Interaction, changes: dict[str, Any]) -> None:
        """Change what was given, if anything, and show the panel."""
        guild_id = await self._require(interaction)
        if changes:
            await sending.in_time(interaction, self._change(interaction, guild_id, changes))
        await sending.respond(interaction, self._card(self._book.of(guild_id)))

    def toggled(self, interaction: Interaction, name: str, chosen: int) -> frozenset[int]:
        """Return a set of ids of the settings with one put in, or taken out if it was there."""
        return frozenset(getattr(self._book.of(interaction.guild_id), name) ^ {chosen})

    async def _press(self, interaction: Interaction, name: str) -> None:
        """Switch a setting, or make it the default again, and renew the panel."""
        guild_id = await self._require(interaction)
        if name in _TOGGLED:
            value = not getattr(self._book.of(guild_id), name)
        elif name in _RESET:
            value = getattr(DEFAULTS, name)
        else:
            raise Declined(strings.GONE)
        change = self._change(interaction, guild_id, {name: value})
        await sending.in_time(interaction, change, update=True)
        await sending.replace(interaction, self._card(self._book.of(guild_id)))

    async def _require(self, interaction: Interaction) -> int:
        await self._check.require(interaction, Deed.CHANGE_SETTINGS, COMMAND)
        if interaction.guild_id is None:
            raise Declined(strings.NOT_MODERATOR)
        return interaction.guild_id

    async def _change(
        self, interaction: Interaction, guild_id: int, changes: dict[str, Any]
    ) -> None:
        try:
            await self._book.change(guild_id, **changes)
        except ValueError as error:
            raise Declined(strings.OUT_OF_RANGE.format(reason=error)) from None
        names = ", ".join(strings.SETTING_NAMES[name] for name in changes)
        await self._audit.note(interaction, strings.AUDIT_SETTINGS, names)

    def _card(self, settings: ServerSettings) -> Any:
        return render_settings(settings, hears_all=self._hears_all)
