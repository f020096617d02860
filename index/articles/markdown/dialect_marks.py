"""What a Markdown page hides that the parser does not know: comments, MDX code, short codes. Pure.

Obsidian comments (`%%…%%`), HTML comments, script and style, MDX imports, exports, JSX tags and
`{expressions}`, the short codes of Hugo and Jekyll, and attribute lists, all outside of code.
"""

import re
from collections.abc import Iterator

from index.articles.markdown.code_places import find_fences, find_inline_code
from index.articles.markdown.hidden_places import find_comment, find_hidden_element
from index.types import Span

FILLER = "\ue000"
"""A character of Unicode's private use area that stands for one that is hidden."""

_MAX_CODE = 20_000
"""Code points of one tag or expression; what is longer is taken for text."""

_MAX_MARK = 2_000
"""Code points of one short code."""

_MAX_FAILURES = 200
"""Tags and expressions without an end that are looked through; bounds the time."""

_START = re.compile(
    r"`+|%%|<!--|<(?=[A-Za-z/>])|\{|^(?:import|export)\b"
    r"|:(?:material|octicons|fontawesome|simple)-[\w-]{1,80}:"  # icons of Material for MkDocs
    r"|(?<![\w+])\+\+(?=[\w\"][\w+\"-]{0,60}\+\+(?![\w+]))"  # "++ctrl+c++"
    r"|^[ \t]*;?--8<--[^\n]*"  # a snippet of another file
    r"|^\*\[[^\[\]\n]{1,60}\](?=:[ \t])",  # what an abbreviation stands for: "*[HTML]: …"
    re.MULTILINE,
)
_ESM = re.compile(
    r"^(?:import\s+(?:[^'\"\n]{1,300}\s+from\s+)?['\"][^'\"\n]{1,300}['\"]"
    r"|export\s+(?:const|let|var|default|function|async|class)\b)",
    re.MULTILINE,
)
_COMPONENT = re.compile(r"^[ \t]*<(?P<name>[A-Z][\w.]{0,60})(?=[\s/>])[^\n]*", re.MULTILINE)
_TAG_NAME = re.compile(r"</?(?:[A-Za-z][\w.:-]{0,60})?")
_ATTRIBUTES = re.compile(
    r"\{:[^{}\n]{0,300}\}|\{\s*[#.][A-Za-z][^{}\n]{0,300}\}|(?<=[)\]`])\{[^{}\n]{1,300}\}"
    r"|\{\s*[A-Za-z][\w-]{0,40}=(?:\"[^\"{}\n]{0,200}\"|'[^'{}\n]{0,200}')[^{}\n]{0,200}\}"
)
_SHOWN_ARGUMENT = re.compile(
    r"(?P<open>\{\{[<%]\s*[\w./-]{1,60}\s+(?:(?:title|summary|name|label)\s*=\s*)?[\"“])"
    r"(?P<shown>[^\"”{}]{1,500})[\"”]"
)
_LIQUID_COMMENT = re.compile(r"\{%-?\s*comment\s*-?%\}")
_END_OF_COMMENT = re.compile(r"\{%-?\s*endcomment\s*-?%\}")
_TEMPLATE_EXPRESSION = re.compile(
    r"\{\{(?:-?\s*(?:site|page|layout|include|config|\$)[.\w][^{}\n]{0,200}|/\*[^{}]{0,2000}\*/)\}\}"
)
"""What Jekyll, VitePress or MkDocs puts a value in place of, or a comment of Hugo."""
_BLANK_LINE = re.compile(r"^[ \t]*$", re.MULTILINE)


def is_mdx(name: str, body: str) -> bool:
    """Tell whether a page is MDX: by its file's name, or as it imports or uses components."""
    if name.lower().endswith(".mdx"):
        return True
    if "<" not in body and "import" not in body and "export" not in body:
        return False
    outside = _outside(body, find_fences(body))
    if _ESM.search(outside):
        return True
    return any(
        "/>" in found[0] or f"</{found['name']}" in outside
        for found in _COMPONENT.finditer(outside)
    )


def _outside(body: str, fences: list[Span]) -> str:
    pieces, at = [], 0
    for start, end in fences:
        pieces.append(body[at:start])
        at = end
    return "".join([*pieces, body[at:]])


def find_marks(body: str, *, mdx: bool) -> list[Span]:
    """Return the hidden spans, in order and apart from each other."""
    found: list[Span] = []
    at = failures = 0
    fences = iter([*find_fences(body), Span(len(body), len(body))])
    fence = next(fences)
    codes = find_inline_code(body)
    while (match := _START.search(body, at)) is not None:
        start = match.start()
        if start >= fence.start:
            at, fence = fence.end, next(fences, Span(len(body) + 1, len(body) + 1))
            continue
        if match[0][0] == "`":
            at = codes.get(start, match.end())
            continue
        spans = list(_mark_at(body, match, mdx=mdx))
        at = spans[-1].end if spans else match.end()
        if match[0] in {"<", "{"} and mdx and not spans:
            failures += 1
            mdx = failures < _MAX_FAILURES
        found += [span for span in spans if span.start < span.end]
    return found


