"""Detection of the language of a text, by its script and by small words of the languages we know.

Languages that share a script are told apart by their function words, and by letters that few of
them have. A text that hardly holds any function word we know is in a language without a table.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from string import ascii_letters

from index.languages.english import ENGLISH
from index.languages.tables import UNKNOWN, read_language_code
from index.languages.telling_words import (
    CYRILLIC,
    LATIN,
    ONLY_LANGUAGE,
    list_distinctive_words,
    list_languages_of_abbreviations,
    list_languages_of_amounts,
    list_languages_of_letters,
    list_languages_of_titles,
    list_languages_of_words,
    list_own_letters_of,
    list_small_words_of,
)

MAX_SAMPLE = 6_000
"""Code points of a text that are looked at, from its start."""

_SURELY_ENGLISH = 0.3
"""Share of English function words above which no other language is tried, in a text of
`_MIN_WORDS` or more; texts in other languages have less."""

_MIN_SHARE = 0.15
"""Least share of function words in a text of `_MIN_WORDS` or more in a language that we know."""

_MIN_FINNISH_SHARE = 0.1
"""The same in Finnish, which says by endings what others say by small words; Estonian, which is
like it, has a letter that Finnish has not ("õ")."""

_MIN_WORDS = 20

_MIN_VOTES = 1.0
"""Votes beyond which a text of plain letters is in another language than English: one word may be
one of English too."""

_PRIOR = 0.3
"""Votes that the most common language of a script has before any word is read."""

_PLAIN_PRIOR = 0.7
"""The same in ASCII: of the few words of a short English text, some are words elsewhere too."""

_PLAINLY = 3.0
"""How many times the votes of the stated language, and one more, another one must have."""


_LETTER_WEIGHT = 0.7
"""Votes of a word with a letter that one language alone has; a function word has one."""

_AMOUNT_WEIGHT = 0.6
"""Votes of a word of amounts and times that is no function word: "euroa", "kello"."""


_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")

_PLAIN_WORDS = {
    code: chr(code).lower() if chr(code).isalpha() or chr(code) == "'" else " "
    for code in range(128)
}
"""A text of ASCII with its letters in lower case, and a space for all else but apostrophes."""

_BEFORE_NAME = re.compile(r"(?<![^\W_])([^\W_]++)\.[ \u00a0](?=[A-ZÀ-ÖØ-ÞĀ-Ž])")
"""A word with a full stop before a capital, which may be a title."""

_ABBREVIATION = re.compile(
    r"(?<![^\W_])(?=[a-zà-öø-ÿāăąőű])((?:[^\W\d_]{1,4}\.[ \u00a0]?){1,3}[^\W\d_]{1,4})\."
)
"""Short parts with a full stop behind each, the first one small: "p. ej.", "bl.a.", "z. B."."""

_SPACE = re.compile(r"\s")

_LOOSE_APOSTROPHE = re.compile(r"'(?:(?![a-z])|(?<![a-z]'))")
"""An apostrophe in such a text that is not inside a word."""

_PLAIN_BYTES = "".join(_PLAIN_WORDS.values()).encode() + bytes(range(128, 256))
_LOOSE_APOSTROPHE_BYTES = re.compile(rb"'(?:(?![a-z\x80-\xff])|(?<![a-z\x80-\xff]'))")
_SMALL_ENGLISH = frozenset(word.encode() for word in ENGLISH.stop_words)

_SCRIPTS = {
    "kana": "\u3040-\u30ff",
    "han": "\u3400-\u9fff\uf900-\ufaff",
    "hangul": "\uac00-\ud7af\u1100-\u11ff",
    "thai": "\u0e00-\u0e7f",
    "cyrillic": "\u0400-\u052f",
    "greek": "\u0370-\u03ff\u1f00-\u1fff",
    "arabic": "\u0600-\u06ff",
    "hebrew": "\u0590-\u05ff",
    "devanagari": "\u0900-\u097f",
    "latin": "A-Za-z\u00c0-\u024f\u1e00-\u1eff",
}
_ASCII = re.compile("[\x00-\x7f]+")
_PLAIN_LETTERS = ascii_letters.encode()
_CHARACTERS = {name: re.compile(f"[{ranges}]") for name, ranges in _SCRIPTS.items()}
_DENSE = ("kana", "han", "hangul")
"""Scripts in which a character stands for about as much as `_MOST_LETTERS` letters."""

_MOST_LETTERS = 3

_MIN_KANA = 0.05
"""Share of kana among Chinese characters from which on a text is Japanese."""

_FOREIGN_LETTERS = {
    "arabic": re.compile("[پچژگکیٹڈڑںےۓ]"),  # Persian and Urdu
    "hebrew": re.compile("[װױײ]|א[\u05b7\u05b8]"),  # Yiddish
    "cyrillic": re.compile("[ўјљњћђџѓќѕәғқңөұүһ]"),  # Belarusian, Serbian, Macedonian, Kazakh
}
_FOREIGN_SHARE = 0.01


def detect_language(text: str) -> str:
    """Return the code of the language of a text, `UNKNOWN` for one without a table.

    A text without any sign of its language counts as English.
    """
    sample = text[:MAX_SAMPLE]
    if sample.isascii() and _is_surely_english(sample):
        return "en"
    script = _find_script(sample) if not sample.isascii() else _find_plain_script(sample)
    if script == "latin":
        is_english = not sample.isascii() and _is_surely_english(sample)
        return "en" if is_english else _find_by_words(sample, LATIN, default="en")
    if script in _FOREIGN_LETTERS and _has_foreign_letters(sample, script):
        return UNKNOWN
    if script == "cyrillic":
        return _find_by_words(sample, CYRILLIC, default="ru")
    if script in ("han", "kana"):
        kana, han = (len(_CHARACTERS[name].findall(sample)) for name in ("kana", "han"))
        return "ja" if kana > _MIN_KANA * (kana + han) else "zh"
    return ONLY_LANGUAGE.get(script, UNKNOWN if script else "en")


def check_stated_language(stated: str, text: str) -> str:
    """Return the code of a language that a page states, or of the one that its text plainly is in.

    Templates state one language for all pages that are made with them, most often English.
    """
    code = read_language_code(stated)
    sample = text[:MAX_SAMPLE]
    found = detect_language(sample)
    if found in {code, UNKNOWN}:
        return code
    if found not in LATIN and code in LATIN:
        return found
    votes = _count_votes(sample)
    return found if votes[found] > _PLAINLY * (1 + votes[code]) else code


def rate_languages(text: str, codes: Iterable[str]) -> Mapping[str, float]:
    """Return how many votes the words of a text give each language that gets one, of `codes`."""
    rated = _count_votes(text[:MAX_SAMPLE])
    return {code: rated[code] for code in codes if rated[code]}


@lru_cache(maxsize=1)  # a text is asked about up to three times
def _find_words(sample: str) -> tuple[str, ...]:
    """Return the words of a text in lower case, with straight apostrophes."""
    if not sample.isascii():
        return tuple(_WORD.findall(sample.lower().replace("’", "'")))
    words = sample.translate(_PLAIN_WORDS)
    return tuple((_LOOSE_APOSTROPHE.sub(" ", words) if "'" in words else words).split())


def _is_surely_english(sample: str) -> bool:
    words = _find_plain_words(sample)
    share = _SURELY_ENGLISH * len(words)
    return len(words) >= _MIN_WORDS and sum(map(_SMALL_ENGLISH.__contains__, words)) > share


def _find_plain_words(sample: str) -> Sequence[bytes]:
    """Return the words of a text as `_find_words` does, in UTF-8; bytes take half of its time.

    Letters beyond ASCII stay as they are, for no small word of English has any.
    """
    if not sample.isascii():
        for character in set(_ASCII.sub("", sample)):
            if not character.isalnum() or character.isdecimal():
                sample = sample.replace(character, "'" if character == "’" else " ")
            elif character.lower().isascii() or len(character.lower()) > 1:
                return [word.encode() for word in _find_words(sample)]
    words = sample.encode("utf-8", "surrogatepass").translate(_PLAIN_BYTES)
    return (_LOOSE_APOSTROPHE_BYTES.sub(b" ", words) if b"'" in words else words).split()


def _has_foreign_letters(sample: str, script: str) -> bool:
    """Whether a text has letters of its script that none of our languages has, beyond a name."""
    foreign = len(_FOREIGN_LETTERS[script].findall(sample.lower()))
    return foreign > _FOREIGN_SHARE * len(_CHARACTERS[script].findall(sample))


def _find_script(sample: str) -> str:
    """Return the script of most letters, "" if there are none, "other" for one not listed."""
    if sample.isascii():
        return "latin" if any(map(str.isalpha, sample)) else ""
    plain = sample.encode("ascii", "ignore")
    num_plain = len(plain) - len(plain.translate(None, _PLAIN_LETTERS))
    special = _ASCII.sub("", sample)  # of most texts little is left, and read for each script
    if num_plain > _MOST_LETTERS * len(special):
        return "latin"
    found = {name: len(pattern.findall(special)) for name, pattern in _CHARACTERS.items()}
    counts = {
        name: count * (_MOST_LETTERS if name in _DENSE else 1) for name, count in found.items()
    }
    counts["latin"] += num_plain
    counts["other"] = sum(map(str.isalpha, special)) - sum(found.values())
    best = max(counts, key=counts.__getitem__)
    return best if counts[best] > 0 else ""


def _find_plain_script(sample: str) -> str:
    """Return the script of a text of plain characters, "" if none of them is a letter."""
    return "latin" if _CHARACTERS["latin"].search(sample) else ""


def _find_by_words(sample: str, codes: Collection[str], default: str) -> str:
    votes = _count_votes(sample)
    votes[default] += _PLAIN_PRIOR if sample.isascii() else _PRIOR
    best = max(codes, key=lambda code: (votes[code], code == default))
    words = _find_words(sample)
    is_finnish = best == "fi" and "õ" not in sample.lower()
    least = _MIN_FINNISH_SHARE if is_finnish else _MIN_SHARE
    if len(words) >= _MIN_WORDS and _share_of_small(words, best) < least:
        return UNKNOWN
    is_told = votes[best] > (_MIN_VOTES if sample.isascii() else 0)
    return best if is_told else default


def _share_of_small(words: Sequence[str], code: str) -> float:
    """Return which share of some words are function words of a language, or have its own letters.

    Languages that express much by endings, such as Turkish, have few function words.
    """
    small, own = list_small_words_of(code), list_own_letters_of(code)
    num_small = sum(map(small.__contains__, words))
    if own:
        num_small += sum(
            word not in small and not own.isdisjoint(word) for word in words if not word.isascii()
        )
    return num_small / len(words)


def _count_votes(sample: str) -> dict[str, float]:
    """Return the votes of each language: a word has one, shared by the languages that have it."""
    votes: dict[str, float] = defaultdict(float)
    telling = list_distinctive_words()
    for word, count in Counter(_find_words(sample)).items():
        if word not in telling and word.isascii() and "'" not in word:
            continue  # most words
        for languages, weight in _list_votes(word):
            for code in languages:
                votes[code] += weight * count / len(languages)
    if ". " in sample:
        languages_of_titles = list_languages_of_titles()
        for title in _BEFORE_NAME.findall(sample):
            if title in languages_of_titles:
                votes[languages_of_titles[title]] += 1
        for written in _ABBREVIATION.findall(sample):
            languages = list_languages_of_abbreviations().get(_SPACE.sub("", written).lower(), ())
            for code in languages:
                votes[code] += 1 / len(languages)
    return votes


@lru_cache(maxsize=8192)  # most words of a text are among those of all texts
def _list_votes(word: str) -> tuple[tuple[tuple[str, ...], float], ...]:
    """Return the languages for which a word speaks, with how much it says."""
    small, letters = list_languages_of_words(), list_languages_of_letters()
    before, mark, name = word.rpartition("'")
    languages = small.get(word) or (small.get(before.partition("'")[0]) if mark else None)
    found = [(languages, 1.0)] if languages is not None else []
    if languages is None or mark:
        amounts = list_languages_of_amounts().get(name)
        found += [(amounts, _AMOUNT_WEIGHT)] if amounts else []
    if languages is None and not word.isascii():
        found += [(letters[letter], _LETTER_WEIGHT) for letter in set(word) & letters.keys()]
    return tuple(found)
