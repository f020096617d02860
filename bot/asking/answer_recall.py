"""Recalling the answer that a button belongs to."""

import re
from dataclasses import replace
from typing import Any

import discord

from bot import access, strings
from bot.asking.answerer import Answerer
from index import (
    Best,
    Citation,
    Context,
    LoggedAnswer,
    LoggedQuote,
    Quote,
    Span,
    UnknownSource,
    UnknownVersion,
    clip_spans,
)

Interaction = discord.Interaction[Any]


class Declined(Exception):
    """A press or command that cannot be carried out; the message tells the member why."""


def split_key(key: str) -> tuple[str, int]:
    """Split a key at its last colon into text and number; raises Declined if it has none."""
    stem, _, number = key.rpartition(":")
    if not stem or not number.isdecimal():
        raise Declined(strings.GONE)
    return stem, int(number)


async def recall_answer(
    answerer: Answerer, interaction: Interaction, answer_id: str
) -> LoggedAnswer:
    """Return a logged answer; raises Declined once it is deleted, or if asked in another server.

    It lacks what it quoted from sources that this place does not see, or sees no more.
    """
    logged = await _recall_whole(answerer, interaction, answer_id)
    seen = (_keep_seen(answerer, quote) for quote in logged.quotes)
    return replace(logged, quotes=tuple(quote for quote in seen if quote is not None))


async def recall_quote(
    answerer: Answerer, interaction: Interaction, key: str
) -> tuple[LoggedAnswer, LoggedQuote]:
    """Return the answer and the quote that a key "id:number" names; raises Declined."""
    answer_id, number = split_key(key)
    logged = await _recall_whole(answerer, interaction, answer_id)
    found = next((quote for quote in logged.quotes if quote.number == number), None)
    if found is None:
        raise Declined(strings.GONE)
    seen = _keep_seen(answerer, found)
    if seen is None:
        raise Declined(strings.NOT_SEEN_HERE)
    return logged, seen


async def _recall_whole(
    answerer: Answerer, interaction: Interaction, answer_id: str
) -> LoggedAnswer:
    logged = await answerer.records.recall(answer_id, scope=access.scope_of(interaction))
    if logged is None:
        raise Declined(strings.NOT_AT_HAND if answerer.records.has_fault else strings.GONE)
    return logged


def _keep_seen(answerer: Answerer, quote: LoggedQuote) -> LoggedQuote | None:
    """Return a quote with the citations that this place sees, None if it sees none of them.

    One that lost its citations because its source was erased is returned as it is.
    """
    seen = tuple(each for each in quote.citations if answerer.sees(each.source))
    return replace(quote, citations=seen) if seen or not quote.citations else None


def recall_question(answerer: Answerer, answer_id: str, logged: LoggedAnswer) -> str:
    """Return the question of an answer.

    Raises Declined if questions are not stored and the bot has restarted since.
    """
    asked = answerer.records.question_of(answer_id, logged)
    if asked is None:
        raise Declined(strings.GONE)
    return asked


def recall_corrected_question(answerer: Answerer, answer_id: str, logged: LoggedAnswer) -> str:
    """Return the question of an answer with the suggested spelling; raises as `recall_question`."""
    question = recall_question(answerer, answer_id, logged)
    for typed, suggested in answerer.records.suggestion_of(answer_id, logged).items():
        question = suggested.join(re.split(rf"\b{re.escape(typed)}\b", question))
    return question


async def recall_context(answerer: Answerer, quoted: LoggedQuote, version: int) -> Context:
    """Return the quote's paragraph in the version it was quoted from.

    Raises Declined if the source or that version is gone.
    """
    if not quoted.citations:
        raise Declined(strings.SOURCE_REMOVED)
    try:
        return await answerer.context(quoted.citations[0], version)
    except (UnknownSource, UnknownVersion):
        raise Declined(strings.SOURCE_GONE) from None


async def restore_quote(answerer: Answerer, quoted: LoggedQuote, version: int) -> Quote:
    """Return the quote with its text, read again from the article; raises as `recall_context`."""
    around = await recall_context(answerer, quoted, version)
    first: Citation = quoted.citations[0]
    base = around.cited.span.start
    span = Span(first.span.start - base, first.span.end - base)
    return Quote(
        number=quoted.number,
        text=around.cited.text[span.start : span.end],
        best=Best(sentence=first.sentences.first, span=Span(*first.span)),
        answer=None,
        highlights=quoted.highlights,
        hidden=clip_spans(around.cited.hidden, span),
        citations=quoted.citations,
    )
