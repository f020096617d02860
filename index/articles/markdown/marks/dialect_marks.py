"""What a Markdown page hides that the parser does not know: comments, MDX code, short codes. Pure.

Obsidian comments (`%%…%%`), HTML comments, script and style, MDX imports, exports, JSX tags and
`{expressions}`, the short codes of Hugo and Jekyll, and attribute lists, all outside of code.
"""

import re
from collections.abc import Iterator

from index.articles.markdown.marks.braces import find_marks_at_brace
from index.articles.markdown.marks.closings import Closings
from index.articles.markdown.marks.code_places import find_fences, find_inline_code
from index.articles.markdown.marks.hidden_places import (
    find_comment,
    find_hidden_div,
    find_hidden_element,
    find_metadata,
)
from index.types import Span, merge_spans

FILLER = "\ue000"
"""A character of Unicode's private use area that stands for one that is hidden."""

TITLE_FILLER = "\ue001"
"""Stands for the first hidden character of a line that is the title of a component."""

_MAX_CODE = 20_000
"""Code points of one tag or expression; what is longer is taken for text."""

_MAX_FAILURES = 200
"""Tags and expressions without an end that are looked through; bounds the time."""

_START = re.compile(
    r"\\[!-/:-@\[-_{-~]|`+|%%|<!--|<(?=[A-Za-z/>])"
    r"|\{\{(?:embed|query)[ \t][^{}\n]{0,200}\}\}|\{|^(?:import|export)\b"
    r"|<%[^%\n]{0,300}%>|^<<<[ \t]+\S[^\n]*|\[/?(?:quote|details|spoiler)(?:=\"[^\"\n]{0,200}\")?\]"
    r"|^[*+-][ \t]+[^\n]{1,80}\n\{:[ \t]?toc[^{}\n]{0,80}\}[ \t]*$"  # headings of kramdown
    r"|^:{3,}[ \t]*\{(?=[^{}\n]{0,200}\.(?:content-|hidden|notes))"  # divisions of Quarto
    r"|^(?P<indent>[ \t]{0,40})(?:#{1,6}[ \t]+)?:::[ \t]+[a-zA-Z_]\w*"  # documentation of code
    r"(?:(?:\.\w+)+[ \t]*\r?$|[ \t]*\r?\n(?P=indent)[ \t]+(?:handler:[ \t]+\w+|options:)[ \t]*\r?$)"
    r"(?:\n(?P=indent)[ \t]+[^\n]*){0,50}"
    r"|:(?:material|octicons|fontawesome|simple)-[\w-]{1,80}:"  # icons of Material for MkDocs
    r"|(?<![\w+])\+\+(?=[\w\"][\w+\"-]{0,60}\+\+(?![\w+]))"  # "++ctrl+c++"
    r"|^[ \t]*;?--8<--(?:[ \t]*\n(?:[^\n]{0,300}\n){1,50}?[ \t]*--8<--[ \t]*$|[^\n]*)"  # snippets
    r"|^\([\w:.-]{1,80}\)=[ \t]*$"  # what MyST refers to
    r"|\[!(?:INCLUDE|include|VIDEO|video|code|CODE)[\w-]{0,20}[ \t]*(?:\[[^\[\]\n]{0,200}\])?"
    r"(?:\([^()\n]{0,300}\)|https?://[^\s\]]{1,300})?\]"  # files that DocFX puts there
    r"|^[ \t]*:::[ \t]*[a-z][\w-]*(?:[ \t][^\n]{0,500})?:::[ \t]*$"  # its pictures, rows
    r"|^[ \t]*(?:id|collapsed|heading|(?:background|card)-[\w-]{1,30}|logseq\.[\w.-]{1,40})::[ \t]"
    r"[^\n]*$"  # properties of a block of Logseq
    r"|^[ \t]*:LOGBOOK:[ \t]*\n(?:[^\n]{0,200}\n){0,60}?[ \t]*:END:[ \t]*$"
    r"|\(\([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}\)\)"  # a block that it shows there
    r"|^---(?=[ \t]*\r?\n[a-z])"  # metadata
    r"|^[ \t]{0,3}\(@[\w-]{0,60}\)(?=[ \t]+\S)"  # the number of an example in Pandoc
    r"|^\*\[[^\[\]\n]{1,60}\](?=:[ \t])",  # what an abbreviation stands for: "*[HTML]: …"
    re.MULTILINE,
)
_ESM = re.compile(
    r"^(?:import\s+(?:[^'\"\n]{1,300}\s+from\s+)?['\"][^'\"\n]{1,300}['\"]"
    r"|export\s+(?:const|let|var|default|function|async|class)\b)",
    re.MULTILINE,
)
_MARK_IN_CODE = re.compile(
    r"^[^\n]*--8<--[^\n]*$"
    r"|[ \t]*(?://|#|--|;|%|<!--|/\*)[ \t]*(?:\[!code[ \t][^\]\n]{1,60}\]|\(\d{1,3}\)!)"
    r"(?:[ \t]*(?:-->|\*/))?(?=[ \t]*$)",
    re.MULTILINE,
)
"""Pieces of other files, and comments that mark lines or lead to a note."""
_CODE_LANGUAGE = re.compile(r"#![a-zA-Z][\w+.-]{0,20}[ \t]+(?=[^\s`])")
"""At the start of short code, its language, after which MkDocs colours it: `` `#!py None` ``."""
_RAW_FORMAT = re.compile(r"\{=\w{1,20}\}")
"""Behind code that Pandoc hands on as it is to one format."""
_CELL = re.compile(r"[ \t>]*(?:`{3,}|~{3,})[ \t]*\{[A-Za-z][^{}\n]*\}[^\n]*\n")
_CELL_START = re.compile(r"(?:`{3}|~{3})[ \t]*\{[A-Za-z]")
_CELL_OPTION = re.compile(r"^[ \t>]*(?:#|//|--|%)\|[^\n]*$", re.MULTILINE)
_NO_ECHO = re.compile(
    r"^[ \t>]*(?:#|//|--|%)\|[ \t]*(?:echo|include)[ \t]*:[ \t]*(?:false|no)[ \t]*$"
    r"|\A[^\n]*,[ \t]*(?:echo|include)[ \t]*=[ \t]*F(?:ALSE)?\b",
    re.MULTILINE | re.IGNORECASE,
)
"""What says that a cell of code is run and not shown, in it or behind its language."""
_MYST = re.compile(r"^[ \t]*(?:`{3,}|:{3,})\{[a-z]|\{[a-z][\w:-]*\}`", re.MULTILINE)
_MYST_LINE = re.compile(r"^%(?!%)[^\n]*$|^\+\+\+(?!\+)[^\n]*$", re.MULTILINE)
"""Comments, and the breaks between the blocks of a notebook."""
_COMPONENT = re.compile(r"^[ \t]*<(?P<name>[A-Z][\w.]{0,60})(?=[\s/>])[^\n]*", re.MULTILINE)
_TITLE = re.compile(
    r"\s(?:title|label|summary|heading|header|caption|question)=(?P<quote>[\"'])"
    r"(?P<shown>[^\"'<>{}\n]{1,300})(?P=quote)"
)
_TAG_NAME = re.compile(r"</?(?:[A-Za-z][\w.:-]{0,60})?")
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
    found = list(_find_in_code(body))
    at = failures = 0
    fences = iter([*find_fences(body), Span(len(body), len(body))])
    fence = next(fences)
    codes, closings = find_inline_code(body), Closings(body)
    while (match := _START.search(body, at)) is not None:
        start = match.start()
        if start >= fence.start:
            at, fence = fence.end, next(fences, Span(len(body) + 1, len(body) + 1))
            continue
        if match[0][0] == "\\":
            at = match.end()
            continue
        if match[0][0] == "`":
            at = codes.get(start, match.end())
            language = _CODE_LANGUAGE.match(body, match.end(), at)
            if language is not None:
                found.append(Span(*language.span()))
            if (raw := _RAW_FORMAT.match(body, at)) is not None and start in codes:
                found.append(Span(start, at := raw.end()))
            continue
        spans = list(_mark_at(body, match, closings, mdx=mdx))
        at = spans[-1].end if spans else match.end()
        if match[0] in {"<", "{"} and mdx and not spans:
            failures += 1
            mdx = failures < _MAX_FAILURES
        found += [span for span in spans if span.start < span.end]
    if _MYST.search(body):
        found += [Span(*line.span()) for line in _MYST_LINE.finditer(body)]
    return list(merge_spans(found, touching=False))


