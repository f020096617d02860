"""Blocks of a tree of HTML elements, or of the elements that trafilatura makes of them."""

import re
from dataclasses import dataclass, field
from itertools import takewhile

from index.sources.readers.block_builder import BlockBuilder, clean_text
from index.sources.readers.elements import Element
from index.sources.readers.html.tree import CAPTION_SIGN
from index.types import Kind

_INLINE = frozenset({
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "hi", "i", "ins", "kbd", "label", "mark", "output", "q", "ref", "ruby", "rb", "s",
    "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    "graphic", "img", "button",
})  # fmt: skip
_KINDS = {
    "h1": Kind.HEADLINE, "h2": Kind.HEADLINE, "h3": Kind.HEADLINE, "h4": Kind.HEADLINE,
    "h5": Kind.HEADLINE, "h6": Kind.HEADLINE, "head": Kind.HEADLINE, "summary": Kind.HEADLINE,
    "li": Kind.LIST, "item": Kind.LIST, "dd": Kind.TEXT, "dt": Kind.HEADLINE,
    "blockquote": Kind.QUOTATION, "quote": Kind.QUOTATION,
    "figcaption": Kind.CAPTION, "caption": Kind.CAPTION,
}  # fmt: skip
_ROWS, _CELLS = ("tr", "row"), ("td", "th", "cell")
_SKIPPED = frozenset({"script", "style", "noscript", "template", "title", "svg", "select"})
_SPACES = re.compile(r"\s+")
_MAX_DEPTH = 200
"""Elements inside each other that are followed; the text of deeper ones is kept as it is."""


@dataclass(slots=True)
class TreeBlocks:
    """Adds the blocks of a tree to `builder`. `marks` are the brackets around its note marks."""

    builder: BlockBuilder
    marks: str = ""
    _text: list[str] = field(default_factory=list)
    _terms: tuple[int, int] | None = None  # places of the first and last of the terms read last

    def add_all(self, element: Element) -> None:
        """Add every block below an element, in order."""
        self._walk(element, None, 0)
        self._flush(None)

    # --- the walk --------------------------------------------------------------------------------

    def _walk(self, element: Element, kind: Kind | None, depth: int) -> None:
        self._text.append(_flat(element.text))
        for child in element:
            if isinstance(child.tag, str):
                self._enter(child, kind, depth + 1)
            self._text.append(_flat(child.tail))

    def _enter(self, child: Element, kind: Kind | None, depth: int) -> None:
        tag = child.tag
        if tag in _SKIPPED:
            return
        if tag in {"br", "lb"}:
            self._text.append("\n")
        elif tag == "pre" or (tag == "code" and _is_block_of_code(child)):
            self._flush(kind)
            self._add("".join(_with_line_ends(child)), Kind.CODE)
        elif depth > _MAX_DEPTH or (tag in _INLINE and not _holds_blocks(child)):
            if depth > _MAX_DEPTH:
                self._text.append(" ".join(child.itertext()))
            else:
                self._walk(child, kind, depth)
        elif tag == "table" and not _is_layout(child):
            self._flush(kind)
            self._add_table(child)
        else:
            self._flush(kind)
            part = _part_of_definition(child)
            first, terms = len(self.builder), self._terms
            inner = _KINDS.get(part or tag, kind)
            self._walk(child, inner, depth)
            self._flush(inner)
            if part:
                self._note_definition(part, first, terms)

    def _note_definition(self, part: str, first: int, terms: tuple[int, int] | None) -> None:
        """Show the terms of a definition, which are the blocks before it, over its blocks."""
        last = len(self.builder) - 1
        if part == "dd" and terms is not None:
            self.builder.set_above(range(first, last + 1), self.builder.span_of(*terms))
            self._terms = terms
        elif part == "dt" and first <= last:
            goes_on = terms is not None and terms[1] == first - 1
            self._terms = (terms[0] if goes_on and terms else first, last)

    def _flush(self, kind: Kind | None) -> None:
        text = "".join(self._text)
        self._text.clear()
        self._add(text, kind)

    # --- adding ----------------------------------------------------------------------------------

    def _add(self, text: str, kind: Kind | None) -> None:
        if text.startswith(CAPTION_SIGN):
            text, kind = text.removeprefix(CAPTION_SIGN), Kind.CAPTION
        self.builder.add(text, kind, marks=self.marks)

    def _add_table(self, table: Element) -> None:
        for caption in table.iter("caption"):
            self._add(_line_of(caption), Kind.CAPTION)
        rows = [[cell for cell in row if cell.tag in _CELLS] for row in table.iter(*_ROWS)]
        texts = [[_line_of(cell) for cell in row] for row in rows]
        if len(rows) > 2 and sum(map(bool, texts[0])) == 1 and all(map(_is_head, rows[1])):
            # As extraction writes a caption: a row of heads over the heads.
            self._add(" ".join(filter(None, texts[0])), Kind.CAPTION)
            del rows[0], texts[0]
        heads = sum(1 for _ in takewhile(lambda row: row and all(map(_is_head, row)), rows))
        if not heads and len(rows) > 2 and len(rows[0]) > 1 and all(map(_is_bold, rows[0])):
            heads = not all(all(map(_is_bold, row)) for row in rows[1:])
        self.builder.add_table(texts, head_rows=heads if heads < len(rows) else 1, marks=self.marks)


