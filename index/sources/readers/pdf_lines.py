"""Lines of a PDF page: its words put together by where they stand, not by their order alone."""

import ctypes
import re
import struct
from collections.abc import Callable, Iterable, Iterator
from statistics import median
from typing import NamedTuple

import pypdfium2.raw as pdfium
from pypdfium2 import PdfPage, PdfTextPage

from index.sources.readers.pdf_ink import PdfInk, bind
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
_MOST_SLANT = 10
"""Degrees by which the lines of a scan may lean."""
_LINE = re.compile(r"[^\s\x00][^\r\n]*")
_WORD = re.compile("[^\\s\x00\ufffe\x02]+[\ufffe\x02]?|[\ufffe\x02]")
"""A word; PDFium's sign for a hyphen at a line end is the last character of one."""
_MAY_BE_RAISED = re.compile(r"[^\W\d_]\d|[.,;:!?)\]”’\"']\d|\d[^\W\d_]")


_EDGES = struct.Struct("4f")
"""Left, top, right and bottom edge in PDFium's FS_RECTF."""


_get_box = bind(pdfium.FPDFText_GetLooseCharBox, ctypes.c_int, ctypes.c_int, ctypes.c_void_p)
_get_origin = bind(
    pdfium.FPDFText_GetCharOrigin, ctypes.c_int, ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p
)
_get_weight = bind(pdfium.FPDFText_GetFontWeight, ctypes.c_int, ctypes.c_int)


class _Place(NamedTuple):
    """Where a character stands: its edges, baseline and size in points, y growing downwards."""

    left: float
    right: float
    baseline: float
    size: float


class _Word(NamedTuple):
    """Characters without white space between; `is_apart` if white space stands before them."""

    text: str
    left: float
    right: float
    baseline: float
    size: float
    is_bold: bool
    is_apart: bool


class PdfSegment(NamedTuple):
    """A run of words on one line without a wide gap; coordinates in points from the top."""

    text: str
    left: float
    right: float
    baseline: float
    size: float
    is_bold: bool


class PdfPageText(NamedTuple):
    """The segments of a page, upright, in the order in which the file writes them.

    `height` is that of the page as its text is read. `turned` are those that stand in another
    direction, for each direction by itself.
    """

    height: float
    segments: list[PdfSegment]
    turned: list[list[PdfSegment]]


def find_text(page: PdfPage) -> PdfPageText:
    """Return the text of a page that its readers see; what stands aslant, a watermark, is none."""
    text_page = page.get_textpage()
    try:
        text = _characters(text_page)
        found: list[tuple[float, list[PdfSegment]]] = []
        for turn, parts in _parts_by_turn(text, text_page, page):
            geometry = _Geometry(text_page, page, turn)
            words = _words(text, parts, geometry)
            found.append((geometry.height, [s for line in _lines(words) for s in _split(line)]))
    finally:
        text_page.close()
    (height, segments), *others = found
    return PdfPageText(height, segments, [other for _, other in others if other])


def _parts_by_turn(
    text: str, text_page: PdfTextPage, page: PdfPage
) -> list[tuple[int, list[tuple[int, int]]]]:
    """Return the spans of text that is seen, by the turn that makes it upright; the most first."""
    ink = PdfInk(text_page, page)
    parts: dict[int, list[tuple[int, int]]] = {}
    for line in _LINE.finditer(text):
        for angle, start, end in ink.seen_parts(text, *line.span()):
            quarters = round(angle / 90)
            if abs(angle - 90 * quarters) > _MOST_SLANT:
                continue
            spans = parts.setdefault(-90 * quarters % 360, [])
            if spans and text[spans[-1][1] : start].isspace():
                spans[-1] = (spans[-1][0], end)
            else:
                spans.append((start, end))
    if not parts:
        return [(page.get_rotation(), [])]
    return sorted(parts.items(), key=lambda each: -sum(end - start for start, end in each[1]))


