"""Which words a text may have, told by a look at its letters, without analysing it. Pure."""

from collections.abc import Iterable

_BETWEEN_LETTERS = dict.fromkeys(map(ord, "-.'`\n"))
"""Marks that may stand inside a word, and are no letters of its folded form."""


def may_have_word(text: str, words: Iterable[str]) -> bool:
    """Tell whether a text may have one of some folded words of letters a to z.

    What is between the letters of a word counts for nothing, as in "U.N." and "check-in". A text
    with other letters or marks than ASCII may have any word.
    """
    if not text.isascii():
        return True
    letters = text.lower().translate(_BETWEEN_LETTERS)
    return any(map(letters.__contains__, words))
