"""Reader of Word files: python-docx opens them, the text comes from all that Word shows."""

import io
import re
from collections.abc import Iterator
from itertools import groupby, takewhile
from typing import Any

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import PackageNotFoundError
from lxml import etree

from index.errors import SourceError
from index.sources.readers.archive import ARCHIVE_DAMAGE, open_archive
from index.sources.readers.block_builder import (
    BlockBuilder,
    clean_line,
    clean_text,
    reading_of,
    stated_line,
)
from index.sources.readers.docx.numbering import WordNumbers, numbers_of
from index.sources.readers.docx.text import (
    goes_on,
    hide_by_style,
    is_not_read,
    paragraph_text,
    text_boxes,
)
from index.sources.readers.elements import Element, attribute, local_name, parse_xml
from index.sources.readers.formulas import word_formula_text
from index.sources.readers.merged_cells import SpanningCell, fill_texts, read_span
from index.sources.readers.raised_figures import NOTE_MARKS
from index.sources.readers.reading import Reading, SourceFile
from index.types import Kind

_STYLES = (
    (re.compile(r"heading \d|title|subtitle", re.IGNORECASE), Kind.HEADLINE),
    (re.compile(r"list\b|list (?:bullet|number|paragraph)", re.IGNORECASE), Kind.LIST),
    (re.compile(r"(?:intense )?quote|block text", re.IGNORECASE), Kind.QUOTATION),
    (re.compile(r"caption", re.IGNORECASE), Kind.CAPTION),
    (re.compile(r"html preformatted|(?:source )?code|macro", re.IGNORECASE), Kind.CODE),
)  # fmt: skip
"""Kinds by the names of Word's styles, which are English in every language of Word."""

_CONTENTS = re.compile(r"toc (?:heading|\d)|table of figures", re.IGNORECASE)
_MOST_BASES = 10
"""Styles that a style is based on, one on the other."""
_BODY_LEVEL = "9"
"""The level in the outline of what is no heading."""

_DAMAGED = (
    *ARCHIVE_DAMAGE, PackageNotFoundError, AttributeError, TypeError, etree.XMLSyntaxError,
)  # fmt: skip
"""What python-docx raises for a file whose parts are missing or no XML."""


def read_docx(file: SourceFile) -> Reading:
    """Read the paragraphs, tables, text boxes and footnotes of a Word file, in body order."""
    with open_archive(file):
        pass
    try:
        document = docx.Document(io.BytesIO(file.data))
        body = document.element.body
        styles = {style.style_id: _name_of_style(style) for style in document.styles}
        hidden = frozenset(each.style_id for each in document.styles if _is_hidden(each))
        numbers = numbers_of(document)
        title, author = _title_and_author(document)
    except _DAMAGED as error:
        problem = "this Word file is damaged, or a template; save it again as .docx"
        raise SourceError(file.name, problem) from error
    blocks = _DocxBlocks(styles, numbers)
    for part in (body, *_notes(document)):
        hide_by_style(part, hidden)
        blocks.add_all(part)
        blocks.end_paragraph()
    _empty_trees(document)
    read = blocks.builder.document(file, "docx", title=title or blocks.title, author=author)
    return reading_of(read)


def _title_and_author(document: Any) -> tuple[str | None, str | None]:
    """Return what the file's properties say; python-docx makes some up for a file without any.

    The name of a program is no author.
    """
    relations = document.part.package.rels.values()
    if not any(each.reltype == RELATIONSHIP_TYPE.CORE_PROPERTIES for each in relations):
        return None, None
    properties = document.core_properties
    author = stated_line(properties.author)
    is_program = author in {"python-docx", "Microsoft Office User"}
    return stated_line(properties.title), None if is_program else author


def _empty_trees(document: Any) -> None:
    """Free the trees of a file that is read, 5 MB even of a small one.

    The parts of a file refer to each other, so that they stay in memory until Python looks for
    cycles, which it does by the number of its own objects.
    """
    for part in document.part.package.iter_parts():
        root = getattr(part, "element", None)
        if root is not None:
            root.clear()


