"""Button presses: one handler for each action.

A button's custom_id has all it needs: the action, and a key that names a logged answer and a place
in it. So buttons work after a restart; if the answer has been deleted, the presser is told so.
"""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import discord

from bot import access, sending, strings
from bot.asking import (
    BELOW_QUOTES,
    Answerer,
    Declined,
    answer_interaction,
    list_passages,
    recall_answer,
    recall_context,
    recall_corrected_question,
    recall_quote,
    restore_quote,
    split_key,
)
from bot.cogs import AskingGate, PausedDeed
from bot.rendering import (
    BY_ANYBODY,
    AnswerOptions,
    Card,
    CardMood,
    excerpt_around_citation,
    excerpt_from_paragraph,
    render_closest_passages,
    render_excerpt,
    render_notice,
)
from bot.viewpoint import look_alone
from index import UnknownSource

Interaction = discord.Interaction[Any]
_READ_BY_ALL = frozenset({"again", "share", "post", "reply"})
"""Actions whose answer others may read too; the presser alone may see more."""
Handler = Callable[[Interaction, str], Awaitable[None]]

PAUSED: Mapping[str, PausedDeed] = {
    "again": PausedDeed.ASK,
    "share": PausedDeed.SHARE,
    "post": PausedDeed.SHARE,
    "reply": PausedDeed.SHARE,
}
"""The actions that a server's pause holds for, as it does for questions."""


class Buttons:
    """Handles presses by the action in their custom_id; `others` adds handlers of other rooms."""

    def __init__(self, answerer: Answerer, others: Mapping[str, Handler], gate: AskingGate) -> None:
        self._answerer = answerer
        self._gate = gate
        self._actions: dict[str, Handler] = {
            "context": self._context,
            "turn": self._turn,
            "more": self._more,
            "page": self._page,
            "closest": self._closest,
            "again": self._again,
            "remove": self._remove,
            **others,
        }

    async def press(self, interaction: Interaction, action: str, key: str) -> None:
        """Call the handler of `action`; an old button may name an action that no longer exists."""
        if action not in _READ_BY_ALL:
            look_alone()
        handler = self._actions.get(action, _unknown)
        try:
            self._check_pause(interaction, action)
            await handler(interaction, key)
        except Declined as declined:
            self._answerer.measurements.count_refusal("declined")
            await sending.respond(interaction, render_notice(str(declined), CardMood.NOTHING))

    def _check_pause(self, interaction: Interaction, action: str) -> None:
        """Raise Declined if the presser may not ask or share, or has just done so."""
        if (deed := PAUSED.get(action)) is not None:
            refusal = self._gate.refuse(interaction.guild_id, interaction.user, deed)
            if refusal is not None:
                raise Declined(refusal.text)

    async def _context(self, interaction: Interaction, key: str) -> None:
        """Show the cited paragraph between its neighbours, to the presser alone."""
        card = await sending.in_time(interaction, self._context_card(interaction, key))
        await sending.respond(interaction, card)

    async def _context_card(self, interaction: Interaction, key: str) -> Card:
        logged, quote = await recall_quote(self._answerer, interaction, key)
        context = await recall_context(self._answerer, quote, logged.version)
        last = None
        with contextlib.suppress(UnknownSource):  # removed since
            last = len((await self._answerer.show(context.citation.source)).paragraphs)
        return render_excerpt(excerpt_around_citation(context, key=key, last=last))

    async def _turn(self, interaction: Interaction, key: str) -> None:
        """Show the previous or next paragraphs of the article."""
        card = await sending.in_time(interaction, self._turned(interaction, key), update=True)
        await sending.replace(interaction, card)

    async def _turned(self, interaction: Interaction, key: str) -> Card:
        stem, start = split_key(key)
        answer_id, number = split_key(stem)
        logged = await recall_answer(self._answerer, interaction, answer_id)
        quote = next((q for q in logged.quotes if q.number == number), None)
        cited = quote.citations[0] if quote and quote.citations else None
        edited = False
        if quote is not None:
            edited = (await recall_context(self._answerer, quote, logged.version)).edited
        try:
            article = await self._answerer.show(cited.source if cited else logged.source or "")
        except UnknownSource:
            raise Declined(strings.SOURCE_GONE) from None
        shown = excerpt_from_paragraph(article, start, key=stem, cited=cited, edited=edited)
        return render_excerpt(shown)

    async def _more(self, interaction: Interaction, key: str) -> None:
        """Show the passages that rank below the quotes, to the presser alone."""
        work = self._listed(interaction, key, BELOW_QUOTES, 0)
        await sending.respond(interaction, await sending.in_time(interaction, work))

    async def _page(self, interaction: Interaction, key: str) -> None:
        """Show another page of a list of passages."""
        stem, offset = split_key(key)
        answer_id, _, kind = stem.partition(":")
        work = self._listed(interaction, answer_id, kind, offset)
        card = await sending.in_time(interaction, work, update=True)
        await sending.replace(interaction, card)

    async def _listed(self, interaction: Interaction, key: str, kind: str, offset: int) -> Card:
        logged = await recall_answer(self._answerer, interaction, key)
        return await list_passages(
            self._answerer,
            scope=access.scope_of(interaction),
            list_id=key,
            logged=logged,
            kind=kind,
            offset=offset,
        )

    async def _closest(self, interaction: Interaction, key: str) -> None:
        """Show the closest passages, to the presser alone."""
        card = await sending.in_time(interaction, self._closest_card(interaction, key))
        await sending.respond(interaction, card)

    async def _closest_card(self, interaction: Interaction, key: str) -> Card:
        logged = await recall_answer(self._answerer, interaction, key)
        kept = [quote for quote in logged.quotes if quote.citations]
        restored = (restore_quote(self._answerer, quote, logged.version) for quote in kept)
        return render_closest_passages(
            tuple(await asyncio.gather(*restored)), AnswerOptions(answer_id=key)
        )

    async def _again(self, interaction: Interaction, key: str) -> None:
        """Ask a logged question again, with its spelling corrected."""
        logged = await recall_answer(self._answerer, interaction, key)
        question = recall_corrected_question(self._answerer, key, logged)
        await answer_interaction(self._answerer, interaction, question, source=logged.source)

    async def _remove(self, interaction: Interaction, key: str) -> None:
        """Delete the answer, if the presser may."""
        is_allowed = key == BY_ANYBODY or (
            key.isdecimal() and access.may_remove(interaction, int(key))
        )
        if not is_allowed:
            raise Declined(strings.NOT_YOURS)
        await sending.remove(interaction)


async def _unknown(_: Interaction, __: str) -> None:
    raise Declined(strings.GONE)
