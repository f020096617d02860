"""A page as a tree of elements, put right where the extraction of its text would go wrong.

What nobody sees is taken out; what stands inside a sentence is made plain text, so that no reader
of the tree drops it: times, labels and buttons, quotation marks, raised and lowered figures.
"""

import re
import sys

import lxml.html
from lxml import etree

from index.errors import SourceError
from index.sources.readers.elements import Element
from index.sources.readers.formulas import mathml_text
from index.sources.readers.html.cells import flatten_lists, place_merged_cells
from index.sources.readers.html.classes import put_classes_right
from index.sources.readers.html.controls import put_buttons_right, unfold_panels
from index.sources.readers.html.hidden import find_hidden
from index.sources.readers.html.note_marks import put_small_figures_right, raise_note_references
from index.sources.readers.html.page_landmarks import (
    put_landmarks_right,
    put_plain_version_right,
)

_SENTENCE_PARTS = {"time", "output", "label", "button", "data", "meter", "progress", "legend"}
_OF_TIME = ("datetime", "pubdate", "itemprop")
"""Attributes that say which day a <time> means, and of what."""
_BLOCKS = {
    "p", "li", "td", "th", "dd", "dt", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6",
    "figcaption", "caption", "summary",
}  # fmt: skip
_CONTAINERS = ("div", "section", "article", "main")
_OTHER_BLOCKS = (
    "ul", "ol", "dl", "table", "pre", "hr", "figure", "form", "header", "footer", "nav", "aside",
    "details", "script",
)  # fmt: skip
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]")
_REFERENCE = re.compile(r"&#(?:[xX]0*([0-9a-fA-F]{1,6})|0*([0-9]{1,7}))(?![0-9a-fA-F]);?")
_QUOTATION_MARKS = (("“", "”"), ("‘", "’"))

_TABLE_ROLES = {
    "row": "tr", "cell": "td", "gridcell": "td", "rowheader": "td", "columnheader": "th",
    "rowgroup": "tbody",
}  # fmt: skip

_MOST_CELL_WORDS = 15
"""Words of a cell with several paragraphs from which on its table only arranges a page."""

MARK_PAIRS = ("⸨⸩", "⦅⦆", "⧼⧽", "⟬⟭")
"""Brackets that stand around a note mark while a tree is read; a pair that the page has not."""


