"""What braces hide on a Markdown page: templates, short codes, editors' marks, attributes. Pure."""

import re
from collections.abc import Iterable, Iterator

from index.articles.markdown.marks.closings import Closings
from index.types import Span

_MAX_MARK = 2_000
"""Code points of one short code, or of an editor's change."""

_BESIDE = 200
"""Code points before and behind a placeholder in which text beside it is looked for."""

_MAX_CODE = 20_000
"""Code points of one expression; what is longer is taken for text."""

_ATTRIBUTES = re.compile(
    r"\{:[^{}\n]{0,300}\}|\{\s*[#.][A-Za-z][^{}\n]{0,300}\}|(?<=[)\]`])\{[^{}\n]{1,300}\}"
    r"|\{\s*[A-Za-z][\w-]{0,40}=(?:\"[^\"{}\n]{0,200}\"|'[^'{}\n]{0,200}')[^{}\n]{0,200}\}"
)
_ROLE = re.compile(
    r"\{(?P<name>[a-zA-Z][\w:+.-]{0,40})\}(?=`(?P<shown>[^`<>\n]{1,300}?)(?P<target>\s*<[^`<>\n]{1,300}>)?`)"
)
"""The name of a role of MyST, and what stands behind it."""
_TITLE = r"[\"“](?P<{name}>[^\"”{{}}]{{1,500}})[\"”]"
_NAMED_TITLE = re.compile(
    r"\s(?:title|summary|name|label|caption|header|heading|text)\s*=\s*"
    + _TITLE.format(name="shown")
)
_PLAIN_TITLE = re.compile(
    r"\{\{[<%]\s*(?P<code>[\w./-]{1,60})(?:\s+[\w-]{1,40}){0,2}\s+" + _TITLE.format(name="shown")
)
_ADDRESS = re.compile(r"\S*[/.#]\S*\Z")
_WITHOUT_TITLE = frozenset({"ref", "relref", "include", "readfile", "param", "youtube", "gist"})
"""Short codes whose argument is a place, not a title."""
_LIQUID_COMMENT = re.compile(r"\{%-?\s*comment\s*-?%\}")
_END_OF_COMMENT = r"\{%-?\s*endcomment\s*-?%\}"
_LIQUID_RAW = re.compile(r"\{%-?\s*raw\s*-?%\}")
_END_OF_RAW = r"\{%-?\s*endraw\s*-?%\}"
_TEMPLATE_EXPRESSION = re.compile(
    r"\{\{-?\s*[A-Za-z_$][\w.-]{0,80}(?:\([^{}()\n]{0,200}\))?(?:\s*\|[^{}\n]{0,200})?\s*-?\}\}|"
    r"\{\{(?:-?\s*(?:site|page|layout|include|config|\$)[.\w][^{}\n]{0,200}|/\*[^{}]{0,2000}\*/)\}\}"
)
"""What Jekyll, VitePress or MkDocs puts a value in place of, or a comment of Hugo."""
_STRING = re.compile(r"\{\s*(?P<quote>[\"'`])(?P<shown>[^\"'`\\{}\n]{0,500})(?P=quote)\s*\}")
"""An expression of MDX that is a text, shown as such."""
_PLACEHOLDER = re.compile(r"\{\{\s*[A-Za-z_]\w{0,80}\s*\}\}")
_HIGHLIGHT = re.compile(r"\{%-?\s*(?:end)?highlight\b|\{\{[<%]\s*/?\s*highlight\b")
"""What stands around code; the parser of blocks reads it."""
_HUGO_COMMENT = re.compile(
    r"\{\{([<%])\s*comment\s*[>%]\}\}.{0,5000}?\{\{\1\s*/\s*comment\s*[>%]\}\}", re.DOTALL
)
_ESCAPED_SHORT_CODE = re.compile(
    r"\{\{(?P<sign>[<%])(?P<before>/\*)[^{}]{0,500}?(?P<behind>\*/)[>%]\}\}"
)
"""A short code that is shown as it is written."""
_PART_NAMES = (
    r"(?:tab[\w-]*|figure|img|image|notice|alert|hint|details?|expand|callout|card|accordion[\w-]*|"
    r"admonition|note|tip|warning|danger|caution|info|important|steps?|panel|quote|embed)"
)
_PART_OF_PAGE = re.compile(
    rf"\{{\{{[<%]\s*/?\s*{_PART_NAMES}(?![\w-])[^{{}}\n]{{0,1000}}?[>%]\}}\}}"
    rf"|\{{%-?\s*(?:end)?{_PART_NAMES}(?![\w-])[^{{}}\n]{{0,1000}}?%\}}"
    r"|^[ \t]{0,3}\(@[\w-]{0,60}\)(?=[ \t]+\S)|(?<=[.!?…\"”)])\^(?=\[)",
    re.MULTILINE,
)
"""What parts sentences: a short code that stands for a part of the page, not for words of a
sentence, and in Pandoc the number of an example or a note behind the end of a sentence."""
_KRAMDOWN_COMMENT = re.compile(r"\{::comment\}.{0,5000}?\{:/(?:comment)?\}", re.DOTALL)
_ICONS = re.compile(r"(?:octicon|fa[bsr]?|material-(?:regular|outlined|round|sharp))\Z")
_CHANGES = {"{--": "--}", "{++": "++}", "{~~": "~~}", "{==": "==}", "{>>": "<<}"}
"""Marks of CriticMarkup: deleted, inserted, replaced and marked text, and an editor's comment."""


