"""Reader of reStructuredText with docutils: no included files, no raw text, no warnings."""

import re
from collections.abc import Callable
from functools import partial
from typing import Any

from docutils import nodes
from docutils.core import publish_doctree
from docutils.utils import SystemMessage

from index.errors import SourceError
from index.sources.encoding import decode_text
from index.sources.readers.block_builder import BlockBuilder, clean_line, reading_of
from index.sources.readers.feed import written_date
from index.sources.readers.formulas import lowered_text, raised_text
from index.sources.readers.merged_cells import SpanningCell, fill_texts
from index.sources.readers.raised_figures import NOTE_MARKS, note_mark
from index.sources.readers.reading import Reading, SourceFile
from index.sources.readers.rst.dialect import know_dialect
from index.types import Kind

_SETTINGS = {
    "file_insertion_enabled": False,
    "raw_enabled": False,
    "_disable_config": True,
    "report_level": 3,
    "halt_level": 5,
    "warning_stream": "",
    "line_length_limit": 100_000,
    "docinfo_xform": True,
    "doctitle_xform": True,
    "sectsubtitle_xform": False,
    "syntax_highlight": "none",
    "smart_quotes": False,
    "embed_stylesheet": False,
    "input_encoding": "unicode",
}
_SETTINGS_OF_SPHINX = frozenset({"orphan", "tocdepth", "nocomments", "nosearch", "no-search"})
"""Fields of a page that say how it is built."""
_MOST_NOTES = 5
"""Parts that could not be parsed that the report names."""
_NOT_TEXT = (
    nodes.comment,
    nodes.raw,
    nodes.image,
    nodes.target,
    nodes.substitution_definition,
    nodes.docinfo,
    nodes.meta,
    nodes.title,
)
"""Nodes without text of the article; a title is added with its section."""
_INLINE_NOT_TEXT = (nodes.raw, nodes.image, nodes.system_message, nodes.target)


def read_rst(file: SourceFile) -> Reading:
    """Read a reStructuredText file; Sphinx's roles and directives are known by their text."""
    text, note = decode_text(file.name, file.data, charset=file.charset)
    know_dialect(text)
    try:
        tree = publish_doctree(text, source_path=file.name, settings_overrides=_SETTINGS)
    except (SystemMessage, ValueError, IndexError, AttributeError, AssertionError) as error:
        raise SourceError(file.name, "this is no valid reStructuredText") from error
    builder = BlockBuilder()
    title = clean_line(str(tree.get("title", ""))) or None
    blocks = _RstBlocks(builder)
    blocks.add_all(tree)
    document = builder.document(
        file,
        "rst",
        title=title,
        author=_docinfo(tree, nodes.author),
        published=written_date(_docinfo(tree, nodes.date)),
    )
    return reading_of(document, [note, *blocks.notes[:_MOST_NOTES]])


def _docinfo(tree: Any, node_type: Any) -> str | None:
    """Return a field of the list under the title, None if there is none."""
    found = next(iter(tree.findall(node_type)), None)
    return clean_line(found.astext()) if found is not None else None


