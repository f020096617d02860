"""What we say, in the members' languages: one file of texts a language, and the one to speak."""

from bot.translations.catalog import count_noun, find_text, join_list, list_names, read_catalog
from bot.translations.command_translator import CommandTranslator
from bot.translations.reply_language import (
    ENGLISH,
    SPOKEN,
    current_language,
    language_of_locale,
    speak,
    speak_to,
    speak_to_all,
)

__all__ = [
    "ENGLISH",
    "SPOKEN",
    "CommandTranslator",
    "count_noun",
    "current_language",
    "find_text",
    "join_list",
    "language_of_locale",
    "list_names",
    "read_catalog",
    "speak",
    "speak_to",
    "speak_to_all",
]
