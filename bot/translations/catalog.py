"""The texts of each language, read from `LANGUAGE.toml` beside this module.

A file has a line for each text (`NOT_FOUND = "…"`), the table `nouns` with the singular and plural
of what is counted, the table `lists` with the words that join a list, and the table `commands` with
the names and descriptions of commands. A text that a language lacks is shown in English.
"""

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources
from typing import Any

from bot.translations.reply_language import ENGLISH, current_language

_TABLES = frozenset({"nouns", "lists", "commands"})
_SINGULAR_ZERO = frozenset({"fr", "pt"})
"""Languages in which nought is singular: "0 source" (the plural rules of CLDR)."""


@cache
def read_catalog(language: str) -> Mapping[str, Any]:
    """Return the file of a language as a mapping."""
    file = resources.files("bot.translations").joinpath(f"{language}.toml")
    return tomllib.loads(file.read_text("utf-8"))


def list_names(language: str = ENGLISH) -> list[str]:
    """Return the names of the texts that a language has, in order of its file."""
    return [name for name in read_catalog(language) if name not in _TABLES]


def find_text(name: str) -> Any:
    """Return a text, or a table of texts, in the current language. Raises KeyError."""
    english = read_catalog(ENGLISH)[name]
    own = read_catalog(current_language()).get(name, english)
    return {**english, **own} if isinstance(english, dict) else own


def count_noun(number: int, noun: str) -> str:
    """Return a number with its noun, as in "2 sources", in the current language.

    `noun` is a key of the table `nouns`; its value is the singular and the plural.
    """
    language = current_language()
    own = read_catalog(language).get("nouns", {}).get(noun)
    if own is None:
        language, own = ENGLISH, read_catalog(ENGLISH)["nouns"][noun]
    is_singular = number == 1 or (number == 0 and language in _SINGULAR_ZERO)
    form: str = own[0] if is_singular else own[-1]
    thousands: str = find_text("lists")["thousands"]
    return form.format(count=f"{number:,}".replace(",", thousands))


def join_list(items: Sequence[str], joint: str = "and") -> str:
    """Return "a", "a and b" or "a, b and c"; `joint` is a key of the table `lists`."""
    words: Mapping[str, str] = find_text("lists")
    head, tail = list(items[:-1]), list(items[-1:])
    return words[joint].join(([words["comma"].join(head)] if head else []) + tail)