def find_parting_marks(text: str, span: Span) -> Iterator[Span]:
    """Yield the marks in a span of text across which no sentence goes on, such as those of tabs."""
    if any(text.find(sign, *span) >= 0 for sign in ("{{", "{%", "(@", "^[")):
        yield from (Span(*found.span()) for found in _PART_OF_PAGE.finditer(text, *span))


def find_marks_at_brace(body: str, start: int, closings: Closings, *, mdx: bool) -> Iterator[Span]:
    """Yield the hidden spans of what a brace opens at `start`, none if it is text."""
    if _HIGHLIGHT.match(body, start):
        return
    if body.startswith("{/*", start):
        end = closings.find("*/}", start + 3)
        if end >= 0:
            yield Span(start, end + 3)
    elif body[start : start + 3] in _CHANGES:
        yield from _find_in_change(body, start)
    elif body.startswith(("{{<", "{{%"), start):
        yield from _find_in_short_code(body, start)
    elif body.startswith("{#", start) and not _ATTRIBUTES.match(body, start):
        end = body.find("#}", start + 2, start + 2 + _MAX_MARK)
        if end >= 0:
            yield Span(start, end + 2)
    elif body.startswith("{%", start):
        yield from _find_in_liquid(body, start, closings)
    else:
        yield from _find_in_expression(body, start, mdx=mdx)


def _find_in_expression(body: str, start: int, *, mdx: bool) -> Iterator[Span]:
    if (comment := _KRAMDOWN_COMMENT.match(body, start)) is not None:
        yield Span(*comment.span())
    elif (role := _ROLE.match(body, start)) is not None:
        yield from _find_in_role(role)
    elif (expression := _TEMPLATE_EXPRESSION.match(body, start)) is not None:
        if mdx or not _is_name_in_prose(body, expression):
            yield Span(*expression.span())
    elif (attributes := _ATTRIBUTES.match(body, start)) is not None:
        opens_container = body.startswith(":::", body.rfind("\n", 0, start) + 1)
        titles = _NAMED_TITLE.finditer(body, *attributes.span()) if opens_container else ()
        yield from _around(Span(*attributes.span()), titles)
    elif mdx and (string := _STRING.match(body, start)) is not None:
        yield Span(start, string.start("shown"))
        yield Span(string.end("shown"), string.end())
    elif mdx and (end := _end_of_braces(body, start)) >= 0:
        yield Span(start, end)


def _is_name_in_prose(body: str, expression: re.Match[str]) -> bool:
    """Return whether an expression is one word with text beside it on its line.

    Pages explain such placeholders, and a sentence without the word would be another one.
    """
    if _PLACEHOLDER.fullmatch(expression[0]) is None:
        return False
    start, end = expression.span()
    before = body[max(0, start - _BESIDE) : start].rpartition("\n")[2]
    after = body[end : end + _BESIDE].partition("\n")[0]
    return re.search(r"\w", f"{before}{after}") is not None


def _find_in_role(role: re.Match[str]) -> Iterator[Span]:
    """Yield a role's name, and what its text has that is not shown: a target, or all but a name."""
    yield Span(*role.span())
    if _ICONS.match(role["name"]):
        yield Span(*role.span("shown"))
    elif role["shown"].startswith("~"):
        yield Span(role.start("shown"), role.start("shown") + max(role["shown"].rfind(".") + 1, 1))
    if role["target"]:
        yield Span(*role.span("target"))


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


def _find_in_liquid(body: str, start: int, closings: Closings) -> Iterator[Span]:
    raw = _LIQUID_RAW.match(body, start)
    if raw is not None and (end_of_raw := closings.search(_END_OF_RAW, raw.end())) is not None:
        yield Span(*raw.span())
        yield Span(*end_of_raw.span())
        return
    comment = _LIQUID_COMMENT.match(body, start)
    closing = closings.search(_END_OF_COMMENT, comment.end()) if comment else None
    if closing is not None:
        yield Span(start, closing.end())
    else:
        end = body.find("%}", start, start + _MAX_MARK)
        if end >= 0:
            yield from _around(Span(start, end + 2), _NAMED_TITLE.finditer(body, start, end))


def _find_in_short_code(body: str, start: int) -> Iterator[Span]:
    """Yield a short code of Hugo, around the text in it that is shown as a title, or a comment."""
    if (comment := _HUGO_COMMENT.match(body, start)) is not None:
        yield Span(*comment.span())
        return
    if (escaped := _ESCAPED_SHORT_CODE.match(body, start)) is not None:
        yield Span(*escaped.span("before"))
        yield Span(*escaped.span("behind"))
        return
    closing = ">}}" if body.startswith("{{<", start) else "%}}"
    end = body.find(closing, start, start + _MAX_MARK)
    if end < 0:
        return
    titles = list(_NAMED_TITLE.finditer(body, start, end))
    if not titles and (plain := _PLAIN_TITLE.match(body, start, end)) is not None:
        is_title = plain["code"] not in _WITHOUT_TITLE and not _ADDRESS.match(plain["shown"])
        titles = [plain] if is_title else []
    yield from _around(Span(start, end + len(closing)), titles)


def _around(whole: Span, titles: Iterable[re.Match[str]]) -> Iterator[Span]:
    """Yield what stands around the titles in a mark, or all of it if it has none."""
    start = whole.start
    for title in titles:
        yield Span(start, title.start("shown"))
        start = title.end("shown")
    yield Span(start, whole.end)


def _end_of_braces(body: str, start: int) -> int:
    depth = 0
    for found in re.finditer(r"[{}]", body[start : start + _MAX_CODE]):
        depth += 1 if found[0] == "{" else -1
        if not depth:
            return start + found.end()
    return -1
