"""The leaf blocks of a parsed page, in order: headings, paragraphs, code, HTML, tables. Pure."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING

from index.types import Kind

if TYPE_CHECKING:
    from markdown_it.token import Token

_CALLOUT = re.compile(r"\[![^\[\]\n]{1,60}\][+-]?[ \t]*")
_SENTENCE = re.compile(r"(?:\S+\s+){3,}\S*[.!?…]\W*\Z|.{200}", re.DOTALL)
"""What stands where a term would, and is none."""
_TASK = re.compile(r"\[[^\[\]\n]\](?=[ \t])[ \t]*")
_CONTENTS = re.compile(r"\[{1,2}_?toc_?\]{1,2}", re.IGNORECASE)
"""A paragraph that stands for the table of contents."""
_TERM_LEVEL = 7
"""Level of a term of a definition list and of the title of a container: below all headings."""
CODE_TITLE_LEVEL = 8
"""Level of the title of a block of code, which is no heading."""
_CODE_TITLE = re.compile(
    r"\b(?:title|filename|file|caption)\s*=\s*(?P<quote>[\"'])(?P<quoted>[^\"'\n]{1,200})(?P=quote)"
    r"|\S+\s+\[(?P<bracketed>[^\[\]{}\n]{1,200})\]"
    r"|\S*:title=(?P<plain>\S{1,200})"
)


class Form(Enum):
    """How the text of a leaf stands in its lines."""

    INLINE = auto()
    CODE = auto()
    HTML = auto()
    TABLE = auto()


@dataclass(slots=True)
class Leaf:
    """A leaf block: its lines, from 0, the last excluded, and the parser's text of it.

    `hidden_start` code points at the start of the text are not shown. `number` is the mark of an
    item in an ordered list that a reader should see. `rows` are the lines of a table's rows, and
    `markup` is how these are written, "" for bars between cells. A leaf may be a term, or part of
    the definition of the terms before it.
    """

    form: Form
    kind: Kind
    first: int
    last: int
    content: str = ""
    level: int = 0
    hidden_start: int = 0
    number: str = ""
    quoted: bool = False
    rows: list[tuple[int, int]] = field(default_factory=list)
    markup: str = ""
    is_term: bool = False
    is_definition: bool = False


@dataclass(slots=True)
class _Container:
    """A container that is open; `is_fresh` until its first paragraph was read."""

    name: str
    number: str = ""
    is_callout: bool = False
    is_fresh: bool = True


def find_leaves(tokens: "Sequence[Token]") -> Iterator[Leaf]:
    """Yield the leaf blocks of a parser's tokens."""
    open_containers: list[_Container] = []
    table: Leaf | None = None
    for place, token in enumerate(tokens):
        if token.type == "table_open" and token.map:
            table = Leaf(Form.TABLE, Kind.TABLE, token.map[0], token.map[1], markup=token.markup)
        elif token.type == "table_close" and table is not None:
            yield table
            table = None
        elif table is not None:
            if token.type == "tr_open" and token.map:
                table.rows.append((token.map[0], token.map[1]))
        elif token.type in _OPENING:
            _open(token, open_containers)
        elif token.type in _CLOSING:
            open_containers.pop()
        elif token.type in _TEXTS:
            yield from _text(token, tokens[place + 1], open_containers)
        elif token.type in _VERBATIM and token.map:
            form, kind = _VERBATIM[token.type]
            quoted = any(each.name == "blockquote_open" for each in open_containers)
            _settle(open_containers)
            first, last = token.map
            yield from _code_title(token, first)
            yield Leaf(form, kind, first, last, content=token.content, quoted=quoted)


def _code_title(token: "Token", line: int) -> Iterator[Leaf]:
    """Yield the title that stands behind the language of a fence, if there is one."""
    found = _CODE_TITLE.search(token.info) if token.type == "fence" else None
    if found is not None:
        title = found["quoted"] or found["bracketed"] or found["plain"]
        yield Leaf(Form.INLINE, Kind.CAPTION, line, line + 1, title, level=CODE_TITLE_LEVEL)


