"""The plain text of a message: without markup that a chat program shows as something else.

Pure. Mentions, custom emoji and timestamps in angle brackets, links, emphasis and code fences are
no words. Quoted lines ("> …") are somebody else's words, and are kept apart.
"""

import re
from typing import NamedTuple

_MARKUP = re.compile(
    r"<(?:@[!&]?\d+|#\d+|a?:\w+:\d+|/[^<>\n]{1,100}:\d+|t:-?\d+(?::\w)?|id:\w+)>"
    r"|<?(?:\b[a-z][a-z+.-]{1,15}://|\bwww\.)[^\s<>]+>?"
    r"|(?<![\w:]):[a-z]\w{1,31}:(?![\w:])"  # an emoji's name, such as ":thinking:"
    r"|```(?:\w*\n)?|\*\*+|~~|\|\||(?<!\w)[*_`](?=\w)|(?<=\w)[*_`](?!\w)",
    re.IGNORECASE,
)
_MAY_BE_MARKUP = re.compile(r"[<:`*~|_]|www\.", re.IGNORECASE)  # most messages have none
_QUOTED_LINE = re.compile(r"^[ \t]*>{1,3}(?:[ \t]+|$)")


class PlainMessage(NamedTuple):
    """The writer's own words, and the lines that the writer quotes."""

    own: str
    quoted: str


def read_message(text: str) -> PlainMessage:
    """Return the plain text of a message, line by line."""
    own: list[str] = []
    quoted: list[str] = []
    if _MAY_BE_MARKUP.search(text):
        text = _MARKUP.sub(" ", text)
    for line in text.splitlines():
        mark = _QUOTED_LINE.match(line)
        (quoted if mark else own).append(line[mark.end() if mark else 0 :].strip())
    return PlainMessage("\n".join(own).strip(), "\n".join(quoted).strip())
