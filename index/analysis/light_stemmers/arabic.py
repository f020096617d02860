"""A light stemmer of Arabic: a word without the small words and endings written onto it. Pure.

As Larkey, Ballesteros and Connell (2007, Light stemming for Arabic information retrieval), it takes
off the article with what is written before it, then endings, and no vowels inside. Snowball's takes
a first letter off where it may be a preposition, and leaves it behind the article: of "France" and
"French" it makes two words. Here letters that may be one are taken off every word, also where they
belong to it, as long as three letters are left; so are the first letters of verbs that agree with
who does it ("lives": he, she), which leaves the same of all forms of a word.
"""

from index.languages import word_set

_LETTERS = str.maketrans("أإآٱىؤئة", "ااااي" + "ويه")
_ARTICLES = ("وبال", "وكال", "فبال", "وال", "بال", "كال", "فال", "ولل", "فلل", "ال", "لل")
"""The article, alone and behind words for and, so, with, as and to."""

_PRONOUNS = word_set("ها هم هن هما نا ه ك")
_ENDINGS = ("هما", "ات", "ان", "ون", "ين", "ها", "هم", "هن", "نا", "وا", "يه", "ه", "ي", "ت", "ا")
"""Endings as letters are unified, the longest first."""

_BEFORE_PRONOUN = ("ات", "يه", "ي", "ت", "ا")
_BEFORE_OTHERS = {"ات": ("ي",), "ين": ("ي",), "ون": ("ي",), "ا": ("ي",)}
"""Endings that may stand before another one."""

_FIRST_LETTERS = frozenset("وفبكلتيا")
_MIN_STEM = 3


def stem_arabic(word: str) -> str:
    """Return the stem of a word without vowel signs, three letters or more of those it has."""
    for article in _ARTICLES:
        if word.startswith(article) and len(word) - len(article) >= _MIN_STEM:
            word = word[len(article) :]
            break
    word, ending = _strip_ending(word.translate(_LETTERS), _ENDINGS)
    before = _BEFORE_PRONOUN if ending in _PRONOUNS else _BEFORE_OTHERS.get(ending, ())
    word, _ = _strip_ending(word, before)
    while len(word) > _MIN_STEM and word[0] in _FIRST_LETTERS:
        word = word[1:]
    return word


def _strip_ending(word: str, endings: tuple[str, ...]) -> tuple[str, str]:
    """Return a word without the first of some endings that leaves enough of it, and that ending."""
    for ending in endings:
        if word.endswith(ending) and len(word) - len(ending) >= _MIN_STEM:
            return word[: -len(ending)], ending
    return word, ""
