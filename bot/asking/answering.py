"""What happens between a question and its card, wherever it was asked?"""

import logging
from typing import Any

import discord

from bot import permissions, sending
from bot.asking.answerer import Answerer, RememberedAnswer
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
    """Answer a command or a press: in public if an answer was found, else for the asker alone."""
    work = answerer.ask(question, scope=permissions.scope_of(interaction), source=source)
    given = await sending.in_time(interaction, work)
    found = given.answer.band is Band.ANSWER
    alone = private or not found or interaction.response.is_done()
    framing = AnswerOptions(
        answer_id=given.answer_id,
        asker=None if alone else interaction.user.id,
        echo=True,
        indexed_at=given.indexed_at,
        year=interaction.created_at.year,
    )
    await sending.respond(interaction, render_answer(given.answer, framing), ephemeral=alone)
    _note(given)


async def answer_message(answerer: Answerer, message: discord.Message, question: str) -> None:
    """Answer a message in place."""
    given = await answerer.ask(question, scope=permissions.scope_of(message))
    framing = AnswerOptions(
        answer_id=given.answer_id,
        asker=message.author.id,
        indexed_at=given.indexed_at,
        year=message.created_at.year,
    )
    if await sending.reply(message, render_answer(given.answer, framing)):
        _note(given)


def _note(given: RememberedAnswer) -> None:
    """Write the one line of a question: how it went, never what it was or who asked."""
    logger.info(
        "answered %s: %s, %d quotes, v%d, %.1f ms",
        given.answer_id,
        given.answer.band.value,
        len(given.answer.quotes),
        given.answer.version,
        given.answer.elapsed_ms,
    )
