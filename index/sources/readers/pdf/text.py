"""Text of PDF blocks: lines joined, and words put together that a line end divides.

Pure.
"""

import re
from collections.abc import Sequence

from index.sources.readers.raised_figures import put_figures_right

_LIGATURES = {
    "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st",
}  # fmt: skip
_TABLE = str.maketrans(_LIGATURES | {"\xa0": " ", "\u200b": "", "\ufeff": ""})
_HYPHENS = "\ufffe\x02\xad"
_LINE_END_SIGNS = ("-", "\u2010", *_HYPHENS)
_LONGEST_WORD = 40
"""Characters at the end of a line in which a divided word is looked for."""
_AT_LINE_END = re.compile(rf"(?P<word>[^\W\d_]{{2,}})(?P<sign>[-\u2010{_HYPHENS}])\Z")
_HARD_HYPHENS = str.maketrans(dict.fromkeys("\ufffe\x02", "-") | {"\xad": ""})
_SELF_ENDINGS = ("ish", "less", "hood", "same")
"""What follows "self" without a hyphen."""
_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*")


def words_inside_lines(lines: Sequence[str]) -> set[str]:
    """Return all words that no line end divides, in lower case; those with hyphens too.

    None are looked for where no line ends with a hyphen: they decide about those alone.
    """
    found: set[str] = set()
    if not any(line.endswith(_LINE_END_SIGNS) for line in lines):
        return found
    for line in lines:
        plain = line if line.isascii() else line.translate(_TABLE)
        words = _WORD.findall(plain.lower())
        found.update(words[:-1] if line.endswith(_LINE_END_SIGNS) else words)
    return found


def join_lines(lines: list[str], known: set[str]) -> str:
    """Return the text of a paragraph from its lines.

    A word that a hyphen divides at a line end is put together. Its hyphen stays if `known` has the
    word with a hyphen, or both of its parts and not the whole.
    """
    text = lines[0]
    for line in lines[1:]:
        if not text.endswith(_LINE_END_SIGNS):
            text = f"{text} {line}"
            continue
        divided = _AT_LINE_END.search(text[-_LONGEST_WORD:])
        follows = _WORD.match(line)
        if divided is not None and follows is not None and follows[0][0].islower():
            word, rest = divided["word"].lower(), follows[0].lower()
            hyphen = "-" if _keeps_hyphen(word, rest, known, divided["sign"]) else ""
            text = text[:-1] + hyphen + line
        elif text.endswith(tuple(_HYPHENS)):
            text = f"{text[:-1]}-{line}"
        elif text.endswith(("-", "\u2010")) and len(text) > 1 and not text[-2].isspace():
            text += line
        else:
            text = f"{text} {line}"
    return put_figures_right(text.translate(_TABLE).translate(_HARD_HYPHENS))


def _keeps_hyphen(word: str, rest: str, known: set[str], sign: str) -> bool:
    first = rest.partition("-")[0]
    if word == "self" and sign != "\xad" and not first.startswith(_SELF_ENDINGS):
        return True
    if sign == "\xad" or word + rest in known or word + first in known:
        return False
    return f"{word}-{rest}" in known or f"{word}-{first}" in known or {word, first} <= known
