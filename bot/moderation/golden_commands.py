"""Golden questions from Discord: keep an answer, list those kept, remove one."""

from typing import Any

import discord

from bot import sending, strings
from bot.asking import Answerer, Declined, recall_answer, recall_question
from bot.moderation.audit import AuditLog
from bot.moderation.moderation_cards import render_golden_list, render_kept_golden
from bot.moderation.permission_check import PermissionCheck
from bot.moderation.targets import choose_target
from bot.rendering import Card, CardMood, render_notice

Interaction = discord.Interaction[Any]


class GoldenCommands:
    """`/sources golden`, and the button that keeps an answer; each raises Declined for others."""

    def __init__(self, answerer: Answerer, check: PermissionCheck, audit: AuditLog) -> None:
        self._answerer = answerer
        self._check = check
        self._audit = audit
        self.presses = {"golden": self.press, "kept": self._turn}

    async def add(self, interaction: Interaction, question: str) -> None:
        """Keep a question with its present answer."""
        target = await choose_target(self._check, interaction, None)
        engine = self._answerer.engine_of(target.guild)

        def keep() -> Any:
            return engine.golden.keep(engine.ask(question))

        kept = await sending.in_time(interaction, self._answerer.look_up(keep))
        try:
            await sending.respond(interaction, render_kept_golden(kept))
        finally:
            await self._audit.note(interaction, "kept golden", question)

    async def list_kept(self, interaction: Interaction) -> None:
        """Show the first page of the golden questions."""
        await sending.respond(interaction, await self._page(interaction, 0))

    async def _turn(self, interaction: Interaction, key: str) -> None:
        """Show another page in place of the one whose button was pressed."""
        if not (key.isascii() and key.isdecimal()):
            raise Declined(strings.GONE)
        card = await self._page(interaction, int(key), update=True)
        await sending.replace(interaction, card)

    async def _page(self, interaction: Interaction, page: int, *, update: bool = False) -> Card:
        target = await choose_target(self._check, interaction, None)
        golden = self._answerer.engine_of(target.guild).golden
        work = self._answerer.look_up(golden.list_kept)
        return render_golden_list(await sending.in_time(interaction, work, update=update), page)

    async def remove(self, interaction: Interaction, number: int) -> None:
        """Remove a golden question."""
        target = await choose_target(self._check, interaction, None)
        golden = self._answerer.engine_of(target.guild).golden
        await sending.in_time(interaction, self._answerer.look_up(lambda: golden.remove(number)))
        removed = strings.GOLDEN_REMOVED.format(number=number)
        try:
            await sending.respond(interaction, render_notice(removed, CardMood.GOOD))
        finally:
            await self._audit.note(interaction, "removed golden", str(number))

    async def press(self, interaction: Interaction, key: str) -> None:
        """Keep the answer whose button was pressed."""
        logged = await recall_answer(self._answerer, interaction, key)
        await self.add(interaction, recall_question(self._answerer, key, logged))
