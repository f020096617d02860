"""The tokens of a sentence with the class that each has in its language."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from index.analysis import (
    drop_korean_particles,
    find_numbers,
    find_tokens,
    is_korean_particle,
    list_joined_numbers,
)
from index.expressions import LETTER_MARKS
from index.languages import Words, find_language

_LETTER = rf"(?:[^\W\d_\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]|[{LETTER_MARKS}])"
_TOKEN = re.compile(
    r"\d+(?:[.,:]\d+)*|[\u3040-\u30ff\u3400-\u9fff]|[\u0e00-\u0e7f]+"
    rf"|{_LETTER}+(?:[-'’]{_LETTER}+)*|[^\w\s]"
)
_KOREAN_UNITS = "년월일시분초원명대개층살세번회만천억조"
"""Syllables that count behind digits."""

_KOREAN_TOKEN = re.compile(rf"(?<=\d)[{_KOREAN_UNITS}]|{_TOKEN.pattern}")

_THAI_INSIDE = re.compile("[\u0e40-\u0e44]|.[\u0e30-\u0e3a\u0e45-\u0e4e]")
"""A vowel that is written before its consonant, or a letter with one that is written behind it."""

_MIN_THAI_PART = 3
"""Letters of a part of a run."""

_MIN_MONTH, _MAX_MONTH_ENDING, _MAX_CASE_ENDING = 4, 2, 4
"""Letters of a month that stay in all its forms, and most letters of what its forms end in."""

_MIN_LARGE = 100
"""Least number that no table has as one word."""

MAX_CHARACTERS = 1500
"""Code points of a sentence that are read; an answer that stands later is not found."""


class ClassifiedToken(NamedTuple):
    """A token at `start <= i < end`, whether the question has it, and its class.

    The class is "content", "capital" (a content word with a capital), "number", "month", "unit",
    "mark", or the closed class of its word: "determiner", "preposition", "auxiliary", "pronoun",
    "conjunction" or "function".
    """

    start: int
    end: int
    text: str
    sort: str
    matched: bool


def classify_tokens(text: str, terms: frozenset[str], language: str) -> Sequence[ClassifiedToken]:
    """Return the tokens of a sentence, given the content terms of the question."""
    text = text[:MAX_CHARACTERS]
    spans = [
        (token.start, token.end)
        for token in find_tokens(text, terms, language=language)
        if token.term in terms
    ]
    if language == "th":
        return _classify_thai(text, spans)
    if language == "ko":
        return [*_classify_korean(text, spans)]
    sorts, numbers = _sorts_of(language), _numbers_of(language)
    clock_words = find_language(language).clock_words
    found: list[ClassifiedToken] = []
    at = 0
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        while at < len(spans) and spans[at][1] <= start and spans[at][0] < start:
            at += 1
        matched = any(a < end and start < b for a, b in spans[at : at + 3])
        sort = _find_sort(match[0], sorts)
        if sort in ("content", "capital") and _is_month(match[0].lower(), language):
            sort = "month"
        follows_number = bool(found) and found[-1].sort == "number"
        if follows_number and sort == "determiner" and match[0].lower() in numbers:
            sort = "number"  # "on bir", eleven: alone, its last word is an article
        elif follows_number and match[0].lower() in clock_words:
            sort = "unit"  # "22 Uhr"
        found.append(ClassifiedToken(start, end, match[0], sort, matched))
    return _join_numbers(text, found, language)


def _join_numbers(
    text: str, tokens: Sequence[ClassifiedToken], language: str
) -> Sequence[ClassifiedToken]:
    """Return the tokens with those of a number in words as numbers, joints too: "treinta y tres".

    A small number of one word has its class already, where it is not an article.
    """
    found = list(tokens)
    for span, value in find_numbers(text, language):
        first = bisect_left(tokens, span.start, key=lambda token: token.start)
        last = bisect_left(tokens, span.end, key=lambda token: token.start)
        if last - first > 1 or value >= _MIN_LARGE:
            found[first:last] = [each._replace(sort="number") for each in tokens[first:last]]
    return found


def _classify_korean(text: str, spans: Sequence[tuple[int, int]]) -> Iterator[ClassifiedToken]:
    """Yield the tokens of a Korean sentence: words without particles, and numbers with units."""
    sorts = _sorts_of("ko")
    before = ""
    for match in _KOREAN_TOKEN.finditer(text):
        start, end = match.span()
        matched = any(a < end and start < b for a, b in spans)
        is_behind_number = before in {"number", "unit"} and not text[start - 1].isspace()
        sort = _find_sort(match[0], sorts)
        if is_behind_number and match[0] in _KOREAN_UNITS:
            sort = "unit"
        elif is_behind_number and is_korean_particle(match[0]):
            sort = "function"
        elif sort == "content":
            end = start + len(drop_korean_particles(match[0]))
        before = sort
        yield ClassifiedToken(start, end, text[start:end], sort, matched)


def _classify_thai(text: str, spans: Sequence[tuple[int, int]]) -> Sequence[ClassifiedToken]:
    """Return the pieces of a Thai sentence, in which no space stands between words.

    A run of letters is taken apart where small words stand in it, and between what the question
    has and the rest.
    """
    sorts = _sorts_of("th")
    covered = bytearray(len(text))
    for start, end in spans:
        covered[start:end] = b"\x01" * (end - start)
    found: list[ClassifiedToken] = []
    for match in _TOKEN.finditer(text):
        if not "\u0e00" <= match[0][0] <= "\u0e7f":
            sort = _find_sort(match[0], sorts)
            found.append(
                ClassifiedToken(
                    *match.span(), match[0], sort, any(covered[match.start() : match.end()])
                )
            )
            continue
        follows = found[-1].sort if found else "mark"
        if text[match.start() - 1].isspace() and follows not in {"mark", "number"}:
            found.append(ClassifiedToken(match.start(), match.start(), " ", "mark", False))
        for piece in _thai_words().finditer(text, *match.span()):
            if piece["word"]:
                word = piece["word"]
                found.append(ClassifiedToken(*piece.span(), word, sorts[word], False))
                continue
            for start, end in _split_at_cover(text, covered, *piece.span()):
                is_matched = bool(covered[start])
                found.append(ClassifiedToken(start, end, text[start:end], "content", is_matched))
    return found


def _split_at_cover(
    text: str, covered: bytearray, start: int, end: int
) -> Iterator[tuple[int, int]]:
    """Yield the parts of a run that the question has, and those between; none of few letters."""
    at = start
    for place in range(start + 1, end):
        is_edge = covered[place] != covered[place - 1] and not _THAI_INSIDE.match(text, place - 1)
        if is_edge and place - at >= _MIN_THAI_PART <= end - place:
            yield at, place
            at = place
    yield at, end


@cache
def _thai_words() -> re.Pattern[str]:
    """Return the pattern of a word with a class, or else of what stands before the next one."""
    words = sorted((word for word in _sorts_of("th") if len(word) > 1), key=len, reverse=True)
    known = "|".join(map(re.escape, words))
    known = rf"(?<![\u0e40-\u0e44])(?:{known})(?![\u0e30-\u0e3a\u0e45-\u0e4e])"
    return re.compile(f"(?P<word>{known})|(?:(?!{known}).)+")


def _find_sort(written: str, sorts: dict[str, str]) -> str:
    if written[0].isdigit():
        return "number"
    if not written[0].isalnum():
        return "mark"
    word = written.lower()
    head = word.split("'")[0].split("’")[0]
    sort = sorts.get(word) or sorts.get(head + "'") or sorts.get(head)  # "d'", "Mayıs'ta"
    if sort:
        return sort
    return "capital" if written[0].isupper() else "content"


@lru_cache(maxsize=2000)
def _is_month(word: str, code: str) -> bool:
    """Tell whether a word is a month in another form, where names take endings: "augusztusban"."""
    language = find_language(code)
    return language.inflects_names and any(
        len(month) >= _MIN_MONTH
        and word.startswith(month[: max(_MIN_MONTH, len(month) - _MAX_MONTH_ENDING)])
        and len(word) <= len(month) + _MAX_CASE_ENDING
        for month in language.months
    )


@cache
def _sorts_of(code: str) -> dict[str, str]:
    """Return the class of each word that a language's table has; of several, the last one."""
    language = find_language(code)
    classes = (
        ("function", language.stop_words),
        ("conjunction", language.conjunctions),
        ("pronoun", language.pronouns),
        ("auxiliary", language.auxiliaries),
        ("preposition", language.prepositions),
        ("unit", language.periods | language.measures | language.currencies),
        ("unit", language.percent_units | language.centuries | language.hour_words),
        ("month", language.weekday_forms | {*language.weekdays, *language.months}),
        ("month", frozenset(language.month_abbreviations)),
        ("number", _numbers_of(code)),
        ("determiner", language.determiners),
    )
    return {word: sort for sort, words in classes for word in words}


@cache
def _numbers_of(code: str) -> Words:
    """Return the number words of a language, those that are articles too among them."""
    language = find_language(code)
    numbers = (*language.number_units, *language.number_teens, *language.number_tens)
    return frozenset(numbers).union(language.number_scales, list_joined_numbers(code))
