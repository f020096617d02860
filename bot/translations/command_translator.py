"""Names and descriptions of commands in the languages of Discord's clients."""

import discord
from discord import app_commands

from bot.translations.catalog import read_catalog
from bot.translations.reply_language import ENGLISH, language_of_locale


class CommandTranslator(app_commands.Translator):
    """Looks a command's name or description up in the table `commands`, by its English text."""

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContextTypes,  # noqa: ARG002 - discord.py passes it
    ) -> str | None:
        """Return the text in this locale, None if it is English there or not translated."""
        language = language_of_locale(locale)
        if language == ENGLISH:
            return None
        found: str | None = read_catalog(language).get("commands", {}).get(string.message)
        return found
