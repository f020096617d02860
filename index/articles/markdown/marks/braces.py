"""What braces hide on a Markdown page: templates, short codes, editors' marks, attributes. Pure."""

import re
from collections.abc import Iterator

from index.types import Span

_MAX_MARK = 2_000
"""Code points of one short code, or of an editor's change."""

_MAX_CODE = 20_000
"""Code points of one expression; what is longer is taken for text."""

_ATTRIBUTES = re.compile(
    r"\{:[^{}\n]{0,300}\}|\{\s*[#.][A-Za-z][^{}\n]{0,300}\}|(?<=[)\]`])\{[^{}\n]{1,300}\}"
    r"|\{\s*[A-Za-z][\w-]{0,40}=(?:\"[^\"{}\n]{0,200}\"|'[^'{}\n]{0,200}')[^{}\n]{0,200}\}"
)
_ROLE = re.compile(
    r"\{[a-zA-Z][\w:+.-]{0,40}\}(?=`(?P<shown>[^`<>\n]{1,300}?)(?P<target>\s*<[^`<>\n]{1,300}>)?`)"
)
"""The name of a role of MyST, and what stands behind it."""
_TITLE = r"[\"“](?P<{name}>[^\"”{{}}]{{1,500}})[\"”]"
_NAMED_TITLE = re.compile(
    r"\s(?:title|summary|name|label|caption|header|heading)\s*=\s*" + _TITLE.format(name="shown")
)
_PLAIN_TITLE = re.compile(
    r"\{\{[<%]\s*(?P<code>[\w./-]{1,60})(?:\s+[\w-]{1,40}){0,2}\s+" + _TITLE.format(name="shown")
)
_ADDRESS = re.compile(r"\S*[/.#]\S*\Z")
_WITHOUT_TITLE = frozenset({"ref", "relref", "include", "readfile", "param", "youtube", "gist"})
"""Short codes whose argument is a place, not a title."""
_LIQUID_COMMENT = re.compile(r"\{%-?\s*comment\s*-?%\}")
_END_OF_COMMENT = re.compile(r"\{%-?\s*endcomment\s*-?%\}")
_TEMPLATE_EXPRESSION = re.compile(
    r"\{\{(?:-?\s*(?:site|page|layout|include|config|\$)[.\w][^{}\n]{0,200}|/\*[^{}]{0,2000}\*/)\}\}"
)
"""What Jekyll, VitePress or MkDocs puts a value in place of, or a comment of Hugo."""
_CHANGES = {"{--": "--}", "{++": "++}", "{~~": "~~}", "{==": "==}", "{>>": "<<}"}
"""Marks of CriticMarkup: deleted, inserted, replaced and marked text, and an editor's comment."""


def find_marks_at_brace(body: str, start: int, *, mdx: bool) -> Iterator[Span]:
    """Yield the hidden spans of what a brace opens at `start`, none if it is text."""
    if body.startswith("{/*", start):
        yield from _until(body, start, start + 3, "*/}", len(body))
    elif body[start : start + 3] in _CHANGES:
        yield from _find_in_change(body, start)
    elif body.startswith(("{{<", "{{%"), start):
        yield from _find_in_short_code(body, start)
    elif body.startswith("{#", start) and not _ATTRIBUTES.match(body, start):
        yield from _until(body, start, start + 2, "#}", _MAX_MARK)
    elif body.startswith("{%", start):
        yield from _find_in_liquid(body, start)
    else:
        yield from _find_in_expression(body, start, mdx=mdx)


def _find_in_expression(body: str, start: int, *, mdx: bool) -> Iterator[Span]:
    if (role := _ROLE.match(body, start)) is not None:
        yield Span(*role.span())
        if role["target"]:
            yield Span(*role.span("target"))
    elif (expression := _TEMPLATE_EXPRESSION.match(body, start)) is not None:
        yield Span(*expression.span())
    elif (attributes := _ATTRIBUTES.match(body, start)) is not None:
        opens_container = body.startswith(":::", body.rfind("\n", 0, start) + 1)
        title = _NAMED_TITLE.search(body, *attributes.span()) if opens_container else None
        yield from _around(Span(*attributes.span()), title)
    elif mdx and (end := _end_of_braces(body, start)) >= 0:
        yield Span(start, end)


def _until(body: str, start: int, inside: int, closing: str, most: int) -> Iterator[Span]:
    end = body.find(closing, inside, inside + most)
    if end >= 0:
        yield Span(start, end + len(closing))


def _find_in_change(body: str, start: int) -> Iterator[Span]:
    """Yield what is deleted or commented, and the marks around what an editor put in or marked."""
    opened = body[start : start + 3]
    end = body.find(_CHANGES[opened], start + 3, start + _MAX_MARK)
    if end < 0:
        return
    if opened in {"{--", "{>>"}:
        yield Span(start, end + 3)
        return
    inside = start + 3
    if opened == "{~~":
        arrow = body.find("~>", inside, end)
        inside = arrow + 2 if arrow >= 0 else inside
    yield Span(start, inside)
    yield Span(end, end + 3)


def _find_in_liquid(body: str, start: int) -> Iterator[Span]:
    comment = _LIQUID_COMMENT.match(body, start)
    closing = _END_OF_COMMENT.search(body, comment.end()) if comment else None
    if closing is not None:
        yield Span(start, closing.end())
    else:
        yield from _until(body, start, start + 2, "%}", _MAX_MARK)


def _find_in_short_code(body: str, start: int) -> Iterator[Span]:
    """Yield a short code of Hugo, around the text in it that is shown as a title."""
    closing = ">}}" if body.startswith("{{<", start) else "%}}"
    end = body.find(closing, start, start + _MAX_MARK)
    if end < 0:
        return
    shown = _NAMED_TITLE.search(body, start, end) or _PLAIN_TITLE.match(body, start, end)
    title = shown if shown is not None and _is_title(shown) else None
    yield from _around(Span(start, end + len(closing)), title)


def _around(whole: Span, title: re.Match[str] | None) -> Iterator[Span]:
    """Yield what stands before and behind the title in a mark, or all of it if it has none."""
    if title is None:
        yield whole
    else:
        yield Span(whole.start, title.start("shown"))
        yield Span(title.end("shown"), whole.end)


def _is_title(shown: re.Match[str]) -> bool:
    if shown.re is _NAMED_TITLE:
        return True
    return shown["code"] not in _WITHOUT_TITLE and not _ADDRESS.match(shown["shown"])


def _end_of_braces(body: str, start: int) -> int:
    depth = 0
    for found in re.finditer(r"[{}]", body[start : start + _MAX_CODE]):
        depth += 1 if found[0] == "{" else -1
        if not depth:
            return start + found.end()
    return -1
