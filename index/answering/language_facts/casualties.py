"""States of people that a sentence in another language names: dead, hurt, missing. Pure."""

import re
from functools import cache

from index.languages import find_language

_UNSPACED = frozenset({"zh", "ja", "th", "ko"})
_WORD_END = "_"
_PREFIX = {"ar": "(?:[وفب]?(?:ال)?)", "he": "[והש]?"}


def counts_others(asked: str, text: str, language: str) -> bool:
    """Tell whether a question asks for people in one state, and a sentence tells of another alone.

    Two who were hurt are not the dead.
    """
    states = _find_states(asked, language)
    told = _find_states(text, language) if states else frozenset[str]()
    return bool(told) and states.isdisjoint(told)


def _find_states(text: str, language: str) -> frozenset[str]:
    patterns = _patterns(language)
    lowered = text.lower()
    return frozenset(state for state, pattern in patterns.items() if pattern.search(lowered))


@cache
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    words = find_language(language).casualty_words
    start = "" if language in _UNSPACED else rf"(?<!\w){_PREFIX.get(language, '')}"
    return {
        state: re.compile(
            f"{start}(?:{'|'.join(_as_pattern(word) for word, of in words.items() if of == state)})"
        )
        for state in sorted(set(words.values()))
    }


def _as_pattern(word: str) -> str:
    whole = word.removesuffix(_WORD_END)
    return re.escape(whole) + (r"(?!\w)" if whole != word else "")