class _Geometry:
    """Where the characters of a page stand when it is turned clockwise by some degrees."""

    def __init__(self, text_page: PdfTextPage, page: PdfPage, turn: int) -> None:
        width, height = page.get_size()  # as the page is shown
        if page.get_rotation() in {90, 270}:
            width, height = height, width
        self._page = ctypes.cast(text_page.raw, ctypes.c_void_p).value
        self._turn = _turn(turn, width, height)
        self._height = height
        self.height = width if turn in {90, 270} else height
        self._is_upright = turn == 0
        self._level: tuple[float, float] | None = None
        self._baseline = 0.0
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._box = pdfium.FS_RECTF()
        self._origin_at = ctypes.addressof(self._x), ctypes.addressof(self._y)
        self._box_at = ctypes.addressof(self._box)

    def place(self, number: int) -> _Place:
        """Return where a character stands; its box is that of its font, as high as a line."""
        _get_origin(self._page, number, *self._origin_at)
        _get_box(self._page, number, self._box_at)
        left, top, right, bottom = _EDGES.unpack_from(self._box)
        x0, y0 = self._turn(left, bottom)
        x1, y1 = self._turn(right, top)
        baseline = self._turn(self._x.value, self._y.value)[1]
        return _Place(min(x0, x1), max(x0, x1), baseline, abs(y1 - y0))

    def level_word(self, first: int, last: int) -> tuple[float, float, float, float, bool] | None:
        """Return left and right edge, baseline, size and boldness of a word from its ends.

        None if its first and last character do not stand alike. Boxes that are as high as those of
        the word before have its baseline. So most words take three looks into PDFium, in which
        reading spends half of its time.
        """
        if not self._is_upright:
            return None
        page, box, address = self._page, self._box, self._box_at
        _get_box(page, first, address)
        left, top, right, bottom = _EDGES.unpack_from(box)
        if first != last:
            _get_box(page, last, address)
            _, last_top, last_right, last_bottom = _EDGES.unpack_from(box)
            if last_bottom != bottom or last_top != top or last_right < right:
                return None
            right = last_right
        if left > right or bottom > top:
            return None
        if (bottom, top) != self._level:
            _get_origin(page, first, *self._origin_at)
            self._level, self._baseline = (bottom, top), self._height - self._y.value
        is_bold = _get_weight(page, first) >= _BOLD_WEIGHT
        return left, right, self._baseline, top - bottom, is_bold

    def is_bold(self, number: int) -> bool:
        """Return whether a character's font is bold."""
        return int(_get_weight(self._page, number)) >= _BOLD_WEIGHT


def _turn(turn: int, width: float, height: float) -> Callable[[float, float], tuple[float, float]]:
    """Return what turns a point of a page to x and y from the upper left corner of it, turned."""
    match turn:
        case 90:
            return lambda x, y: (y, x)
        case 180:
            return lambda x, y: (width - x, y)
        case 270:
            return lambda x, y: (height - y, width - x)
    return lambda x, y: (x, height - y)


# --- words ---------------------------------------------------------------------------------------


def _words(text: str, parts: list[tuple[int, int]], geometry: _Geometry) -> Iterator[_Word]:
    """Yield the words of some parts; each look costs time, so only their ends are looked up."""
    end = 0
    for found in (word for part in parts for word in _WORD.finditer(text, *part)):
        word = found[0]
        start, stop = found.span()
        gap = text[end:start]
        end = stop
        # PDFium puts line ends behind raised figures too, where no space stands.
        is_apart = gap == " " or bool(gap.strip("\r\n"))
        is_plain = word.isalpha() or not _MAY_BE_RAISED.search(word)
        place = geometry.level_word(start, stop - 1) if is_plain else None
        if place is not None:
            yield _Word(word, *place, is_apart)
        else:
            yield from _word(word, start, geometry, is_apart=is_apart)