class _RstBlocks:
    """Adds the blocks of a tree of docutils."""

    def __init__(self, builder: BlockBuilder) -> None:
        self._builder = builder
        self.notes: list[str] = []

    def add_all(self, node: Any, kind: Kind | None = None) -> None:
        """Add what a node holds; its title goes first."""
        if "system-messages" in node.get("classes", ()):
            return
        for child in node.children:
            if isinstance(child, nodes.title) and not isinstance(node, nodes.table):
                self._add(child, Kind.HEADLINE)
        for child in node.children:
            if isinstance(child, nodes.docinfo) and isinstance(node.children[0], nodes.title):
                self._add_fields_of_page(child)
            elif not isinstance(child, (*_NOT_TEXT, nodes.Text)):
                self._add_node(child, kind)

    def _add_node(self, node: Any, kind: Kind | None) -> None:
        for node_type, add in self._rules(kind):
            if isinstance(node, node_type):
                add(node)
                return
        self.add_all(node, kind)

    def _rules(self, kind: Kind | None) -> tuple[tuple[Any, Callable[[Any], object]], ...]:
        return (
            (nodes.system_message, self._add_unparsed),
            (nodes.literal_block, self._add_code),
            (nodes.doctest_block, self._add_code),
            (nodes.math_block, self._add_code),
            (nodes.table, self._add_table),
            (nodes.line_block, partial(self._add_lines, kind=kind)),
            (nodes.caption, partial(self._add, kind=Kind.CAPTION)),
            (nodes.block_quote, partial(self.add_all, kind=Kind.QUOTATION)),
            (nodes.list_item, partial(self.add_all, kind=Kind.LIST)),
            (nodes.definition_list_item, self._add_definition),
            (nodes.option_list_item, self._add_option),
            (nodes.field, self._add_field),
            (nodes.label, lambda _: None),
            (nodes.TextElement, partial(self._add, kind=kind)),
        )

    def _add(self, node: Any, kind: Kind | None) -> None:
        self._builder.add(inline_text(node), kind, marks=NOTE_MARKS)

    def _add_definition(self, item: Any) -> None:
        """Add the terms of a definition, and the definition under them."""
        first = len(self._builder)
        for term in item.children:
            if isinstance(term, nodes.term):
                self._add_term(term)
        last = len(self._builder) - 1
        for definition in item.children:
            if isinstance(definition, nodes.definition):
                self.add_all(definition, Kind.TEXT)
        if first <= last:
            places = range(last + 1, len(self._builder))
            self._builder.set_above(places, self._builder.span_of(first, last))

    def _add_option(self, item: Any) -> None:
        """Add the forms of an option on one line, and over what it does."""
        options, *description = item.children
        forms = ("".join(part.astext() for part in each.children) for each in options.children)
        place = self._builder.add(", ".join(forms), Kind.HEADLINE)
        for each in description:
            self.add_all(each, Kind.TEXT)
        if place is not None:
            self._builder.set_above(range(place + 1, len(self._builder)), place)

    def _add_term(self, term: Any) -> None:
        """Add a term on one line with what it is said to be, such as its type."""
        parts = [inline_text(term)]
        following = term.next_node(descend=False, siblings=True)
        while isinstance(following, nodes.classifier):
            parts.append(inline_text(following))
            following = following.next_node(descend=False, siblings=True)
        self._builder.add(" : ".join(parts), Kind.HEADLINE, marks=NOTE_MARKS)

    def _add_fields_of_page(self, fields: Any) -> None:
        """Add the fields under the page's title that are shown, without author and date."""
        for field in fields.children:
            if isinstance(field, nodes.field):
                if inline_text(field.children[0]).lower() not in _SETTINGS_OF_SPHINX:
                    self._add_field(field)
            elif not isinstance(field, (nodes.author, nodes.authors, nodes.date)):
                self._builder.add(f"{field.tagname.capitalize()}: {inline_text(field)}", Kind.TEXT)

    def _add_field(self, field: Any) -> None:
        """Add a field and its first paragraph on one line, as it is written."""
        name, body = field.children
        first, *others = body.children or [nodes.paragraph()]
        if isinstance(first, nodes.paragraph):
            text = f"{inline_text(name)}: {inline_text(first)}"
            self._builder.add(text, Kind.TEXT, marks=NOTE_MARKS)
        else:
            self._add(name, Kind.TEXT)
            others = body.children
        for other in others:
            self._add_node(other, Kind.TEXT)

    def _add_unparsed(self, message: Any) -> None:
        """Add what docutils could not parse, such as a table whose edges are not straight."""
        for part in message.children:
            text = part.astext()
            if isinstance(part, nodes.literal_block) and not text.lstrip().startswith(".. "):
                self._builder.add(text, Kind.CODE)
                problem = " ".join(message.children[0].astext().split()).rstrip(".")
                self.notes.append(
                    f"line {message.get('line', 1)}: {problem[:120]}; kept as it is written"
                )

    def _add_code(self, node: Any) -> None:
        self._builder.add(node.astext(), Kind.CODE)

    def _add_lines(self, node: Any, kind: Kind | None) -> None:
        lines = [inline_text(line) for line in node.findall(nodes.line)]
        self._builder.add("\n".join(lines), kind, marks=NOTE_MARKS)

    def _add_table(self, table: Any) -> None:
        for title in table.children:
            if isinstance(title, nodes.title):
                self._add(title, Kind.CAPTION)
        rows = [list(map(_cell, row.children)) for row in table.findall(nodes.row)]
        heads = sum(1 for head in table.findall(nodes.thead) for _ in head.findall(nodes.row))
        self._builder.add_table(fill_texts(rows), head_rows=heads, marks=NOTE_MARKS)


def _cell(entry: Any) -> SpanningCell[str]:
    text = " ".join(" ".join(inline_text(child) for child in entry.children).split())
    return SpanningCell(text, entry.get("morerows", 0) + 1, entry.get("morecols", 0) + 1)


def inline_text(node: Any) -> str:
    """Return the text of a node, with the marks of notes between `NOTE_MARKS`."""
    if isinstance(node, nodes.Text):
        return re.sub(r"\s*\n\s*", " ", node.astext())
    if isinstance(node, _INLINE_NOT_TEXT):
        return ""
    if isinstance(node, (nodes.footnote_reference, nodes.citation_reference)):
        return note_mark(node.astext())
    text = "".join(map(inline_text, node.children))
    if isinstance(node, nodes.superscript):
        return raised_text(text)
    return lowered_text(text) if isinstance(node, nodes.subscript) else text
