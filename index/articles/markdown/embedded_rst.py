"""reStructuredText in a fence `eval-rst` of MyST: its paragraphs, without its directives. Pure.

Useful for: notes, lists and prose in such a fence. Not useful for: its tables that are drawn with
signs, which are shown line by line.
"""

import re
from collections.abc import Container
from typing import TYPE_CHECKING

from index.articles.markdown.container_rules import OPTION, line_text, push_title

if TYPE_CHECKING:
    from markdown_it.rules_block import StateBlock

_DIRECTIVE = re.compile(r"\.\.[ \t]+(?P<name>[a-z][\w:-]*)::(?:[ \t]+(?P<rest>[^\n]*))?\Z")
_RULE = re.compile(r"[=~^\"'`#*+.:_|\- \t]{3,}\Z")
"""A line below a title, or one of a table that is drawn with signs."""
_MARK = re.compile(r"(?:[*+-]|\d{1,3}[.)]|#\.)[ \t]+")
_BEGINS_OTHER = re.compile(r"\.\.(?:[ \t]|\Z)|(?:[*+-]|\d{1,3}[.)]|#\.)[ \t]+\S")
_STANDS_APART = frozenset({"admonition", "versionadded", "versionchanged", "deprecated", "rubric"})
"""Directives whose first line is a title, or a version."""
_NAMES_FILE = frozenset({"figure"})


def push_embedded_rst(
    state: "StateBlock", first: int, last: int, texts: Container[str], codes: Container[str]
) -> None:
    """Add the blocks of the lines; `texts` are the directives that hold text, `codes` code."""
    line = first
    while line < last:
        text = line_text(state, line)
        if state.isEmpty(line) or OPTION.match(text) or _RULE.match(text):
            line += 1
        elif text.startswith("..") and text[2:3] in {"", " ", "\t"}:
            line = _push_directive(state, line, last, texts, codes)
        else:
            line = _push_paragraph(state, line, last, _MARK.sub("", text, count=1))


def _push_directive(
    state: "StateBlock", line: int, last: int, texts: Container[str], codes: Container[str]
) -> int:
    """Add what the first line of a directive shows, or all its code; return the line to go on at.

    A comment, and a directive that shows nothing of the kind, is passed over with what is in it.
    """
    found = _DIRECTIVE.match(line_text(state, line))
    name, rest = (found["name"], (found["rest"] or "").strip()) if found else ("", "")
    if name in codes:
        end = _end_of_inside(state, line, last)
        _push_code(state, line + 1, end)
        return end
    if name not in texts:
        return _end_of_inside(state, line, last)
    if name in _STANDS_APART:
        push_title(state, line, rest)
    elif rest and name not in _NAMES_FILE:
        return _push_paragraph(state, line, last, rest)
    return line + 1


def _end_of_inside(state: "StateBlock", line: int, last: int) -> int:
    indent = state.sCount[line]
    end = line + 1
    while end < last and (state.isEmpty(end) or state.sCount[end] > indent):
        end += 1
    return end


def _push_code(state: "StateBlock", first: int, last: int) -> None:
    while first < last and (state.isEmpty(first) or OPTION.match(line_text(state, first))):
        first += 1
    while first < last and state.isEmpty(last - 1):
        last -= 1
    if first < last:
        token = state.push("fence", "code", 0)
        token.content = state.getLines(first, last, state.sCount[first], False)
        token.map = [first, last]


def _push_paragraph(state: "StateBlock", line: int, last: int, opening: str) -> int:
    """Add the paragraph whose first line shows `opening`, and return the line behind it."""
    end = line + 1
    while end < last and not state.isEmpty(end):
        text = line_text(state, end)
        if _BEGINS_OTHER.match(text) or _RULE.match(text):
            break
        end += 1
    lines = [opening, *(line_text(state, each) for each in range(line + 1, end))]
    state.push("paragraph_open", "p", 1).map = [line, end]
    token = state.push("inline", "", 0)
    token.content, token.children = "\n".join(lines), []
    token.map = [line, end]
    state.push("paragraph_close", "p", -1)
    return end
