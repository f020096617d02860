"""Numbers in words, read and written by the tables of a language: "двадцать три" is 23. Pure.

For languages other than English, where questions are expanded by them; the index holds numbers as
the articles write them.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from index.analysis.normalization import strip_marks
from index.analysis.numbers.number_variants import join_number
from index.languages import Language, Words, find_language
from index.types import Span

LARGEST = 999_999
"""Largest number that is read or written in words."""

MAX_LETTERS = 60
"""Most letters of a number in one word."""

MAX_CHARACTERS = 4_000
"""Code points of a question in which numbers are looked for, from its start."""

_MAX_EXACT = 999
"""Numbers up to this one are looked for in words as they are, larger ones if they are round."""

_LETTER = "(?:[^\\W\\d_]|[\u0300-\u036f\u0900-\u0963])"  # Devanagari has vowel signs
_WORD = re.compile(rf"{_LETTER}+(?:['’]{_LETTER}+)*")
_BETWEEN = re.compile(r"[\s-]{1,3}")
"""What may stand between the words of one number."""

Spelling = tuple[str, ...]
"""The words of a number; between them may stand joints such as "y" and hyphens."""


class _Names(NamedTuple):
    """What words stand for, by the folded words; those of one number may be written as one."""

    small: dict[Spelling, int]
    hundreds: dict[Spelling, int]
    thousands: Words
    joints: Words
    longest: int


def spell_number(value: int, code: str) -> list[Spelling]:
    """Return the ways to write a number in words.

    Large numbers that are not round are hardly ever written so, nor are they here.
    """
    table = find_language(code)
    is_round = value % (100 if value < 10_000 else 1000) == 0
    is_written = 0 < value <= LARGEST and (value <= _MAX_EXACT or is_round)
    if not is_written or not table.number_tens:
        return []
    return [*dict.fromkeys(_spell(value, table))]


def find_numbers(text: str, code: str) -> Iterator[tuple[Span, int]]:
    """Yield each number that a text has in words, with its span."""
    matches = [*_WORD.finditer(text[:MAX_CHARACTERS])] if find_language(code).number_tens else []
    words = [_fold(match[0]) for match in matches]
    at = 0
    while at < len(words):
        value, end = _read(words, at, _run_end(text, matches, at), code)
        if end > at:
            yield Span(matches[at].start(), matches[end - 1].end()), value
        at = max(end, at + 1)


def _run_end(text: str, matches: Sequence[re.Match[str]], at: int) -> int:
    """Return the end of the words from a place on that may be one number."""
    end, most = at + 1, min(len(matches), at + 12)
    while end < most and _BETWEEN.fullmatch(text, matches[end - 1].end(), matches[end].start()):
        end += 1
    return end


def _fold(word: str) -> str:
    if "\u0900" <= word[:1] <= "\u097f":
        return word  # its vowel signs are marks
    return strip_marks(word.casefold()).replace("’", "'")


def _spell(value: int, table: Language) -> Iterator[Spelling]:
    if value < 100:
        yield from _spell_small(value, table)
        return
    scale = 100 if value < 1000 else 1000
    rests: list[Spelling] = [*_spell(value % scale, table)] if value % scale else [()]
    for name in _list_whole(value // scale, scale, table):
        for rest in rests:
            yield (*name, *rest)
            if rest and scale < table.number_joining:
                yield ("".join((*name, *rest)),)


def _list_whole(times: int, scale: int, table: Language) -> Iterator[Spelling]:
    """Yield the spellings of whole hundreds or thousands."""
    if scale == 100 and table.number_hundreds:
        yield from [tuple(table.number_hundreds[times - 1].split())]
        return
    for name in [word for word, value in table.number_scales.items() if value == scale]:
        for before in _spell(times, table) if times > 1 else [()]:
            yield ("".join((*before, name)),) if scale < table.number_joining else (*before, name)


def _spell_small(value: int, table: Language) -> Iterator[Spelling]:
    ones = (*table.number_units, *table.number_teens)
    if value < len(ones):
        yield tuple(ones[value].split("-"))
        return
    ten = next((word for word, each in table.number_scales.items() if each == 10), "")
    tens = (ten, *table.number_tens)[value // 10 - 1]
    names = [word for word, each in table.number_forms.items() if each == value and value % 10]
    yield from ((word,) for word in names)
    if table.code == "hi" and names:
        return  # each number below a hundred has a word of its own
    if value % 10 == 0:
        yield tuple(tens.split("-"))
        return
    if value < table.number_joining:
        yield (join_number(table, tens, table.number_units[value % 10]),)
        return
    if table.number_teens and tens.endswith(
        f"-{table.number_teens[0]}"
    ):  # "soixante-dix", "soixante-douze"
        tens, rest = tens.rpartition("-")[0], table.number_teens[value % 10]
    else:
        tens, rest = tens.removesuffix("s") if "-" in tens else tens, table.number_units[value % 10]
    yield (*tens.split("-"), *rest.split("-"))


def _read(words: Sequence[str], at: int, end: int, code: str) -> tuple[int, int]:
    """Return the number that words from a place on write, and where it ends: there if none."""
    names = _load(code)
    value, stop = _read_below_thousand(words, at, end, names, code)
    if value < 1000 and stop < end and words[stop] in names.thousands:
        value, stop = 1000 * max(1, value), stop + 1
    elif value < 1000 or value % 1000:
        return value, stop
    rest, last = _read_below_thousand(words, _skip(words, stop, end, names), end, names, code)
    return (value + rest, last) if 0 < rest < 1000 else (value, stop)


def _read_below_thousand(
    words: Sequence[str], at: int, end: int, names: _Names, code: str
) -> tuple[int, int]:
    """Return hundreds, tens and ones, or a larger number that one word writes."""
    value, stop = _match(words, at, end, names.hundreds, names)
    if stop == at:
        small, stop = _read_below_hundred(words, at, end, names)
        if stop > at:
            return small, stop
        joined = _read_joined(words[at], code) if at < end else 0
        return joined, at + (joined > 0)
    start = _skip(words, stop, end, names)
    small, last = _read_below_hundred(words, start, end, names)
    return (value + small, last) if last > start else (value, stop)


def _read_below_hundred(words: Sequence[str], at: int, end: int, names: _Names) -> tuple[int, int]:
    """Return tens and ones, which may both be inflected: "двадцати трёх"."""
    value, stop = _match(words, at, end, names.small, names)
    if value < 20 or value % 10:
        return value, stop
    ones, last = _match(words, stop, end, names.small, names)
    return (value + ones, last) if 0 < ones < 10 else (value, stop)


def _skip(words: Sequence[str], at: int, end: int, names: _Names) -> int:
    return at + 1 if at < end and words[at] in names.joints else at


def _match(
    words: Sequence[str], at: int, end: int, known: dict[Spelling, int], names: _Names
) -> tuple[int, int]:
    """Return what the longest name from a place on stands for, and where it ends."""
    run: list[str] = []
    value, stop, place = 0, at, at
    while place < end and len(run) < names.longest:
        run.append(words[place])
        place += 1
        if (found := known.get(tuple(run))) is not None:
            value, stop = found, place
        place = _skip(words, place, end, names)
    return value, stop


@lru_cache(maxsize=1000)
def _read_joined(word: str, code: str) -> int:
    """Return what a word of several numbers writes, 0 if none: "zweitausendfünf"."""
    names = _load(code)
    if find_language(code).number_joining <= 100 or len(word) > MAX_LETTERS:
        return 0
    for scale, parts in ((1000, names.thousands), (100, _one_word(names.hundreds, 100))):
        for name in sorted(parts, key=len, reverse=True):
            before, found, behind = word.partition(name)
            if not found:
                continue
            times = _read_part(before, code) if before else 1
            rest = _read_part(_drop_joint(behind, names), code) if behind else 0
            fits = 0 < times < (scale if scale == 1000 else 20) and (rest > 0) == bool(behind)
            if fits and rest < scale:
                return times * scale + rest
    for name in _one_word(names.hundreds):
        rest = names.small.get((word.removeprefix(name),), 0)
        if word.startswith(name) and rest:
            return names.hundreds[name,] + rest
    return 0


def _read_part(word: str, code: str) -> int:
    names = _load(code)
    key = (word,)
    return names.small.get(key, 0) or names.hundreds.get(key, 0) or _read_joined(word, code)


def _drop_joint(word: str, names: _Names) -> str:
    return next((word.removeprefix(each) for each in names.joints if word.startswith(each)), word)


def _one_word(names: dict[Spelling, int], value: int = 0) -> list[str]:
    return [key[0] for key, each in names.items() if len(key) == 1 and value in {0, each}]


@cache
def _load(code: str) -> _Names:
    table = find_language(code)
    small: dict[Spelling, int] = {}
    hundreds: dict[Spelling, int] = {}
    for value in range(1, 100):
        small |= {_fold_all(each): value for each in _spell_small(value, table)}
    for word, value in (*table.number_scales.items(), *table.number_forms.items()):
        if value < 100:
            small[_fold_all(word.split("-"))] = value
        elif value < 1000:
            hundreds[_fold_all([word])] = value
    for times in range(1, 10):
        hundreds |= {_fold_all(each): 100 * times for each in _list_whole(times, 100, table)}
    thousands = [word for word, value in table.number_scales.items() if value == 1000]
    longest = max(map(len, (*small, *hundreds)), default=0)
    joints = frozenset(map(_fold, table.number_joints))
    return _Names(small, hundreds, frozenset(map(_fold, thousands)), joints, longest)


def _fold_all(words: Sequence[str]) -> Spelling:
    return tuple(map(_fold, words))
