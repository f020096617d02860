"""Days and months of a text as numbers, whatever their order and spelling. Pure.

"5 March 2024", "March 5th, 2024", "2024-03-05", "20240305", "5.3.2024", "5.III.2024" and "3/5/2024"
may all be one day, and "5 de marzo de 2024" in Spanish.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum
from functools import cache
from operator import attrgetter
from typing import NamedTuple

from index.languages import ENGLISH, find_language
from index.types import Span

MAX_LENGTH = 4000
"""Code points of a text that are read."""

_SHORT_YEAR = 2000  # added to a year of two digits: "5.3.24"
_FIRST_OF_LAST_CENTURY = 40  # '40 is 1940


class Day(NamedTuple):
    """A day, the days from `first` to `last`, or, where both are 0, a whole month.

    `year` is 0 where the text gives none.
    """

    year: int
    month: int
    first: int = 0
    last: int = 0

    def includes(self, asked: "Day") -> bool:
        """Tell whether this may be the asked day or month: it must be as exact as that."""
        if self.month != asked.month or (self.year and asked.year and self.year != asked.year):
            return False
        return not asked.first or self.first <= asked.first <= asked.last <= self.last


class DatedSpan(NamedTuple):
    """A date as written, and the days that it may be: 3/5/2024 is one of two."""

    span: Span
    days: tuple[Day, ...]


class DayMatch(Enum):
    """What a text says of an asked day: it names that day, only other ones, or none."""

    SAME = "same"
    OTHER = "other"
    NONE = "none"


def find_days(text: str, language: str = "en", *, any_case: bool = False) -> list[DatedSpan]:
    """Return the days, and the months of a year, in order.

    An English month must begin with a capital, unless in `any_case`: questions are often in small
    letters. The months of `language` are read beside the English ones.
    """
    found: list[DatedSpan] = []
    text = text[:MAX_LENGTH]
    if not _may_name_day(text):  # most questions
        return found
    patterns = _patterns(any_case=any_case)
    months = _MONTH_OF
    if language != "en":
        patterns = (*_patterns_in(language), *patterns)
        months = {**_MONTH_OF, **_months_of(language)}
    for pattern in patterns:
        for match in pattern.finditer(text):
            span, days = Span(*match.span()), tuple(_read(match.groupdict(), months))
            is_free = all(span.end <= other.start or other.end <= span.start for other, _ in found)
            if days and is_free:
                found.append(DatedSpan(span, days))
    return sorted(found, key=attrgetter("span"))


def _may_name_day(text: str) -> bool:
    """Tell whether a text has what every date has: a digit, or the letters that open a month."""
    if _DIGIT.search(text):
        return True
    return any(map(text.lower().__contains__, _OPENINGS_OF_MONTHS))


def match_day(asked: Iterable[Day], dates: Sequence[DatedSpan]) -> DayMatch:
    """Compare an asked day, in any of its readings, with the dates of a text."""
    days = [day for date in dates for day in date.days]
    if any(day.includes(each) for each in asked for day in days):
        return DayMatch.SAME
    return DayMatch.OTHER if days else DayMatch.NONE


def _read(parts: dict[str, str | None], months: Mapping[str, int]) -> Iterator[Day]:
    """Yield the days that a match may be; none where a number can be no day or month."""
    year = _year_number(parts.get("year") or "0")
    if short := parts.get("short"):  # "4 oct 16" ends a question
        year = int(short) + _SHORT_YEAR
    month = parts.get("month")
    if month:
        first = _day_number(parts.get("day") or "")
        name = month.lower()
        number = int(name) if name.isdecimal() else months.get(name) or _ROMAN[name]
        if 1 <= number <= len(ENGLISH.months):
            yield Day(year, number, first, int(parts.get("last") or first))
        return
    one, other = int(parts["one"] or 0), int(parts["other"] or 0)
    year += _SHORT_YEAR * (year < 100)
    if parts.get("order") is not None:  # the year stands first
        orders = [(one, other)]
    elif parts["mark"] == ".":
        orders = [(other, one)]
    else:
        orders = [(other, one), (one, other)]
    for month_number, day in dict.fromkeys(orders):
        if 1 <= month_number <= len(ENGLISH.months) and 1 <= day <= 31:
            yield Day(year, month_number, day, day)


def _year_number(written: str) -> int:
    """Return the number of a year, also of one such as '97."""
    if written.isdecimal():
        return int(written)
    year = int(written[1:])
    return year + _SHORT_YEAR - 100 * (year >= _FIRST_OF_LAST_CENTURY)


