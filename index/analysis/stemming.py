"""Stemmers of the languages other than English: nltk's, PyStemmer's, our own, or shortening.

nltk is imported when the first word of a language that it stems is met, and PyStemmer (an extra)
for the languages that nltk lacks. Without PyStemmer their words are cut to their first letters,
which for languages with many endings finds nearly as much (Can et al. 2008, Information retrieval
on Turkish texts).
"""

import re
from collections.abc import Callable, Mapping
from functools import cache, partial
from importlib import import_module

from index.analysis.light_stemmers import (
    find_turkish_root,
    stem_arabic,
    stem_hebrew,
    stem_korean,
)
from index.languages import word_set

Stem = Callable[[str], str]

_OF_NLTK = word_set(
    """danish finnish french german hungarian italian norwegian portuguese romanian
    russian spanish swedish"""
)
_KEPT_LETTERS: Mapping[str, int] = {"turkish": 5, "greek": 6, "polish": 6, "czech": 5}
"""Letters that are kept of a word where no stemmer is installed."""

_HINDI_ENDINGS = sorted(
    word_set(
        """ो े ू ु ी ि ा कर ाओ िए ाई ाए ने नी ना ते ती ता ीं ाँ ां ों ें ाकर ाइए ाईं ाया ेगी ेगा ोगी
        ोगे ाने ाना ाते ाती ाता तीं ाओं ाएं ुओं ुएं ुआं ाएगी ाएगा ाओगी ाओगे एंगी ेंगी एंगे ेंगे ूंगी
        ूंगा ातीं नाओं नाएं ताओं ताएं ियाँ ियों ियां ाएंगी ाएंगे ाऊंगी ाऊंगा"""
    ),
    key=lambda ending: (-len(ending), ending),
)
"""Ramanathan and Rao 2003, A lightweight stemmer for Hindi; Snowball's has the same."""
_MIN_HINDI_STEM = 2
_UKRAINIAN_KEPT = 6
_DOUBLE_VOWEL = re.compile(r"([aeou])\1(?=[^aeiou]|$)")
_DUTCH_PLURALS = {
    "kinder": "kind", "eier": "ei", "blader": "blad", "lieder": "lied", "volker": "volk",
    "lammer": "lam", "kalver": "kalf", "runder": "rund", "goeder": "goed", "steed": "stad",
    "sted": "stad", "scheep": "schip", "led": "lid", "leed": "lid",
}  # fmt: skip
"""Stems of Dutch plurals whose vowel or ending no rule changes back, with that of the singular."""

_MIN_WITH_E = 5


def load_stemmer(name: str) -> Stem:
    """Return the function that takes the ending off a word of the Snowball algorithm `name`.

    Words are in lower case, with their marks. "" and names without an algorithm change nothing.
    """
    if name in _OWN:
        return _OWN[name]
    if name == "dutch":
        return partial(_stem_dutch, stem=_load_from_pystemmer(name) or _load_from_nltk(name))
    if name in _OF_NLTK:
        return _load_from_nltk(name)
    stemmer = _load_from_pystemmer(name)
    if stemmer is None and name == "hindi":
        return _strip_hindi_ending
    if stemmer is not None and name == "turkish":
        return partial(find_turkish_root, stem_noun=stemmer)
    return stemmer or partial(_shorten, kept=_KEPT_LETTERS.get(name, _UKRAINIAN_KEPT))


@cache
def pystemmer_version() -> str:
    """Return the version of PyStemmer, "none" where it is not installed: its results may change."""
    from importlib import metadata  # noqa: PLC0415, English never needs it

    try:
        return metadata.version("PyStemmer")
    except metadata.PackageNotFoundError:
        return "none"


def _load_from_nltk(name: str) -> Stem:
    stemmer: Stem = import_module("nltk.stem.snowball").SnowballStemmer(name).stem
    return stemmer


def _load_from_pystemmer(name: str) -> Stem | None:
    if pystemmer_version() == "none":
        return None
    module = import_module("Stemmer")
    if name not in module.algorithms():
        return None
    stemmer: Stem = module.Stemmer(name).stemWord
    return stemmer


def _shorten(word: str, kept: int) -> str:
    return word[:kept]


def _stem_dutch(word: str, stem: Stem) -> str:
    """Return a Dutch stem with single vowels ("groot", "grote") and without the plural in -er."""
    found = stem(word)
    found = _DUTCH_PLURALS.get(found, found)
    bare = _DOUBLE_VOWEL.sub(r"\1", found)
    return bare[:-1] if len(bare) >= _MIN_WITH_E and bare[-1] == "e" else bare


def _strip_hindi_ending(word: str) -> str:
    """Return a word without its longest ending that leaves two characters or more."""
    for ending in _HINDI_ENDINGS:
        if len(word) >= len(ending) + _MIN_HINDI_STEM and word.endswith(ending):
            return word[: -len(ending)]
    return word


_OWN: Mapping[str, Stem] = {
    "": str,
    "arabic": stem_arabic,
    "hebrew": stem_hebrew,
    "korean": stem_korean,
}
"""Stemmers that need no library."""
