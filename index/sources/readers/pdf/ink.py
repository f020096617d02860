"""Which words of a PDF page its readers see: those with ink, not covered, in a layer shown."""

import ctypes
import math
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import repeat

import pypdfium2
import pypdfium2.raw as pdfium

from index.sources.readers.pdf.covers import PdfCovers
from index.sources.readers.pdf.geometry import addresses, bind
from index.sources.readers.pdf.layers import PdfLayers

_FILLED = frozenset({pdfium.FPDF_TEXTRENDERMODE_FILL, pdfium.FPDF_TEXTRENDERMODE_FILL_CLIP})
_WORD = re.compile(r"[^\s\x00]+")
_LEAST_WHITE = 250
"""Least value of red, green and blue, of 255, of a colour that nobody tells from white paper."""
_UNDERLAYS = (
    pdfium.FPDF_PAGEOBJ_IMAGE,
    pdfium.FPDF_PAGEOBJ_SHADING,
    pdfium.FPDF_PAGEOBJ_FORM,
)


_INT, _POINTER = ctypes.c_int, ctypes.c_void_p
_get_object = bind(pdfium.FPDFText_GetTextObject, _POINTER, _INT)
_get_angle = bind(pdfium.FPDFText_GetCharAngle, ctypes.c_float, _INT)
_get_mode = bind(pdfium.FPDFTextObj_GetTextRenderMode, _INT)
_get_colour = bind(pdfium.FPDFText_GetFillColor, _INT, _INT, *[_POINTER] * 4)
_get_item = bind(pdfium.FPDFPage_GetObject, _POINTER, _INT)
_get_type = bind(pdfium.FPDFPageObj_GetType, _INT)
_get_bounds = bind(pdfium.FPDFPageObj_GetBounds, _INT, *[_POINTER] * 4)
_get_draw_mode = bind(pdfium.FPDFPath_GetDrawMode, _INT, *[_POINTER] * 2)
_get_path_colour = bind(pdfium.FPDFPageObj_GetFillColor, _INT, *[_POINTER] * 4)


class PdfInk:
    """Looks up the words of a page; all words of one text object have the same ink."""

    def __init__(
        self, text_page: pypdfium2.PdfTextPage, page: pypdfium2.PdfPage, *, has_layers: bool
    ) -> None:
        self._text_page, self._page = text_page, page
        self._address = ctypes.cast(text_page.raw, ctypes.c_void_p).value
        self._object: int | None = None
        self._is_seen = True
        self._layers = PdfLayers(page) if has_layers else None
        self._layer: PdfLayers | None = None  # that of the text object, if it is in one
        self._angle = 0.0
        self._underlays: list[tuple[float, float, float, float]] | None = None
        self.lines_of_one_object: list[tuple[int, int]] = []
        """Lines whose first and last character are of one text object, so of one font."""
        self._colours = (ctypes.c_uint * 4)()
        self._colours_at = addresses(self._colours)

    def seen_parts(
        self, text: str, lines: Sequence[tuple[int, int]]
    ) -> Iterator[tuple[float, int, int]]:
        """Yield the parts of lines that readers see, each with the angle at which it is written.

        Most lines are one text object. PDFium also joins to a line what crosses it or stands beside
        it in another direction.
        """
        firsts = self._find_objects([start for start, _ in lines])
        lasts = self._find_objects([end - 1 for _, end in lines])
        covers = PdfCovers(self._page)
        self.lines_of_one_object = [
            line
            for line, first, last in zip(lines, firsts, lasts, strict=True)
            if first and first == last
        ]
        for line, first, last in zip(lines, firsts, lasts, strict=True):
            parts, objects = [line], [first]
            if first != last or covers:
                parts = [word.span() for word in _WORD.finditer(text, *line)]
                objects = self._find_objects([start for start, _ in parts])
            for (start, end), found in zip(parts, objects, strict=True):
                is_covered = bool(covers) and covers.hide(found, *self._centre(start))
                if not is_covered and self._shows(start, found):
                    yield self._angle, start, end

    def _find_objects(self, numbers: Iterable[int]) -> list[int | None]:
        """Return the addresses of the text objects of some characters."""
        return list(map(_get_object, repeat(self._address), numbers))

    def _shows(self, number: int, found: int | None) -> bool:
        """Return whether readers see a character, by its layer, its ink and what it lies on.

        What has no ink may lie over the picture of a scan, which shows the same, and what is white
        may stand on something coloured. `found` is its text object.
        """
        if found != self._object:
            self._object = found
            self._is_seen = not found or self._has_dark_ink(found, number)
            self._angle = math.degrees(_get_angle(self._address, number))
            self._layer = (
                self._layers if found and self._layers and self._layers.hold(found) else None
            )
        if self._layer is not None and not self._layer.show(*self._edges(number)):
            return False
        return self._is_seen or self._lies_on_something(number)

    def _has_dark_ink(self, text_object: int, number: int) -> bool:
        """Return whether a character is drawn in a colour other than white."""
        mode = _get_mode(text_object)
        if mode == pdfium.FPDF_TEXTRENDERMODE_INVISIBLE:
            return False
        if mode not in _FILLED or not _get_colour(self._address, number, *self._colours_at):
            return True
        return not _is_white(self._colours)

    def _lies_on_something(self, number: int) -> bool:
        """Return whether a picture or something coloured lies under a character."""
        if self._underlays is None:
            self._underlays = list(self._find_underlays())
        x, y = self._centre(number)
        return any(
            left <= x <= right and bottom <= y <= top
            for left, bottom, right, top in self._underlays
        )

    def _edges(self, number: int) -> tuple[float, float, float, float]:
        """Return the left, lower, right and upper edge of a character."""
        box = pdfium.FS_RECTF()
        pdfium.FPDFText_GetLooseCharBox(self._text_page.raw, number, ctypes.byref(box))
        return box.left, box.bottom, box.right, box.top

    def _centre(self, number: int) -> tuple[float, float]:
        """Return the middle of a character."""
        left, bottom, right, top = self._edges(number)
        return (left + right) / 2, (bottom + top) / 2

    def _find_underlays(self) -> Iterator[tuple[float, float, float, float]]:
        """Yield the edges of what may lie under words: a page may have many objects."""
        page = ctypes.cast(self._page.raw, ctypes.c_void_p).value
        edges = (ctypes.c_float * 4)()
        edges_at = addresses(edges)
        for number in range(pdfium.FPDFPage_CountObjects(self._page.raw)):
            item = _get_item(page, number)
            kind = _get_type(item) if item else None
            is_under = kind in _UNDERLAYS or (
                kind == pdfium.FPDF_PAGEOBJ_PATH and _is_coloured(item)
            )
            if is_under and _get_bounds(item, *edges_at):
                left, bottom, right, top = edges
                yield left, bottom, right, top


def _is_white(colours: ctypes.Array[ctypes.c_uint]) -> bool:
    """Return whether a colour is white or has no opacity."""
    *light, opacity = colours
    return min(light) >= _LEAST_WHITE or opacity == 0


def _is_coloured(path: int) -> bool:
    """Return whether a path is filled with a colour other than white."""
    modes, colours = (_INT * 2)(), (ctypes.c_uint * 4)()
    if not _get_draw_mode(path, *addresses(modes)):
        return False
    is_white = bool(_get_path_colour(path, *addresses(colours))) and _is_white(colours)
    return bool(modes[0] != pdfium.FPDF_FILLMODE_NONE) and not is_white
