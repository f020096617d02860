"""Which words of a PDF page its readers see: not those written without ink, nor white on white."""

import ctypes
import math
import re
from collections.abc import Iterator

import pypdfium2
import pypdfium2.raw as pdfium

from index.sources.readers.pdf_geometry import bind

_FILLED = frozenset({pdfium.FPDF_TEXTRENDERMODE_FILL, pdfium.FPDF_TEXTRENDERMODE_FILL_CLIP})
_WORD = re.compile(r"[^\s\x00]+")
_LEAST_WHITE = 250
"""Least value of red, green and blue, of 255, of a colour that nobody tells from white paper."""
_UNDERLAYS = (
    pdfium.FPDF_PAGEOBJ_PATH,
    pdfium.FPDF_PAGEOBJ_IMAGE,
    pdfium.FPDF_PAGEOBJ_SHADING,
    pdfium.FPDF_PAGEOBJ_FORM,
)


_get_object = bind(pdfium.FPDFText_GetTextObject, ctypes.c_void_p, ctypes.c_int)
_get_mode = bind(pdfium.FPDFTextObj_GetTextRenderMode, ctypes.c_int)
_get_colour = bind(pdfium.FPDFText_GetFillColor, ctypes.c_int, ctypes.c_int, *[ctypes.c_void_p] * 4)


class PdfInk:
    """Looks up the words of a page; all words of one text object have the same ink."""

    def __init__(self, text_page: pypdfium2.PdfTextPage, page: pypdfium2.PdfPage) -> None:
        self._text_page, self._page = text_page, page
        self._address = ctypes.cast(text_page.raw, ctypes.c_void_p).value
        self._object: int | None = None
        self._is_seen = True
        self._angle = 0.0
        self._underlays: list[tuple[float, float, float, float]] | None = None
        self._colours = [ctypes.c_uint() for _ in range(4)]
        self._colours_at = [ctypes.addressof(colour) for colour in self._colours]

    def seen_parts(self, text: str, start: int, end: int) -> Iterator[tuple[float, int, int]]:
        """Yield the parts of a line that readers see, each with the angle at which it is written.

        Most lines are one text object. PDFium also joins to a line what crosses it or stands beside
        it in another direction.
        """
        if _get_object(self._address, start) == _get_object(self._address, end - 1):
            if self._shows(start):
                yield self._angle, start, end
            return
        for word in _WORD.finditer(text, start, end):
            if self._shows(word.start()):
                yield self._angle, *word.span()

    def _shows(self, number: int) -> bool:
        """Return whether readers see a character, by its ink and by what it lies on.

        What has no ink may lie over the picture of a scan, which shows the same, and what is white
        may stand on something coloured.
        """
        found = _get_object(self._address, number)
        if found != self._object:
            self._object = found
            self._is_seen = not found or self._has_dark_ink(found, number)
            self._angle = math.degrees(pdfium.FPDFText_GetCharAngle(self._text_page.raw, number))
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
        box = pdfium.FS_RECTF()
        pdfium.FPDFText_GetLooseCharBox(self._text_page.raw, number, ctypes.byref(box))
        x, y = (box.left + box.right) / 2, (box.bottom + box.top) / 2
        return any(
            left <= x <= right and bottom <= y <= top
            for left, bottom, right, top in self._underlays
        )

    def _find_underlays(self) -> Iterator[tuple[float, float, float, float]]:
        """Yield the edges of what may lie under words."""
        for item in self._page.get_objects(filter=_UNDERLAYS, max_depth=1):
            if item.type != pdfium.FPDF_PAGEOBJ_PATH or _is_coloured(item):
                yield item.get_bounds()


def _is_white(colours: list[ctypes.c_uint]) -> bool:
    """Return whether a colour is white or has no opacity."""
    red, green, blue, opacity = colours
    is_light = min(red.value, green.value, blue.value) >= _LEAST_WHITE
    return is_light or opacity.value == 0


def _is_coloured(path: pypdfium2.PdfObject) -> bool:
    """Return whether a path is filled with a colour other than white."""
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    if not pdfium.FPDFPath_GetDrawMode(path.raw, ctypes.byref(fill), ctypes.byref(stroke)):
        return False
    colours = [ctypes.c_uint() for _ in range(4)]
    is_plain = pdfium.FPDFPageObj_GetFillColor(path.raw, *map(ctypes.byref, colours))
    is_white = bool(is_plain) and _is_white(colours)
    return bool(fill.value != pdfium.FPDF_FILLMODE_NONE) and not is_white
