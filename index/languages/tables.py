"""The languages that have a table, by code; a table is imported when it is first needed."""

from collections.abc import Mapping
from functools import cache
from importlib import import_module

from index.languages.english import ENGLISH
from index.languages.language import Language

MODULES: Mapping[str, str] = {
    "ar": "arabic",
    "bg": "bulgarian",
    "cs": "czech",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "en": "english",
    "es": "spanish",
    "fi": "finnish",
    "fr": "french",
    "he": "hebrew",
    "hi": "hindi",
    "hu": "hungarian",
    "it": "italian",
    "ja": "japanese",
    "ko": "korean",
    "nl": "dutch",
    "no": "norwegian",
    "pl": "polish",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sk": "slovak",
    "sv": "swedish",
    "th": "thai",
    "tr": "turkish",
    "uk": "ukrainian",
    "vi": "vietnamese",
    "zh": "chinese",
}
"""The module of each language's table; its value has the same name in capitals."""

CODES = tuple(sorted(MODULES))
"""The codes of all languages that have a table, in alphabetical order."""

OTHER_CODES: Mapping[str, str] = {"iw": "he", "nb": "no", "nn": "no"}
"""Codes under which a text may be stated to be in one of these languages, with its code here."""

UNKNOWN = "und"
"""Code of a language without a table, as BCP 47 has it for an undetermined one."""


def has_table(code: str) -> bool:
    """Whether a language has a table."""
    return code in MODULES


def read_language_code(tag: str) -> str:
    """Return the code of the language of a BCP 47 tag: "de" for "de-AT" and "de_AT"."""
    code = tag.strip().replace("_", "-").split("-")[0].lower()
    return OTHER_CODES.get(code, code)


@cache
def find_language(code: str) -> Language:
    """Return the table of a language; for a code that has none, one for splitting alone."""
    if code == "en":
        return ENGLISH
    if code not in MODULES:
        from index.languages.boundary_tables import find_boundary_table  # noqa: PLC0415, rare

        return find_boundary_table(code)
    name = MODULES[code]
    found: Language = getattr(import_module(f"index.languages.{name}"), name.upper())
    return found
