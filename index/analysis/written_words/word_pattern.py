"""What a word of a text is: one pattern, with combining marks and without. Pure."""

import re
from collections.abc import Iterable
from functools import cache

_HYPHENS = "-\u2010\u2011"
MINUS = "-\u2212"
# One part of a word: initials and degrees ("U.N.", "Ph.D."), a number with separators, also spaces
# at which no line is broken, or a version
# ("v3.11"), a letter with signs ("C#", "C++"), or letters. {W} is a letter, mark or digit, {L} a
# letter. Before any of them stand a negative number and the one name that begins with a full stop.
_PART = (
    r"(?:(?:{L}\.|[A-Z][a-z]{{1,2}}\.){{2,}}(?!{W})|\d+(?:[.,]\d+)+(?!{W})"
    r"|(?<![\w.,])\d{{1,3}}(?:[\u00a0\u2009\u202f]\d{{3}})+(?:[.,]\d+)?(?!{W})"
    r"|[vV]\d+(?:\.\d+)+(?!{W})"
    r"|{W}+(?:['’`´]{W}+)*(?:(?:[\#♯]|\+\+|\+(?<!\d\+)(?<![^\W_]{{2}}\+)(?!\w))"
    r"(?<![^\W_]{{2}}[\#♯])(?<![^\W_]{{2}}\+\+)(?![#♯+]))?)"
)
_NEGATIVE = r"[-\u2212](?<![\w.,)\]%°/].)\d+(?:[.,]\d+)*(?![" + _HYPHENS + r"\w])"
# A hyphen may stand at the end of a line, and a file's ending or a short suffix after a full stop.
_JOINT = "(?:[" + _HYPHENS + r".](?:(?<!\.)\n?|(?<=\w\w\.)(?=[a-z]{{2,3}}(?![\w.]))))"
_DOTTED = r"(?<![\w.])\.(?:NET|Net|net)(?![\w])"
# A grade or a blood group: "A-", but not the first of "A- and B-roads".
_MINUS_GRADE = (
    r"(?<![\w'’.-])(?:[A-Z]|AB)[-\u2212](?=[\s.;:!?)]|\Z)"
    r"(?!\s(?:and|or|to|und|oder|bis|et|ou|y|e|og|och|en)\b)"
)
_WORD = _NEGATIVE + "|" + _MINUS_GRADE + "|" + _DOTTED + "|" + _PART + "(?:" + _JOINT + _PART + ")*"
_HYPHEN_AT_LINE_END = re.compile("[" + _HYPHENS + r"]\n")
_UNBROKEN_SPACES = "\u00a0\u2009\u202f"
_SPACED_NUMBER = re.compile(r"\d[\u00a0\u2009\u202f]\d{3}")
JOINTS = re.compile(_JOINT.format())
# Texts without combining marks need only the standard library's engine, which is twice as fast.
UNMARKED_WORD = re.compile(_WORD.format(L=r"[^\W\d_]", W=r"[^\W_]"))
_MARK = re.compile("[\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u0fff\u1000-\u109f\u135d-\u200d]")


def has_word_over_space(text: str) -> bool:
    """Whether a word of a text goes on behind white space: a hyphen ends a line, or in 12 500."""
    if "\n" in text and _HYPHEN_AT_LINE_END.search(text) is not None:
        return True
    if text.isascii() or not any(map(text.__contains__, _UNBROKEN_SPACES)):
        return False
    return _SPACED_NUMBER.search(text) is not None


def is_all_capitals(text: str) -> bool:
    """Whether a text of several words is all in capitals, where "US" may well be the pronoun."""
    return text.isupper() and " " in text.strip()


def written_words(text: str) -> Iterable[str]:
    """Return the words of a text in order, in lower case if all of the text is in capitals."""
    words: list[str] = word_pattern(text).findall(text)
    return map(lower, words) if is_all_capitals(text) else words


def lower(written: str) -> str:
    """Return a word in lower case, or as it is if that would change its length."""
    lowered = written.lower()
    return lowered if len(lowered) == len(written) else written


def word_pattern(text: str) -> re.Pattern[str]:
    """Return the pattern that finds the words of a text: the fast one where no mark combines."""
    return _marked_word() if not text.isascii() and _MARK.search(text) else UNMARKED_WORD


@cache
def _marked_word() -> re.Pattern[str]:
    """Return the pattern of a word that may have combining marks, compiled at its first use."""
    import regex  # noqa: PLC0415, most texts never need it

    word = r"[\p{L}\p{M}\p{N}\u00ad\u200b\u200c\u200d]"
    pattern: re.Pattern[str] = regex.compile(_WORD.format(L=r"\p{L}", W=word))
    return pattern
