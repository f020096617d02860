"""Front matter: the block of metadata at the start of a Markdown file. Pure."""

import re
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple
from urllib.parse import urlsplit

_BLOCK = re.compile(
    r"\A---[ \t]*(?:\r\n?|\n)(?P<body>(?:(?!---[ \t]*(?:\r|\n|\Z)|\.\.\.[ \t]*(?:\r|\n|\Z))"
    r"[^\r\n]*(?:\r\n?|\n)){0,100})(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|\Z)"
)
_FIELD = re.compile(
    r"^(?P<key>[A-Za-z_-]{1,40})[ \t]*:[ \t]*(?P<value>[^\r\n]*?)[ \t]*$", re.MULTILINE
)
_LINE_END = re.compile(r"\r\n?")
_MAX_VALUE = 300
"""Characters of a value that are kept; titles and addresses are shorter."""


class FrontMatter(NamedTuple):
    """The known and valid fields by key, and the offset at which the text after them begins."""

    fields: Mapping[str, str]
    end: int


def parse_front_matter(text: str) -> FrontMatter:
    """Read a leading block between `---` lines as `key: value` lines, at most 100 of them.

    Known keys are title, url (http or https only) and published or date (ISO 8601). A field
    whose value is invalid is left out, and so is an unknown key. Without a block, `end` is 0.
    """
    block = _BLOCK.match(text)
    if block is None:
        return FrontMatter({}, 0)
    found = {
        match["key"].lower(): _unquote(match["value"].strip())[:_MAX_VALUE]
        for match in _FIELD.finditer(_LINE_END.sub("\n", block["body"]))
    }
    fields = {key: value for key, value in found.items() if value and _is_valid(key, value)}
    return FrontMatter(fields, block.end())


def _unquote(value: str) -> str:
    quoted = len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1] if quoted else value


def _is_valid(key: str, value: str) -> bool:
    if key == "title":
        return True
    if key == "url":
        try:
            parts = urlsplit(value)
        except ValueError:
            return False
        return parts.scheme in {"http", "https"} and bool(parts.netloc)
    return key in {"published", "date"} and _is_date(value)


def _is_date(value: str) -> bool:
    try:
        date.fromisoformat(value[:10])
    except ValueError:
        return False
    return True
