"""The language that was chosen for a source or a folder of articles. Pure.

A choice goes before what an article states of itself and before what its text seems to be in.
"""

from collections.abc import Mapping
from typing import NamedTuple


class LanguageChoice(NamedTuple):
    """A chosen language, with the name of the source or folder that it was chosen for.

    The name "" stands for all articles.
    """

    name: str
    language: str


def find_language_choice(chosen: Mapping[str, str], source: str) -> LanguageChoice | None:
    """Return the choice for a source, or the one for the nearest folder around it.

    `chosen` has the language by the name of the source or folder.
    """
    name = source
    while name not in chosen:
        if not name:
            return None
        name = name.rpartition("/")[0]
    return LanguageChoice(name, chosen[name])
