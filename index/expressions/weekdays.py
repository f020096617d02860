"""Weekdays, written out or short, in any language that has a table. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import takewhile

from index.languages import ENGLISH, Language, find_language

_MIN_SHORT = 3
"""Letters with which an English weekday begins where it is shortened in any way: "Thurs"."""

_MIN_COMMON = 4
_MOST_OTHER = 2
_MOST_MORE = 4
"""Letters that a form has in common with its weekday, last ones of the day that may differ, and
what it may be longer by."""

_OTHER_WORD = "*"
"""What marks a short form that is another word, too."""


def find_weekday(word: str, language: str) -> int | None:
    """Return which day of the week a word is, short or in any form, 0 for Monday, or None.

    It stands where a day is expected: "sun" is one in a timetable.
    """
    word = word.lower().removesuffix(".")
    found = _load_short(language).get(word)
    if found is None:
        found = find_written_weekday(word, language)
    if found is None and language == ENGLISH.code and len(word) >= _MIN_SHORT:
        starts = (day for day, name in enumerate(ENGLISH.weekdays) if name.startswith(word))
        return next(starts, None)
    return found


def find_written_weekday(word: str, language: str) -> int | None:
    """Return which day of the week a word is that is written out, in whatever form, or None."""
    word = word.lower()
    found = _load_written_out(language).get(word)
    table = find_language(language)
    return _find_by_beginning(word, table) if found is None and table.inflects_names else found


def may_be_weekdays(words: Iterable[str], language: str) -> bool:
    """Tell whether one of some words in lower case may have forms in `list_weekday_forms`.

    Where names are inflected any word may.
    """
    return find_language(language).inflects_names or not _list_known(language).isdisjoint(words)


@cache
def _list_known(language: str) -> frozenset[str]:
    """Return all words that are a weekday in a language that does not inflect names."""
    _, day_of = _list_short(language)
    return frozenset({*_load_written_out(language), *day_of})


def list_weekday_forms(word: str, language: str) -> Sequence[str]:
    """Return the other forms of a weekday that are no other words, long or short, or ()."""
    day = find_written_weekday(word, language)
    short, day_of = _list_short(language)
    if day is None:
        day = day_of.get(word.lower())
        return () if day is None else (find_language(language).weekdays[day],)
    return short[day] if short else ()


@cache
def _list_short(language: str) -> tuple[Sequence[Sequence[str]], Mapping[str, int]]:
    """Return the short forms of each weekday that are no other words, and the day of each."""
    short = [
        [form for form in forms.split("/") if not form.endswith(_OTHER_WORD)]
        for forms in find_language(language).short_weekdays
    ]
    day_of: dict[str, int] = {}
    for day, forms in enumerate(short):
        for form in forms:
            day_of.setdefault(form, day)
    return short, day_of


@cache
def _load_short(language: str) -> Mapping[str, int]:
    short = enumerate(find_language(language).short_weekdays)
    return {form.removesuffix(_OTHER_WORD): day for day, own in short for form in own.split("/")}


@cache
def _load_written_out(language: str) -> Mapping[str, int]:
    table = find_language(language)
    forms = ((form, _find_by_beginning(form, table)) for form in table.weekday_forms)
    found = {form: day for form, day in forms if day is not None}
    if language == ENGLISH.code:
        found |= {f"{name}s": day for day, name in enumerate(table.weekdays)}
    return {**found, **{name: day for day, name in enumerate(table.weekdays)}}


def _find_by_beginning(form: str, table: Language) -> int | None:
    """Return the weekday that begins like a form of it, None where none does."""
    best: tuple[int, int] | None = None
    for day, name in enumerate(table.weekdays):
        pairs = zip(form, name, strict=False)
        common = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
        rest = len(name) - common
        is_form = common >= _MIN_COMMON and rest <= _MOST_OTHER
        if is_form and len(form) - len(name) <= _MOST_MORE and (best is None or rest < best[0]):
            best = rest, day
    return None if best is None else best[1]