def _find_in_code(body: str) -> Iterator[Span]:
    """Yield what is not shown of fenced code."""
    if "--8<--" in body or "[!code" in body or ")!" in body:
        for fence in find_fences(body):
            yield from (Span(*each.span()) for each in _MARK_IN_CODE.finditer(body, *fence))
    if _CELL_START.search(body):
        for start, end in find_fences(body):
            cell = body[start:end]
            if _CELL.match(cell) is None:
                continue
            if _NO_ECHO.search(cell):
                yield Span(start, end)
            options = _CELL_OPTION.finditer(body, start, end)
            yield from (Span(*each.span()) for each in options)


def _mark_at(body: str, match: re.Match[str], closings: Closings, *, mdx: bool) -> Iterator[Span]:
    """Yield the hidden spans of what begins at a match, none if it is text after all."""
    start, opened = match.start(), match[0]
    if opened in {"%%", "<!--", "---"}:
        is_comment = opened != "---"
        unseen = find_comment(body, start, closings) if is_comment else find_metadata(body, start)
        if unseen is not None:
            yield unseen
    elif opened.startswith("[details="):
        yield Span(start, start + len('[details="'))
        yield Span(match.end() - len('"]'), match.end())
    elif opened == "<":
        yield from _element_at(body, start, closings, mdx=mdx)
    elif opened.endswith("{"):
        division = find_hidden_div(body, start) if opened[0] == ":" else None
        marks = find_marks_at_brace(body, match.end() - 1, closings, mdx=mdx)
        yield from marks if division is None else (division,)
    elif (
        opened[0] in ":;-([<"
        or opened.startswith("{{")
        or "(@" in opened
        or "::" in opened
        or ":LOGBOOK:" in opened
        or "\n{:" in opened
        or "--8<--" in opened
    ):
        yield Span(*match.span())
    elif opened.startswith("*["):
        yield Span(start, start + 2)
        yield Span(match.end() - 1, match.end())
    elif opened == "++":
        yield from _keys_at(body, start)
    elif mdx and _ESM.match(body, start):
        yield Span(start, _end_of_module_code(body, start))


