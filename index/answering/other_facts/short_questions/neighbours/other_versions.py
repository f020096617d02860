"""Releases and things of another number. Pure.

What is under "4.9" was not fixed in 5.0, and "two beeps" tell nothing of three. English questions
alone.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise

from index.analysis import tokenize
from index.answering.features import Candidate
from index.answering.other_facts.fact_rule import NUMBERED, FactRule
from index.answering.other_facts.short_questions.asked_parts import is_short
from index.answering.question import AnswerType, Question, Word
from index.answering.section_headings import HeadingFinder
from index.collection import Collection
from index.languages import ENGLISH

_VERSION = re.compile(r"(?<![\d.,])\d{1,4}(?:\.\d{1,4}){1,3}(?![\d,]|\.\d)")
_OPENING = re.compile(r"\W{0,9}(?:[^\W\d]{1,20} )?v?(\d{1,4}(?:\.\d{1,4}){1,3})(?![\d,]|\.\d)")
"""How the heading of a release opens: "5.0 (2 June)", "Version 5.0"."""


MAX_FIGURES = 2
_SPELLED = {
    word: value
    for value, word in enumerate((*ENGLISH.number_units, *ENGLISH.number_teens), start=0)
}
_AMOUNTS = {AnswerType.HOW_MANY, AnswerType.HOW_MUCH, AnswerType.HOW_LONG, AnswerType.HOW_OLD}
_MEASURED = ENGLISH.periods | ENGLISH.measures | ENGLISH.currencies | {"times"}


@lru_cache(maxsize=4)  # once for the ranking and the gate
def find_version(question: Question) -> str:
    """Return the one number of a release that a question names, "" for none or several."""
    if question.language != "en":
        return ""
    found = {*_VERSION.findall(question.text)}
    return found.pop() if len(found) == 1 else ""


def is_of_other_version(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether a sentence stands under the heading of another release, and names not this one.

    5.0.1 is one of 5.0.
    """
    asked = find_version(question)
    if asked in text:
        return False
    heading = HeadingFinder(collection).find(candidate.paragraph, candidate.article)
    if heading < 0:
        return False
    opening = _OPENING.match(collection.passages([heading])[0].masked_text)
    return opening is not None and not f"{opening[1]}.".startswith(f"{asked}.")


@lru_cache(maxsize=4)  # once for the ranking and the gate
def find_number_of(question: Question) -> tuple[int, Word] | None:
    """Return a number of things that a short question is about: "what do *three beeps* mean".

    None where it asks how many, and of amounts, such as periods and money.
    """
    if not is_short(question) or question.answer_type in _AMOUNTS:
        return None
    for number, noun in pairwise(question.words):
        value = _read_number(number.text.lower())
        is_plural = noun.content and noun.text.islower() and noun.text.endswith("s")
        if value and is_plural and noun.text not in _MEASURED:
            return value, noun
    return None


def has_other_number(_: Collection, question: Question, __: Candidate, text: str) -> bool:
    """Tell whether a sentence has the things in another number, and not the asked one at all."""
    found = find_number_of(question)
    if found is None:
        return False
    value, noun = found
    tokens = tokenize(text)
    numbers = [_read_number(token.word) for token in tokens]
    if value in numbers:
        return False
    pairs = zip(numbers, tokens[1:], strict=False)
    return any(number and token.term == noun.term for number, token in pairs)


def _read_number(word: str) -> int:
    """Return a whole number up to nineteen, in figures or letters; 0 for anything else."""
    if word.isdecimal() and len(word) <= MAX_FIGURES:
        return int(word)
    return _SPELLED.get(word, 0)


VERSION_RULES: Mapping[str, FactRule] = {
    "another number of them": FactRule(find_number_of, has_other_number, traits=NUMBERED),
    "another release": FactRule(find_version, is_of_other_version, traits=NUMBERED),
}
"""Rules by name, as those of `rules.py`."""
