"""Parts of lines from right to left that run from left to right: phrases in Latin letters. Pure.

Read from the right, the words of such a phrase come in the wrong order, and the brackets of some
files face away from what they enclose.
"""

import re
from collections.abc import Sequence

FROM_RIGHT = r"\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
"""Letters and signs of scripts that run from right to left, such as Hebrew and Arabic."""

_FROM_LEFT_WORD = rf"(?>[^\s{FROM_RIGHT}]*?[^\W\d_{FROM_RIGHT}])[^\s{FROM_RIGHT}]*+"
_BETWEEN = rf"[^\s{FROM_RIGHT}]++"
_PHRASE = re.compile(
    rf"(?<!\S){_FROM_LEFT_WORD}(?: {_BETWEEN}){{0,30}}? {_FROM_LEFT_WORD}(?!\S)"
    rf"(?: {_FROM_LEFT_WORD}(?!\S))*"
)
"""Words that stand side by side, the first and last of which have letters that run to the right."""
_MARKS_BEFORE = re.compile(r"[,.;:!?،؛؟]+")
_MIRRORED = str.maketrans("()[]{}", ")(][}{")
_BRACKET = re.compile(r"[()\[\]{}]")
_OPENING = frozenset("([{")


def turn_phrases(text: str) -> str:
    """Return a line that is read from the right with its phrases in the order of their words."""
    return _PHRASE.sub(_turn, text)


def _turn(phrase: re.Match[str]) -> str:
    turned = " ".join(reversed(phrase[0].split(" ")))
    marks = _MARKS_BEFORE.match(turned)  # a comma behind the phrase, on its left side
    return turned[marks.end() :] + marks[0] if marks and marks.end() < len(turned) else turned


def faces_away(lines: Sequence[str]) -> bool:
    """Tell whether in more lines the first of several brackets closes than opens."""
    votes = 0
    for line in lines:
        brackets = _BRACKET.findall(line)
        if len(brackets) > 1:
            votes += 1 if brackets[0] not in _OPENING else -1
    return votes > 0


def turn_brackets(text: str) -> str:
    """Return a line with each bracket facing the other way."""
    return text.translate(_MIRRORED)
