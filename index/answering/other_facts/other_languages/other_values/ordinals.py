"""Which one of several is asked for, in languages other than English. Pure but for the tables.

"Первая смена начинается 5 июня" does not say when the second one begins.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from itertools import pairwise

from index.analysis import extract_terms, is_function_term, tokenize
from index.answering.question import Question
from index.languages import find_language

_NUMBERED = "[路号號班届期]"
_IN_CHARACTERS = re.compile(
    rf"(?:第([一二三四五六七八九十\d]{{1,3}})[个個]?(\w)"
    rf"|(?<![一二三四五六七八九十百\d月])([一二三四五六七八九十\d]{{1,3}})({_NUMBERED}))"
)
_NUMERALS = {numeral: str(value) for value, numeral in enumerate("一二三四五六七八九十", 1)}

_SHORTENED = {"es": [("primer", 1), ("tercer", 3)], "fr": [("second", 2), ("seconde", 2)]}
"""Forms of ordinals that no ending explains."""

_DIGITS = re.compile(r"\d+")

_FIRST = "1"
"""The number of the first one, which a sentence may tell without an ordinal."""

_IN_DIGITS = re.compile(
    r"(?<![\d.,])(\d{1,3})(?:\.|[ºª°]|-?(?:ère?|e|ème|ste|de|й|я|е|го|ой|ую))\s(?=\w)"
)
"""An ordinal in digits, with its sign or ending."""


def tells_other_ordinal(sentence: str, question: Question) -> bool:
    """Tell whether a numbered thing is asked for, and a sentence names only others like it.

    So it does where it names none, but for the first one, and has not the number in digits.
    """
    asked = _find_asked(question)
    if not asked:
        return False
    told = _collect(sentence, question.language)
    said = {_FIRST}.union(*told.values())
    return any(
        (told[noun].isdisjoint(numbers) if noun in told else numbers.isdisjoint(said))
        and numbers.isdisjoint(_DIGITS.findall(sentence))
        for noun, numbers in asked.items()
    )


@lru_cache(maxsize=4)  # several sentences are compared with one question
def _find_asked(question: Question) -> Mapping[str, set[str]]:
    return _collect(question.text, question.language)


def _collect(text: str, language: str) -> Mapping[str, set[str]]:
    """Return the nouns of a text that stand behind ordinals, with the numbers of these."""
    found = defaultdict[str, set[str]](set)
    for number, noun in _find_pairs(text, language):
        found[noun].add(number)
    return found


def _find_pairs(text: str, language: str) -> Iterator[tuple[str, str]]:
    if language in {"zh", "ja"}:
        for match in _IN_CHARACTERS.finditer(text):
            number = match[1] or match[3]
            yield _NUMERALS.get(number, number), match[2] or match[4]
        return
    ordinals = _list_ordinals(language)
    if not ordinals:
        return
    tokens = [*tokenize(text, language)]
    for one, other in pairwise(tokens):
        if one.term in ordinals and not is_function_term(other.term):
            yield ordinals[one.term], other.term
    starts, months = {token.start: token.term for token in tokens}, _list_months(language)
    for match in _IN_DIGITS.finditer(text):
        noun = starts.get(match.end())
        if noun and noun not in months and not is_function_term(noun):
            yield match[1], noun


@cache
def _list_months(language: str) -> frozenset[str]:
    """Return the terms of the months, before which an ordinal is a day: "am 3. November"."""
    table = find_language(language)
    words = (*table.months, *table.month_abbreviations)
    return frozenset(term for word in words for term in extract_terms(word, language))


@cache
def _list_ordinals(language: str) -> Mapping[str, str]:
    """Return the terms of the ordinals of a language, with their numbers."""
    words = [(word, number) for number, word in enumerate(find_language(language).ordinals, 1)]
    words += _SHORTENED.get(language, [])
    return {
        term: str(number)
        for word, number in words
        for term in extract_terms(word, language)
        if not is_function_term(term)
    }
