"""Hours that no word marks as such, in other languages than English: "a las 9", "um neun". Pure."""

import re
from functools import cache

from index.analysis import unify_letters
from index.languages import find_language

_LAST_WORD = 12
"""The last hour that is said in words without another word for it."""

_DIGITS = r"(?:[01]?\d|2[0-4])(?:[.:]\d\d)?"
_ENDS = r"\s*(?:$|[.;:!?)…]|,(?!\d)|[-–]\s?\d|(?:[^\W\d_]{1,3})(?![^\W_]))"
"""What stands behind a number that counts nothing: a mark, another hour, or a small word."""

_ANYTHING = r"(?!\s?(?:[%°€$£]|[\d.,:-]*\d))"
_BEFORE_END = rf"(?={_ENDS})"
_ONE_OF_HOURS = frozenset({"una", "uma"})

_ENDINGS = {"tr": "['’]?[dt][ae](?:n|ki)?", "hu": "-?(?:kor|től|tól|ig)"}
"""Endings that make a number an hour."""

_IN_CHARACTERS = {
    "zh": "[一二三四五六七八九十两兩0-9]{1,3}[点點时時](?![间間])",
    "ja": "[一二三四五六七八九十0-9]{1,3}時(?!間)",
}
"""Hours in languages without spaces."""

_ONLY_OF_HOURS = frozenset({"es", "it", "pt", "sv", "da", "no", "fi", "el"})
"""Languages in which hours stand behind words of their own, whatever follows."""


def says_hour(text: str, language: str) -> bool:
    """Tell whether a sentence has a number that is an hour by what stands before or behind it."""
    pattern = _compile_hours(language)
    return pattern is not None and pattern.search(unify_letters(text.lower(), language)) is not None


@cache
def _compile_hours(language: str) -> re.Pattern[str] | None:
    """Return the pattern of an hour with what shows it to be one, None without such words."""
    if language in _IN_CHARACTERS:
        return re.compile(_IN_CHARACTERS[language])
    table = find_language(language)
    named = [*table.number_units[1:], *table.number_teens[: _LAST_WORD - 9]]
    named += table.articles & _ONE_OF_HOURS
    units = "|".join(map(re.escape, table.measures | table.periods | table.currencies))
    counts = rf"(?!\s(?:{units})(?![^\W_]))" if units else ""
    digits = rf"{_DIGITS}(?![^\W_]){_ANYTHING if language in _ONLY_OF_HOURS else _BEFORE_END}"
    words = "|".join(map(re.escape, named))
    hour = rf"(?:{digits}|(?:{words})(?![^\W_]){_BEFORE_END})" if named else f"(?:{digits})"
    before = "|".join(sorted(map(_escape, table.before_hours), key=len, reverse=True))
    patterns = [rf"(?<![^\W_])(?:{before})\s?{hour}{counts}"] if before else []
    if table.hour_words and named:
        behind = "|".join(map(re.escape, table.hour_words))
        patterns.append(rf"(?<![^\W_])(?:{words})\s(?:{behind})(?![^\W_])")
    if language in _ENDINGS:
        patterns.append(rf"(?<![^\W_])(?:{words}|{_DIGITS})(?:{_ENDINGS[language]})(?![^\W_])")
    return re.compile(unify_letters("|".join(patterns), language)) if patterns else None


def _escape(phrase: str) -> str:
    """Return a phrase as a pattern; a word has a space behind it, an elided one has none."""
    return re.escape(phrase) + ("" if phrase.endswith("'") else r"\.?(?=\s)")
