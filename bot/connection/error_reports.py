"""Reports of errors to the member whose command, press or form failed."""

import logging
from typing import Any

import aiohttp
import discord
from discord import app_commands

from bot import sending
from bot.asking import Declined
from bot.rendering import CardMood, render_error, render_notice, with_form_text
from bot.retries import REQUEST_FAILURES, OutOfTime, one_line

logger = logging.getLogger(__name__)

_UNSENT = (discord.HTTPException, discord.RateLimited, aiohttp.ClientError, OutOfTime)
"""Failures to send, after which a message about them would fail too."""


async def report_error(
    interaction: discord.Interaction[Any], error: BaseException, *, written: str = ""
) -> None:
    """Tell the asker in one sentence what went wrong, and give back what was `written` in a form.

    If Discord or the connection failed, a message would fail too: then only a line is logged. A
    message that Discord refused for what it held is a fault of ours, and another may arrive.
    """
    original = error.original if isinstance(error, app_commands.CommandInvokeError) else error
    count_refusal = interaction.client.answerer.measurements.count_refusal
    if isinstance(original, _UNSENT) and not _is_our_fault(original):
        count_refusal("undelivered")
        logger.warning("interaction %s stays unanswered: %s", interaction.id, one_line(original))
        return
    if isinstance(original, Declined):
        count_refusal("declined")
        card = render_notice(str(original), CardMood.NOTHING)
    else:
        count_refusal("failed")
        card = render_error(original)
    try:
        await sending.respond(interaction, with_form_text(card, written))
    except REQUEST_FAILURES as failure:
        logger.warning("interaction %s stays unanswered: %s", interaction.id, one_line(failure))


def _is_our_fault(error: BaseException) -> bool:
    return isinstance(error, discord.HTTPException) and sending.is_refused(error)
