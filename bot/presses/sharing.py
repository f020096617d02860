"""Sharing with the channel what only one member sees: answers, passages, sources of a claim."""

from collections.abc import Mapping
from typing import Any

import discord

from bot import access, sending, strings
from bot.asking import (
    Answerer,
    Declined,
    answer_interaction,
    list_passages,
    recall_answer,
    recall_question,
    render_claim_again,
    split_key,
)
from bot.rendering import CardMood, render_notice
from bot.sending import Interaction
from bot.translations import speak_to


class Sharing:
    """Handles the buttons that post for all what the presser alone saw.

    What is shared is found again, so that everybody sees the articles as they are now. The presser
    may remove it.
    """

    def __init__(self, answerer: Answerer) -> None:
        self._answerer = answerer
        self.presses: Mapping[str, Any] = {
            "share": self._answer,
            "post": self._passages,
            "reply": self._claim,
        }

    async def _answer(self, interaction: Interaction, key: str) -> None:
        """Post a private answer."""
        logged = await recall_answer(self._answerer, interaction, key)
        question = recall_question(self._answerer, key, logged)
        await answer_interaction(
            self._answerer, interaction, question, source=logged.source, shared=True
        )

    async def _passages(self, interaction: Interaction, key: str) -> None:
        """Post a page of found passages."""
        stem, offset = split_key(key)
        list_id, _, kind = stem.partition(":")
        logged = await recall_answer(self._answerer, interaction, list_id)
        speak_to(interaction, in_public=True)
        work = list_passages(
            self._answerer,
            scope=access.scope_of(interaction),
            list_id=list_id,
            logged=logged,
            kind=kind,
            offset=offset,
            sharer=interaction.user.id,
        )
        card = await sending.in_time(interaction, work)
        await sending.respond(interaction, card, ephemeral=False)

    async def _claim(self, interaction: Interaction, key: str) -> None:
        """Post the sources of a claim as a reply to the message that makes it."""
        answer_id, message_id = split_key(key)
        speak_to(interaction, in_public=True)
        card = await sending.in_time(
            interaction, render_claim_again(self._answerer, interaction, answer_id)
        )
        if not isinstance(interaction.channel, discord.abc.Messageable):
            raise Declined(strings.GONE)
        arrived = await sending.reply_in_place(
            interaction.channel,
            interaction.channel_id or 0,
            message_id,
            card,
            nonce=interaction.id,
        )
        if arrived:
            await sending.respond(interaction, render_notice(strings.SHARED, CardMood.GOOD))
        else:
            await sending.respond(interaction, card, ephemeral=False)