_OPENING = frozenset(
    {
        "blockquote_open",
        "list_item_open",
        "ordered_list_open",
        "dd_open",
        "footnote_reference_open",
    }
)
_CLOSING = frozenset(name.replace("_open", "_close") for name in _OPENING)
_TEXTS = frozenset({"heading_open", "paragraph_open", "dt_open"})
_VERBATIM = {
    "fence": (Form.CODE, Kind.CODE),
    "code_block": (Form.CODE, Kind.CODE),
    "html_block": (Form.HTML, Kind.TEXT),
}


def _open(token: "Token", open_containers: list[_Container]) -> None:
    number = ""
    if token.type == "ordered_list_open":
        number = str((token.attrs or {}).get("start", 1))
    elif token.type == "list_item_open" and _is_shown(open_containers):
        number = f"{token.info}{token.markup}"
    open_containers.append(_Container(token.type, number))


def _is_shown(open_containers: Sequence[_Container]) -> bool:
    """Tell whether the numbers of a list belong to its text: it counts neither from 0 nor from 1.

    "1986. A great summer" is read as an item of a list by the parser, and as a year by everybody.
    """
    within = open_containers[-1] if open_containers else None
    return within is not None and within.name == "ordered_list_open" and within.number not in "01"


def _settle(open_containers: Sequence[_Container]) -> None:
    for each in open_containers:
        each.is_fresh = False


def _text(token: "Token", inline: "Token", open_containers: list[_Container]) -> Iterator[Leaf]:
    if inline.map is None or _CONTENTS.fullmatch(inline.content):
        return
    first, last = inline.map
    leaf = Leaf(Form.INLINE, Kind.TEXT, first, max(last, first + 1), inline.content)
    if token.type == "heading_open":
        leaf.kind, leaf.level = Kind.HEADLINE, int(token.tag[1])
    elif token.type == "dt_open" or token.markup == "title":
        leaf.kind, leaf.level = Kind.HEADLINE, _TERM_LEVEL
        leaf.is_term = token.type == "dt_open"
        if leaf.is_term and _SENTENCE.match(leaf.content):  # a table over its caption, or the like
            leaf.kind, leaf.level, leaf.is_term = Kind.TEXT, 0, False
    else:
        leaf.kind = Kind.CAPTION if token.markup == "caption" else _kind_within(open_containers)
        leaf.is_definition = any(each.name == "dd_open" for each in open_containers)
        yield from _within(leaf, open_containers)
        _settle(open_containers)
        return
    _settle(open_containers)
    yield leaf


def _kind_within(open_containers: Sequence[_Container]) -> Kind:
    for each in reversed(open_containers):
        if each.name == "blockquote_open":
            return Kind.TEXT if each.is_callout else Kind.QUOTATION
        if each.name == "list_item_open":
            return Kind.LIST
        if each.name in {"dd_open", "footnote_reference_open"}:
            return Kind.TEXT
    return Kind.TEXT


def _within(leaf: Leaf, open_containers: list[_Container]) -> Iterator[Leaf]:
    """Yield a paragraph; the label of a callout, a task or a number belongs to the first one."""
    inner = open_containers[-1] if open_containers else None
    if inner is None or not inner.is_fresh:
        yield leaf
    elif inner.name == "blockquote_open" and (label := _CALLOUT.match(leaf.content)):
        inner.is_callout = True
        leaf.kind = Kind.TEXT
        yield from _callout(leaf, label.end())
    else:
        if inner.name == "list_item_open":
            task = _TASK.match(leaf.content)
            leaf.hidden_start = task.end() if task else 0
            leaf.number = inner.number
        yield leaf


def _callout(leaf: Leaf, label: int) -> Iterator[Leaf]:
    """Yield the title of a callout, if it has one, and the rest of its first paragraph."""
    title, _, rest = leaf.content.partition("\n")
    if title[label:].strip():
        yield Leaf(
            Form.INLINE,
            Kind.HEADLINE,
            leaf.first,
            leaf.first + 1,
            title,
            level=_TERM_LEVEL,
            hidden_start=label,
        )
    if rest.strip():
        yield Leaf(Form.INLINE, Kind.TEXT, leaf.first + 1, leaf.last, rest)
