"""Blocks of HTML within Markdown: what stands between the tags, part by part. Pure."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from index.articles.block import trim
from index.types import Kind, Span

_TAG = re.compile(
    r"<!--|<[!?]?/?(?P<name>[A-Za-z][\w:.-]{0,60})(?:[^<>\"']|\"[^\"]{0,2000}\"|'[^']{0,2000}')"
    r"{0,200}>"
)
_QUOTE_MARKS = re.compile(r"^[ \t]*>[ \t>]*", re.MULTILINE)
_HEADING = re.compile(r"h[1-6]\Z")
_MAX_NESTING = 20
"""Elements around a paragraph that its kind is sought in."""

_MARKS_QUESTION = frozenset({"summary", "dt"})
"""Elements whose tags belong to their paragraph, because they mark it as a question."""

_KINDS = {
    "li": Kind.LIST,
    "dd": Kind.LIST,
    "blockquote": Kind.QUOTATION,
    "figcaption": Kind.CAPTION,
    "caption": Kind.CAPTION,
    "tr": Kind.TABLE,
    "pre": Kind.CODE,
}
_PARTS = frozenset(
    """
    address article aside body center dd details dialog div dl dt fieldset figcaption figure footer
    form h1 h2 h3 h4 h5 h6 head header hr html li main nav ol option p pre section select summary
    table tbody tfoot thead title tr ul blockquote caption
    """.split()  # noqa: SIM905, a list of a line each would hide the code
)
"""Elements that begin and end a paragraph; all others stand within one."""


class HtmlPart(NamedTuple):
    """A paragraph of a block of HTML; `level` is that of a heading, else 0."""

    kind: Kind
    level: int
    span: Span
    hidden: tuple[Span, ...]


def find_parts(text: str, block: Span, *, quoted: bool) -> Iterator[HtmlPart]:
    """Yield the paragraphs of a block of HTML; `quoted` if lines of it begin with `>`."""
    hidden: list[Span] = []
    open_names: list[str] = []
    start = block.start
    for span, name, is_part in _marks(text, block, quoted=quoted):
        if not is_part:
            hidden.append(span)
            continue
        closes = text.startswith("</", span.start)
        own_end = span.end if closes and name in _MARKS_QUESTION else span.start
        if own_end == span.end:
            hidden.append(span)
        yield from _make_part(text, Span(start, own_end), open_names, hidden)
        hidden = []
        start = span.end
        if closes and name in open_names:
            del open_names[len(open_names) - 1 - open_names[::-1].index(name) :]
        elif not closes:
            open_names = [*open_names[-_MAX_NESTING:], name]
            if name in _MARKS_QUESTION:
                start = span.start
                hidden.append(span)
    yield from _make_part(text, Span(start, block.end), open_names, hidden)


def _marks(text: str, block: Span, *, quoted: bool) -> Iterator[tuple[Span, str, bool]]:
    """Yield tags, comments and quotation marks: span, name, and whether a paragraph ends there."""
    found: list[tuple[Span, str, bool]] = []
    if quoted:
        marks = _QUOTE_MARKS.finditer(text, block.start, block.end)
        found += [(Span(*match.span()), "", False) for match in marks]
    at = block.start
    while (tag := _TAG.search(text, at, block.end)) is not None:
        at = tag.end()
        if tag["name"] is None:
            end = text.find("-->", at, block.end)
            at = block.end if end < 0 else end + len("-->")
        name = (tag["name"] or "").lower()
        found.append((Span(tag.start(), at), name, name in _PARTS))
    yield from sorted(found)


def _make_part(
    text: str, span: Span, open_names: list[str], hidden: list[Span]
) -> Iterator[HtmlPart]:
    span = trim(text, span)
    if span.start < span.end:
        kind, level = _kind_within(open_names)
        inside = tuple(each for each in hidden if each.start < span.end and span.start < each.end)
        yield HtmlPart(kind, level, span, inside)


def _kind_within(open_names: list[str]) -> tuple[Kind, int]:
    for name in reversed(open_names):
        if _HEADING.match(name):
            return Kind.HEADLINE, int(name[1])
        if name in _KINDS:
            return _KINDS[name], 0
    return Kind.TEXT, 0