def _name_of_style(style: Any) -> str:
    """Return the name of a style; "heading 1" for one of any name that the outline counts."""
    name = style.name or ""
    if any(pattern.match(name) for pattern, _ in _STYLES) or _CONTENTS.match(name):
        return name
    for _ in range(_MOST_BASES):
        levels = [attribute(level, "val") for level in style.element.iter("{*}outlineLvl")]
        if levels:
            return "heading 1" if levels[0] != _BODY_LEVEL else name
        style = getattr(style, "base_style", None)
        if style is None:
            break
    return name


def _is_hidden(style: Any) -> bool:
    """Return whether a style, or one that it is based on, hides text."""
    for _ in range(_MOST_BASES):
        mark = next(style.element.iterfind("{*}rPr/{*}vanish"), None)
        if mark is not None:
            return attribute(mark, "val") not in {"0", "false", "off"}
        style = getattr(style, "base_style", None)
        if style is None:
            return False
    return False


def _notes(document: Any) -> Iterator[Element]:
    """Yield the footnotes and endnotes that somebody wrote, not the lines that divide them."""
    for part in document.part.package.iter_parts():
        if re.search(r"/(?:foot|end)notes\.xml\Z", str(part.partname)):
            try:
                root = parse_xml(part.blob)
            except etree.XMLSyntaxError:
                continue
            for note in root:
                if local_name(note) in {"footnote", "endnote"} and not attribute(note, "type"):
                    yield note


class _DocxBlocks:
    """Adds the paragraphs and tables of a part; `title` is the text of the first of style Title."""

    def __init__(self, styles: dict[str, str], numbers: WordNumbers) -> None:
        self.builder = BlockBuilder()
        self.title: str | None = None
        self._styles = styles
        self._numbers = numbers
        self._begun = ""  # the text of a paragraph that the next one goes on with

    def add_all(self, container: Element) -> None:
        """Add what a container holds; content controls and insertions are passed through."""
        for element in container:
            if is_not_read(element):
                continue
            match local_name(element):
                case "p":
                    self._add_paragraph(element)
                case "tbl":
                    self.end_paragraph()
                    self._add_table(element)
                case "oMathPara" | "oMath":
                    self.end_paragraph()
                    formulas = map(word_formula_text, element.iter("{*}oMath"))
                    self.builder.add(" ".join(formulas))
                case "sdt" | "sdtContent" | "ins" | "moveTo" | "customXml" | "smartTag":
                    self.add_all(element)

    def _add_paragraph(self, element: Element) -> None:
        style = self._style_of(element)
        if _CONTENTS.match(style):
            return
        kind = self._kind_of(element, style)
        text, self._begun = self._begun + self._text_of(element, kind), ""
        if goes_on(element):
            self._add_boxes(element)
            self._begun = text
            return
        if self.title is None and style.lower() == "title":
            self.title = clean_line(text.translate(_WITHOUT_MARKS))
        if kind is Kind.CODE:
            self.builder.add_code_line(text)
        else:
            self.builder.add(text, kind, marks=NOTE_MARKS)
        self._add_boxes(element)

    def _kind_of(self, element: Element, style: str) -> Kind | None:
        kind = next((kind for pattern, kind in _STYLES if pattern.match(style)), None)
        level = next(element.iterfind("{*}pPr/{*}outlineLvl"), None)
        if kind is None and level is not None and attribute(level, "val") != _BODY_LEVEL:
            return Kind.HEADLINE
        if kind is None and next(element.iter("{*}numPr"), None) is not None:
            return Kind.LIST
        return kind

    def _text_of(self, element: Element, kind: Kind | None) -> str:
        """Return the text of a paragraph behind its number, where that is shown."""
        text = paragraph_text(element)
        label = self._numbers.label(element, is_heading=kind is Kind.HEADLINE)
        return f"{label} {text}" if label and not self._begun else text

    def _add_boxes(self, paragraph: Element) -> None:
        for box in text_boxes(paragraph):
            self.add_all(box)
        self.end_paragraph()

    def end_paragraph(self) -> None:
        """Add what was to be gone on with, where nothing goes on."""
        text, self._begun = self._begun, ""
        self.builder.add(text, marks=NOTE_MARKS)

    def _style_of(self, paragraph: Element) -> str:
        for style in paragraph.iter("{*}pStyle"):
            return self._styles.get(attribute(style, "val") or "", "")
        return ""

    def _add_table(self, table: Element) -> None:
        rows = [list(_children(row, "tc")) for row in _rows(table)]
        is_layout = max(map(len, rows), default=0) < 2
        head_rows = 0 if is_layout else _head_rows(table, rows)
        for is_apart, group in groupby(rows, lambda row: is_layout or any(map(_holds_table, row))):
            if not is_apart:
                texts = fill_texts(_spanning_cells(list(group), self._numbers))
                self.builder.add_table(texts, head_rows=head_rows, marks=NOTE_MARKS)
                head_rows = 0
            else:
                for cell in (each for row in group for each in row):
                    self.add_all(cell)


