"""Other ways in which a text may write a number that a question asks for. Pure.

A year in a decade ("1930s") or a century, a number run together with its unit ("8mm"), thousands
that stand apart, a Roman numeral.
"""

import re
from collections.abc import Iterator

_DECADE = re.compile(r"(\d{1,3})0(?:['’]?s|['’]?l[aei]r?\w*|er\w{0,2}|-?х|-?ті)")
"""A decade in English, Turkish ("70'lerde"), German ("1930er"), Russian and Ukrainian."""
_CENTURY = re.compile(r"(\d\d)00['’]?s")
_ORDINAL_CENTURY = re.compile(r"(\d{1,2})(?:st|nd|rd|th) century")
_SLIPPED = re.compile(r"(?=.{4})\d+[a-z]\d+s?")
_WITH_UNIT = re.compile(r"(\d+(?:[.,]\d+)*)([a-zA-Zµ°]+)")
_YEAR = re.compile(r"1\d{3}|20\d\d")
_SEPARATORS = re.compile("[.,'’ \u00a0\u2009\u202f]")
_GROUPS = re.compile(r"\d{1,3}(?=(?:\d{3})*$)")
ROMAN_NUMERALS = dict(
    zip("23456789", ("II", "III", "IV", "V", "VI", "VII", "VIII", "IX"), strict=True)
)
"""Roman numerals by their digits, as names have them: World War II."""

MIN_GROUPED = 3
"""Digits that a number has more of if its thousands may stand apart: "1 250 000"."""


def says_number(text: str, number: str) -> bool:
    """Tell whether a text has a number of a question in another notation.

    A decade or century ("1400s", "15th century") is said by any of its years, and "8mm" by "8".
    """
    ordinal = _ORDINAL_CENTURY.fullmatch(number)
    if ordinal:
        years = rf"(?<![\d.,]){int(ordinal[1]) - 1}\d\d(?!\d|[.,]\d)"
        return bool(re.search(years, text)) or says_number(text, number.split(maxsplit=1)[0])
    century = _CENTURY.fullmatch(number)
    if century:
        return bool(re.search(rf"\b{int(century[1]) + 1}th\b|(?<!\d){century[1]}\d\d(?!\d)", text))
    decade = _DECADE.fullmatch(number)
    if decade:
        return bool(re.search(rf"(?<!\d)(?:\d\d)?{decade[1]}\d(?!\d)", text))
    return any(re.search(pattern, text) for pattern in _list_notations(number, text))


def is_decade(number: str) -> bool:
    """Tell whether a number behind an apostrophe names a decade: "anii '70"."""
    return len(number) == len("70") and number.isdecimal() and number.endswith("0")


def _list_notations(number: str, text: str) -> Iterator[str]:
    """Yield patterns of the notations of a number, but for those whose digits the text lacks.

    To compile a pattern takes longer than all the rest. Other letters behind the same digits make
    another name: "class 4b" is not 4c.
    """
    with_unit = _WITH_UNIT.fullmatch(number)
    digits = with_unit[1] if with_unit else number.removesuffix("'s").removesuffix("’s")
    if digits in text:
        letters = rf"(?!(?i:{with_unit[2]}))[a-zA-Z]|" if with_unit else ""
        yield rf"(?<![\d.,]){re.escape(digits)}(?!{letters}\d|[.,]\d)"
    if _SLIPPED.fullmatch(digits):  # "20n7" was meant to be 2007, "197a0s" 1970s
        meant = "".join("[0-9]?" if each.isalpha() else each for each in digits.removesuffix("s"))
        yield rf"(?<![\d.,]){meant}(?!\d|[.,]\d)"
    if digits[2:] in text and _YEAR.fullmatch(digits):
        yield rf"\b{digits[:2]}\d\d\s?[/–-]\s?{digits[2:]}\b"
    bare = _SEPARATORS.sub("", digits)
    if len(bare) > MIN_GROUPED and bare.isdecimal() and bare[-3:] in text:
        groups = rf"{_SEPARATORS.pattern}?".join(_GROUPS.findall(bare))
        yield rf"(?<![\d.,]){groups}(?!\d|[.,]\d)"
    if len(digits) < MIN_GROUPED and digits.isdecimal() and f"{digits}.0" in text:
        yield rf"(?<![\d.,]){digits}\.0(?![.,]?\d)"  # release 5.0
    if digits in ROMAN_NUMERALS:
        yield rf"\b{ROMAN_NUMERALS[digits]}\b"
