"""The plain text of a message: without markup that a chat program shows as something else.

Pure. Mentions, custom emoji and timestamps in angle brackets, links, emphasis, code fences and the
marks of a list are no words. What is struck out is taken back. Quoted lines ("> …") are somebody
else's words, and are kept apart.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

_MARKUP = re.compile(
    r"<(?:@[!&]?\d+|#\d+|a?:\w+:\d+|/[^<>\n]{1,100}:\d+|t:-?\d+(?::\w)?|id:\w+)>"
    r"|<?(?:\b[a-z][a-z+.-]{1,15}://|\bwww\.)[^\s<>]+>?"
    r"|(?<![\w:]):[a-z]\w{1,31}:(?![\w:])"  # an emoji's name, such as ":thinking:"
    r"|```(?:\w*\n)?|\*\*+|~~|\|\||(?<!\w)[*_`](?=\w)|(?<=\w)[*_`](?!\w)",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]")
_MAY_BE_MARKUP = re.compile(r"[<:`*~|_]|www\.", re.IGNORECASE)  # most messages have none
_STRUCK = re.compile(r"~~[^~\n]{1,1000}~~")
_LIST_MARK = re.compile(r"(?:[-+*•‣◦–—]|q(?:uestion)? ?\d{0,2} ?[:.)])[ \t]+(?=\S)", re.IGNORECASE)
"""What opens a point of a list, or a question: "- ", "Q: "."""

_NUMBER = re.compile(r"\(?(?:\d{1,2}[.)]|[a-z]\))[ \t]+(?=\S)", re.IGNORECASE)
"""What opens a point of a numbered list; a line alone may begin so with a name, "1. FC"."""

_BRACKETED = re.compile(r"\(?\d{1,2}\)[ \t]+(?=\S+[ \t]+\S+[ \t]+\S)")
"""What opens a line alone as a point; behind it stands more than a name."""

_POINT = re.compile(r"(?<!\S)\(?(?P<number>\d{1,2})[.)][ \t]+(?=\S)")
_ENDS_POINT = re.compile(r"(?:[.!?…。！？؟][\"”’)*_]{0,3}|\n)[ \t]*\Z")
"""A numbered point wherever it stands, "hi! 1. …", and what stands before the next one."""

_MAX_END = 8
"""Characters before a point that are looked at for the end of the one before."""

_STAMP = re.compile(
    r"\[\d{1,2}:\d{2}(?::\d{2})?(?: ?[AaPp][Mm])?\][ \t]*"
    r"(?:<[^<>\n]{1,32}>:?[ \t]+|[^\W_][\w .'’-]{0,30}:[ \t]+)?(?=\S)"
)
"""What opens a line that was copied from a chat: "[21:14] ada: ", "[9:03 PM] "."""

_STAMPED_NAME = re.compile(
    r"[^\n]{1,40} [—–-] (?:(?:today|yesterday)(?: at)?|\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?) "
    r"\d{1,2}:\d{2}(?: ?[ap]m)?[ \t]*",
    re.IGNORECASE,
)
"""The line above a message that was copied with it: "ada — Today at 21:14"."""

_TAG = re.compile(r"(?<![\w@])@[\w.-]{2,32}#\d{4}\b[,:]?")
"""A member by name and number, as chat programs wrote them: "@ada#0815"."""

_QUOTED_LINE = re.compile(r"^[ \t]*>{1,3}(?:[ \t]+|$)")


class PlainMessage(NamedTuple):
    """The writer's own words, and the lines that the writer quotes."""

    own: str
    quoted: str


_MAY_OPEN_POINT = re.compile(r"\d|\A[-+*•‣◦–—q]", re.IGNORECASE)
"""What a line that stands alone has where something that opens it, or a point of it, is dropped."""


def read_message(text: str) -> PlainMessage:
    """Return the plain text of a message, line by line."""
    own: list[str] = []
    quoted: list[str] = []
    if _MAY_BE_MARKUP.search(text):
        text = _MARKUP.sub(" ", _drop_struck(text))
    if "#" in text:
        text = _TAG.sub(" ", text)
    for line in text.splitlines():
        mark = _QUOTED_LINE.match(line)
        (quoted if mark else own).append(line[mark.end() if mark else 0 :].strip())
    return PlainMessage(*("\n".join(_drop_list_marks(lines)).strip() for lines in (own, quoted)))


def _put_points_on_lines(text: str) -> str:
    """Return a text with each of its points 1, 2 and so on, told by their numbers, on a line.

    Where they follow each other within a sentence, "1) wood or 2) metal", nothing changes.
    """
    points = [
        found
        for found in _POINT.finditer(text)
        if found["number"] == "1"
        or _ENDS_POINT.search(text[max(0, found.start() - _MAX_END) : found.start()])
    ]
    numbers = [int(found["number"]) for found in points]
    if len(points) < 2 or numbers != [*range(1, len(points) + 1)]:
        return text
    starts = [0, *(found.end() for found in points)]
    ends = [*(found.start() for found in points), len(text)]
    return "\n".join(text[start:end].strip() for start, end in zip(starts, ends, strict=True))


def _drop_struck(text: str) -> str:
    """Return a text without what its writer struck out, unless that is all of it."""
    if "~~" not in text:
        return text
    kept = _STRUCK.sub(" ", text)
    return kept if _WORD.search(_MARKUP.sub(" ", kept)) else text


def _drop_list_marks(lines: Sequence[str]) -> Sequence[str]:
    """Return lines without the marks of a list that open them."""
    if not lines or (len(lines) == 1 and not _MAY_OPEN_POINT.search(lines[0])):
        return lines
    kept = [
        line
        for place, line in enumerate(lines)
        if not _STAMPED_NAME.fullmatch(line) or not any(map(_WORD.search, lines[place + 1 :]))
    ]
    lines = [_drop(_STAMP, line) for line in kept]
    lines = _put_points_on_lines("\n".join(lines)).splitlines()
    lines = [_drop(_LIST_MARK, line) for line in lines]
    if len(lines) == 1 or sum(_NUMBER.match(line) is not None for line in lines) > 1:
        mark = _NUMBER if len(lines) > 1 else _BRACKETED
        lines = [_drop(mark, line) for line in lines]
    return lines


def _drop(mark: re.Pattern[str], line: str) -> str:
    """Return a line without the mark that opens it, if a word is left."""
    found = mark.match(line)
    return line[found.end() :] if found and _WORD.search(line, found.end()) else line
