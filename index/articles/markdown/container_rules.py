"""Admonitions, tabs and containers: MkDocs marks them by indentation or `///`, others by `:::`.

Pure. Their title is a block of its own, and what they hold is Markdown. Of mdit-py-plugins, admon
has no tabs and ends an admonition at the second blank line, where Python-Markdown, which MkDocs
uses, goes on; and container looks for its end anew within each container, so that time grows with
the square of their number. Titles that a component shows on a line of its own, and terms over one
definition, are read here as well.
"""

import re
from typing import TYPE_CHECKING

from index.articles.markdown.marks import FILLER, TITLE_FILLER

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock

_INDENT = 4
_OPENING = re.compile(
    r"(?:!!!|\?\?\?\+?)[ \t]*[\w-]*(?:[ \t]+[\w-]+){0,5}[ \t]*"
    r"(?:\"(?P<title>[^\"\r\n]*)\")?[ \t]*\Z"
    r"|===[!+]{0,2}[ \t]*\"(?P<tab>[^\"\r\n]*)\"[ \t]*\Z"
)
_COLONS = re.compile(
    r"(?::{3,}|/{3,})[ \t]*(?:(?:\{[a-z][\w:-]*\}|[\w-]+(?:\{[^{}\n]*\})?)"
    r"(?:\[(?P<bracketed>.*)\]|[ \t]+(?P<plain>[^\n{]*))?)?"
    rf"[{FILLER} \t]*\Z|:{{3,}}[ \t]*{FILLER}+(?P<stated>[^{FILLER}\n]*){FILLER}*[ \t]*\Z"
)
_WITHOUT_TITLE = re.compile(r":{3,}[ \t]*\{(?:grid|tab-set|div|figure|container|hstack|vstack)\}")
_YAML_OPTION = re.compile(r"[a-z_]+:(?:[ \t]|\Z)")
_SETTING = re.compile(r"[\w-]+[ \t]*=")
OPTION = re.compile(r":(?P<name>[a-z][\w-]*):(?:[ \t]|\Z)")
"""A line that sets an option of a directive of MyST."""
_DEFINITION = re.compile(r"[ \t]{0,3}[:~][ \t]+\S")
_TERM = re.compile(r"[ \t]{0,3}[^\W_][^\n]{0,80}(?<![.!?:;,\\])(?<! {2})\Z")
_MAX_TERMS = 5


def add_rules(md: "MarkdownIt") -> None:
    """Add the rules to a parser; such a block may interrupt a paragraph."""
    interrupted = ["paragraph", "reference", "blockquote", "list"]
    for name, rule in (
        ("indented_container", indented_container),
        ("colon_line", colon_line),
        ("title_line", title_line),
    ):
        md.block.ruler.before("fence", name, rule, {"alt": interrupted})
    md.block.ruler.before("deflist", "further_term", further_term)


def indented_container(
    state: "StateBlock",
    startLine: int,  # noqa: N803, the library's names
    endLine: int,  # noqa: N803
    silent: bool,  # noqa: FBT001
) -> bool:
    """Read one such block."""
    if state.is_code_block(startLine):
        return False
    start, most = state.bMarks[startLine] + state.tShift[startLine], state.eMarks[startLine]
    if start >= most or state.src[start] not in "!?=":
        return False
    found = _OPENING.match(state.src[start:most])
    if found is None:
        return False
    if silent:
        return True
    push_title(state, startLine, found["title"] or found["tab"] or "")
    _read_inside(state, startLine + 1, endLine)
    return True


def colon_line(
    state: "StateBlock",
    startLine: int,  # noqa: N803
    endLine: int,  # noqa: N803
    silent: bool,  # noqa: FBT001
) -> bool:
    """Read a line that opens or closes a container; what is between is read as if it were not."""
    if state.is_code_block(startLine):
        return False
    start, most = state.bMarks[startLine] + state.tShift[startLine], state.eMarks[startLine]
    if not state.src.startswith((":::", "///"), start):
        return False
    found = _COLONS.match(state.src[start:most])
    if found is None:
        return False
    if silent:
        return True
    plain = found["plain"] or ""
    own = line_text(state, startLine)
    if not _SETTING.match(plain) and not _WITHOUT_TITLE.match(own):
        title = found["bracketed"] or plain or found["stated"] or ""
        push_title(state, startLine, title.strip(" \t|"))
    state.line = startLine + 1
    while state.line < endLine and _sets_option(state, own):
        state.line += 1
    return True


def _sets_option(state: "StateBlock", opening: str) -> bool:
    """Tell whether the line at hand belongs to what opens a container, and is not shown."""
    line = line_text(state, state.line)
    if opening.startswith("///"):
        return state.is_code_block(state.line) and _YAML_OPTION.match(line) is not None
    return OPTION.match(line) is not None


def title_line(
    state: "StateBlock",
    startLine: int,  # noqa: N803
    endLine: int,  # noqa: N803, ARG001
    silent: bool,  # noqa: FBT001
) -> bool:
    """Read a line that shows nothing but the title of a component or short code."""
    line = line_text(state, startLine)
    if not line.startswith(TITLE_FILLER):
        return False
    if not silent:
        push_title(state, startLine, line)
        state.line = startLine + 1
    return True


def further_term(
    state: "StateBlock",
    startLine: int,  # noqa: N803
    endLine: int,  # noqa: N803
    silent: bool,  # noqa: FBT001
) -> bool:
    """Read a term that stands over another term of the same definition."""
    if silent or state.is_code_block(startLine):
        return False
    last = startLine
    while last + 1 < min(endLine, startLine + _MAX_TERMS) and not state.isEmpty(last + 1):
        if _DEFINITION.match(line_text(state, last + 1)):
            break
        last += 1
    else:
        return False
    terms = [line_text(state, line) for line in range(startLine, last + 1)]
    if len(terms) < 2 or not all(map(_TERM.match, terms)):
        return False
    _push_line(state, "dt", startLine, terms[0].strip())
    state.line = startLine + 1
    return True


def line_text(state: "StateBlock", line: int) -> str:
    """Return a line without the marks of what it stands in."""
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]


def push_title(state: "StateBlock", line: int, title: str) -> None:
    """Add the title of a container, which stands in a line, as a block of its own."""
    if title:
        _push_line(state, "p", line, title)


def _push_line(state: "StateBlock", tag: str, line: int, content: str) -> None:
    name = "dt" if tag == "dt" else "paragraph"
    token = state.push(f"{name}_open", tag, 1)
    token.map = [line, line + 1]
    token.markup = "title"
    token = state.push("inline", "", 0)
    token.content, token.children = content, []
    token.map = [line, line + 1]
    state.push(f"{name}_close", tag, -1)


def _read_inside(state: "StateBlock", first: int, last: int) -> None:
    outer = state.blkIndent, state.lineMax, state.parentType
    state.blkIndent += _INDENT
    line = first
    while line < last and (state.isEmpty(line) or state.sCount[line] >= state.blkIndent):
        line += 1
    state.lineMax, state.parentType = line, "container"
    state.md.block.tokenize(state, first, line)
    state.blkIndent, state.lineMax, state.parentType = outer
    state.line = line
