"""Reader of PDF files with PDFium: blocks by page, without running heads and page numbers."""

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field
from itertools import accumulate
from operator import attrgetter
from statistics import median

import pypdfium2

from index.errors import SourceError
from index.sources.readers.block_builder import BlockBuilder, clean_line, reading_of, stated_line
from index.sources.readers.pdf.layers import may_have_layers
from index.sources.readers.pdf.layout import PdfBlock, find_blocks, line_text, without_bullet
from index.sources.readers.pdf.lines import PdfSegment, find_text
from index.sources.readers.pdf.text import join_lines, words_inside_lines
from index.sources.readers.raised_figures import NOTE_MARKS, put_figures_right
from index.sources.readers.reading import Reading, SourceFile, UnreadPart
from index.types import Kind

MAX_PAGES = 2_000
_MARGIN = 0.11
"""Share of a page's height at its top and bottom where running heads stand."""
_HEAD_SHARE = 0.45
"""Share of pages on which the same line in the margin is a running head."""
_HEADLINE_SIZE = 1.12
"""Size of a headline's font, as a multiple of that of most text."""
_MAX_HEADLINE = 160
"""Code points of the longest headline."""
_PAGE_NUMBER = re.compile(
    r"(?:page|seite|página|pagina|стр\.?)?\s*[-–—|]?\s*(?:\d{1,4}|[ivxlc]{1,7})\s*"
    r"(?:(?:/|of|von|de|из)\s*\d{1,4})?\s*[-–—|]?",
    re.IGNORECASE,
)
_PRINTED_AT = re.compile(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[AP]\.?M\.?)?",
    re.IGNORECASE,
)
_PRINTED_FROM = re.compile(r"(?:https?|file)://\S+(?: +\d{1,4}/\d{1,4})?")
_DIGITS = re.compile(r"\d+")
_ENDS = re.compile(r"[.!?…:;。！？][\"'”’»)\]\d]*\Z")


@dataclass(slots=True)
class _Page:
    number: int
    height: float
    segments: list[PdfSegment]
    turned: list[list[PdfSegment]] = field(default_factory=list)
    blocks: list[PdfBlock] = field(default_factory=list)


def read_pdf(file: SourceFile) -> Reading:
    """Read the text of a PDF file, block by block. Raises SourceError if no page holds any."""
    document = _open(file)
    try:
        title, author = map(stated_line, map(document.get_metadata_value, ("Title", "Author")))
        total = len(document)
        has_layers = may_have_layers(file.data)
        pages = [
            _page(document, number, has_layers=has_layers)
            for number in range(min(total, MAX_PAGES))
        ]
    finally:
        document.close()
    empty = [page.number for page in pages if not page.segments and not page.turned]
    if len(empty) == len(pages):
        raise SourceError(
            file.name,
            "no page holds text; it is a scan. Make it searchable, for example with ocrmypdf",
        )
    notes = _remove_running_heads(pages)
    if total > MAX_PAGES:
        notes.append(f"only the first {MAX_PAGES} of its {total} pages were read")
    builder = BlockBuilder()
    _add_blocks(builder, pages)
    title = title or _largest_headline(pages)
    read = builder.document(file, "pdf", title=title, author=author)
    return reading_of(read, notes, [_scan(file.name, number) for number in empty])


def _open(file: SourceFile) -> pypdfium2.PdfDocument:
    try:
        document = pypdfium2.PdfDocument(file.data)
        len(document)
    except pypdfium2.PdfiumError as error:
        if "assword" in str(error):
            problem = "it is locked with a password; save it without one"
        else:
            problem = "this PDF is damaged; save it again"
        raise SourceError(file.name, problem) from error
    return document


def _page(document: pypdfium2.PdfDocument, place: int, *, has_layers: bool) -> _Page:
    """Return one page; one that cannot be opened counts as a page without text."""
    try:
        page = document[place]
    except pypdfium2.PdfiumError:
        return _Page(place + 1, 1.0, [])
    try:
        return _Page(place + 1, *find_text(page, has_layers=has_layers))
    except pypdfium2.PdfiumError:
        return _Page(place + 1, 1.0, [])
    finally:
        page.close()


def _scan(source: str, number: int) -> UnreadPart:
    return UnreadPart(
        source,
        f"page {number} holds no text; if it is a scan, make it searchable, for example with "
        "ocrmypdf",
    )


# --- running heads -------------------------------------------------------------------------------


def _remove_running_heads(pages: list[_Page]) -> list[str]:
    """Take running heads and page numbers out of all pages; return a note that names them."""
    edges = [_edge_lines(page) for page in pages]
    counts = Counter(key for lines in edges for key in {_key(s) for s in lines})
    least = max(2.0, _HEAD_SHARE * len(pages))
    removed: set[str] = set()
    for page, lines in zip(pages, edges, strict=True):
        numbers = [s for s in lines if _PAGE_NUMBER.fullmatch(s.text)]
        printed = _lines_of_browser(lines)
        heads = [
            s for s in lines if s not in numbers and (counts[_key(s)] >= least or s in printed)
        ]
        removed.update(_DIGITS.sub("…", s.text) for s in heads)
        gone = {id(s) for s in (*heads, *numbers)}
        page.segments = [s for s in page.segments if id(s) not in gone]
    shown = ", ".join(f"“{head[:60]}”" for head in sorted(removed)[:3])
    return [f"running heads are left out: {shown}"] if removed else []


