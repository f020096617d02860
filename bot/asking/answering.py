"""From a question to its card, for commands, presses and messages alike."""

import logging
from typing import Any

import discord

from bot import access, sending, strings
from bot.asking.answerer import Answerer, LoggedReply
from bot.rendering import AnswerOptions, Card, CardMood, render_answer, render_notice
from index import Band

logger = logging.getLogger(__name__)


async def answer_interaction(
    answerer: Answerer,
    interaction: discord.Interaction[Any],
    question: str,
    *,
    source: str | None = None,
    private: bool = False,
) -> None:
    """Answer a command or a press: publicly if an answer was found, else for the asker alone."""
    work = answerer.ask(question, scope=access.scope_of(interaction), source=source)
    remembered = await sending.in_time(interaction, work)
    found = remembered.answer.band is Band.ANSWER
    alone = private or not found or sending.is_acknowledged(interaction)
    options = AnswerOptions(
        answer_id=remembered.answer_id,
        asker=None if alone else interaction.user.id,
        echo=True,
        indexed_at=remembered.indexed_at,
        year=interaction.created_at.year,
    )
    card = render_answer(remembered.answer, options)
    if await _has_no_articles(answerer, remembered):
        card = _render_no_articles(may_add=access.may_manage(interaction))
    await sending.respond(interaction, card, ephemeral=alone)
    _note(remembered)


async def answer_message(answerer: Answerer, message: discord.Message, question: str) -> None:
    """Answer a message in place."""
    remembered = await answerer.ask(question, scope=access.scope_of(message))
    options = AnswerOptions(
        answer_id=remembered.answer_id,
        asker=message.author.id,
        indexed_at=remembered.indexed_at,
        year=message.created_at.year,
    )
    card = render_answer(remembered.answer, options)
    if await _has_no_articles(answerer, remembered):
        member = message.author
        is_moderator = isinstance(member, discord.Member) and member.guild_permissions.manage_guild
        card = _render_no_articles(may_add=is_moderator)
    if await sending.reply(message, card):
        _note(remembered)


async def _has_no_articles(answerer: Answerer, reply: LoggedReply) -> bool:
    return not reply.answer.quotes and not await answerer.sources()


def _render_no_articles(*, may_add: bool) -> Card:
    """Say that there is nothing to quote, and to those who may add articles how to do so."""
    text = strings.NO_ARTICLES_HINT if may_add else strings.NO_ARTICLES
    return render_notice(text, CardMood.WARNING)


def _note(remembered: LoggedReply) -> None:
    """Log one line for each question: its outcome, never its text or the asker."""
    logger.info(
        "answered %s: %s, %d quotes, v%d, %.1f ms",
        remembered.answer_id,
        remembered.answer.band.value,
        len(remembered.answer.quotes),
        remembered.answer.version,
        remembered.answer.elapsed_ms,
    )
