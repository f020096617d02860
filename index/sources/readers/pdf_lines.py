"""Lines of a PDF page: its characters put together by where they stand."""

import ctypes
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from statistics import median
from typing import NamedTuple

import pypdfium2.raw as pdfium
from pypdfium2 import PdfPage

from index.sources.readers.raised_figures import NOTE_MARKS

_LARGEST_RISE = 0.75
"""Largest distance of a raised figure's baseline from its line's, in sizes of the line's font."""
_RAISED_SIZE = 0.88
"""Largest size of a raised figure, as a share of the line's font."""
_CELL_GAP = 0.9
"""White space inside a line, in sizes of its font, from which on its parts stand apart."""
_SPACE_GAP = 0.22
"""White space between two letters, in sizes of the font, that stands for a space."""
_BOLD_WEIGHT = 600


class _Glyph(NamedTuple):
    """One character: its left and right edge, baseline and size in points, y growing downwards."""

    char: str
    left: float
    right: float
    baseline: float
    size: float
    is_bold: bool


@dataclass(slots=True)
class PdfSegment:
    """A run of characters on one line without a wide gap; coordinates in points from the top."""

    text: str
    left: float
    right: float
    baseline: float
    size: float
    is_bold: bool
    cells: list["PdfSegment"] = field(default_factory=list)


def find_segments(page: PdfPage) -> list[PdfSegment]:
    """Return the segments of a page in the order in which the file writes them."""
    return [segment for line in _lines(_glyphs(page)) for segment in _split(line)]


# --- characters ----------------------------------------------------------------------------------


def _glyphs(page: PdfPage) -> Iterator[_Glyph]:
    """Yield the characters of a page, turned upright where the page is turned."""
    text_page = page.get_textpage()
    raw = text_page.raw
    turn = _turn(page)
    box = [ctypes.c_double() for _ in range(4)]
    origin = [ctypes.c_double() for _ in range(2)]
    loose = pdfium.FS_RECTF()
    box_refs, origin_refs = [ctypes.byref(v) for v in box], [ctypes.byref(v) for v in origin]
    try:
        for place in range(pdfium.FPDFText_CountChars(raw)):
            code = pdfium.FPDFText_GetUnicode(raw, place)
            if code in {0, 10, 13} or code > 0x10FFFF:
                continue
            pdfium.FPDFText_GetCharBox(raw, place, *box_refs)
            pdfium.FPDFText_GetCharOrigin(raw, place, *origin_refs)
            pdfium.FPDFText_GetLooseCharBox(raw, place, ctypes.byref(loose))
            x, y = origin[0].value, origin[1].value
            left, right, bottom, top = (v.value for v in box)
            if not left:  # a space that no glyph stands for
                left, right, bottom, top = x, x, y, y
            edges = (turn(left, bottom)[0], turn(right, top)[0])
            heights = (turn(loose.left, loose.top)[1], turn(loose.right, loose.bottom)[1])
            weight = pdfium.FPDFText_GetFontWeight(raw, place)
            yield _Glyph(
                char=chr(code),
                left=min(edges),
                right=max(edges),
                baseline=turn(x, y)[1],
                size=abs(heights[0] - heights[1]),
                is_bold=weight >= _BOLD_WEIGHT,
            )
    finally:
        text_page.close()


def _turn(page: PdfPage) -> Callable[[float, float], tuple[float, float]]:
    """Return what turns a point of the page to x and y from its upper left corner, upright."""
    width, height = page.get_size()  # as the page is shown
    match page.get_rotation():
        case 90:
            return lambda x, y: (y, x)
        case 180:
            return lambda x, y: (width - x, y)
        case 270:
            return lambda x, y: (width - y, height - x)
    return lambda x, y: (x, height - y)


# --- lines ---------------------------------------------------------------------------------------


def _lines(glyphs: Iterator[_Glyph]) -> Iterator[list[_Glyph]]:
    """Yield the characters of each line; a raised or lowered figure belongs to its line."""
    line: list[_Glyph] = []
    baseline = size = 0.0
    for glyph in glyphs:
        if line and not _continues(line[-1], glyph, baseline, size):
            yield line
            line = []
        if not line:
            if glyph.char.isspace():
                continue
            baseline, size = glyph.baseline, glyph.size
        elif glyph.size > size and not glyph.char.isspace():
            baseline, size = glyph.baseline, glyph.size  # the line began with a raised figure
        line.append(glyph)
    if line:
        yield line


def _continues(last: _Glyph, glyph: _Glyph, baseline: float, size: float) -> bool:
    if glyph.char.isspace() and glyph.right - glyph.left < 0.01:
        return True
    largest = max(size, glyph.size)
    return (
        abs(glyph.baseline - baseline) < _allowed_shift(glyph.size, size, largest)
        and glyph.left > last.right - 0.6 * largest
    )


def _allowed_shift(size: float, line_size: float, largest: float) -> float:
    differs = min(size, line_size) < _RAISED_SIZE * largest
    return (_LARGEST_RISE if differs else 0.25) * largest


def _split(line: list[_Glyph]) -> Iterator[PdfSegment]:
    """Yield the parts of a line that stand apart from each other."""
    size = max(glyph.size for glyph in line)
    baseline = next(glyph.baseline for glyph in line if glyph.size == size)
    part: list[_Glyph] = []
    for glyph in line:
        visible = [other for other in part[-3:] if not other.char.isspace()]
        if visible and not glyph.char.isspace():
            gap = glyph.left - visible[-1].right
            if gap > _CELL_GAP * size:
                yield from _segment(part, baseline, size)
                part = []
        part.append(glyph)
    yield from _segment(part, baseline, size)


def _segment(glyphs: list[_Glyph], baseline: float, size: float) -> Iterator[PdfSegment]:
    visible = [glyph for glyph in glyphs if not glyph.char.isspace()]
    if not visible:
        return
    yield PdfSegment(
        text=_text(glyphs, baseline, size).strip(),
        left=visible[0].left,
        right=visible[-1].right,
        baseline=baseline,
        size=median(glyph.size for glyph in visible),
        is_bold=sum(glyph.is_bold for glyph in visible) > len(visible) / 2,
    )


def _text(glyphs: list[_Glyph], baseline: float, size: float) -> str:
    """Return the text of a segment, with spaces for gaps and marks around raised figures."""
    pieces: list[str] = []
    last: _Glyph | None = None
    is_raised = False
    for glyph in glyphs:
        raised = (
            glyph.size < _RAISED_SIZE * size
            and baseline - glyph.baseline > 0.15 * size
            and glyph.char.isalnum()
        )
        if raised != is_raised:
            pieces.append(NOTE_MARKS[is_raised])
            is_raised = raised
        if last is not None and not raised and _are_apart(last, glyph, size):
            pieces.append(" ")
        pieces.append(glyph.char)
        last = glyph
    if is_raised:
        pieces.append(NOTE_MARKS[1])
    return "".join(pieces)


def _are_apart(last: _Glyph, glyph: _Glyph, size: float) -> bool:
    """Whether white space stands between two letters that no space character divides."""
    if last.char.isspace() or glyph.char.isspace():
        return False
    return glyph.left - last.right > _SPACE_GAP * size