def _flat(text: str | None) -> str:
    """Return text of the source on one line; only a `br` ends a line that readers see."""
    return _SPACES.sub(" ", text) if text else ""


def _part_of_definition(element: Element) -> str:
    """Return "dt" or "dd" for a part of a definition list, also as trafilatura writes it."""
    name = element.get("rend") or "" if element.tag == "item" else element.tag
    return name[:2] if name[:2] in {"dt", "dd"} and not name[2:].strip("-0123456789") else ""


def _is_head(cell: Element) -> bool:
    return "head" in {cell.get("role"), "head" if cell.tag == "th" else ""}


def _is_bold(cell: Element) -> bool:
    """Return whether all the words of a cell are bold, in HTML or as trafilatura writes it."""
    parts = [
        part
        for part in cell.iter("b", "strong", "hi")
        if part.tag != "hi" or part.get("rend") == "#b"
    ]
    bold = [word for part in parts for word in "".join(part.itertext()).split()]
    return bool(bold) and bold == "".join(cell.itertext()).split()


def _is_layout(table: Element) -> bool:
    """Return whether a table only arranges a page: it holds another one, or has one column."""
    if next(table.iterdescendants("table", "h1", "h2", "h3", "head"), None) is not None:
        return True
    widths = [sum(cell.tag in _CELLS for cell in row) for row in table.iter(*_ROWS)]
    return max(widths, default=0) < 2


def _is_block_of_code(element: Element) -> bool:
    parent = element.getparent()
    stands_alone = parent is not None and parent.tag in {"body", "div", "section", "article"}
    beside = (element.tail or "") + (parent.text or "" if parent is not None else "")
    return "\n" in "".join(element.itertext()).strip() or (stands_alone and not beside.strip())


def _holds_blocks(element: Element) -> bool:
    blocks = element.iterdescendants("p", "div", "li", "table", "h1", "h2", "h3", "h4")
    return next(blocks, None) is not None


def _with_line_ends(element: Element) -> list[str]:
    """Return the pieces of an element's text, with a line end for each `br`."""
    pieces = [element.text or ""]
    for child in element:
        if isinstance(child.tag, str):
            pieces += ["\n"] if child.tag in {"br", "lb"} else _with_line_ends(child)
        pieces.append(child.tail or "")
    return pieces


def _line_of(element: Element) -> str:
    return " ".join(clean_text(" ".join(_spaced(element))).split())


def _spaced(element: Element) -> list[str]:
    """Return the text of a cell; only its blocks and line ends are apart from each other."""
    pieces = [element.text or ""]
    for child in element:
        if isinstance(child.tag, str):
            inner = "".join(_spaced(child))
            pieces.append(inner if child.tag in _INLINE else f" {inner} ")
        pieces.append(child.tail or "")
    return ["".join(pieces)]