_WITHOUT_MARKS = str.maketrans("", "", NOTE_MARKS)


def _children(element: Element, tag: str) -> Iterator[Element]:
    """Yield the children of one tag, those inside content controls too."""
    for child in element:
        name = local_name(child)
        if name == tag:
            yield child
        elif name in {"sdt", "sdtContent", "ins", "customXml"} and not is_not_read(child):
            yield from _children(child, tag)


def _rows(table: Element) -> Iterator[Element]:
    """Yield the rows of a table that are shown."""
    for row in _children(table, "tr"):
        mark = next(row.iterfind("{*}trPr/{*}hidden"), None)
        if mark is None or attribute(mark, "val") in {"0", "false", "off"}:
            yield row


def _holds_table(cell: Element) -> bool:
    return next(cell.iterdescendants("{*}tbl"), None) is not None


def _cell_text(cell: Element, numbers: WordNumbers) -> str:
    texts: list[str] = []
    for paragraph in _children(cell, "p"):
        label = numbers.label(paragraph, is_heading=False)
        texts += [label, clean_text(paragraph_text(paragraph))]
    return " ".join(" ".join(filter(None, texts)).split())


def _spanning_cells(
    rows: list[list[Element]], numbers: WordNumbers
) -> list[list[SpanningCell[str]]]:
    """Return the cells of the rows; one that goes on with the cell above it is counted there."""
    cells: list[list[SpanningCell[str]]] = []
    begun: dict[int, tuple[int, int]] = {}  # of a column: row and place of the cell that may go on
    for row in rows:
        cells.append([])
        column = 0
        for cell in row:
            width = read_span(_property(cell, "gridSpan"))
            merge = _property(cell, "vMerge")
            if merge not in {None, "restart"} and column in begun:
                at, place = begun[column]
                cells[at][place] = cells[at][place]._replace(rows=cells[at][place].rows + 1)
            else:
                begun[column] = (len(cells) - 1, len(cells[-1]))
                cells[-1].append(SpanningCell(_cell_text(cell, numbers), 1, width))
            column += width
    return cells


def _property(cell: Element, name: str) -> str | None:
    """Return the value of a cell's property, "" if it has none, and None without the property."""
    found = next((each for part in _children(cell, "tcPr") for each in _children(part, name)), None)
    return None if found is None else attribute(found, "val") or ""


def _head_rows(table: Element, rows: list[list[Element]]) -> int:
    """Return how many rows are the head: those repeated on each page, or a first one in bold."""
    repeated = takewhile(lambda row: next(row.iter("{*}tblHeader"), None) is not None, _rows(table))
    runs = [run for cell in rows[0] for run in cell.iter("{*}r")]
    is_bold = bool(runs) and all(next(run.iter("{*}b"), None) is not None for run in runs)
    return sum(1 for _ in repeated) or is_bold