def _keys_at(body: str, start: int) -> Iterator[Span]:
    """Yield the marks around keys that are to be pressed: `++ctrl+c++`."""
    end = body.find("++", start + 2)
    yield Span(start, start + 2)
    yield Span(end, end + 2)


def _element_at(body: str, start: int, closings: Closings, *, mdx: bool) -> Iterator[Span]:
    """Yield the span of an element that is not shown, or of a tag of MDX."""
    element = find_hidden_element(body, start, closings)
    if element is not None:
        yield element
    elif mdx:
        end = _end_of_tag(body, start)
        if end >= 0:
            yield from _around_title(body, Span(start, end))


def _around_title(body: str, tag: Span) -> Iterator[Span]:
    """Yield what a component's tag has before and behind the title that it shows, if it has one."""
    shown = _TITLE.search(body, *tag) if body[tag.start + 1].isupper() else None
    if shown is None:
        yield tag
    else:
        yield Span(tag.start, shown.start("shown"))
        yield Span(shown.end("shown"), tag.end)


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

    Lines of which nothing is left are blank, so that they part paragraphs. A line that only shows
    the title of a component or short code begins with `TITLE_FILLER`.
    """
    if not marks:
        return body
    pieces, at = [], 0
    for start, end in marks:
        pieces += [body[at:start], re.sub(r"[^\r\n]", FILLER, body[start:end])]
        at = end
    filled = "".join([*pieces, body[at:]])
    filled = _EMPTIED_LINE.sub(lambda line: " " * len(line[0]), filled)
    return _TITLE_LINE.sub(lambda line: _mark_title(body, line), filled)


def _mark_title(body: str, line: re.Match[str]) -> str:
    start = line.end("indent")
    is_mark = body.startswith(("{{<", "{{%", "{%", "[details"), start)
    is_component = body[start] == "<" and body[start + 1].isupper()
    if not (is_mark or is_component) or body[line.start("shown") - 1] not in "\"'“":
        return line[0]
    return f"{line['indent']}{TITLE_FILLER}{line[0][len(line['indent']) + 1 :]}"


_EMPTIED_LINE = re.compile(rf"^[ \t>]*{FILLER}[ \t{FILLER}]*(?=[\r\n]|\Z)", re.MULTILINE)
_TITLE_LINE = re.compile(
    rf"^(?P<indent>[ \t>]*){FILLER}+(?P<shown>[^{FILLER}\r\n]+){FILLER}+[ \t]*(?=[\r\n]|\Z)",
    re.MULTILINE,
)
