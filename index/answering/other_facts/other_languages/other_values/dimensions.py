"""Dimensions in languages other than English: whether a sentence tells another one. Pure.

"Das Becken ist fünfzig Meter lang" does not say how deep it is.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from itertools import dropwhile, islice

from index.answering.question import AnswerType, Question
from index.expressions import SentenceFlag, find_flags

_BEGINNINGS: Mapping[str, Mapping[str, str]] = {
    "de": {
        "depth": "tief hinab hinunter untergrund", "width": "breit", "height": "hoch hohe höh",
        "length": "lang läng", "weight": "schwer wiegt wiegen wog gewicht",
    },
    "nl": {
        "depth": "diep", "width": "breed bred", "height": "hoog hoge hoogte",
        "length": "lang lengte", "weight": "zwaar weegt wegen woog gewicht",
    },
    "es": {
        "depth": "profund hondo honda hondura bajo", "width": "anch", "height": "alto alta altur",
        "length": "largo larga longitud", "weight": "pesa peso",
    },
    "pt": {
        "depth": "profund fundo", "width": "larg", "height": "alto alta altur",
        "length": "compriment comprid longo extens", "weight": "pesa peso",
    },
    "it": {
        "depth": "profond sotto", "width": "largh largo larga", "height": "alto alta altezz",
        "length": "lungh lungo lunga", "weight": "pesa peso",
    },
    "fr": {
        "depth": "profond sous", "width": "large", "height": "haut altitude",
        "length": "long", "weight": "pèse poids lourd",
    },
    "ru": {
        "depth": "глуб под", "width": "шир", "height": "высот высок", "length": "длин",
        "weight": "вес весит весят тяж",
    },
    "uk": {
        "depth": "глиб під", "width": "шир", "height": "висот висок", "length": "довж довг",
        "weight": "важ ваг",
    },
    "pl": {
        "depth": "głęb pod", "width": "szerok", "height": "wysok", "length": "dług",
        "weight": "waży wag",
    },
    "zh": {
        "depth": "深 地下", "width": "宽 寬", "height": "高", "length": "长 長", "weight": "重",
    },
    "ja": {
        "depth": "深 地下", "width": "幅 広", "height": "高 標高", "length": "長", "weight": "重",
    },
}  # fmt: skip
"""How the words of each dimension begin."""

_UNSPACED = frozenset({"zh", "ja"})
_JOINING = frozenset({"de", "nl"})
"""Languages in which such a word may end a longer one: "Beckentiefe"."""

_NEVER_ALONE = frozenset({"depth", "width"})
"""Dimensions that no bare measure gives: "misst fünfzig Meter" is a length or a height."""

_TYPES = frozenset({AnswerType.HOW_MUCH, AnswerType.HOW_LONG, AnswerType.OTHER})

_NUMERAL = r"[\d〇零一二三四五六七八九十百千两兩]"

_NUM_WORDS = 4
"""Words from the question word on of which one names the asked dimension."""


def tells_other_dimension_in_language(sentence: str, question: Question) -> bool:
    """Tell whether a dimension is asked for, and a sentence has a measure of others alone.

    A depth or a width has to be called so.
    """
    asked = _find_asked(question)
    patterns = _compile(question.language)
    if not asked or patterns[asked].search(sentence.lower()):
        return False
    if asked in _NEVER_ALONE:
        return True
    if question.language in _UNSPACED:
        return _tells_another_in_characters(sentence, asked, question.language)
    flags = find_flags(sentence, question.language)
    lasts = question.answer_type is AnswerType.HOW_LONG and flags & int(SentenceFlag.DURATION)
    if lasts or not flags & int(SentenceFlag.MEASURE):
        return False
    others = (pattern for name, pattern in patterns.items() if name != asked)
    return any(each.search(sentence.lower()) for each in others)


def _tells_another_in_characters(sentence: str, asked: str, language: str) -> bool:
    """Tell whether a number stands behind the character of another dimension: "长四十米"."""
    others = (words for name, words in _BEGINNINGS[language].items() if name != asked)
    characters = "|".join(map(re.escape, " ".join(others).split()))
    return bool(re.search(rf"(?:{characters})[约約有为為达達是さは]?{_NUMERAL}", sentence))


@lru_cache(maxsize=4)  # several sentences are compared with one question
def _find_asked(question: Question) -> str:
    """Return the dimension that a question asks for beside its question word, "" for none."""
    if question.answer_type not in _TYPES:
        return ""
    behind = dropwhile(lambda word: not word.asking, question.words)
    near: Sequence[str] = [word.text.lower() for word in islice(behind, _NUM_WORDS)]
    if question.language == "ja":  # "窯の幅は何メートル"
        near = [question.text]
    found = [
        name
        for name, pattern in _compile(question.language).items()
        if any(map(pattern.search, near))
    ]
    return found[0] if len(found) == 1 else ""


@cache
def _compile(language: str) -> Mapping[str, re.Pattern[str]]:
    return {
        name: _compile_beginnings("|".join(map(re.escape, words.split())), language)
        for name, words in _BEGINNINGS.get(language, {}).items()
    }


def _compile_beginnings(words: str, language: str) -> re.Pattern[str]:
    """Return the pattern of words that begin so, or of longer ones that end with such a noun."""
    if language in _UNSPACED:
        return re.compile(words)
    joined = rf"|\w(?:{words})t?e(?!\w)" if language in _JOINING else ""
    return re.compile(rf"(?<!\w)(?:{words}){joined}")
