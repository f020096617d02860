"""Things that only a number or letter tells apart: "bus 14" is not bus 41, "X2" not X1. Pure."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import pairwise

from index.analysis import Token, tokenize
from index.answering.question import Question
from index.languages import ENGLISH

_NUMBER = re.compile(r"\d+(?:\.\d+)*|[A-HJ-ZΑ-ΩА-Я]|\d{1,3}[a-hA-H]")
"""A number that tells things of one kind apart, or a letter, or both: "room B", "class 4b"."""

_LETTERS = "abcdefgh"

_MODEL = re.compile(r"\b([a-z]{1,4})-?(\d{1,4})\b")
"""Letters and a number that name a model: "x2", "rtx4090"."""

_GOES_ON = re.compile(r"\s?(?:[-–,/]|to\b|and\b|or\b)\s?\d", re.IGNORECASE)
_GOES_ON_IN_LETTERS = re.compile(rf"\s?(?:[-–,/.]|[^\W\d_]{{1,3}}\s)\s?(?:{_NUMBER.pattern})\b|\.")
"""What stands behind one of several letters, or an initial."""

_COUNTED = (
    ENGLISH.periods
    | ENGLISH.measures
    | ENGLISH.currencies
    | {*ENGLISH.months}
    | {"age", "ages", "over", "under", "than", "least", "about"}
)
"""Words beside which a number is an amount or a day."""

_NUMBERED = frozenset({"day", "night", "season", "week", "year"})
"""Periods of which several are counted through: "season 2", "week 5"."""

_MOST_FIGURES = 2

_YEAR = re.compile(r"1\d{3}|20\d\d")

_RELATIVES = frozenset({"that", "which", "who", "whose", "when", "where"})

MAX_OF_YEAR = 6
"""Content words of a question in whose answer no other year than the asked one is expected."""


def find_other_number(
    sentence: str, question: Question, read_around: Callable[[], Sequence[str]]
) -> str:
    """Return the noun with another number than the asked one, where a sentence has that, or "".

    That is none of two that are asked about. A sentence that has the asked number anywhere, or goes
    on with a range or a list, does not have another one, nor does one whose title or subject has
    the asked one; `read_around` returns these.
    """
    if not _has_digit(question) and not _has_letter(question):
        return ""
    tokens: Sequence[Token] = ()
    asked = {word.text for word in question.words}
    for noun, number in pairwise(question.words):
        is_beside = question.text[noun.span.end : number.span.start] == " "
        if not is_beside or not noun.content or not _NUMBER.fullmatch(number.text):
            continue
        if not noun.text.isalpha() or _may_count(noun.text.lower(), number.text):
            continue
        tokens = tokens or tokenize(sentence)
        beside = [
            sentence[other.start : other.end]
            for each, other in pairwise(tokens)
            if each.term == noun.term and _stands_alone(sentence, each, other)
        ]
        if not beside and not any(token.term == noun.term for token in tokens):
            beside = _list_numbers_around(noun.term, read_around)
        if not beside or not asked.isdisjoint(beside):
            continue
        if any(_may_be_number(number.text, token.word) for token in tokens):
            continue
        if not any(_has_number(noun.term, number.text, each) for each in read_around()):
            return f"{noun.text} {beside[0]}"
    return ""


def _may_count(noun: str, number: str) -> bool:
    """Tell whether a number behind a noun is an amount, a day or a year: "May 3", "season 2019"."""
    is_numbered = noun in _NUMBERED and number.isdigit() and len(number) <= _MOST_FIGURES
    return noun in _COUNTED and not is_numbered


def _list_numbers_around(noun: str, read_around: Callable[[], Sequence[str]]) -> list[str]:
    """Return the numbers of a thing that the texts around a sentence speak of, but no other one."""
    return [
        text[other.start : other.end]
        for text in read_around()
        for each, other in pairwise(tokenize(text))
        if each.term == noun and _stands_alone(text, each, other)
    ]


def find_other_year(
    sentence: str, question: Question, read_beside: Callable[[], Sequence[str]]
) -> str:
    """Return the year of which a sentence tells, where one beside it has the asked one, or "".

    "In 2018 it had 300 members. The hall has stood since 2022" tells no number of those in 2022.
    Both years stand behind the same word, and the sentence has no more of them. Who bought "the
    mill that burned down in 2017" may be told with another year.
    """
    words = question.words
    if not _has_digit(question) or sum(word.content for word in words) > MAX_OF_YEAR:
        return ""
    if not _RELATIVES.isdisjoint(word.text.lower() for word in words[1:]):
        return ""
    for before, year in pairwise(words):
        if not _YEAR.fullmatch(year.text) or before.content or year.text in sentence:
            continue
        pairs = [*pairwise(tokenize(sentence, question.language))]
        told = [(one.word, other.word) for one, other in pairs if _YEAR.fullmatch(other.word)]
        if len(told) == 1 and told[0][0] == before.text.lower():
            return told[0][1] if any(year.text in each for each in read_beside()) else ""
    return ""


def find_other_model(
    sentence: str, question: Question, read_around: Callable[[], Sequence[str]]
) -> str:
    """Return the model with another number than the asked one, where a sentence has that, or "".

    "X2" is not "X1", unless "X1 or X2" is asked about. A sentence, title or subject with the asked
    one anywhere may be about it.
    """
    for word in question.words if _has_digit(question) else ():
        model = _MODEL.fullmatch(word.text.lower())
        if model is None:
            continue
        found = [each for each in _MODEL.finditer(sentence.lower()) if each[1] == model[1]]
        if not found or word.text.lower() in [each[0] for each in found]:
            continue
        if any(_are_alternatives(word.text, each[0], question) for each in found):
            continue
        # A single digit behind a letter and a hyphen is often no model: "type A-2".
        is_part = question.text[: word.span.start].endswith("-")
        may_be_joined = len(model[1]) > 1 and not is_part
        joint = "[- ]?" if len(model[2]) > 1 else "-?" if may_be_joined else ""
        same = re.compile(rf"\b{model[1]}{joint}{model[2]}\b", re.IGNORECASE)
        if same.search(sentence):
            continue
        if not any(map(same.search, read_around())):
            return found[0][0]
    return ""


def _are_alternatives(one: str, other: str, question: Question) -> bool:
    """Tell whether a question names two things with "or" between them."""
    text = question.text.lower()
    return any(f"{a} or {b}" in text for a, b in ((one.lower(), other), (other, one.lower())))


@lru_cache(maxsize=4)  # several sentences are looked at
def _has_digit(question: Question) -> bool:
    return any(map(str.isdigit, question.text))


@lru_cache(maxsize=4)
def _has_letter(question: Question) -> bool:
    return any(map(str.isalpha, [word.text for word in question.words if not word.text[1:]]))


def _has_number(noun: str, number: str, text: str) -> bool:
    pairs = pairwise(tokenize(text))
    return any(one.term == noun and _may_be_number(number, other.word) for one, other in pairs)


def _stands_alone(sentence: str, noun: Token, number: Token) -> bool:
    """Tell whether a number stands right behind a noun, and no range or list of numbers does."""
    written = sentence[number.start : number.end]
    if sentence[noun.end : number.start] != " " or not _NUMBER.fullmatch(written):
        return False
    goes_on = _GOES_ON_IN_LETTERS if written.isalpha() else _GOES_ON
    return not goes_on.match(sentence, number.end)


def _may_be_number(asked: str, told: str) -> bool:
    """Tell whether two numbers are the same, or one is the other with more parts: 3.1 and 3.1.2."""
    if asked.isalpha():
        return told == asked.lower()
    if asked[-1].isalpha() or told[-1:].isalpha():  # class 4 may be 4b, but 4c is not
        both = asked[-1].isalpha() and told[-1:].isalpha()
        return told == asked.lower() or (
            not both and told.rstrip(_LETTERS) == asked.rstrip(_LETTERS + _LETTERS.upper())
        )
    return told == asked or told.startswith(f"{asked}.") or asked.startswith(f"{told}.")
