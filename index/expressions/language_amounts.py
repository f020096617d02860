"""Amounts and times in a sentence of a language other than English, by the words of its table.

Pure but for the tables. Any number may be an amount, if only as a part of a word ("viermal"), and
so may a word such as "several". Where the table has no such words, every sentence may tell both.
"""

import re
from functools import cache

from index.analysis import unify_letters
from index.expressions.language_hours import says_hour
from index.expressions.tokens import HYPHENATED, LETTER_MARKS
from index.languages import Words, find_language

_UNSPACED = frozenset({"zh", "ja", "th"})
_IN_WORDS = _UNSPACED | {"ko"}
"""Languages in which a word may stand anywhere inside a run of letters."""

_PREFIXES = {"ar": "وفبلكا", "he": "ובהלמכש"}
"""Letters of "and", "in", "the" and the like, which are written on the next word."""
_MAX_PREFIX = 3

_MIN_INFLECTED = 4
_MIN_INFLECTED_PERIOD = 3
"""Letters of a word that may have endings, where words have many: "augusztus" in "augusztusban"."""

_MIN_NUMBER_LENGTH = 3
"""Letters of a number word that may stand at the start of another word."""

_THAI_VOWELS = "\u0e30-\u0e3a\u0e45-\u0e4e"
_WORD = re.compile(rf"(?:[^\W\d_]|[{LETTER_MARKS}])+")
_DATE_NUMBER = re.compile(r"(?<!\d)(?:1\d{3}|20\d\d|\d{1,2}[.:]\d\d?)(?!\d)")
"""A year, an hour or a short date."""

_HOW_OLD = "how old"
_OTHER_AMOUNTS = frozenset({"how many", "how much", "who", "when", "where"})
_AGE = re.compile(r"[(,،]\s?\d{1,3}\s?[),.،]|\d[- ]?(?:jähr|jaar|year|år)")
"""An age beside a name, or as a part of a word."""

_RANGE = re.compile(r"\d\D{1,12}\d{1,2}(?!\d)")
"""Two numbers side by side, as in "from 9 to 11"."""

_UNWRITTEN = re.compile("[\u0640\u064b-\u0652\u0670\u0307]")
"""Arabic vowel signs, and the dot that is left of a Turkish capital İ."""

_EAST_ASIAN_DATES = {
    "ja": r"(?<!\d)(?:1\d{3}|20\d\d)年(?!間)|\d{1,2}月|\d{1,2}日(?!間)|\d{1,2}時(?!間)",
    "zh": r"(?<!\d)(?:1\d{3}|20\d\d)年|\d{1,2}[月日号號]|\d{1,2}[点點时時](?![间間])",
    "ko": r"(?<!\d)(?:1\d{3}|20\d\d)년(?! ?(?:간|동안))|\d{1,2}월"
    r"|\d{1,2}일(?! ?(?:간|동안))|\d{1,2}시(?!간)",
}
_EAST_ASIAN_DATES["zh"] += "|(?:周|週|星期|礼拜|禮拜)[一二三四五六日天]"


def says_amount(text: str, language: str, *, besides_money: bool = False) -> bool:
    """Tell whether a sentence says an amount of anything; a date, a year or an hour is none.

    With `besides_money` a sum of money is none either.
    """
    table = find_language(language)
    words = table.quantifiers | table.free_words
    if not words:
        return True
    text = _fold(text, language)
    rest = _number_of_other(language, besides_money).sub(" ", text)
    if any(map(str.isnumeric, rest)) or _number_words(language).search(rest):
        return True
    return _holds_word(text, words, language)


def leave_out_dates(text: str, language: str) -> str:
    """Return an East Asian text without dates, years and hours, whose numbers count nothing."""
    return re.sub(_EAST_ASIAN_DATES[language], " ", text)


def says_time(text: str, language: str, *, lasts: bool = False) -> bool:
    """Tell whether a sentence has a word for a time, or a number that is an hour.

    One that tells how long something `lasts` tells a time behind a word such as "since", too.
    """
    table = find_language(language)
    if not table.time_words:
        return True
    words = table.time_words | {*table.months, *table.month_abbreviations, *table.weekdays}
    words |= table.weekday_forms | (table.time_prepositions if lasts else frozenset())
    return _holds_word(_fold(text, language), words, language) or says_hour(text, language)


def says_age(text: str, language: str) -> bool:
    """Tell whether a sentence may say how old somebody is: by a word of such questions, "(31)"."""
    words = _age_words(language)
    if not words or _AGE.search(text):
        return True
    return _holds_word(_fold(text, language), words, language, min_inflected=_MIN_INFLECTED_PERIOD)


