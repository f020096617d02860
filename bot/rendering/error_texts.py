"""What does an error say to the member who met it? Pure, but for the log."""

import logging
from collections.abc import Callable
from typing import Any

from discord import app_commands

from bot import strings
from bot.rendering.card import Card, CardMood, TextBlock
from bot.rendering.escape import escape
from index import (
    CorpusError,
    FootnoteError,
    GuardRefused,
    OperationError,
    UnknownSource,
    WriterBusy,
)

logger = logging.getLogger(__name__)


def _unknown_source(error: UnknownSource) -> str:
    said = strings.UNKNOWN_SOURCE.format(name=f"“{escape(error.name[:100])}”")
    if error.similar:
        names = [f"“{escape(name[:100])}”" for name in error.similar[:3]]
        said += " " + strings.DID_YOU_MEAN.format(words=strings.listed(names, last="or"))
    return said


def _refused(error: GuardRefused) -> str:
    return strings.REINDEX_REFUSED.format(reasons=escape("; ".join(error.reasons)))


# The first that fits speaks, so what is special stands before what is general.
_WORDS: tuple[tuple[type[BaseException], Callable[[Any], str] | None], ...] = (
    (app_commands.CheckFailure, lambda _: strings.NOT_MODERATOR),
    (TimeoutError, lambda _: strings.LATE),
    (UnknownSource, _unknown_source),
    (WriterBusy, lambda _: strings.BUSY),
    (GuardRefused, _refused),
    # These may name folders of the machine, which are for its log alone.
    (CorpusError, None),
    (OperationError, None),
    (FootnoteError, lambda error: escape(str(error))),
)


def error_text(error: BaseException) -> str | None:
    """Return what a member is told of an error as Markdown; None if it is for the log."""
    if isinstance(error, app_commands.CommandInvokeError):
        return error_text(error.original)
    fitting = (words for kind, words in _WORDS if isinstance(error, kind))
    words = next(fitting, None)
    return words(error) if words else None


def render_error(error: BaseException) -> Card:
    """Return the card for an error; one that is for the log goes there in full."""
    said = error_text(error)
    if said is None:
        logger.error("unforeseen error", exc_info=error)
        return Card((TextBlock(strings.BROKEN),), CardMood.FAULT)
    return Card((TextBlock(said),), CardMood.WARNING)
