"""From a question to its card, for commands, presses and messages alike."""

import logging
from dataclasses import dataclass
from typing import Any

import discord

from bot import access, limits, sending, strings
from bot.asking.answerer import Answerer, LoggedReply
from bot.asking.marks import Names, leave_out_address, leave_out_member, show_with_names
from bot.asking.names import names_in_interaction, names_in_message, names_of_bot
from bot.rendering import (
    AnswerOptions,
    Card,
    CardMood,
    is_printable,
    render_answer,
    render_notice,
    visible,
)
from bot.translations import speak_to
from bot.viewpoint import look_alone
from index import Band, find_asked, names_nothing

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class WordedQuestion:
    """A question as it is asked, and as its reader sees it; `asked` is "" if it has no word."""

    asked: str
    shown: str


async def word_question(answerer: Answerer, text: str, names: Names) -> WordedQuestion:
    """Return a message's question, with the names for its marks.

    A name that no source has is shown but not asked for.
    """
    asked = await answerer.with_known_names(text, names)
    return WordedQuestion(asked if is_printable(asked) else "", show_with_names(text, names))


async def answer_interaction(
    answerer: Answerer,
    interaction: discord.Interaction[Any],
    text: str,
    *,
    source: str | None = None,
    private: bool = False,
    shared: bool = False,
) -> bool:
    """Answer a command or a press: publicly if an answer was found, else for the asker alone.

    The asker alone may see more sources than all who read along. What is `shared` was answered to
    the asker before: it is looked for where all may see, and counts no second time among the
    questions of /insights. Returns False, and answers nothing, if there is nothing to be seen in
    the question, or no word that names a subject.
    """
    if private:
        look_alone()
    work = _ask(
        answerer, interaction, text, source, widen=not (private or shared), counts=not shared
    )
    worded, given = await sending.in_time(interaction, work)
    if given is None or await _is_about_nothing(answerer, worded.shown, given):
        return False
    if given.for_asker_alone:
        look_alone()
    found = given.answer.band is Band.ANSWER
    alone = private or given.for_asker_alone or not found or sending.is_acknowledged(interaction)
    options = AnswerOptions(
        answer_id=given.answer_id,
        asker=None if alone else interaction.user.id,
        echo=shorten_question(worded.shown),
        unanswered=given.unanswered,
        indexed_at=given.indexed_at,
        year=interaction.created_at.year,
        shares_title=answerer.shares_title,
        can_be_shared=(
            alone and found and interaction.guild_id is not None and answerer.all_see(given.answer)
        ),
    )
    may_add = access.may_manage(interaction)
    speak_to(interaction, in_public=not alone, question=text)
    card = await _render(answerer, given, options, may_add=may_add)
    await sending.respond(interaction, card, ephemeral=alone)
    note_answer(given)
    return True


async def answer_message(
    answerer: Answerer, message: discord.Message, text: str
) -> tuple[Card, LoggedReply] | None:
    """Return the card for a message's question and its answer; None if it has no word to look for.

    `text` is the message without the mention of the bot.
    """
    worded = await word_question(answerer, text, names_in_message(message))
    if not worded.asked:
        return None
    given = await answerer.ask(worded.asked, scope=access.scope_of(message))
    if await _is_about_nothing(answerer, worded.shown, given):
        return None
    options = AnswerOptions(
        answer_id=given.answer_id,
        asker=message.author.id,
        unanswered=given.unanswered,
        indexed_at=given.indexed_at,
        year=message.created_at.year,
        shares_title=answerer.shares_title,
    )
    may_add = access.manages_server(message.author)
    return await _render(answerer, given, options, may_add=may_add), given


async def answer_unasked(
    answerer: Answerer, message: discord.Message, text: str
) -> tuple[Card, LoggedReply] | None:
    """Return the card for a question that was not put to the bot; None unless it is sure."""
    worded = await word_question(answerer, text, names_in_message(message))
    if not worded.asked:
        return None
    given = await answerer.ask_if_sure(worded.asked, scope=access.scope_of(message))
    if given is None:
        return None
    options = AnswerOptions(
        answer_id=given.answer_id,
        unasked=True,
        indexed_at=given.indexed_at,
        year=message.created_at.year,
        shares_title=answerer.shares_title,
    )
    return render_answer(given.answer, options), given


def shorten_question(shown: str) -> str:
    """Return a question to be repeated above its answer: of a long message, the part that asks."""
    return find_asked(shown) if len(visible(shown)) > limits.ECHO else shown


async def _is_about_nothing(answerer: Answerer, shown: str, given: LoggedReply) -> bool:
    """Whether a question, as shown, has no word that could be looked for: "who are you?".

    Whoever asks so is better told what to ask than that no article answers.
    """
    if given.names_something or not names_nothing(shown):
        return False
    return (await answerer.lists.directory()).num_sources > 0


async def _render(
    answerer: Answerer, given: LoggedReply, options: AnswerOptions, *, may_add: bool
) -> Card:
    """Return the card of an answer; where there is nothing to quote at all, say so.

    Those who may add articles learn how.
    """
    if not given.answer.quotes and not (await answerer.lists.directory()).num_sources:
        text = strings.NO_ARTICLES_HINT if may_add else strings.NO_ARTICLES
        return render_notice(text, CardMood.WARNING)
    return render_answer(given.answer, options)


async def _ask(
    answerer: Answerer,
    interaction: discord.Interaction[Any],
    text: str,
    source: str | None,
    *,
    widen: bool,
    counts: bool,
) -> tuple[WordedQuestion, LoggedReply | None]:
    if interaction.client.user is not None:
        user = interaction.client.user
        text = leave_out_member(text, user.id)
        text = leave_out_address(text, names_of_bot(user, interaction.guild))
    names = await names_in_interaction(interaction, text)
    worded = await word_question(answerer, text, names)
    if not worded.asked:
        return worded, None
    scope = access.scope_of(interaction)

    async def ask_in(named: str | None) -> LoggedReply:
        return await answerer.ask(
            worded.asked, scope=scope, source=named, widen=widen, counts=counts
        )

    return worded, await answerer.with_source(source, ask_in)


def note_answer(remembered: LoggedReply) -> None:
    """Log one line for each question: its outcome, never its text or the asker."""
    logger.info(
        "answered %s: %s, %d quotes, v%d, %.1f ms",
        remembered.answer_id,
        remembered.answer.band.value,
        len(remembered.answer.quotes),
        remembered.answer.version,
        remembered.answer.elapsed_ms,
    )
