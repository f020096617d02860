"""Title blocks that nothing encloses: those of Pandoc, MultiMarkdown and Logseq. Pure."""

import re
from collections.abc import Mapping

_PANDOC = re.compile(
    r"%(?!%)[ \t]*(?P<title>[^\r\n]*(?:(?:\r\n?|\n)[ \t]+\S[^\r\n]*){0,5})(?:\r\n?|\n|\Z)"
    r"(?:%(?!%)[ \t]*(?P<author>[^\r\n]*(?:(?:\r\n?|\n)[ \t]+\S[^\r\n]*){0,20})(?:\r\n?|\n|\Z))?"
    r"(?:%(?!%)[ \t]*(?P<date>[^\r\n]*)(?:\r\n?|\n|\Z))?"
)
_LINE = re.compile(
    r"(?P<key>[A-Za-z][\w .-]{0,40}?)[ \t]*:(?!//|:)[ \t]*"
    r"(?P<value>[^\r\n]*(?:(?:\r\n?|\n)[ \t]+\S[^\r\n]*){0,20})(?:\r\n?|\n|\Z)"
)
_PROPERTY = re.compile(r"(?P<key>[A-Za-z][\w.-]{0,40})::[ \t]+(?P<value>[^\r\n]*)(?:\r\n?|\n|\Z)")
_PAGE_PROPERTIES = frozenset({"title", "alias", "public", "icon", "filters"})
"""Properties that only a page of Logseq has at its start."""
_BLANK = re.compile(r"[ \t]*(?:\r\n?|\n|\Z)")
_LINE_END = re.compile(r"[ \t]*(?:\r\n?|\n)[ \t]*")
_MOST_LINES = 40


def find_title_block(text: str) -> tuple[Mapping[str, str | list[str]], int] | None:
    """Return the values of a title block by name and where it ends, None if there is none.

    Pandoc's has lines of `%` for title, authors and date; MultiMarkdown's lines of `Name: value`,
    of which one must be a title, up to a blank line; Logseq's lines of `name:: value`.
    """
    if text.startswith("%"):
        return _parse_pandoc(text)
    return _parse_properties(text) or _parse_lines(text)


def _parse_properties(text: str) -> tuple[Mapping[str, str | list[str]], int] | None:
    values: dict[str, str | list[str]] = {}
    at = 0
    while len(values) < _MOST_LINES and (line := _PROPERTY.match(text, at)) is not None:
        values.setdefault(line["key"].lower(), line["value"].strip())
        at = line.end()
    return (values, at) if _PAGE_PROPERTIES & values.keys() else None


def _parse_pandoc(text: str) -> tuple[Mapping[str, str | list[str]], int] | None:
    found = _PANDOC.match(text)
    if found is None or not (found["title"].strip() or found["author"]):
        return None
    authors = re.split(r";|\r\n?|\n", found["author"] or "")
    values: dict[str, str | list[str]] = {
        "title": _LINE_END.sub(" ", found["title"]).strip(),
        "author": [author.strip() for author in authors if author.strip()],
        "date": (found["date"] or "").strip(),
    }
    return values, found.end()


def _parse_lines(text: str) -> tuple[Mapping[str, str | list[str]], int] | None:
    values: dict[str, str | list[str]] = {}
    at = 0
    while len(values) < _MOST_LINES and (line := _LINE.match(text, at)) is not None:
        values.setdefault(line["key"].strip().lower(), _LINE_END.sub(" ", line["value"]).strip())
        at = line.end()
    blank = _BLANK.match(text, at)
    return (values, blank.end()) if blank is not None and values.get("title") else None
