"""The /privacy command: what is stored, what is the member's own, and how to delete it."""

import asyncio
from collections.abc import Mapping
from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from bot import access, sending, strings
from bot.moderation import SettingsBook
from bot.rendering import (
    Card,
    CardMood,
    MemberRecords,
    render_delete_question,
    render_notice,
    render_privacy,
)
from index import MemberStore

_DAYS_WITHOUT_QUESTIONS = 1
"""How long answers are kept where the host stores no questions."""


class Privacy(commands.Cog):
    """Shows members what is stored of them, and deletes it after asking once."""

    def __init__(
        self,
        members: MemberStore,
        settings: SettingsBook,
        *,
        log_questions: bool,
        kept_days: int,
    ) -> None:
        self._members = members
        self._settings = settings
        self._log_questions = log_questions
        self._kept_days = kept_days
        self.presses: Mapping[str, Any] = {"mine": self._press}

    @app_commands.command()
    async def privacy(self, interaction: discord.Interaction[Any]) -> None:
        """Say what I store and for how long, and show what is yours."""
        work = asyncio.to_thread(self._card, interaction.user.id, access.scope_of(interaction))
        await sending.respond(interaction, await sending.in_time(interaction, work))

    async def _press(self, interaction: discord.Interaction[Any], key: str) -> None:
        """Ask whether to delete, delete, or keep; only the member sees the buttons."""
        if key == "ask":
            card = render_delete_question()
        elif key == "delete":
            deleting = asyncio.to_thread(self._delete, interaction.user.id)
            num = await sending.in_time(interaction, deleting, update=True)
            records = strings.count(num, "record")
            card = render_notice(strings.MINE_DELETED.format(records=records), CardMood.GOOD)
        else:
            work = asyncio.to_thread(self._card, interaction.user.id, access.scope_of(interaction))
            card = await sending.in_time(interaction, work, update=True)
        await sending.replace(interaction, card)

    def _card(self, user_id: int, scope: str) -> Card:
        member = self._members.hash_member(user_id)
        records = MemberRecords(
            votes=tuple(self._members.list_votes_of(member)),
            gaps=tuple(self._members.list_gaps_of(member)),
            entries=tuple(self._settings.store.list_entries_of(member)),
        )
        return render_privacy(
            records,
            kept_days=self._kept_days,
            answer_days=self._kept_days if self._log_questions else _DAYS_WITHOUT_QUESTIONS,
            with_questions=self._log_questions and self._settings.of_scope(scope).log_questions,
        )

    def _delete(self, user_id: int) -> int:
        """Delete votes and gaps, and take the member out of audit entries; return how many."""
        member = self._members.hash_member(user_id)
        return self._members.delete_of(member) + self._settings.store.take_out_member(member)
