"""Roots of Turkish words: Snowball takes the endings of nouns off, this those of verbs. Pure.

Snowball's algorithm (Eryiğit and Adalı 2004) leaves tenses, participles and passives, and so finds
"çalışıyor", "çalışır" and "çalıştı" to be three words; and it cuts "limanı" to "lima", since the n
may belong to an ending, but "limanında" to "liman". So the last vowel of a stem goes, with the n
or s before it, and an r behind a consonant, where another form has a vowel between them ("şehir",
"şehri"). What is left is shorter than a root, but the same for nearly all forms of a word.
"""

import re
from collections.abc import Callable

_MIN_ROOT = 3
_MIN_WITH_CONSONANT = 5  # letters of a stem whose last n or s may be of an ending
_MIN_WITH_VOWEL = 4  # letters of a stem whose last vowel, or r after a consonant, may be
_VOWEL = re.compile("[aeıioöuü]")
_TENSE = re.compile(
    """(?:
      [ıiuü]yor(?:du|muş|sa)?(?:lar|um|uz|sun|dur)?            # is doing
    | y?[ae]c[ae](?:k|ğ[ıiuü])?(?:t[ıi](?:r|lar|ler)?|lar|ler)?  # will do
    | m[ıiuü]ş(?:t[ıiuü]r?|sa|se)?(?:lar|ler)?                 # has done
    | m[ae]kt[ae](?:d[ıi]r|yd[ıi])?(?:lar|ler)?                # keeps doing
    | (?<=[aeıioöuülnr])d[ıiuü](?:lar|ler)?                    # did
    | (?<=[ıiuüae])r(?:lar|ler|sa|se|ken|d[ıi])?               # does
    | d[ıiuü][kğ] | t[ıiuü]ğ                                   # that was done
    | y?[ae]r[ae]k | y?[ıiuü]p                                 # doing
    | (?:(?<=[lnrş])|y)[ae]n                                   # who does
    | (?<=[a-zçğşıöü]{4})m[ae][ks]?                            # to do
    )$""",
    re.VERBOSE,
)
_PASSIVE = re.compile("(?:[ıiuü]l|(?<=l)[ıiuü]n|t[ıi]r[ıiuü]l)$")
_PLURAL = re.compile("(?<=[a-zçğşıöü]{4})l[ae]r.*")
_LOST_VOWEL = re.compile("[bcçdfgğhjklmnprsştvyz]r$")


def find_turkish_root(word: str, stem_noun: Callable[[str], str]) -> str:
    """Return the root of a word in small letters, given the stemmer that knows its noun endings."""
    root = stem_noun(word)
    if len(root) < _MIN_ROOT:
        root = _PLURAL.sub("", word)
    for _ in range(2):  # behind a passive or reflexive stands another ending
        root = _strip(root, _TENSE)
        if len(root) >= _MIN_WITH_CONSONANT and root[-1] in "ns" and _VOWEL.match(root[-2]):
            root = root[:-1]
        if len(root) >= _MIN_WITH_VOWEL and _VOWEL.match(root[-1]):
            root = root[:-1]
        root = _strip(root, _PASSIVE)
    if len(root) >= _MIN_WITH_VOWEL and _LOST_VOWEL.search(root):
        root = root[:-1]
    return root


def _strip(root: str, ending: re.Pattern[str]) -> str:
    """Return a root without an ending, if enough of it is left, with a vowel."""
    found = ending.search(root)
    if found is None or found.start() < _MIN_ROOT or not _VOWEL.search(root[: found.start()]):
        return root
    return root[: found.start()]
