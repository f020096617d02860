"""Ages that a text speaks of as a range: "under six", "from 8 years on", "aged 4 to 15". Pure.

English alone.
"""

import re
from typing import NamedTuple

from index.languages import ENGLISH

OLDEST = 150
"""Upper end of a range without one."""

_WORDS = {
    word: value
    for words, start, step in (
        (ENGLISH.number_units, 0, 1),
        (ENGLISH.number_teens, 10, 1),
        (ENGLISH.number_tens, 20, 10),
    )
    for value, word in enumerate(words)
    for value in (start + step * value,)
}
_N = rf"(?:\d{{1,2}}(?![\d:.,]*\d)|{'|'.join(sorted(_WORDS, key=len, reverse=True))})"
_OTHER_UNITS = "|".join(
    sorted(
        (ENGLISH.periods | ENGLISH.measures | ENGLISH.currencies) - {"year", "years", "yr", "yrs"},
        key=len,
        reverse=True,
    )
)
_NO_AMOUNT = (
    rf"(?!\d)(?!s?[- ]?(?:{_OTHER_UNITS}|%|per ?cent|percent|o['’]clock|[ap]\.?m)\b)(?! ?[%°€£$])"
)
_YEARS = r"(?:[- ]?(?:years?|yrs?)(?:[- ](?:olds?|of age))?)?"
_PEOPLE = (
    r"(?:adults?|aged?|ages|anybody|anyone|boys?|children|child|everybody|everyone|girls?|juniors?"
    r"|kids?|members?|people|players?|pupils?|seniors?|students?|teenagers?|those|toddlers?|visitors?"
    r"|who(?:ever)?|youths?|youngsters?)"
)
_BELOW = re.compile(
    rf"\b(?:under|below|younger than|not yet)[- ](?:the age of )?(?P<n>{_N}){_NO_AMOUNT}",
    re.IGNORECASE,
)
_UP_TO = re.compile(
    rf"\b{_PEOPLE} (?:\w+ )?(?:up to|until|till)(?: and including)? (?:the age of |age )?"
    rf"(?P<n>{_N}){_NO_AMOUNT}",
    re.IGNORECASE,
)
_ABOVE = re.compile(
    rf"\b(?:over|above|older than)[- ](?:the age of )?(?P<n>{_N}){_NO_AMOUNT}"
    rf"|\b(?P<or>{_N}){_YEARS}(?: (?:and|or|&) (?:above|older|over|up)\b|\+)"
    rf"|\bfrom (?:the )?(?:age (?:of )?)?(?P<from>{_N}) (?:years?|on|up|they|you)\b"
    rf"|\b(?:from|at|minimum) (?:the )?age(?: of| is|:)? (?P<age>{_N})\b"
    rf"|\b(?:must|ha(?:ve|s) to) be (?:at least )?(?P<must>{_N}){_NO_AMOUNT}",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    rf"\b{_PEOPLE}[,:]? \(?(?:aged |ages |from |between |of )?(?P<low>{_N}) ?(?:-|–|to|and|until) ?"
    rf"(?P<high>{_N}){_NO_AMOUNT}|\b(?P<one>{_N}) ?(?:-|–|to) ?(?P<other>{_N}) years?\b",
    re.IGNORECASE,
)


class AgeRange(NamedTuple):
    """Ages from one to another, both included."""

    low: int
    high: int


def find_age_ranges(text: str) -> list[AgeRange]:
    """Return the ranges of ages that an English text names, those of each kind in order."""
    found = [AgeRange(0, read_age(each["n"]) - 1) for each in _BELOW.finditer(text)]
    found += [AgeRange(0, read_age(each["n"])) for each in _UP_TO.finditer(text)]
    for each in _ABOVE.finditer(text):
        number = next(value for value in each.groups() if value)
        found.append(AgeRange(read_age(number), OLDEST))
    for each in _BETWEEN.finditer(text):
        low, high = each["low"] or each["one"], each["high"] or each["other"]
        found.append(AgeRange(read_age(low), read_age(high)))
    return found


def read_age(word: str) -> int:
    """Return the value of a number of at most two figures, or of one word for it, -1 for others."""
    return int(word) if word.isdigit() else _WORDS.get(word.lower(), -1)