def list_month_names(number: int, language: str = "en") -> tuple[str, ...]:
    """Return the name of a month in a language and its short forms."""
    return tuple(name for name, month in _months_of(language).items() if month == number)


def _day_number(written: str) -> int:
    digits = re.match(r"\d+", written)
    return int(digits[0]) if digits else _DAY_OF.get(written.lower().replace(" ", "-"), 0)


# --- patterns -------------------------------------------------------------------------------------


@cache
def _months_of(language: str) -> Mapping[str, int]:
    """Return the number of each month of a language by its name and its short forms."""
    table = find_language(language)
    return {
        word: number
        for number, name in enumerate(table.months, start=1)
        for word in (name, *(each for each in table.month_abbreviations if _shortens(each, name)))
    }


def _shortens(short: str, name: str) -> bool:
    """Tell whether a word is short for a month: "sept"; cases of its name are none."""
    return name.startswith(short[:3]) and name.startswith(short[:-1])


_MONTH_OF = _months_of(ENGLISH.code)
ROMAN_MONTHS = "i ii iii iv v vi vii viii ix x xi xii".split()  # noqa: SIM905
_ROMAN = {name: month for month, name in enumerate(ROMAN_MONTHS, start=1)}
_OPENINGS_OF_MONTHS = sorted({each[:3] for each in _MONTH_OF})
_DIGIT = re.compile(r"\d")
_DAY_OF = {
    **{word: day for day, word in enumerate(ENGLISH.ordinals, start=1)},
    **{f"twenty-{word}": 20 + day for day, word in enumerate(ENGLISH.ordinals[:9], start=1)},
    "thirtieth": 30,
    "thirty-first": 31,
}
_NUMBER = r"(?:0?[1-9]|[12]\d|3[01])"
_SUFFIX = rf"(?:(?i:{'|'.join(ENGLISH.ordinal_suffixes)})|\.)?(?![\d:%]|\.\d)"
_WORDS = "|".join(sorted(_DAY_OF, key=len, reverse=True)).replace("-", "[ -]")
_DAY = rf"(?P<day>(?<![\d.,/:$€£-]){_NUMBER}{_SUFFIX}|\b(?i:{_WORDS})\b)"
_TO = rf"(?:\s?(?:[-–—]|to|and|or|until)\s?(?P<last>{_NUMBER}){_SUFFIX})?"
_YEAR = r"(?P<year>1\d{3}|20\d\d|(?<=\s)['’]\d\d(?!['’]))(?![\d%]|[.,]\d)"
_THEN_YEAR = rf"(?:[\s,-]{{1,3}}(?:of\s)?{_YEAR})?"


_YEAR_FIRST = (
    r"(?<![\w.,/-])(?P<year>1\d{3}|20\d\d)(?P<mark>[-/.])(?P<one>\d\d?)(?P=mark)"
    r"(?P<other>\d\d?)(?P<order>)(?![\dA-SU-Za-z_-]|[./]\d)"
)
_IN_ONE_NUMBER = (
    r"(?<![\w.,/:#+-])(?P<year>19\d\d|20\d\d)(?P<one>0[1-9]|1[0-2])"
    r"(?P<other>0[1-9]|[12]\d|3[01])(?P<order>)(?P<mark>)(?![\d_%-]|[.,/:]\d)"
)
"""A day as names of files and logs have it: "20230721"."""

