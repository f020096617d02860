"""Words of one kind that set facts apart: girls and boys, won and lost, from and to. Pure.

"The girls won the cup" says nothing of the boys, nor of the league, nor of who lost it.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from index.analysis import Token, extract_terms, extract_words, may_have_word, tokenize
from index.answering.question import Question, Word, list_lowered
from index.expressions import find_names

# Groups between commas; words that mean the same stand between slashes.
_PEOPLE = """
boy/boys/lads girl/girls man/men/male/gentlemen woman/women/female/ladies,
children/child/kids/kid/under/pupil/pupils adult/adults pensioner/pensioners/senior/seniors
student/students, son/sons daughter/daughters, nephew/nephews niece/nieces,
uncle/uncles aunt/aunts/auntie, mother/mothers/mom/mum/mummy father/fathers/dad/daddy,
grandmother/grandma/gran/granny/nan/nana grandfather/grandpa/grandad/granddad,
grandson/grandsons granddaughter/granddaughters, dog/dogs/puppy cat/cats/kitten
"""
_DEEDS = """
win/won/wins/winner/winning/beat/defeated lose/lost/loses/loser/defeated,
arrive/arrives/arrived/arrival leave/leaves/left/depart/departs/departure,
open/opens/opened/opening/inaugurated/unveiled close/closes/closed/closing/closure/shut
build/built/builder/constructed/erected design/designed/designer/plans/architect
burn/burned/burnt/fire/destroyed/gutted
renovate/renovated/renovation/restored/restoration/refurbished paint/painted
demolish/demolished sell/sold/sale pay/paid/financed/funded/donated,
found/founded/founder/foundation/established/created dissolve/dissolved/disbanded join/joined
leave/left, weak/weakness/vulnerable immune/immunity/resistant/resistance strong,
buy/bought/buys sell/sold/sells, add/added/adds remove/removed/removes/dropped/drops,
enter/entry/entrance exit/exits, born/birth died/dies/death,
borrow/borrowed return/returned/returns, rain/rains/raining/rainy/wet snow/snows/snowing/snowy
"""
_THINGS = """
cup/trophy league championship, bus/buses/coach/coaches train/trains/railway/rail ferry/ferries
tram/trams, arrival/arrivals departure/departures, town city/village, input output,
upload/uploads download/downloads, minimum/min maximum/max, breakfast lunch dinner/supper
"""
_MIN_LONG_NAME = 3
"""Words of a name inside which none stands against anything."""

_DIRECTIONS = {"from": "to", "to": "from"}


def find_contrast(question: Question, text: str, around: frozenset[str] = frozenset()) -> str:
    """Return the word of a sentence that sets what it tells apart from what is asked, "" if none.

    `around` are the terms of what the sentence goes on from: what has the asked word there speaks
    of the asked thing.
    """
    words, asks_direction = _list_contrasted(question)
    if not words and not asks_direction:
        return ""
    words = [each for each in words if may_have_word(text, each[2])]
    said = {_drop_possessive(word) for word in extract_words(text)} if words else set[str]()
    asked = {*list_lowered(question)}
    for word, same, others in words:
        found = next((each for each in sorted(others & said) if each not in asked), "")
        if not found or word.term in around or not same.isdisjoint(said):
            continue
        if _is_in_long_name(found, text) or _tells_end(found, text):
            continue
        terms = {term for each in same for term in extract_terms(each)}
        if terms.isdisjoint(around.union(extract_terms(text))):
            return found
    if not asks_direction or not may_have_word(text, _list_opposites(question)):
        return ""
    return _find_other_direction(question, tokenize(text))


def _tells_end(word: str, text: str) -> bool:
    """Tell whether a text says until when something is closed, which is when it opens again."""
    return word in _SHUT and _SHUT_UNTIL.search(text) is not None


def _is_in_long_name(word: str, text: str) -> bool:
    """Tell whether a word is part of a name of three words or more: "the Parental Leave Act"."""
    for name in find_names(text):
        written = text[slice(*name.core)].lower().split()
        if len(written) > _MIN_LONG_NAME - 1 and word in written[1:]:
            return True
    return False


def may_contrast(question: Question) -> bool:
    """Tell whether some words stand against those of a question, or a direction against its."""
    words, asks_direction = _list_contrasted(question)
    return bool(words) or asks_direction


_BUYING = frozenset({"buy", "bought", "buys"})
"""Deeds that selling tells, unless it is asked who does them: "where do I buy a ticket"."""

_ASKING_WHO = frozenset({"who", "whom", "who's"})
_SHUT = frozenset({"close", "closed", "shut"})
_SHUT_UNTIL = re.compile(r"\b(?:closed|shut)\b[^.;:!?\n]{0,40}\b(?:until|till)\b", re.IGNORECASE)


_POSSESSIVE = re.compile("['’][sS]")


@lru_cache(maxsize=4)  # several sentences are compared with one question
def _list_contrasted(
    question: Question,
) -> tuple[Sequence[tuple[Word, frozenset[str], frozenset[str]]], bool]:
    """Return the words of a question that some words stand against, with their groups.

    And whether it asks for a direction.
    """
    texts = list_lowered(question)
    bare = [*map(_drop_possessive, texts)] if _POSSESSIVE.search(question.text) else texts
    directions = not _DIRECTIONS.keys().isdisjoint(texts)
    if _load().keys().isdisjoint(bare):
        return (), directions
    found = [
        (word, *_find_group(each))
        for word, each in zip(question.words, bare, strict=True)
        if word.content and word.text.islower()
        if each not in _BUYING or not _ASKING_WHO.isdisjoint(texts)
    ]
    return [each for each in found if each[2]], directions


def has_contrast(word: Word) -> bool:
    """Tell whether there are words that stand against a word."""
    return bool(_find_group(word.text.lower())[1])


def _find_other_direction(question: Question, tokens: Sequence[Token]) -> str:
    """Return "to" where a sentence has that before what is asked about with "from", or "from"."""
    pairs = [(one.word, other.term) for one, other in pairwise(tokens)]
    for one, other in pairwise(question.words):
        opposite = _DIRECTIONS.get(one.text.lower(), "")
        if not opposite or not _is_place(other):
            continue
        if (opposite, other.term) in pairs and (one.text.lower(), other.term) not in pairs:
            return opposite
    return ""


def _list_opposites(question: Question) -> list[str]:
    return [_DIRECTIONS[each] for each in list_lowered(question) if each in _DIRECTIONS]


def _drop_possessive(word: str) -> str:
    return word.removesuffix("'s").removesuffix("’s")


def _is_place(word: Word) -> bool:
    return word.content and word.text.isalpha()


def _find_group(word: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words that mean the same as a word, and those that stand against it."""
    return _load().get(word, (frozenset(), frozenset()))


@cache
def _load() -> Mapping[str, tuple[frozenset[str], frozenset[str]]]:
    groups = [group.split() for table in (_PEOPLE, _DEEDS, _THINGS) for group in table.split(",")]
    same: dict[str, set[str]] = {}
    others: dict[str, set[str]] = {}
    for group in groups:
        parts = [{*each.split("/")} for each in group]
        for word in set[str]().union(*parts):
            for part in parts:
                kept = same if word in part else others
                kept.setdefault(word, set()).update(part)
    return {
        word: (frozenset(same[word]), frozenset(others.get(word, set()) - same[word]))
        for word in same
    }
