"""Directives of MyST in fences, which hold Markdown, code or nothing; blocks of formulas. Pure."""

import re
from typing import TYPE_CHECKING

from index.articles.markdown.container_rules import OPTION, line_text, push_title
from index.articles.markdown.embedded_rst import push_embedded_rst
from index.articles.markdown.marks import TAG_CLOSING, TAG_OPENING
from index.articles.markdown.table_rules import push_list_table, push_value_table

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock

_OPENING = re.compile(
    r"(?P<fence>`{3,}|~{3,})[ \t]*\{(?P<name>=?[a-zA-Z][\w:-]*)\}(?P<title>[^`\n]*)\Z"
)
_HOLDS_TEXT = frozenset(
    """
    admonition attention caution danger dropdown error exercise figure hint important note seealso
    tip todo warning card grid grid-item grid-item-card tab-set tab-item margin sidebar topic
    epigraph pull-quote highlights details div solution example theorem definition lemma remark
    versionadded versionchanged deprecated rubric table list-table csv-table glossary
    """.split()  # noqa: SIM905, a list of a line each would hide the code
)
_HOLDS_CODE = frozenset({"math", "code", "code-block", "code-cell", "sourcecode", "parsed-literal"})
_HOLDS_NOTHING = frozenset(
    """
    toctree include literalinclude image bibliography contents index tableofcontents raw embed
    autoclass autofunction autodoc2-summary automodule autosummary iframe video
    """.split()  # noqa: SIM905
)
_END_OF_FORMULAS = re.compile(r"\$\$[ \t]*(?:\([\w:.-]+\)|\{[^{}\n]*\})?[ \t]*\Z")
_MOST_FORMULAS = 200
"""Lines of one block of formulas that are looked through."""
_KNOWN = _HOLDS_TEXT | _HOLDS_CODE | _HOLDS_NOTHING | {"eval-rst"}
_PATH_STANDS_FIRST = frozenset({"figure", "tab-set", "grid", "div"})


def add_rules(md: "MarkdownIt") -> None:
    """Add the rules to a parser; such a block may interrupt a paragraph."""
    interrupted = ["paragraph", "reference", "blockquote", "list"]
    md.block.ruler.before("fence", "directive", directive, {"alt": interrupted})
    md.block.ruler.before("fence", "formulas", formulas, {"alt": interrupted})
    md.block.ruler.before("fence", "highlighted", highlighted, {"alt": interrupted})


def directive(
    state: "StateBlock",
    startLine: int,  # noqa: N803, the library's names
    endLine: int,  # noqa: N803
    silent: bool,  # noqa: FBT001
) -> bool:
    """Read one directive; one that is not known is left to the rule for fences."""
    if state.is_code_block(startLine):
        return False
    found = _OPENING.match(line_text(state, startLine))
    name = found["name"] if found else ""
    if found is None or (name[0] != "=" and name not in _KNOWN):
        return False
    if silent:
        return True
    last = _find_closing(state, startLine + 1, endLine, found["fence"])
    if name in _HOLDS_TEXT and name not in _PATH_STANDS_FIRST:
        push_title(state, startLine, found["title"].strip())
    first = startLine + 1
    if name not in _HOLDS_NOTHING:
        first = _skip_options(state, first, last)
    if name == "eval-rst":
        push_embedded_rst(state, first, last, _HOLDS_TEXT, _HOLDS_CODE)
    elif name in _HOLDS_CODE:
        _push_code(state, first, last)
    elif name == "csv-table":
        push_value_table(state, startLine + 1, first, last)
    elif name in _HOLDS_TEXT and not (name == "list-table" and push_list_table(state, first, last)):
        _read_inside(state, first, last)
    state.line = min(last + 1, endLine)
    return True


def formulas(
    state: "StateBlock",
    startLine: int,  # noqa: N803
    endLine: int,  # noqa: N803
    silent: bool,  # noqa: FBT001
) -> bool:
    """Read the lines between two lines of `$$`, as code."""
    if line_text(state, startLine).rstrip() != "$$" or state.is_code_block(startLine):
        return False
    lines = range(startLine + 1, min(endLine, startLine + _MOST_FORMULAS))
    last = next((n for n in lines if _END_OF_FORMULAS.match(line_text(state, n))), None)
    if last is None or any(map(state.isEmpty, range(startLine + 1, last))):
        return False
    if not silent:
        _push_code(state, startLine + 1, last)
        state.line = last + 1
    return True


def highlighted(
    state: "StateBlock",
    startLine: int,  # noqa: N803
    endLine: int,  # noqa: N803
    silent: bool,  # noqa: FBT001
) -> bool:
    """Read code between the tags `highlight` and `endhighlight` of Jekyll, or those of Hugo."""
    if not TAG_OPENING.match(line_text(state, startLine)):
        return False
    lines = range(startLine + 1, endLine)
    last = next((n for n in lines if TAG_CLOSING.match(line_text(state, n))), endLine)
    if not silent:
        _push_code(state, startLine + 1, last)
        state.line = min(last + 1, endLine)
    return True


def _find_closing(state: "StateBlock", first: int, last: int, fence: str) -> int:
    for line in range(first, last):
        own = line_text(state, line).rstrip()
        if own.startswith(fence) and not own.strip(fence[0]):
            return line
    return last


def _skip_options(state: "StateBlock", first: int, last: int) -> int:
    """Return the line after the options; the caption among them is shown."""
    line = first
    if line < last and line_text(state, line).rstrip() == "---":
        ends = (n for n in range(line + 1, last) if line_text(state, n).rstrip() == "---")
        return next(ends, first - 1) + 1
    while line < last and (option := OPTION.match(line_text(state, line))) is not None:
        if option["name"] == "caption":
            push_title(state, line, line_text(state, line)[option.end() :].strip())
        line += 1
    return line


def _push_code(state: "StateBlock", first: int, last: int) -> None:
    token = state.push("fence", "code", 0)
    token.content = state.getLines(first, last, state.blkIndent, False)
    token.map = [first, last]


def _read_inside(state: "StateBlock", first: int, last: int) -> None:
    most, parent = state.lineMax, state.parentType
    state.lineMax, state.parentType = last, "container"
    state.md.block.tokenize(state, first, last)
    state.lineMax, state.parentType = most, parent
