"""The age of somebody for whom a question is asked: "can my *6 year old* swim". Pure.

A text seldom names that very age: it speaks of children, and of those under eight. English alone.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from index.expressions import read_age
from index.languages import word_set

YOUNG = 12
"""Age from which on a child may be called a teenager."""

GROWN_UP = 18
"""Age from which on somebody is no child."""

OLD = 60
"""Age from which on there may be a price for seniors."""

_YEARS = word_set("year years yr yrs")
_OLD = word_set("old olds")
_AGED = re.compile(r"(\d{1,2})[- ]?(?:yo|y/o|year-olds?|years?-olds?|yr-olds?)")
_BE = word_set("i'm im am is he's she's aged turned turns")
_PERSONS = word_set(
    """boy brother child daughter girl grandchild granddaughter grandson he i i'm im kid nephew
    niece she sister son teenager he's she's aged"""
)
_HINTS = _YEARS | _BE | {"yo", "y/o"}
_ENDINGS = word_set("and but can do does may must or so will")
"""Words that may stand right behind an age in a story: "I'm 16 *and* want to join"."""

_FOR_CHILDREN = ("child", "children", "kid", "toddler")
_FOR_THE_YOUNG = ("teenager", "child", "children", "kid", "youth", "junior")
_FOR_GROWN_UPS = ("adult",)
_FOR_THE_OLD = ("senior", "pensioner", "oap")


class AgeWords(NamedTuple):
    """An age, the places of the words that say it, and words that a text says for it."""

    age: int
    places: range
    said_for_it: Sequence[str]


def find_age_words(words: Sequence[str]) -> AgeWords | None:
    """Return the age in a question, given as its words in lower case, None for none or several.

    That of an age asked for ("how old") is none.
    """
    if words[:2] in (["how", "old"], ("how", "old")):
        return None
    if _HINTS.isdisjoint(words) and not any(map(_AGED.fullmatch, words)):
        return None
    found = [*filter(None, (_read_at(words, at) for at in range(len(words))))]
    if len({age for age, _ in found}) != 1:
        return None
    age, places = found[0]
    return AgeWords(age, places, _list_said_for(age))


def _read_at(words: Sequence[str], at: int) -> tuple[int, range] | None:
    """Return the age that starts at a place, with its places."""
    joined = _AGED.fullmatch(words[at])
    if joined:
        return int(joined[1]), range(at, at + 1)
    age = read_age(words[at])
    if age <= 0:
        return None
    years, old = [*words[at + 1 : at + 3], "", ""][:2]
    if years in _YEARS and old in _OLD:
        return age, range(at, at + 3)
    if years in {"yo", "y/o"}:
        return age, range(at, at + 2)
    before = words[at - 1] if at else ""
    if before in {"only", "just", "now", "already"} and at > 1:
        before = words[at - 2]
    is_said = before in _BE and not _PERSONS.isdisjoint(words[:at])
    ends = years == "" or years in _ENDINGS or years in _PERSONS
    return (age, range(at, at + 1)) if is_said and ends else None


def _list_said_for(age: int) -> Sequence[str]:
    """Return words for people of an age, the likeliest first."""
    if age < GROWN_UP:
        return _FOR_CHILDREN if age < YOUNG else _FOR_THE_YOUNG
    return (*_FOR_THE_OLD, *_FOR_GROWN_UPS) if age >= OLD else _FOR_GROWN_UPS
