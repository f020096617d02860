"""Error messages for members: one text for each kind of error."""

import logging
from collections.abc import Callable
from typing import Any

from discord import app_commands

from bot import strings
from bot.rendering.card import Card, CardMood, TextBlock
from bot.rendering.escape import escape, escape_shortened
from index import (
    ClusterBusy,
    ClusterUnreachable,
    CorpusError,
    FootnoteError,
    GoldenLimitReached,
    NameInUse,
    OperationError,
    ServerLimit,
    ServerLimitReached,
    SharedSource,
    UnknownGolden,
    UnknownSource,
    UnknownVersion,
    WriterBusy,
)

logger = logging.getLogger(__name__)

_OF_FORM = 3000
"""Characters, escaped, that are shown again of what was written into a form."""


def _unknown_source(error: UnknownSource) -> str:
    message = strings.UNKNOWN_SOURCE.format(name=f"“{escape(error.name[:100])}”")
    if error.similar:
        names = [f"“{escape(name[:100])}”" for name in error.similar[:3]]
        message += " " + strings.DID_YOU_MEAN.format(words=strings.listed(names, last="or"))
    return message


def _unknown_choice(error: app_commands.TransformerError) -> str:
    """Return that a channel which somebody chose is not known to the client."""
    name = getattr(error.value, "name", None) or str(error.value)
    return strings.NOT_KNOWN_HERE.format(name=f"“{escape(name[:100])}”")


def _unknown_version(error: UnknownVersion) -> str:
    if error.version == 0 or not error.kept:  # 0 is the one before the first
        return strings.NO_EARLIER_VERSION
    kept = ", ".join(map(str, error.kept))
    return strings.UNKNOWN_VERSION.format(version=error.version, kept=kept)


def _server_limit(error: ServerLimitReached) -> str:
    texts = {
        ServerLimit.SOURCES: strings.TOO_MANY_SOURCES,
        ServerLimit.MEGABYTES: strings.TOO_MUCH_TEXT,
        ServerLimit.ADDITIONS: strings.TOO_MANY_ADDITIONS,
    }
    return texts[error.limit].format(most=f"{error.most:g}")


# The first matching entry is used, so special errors come before general ones.
_WORDS: tuple[tuple[type[BaseException], Callable[[Any], str] | None], ...] = (
    (app_commands.CheckFailure, lambda _: strings.NOT_MODERATOR),
    # Discord's clients keep commands for a while: after an update some still offer the old ones.
    (app_commands.CommandSignatureMismatch, lambda _: strings.COMMAND_CHANGED),
    (app_commands.CommandNotFound, lambda _: strings.COMMAND_CHANGED),
    (app_commands.TransformerError, _unknown_choice),
    (TimeoutError, lambda _: strings.LATE),
    (UnknownSource, _unknown_source),
    (NameInUse, lambda error: strings.NAME_IN_USE.format(name=f"“{escape(error.name[:100])}”")),
    (SharedSource, lambda error: strings.SHARED_SOURCE.format(name=escape(error.name[:100]))),
    (UnknownVersion, _unknown_version),
    (ServerLimitReached, _server_limit),
    (GoldenLimitReached, lambda error: strings.TOO_MANY_GOLDEN.format(most=error.most)),
    (UnknownGolden, lambda error: strings.UNKNOWN_GOLDEN.format(number=error.number)),
    (WriterBusy, lambda _: strings.BUSY),
    (ClusterUnreachable, lambda _: strings.UNREACHABLE),
    (ClusterBusy, lambda _: strings.UNREACHABLE),
    # Their messages may name folders of the host, which belong in its log only.
    (CorpusError, None),
    (OperationError, None),
    (FootnoteError, lambda error: escape(str(error))),
)


def error_text(error: BaseException) -> str | None:
    """Return the error's message for members, as Markdown; None if it belongs in the log only."""
    if isinstance(error, app_commands.CommandInvokeError):
        return error_text(error.original)
    fitting = (words for kind, words in _WORDS if isinstance(error, kind))
    words = next(fitting, None)
    return words(error) if words else None


def render_error(error: BaseException) -> Card:
    """Return the card for an error; one without a message for members is logged in full."""
    message = error_text(error)
    if message is None:
        logger.error("unexpected error", exc_info=error)
        return Card((TextBlock(strings.BROKEN),), CardMood.FAULT)
    cause = error.original if isinstance(error, app_commands.CommandInvokeError) else error
    if isinstance(cause, ClusterUnreachable | ClusterBusy):
        logger.warning("not answered: %s", cause)
    return Card((TextBlock(message),), CardMood.WARNING)


def with_form_text(card: Card, written: str) -> Card:
    """Return a card that says why a form was not taken, with what was written into it.

    Discord has closed the form, so that is nowhere else any more.
    """
    room, lines = _OF_FORM, []
    for line in written.strip().splitlines():
        if room <= 0:
            break
        lines.append(f"> {escape_shortened(line, room)}")
        room -= len(lines[-1]) + 1
    if not lines:
        return card
    return Card((*card.blocks, TextBlock("\n".join([strings.NOT_KEPT_OF_FORM, *lines]))), card.mood)
