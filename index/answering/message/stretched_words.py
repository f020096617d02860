"""Words of talk that are written with a letter held: "heyyyy", "plsss", "sooo". Pure."""

import re
from collections.abc import Callable

_HELD = re.compile(r"([a-z])\1{2,}", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")


def fold_stretched(text: str, is_known: Callable[[str], bool]) -> str:
    """Return a text with such words as they are mostly written, if that `is_known`, in lower case.

    Any other word stays: "www" and "XXX" stand for something.
    """
    if not _HELD.search(text):  # nearly all messages
        return text
    return _WORD.sub(lambda found: _fold(found[0], is_known), text)


def _fold(word: str, is_known: Callable[[str], bool]) -> str:
    if not _HELD.search(word):
        return word
    for kept in (r"\1", r"\1\1"):
        folded = _HELD.sub(kept, word)
        if is_known(folded.lower()):
            return folded
    return word
