"""Reader of OpenDocument texts: odfdo opens them, the text comes from all that is shown."""

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Any, NamedTuple

import odfdo
from lxml import etree
from odfdo.security import SecurityError

from index.errors import SourceError
from index.sources.readers.archive import ARCHIVE_DAMAGE, open_archive, read_member
from index.sources.readers.block_builder import (
    BlockBuilder,
    clean_line,
    clean_text,
    reading_of,
    stated_line,
)
from index.sources.readers.elements import Element, attribute, local_name, parse_xml
from index.sources.readers.formulas import lowered_text, mathml_text
from index.sources.readers.merged_cells import SpanningCell, fill_texts, read_span
from index.sources.readers.odt.numbering import OdtNumbers
from index.sources.readers.odt.styles import Styles
from index.sources.readers.raised_figures import NOTE_MARKS, note_mark, put_figures_right
from index.sources.readers.reading import Reading, SourceFile
from index.types import Kind

_PASSED_OVER = frozenset({
    "tracked-changes", "annotation", "annotation-end", "hidden-paragraph", "placeholder", "number",
    "bookmark", "sequence-decls", "forms", "note-body", "ruby-text", "script", "desc", "title",
    "table-of-content", "illustration-index", "table-index", "object-index", "user-index",
    "alphabetical-index", "binary-data",
})  # fmt: skip
"""Elements whose text is not shown where they stand, or only repeats what stands elsewhere."""
_MOST_FORMULAS = 1_000
_MOST_SPACES = 100


class _Opened(NamedTuple):
    """What a file holds: its text, the parts with its styles, and what it says of itself."""

    body: Element
    parts: list[Element]
    formulas: dict[str, str]
    title: str | None
    author: str | None
    language: str | None


def read_odt(file: SourceFile) -> Reading:
    """Read the paragraphs, tables, text boxes, formulas and notes of an OpenDocument text."""
    opened = _open_package(file) if file.data.startswith(b"PK") else _open_flat(file)
    blocks = _OdtBlocks(Styles(opened.parts), OdtNumbers(opened.parts), opened.formulas)
    blocks.add_all(opened.body, None)
    for note in opened.body.iter("{*}note-body"):
        blocks.add_all(note, None)
    code = re.match(r"[a-z]{2,3}\b", opened.language or "")
    read = blocks.builder.document(
        file,
        "odt",
        title=stated_line(opened.title) or blocks.title,
        author=stated_line(opened.author),
        language=code[0] if code else None,
    )
    return reading_of(read)


def _open_package(file: SourceFile) -> _Opened:
    with open_archive(file) as archive:
        common_styles, formulas = _common_styles(archive), _formulas(archive)
    try:
        document = odfdo.Document(io.BytesIO(file.data))
        # odfdo has no public way to the tree, and its own text leaves out what stands in boxes.
        body: Element = document.body._xml_element  # noqa: SLF001
        meta: Any = document.meta
        title, language = meta.title, meta.language
        author = meta.get_initial_creator() or meta.creator
    except SecurityError as error:
        raise SourceError(file.name, "it unpacks to far more than its size") from error
    except (*ARCHIVE_DAMAGE, TypeError, AttributeError, etree.XMLSyntaxError) as error:
        raise SourceError(file.name, "this OpenDocument text is damaged; save it again") from error
    parts = [*common_styles, body.getroottree().getroot()]
    return _Opened(body, parts, formulas, title, author, language)


def _open_flat(file: SourceFile) -> _Opened:
    """Open a text that is one file of XML, as LibreOffice keeps it where changes are compared."""
    try:
        root = parse_xml(file.data)
    except etree.XMLSyntaxError as error:
        raise SourceError(file.name, "this OpenDocument text is damaged; save it again") from error
    body = root.find("{*}body/{*}text")
    if body is None:
        raise SourceError(file.name, "a spreadsheet or slides; save it as .csv or .pdf")

    def stated(name: str) -> str | None:
        return next((each.text for each in root.iterfind(f"{{*}}meta/{{*}}{name}")), None)

    author = stated("initial-creator") or stated("creator")
    return _Opened(body, [root], {}, stated("title"), author, stated("language"))


def _common_styles(archive: zipfile.ZipFile) -> list[Element]:
    """Return the part with the styles that the whole text shares, [] if it cannot be read."""
    try:
        return [parse_xml(read_member(archive, "styles.xml") or b"")]
    except etree.XMLSyntaxError:
        return []


def _formulas(archive: zipfile.ZipFile) -> dict[str, str]:
    """Return the formulas, each an object of its own in the package, by the object's name."""
    found: dict[str, str] = {}
    for name in archive.namelist():
        if name.endswith("/content.xml") and len(found) < _MOST_FORMULAS:
            try:
                root = parse_xml(read_member(archive, name) or b"")
            except etree.XMLSyntaxError:
                continue
            if local_name(root) == "math":
                found[posixpath.dirname(name)] = mathml_text(root)
    return found