_MONTH_IN_ROMAN = (
    rf"(?<![\w.,/-])(?P<day>{_NUMBER})[./-](?P<month>I{{1,3}}|IV|VI{{0,3}}|IX|XI{{0,2}})[./-]"
    r"(?P<year>1\d{3}|20\d\d)(?![\w-]|[./]\d)"
)
_MONTH_LAST = r"(?<![\w.,/-])(?P<year>1\d{3}|20\d\d)[-/](?P<month>0[1-9]|1[0-2])(?![\w/-]|\.\d)"
_MONTH_FIRST = r"(?<![\w.,/-])(?P<month>0?[1-9]|1[0-2])/(?P<year>1\d{3}|20\d\d)(?![\w/-]|\.\d)"
"""A month of a year in figures: "2013-06", "06/2013"."""

_YEAR_LAST = (
    r"(?<![\w.,/-])(?P<one>\d\d?)(?P<mark>[-/.])(?P<other>\d\d?)(?P=mark)"
    r"(?P<year>1\d{3}|20\d\d|\d\d)(?![\w-]|[./]\d)"
)


@cache
def _patterns(*, any_case: bool) -> tuple[re.Pattern[str], ...]:
    names = [name if any_case else name.capitalize() for name in _MONTH_OF]
    month = rf"(?P<month>{'|'.join(sorted(names, key=len, reverse=True))})\b\.?"
    flags = re.IGNORECASE if any_case else re.NOFLAG
    then_year = rf"(?:\s(?P<short>\d\d)(?=\W*\Z)|{_THEN_YEAR})" if any_case else _THEN_YEAR
    return tuple(
        re.compile(pattern, flags)
        for pattern in (
            rf"{_DAY}{_TO}(?:\sof(?:\sthe\smonth\sof)?)?[\s-]{{1,3}}{month}{then_year}",
            rf"\b{month}[\s-]{{1,3}}(?:the\s)?{_DAY}{_TO}{_THEN_YEAR}",
            rf"\b{month},?\s(?:of\s)?{_YEAR}",
            _YEAR_FIRST,
            _YEAR_LAST,
            _IN_ONE_NUMBER,
            _MONTH_IN_ROMAN,
            _MONTH_LAST,
            _MONTH_FIRST,
        )
    )


_BETWEEN = r"(?:\.?\s(?:de\s|di\s)?)"
"""What stands between a day and its month: "5. März", "5 de marzo"."""


@cache
def _patterns_in(language: str) -> tuple[re.Pattern[str], ...]:
    """Return the patterns of days, and of months of a year, in another language than English."""
    names = sorted((each for each in _months_of(language) if not each[:1].isdecimal()), key=len)
    month = rf"(?P<month>{'|'.join(map(re.escape, reversed(names)))})\b\.?"
    day = rf"(?P<day>(?<![\d.,/:$€£-]){_NUMBER})(?:er|º|°|[-‑]?(?:го|е))?"
    in_figures = r"(?P<month>1[0-2]|0?[1-9])\s?[月월]\s?(?P<day>[12]\d|3[01]|0?[1-9])\s?[日일]"
    year = r"(?P<year>1\d{3}|20\d\d)\s?[年년]\s?"
    by_signs = (
        (rf"(?<!\d){year}{in_figures}", rf"(?<!\d){in_figures}") if language in _BY_SIGNS else ()
    )
    by_names = (
        rf"{day}{_BETWEEN}{month}(?:,?\s(?:de\s|del\s)?{_YEAR})?",
        rf"\b{month}\s(?:de\s|del\s)?{_YEAR}",
    )
    return tuple(
        re.compile(each, re.IGNORECASE) for each in (*by_signs, *(by_names if names else ()))
    )


_BY_SIGNS = frozenset({"ja", "ko", "zh"})
"""Languages that write signs behind a year, a month and a day: "2024年3月5日"."""
