"""Terms that write the same number, in words and in digits.

Pure. Used to expand questions; the index holds numbers as the articles write them.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import product

from index.analysis.analyzer import extract_terms, is_function_term
from index.analysis.bounded_cache import MAX_WORD_LENGTH
from index.analysis.normalization import strip_marks
from index.languages import ENGLISH, Language, Words, find_language
from index.types import Span

_LARGEST_SCALE = 1_000_000  # a larger number is written with a scale word ("2 billion")
_LEAST_GROUPED = 5
"""Digits of a number from which on its thousands may stand apart."""
_ROMAN = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX".split()  # noqa: SIM905
_ONES_FIRST = frozenset({"da", "de", "nl"})
"""Languages that say twenty-one as "one and twenty"."""
_SPANISH_ENDINGS = {"dos": "dós", "tres": "trés", "seis": "séis"}
"""Spanish ones that have an accent behind tens ("veintidós")."""


def find_number_forms(term: str, language: str = "en") -> tuple[str, ...]:
    """Return the other terms that write the same number: "5" for "five", "five" for "5"."""
    return list_number_forms(language).get(term, ())


def split_digit_groups(term: str) -> tuple[str, ...]:
    """Return the terms of a number whose thousands stand apart, () if it has too few digits.

    "1250000" is also written "1 250 000". Numbers of four digits are mostly years.
    """
    if len(term) < _LEAST_GROUPED or len(term) > MAX_WORD_LENGTH or not term.isdecimal():
        return ()
    first = len(term) % 3 or 3
    return (term[:first], *(term[at : at + 3] for at in range(first, len(term), 3)))


ROMAN_NUMERALS = frozenset(_ROMAN)
"""The numbers up to twenty in Roman numerals."""


def find_roman_forms(written: str) -> tuple[str, ...]:
    """Return the term of a number up to twenty in Roman numerals, or of such numerals in digits.

    Those of one letter are too many other things.
    """
    if written in _ROMAN[1:] and len(written) > 1:
        return (str(_ROMAN.index(written) + 1),)
    value = int(written) if written.isdecimal() and len(written) < 3 else 0
    roman = _ROMAN[value - 1] if 0 < value <= len(_ROMAN) else ""
    return (roman.lower(),) if len(roman) > 1 else ()


@cache
def list_joined_numbers(code: str) -> Words:
    """Return the words of 21 to 99 in a language that writes tens and ones as one word."""
    language = find_language(code)
    joined = {
        join_number(language, *pair)
        for pair in product(language.number_tens, language.number_units[1:])
    }
    if code == "es":  # before nouns
        joined |= {"veintiún", "veintiuna"}
    if code == "fr":  # by hyphens: "vingt-trois", "vingt-et-un", "quatre-vingt-douze"
        tens = [word.removesuffix("s") for word in language.number_tens]
        ones = (*language.number_units[1:], "et-un", *language.number_teens)
        joined = {"-".join(pair) for pair in product(tens, ones)}
    return frozenset(joined)


def _number_words(language: Language) -> Iterator[tuple[int, str]]:
    """Yield numbers with a word that writes each, cardinals before ordinals."""
    units = language.number_units
    yield from enumerate((*units, *language.number_teens), start=0)
    for tens, name in enumerate(language.number_tens, start=2):
        yield 10 * tens, name
        if units:
            yield from (
                (10 * tens + ones, join_number(language, name, units[ones]))
                for ones in range(1, 10)
            )
    for name, value in language.number_scales.items():
        if value <= _LARGEST_SCALE:
            yield value, name
    for value, name in enumerate(language.ordinals, start=1):
        if name not in language.ambiguous_ordinals:
            yield value, name


def join_number(language: Language, tens: str, ones: str) -> str:
    """Return the word for tens and ones in a language that writes them as one word."""
    match language.code:
        case "de":
            ones = ("ein" if ones == "eins" else ones) + "und"
        case "nl":
            ones = strip_marks(ones) + ("ën" if ones.endswith("e") else "en")
        case "da":
            ones += "og"
        case "es":
            tens = "veinti" if tens == "veinte" else tens
            ones = _SPANISH_ENDINGS.get(ones, ones)
        case "hu":
            tens = "huszon" if tens == "húsz" else tens
        case "it":  # "ventuno", "ventotto", "ventitré"
            tens = tens[:-1] if ones[0] in "ou" else tens
            ones = "tré" if ones == "tre" else ones
    return ones + tens if language.code in _ONES_FIRST else tens + ones


@cache
def list_number_forms(code: str) -> dict[str, tuple[str, ...]]:
    """Return what `find_number_forms` finds in a language, by term.

    Of numbers whose words have one stem ("tretti", "trettien"), only the smallest has the word.
    """
    forms: dict[str, tuple[str, ...]] = {}
    words = sorted(_number_words(find_language(code)), key=lambda pair: pair[0])
    for value, word in words:
        digits, terms = str(value), extract_terms(word, code)
        term = terms[-1]
        if is_function_term(term):
            continue  # "one" is an article in many languages
        if forms.setdefault(term, (digits,)) == (digits,):
            forms[digits] = tuple(dict.fromkeys((*forms.get(digits, ()), term)))
    return forms


_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th)", re.IGNORECASE)
_THOUSANDS = re.compile(r"(?<=\d)[,'’](?=\d{3}(?!\d))")
MIN_GROUPED, MAX_GROUPED = 6, 13
"""Digits of a number that is looked for in groups."""

_WITH_UNIT = re.compile(r"(\d+(?:[.,]\d+)*)([^\W\d_]{1,4})")
_WITH_NAME = re.compile(r"([^\W\d_]{4,})(\d{1,2})")  # "Windows11"; more digits are parted anyway
_SPACED_UNIT = re.compile(r"(?<![\w.,])\d+ [^\W\d_]{1,3}\b")
_SPACED_GROUPS = re.compile(r"(?<![\w.,])\d{1,3}(?: \d{3})+(?![\w.,])")


def list_number_notations(text: str) -> tuple[str, ...]:
    """Return other terms for the numbers of a text: 12500 for 12 500, 7km for 7 km."""
    spaced = (*_SPACED_GROUPS.finditer(text), *_SPACED_UNIT.finditer(text))
    found = [match[0].replace(" ", "").lower() for match in spaced]
    for word in text.split():
        ordinal = _ORDINAL.fullmatch(word)
        if ordinal and 0 < int(ordinal[1]) <= len(ENGLISH.ordinals):
            found += extract_terms(ENGLISH.ordinals[int(ordinal[1]) - 1])
        elif word.lower() in ENGLISH.ordinals[3:]:  # "second" and "third" are other words, too
            found.append(str(ENGLISH.ordinals.index(word.lower()) + 1))
    return tuple(found)


def list_parted_numbers(word: str) -> tuple[str, ...]:
    """Return a number whose thousands stand apart, or its unit or name: "12 500", "7 km"."""
    apart = _WITH_UNIT.fullmatch(word) or _WITH_NAME.fullmatch(word)
    if apart:
        return (f"{apart[1]} {apart[2]}",)
    groups = split_digit_groups(word.replace(",", ""))
    parted = (" ".join(groups),) if groups else ()
    return (*parted, *list_short_notations(word))


_FRACTIONS = {"25": "¼", "5": "½", "75": "¾"}
_DECIMALS = {sign: digits for digits, sign in _FRACTIONS.items()}
_DECIMAL = re.compile(r"(\d{1,4})\.(25|50?|75)")
_MIXED = re.compile(r"(\d{0,4})([¼½¾])")
_DECADE = re.compile(r"(?:19)?([3-9]0)['’]?s")
_SCALES = {"million": 1_000_000, "billion": 1_000_000_000}
_ROUND = 100  # the least part of a million that is written with the word: "1.25 million"


def list_short_notations(word: str) -> tuple[str, ...]:
    """Return English ways to write a number with a sign or word: "2½", "1.5 million", "90s".

    And the long ones of such a sign, or of such a decade.
    """
    if decimal := _DECIMAL.fullmatch(word):
        whole = decimal[1].lstrip("0")
        return (whole + _FRACTIONS[decimal[2].rstrip("0")],)
    if mixed := _MIXED.fullmatch(word):
        return (f"{mixed[1] or 0}.{_DECIMALS[mixed[2]]}",)
    if decade := _DECADE.fullmatch(word.lstrip("'’")):
        forms = (f"{decade[1]}s", f"19{decade[1]}s")
        return tuple(form for form in forms if form != word)
    digits = _THOUSANDS.sub("", word)
    value = int(digits) if digits.isdecimal() and len(digits) <= MAX_GROUPED else 0
    return tuple(
        f"{value / scale:g} {name}"
        for name, scale in _SCALES.items()
        if value >= scale and not value % (scale // _ROUND)
    )


_LARGE = re.compile(r"(?<![\w.,])(\d{1,4}(?:\.\d{1,3})?) (million|billion)\b", re.IGNORECASE)


def find_large_numbers(text: str) -> Iterator[tuple[Span, str]]:
    """Yield where a number of millions or billions stands in English, with its digits."""
    for match in _LARGE.finditer(text):
        yield Span(*match.span()), str(round(float(match[1]) * _SCALES[match[2].lower()]))


def list_digit_groups(word: str) -> tuple[tuple[str, ...], ...]:
    """Return the ways to part a long number into groups, as people part the digits of a telephone.

    A group has two to four digits; () for what is no such number.
    """
    if not word.isdecimal() or not MIN_GROUPED <= len(word) <= MAX_GROUPED:
        return ()
    found: list[tuple[str, ...]] = []
    open_ways: list[tuple[tuple[str, ...], str]] = [((), word)]
    while open_ways:
        groups, rest = open_ways.pop()
        if not rest:
            found.append(groups)
        sizes = range(2, min(len(rest), 4) + 1)
        open_ways += [((*groups, rest[:size]), rest[size:]) for size in sizes]
    return tuple(found)