class _OdtBlocks:
    """Adds what a container holds; `title` is the text of the first paragraph of style Title."""

    def __init__(self, styles: Styles, numbers: OdtNumbers, formulas: Mapping[str, str]) -> None:
        self.builder = BlockBuilder()
        self.title: str | None = None
        self._styles = styles
        self._numbers = numbers
        self._formulas = formulas

    def add_all(self, container: Element, kind: Kind | None) -> None:
        """Add the blocks of a container in order; those of a list are of kind `LIST`."""
        for element in container:
            if self._is_hidden(element):
                continue
            match local_name(element):
                case "h":
                    self._add(element, Kind.HEADLINE)
                case "p":
                    self._add(element, kind)
                case "list":
                    self.add_all(element, Kind.LIST)
                case "table":
                    self._add_table(element)
                case name if name and name not in _PASSED_OVER:
                    self.add_all(element, kind)

    def _is_hidden(self, element: Element) -> bool:
        """Whether nobody sees an element: its style or section hides it, or a mark inside does."""
        if self._styles.is_hidden(attribute(element, "style-name")):
            return True
        match local_name(element):
            case "section":
                return attribute(element, "is-hidden") == "true" or (
                    attribute(element, "display") == "none"
                )
            case "hidden-text":
                return attribute(element, "is-hidden") != "false"
            case "p" | "h":
                marks = element.iterfind("{*}hidden-paragraph")
                return any(attribute(mark, "is-hidden") == "true" for mark in marks)
        return False

    def _add(self, element: Element, kind: Kind | None) -> None:
        label, text = self._numbers.label(element), self._text(element)
        text = f"{label} {text}" if label else text
        styles = list(self._styles.with_bases(attribute(element, "style-name")))
        if kind is not Kind.HEADLINE:
            kind = next(filter(None, map(_kind_of_style, styles)), kind)
        if self.title is None and "Title" in styles:
            self.title = clean_line(text)
        if kind is Kind.CODE:
            self.builder.add_code_line(text)
        else:
            self.builder.add(text, kind, marks=NOTE_MARKS)
        for box in element.iter("{*}text-box"):
            if next(box.iterancestors("{*}p", "{*}h"), None) is element:
                self.add_all(box, None)

    def _add_table(self, table: Element) -> None:
        rows = [
            row
            for row in table.iter("{*}table-row")
            if _table_of(row) is table and attribute(row, "visibility") not in _FOLDED_AWAY
        ]
        cells = [[cell for cell in row if local_name(cell) == "table-cell"] for row in rows]
        is_layout = max(map(len, cells), default=0) < 2
        heads = [row for row in rows if local_name(row.getparent()) == "table-header-rows"]
        head_rows = len(heads)
        for is_apart, group in groupby(cells, lambda row: is_layout or any(map(_holds_table, row))):
            if not is_apart:
                texts = fill_texts([list(map(self._cell, row)) for row in group])
                self.builder.add_table(texts, head_rows=head_rows, marks=NOTE_MARKS)
                head_rows = 0
            else:
                for cell in (each for row in group for each in row):
                    self.add_all(cell, None)

    def _cell(self, cell: Element) -> SpanningCell[str]:
        texts = (clean_text(self._text(paragraph)) for paragraph in self._paragraphs(cell))
        return SpanningCell(
            " ".join(" ".join(texts).split()),
            read_span(attribute(cell, "number-rows-spanned")),
            read_span(attribute(cell, "number-columns-spanned")),
        )

    def _paragraphs(self, container: Element) -> Iterator[Element]:
        """Yield the paragraphs of a cell that are shown in it, those of its lists and boxes too."""
        for element in container:
            name = local_name(element)
            if name in {"p", "h"} and not self._is_hidden(element):
                yield element
            if name and name not in _PASSED_OVER and not self._is_hidden(element):
                yield from self._paragraphs(element)

    def _text(self, element: Element) -> str:
        return put_figures_right("".join(self._pieces(element)))

    def _pieces(self, element: Element) -> Iterator[str]:
        yield _flat(element.text)
        for child in element:
            name = local_name(child)
            if name == "s":
                yield " " * min(_number(attribute(child, "c")), _MOST_SPACES)
            elif name == "tab":
                yield " "
            elif name == "line-break":
                yield "\n"
            elif name == "note":
                citation = next(child.iter("{*}note-citation"), None)
                yield note_mark((citation.text if citation is not None else None) or "*")
            elif name == "math":
                yield mathml_text(child)
            elif name == "object" and (attribute(child, "href") or "").strip("./"):
                yield self._formulas.get((attribute(child, "href") or "").strip("./"), "")
            elif name not in _PASSED_OVER | {"text-box", ""} and not self._is_hidden(child):
                style = attribute(child, "style-name")
                is_raised = self._styles.is_raised(style)
                text = "".join(self._pieces(child))
                if self._styles.is_lowered(style):
                    text = lowered_text(text)
                is_raised = is_raised and NOTE_MARKS[0] not in text and bool(text.strip())
                yield f"{NOTE_MARKS[0]}{text}{NOTE_MARKS[1]}" if is_raised else text
            yield _flat(child.tail)


_FOLDED_AWAY = frozenset({"collapse", "filter"})
"""What a row states that is not shown."""


def _flat(text: str | None) -> str:
    """Return text of the file on one line; elements alone end lines and widen spaces."""
    return re.sub(r"\s+", " ", text) if text else ""


def _table_of(row: Element) -> Element:
    return next(row.iterancestors("{*}table"), None)


def _holds_table(cell: Element) -> bool:
    return next(cell.iterdescendants("{*}table"), None) is not None


def _number(text: str | None) -> int:
    return int(text) if text is not None and text.isdecimal() else 1


def _kind_of_style(style: str) -> Kind | None:
    """Return the kind that a style of LibreOffice has; its names are English in every language."""
    if style in {"Title", "Subtitle"} or style.startswith("Heading"):
        return Kind.HEADLINE
    if style.startswith("Quotations"):
        return Kind.QUOTATION
    if style in {"Preformatted_20_Text", "Source_20_Text"}:
        return Kind.CODE
    return Kind.CAPTION if style in {"Caption", "Illustration", "Figure"} else None
