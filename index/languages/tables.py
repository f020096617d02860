"""The languages that have a table, by code; a table is imported when it is first needed."""

from collections.abc import Mapping
from functools import cache
from importlib import import_module

from index.languages.english import ENGLISH
from index.languages.language import Language

MODULES: Mapping[str, str] = {
    "ar": "arabic",
    "cs": "czech",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "en": "english",
    "es": "spanish",
    "fr": "french",
    "hi": "hindi",
    "it": "italian",
    "ja": "japanese",
    "ko": "korean",
    "nl": "dutch",
    "pl": "polish",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sv": "swedish",
    "th": "thai",
    "tr": "turkish",
    "uk": "ukrainian",
    "vi": "vietnamese",
    "zh": "chinese",
}
"""The module of each language's table; its value has the same name in capitals."""

UNKNOWN = "und"
"""Code of a language without a table, as BCP 47 has it for an undetermined one."""


def has_table(code: str) -> bool:
    """Whether a language has a table."""
    return code in MODULES


@cache
def find_language(code: str) -> Language:
    """Return the table of a language; an empty one for a code that has none."""
    if code == "en":
        return ENGLISH
    if code not in MODULES:
        return Language(code=code)
    name = MODULES[code]
    found: Language = getattr(import_module(f"index.languages.{name}"), name.upper())
    return found
