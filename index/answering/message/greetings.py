"""Greetings before a question in another language than English. Pure.

English messages are read more closely by `talk.py`.
"""

import re
from functools import lru_cache
from unicodedata import combining, normalize

from index.languages import Words, find_language

_WORD = re.compile(r"[^\W\d_]+")
_END = re.compile(r"\s*[,;:!.…\u2013\u2014]+\s+|\s*\n\s*|\s+-+\s+")
_MAX_ADDRESSED = 3
"""Words behind a greeting that may name who is greeted: "hallo ihr Lieben"."""

_MIN_ASKED = 2
"""Words that are left of a question."""


def drop_greeting(text: str, language: str) -> str:
    """Return a message without the greeting that opens it, and the name that a mark ends.

    "Hallo zusammen, wann …" is "wann …". A message that only greets is returned as it is.
    """
    table = find_language(language)
    if not table.greetings:
        return text
    at = end = 0
    while (word := _WORD.match(text, at)) and word[0].lower() in table.greetings:
        end = word.end()
        at = end + (text[end : end + 1] == " ")
    if not end:
        return text
    rest = text[_find_behind_name(text, end, _fold_all(table.question_words)) :].lstrip(" ,")
    return rest if len(_WORD.findall(rest)) >= _MIN_ASKED else text


@lru_cache(maxsize=16)
def _fold_all(words: Words) -> Words:
    return frozenset(map(_fold, words))


def _fold(word: str) -> str:
    """Return a word in lower case and without accents: they are left out where people chat."""
    plain = normalize("NFD", word.lower())
    return "".join(letter for letter in plain if not combining(letter))


def _find_behind_name(text: str, at: int, question_words: Words) -> int:
    """Return the place behind a mark that ends the name of who is greeted, else `at`."""
    end = at
    for _ in range(_MAX_ADDRESSED + 1):
        if mark := _END.match(text, end):
            return mark.end()
        start = end + (text[end : end + 1] == " ")
        word = _WORD.match(text, start)
        if word is None or _fold(word[0]) in question_words:
            return at
        end = word.end()
    return at
