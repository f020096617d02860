"""The language of the reply that is being made: chosen once, read by every text.

A private answer is in the language that its asker has set in Discord, a public one in that of the
server, and one in a direct message in the language of the question. Quotes are never translated.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

import discord

from index import detect_language, rate_languages

ENGLISH = "en"
SPOKEN = (ENGLISH, "de", "es", "fr", "pt", "ja")
"""The languages that we speak; ties in the language of a question go to the earlier one."""

_BY_LOCALE = {
    "de": "de",
    "es-ES": "es",
    "es-419": "es",
    "fr": "fr",
    "pt-BR": "pt",
    "ja": "ja",
}
"""Our language for each locale of Discord's that has one; all others are answered in English."""

_current: ContextVar[str] = ContextVar("language", default=ENGLISH)


def current_language() -> str:
    """Return the language of the reply that this task is making."""
    return _current.get()


@contextmanager
def speak(language: str) -> Iterator[None]:
    """Make what is rendered inside in this language."""
    token = _current.set(language)
    try:
        yield
    finally:
        _current.reset(token)


def language_of_locale(locale: discord.Locale | str | None) -> str:
    """Return our language for one of Discord's locales, English if we do not have it."""
    return _BY_LOCALE.get(str(locale), ENGLISH)


def speak_to(
    event: discord.Interaction[Any] | discord.Message,
    *,
    in_public: bool = False,
    question: str = "",
) -> None:
    """Choose the language of what this task says from now on.

    `in_public` is for answers to commands and presses that everybody in the channel sees.
    `question` is what a command asks: in a direct message the answer is in its language.
    """
    if isinstance(event, discord.Message):
        _current.set(_language_of_message(event))
    elif event.guild_id is None:
        own = language_of_locale(event.locale)
        _current.set(_language_of_question(question, own) if question else own)
    elif in_public:
        _current.set(language_of_locale(event.guild_locale))
    else:
        _current.set(language_of_locale(event.locale))


@contextmanager
def speak_to_all(interaction: discord.Interaction[Any]) -> Iterator[None]:
    """Make what is rendered inside in the language of the server, whoever is answered meanwhile."""
    is_direct = interaction.guild_id is None
    locale = interaction.locale if is_direct else interaction.guild_locale
    with speak(language_of_locale(locale)):
        yield


def _language_of_message(message: discord.Message) -> str:
    if message.guild is not None:
        return language_of_locale(message.guild.preferred_locale)
    return _language_of_question(message.content, ENGLISH)


def _language_of_question(text: str, otherwise: str) -> str:
    """Return the one of our languages that a question is in, `otherwise` where nothing tells it."""
    found = detect_language(text)
    if found in SPOKEN and found != ENGLISH:
        return found
    votes = rate_languages(text, SPOKEN)
    best = max(SPOKEN, key=lambda code: votes.get(code, 0.0))
    return best if votes.get(best, 0.0) > 0 else otherwise