def parse_page(source: str, text: str) -> tuple[Element, str]:
    """Return the tree of a page, put right, and the pair of brackets around its note marks.

    Raises SourceError for a page without elements.
    """
    text = _REFERENCE.sub(_without_not_xml, _NOT_XML.sub("", text))
    marks = next((pair for pair in MARK_PAIRS if not set(pair) & set(text)), MARK_PAIRS[0])
    parser = lxml.html.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        tree = lxml.html.document_fromstring(text.encode(), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise SourceError(source, "holds no text") from error
    put_right(tree, marks)
    return tree, marks


def _without_not_xml(reference: re.Match[str]) -> str:
    """Return a reference to a character, "" for one that no text of a tree may have."""
    code = int(reference[1], 16) if reference[1] else int(reference[2])
    return "" if code <= sys.maxunicode and _NOT_XML.match(chr(code)) else reference[0]


def put_right(tree: Element, marks: str) -> None:
    """Take out what nobody sees, and make text of what stands inside a sentence."""
    put_plain_version_right(tree)
    unfold_panels(tree)
    for element in find_hidden(tree):
        if element.getparent() is not None:
            remove(element)
    quoted = [(element, len(list(element.iterancestors("q")))) for element in tree.iter("q")]
    for element, depth in reversed(quoted):
        opening, closing = _QUOTATION_MARKS[depth % 2]
        _surround(element, opening, closing)
    for element in list(tree.iter("pre")):
        _mark_as_code(element)
    raise_note_references(tree)
    for element in list(tree.iter("math")):
        _write_formula(element)
    for element in list(tree.iter("sup", "sub")):
        put_small_figures_right(element, marks)
    put_buttons_right(tree)
    put_landmarks_right(tree)
    put_classes_right(tree)
    _part_labels(tree)
    _make_tables_of_roles(tree)
    _dissolve_layout_tables(tree)
    flatten_lists(tree)
    place_merged_cells(tree)
    _put_own_elements_right(tree)
    _wrap_bare_texts(tree)
    for element in list(tree.iter(*_SENTENCE_PARTS)):
        if next(element.iterancestors(*_BLOCKS), None) is not None:
            _make_span(element)


def _make_span(element: Element) -> None:
    stated = {name: element.get(name) for name in _OF_TIME if element.get(name) is not None}
    element.tag = "span"
    element.attrib.clear()
    element.attrib.update(stated)


def _write_formula(element: Element) -> None:
    """Write a formula on one line in the place of its elements, so that no sentence lacks it."""
    text = mathml_text(element)
    for child in list(element):
        element.remove(child)
    element.text, element.tag = text, "span"
    element.attrib.clear()


def _put_own_elements_right(tree: Element) -> None:
    """Make blocks of spans that are shown as blocks, and parts of a line of what stands in it.

    The latter are elements that a page has defined.
    """
    for element in tree.xpath("//span[contains(translate(@style, ' ', ''), 'display:block')]"):
        if next(element.iterancestors(*_BLOCKS), None) is None:
            element.tag = "div"
        else:
            element.addprevious(etree.Element("br"))
    for element in tree.xpath("//*[contains(local-name(), '-')]"):
        previous, parent = element.getprevious(), element.getparent()
        before = previous.tail if previous is not None else parent.text
        stands_in_line = (before or "").strip() or (element.tail or "").strip()
        if stands_in_line and next(element.iterdescendants(*_BLOCKS, *_CONTAINERS), None) is None:
            _make_span(element)


def _wrap_bare_texts(tree: Element) -> None:
    """Make paragraphs of texts that stand beside blocks, which extraction would glue to them."""
    for container in list(tree.iter(*_CONTAINERS)):
        _wrap_bare_text(container)


def _wrap_bare_text(container: Element) -> None:
    parts = [child for child in container if isinstance(child.tag, str)]
    blocks = [child for child in parts if _is_block(child)]
    if len(container) != len(parts):
        return
    if not blocks:
        _wrap_line(container, parts)
        return
    bare = [container.text, *(block.tail for block in blocks)]
    if not any((text or "").strip() for text in bare) and len(blocks) == len(parts):
        return
    text, container.text = container.text, None
    for child in parts:
        container.remove(child)
    paragraph = _paragraph(text)
    for child in parts:
        if child in blocks:
            _append_paragraph(container, paragraph)
            paragraph, child.tail = _paragraph(child.tail), None
            container.append(child)
        else:
            paragraph.append(child)
    _append_paragraph(container, paragraph)


def _wrap_line(container: Element, parts: list[Element]) -> None:
    """Make a paragraph of a line that begins with an element, which extraction would glue to it."""
    if (container.text or "").strip() or not parts or not (parts[0].tail or "").strip():
        return
    paragraph = _paragraph(None)
    paragraph.extend(parts)
    container.append(paragraph)


def _paragraph(text: str | None) -> Element:
    paragraph = etree.Element("p")
    paragraph.text = text
    return paragraph


def _append_paragraph(container: Element, paragraph: Element) -> None:
    """Append a paragraph if it has words; else only what it holds, such as pictures."""
    if "".join(paragraph.itertext()).strip():
        container.append(paragraph)
    else:
        container.extend(list(paragraph))


def _is_block(element: Element) -> bool:
    if element.tag in _BLOCKS or element.tag in _CONTAINERS or element.tag in _OTHER_BLOCKS:
        return True
    return next(element.iterdescendants(*_BLOCKS, *_CONTAINERS, *_OTHER_BLOCKS), None) is not None


def _part_labels(tree: Element) -> None:
    """Put a space between labels, which are two words though nothing stands between them."""
    for element in list(tree.iter("label")):
        if not element.tail and element.getnext() is not None:
            element.tail = " "


def _make_tables_of_roles(tree: Element) -> None:
    """Make tables of divisions that state to be rows and cells of one."""
    for element in tree.xpath("//*[@role='table' or @role='grid'][.//*[@role='row']]"):
        element.tag = "table"
        for part in element.xpath(".//*[@role]"):
            part.tag = _TABLE_ROLES.get(part.get("role"), part.tag)


def _dissolve_layout_tables(tree: Element) -> None:
    """Make plain divisions of tables that only arrange a page."""
    for table in list(tree.iter("table")):
        if any(_is_page_part(cell) for cell in table.iter("td", "th")):
            for element in table.iter("table", "tbody", "thead", "tr", "td", "th"):
                element.tag = "div"
        elif next(table.iterdescendants("table"), None) is not None:
            _part_nested_rows(table)


def _part_nested_rows(table: Element) -> None:
    """Make divisions of the cells of rows that hold tables; the rows between stay tables.

    Extraction would move the inner tables out of their rows, or drop them.
    """
    inner = {row for nested in table.iterdescendants("table") for row in nested.iter("tr")}
    rows = [row for row in table.iter("tr") if row not in inner]
    parts: list[Element] = list(table.iterchildren("caption"))
    for row in rows:
        if next(row.iterdescendants("table"), None) is not None:
            for cell in row:
                cell.tag, cell.tail = "div", None
                cell.attrib.clear()
                parts.append(cell)
        else:
            if not parts or parts[-1].tag != "table":
                parts.append(etree.Element("table"))
            row.tail = None
            parts[-1].append(row)
    for child in list(table):
        table.remove(child)
    table.tag, table.text = "div", None
    table.extend(parts)


def _is_page_part(cell: Element) -> bool:
    """Whether a cell holds paragraphs or lists, and more words than a cell of a table."""
    blocks = sum(1 for _ in cell.iterdescendants("p", "ul", "ol", "hr"))
    return blocks > 1 and words_of(cell) > _MOST_CELL_WORDS


def _mark_as_code(element: Element) -> None:
    """Put the text of a `pre` into a `code`; without one, extraction takes it for a quotation."""
    if next(element.iter("code"), None) is None:
        code = etree.SubElement(element, "code")
        code.text, element.text = element.text, None
        code.extend([child for child in element if child is not code])


def _surround(element: Element, opening: str, closing: str) -> None:
    """Write quotation marks into an element's text, unless it has its own, and drop its tag."""
    text = "".join(element.itertext()).strip()
    if text[:1] not in "“‘\"'«„»" or not text:
        element.text = opening + (element.text or "").lstrip()
        if len(element):
            element[-1].tail = (element[-1].tail or "").rstrip() + closing
        else:
            element.text = element.text.rstrip() + closing
    element.tag = "span"


def remove(element: Element) -> None:
    """Take an element out of its tree, and leave the text behind it."""
    parent = element.getparent()
    if parent is None:
        return
    tail = element.tail or ""
    previous = element.getprevious()
    if previous is not None:
        previous.tail = (previous.tail or "") + tail
    else:
        parent.text = (parent.text or "") + tail
    parent.remove(element)


def lift_captions(tree: Element) -> None:
    """Put each figure's caption behind the figure, as a paragraph of class `CAPTION_CLASS`.

    Extraction drops figures; a caption is told from other paragraphs by `CAPTION_SIGN` before it.
    """
    for caption in list(tree.iter("figcaption")):
        figure = next(caption.iterancestors("figure"), None)
        if figure is None or figure.getparent() is None:
            caption.tag, caption.text = "p", CAPTION_SIGN + (caption.text or "")
            caption.attrib.clear()
            continue
        remove(caption)
        paragraph = etree.Element("p")
        paragraph.text = CAPTION_SIGN + (caption.text or "")
        paragraph.extend(list(caption))
        parent = figure.getparent()
        parent.insert(parent.index(figure) + 1, paragraph)
        paragraph.tail, figure.tail = figure.tail, None


CAPTION_SIGN = "⧛ "
"""Stands before a caption's text between `lift_captions` and the blocks."""


def words_of(element: Element, *, outside: str | None = None) -> int:
    """Count the words of an element, without those of its descendants of one tag."""
    text = " ".join(element.itertext())
    count = len(text.split())
    if outside is not None:
        count -= sum(len(" ".join(part.itertext()).split()) for part in element.iter(outside))
    return count
