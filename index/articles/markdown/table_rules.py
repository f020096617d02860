"""Tables and verses of Pandoc and MyST: drawn with dashes, written as lists, or as values. Pure.

Grid, simple and multiline tables, captions, and line blocks are those of Pandoc's manual; of a
row of several lines its cells stand below each other in the file, where a quote leaves them.
"""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from index.articles.markdown.container_rules import OPTION, line_text

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock

_BORDER = re.compile(r"\+(?:[-=:]{3,}\+)+[ \t]*\Z")
_COLUMNS = re.compile(r"[ \t]*-{2,}(?:[ \t]+-{2,})+[ \t]*\Z")
_RULE = re.compile(r"[ \t]*-{10,}[ \t]*\Z")
_DELIMITERS = re.compile(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*\Z")
_CAPTION = re.compile(r"(?:[Tt]able)?:[ \t]+(?=\S)")
_VERSE = re.compile(r"\|(?:[ \t][^|\n]*)?\Z")
_LAYOUT = re.compile(
    r"\\(?:newpage|pagebreak|clearpage|cleardoublepage|tableofcontents|maketitle|appendix|bigskip"
    r"|medskip|smallskip|noindent|[vh]space\*?\{[^{}\n]{0,40}\})[ \t]*\Z"
)
"""A command of TeX that only arranges a printed page."""
_ITEM = re.compile(r"[*+-][ \t]+[*+-](?:[ \t]|\Z)")
_MOST_LINES = 2_000
_MOST_HEAD_LINES = 6


def add_rules(md: "MarkdownIt") -> None:
    """Add the rules to a parser; only a grid may interrupt a paragraph."""
    interrupted = ["paragraph", "reference", "blockquote", "list"]
    md.block.ruler.before("fence", "grid_table", grid_table, {"alt": interrupted})
    for name, rule in (
        ("dashed_table", dashed_table),
        ("line_block", line_block),
        ("table_caption", table_caption),
        ("page_layout", page_layout),
    ):
        md.block.ruler.before("fence", name, rule)


def grid_table(
    state: "StateBlock",
    startLine: int,  # noqa: N803, the library's names
    endLine: int,  # noqa: N803
    silent: bool,  # noqa: FBT001
) -> bool:
    """Read a table whose cells are drawn with `+`, `-` and `|`."""
    if not _BORDER.match(line_text(state, startLine)) or state.is_code_block(startLine):
        return False
    rows: list[tuple[int, int]] = []
    last = first = startLine + 1
    for line in range(startLine + 1, min(endLine, startLine + _MOST_LINES)):
        text = line_text(state, line)
        if _BORDER.match(text):
            if first < line:
                rows.append((first, line))
            first = last = line + 1
        elif not text.startswith(("|", "+")):
            break
    if not rows:
        return False
    if not silent:
        push_table(state, (startLine, last), rows, "grid")
        state.line = last
    return True


def dashed_table(
    state: "StateBlock",
    startLine: int,  # noqa: N803
    endLine: int,  # noqa: N803
    silent: bool,  # noqa: FBT001
) -> bool:
    """Read a table whose columns are marked by dashes below their heads."""
    if silent or state.is_code_block(startLine):
        return False
    opening = line_text(state, startLine)
    has_rules = bool(_RULE.match(opening) or _COLUMNS.match(opening))
    head = startLine + has_rules
    most = min(endLine, head + _MOST_HEAD_LINES if has_rules else head + 2)
    marks = range(head + 1, most)
    columns = next((line for line in marks if _COLUMNS.match(line_text(state, line))), None)
    if columns is None or any(map(state.isEmpty, range(head, columns))):
        return False
    rows, last = _dashed_rows(state, columns + 1, endLine, is_multiline=has_rules)
    if not rows:
        return False
    push_table(state, (startLine, last), [(head, columns), *rows], "dashed")
    state.line = last
    return True


def _dashed_rows(
    state: "StateBlock", first: int, end: int, *, is_multiline: bool
) -> tuple[list[tuple[int, int]], int]:
    """Return the lines of each row, and the line behind the table.

    Rows are one line each up to a blank line; in a table between two rules, blank lines part them.
    """
    rows: list[tuple[int, int]] = []
    begin = first
    for line in range(first, min(end, first + _MOST_LINES)):
        text = line_text(state, line)
        is_rule = bool(_RULE.match(text) or _COLUMNS.match(text))
        if is_multiline and (is_rule or state.isEmpty(line)):
            if begin < line:
                rows.append((begin, line))
            begin = line + 1
        if is_rule:
            return rows, line + 1
        if not is_multiline and state.isEmpty(line):
            return rows, line
        if not is_multiline:
            rows.append((line, line + 1))
    return ([], first) if is_multiline else (rows, min(end, first + _MOST_LINES))


def line_block(
    state: "StateBlock",
    startLine: int,  # noqa: N803
    endLine: int,  # noqa: N803
    silent: bool,  # noqa: FBT001
) -> bool:
    """Read verses or an address, each line behind a bar; a bar alone parts two stanzas."""
    if silent or state.is_code_block(startLine):
        return False
    last = startLine
    while last < endLine and _VERSE.match(line_text(state, last)):
        last += 1
    if last - startLine < 2 or (last < endLine and not state.isEmpty(last)):
        return False
    lines = [line_text(state, line)[1:].strip() for line in range(startLine, last)]
    first = startLine
    for end in (n for n in range(startLine, last + 1) if n == last or not lines[n - startLine]):
        if first < end:
            stanza = lines[first - startLine : end - startLine]
            _push_paragraph(state, (first, end), "\n".join(stanza), "")
        first = end + 1
    state.line = last
    return True


def table_caption(
    state: "StateBlock",
    startLine: int,  # noqa: N803
    endLine: int,  # noqa: N803
    silent: bool,  # noqa: FBT001
) -> bool:
    """Read a paragraph right behind a table, or before one, that begins as its caption does."""
    if silent or state.is_code_block(startLine):
        return False
    opening = _CAPTION.match(line_text(state, startLine))
    if opening is None:
        return False
    last = startLine + 1
    while last < endLine and not state.isEmpty(last):
        last += 1
    is_behind = bool(state.tokens) and state.tokens[-1].type == "table_close"
    if not is_behind and not _begins_table(state, last + 1, endLine):
        return False
    lines = [line_text(state, line) for line in range(startLine, last)]
    lines[0] = lines[0][opening.end() :]
    _push_paragraph(state, (startLine, last), "\n".join(lines), "caption")
    state.line = last
    return True


def _begins_table(state: "StateBlock", first: int, end: int) -> bool:
    if first + 1 >= end:
        return False
    line, following = line_text(state, first), line_text(state, first + 1)
    return bool(
        _BORDER.match(line)
        or ("|" in line and _DELIMITERS.match(following))
        or _COLUMNS.match(following)
        or _RULE.match(line)
    )


def page_layout(
    state: "StateBlock",
    startLine: int,  # noqa: N803
    endLine: int,  # noqa: N803
    silent: bool,  # noqa: FBT001
) -> bool:
    """Pass over a paragraph that is a command to the printer alone."""
    is_alone = startLine + 1 >= endLine or state.isEmpty(startLine + 1)
    if silent or not is_alone or not _LAYOUT.match(line_text(state, startLine)):
        return False
    state.line = startLine + 1
    return True


# --- directives ----------------------------------------------------------------------------------


def push_list_table(state: "StateBlock", first: int, last: int) -> bool:
    """Add a table each of whose rows is an item that holds a list; False if it is none."""
    starts = [line for line in range(first, last) if _ITEM.match(line_text(state, line))]
    if not starts:
        return False
    ends = [*starts[1:], last]
    rows = [(start, end) for start, end in zip(starts, ends, strict=True)]
    push_table(state, (first, last), rows, "list")
    return True


def push_value_table(state: "StateBlock", options: int, first: int, last: int) -> None:
    """Add a table of values with commas between; its heads may stand in an option."""
    head = [
        (line, line + 1)
        for line in range(options, first)
        if (option := OPTION.match(line_text(state, line))) and option["name"] == "header"
    ]
    rows = [(line, line + 1) for line in range(first, last) if not state.isEmpty(line)]
    if rows:
        push_table(state, (options, last), [*head, *rows], "values")


def push_table(
    state: "StateBlock", lines: tuple[int, int], rows: Sequence[tuple[int, int]], markup: str
) -> None:
    """Add a table by the lines of its rows; `markup` says how these are written."""
    token = state.push("table_open", "table", 1)
    token.map, token.markup = list(lines), markup
    for row in rows:
        state.push("tr_open", "tr", 1).map = list(row)
        state.push("tr_close", "tr", -1)
    state.push("table_close", "table", -1)


def _push_paragraph(state: "StateBlock", lines: tuple[int, int], content: str, markup: str) -> None:
    token = state.push("paragraph_open", "p", 1)
    token.map, token.markup = list(lines), markup
    token = state.push("inline", "", 0)
    token.content, token.children, token.map = content, [], list(lines)
    state.push("paragraph_close", "p", -1)
