"""Words of other languages than English that say the same, and deeds that are told apart.

`same_words/` has a file for each language, named by its code. A line holds words that say the same
("fee price costs"), in the forms that its stemmer does not join. Groups between bars are deeds or
roles of one thing, of which only one is meant: "built erected | repaired renovated". What stands
behind > may be said for what stands before it, but not the other way round: "dog cat > animal pet".
Words that only say it together are joined by _, as in "week_end". Lines that open with # are notes.
"""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

SameWords = Sequence[Sequence[Sequence[str]]]
"""Lines of groups of words."""


_BROADER = ">"
_FOLDER = Path(__file__).with_name("same_words")


class BroaderWords(NamedTuple):
    """Words, and others that may be said for each of them, but not the other way round."""

    words: Sequence[str]
    broader: Sequence[str]


def load_same_words(language: str) -> SameWords:
    """Return the lines of a language's file, empty where it has none."""
    return tuple(
        tuple(tuple(group.split()) for group in line.split("|"))
        for line in _read_lines(language)
        if _BROADER not in line
    )


def load_broader_words(language: str) -> Sequence[BroaderWords]:
    """Return the lines of a language's file with words that may be said for narrower ones."""
    lines = [line.split(_BROADER) for line in _read_lines(language) if _BROADER in line]
    return tuple(BroaderWords(words.split(), broader.split()) for words, broader in lines)


@cache
def _read_lines(language: str) -> Sequence[str]:
    path = _FOLDER / f"{language}.txt"
    if not path.is_file():
        return ()
    lines = path.read_text("utf-8").splitlines()
    return tuple(line for line in lines if line.strip() and not line.startswith("#"))