@cache
def _age_words(language: str) -> Words:
    """Return the words of the questions for an age that ask for no other amount: "alt", "ans"."""
    table = find_language(language)
    phrases = [each for each, kind in table.question_types.items() if kind == _HOW_OLD]
    if language in _UNSPACED:
        asking = "|".join(sorted(table.question_words - {*phrases}, key=len, reverse=True))
        words = {re.sub(asking, "", each) for each in phrases} - {""}
    else:
        others = [each for each, kind in table.question_types.items() if kind in _OTHER_AMOUNTS]
        asked = {word for each in others for word in each.split()}
        words = {word for each in phrases for word in each.split()} - asked
        words -= table.question_words | table.stop_words
    nouns = {noun for noun, kind in table.type_nouns.items() if kind == _HOW_OLD}
    return frozenset(words | nouns)


def says_duration(text: str, language: str) -> bool:
    """Tell whether a sentence may say how long something takes: a period, or two years or days."""
    table = find_language(language)
    if not table.periods or len(_DATE_NUMBER.findall(text)) > 1 or _RANGE.search(text):
        return True
    text = _fold(text, language)
    return _holds_word(text, table.periods, language, min_inflected=_MIN_INFLECTED_PERIOD)


def _fold(text: str, language: str) -> str:
    return _UNWRITTEN.sub("", unify_letters(text.lower(), language))


def _holds_word(
    text: str, words: Words, language: str, *, min_inflected: int = _MIN_INFLECTED
) -> bool:
    words = _folded(words, language)
    if language in _IN_WORDS:
        return any(map(text.__contains__, words))
    found = {match[0] for match in _WORD.finditer(text)}
    found.update(HYPHENATED.findall(text))
    if language in _PREFIXES:
        prefix = re.compile(f"[{_PREFIXES[language]}]")
        for _ in range(_MAX_PREFIX):
            found |= {word[1:] for word in found if prefix.match(word)}
    if find_language(language).inflects_names:
        found |= {word[:end] for word in found for end in range(min_inflected, len(word))}
    return not words.isdisjoint(found)


@cache
def _folded(words: Words, language: str) -> Words:
    return frozenset(unify_letters(word, language) for word in words)


@cache
def _number_of_other(language: str, is_money: bool) -> re.Pattern[str]:  # noqa: FBT001
    """Return the pattern of dates, years and hours in a language, and of sums if `is_money`."""
    table = find_language(language)
    months = "|".join(map(re.escape, (*table.months, *table.month_abbreviations)))
    patterns = [r"\b(?:1\d{3}|20\d\d)\b", r"\b\d{1,2}(?::|\s?h\s?)\d\d"]
    if language in _EAST_ASIAN_DATES:
        patterns.append(_EAST_ASIAN_DATES[language])
    elif months:
        patterns.append(rf"\b\d{{1,2}}(?:\.|er|[ºª])?\s(?:de\s)?(?:{months})\b")
    if is_money and table.currencies:
        money = "|".join(map(re.escape, sorted(table.currencies, key=len, reverse=True)))
        patterns.append(rf"\d[\d.,]*\s(?:\w+\s){{0,2}}?(?:{money})\b|[$€£¥₽₺₴]\s?\d[\d.,]*")
    return re.compile("|".join(patterns))


@cache
def _number_words(language: str) -> re.Pattern[str]:
    """Return the pattern of a number word, or of a word that a longer number word begins."""
    table = find_language(language)
    written = {*table.number_units, *table.number_teens, *table.number_tens, *table.number_scales}
    written |= table.number_forms.keys()
    words = _folded(frozenset(written) - table.determiners - table.articles, language)
    long = [re.escape(word) for word in sorted(words) if len(word) >= _MIN_NUMBER_LENGTH]
    short = [re.escape(word) for word in sorted(words) if len(word) < _MIN_NUMBER_LENGTH]
    letter = rf"[\w{LETTER_MARKS}]"
    if language in _UNSPACED:
        patterns = [rf"(?:{'|'.join(long + short)})(?![{_THAI_VOWELS}])"]
    else:
        prefix = f"[{_PREFIXES[language]}]{{0,{_MAX_PREFIX}}}" if language in _PREFIXES else ""
        patterns = [rf"(?<!{letter}){prefix}(?:{'|'.join(long)})"] if long else []
        patterns += [rf"(?<!{letter})(?:{'|'.join(short)})(?!{letter})"] if short else []
    return re.compile("|".join(patterns) or r"(?!)")
