"""Spellings and inflections of one word. Pure.

A stemmer will not do: to Porter's, "police" and "policy" are the same, and so are "employer" and
"employ". Here only the endings of regular inflection count, -s, -ed and -ing, and the past forms
of irregular verbs.
"""

import re
from functools import lru_cache

from index.languages import ENGLISH

_MIN_LENGTH = 4  # letters of a word that has an ending to take off
_VOWEL = re.compile("[aeiou]")
_SPELLINGS = [(re.compile(pattern), form) for pattern, form in ENGLISH.spelling_rules.items()]
# One syllable that ends in consonant, vowel, consonant doubles its last letter: "stop", "stopped".
_DOUBLES = re.compile(r"[^aeiou]*[aeiou][^aeiouwxy]")
_DOUBLED = re.compile(r"([bdgklmnprtv])\1$")
_IES, _ES = re.compile("ies$"), re.compile("(?:s|x|z|ch|sh|o)es$")


def fold_spelling(word: str) -> str:
    """Return a word in lower case in the one of its spellings that stands for all of them."""
    word = ENGLISH.spelling_variants.get(word, word)
    for pattern, form in _SPELLINGS:
        word = pattern.sub(form, word)
    return word


@lru_cache(maxsize=4096)
def possible_bases(word: str) -> frozenset[str]:
    """Return the words that a word in lower case may be an inflection of, itself included."""
    irregular = ENGLISH.irregular_verbs.get(word, word)
    if word in ENGLISH.uninflected_words or len(word) < _MIN_LENGTH or not word.isascii():
        return frozenset((word, irregular))
    return frozenset((word, irregular, *_without_s(word), *_without_suffix(word)))


def is_plural_of(one: str, other: str) -> bool:
    """Tell whether one of two words is the other with an -s: pier and piers, city and cities."""
    return one in _without_s(other) or other in _without_s(one)


def find_singular(word: str) -> str:
    """Return a word without a plural -s, itself where it has none."""
    return next(iter(_without_s(word)), word) if len(word) >= _MIN_LENGTH else word


def _without_s(word: str) -> tuple[str, ...]:
    if not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return ()
    if _IES.search(word):
        return (word[:-3] + "y",) if len(word) > _MIN_LENGTH else (word[:-1],)
    return (word[:-1], word[:-2]) if _ES.search(word) else (word[:-1],)


def _without_suffix(word: str) -> tuple[str, ...]:
    """Return the bases of a word in -ed or -ing: "closed" is of "close", "stopped" of "stop"."""
    if word.endswith("ied"):
        return (word[:-3] + "y",) if len(word) > _MIN_LENGTH else (word[:-1],)
    stem = word[:-2] if word.endswith("ed") else word[:-3] if word.endswith("ing") else ""
    if len(stem) < 2 or not _VOWEL.search(stem) or stem.endswith("e"):
        return ()
    if _DOUBLES.fullmatch(stem):
        return (stem + "e",)
    if _DOUBLED.search(stem):
        return (stem, stem[:-1]) if _DOUBLES.fullmatch(stem[:-1]) or len(stem) > 5 else (stem,)
    return (stem, stem + "e")
