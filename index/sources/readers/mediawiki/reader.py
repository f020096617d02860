"""Reader of MediaWiki text: what a page shows as far as its own text says it."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import islice, takewhile
from typing import Any

import mwparserfromhell
from mwparserfromhell.parser import ParserError

from index.errors import SourceError
from index.sources.encoding import decode_text
from index.sources.readers.block_builder import BlockBuilder, reading_of
from index.sources.readers.mediawiki.export import is_export, iterate_pages
from index.sources.readers.mediawiki.inline import InlineText
from index.sources.readers.merged_cells import SpanningCell, fill_texts, read_span
from index.sources.readers.names import MemberNames
from index.sources.readers.reading import Reading, ReadingNote, SourceFile, UnreadPart
from index.types import Document, Kind, title_of_file

_REDIRECT = re.compile(r"\s*#[^\W\d_]{3,20}[ \t]*:?[ \t]*\[\[", re.IGNORECASE)
_SWITCH = re.compile(r"__[^\W\d_]{3,30}__")
_TITLE = re.compile(r"\{\{\s*DISPLAYTITLE\s*:\s*([^{}|]{1,300})")
_CODE = frozenset({"pre", "syntaxhighlight", "source"})
_QUOTATIONS = frozenset({"blockquote", "poem"})
_QUOTE_TEMPLATES = frozenset(
    {"quote", "blockquote", "cquote", "quotation", "quote box", "zitat", "citation bloc", "cita"}
)
_BLOCKS = frozenset({"div", "p", "center", "section", "ul", "ol", "li", "dl", "dt", "dd"})
MAX_PAGES = 5_000
"""Pages of an export that are read."""
_SHOWN_NAMES = 8
_MOST_OPEN = 200
"""Templates that nothing closes: the parser tries each of them to the end of the text."""


def read_mediawiki(file: SourceFile) -> Reading:
    """Read a page of a wiki, or the pages of an export, each as `FILE/title`.

    Raises SourceError for a redirect, or if it holds no text.
    """
    if is_export(file.data):
        return _read_export(file)
    text, note = decode_text(file.name, file.data, charset=file.charset)
    document, told = _read_page(file, file.name, text)
    return reading_of(document, [note, told])


def _read_export(file: SourceFile) -> Reading:
    """Read the articles of an export; one that cannot be read costs itself alone."""
    names = MemberNames(file.name)
    documents: list[Document] = []
    notes: list[ReadingNote] = []
    unread: list[UnreadPart] = []
    for page in islice(iterate_pages(file.name, file.data), MAX_PAGES + 1):
        if len(documents) == MAX_PAGES:
            notes.append(ReadingNote(file.name, f"only its first {MAX_PAGES:,} pages are read"))
            break
        name = names.choose(page.title, page.title)
        try:
            document, told = _read_page(file, name, page.text, page.title)
        except SourceError as error:
            unread.append(UnreadPart(name, error.problem))
            continue
        documents.append(document)
        notes += [ReadingNote(name, told)] if told else []
    if not documents:
        raise SourceError(file.name, "this export of a wiki has no page with text")
    return Reading(documents=tuple(documents), notes=tuple(notes), unread=tuple(unread))


def _read_page(
    file: SourceFile, name: str, text: str, title: str | None = None
) -> tuple[Document, str | None]:
    """Return the article of a page, and what there is to say of it."""
    if _REDIRECT.match(text):
        raise SourceError(name, "a redirect to another page")
    if text.count("{{") > _MOST_OPEN + 2 * text.count("}}"):
        raise SourceError(name, "this wiki text is nested too deep or damaged")
    page = _Page()
    try:
        code = mwparserfromhell.parse(re.sub(r"\r\n?", "\n", text))
        page.add(code.nodes)
        page.end()
    except (ParserError, RecursionError, ValueError, TypeError, AttributeError) as error:
        raise SourceError(name, "this wiki text is nested too deep or damaged") from error
    stated = _TITLE.search(text)
    shown = InlineText().text(mwparserfromhell.parse(stated[1])) if stated else title
    shown = shown or page.title or title_of_file(name)
    return page.builder.document(file, "mediawiki", name=name, title=shown), page.told()


class _Page:
    """The blocks of a page, added node by node; `title` is a heading of the first level on top."""

    def __init__(self) -> None:
        self.builder = BlockBuilder()
        self.title: str | None = None
        self._left_out: Counter[str] = Counter()
        self._inline = InlineText(self._left_out)
        self._block: list[str] = []
        self._kind: Kind | None = None
        self._is_line_start = True
        self._is_behind_template = False
        self._item = ""
        self._term: int | None = None  # the place of the term that explanations follow

    def add(self, nodes: Sequence[Any]) -> None:
        """Add nodes one after the other."""
        for node in nodes:
            kind = type(node).__name__
            if kind == "Text":
                self._add_text(_SWITCH.sub("", str(node)))
            elif kind == "Heading":
                self._add_heading(node)
            elif kind == "Tag":
                self._add_tag(node)
            elif kind == "Template" and self._template_name(node) in _QUOTE_TEMPLATES:
                self._add_quotation(node)
            elif kind == "Template" and self._is_line_start and not self._inline.shows(node):
                self._inline.leave_out(node)  # a box, a banner or the like on a line of its own
                self._is_behind_template = True
            elif kind == "Wikilink" and (caption := self._inline.caption(node)) is not None:
                self._add_caption(caption)
            else:
                self._write(self._inline.text_of(node))

    def end(self) -> None:
        """Add what is left, and the notes."""
        self._flush()
        for note in self._inline.notes:
            self.builder.add(note)

    def told(self) -> str | None:
        """Return a note on the templates whose text is not in the page."""
        if not self._left_out:
            return None
        names = [name for name, _ in self._left_out.most_common(_SHOWN_NAMES)]
        more = (
            f" and {len(self._left_out) - len(names)} more"
            if len(names) < len(self._left_out)
            else ""
        )
        return f"templates are left out: {', '.join(names)}{more}"[:300]

    # --- blocks ----------------------------------------------------------------------------------

    def _add_text(self, text: str) -> None:
        for number, line in enumerate(text.split("\n")):
            if number:
                self._end_line()
            elif self._is_behind_template:  # the spaces behind it make no code
                line = line.lstrip(" ")  # noqa: PLW2901
            is_blank = not line.strip()
            if self._is_line_start and line.startswith(" ") and not is_blank and not self._block:
                self._kind = Kind.CODE
            if not is_blank or self._block:
                self._write(line)
        self._is_behind_template = False

    def _end_line(self) -> None:
        """End a line: of an item with it, of a paragraph where it is blank."""
        if self._kind in {Kind.LIST, Kind.TEXT} or self._is_line_start:
            self._flush()
        elif self._block:
            self._block.append("\n" if self._kind is Kind.CODE else " ")
        self._is_line_start = True

    def _write(self, text: str) -> None:
        if text:
            if self._kind is Kind.CODE and self._is_line_start and not text.startswith(" "):
                self._flush()
            self._block.append(text)
            self._is_line_start = self._is_line_start and not text.strip()

    def _flush(self) -> None:
        text, self._block = "".join(self._block), []
        kind, self._kind = self._kind, None
        item, self._item = self._item, ""
        if kind is Kind.CODE:
            text = re.sub(r"(?m)^ ", "", text)  # the space that makes it code
        place = self.builder.add(text, Kind.HEADLINE if item == "dt" else kind)
        if item == "dt":
            self._term = place
        elif item == "dd" and place is not None and self._term is not None:
            self.builder.set_above([place], self._term)
        elif text.strip():
            self._term = None

    def _add_heading(self, node: Any) -> None:
        self._flush()
        text = self._inline.text(node.title)
        if node.level == 1 and not len(self.builder):
            self.title = text
        self.builder.add(text, Kind.HEADLINE)
        self._is_line_start = True

    def _add_caption(self, caption: str) -> None:
        """Add a picture's caption before the paragraph that it stands in the middle of."""
        self.builder.add(caption, Kind.CAPTION)

    def _add_quotation(self, node: Any) -> None:
        said = next((node.get(name).value for name in ("text", "quote", 1) if node.has(name)), None)
        self._flush()
        if said is not None:
            self.builder.add(self._inline.text(said), Kind.QUOTATION)

    def _template_name(self, node: Any) -> str:
        return str(node.name).strip().lower()

    def _add_tag(self, node: Any) -> None:
        name = str(node.tag).strip().lower()
        if node.wiki_markup in {"*", "#", ":", ";"}:
            self._begin_item(name)
        elif name in _CODE and self._is_line_start:
            self._flush()
            self.builder.add(str(node.contents), Kind.CODE)
        elif name == "table":
            self._flush()
            self._add_table(node)
        elif name == "hr":
            self._flush()
        elif name == "gallery":
            self._add_gallery(str(node.contents))
        elif name in _QUOTATIONS and not self._inline.is_hidden(node):
            self._flush()
            for paragraph in re.split(
                r"\n\s*\n", self._inline.text(node.contents, lines=name == "poem")
            ):
                self.builder.add(paragraph, Kind.QUOTATION)
            self._is_line_start = False
        elif name in _BLOCKS and node.contents is not None and not self._inline.is_hidden(node):
            self._flush()
            self._is_line_start = True
            self.add(node.contents.nodes)
            self._flush()
            self._is_line_start = False
        else:
            self._write(self._inline.text_of(node))

    def _begin_item(self, name: str) -> None:
        """Begin an item, a term or its explanation; several marks in a row begin one."""
        if "".join(self._block).strip():
            self._flush()
        self._block = []
        self._kind = Kind.LIST if name == "li" else Kind.TEXT
        self._item = name
        self._is_line_start = False

    def _add_gallery(self, text: str) -> None:
        self._flush()
        for line in text.split("\n"):
            _, _, caption = line.partition("|")
            self.builder.add(self._inline.text(mwparserfromhell.parse(caption)), Kind.CAPTION)

    def _add_table(self, node: Any) -> None:
        rows: list[list[Any]] = [[]]
        for part in node.contents.nodes:
            name = str(part.tag).strip().lower() if type(part).__name__ == "Tag" else ""
            if name == "tr":
                rows.append([cell for cell in part.contents.nodes if _is_cell(cell)])
            elif name in {"td", "th"}:
                rows[-1].append(part)
        if rows[0] and (caption := str(rows[0][0].contents).lstrip()).startswith("+"):
            del rows[0][0]
            self.builder.add(self._inline.text(mwparserfromhell.parse(caption[1:])), Kind.HEADLINE)
        filled = [row for row in rows if row]
        if filled:
            cells = [
                [
                    SpanningCell(
                        self._inline.text(cell.contents),
                        read_span(_attribute(cell, "rowspan")),
                        read_span(_attribute(cell, "colspan")),
                    )
                    for cell in row
                ]
                for row in filled
            ]
            heads = len(list(takewhile(_is_head_row, filled)))
            if heads == 1 and len(filled[0]) < 2:  # a title alone
                heads = 0
            self.builder.add_table(fill_texts(cells), head_rows=heads if heads < len(filled) else 1)
        self._is_line_start = False


def _is_head_row(row: list[Any]) -> bool:
    return all(str(cell.tag).strip().lower() == "th" for cell in row)


def _attribute(cell: Any, name: str) -> str | None:
    return str(cell.get(name).value) if cell.has(name) else None


def _is_cell(node: Any) -> bool:
    return type(node).__name__ == "Tag" and str(node.tag).strip().lower() in {"td", "th"}
