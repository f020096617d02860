"""What stands before a book of Project Gutenberg: its title and author, and a licence. Pure."""

import re
from collections.abc import Mapping

_OPENING = 600
"""Code points at the start of a text in which such a book names itself."""
_HEADER = 20_000
"""Code points at the start of a text in which the line above the book is looked for."""
_NAME = re.compile(r"\bProject Gutenberg\b", re.IGNORECASE)
_START = re.compile(
    r"^[ \t]*\*{3}[ \t]?START OF (?:THE|THIS) PROJECT GUTENBERG\b[^\r\n]*(?:\r\n?|\n|\Z)",
    re.MULTILINE | re.IGNORECASE,
)
_FIELD = re.compile(
    r"^(?P<key>Title|Author|Language)[ \t]*:[ \t]*"
    r"(?P<value>[^\r\n]*(?:(?:\r\n?|\n)[ \t]+\S[^\r\n]*){0,5})",
    re.MULTILINE,
)


def find_gutenberg_header(text: str) -> tuple[Mapping[str, str], int] | None:
    """Return the values before a book by name and where the book begins, None for another text."""
    if "gutenberg" not in text[:_OPENING].lower() or _NAME.search(text, 0, _OPENING) is None:
        return None
    start = _START.search(text, 0, _HEADER)
    if start is None:
        return None
    values = {
        field["key"].lower(): " ".join(field["value"].split())
        for field in reversed([*_FIELD.finditer(text, 0, start.start())])
    }
    return values, start.end()