def _mark_at(body: str, match: re.Match[str], *, mdx: bool) -> Iterator[Span]:
    """Yield the hidden spans of what begins at a match, none if it is text after all."""
    start, opened = match.start(), match[0]
    if opened in {"%%", "<!--"}:
        comment = find_comment(body, start)
        if comment is not None:
            yield comment
    elif opened == "<":
        yield from _element_at(body, start, mdx=mdx)
    elif opened == "{":
        yield from _braces_at(body, start, mdx=mdx)
    elif opened[0] in ":;-" or "--8<--" in opened:
        yield Span(*match.span())
    elif opened[0] == "*":
        yield Span(start, start + 2)
        yield Span(match.end() - 1, match.end())
    elif opened == "++":
        yield from _keys_at(body, start)
    elif mdx and _ESM.match(body, start):
        yield Span(start, _end_of_module_code(body, start))


def _until(body: str, start: int, inside: int, closing: str, most: int) -> Iterator[Span]:
    end = body.find(closing, inside, inside + most)
    if end >= 0:
        yield Span(start, end + len(closing))


def _keys_at(body: str, start: int) -> Iterator[Span]:
    """Yield the marks around keys that are to be pressed: `++ctrl+c++`."""
    end = body.find("++", start + 2)
    yield Span(start, start + 2)
    yield Span(end, end + 2)


def _element_at(body: str, start: int, *, mdx: bool) -> Iterator[Span]:
    """Yield the span of an element that is not shown, or of a tag of MDX."""
    element = find_hidden_element(body, start)
    if element is not None:
        yield element
    elif mdx:
        end = _end_of_tag(body, start)
        if end >= 0:
            yield Span(start, end)


def _end_of_tag(body: str, start: int) -> int:
    """Return the end of a JSX tag, whose attributes may be in braces; -1 if there is none."""
    name = _TAG_NAME.match(body, start)
    at = name.end() if name else start + 1
    depth, quote = 0, ""
    for place in range(at, min(len(body), start + _MAX_CODE)):
        char = body[place]
        if quote:
            quote = "" if char == quote else quote
        elif char == "{":
            depth += 1
        elif char == "}":
            depth -= 1
        elif depth > 0:
            continue
        elif char in "\"'":
            quote = char
        elif char == ">":
            return place + 1
        elif char == "<":
            return -1
    return -1


def _braces_at(body: str, start: int, *, mdx: bool) -> Iterator[Span]:
    if body.startswith("{/*", start):
        yield from _until(body, start, start + 3, "*/}", len(body))
        return
    if body.startswith("{>>", start):  # an editor's comment, of CriticMarkup
        yield from _until(body, start, start + 3, "<<}", _MAX_MARK)
        return
    if body.startswith(("{{<", "{{%"), start):
        yield from _short_code(body, start)
        return
    if body.startswith("{#", start) and not _ATTRIBUTES.match(body, start):
        yield from _until(body, start, start + 2, "#}", _MAX_MARK)
        return
    if body.startswith("{%", start):
        comment = _LIQUID_COMMENT.match(body, start)
        closing = _END_OF_COMMENT.search(body, comment.end()) if comment else None
        if closing is not None:
            yield Span(start, closing.end())
        else:
            yield from _until(body, start, start + 2, "%}", _MAX_MARK)
        return
    if (expression := _TEMPLATE_EXPRESSION.match(body, start)) is not None:
        yield Span(*expression.span())
        return
    attributes = _ATTRIBUTES.match(body, start)
    if attributes is not None:
        yield Span(*attributes.span())
    elif mdx and (end := _end_of_braces(body, start)) >= 0:
        yield Span(start, end)


def _short_code(body: str, start: int) -> Iterator[Span]:
    """Yield a short code of Hugo, around the text in it that is shown as a title."""
    closing = ">}}" if body.startswith("{{<", start) else "%}}"
    end = body.find(closing, start, start + _MAX_MARK)
    if end < 0:
        return
    shown = _SHOWN_ARGUMENT.match(body, start, end)
    if shown is not None:
        yield Span(start, shown.end("open"))
        start = shown.end("shown")
    yield Span(start, end + len(closing))


def _end_of_braces(body: str, start: int) -> int:
    depth = 0
    for found in re.finditer(r"[{}]", body[start : start + _MAX_CODE]):
        depth += 1 if found[0] == "{" else -1
        if not depth:
            return start + found.end()
    return -1


def _end_of_module_code(body: str, start: int) -> int:
    """Return where an import or export ends: at a blank line outside of its braces."""
    for blank in _BLANK_LINE.finditer(body, start):
        code = body[start : blank.start()]
        if len(code) > _MAX_CODE or code.count("{") + code.count("(") <= code.count(
            "}"
        ) + code.count(")"):
            return blank.start()
    return len(body)


def fill(body: str, marks: list[Span]) -> str:
    """Return the text with a filler for each hidden character, lines and positions kept.

    Lines of which nothing is left are blank, so that they part paragraphs.
    """
    if not marks:
        return body
    pieces, at = [], 0
    for start, end in marks:
        pieces += [body[at:start], re.sub(r"[^\r\n]", FILLER, body[start:end])]
        at = end
    filled = "".join([*pieces, body[at:]])
    return _EMPTIED_LINE.sub(lambda line: " " * len(line[0]), filled)


_EMPTIED_LINE = re.compile(rf"^[ \t>]*{FILLER}[ \t{FILLER}]*(?=[\r\n]|\Z)", re.MULTILINE)
