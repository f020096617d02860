"""From a question to its card, for commands, presses and messages alike."""

import logging
from typing import Any

import discord

from bot import access, sending
from bot.asking.answerer import Answerer, LoggedReply
from bot.rendering import AnswerOptions, render_answer
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
    await sending.respond(interaction, render_answer(remembered.answer, options), ephemeral=alone)
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
    if await sending.reply(message, render_answer(remembered.answer, options)):
        _note(remembered)


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
