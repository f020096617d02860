"""Reader of OpenDocument texts: odfdo opens them, the text comes from all that is shown."""

import io
import re
from collections.abc import Iterator
from typing import Any

import odfdo
from lxml import etree
from odfdo.security import SecurityError

from index.errors import SourceError
from index.sources.readers.archive import ARCHIVE_DAMAGE, open_archive
from index.sources.readers.block_builder import BlockBuilder, clean_line, clean_text, reading_of
from index.sources.readers.elements import Element, attribute, local_name
from index.sources.readers.raised_figures import NOTE_MARKS, note_mark, put_figures_right
from index.sources.readers.reading import Reading, SourceFile
from index.types import Kind

_PASSED_OVER = frozenset({
    "tracked-changes", "annotation", "annotation-end", "hidden-text", "hidden-paragraph",
    "bookmark", "sequence-decls", "forms", "note-body", "ruby-text", "script", "desc", "title",
})  # fmt: skip
"""Elements whose text is not shown where they stand."""
_MOST_SPACES = 100


def read_odt(file: SourceFile) -> Reading:
    """Read the paragraphs, tables, text boxes and notes of an OpenDocument text."""
    with open_archive(file):
        pass
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
    blocks = _OdtBlocks(_raised_styles(body))
    blocks.add_all(body, None)
    for note in body.iter("{*}note-body"):
        blocks.add_all(note, None)
    code = re.match(r"[a-z]{2,3}\b", language or "")
    read = blocks.builder.document(
        file,
        "odt",
        title=clean_line(title) or blocks.title,
        author=clean_line(author),
        language=code[0] if code else None,
    )
    return reading_of(read)


def _raised_styles(body: Element) -> frozenset[str]:
    """Return the names of the file's own styles that raise text."""
    root = body.getroottree().getroot()
    return frozenset(
        attribute(style, "name") or ""
        for style in root.iter("{*}style")
        for properties in style.iter("{*}text-properties")
        if re.match(r"super|[1-9]", attribute(properties, "text-position") or "")
    )


class _OdtBlocks:
    """Adds what a container holds; `title` is the text of the first paragraph of style Title."""

    def __init__(self, raised: frozenset[str]) -> None:
        self.builder = BlockBuilder()
        self.title: str | None = None
        self._raised = raised

    def add_all(self, container: Element, kind: Kind | None) -> None:
        """Add the blocks of a container in order; those of a list are of kind `LIST`."""
        for element in container:
            match local_name(element):
                case "h":
                    self._add(element, Kind.HEADLINE)
                case "p":
                    self._add(element, _kind_of_style(attribute(element, "style-name")) or kind)
                case "list":
                    self.add_all(element, Kind.LIST)
                case "table":
                    self._add_table(element)
                case name if name and name not in _PASSED_OVER:
                    self.add_all(element, kind)

    def _add(self, element: Element, kind: Kind | None) -> None:
        text = self._text(element)
        if self.title is None and attribute(element, "style-name") == "Title":
            self.title = clean_line(text)
            kind = Kind.HEADLINE
        self.builder.add(text, kind, marks=NOTE_MARKS)
        for box in element.iter("{*}text-box"):
            self.add_all(box, None)

    def _add_table(self, table: Element) -> None:
        rows = list(table.iter("{*}table-row"))
        cells = [[cell for cell in row if local_name(cell) == "table-cell"] for row in rows]
        if max(map(len, cells), default=0) < 2:
            for cell in table.iter("{*}table-cell"):
                self.add_all(cell, None)
            return
        texts = [list(map(self._cell, row)) for row in cells]
        has_head = next(table.iter("{*}table-header-rows"), None) is not None
        self.builder.add_table(texts, has_head=has_head, marks=NOTE_MARKS)

    def _cell(self, cell: Element) -> str:
        texts = (clean_text(self._text(paragraph)) for paragraph in cell.iter("{*}p", "{*}h"))
        return " ".join(" ".join(texts).split())

    def _text(self, element: Element) -> str:
        return put_figures_right("".join(self._pieces(element)))

    def _pieces(self, element: Element) -> Iterator[str]:
        yield element.text or ""
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
            elif name not in _PASSED_OVER and name not in {"text-box", ""}:
                is_raised = attribute(child, "style-name") in self._raised
                text = "".join(self._pieces(child))
                is_raised = is_raised and NOTE_MARKS[0] not in text and bool(text.strip())
                yield f"{NOTE_MARKS[0]}{text}{NOTE_MARKS[1]}" if is_raised else text
            yield child.tail or ""


def _number(text: str | None) -> int:
    return int(text) if text is not None and text.isdecimal() else 1


def _kind_of_style(style: str | None) -> Kind | None:
    """Return the kind that a style of LibreOffice has; its names are English in every language."""
    if style is None:
        return None
    if style in {"Title", "Subtitle"} or style.startswith("Heading"):
        return Kind.HEADLINE
    if style.startswith("Quotations"):
        return Kind.QUOTATION
    if style in {"Preformatted_20_Text", "Source_20_Text"}:
        return Kind.CODE
    return Kind.CAPTION if style in {"Caption", "Illustration", "Figure"} else None
