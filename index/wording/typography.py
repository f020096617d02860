"""Quotation marks, dashes and white space written in one way. Pure."""

import re
from functools import lru_cache

CACHE_SIZE = 128
"""Sentences of which the folded text is kept: those of one answer, compared with each other."""

_QUOTES = re.compile("[\"“”„«»‟″]|''|``")
_APOSTROPHES = re.compile("[‘’‚‛′`]")
_MINUS = re.compile(r"(?<![^\s(\[{\"'=<>$€£])[−–‑‒](?=\d)")
_DASHES = re.compile(r"\s*(?:[‐‑‒–—―−]|--+|(?<=\s)-(?=\s))\s*")


@lru_cache(maxsize=CACHE_SIZE)
def fold_typography(text: str) -> str:
    """Return `text` with quotation marks, dashes and white space written in one way.

    A minus sign before a number is no dash.
    """
    text = _APOSTROPHES.sub("'", _QUOTES.sub('"', text))
    return " ".join(_DASHES.sub(" - ", _MINUS.sub("-", text)).split())
