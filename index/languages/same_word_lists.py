"""Words of other languages than English that say the same, and deeds that are told apart.

`same_words/` has a file for each language, named by its code. A line holds words that say the same
("fee price costs"), in the forms that its stemmer does not join. Groups between bars are deeds or
roles of one thing, of which only one is meant: "built erected | repaired renovated". Lines that
open with # are notes.
"""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

SameWords = Sequence[Sequence[Sequence[str]]]
"""Lines of groups of words."""


_FOLDER = Path(__file__).with_name("same_words")


@cache
def load_same_words(language: str) -> SameWords:
    """Return the lines of a language's file, empty where it has none."""
    path = _FOLDER / f"{language}.txt"
    if not path.is_file():
        return ()
    lines = path.read_text("utf-8").splitlines()
    return tuple(
        tuple(tuple(group.split()) for group in line.split("|"))
        for line in lines
        if line.strip() and not line.startswith("#")
    )
