"""The words of a question that no source has, as the answer names them. Pure."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from index.languages import detect_language, find_language

_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+")
"""A text in a script without spaces, whose words are read as overlapping pieces."""

_MIN_SMALL_WORD = 2
"""Letters of a small word that a piece may not be cut from; one letter is part of many words."""


def name_missing_words(question: str, missing: Sequence[str]) -> tuple[str, ...]:
    """Return the missing words of a question to name.

    Where no space stands between words, pieces that overlap are named as one, and none that is cut
    from a question word or small word of the question.
    """
    pieces = list(filter(_UNSPACED.fullmatch, missing))
    if not pieces:
        return tuple(missing)
    small = [match.span() for match in _small_words(detect_language(question)).finditer(question)]
    starts = [start for start, _ in small]
    places = []
    for piece in pieces:
        for match in re.finditer(re.escape(piece), question):
            before = bisect_left(starts, match.end())  # small words in order, none over another
            if before == 0 or small[before - 1][1] <= match.start():
                places.append(match.span())
    others = [word for word in missing if not _UNSPACED.fullmatch(word)]
    named = [*others, *(question[start:end] for start, end in _join_overlapping(places))]
    return tuple(dict.fromkeys(named)) or tuple(missing)


def _join_overlapping(places: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the spans that overlapping spans cover together, in order."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(places):
        if joined and start < joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return joined


@cache
def _small_words(code: str) -> re.Pattern[str]:
    """Return the pattern of a question word or small word of a language, the longest first."""
    language = find_language(code)
    small = language.stop_words | language.framing_words
    words = language.question_words | {word for word in small if len(word) >= _MIN_SMALL_WORD}
    return re.compile("|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word)))))
