"""Votes on answers, with a reason in a form, and reports of questions without an answer."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot import access, limits, sending, strings
from bot.asking import Answerer, Declined, recall_answer
from bot.moderation import SettingsBook
from bot.rendering import (
    ButtonRow,
    Card,
    CardMood,
    PressButton,
    Prompt,
    TextBlock,
    render_gap,
    render_notice,
)
from bot.sending import Interaction
from bot.translations import speak_to_all
from index import MemberStore

Post = Callable[[int, Card], Awaitable[None]]
"""Sends a card to the channel with an id, if the bot may."""


class Feedback:
    """Handles 👍, 👎, reasons and reported gaps; one vote and one report of each member."""

    def __init__(
        self, answerer: Answerer, members: MemberStore, settings: SettingsBook, post: Post
    ) -> None:
        self._answerer = answerer
        self._members = members
        self._settings = settings
        self._post = post
        self.presses: Mapping[str, Any] = {
            "up": self._up,
            "down": self._down,
            "why": self._why,
            "gap": self._gap,
        }
        self.forms: Mapping[str, Any] = {"up": self._reason, "down": self._reason}

    async def _up(self, interaction: Interaction, key: str) -> None:
        """Store the vote and offer to say why."""
        await sending.in_time(interaction, self._vote(interaction, key, is_up=True))
        why = PressButton("why", f"up:{key}", strings.SAY_WHY)
        golden = PressButton("golden", key, strings.KEEP_GOLDEN)
        managing = self._settings.of(interaction.guild_id).managing_roles
        buttons = (why, golden) if access.may_manage(interaction, managing) else (why,)
        card = Card((TextBlock(strings.VOTED), ButtonRow(buttons)))
        await sending.respond(interaction, card)

    async def _down(self, interaction: Interaction, key: str) -> None:
        """Ask why at once; the vote counts also if the form is closed, or does not arrive."""
        try:
            await sending.ask(interaction, _prompt("down", key, strings.WHY_DOWN))
        finally:
            await self._vote(interaction, key, is_up=False)

    async def _why(self, interaction: Interaction, key: str) -> None:
        action, _, answer_id = key.partition(":")
        if action not in self.forms:
            raise Declined(strings.GONE)
        await sending.ask(interaction, _prompt(action, answer_id, strings.WHY_UP))

    async def _reason(self, interaction: Interaction, action: str, key: str, text: str) -> None:
        """Store the reason that was written into a form, "" for none."""
        vote = self._vote(interaction, key, is_up=action == "up", reason=text.strip() or None)
        await sending.in_time(interaction, vote)
        await sending.respond(interaction, render_notice(strings.VOTED, CardMood.GOOD))

    async def _vote(
        self, interaction: Interaction, key: str, *, is_up: bool, reason: str | None = None
    ) -> None:
        logged = await recall_answer(self._answerer, interaction, key)

        def save() -> None:
            member = self._members.hash_member(interaction.user.id)
            self._members.save_vote(
                key,
                member=member,
                scope=logged.scope,
                is_up=is_up,
                reason=reason,
                question=logged.question,
            )

        await asyncio.to_thread(save)

    async def _gap(self, interaction: Interaction, key: str) -> None:
        """Store that the articles lack an answer, and tell the moderators where they want that."""
        is_new, card = await sending.in_time(interaction, self._report(interaction, key))
        message = strings.GAP_REPORTED if is_new else strings.GAP_KNOWN
        await sending.respond(interaction, render_notice(message, CardMood.GOOD))
        channel = self._settings.of(interaction.guild_id).log_channel
        if is_new and channel is not None:
            await self._post(channel, card)

    async def _report(self, interaction: Interaction, key: str) -> tuple[bool, Card]:
        logged = await recall_answer(self._answerer, interaction, key)
        question = self._answerer.records.question_of(key, logged)
        missing = await self._answerer.missing_words(question) if question else ()

        def save() -> bool:
            return self._members.report_gap(
                key,
                member=self._members.hash_member(interaction.user.id),
                scope=access.scope_of(interaction),
                question=logged.question,
                missing=missing if logged.question is not None else (),  # they are its words
            )

        with speak_to_all(interaction):  # whoever reads the log channel
            card = render_gap(question, missing)
        return await asyncio.to_thread(save), card


def _prompt(action: str, key: str, title: str) -> Prompt:
    return Prompt(
        action=action,
        key=key,
        title=title,
        label=strings.REASON,
        hint=strings.REASON_HINT,
        longest=limits.REASON,
    )