def _characters(text_page: PdfTextPage) -> str:
    """Return the characters of a page, one for each that PDFium counts."""
    count = text_page.count_chars()
    text = str(text_page.get_text_range()) if count else ""
    if len(text) == count:
        return text
    codes = (pdfium.FPDFText_GetUnicode(text_page.raw, number) for number in range(count))
    return "".join(chr(code) if 0 < code <= 0x10FFFF else " " for code in codes)


def _word(text: str, start: int, geometry: _Geometry, *, is_apart: bool) -> Iterator[_Word]:
    """Yield a word, or its parts where its characters stand on different baselines."""
    is_bold = geometry.is_bold(start)
    first, last = geometry.place(start), geometry.place(start + len(text) - 1)
    is_level = abs(first.baseline - last.baseline) < 0.05 * max(first.size, last.size)
    if is_level and not _MAY_BE_RAISED.search(text):
        right = max(first.right, last.right)
        yield _Word(text, first.left, right, first.baseline, first.size, is_bold, is_apart)
        return
    part, begin = "", first
    place = first
    for offset, char in enumerate(text):
        here = geometry.place(start + offset)
        if part and abs(here.baseline - begin.baseline) > 0.05 * max(here.size, begin.size):
            yield _Word(
                part, begin.left, place.right, begin.baseline, begin.size, is_bold, is_apart
            )
            part, is_apart = "", False
        if not part:
            begin = here
        part += char
        place = here
    yield _Word(part, begin.left, place.right, begin.baseline, begin.size, is_bold, is_apart)


# --- lines ---------------------------------------------------------------------------------------


def _lines(words: Iterable[_Word]) -> Iterator[list[_Word]]:
    """Yield the words of each line; a raised or lowered figure belongs to its line."""
    line: list[_Word] = []
    baseline = size = 0.0
    for word in words:
        if line and not _continues(line[-1], word, baseline, size):
            yield line
            line = []
        if not line or word.size > size:  # a line may begin with a raised figure
            baseline, size = word.baseline, word.size
        line.append(word)
    if line:
        yield line


def _continues(last: _Word, word: _Word, baseline: float, size: float) -> bool:
    if word.baseline == baseline and word.size == size:  # most words
        return word.left > last.right - 0.6 * size
    largest = max(size, word.size)
    differs = min(size, word.size) < _RAISED_SIZE * largest
    allowed = (_LARGEST_RISE if differs else 0.25) * largest
    return abs(word.baseline - baseline) < allowed and word.left > last.right - 0.6 * largest


def _split(line: list[_Word]) -> Iterator[PdfSegment]:
    """Yield the parts of a line that stand apart from each other."""
    size = max(word.size for word in line)
    baseline = next(word.baseline for word in line if word.size == size)
    part: list[_Word] = []
    for word in line:
        if part and word.left - part[-1].right > _CELL_GAP * size:
            yield _segment(part, baseline, size)
            part = []
        part.append(word)
    yield _segment(part, baseline, size)


def _segment(words: list[_Word], baseline: float, size: float) -> PdfSegment:
    return PdfSegment(
        text=_text(words, baseline, size),
        left=words[0].left,
        right=words[-1].right,
        baseline=baseline,
        size=median(word.size for word in words),
        is_bold=2 * sum(word.is_bold for word in words) > len(words),
    )


def _text(words: list[_Word], baseline: float, size: float) -> str:
    """Return the text of a segment, with spaces for gaps and marks around raised figures."""
    pieces: list[str] = []
    last: _Word | None = None
    for word in words:
        is_raised = (
            word.baseline != baseline
            and word.size < _RAISED_SIZE * size
            and baseline - word.baseline > 0.15 * size
            and word.text.isalnum()
        )
        is_apart = last and (word.is_apart or word.left - last.right > _SPACE_GAP * size)
        if is_apart and not is_raised:
            pieces.append(" ")
        pieces.append(f"{NOTE_MARKS[0]}{word.text}{NOTE_MARKS[1]}" if is_raised else word.text)
        last = word
    return "".join(pieces)
