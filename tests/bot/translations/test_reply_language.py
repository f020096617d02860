"""The language of an answer: the asker's if it is private, the server's if it is public."""

import contextvars
from types import SimpleNamespace
from typing import Any

import discord
import pytest

from bot.translations import current_language, speak_to


def chosen(event: Any, **options: Any) -> str:
    """Return the language chosen for an event, in a context of its own."""

    def choose() -> str:
        speak_to(event, **options)
        return current_language()

    return contextvars.copy_context().run(choose)


def interaction(locale: str, guild_locale: str | None) -> Any:
    guild_id = None if guild_locale is None else 1
    return SimpleNamespace(locale=locale, guild_locale=guild_locale, guild_id=guild_id)


def message(content: str, locale: str | None) -> discord.Message:
    """Return a message without a client, in a server with this locale or a direct one."""
    said = discord.Message.__new__(discord.Message)
    said.content = content
    said.guild = SimpleNamespace(preferred_locale=locale) if locale else None
    return said


@pytest.mark.parametrize(
    ("locale", "guild_locale", "in_public", "language"),
    [
        ("de", "fr", False, "de"),
        ("de", "fr", True, "fr"),
        ("de", None, True, "de"),
        ("es-419", "en-US", False, "es"),
        ("pt-BR", "en-US", True, "en"),
        ("fi", "ja", False, "en"),
    ],
)
def test_commands_and_presses(locale, guild_locale, in_public, language):
    """A public answer is read by everybody; in a direct message nobody else is there."""
    assert chosen(interaction(locale, guild_locale), in_public=in_public) == language


@pytest.mark.parametrize(
    ("content", "language"),
    [
        ("How many people were hurt?", "en"),
        ("Wann öffnet das Museum am Sonntag?", "de"),
        ("¿Cuándo abre el museo los domingos?", "es"),
        ("Quand est-ce que le musée est ouvert ?", "fr"),
        ("Quando é que o museu está aberto aos domingos?", "pt"),
        ("博物館はいつ開きますか？", "ja"),
        ("", "en"),
    ],
)
def test_direct_messages(content, language):
    """The question's own language, English where it cannot be told."""
    assert chosen(message(content, None)) == language


@pytest.mark.parametrize(
    ("question", "locale", "guild_locale", "language"),
    [
        ("Wann öffnet das Museum am Sonntag?", "fr", None, "de"),
        ("When does the museum open on Sundays?", "de", None, "en"),
        ("博物館はいつ開きますか？", "en-US", None, "ja"),
        ("Museum", "de", None, "de"),
        ("Milloin museo avataan sunnuntaina?", "de", None, "de"),
        ("Wann öffnet das Museum am Sonntag?", "fr", "es-ES", "fr"),
    ],
)
def test_questions_of_commands(question, locale, guild_locale, language):
    """In a direct message the question's language; the asker's where it is none of ours."""
    assert chosen(interaction(locale, guild_locale), question=question) == language


def test_messages_in_a_server():
    """The server's language, whatever the question is in."""
    assert chosen(message("Wann öffnet das Museum?", "fr")) == "fr"
    assert chosen(message("When does it open?", "de")) == "de"