def _lines_of_browser(lines: list[PdfSegment]) -> list[PdfSegment]:
    """Return what a browser prints around a page: day and title over it, its address under it."""
    days = {round(s.baseline) for s in lines if _PRINTED_AT.fullmatch(s.text)}
    addresses = [s for s in lines if _PRINTED_FROM.fullmatch(s.text)]
    if not days or not addresses:
        return []
    return [s for s in lines if round(s.baseline) in days or s in addresses]


def _key(segment: PdfSegment) -> tuple[str, int]:
    """Return what the running heads of two pages share: their words and their height."""
    return _DIGITS.sub("0", segment.text.casefold()), round(segment.baseline / 5)


def _edge_lines(page: _Page) -> list[PdfSegment]:
    """Return what stands in the first or last two lines of a page, and in its margins."""
    baselines = sorted({round(s.baseline) for s in page.segments})
    outer = {*baselines[:2], *baselines[-2:]}
    inner = range(round(_MARGIN * page.height), round((1 - _MARGIN) * page.height))
    return [
        s for s in page.segments if round(s.baseline) in outer and round(s.baseline) not in inner
    ]


# --- blocks --------------------------------------------------------------------------------------


def _add_blocks(builder: BlockBuilder, pages: list[_Page]) -> None:
    segments = [s for page in pages for part in (page.segments, *page.turned) for s in part]
    known = words_inside_lines([s.text for s in segments])
    body_size = _usual_size(segments)
    pending: tuple[PdfBlock, int] | None = None
    for page in pages:
        turned = [block for segments in page.turned for block in find_blocks(segments)]
        page.blocks = [*find_blocks(page.segments), *turned]
        for block in page.blocks:
            if pending is not None and _goes_on(pending[0], block):
                pending[0].rows.extend(block.rows)
                continue
            if pending is not None:
                _add(builder, *pending, known, body_size)
            pending = (block, page.number)
    if pending is not None:
        _add(builder, *pending, known, body_size)


def _usual_size(segments: list[PdfSegment]) -> float:
    """Return the median of the sizes of all characters, 0 if there are none."""
    segments = sorted(segments, key=attrgetter("size"))
    ends = list(accumulate(len(segment.text) for segment in segments))
    if not ends or not ends[-1]:
        return 0.0
    middle = ((ends[-1] - 1) // 2, ends[-1] // 2)
    return sum(segments[bisect_right(ends, place)].size for place in middle) / 2


def _goes_on(block: PdfBlock, following: PdfBlock) -> bool:
    """Whether a block continues in the next column or on the next page, in mid-sentence."""
    if block.is_table or following.is_table or following.is_item:
        return False
    last, first = line_text(block.rows[-1]), line_text(following.rows[0])
    return (
        len(last.split()) > 3
        and _ENDS.search(last.rstrip(NOTE_MARKS)) is None
        and first[:1].islower()
        and abs(block.size - following.size) < 0.06 * block.size
    )


def _add(
    builder: BlockBuilder, block: PdfBlock, page: int, known: set[str], body_size: float
) -> None:
    if block.is_table:
        rows = [[put_figures_right(cell.text) for cell in row] for row in block.rows]
        is_head = len(rows) > 1 and all(cell.is_bold for cell in block.rows[0])
        builder.add_table(rows, head_rows=is_head, page=page, marks=NOTE_MARKS)
        return
    text = join_lines(block.lines, known)
    kind = None
    if _is_headline(block, text, body_size):  # also where it begins with a number
        kind = Kind.HEADLINE
    elif block.is_item:
        text, kind = without_bullet(text), Kind.LIST
    builder.add(text, kind, page=page, marks=NOTE_MARKS)


def _is_headline(block: PdfBlock, text: str, body_size: float) -> bool:
    is_large = block.size > _HEADLINE_SIZE * body_size
    return (
        (is_large or (block.is_bold and len(block.rows) <= 2))
        and len(text) <= _MAX_HEADLINE
        and (not text.endswith((".", ",", ";")))
    )


def _largest_headline(pages: list[_Page]) -> str | None:
    """Return the text in the largest font on the first page with text, if it stands out."""
    first = next((page for page in pages if page.blocks), None)
    if first is None:
        return None
    largest = max(first.blocks, key=lambda block: block.size)
    usual = median(block.size for block in first.blocks)
    text = clean_line(" ".join(largest.lines))
    return text if text and largest.size > usual and len(text) <= _MAX_HEADLINE else None
