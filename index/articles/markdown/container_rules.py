"""Admonitions, tabs and containers: MkDocs marks them by indentation or `///`, others by `:::`.

Pure. Their title is a block of its own, and what they hold is Markdown. Of mdit-py-plugins, admon
has no tabs and ends an admonition at the second blank line, where Python-Markdown, which MkDocs
uses, goes on; and container looks for its end anew within each container, so that time grows with
the square of their number.
"""

import re
from typing import TYPE_CHECKING

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
    r"(?::{3,}|/{3,})[ \t]*(?:[\w-]+(?:\{[^{}\n]*\})?"
    r"(?:\[(?P<bracketed>.*)\]|[ \t]+(?P<plain>[^\n{]*))?)?(?:\{[^{}\n]*\})?[ \t]*\Z"
)


def add_rules(md: "MarkdownIt") -> None:
    """Add the rules to a parser; such a block may interrupt a paragraph."""
    interrupted = ["paragraph", "reference", "blockquote", "list"]
    for name, rule in (("indented_container", indented_container), ("colon_line", colon_line)):
        md.block.ruler.before("fence", name, rule, {"alt": interrupted})


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
    _push_title(state, startLine, found["title"] or found["tab"] or "")
    _read_inside(state, startLine + 1, endLine)
    return True


def colon_line(
    state: "StateBlock",
    startLine: int,  # noqa: N803
    endLine: int,  # noqa: N803, ARG001
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
    if not silent:
        _push_title(state, startLine, (found["bracketed"] or found["plain"] or "").strip(" \t|"))
        state.line = startLine + 1
    return True


def _push_title(state: "StateBlock", line: int, title: str) -> None:
    if not title:
        return
    token = state.push("paragraph_open", "p", 1)
    token.map = [line, line + 1]
    token.markup = "title"
    token = state.push("inline", "", 0)
    token.content, token.children = title, []
    token.map = [line, line + 1]
    state.push("paragraph_close", "p", -1)


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
