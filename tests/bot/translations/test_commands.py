"""Names and descriptions of commands in every language, as Discord wants them."""

import re
from collections.abc import Iterator
from typing import Any, cast

import pytest
from discord import Locale, app_commands

from bot.translations import CommandTranslator, read_catalog

NAME = re.compile(r"[-_\w]{1,32}")
LOCALES = {
    "de": Locale.german,
    "es": Locale.spain_spanish,
    "fr": Locale.french,
    "pt": Locale.brazil_portuguese,
    "ja": Locale.japanese,
}
each_language = pytest.mark.parametrize("language", LOCALES)


@pytest.fixture
async def commands(new_bot) -> Any:
    """All commands, as they are sent without translations."""
    bot = new_bot()
    await bot.define()
    yield [command.to_dict(bot.tree) for command in bot.tree.get_commands()]
    await bot.answerer.close()


def test_every_command_is_for_servers_and_most_for_the_bots_direct_messages(commands):
    """Discord then shows none where it cannot work; the bot is installed for servers alone."""
    shown = {command["name"]: sorted(command["contexts"]) for command in commands}
    assert {shown.pop(name)[-1] for name in ("settings", "insights")} == {0}
    assert set(map(tuple, shown.values())) == {(0, 1)}
    assert {tuple(command["integration_types"]) for command in commands} == {(0,)}


def parts(command: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield a command and all its subcommands, options and choices."""
    yield command
    for inner in [*(command.get("options") or []), *(command.get("choices") or [])]:
        yield from parts(inner)


@each_language
def test_every_name_and_description_is_translated(commands, language):
    """And nothing else is left from commands of before."""
    wanted = set()
    for part in (part for command in commands for part in parts(command)):
        wanted |= {part["name"]} | ({part["description"]} if part.get("description") else set())
    assert set(read_catalog(language)["commands"]) == wanted


@each_language
def test_translated_names_are_valid_and_distinct(commands, language):
    """Discord refuses all commands if one name has a space or a capital, or stands twice."""
    table = read_catalog(language)["commands"]
    slash = [command for command in commands if command.get("type", 1) == 1]
    check_names([command["name"] for command in slash], table)
    for part in (part for command in slash for part in parts(command)):
        if part.get("options"):
            check_names([option["name"] for option in part["options"]], table)
        assert len(table.get(part.get("description", ""), "")) <= 100


def check_names(names: list[str], table: dict[str, str]) -> None:
    shown = [table[name] for name in names]
    assert len(set(shown)) == len(shown), shown
    assert all(NAME.fullmatch(name) and name == name.lower() for name in shown), shown


async def test_the_translator_knows_discords_locales():
    """A locale without a language of ours keeps the English names."""
    translator = CommandTranslator()
    name = app_commands.locale_str("ask")
    for language, locale in LOCALES.items():
        expected = read_catalog(language)["commands"]["ask"]
        assert await translator.translate(name, locale, cast(Any, None)) == expected
    assert await translator.translate(name, Locale.finnish, cast(Any, None)) is None
    assert await translator.translate(name, Locale.british_english, cast(Any, None)) is None
