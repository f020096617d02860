"""Rectangles of a PDF page that cover the words drawn before them, as a redaction by hand does."""

import ctypes
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from index.sources.readers.pdf.geometry import addresses, bind

_SIDES = (4, 5)
"""Segments of the path of a rectangle, which may be closed by its last line or by a sign."""
_LEAST_SIZE = 3.0
"""Points of the sides of a rectangle that covers letters; what is thinner is a line."""
_MOST_SHARE = 0.5
"""Share of a page that one covers at most; a larger one is a ground that is cut out elsewhere."""

_INT, _POINTER = ctypes.c_int, ctypes.c_void_p
_get_item = bind(pdfium.FPDFPage_GetObject, _POINTER, _INT)
_get_type = bind(pdfium.FPDFPageObj_GetType, _INT)
_get_bounds = bind(pdfium.FPDFPageObj_GetBounds, _INT, *[_POINTER] * 4)
_get_draw_mode = bind(pdfium.FPDFPath_GetDrawMode, _INT, *[_POINTER] * 2)
_count_segments = bind(pdfium.FPDFPath_CountSegments, _INT)
_is_transparent = bind(pdfium.FPDFPageObj_HasTransparency, _INT)


class _Cover(NamedTuple):
    """A rectangle, and its place among all that the page draws."""

    place: int
    left: float
    bottom: float
    right: float
    top: float


class PdfCovers:
    """The rectangles of a page that hide something; false if there are none."""

    def __init__(self, page: pypdfium2.PdfPage) -> None:
        address = ctypes.cast(page.raw, ctypes.c_void_p).value
        width, height = page.get_size()
        self._most = _MOST_SHARE * width * height
        self._places: dict[int | None, int] = {}
        self._covers: list[_Cover] = []
        for place in range(pdfium.FPDFPage_CountObjects(page.raw)):
            item = _get_item(address, place)
            kind = _get_type(item) if item else None
            if kind == pdfium.FPDF_PAGEOBJ_TEXT:
                self._places[item] = place
            elif kind == pdfium.FPDF_PAGEOBJ_PATH and self._places:
                cover = self._cover(item, place)
                if cover is not None:
                    self._covers.append(cover)

    def __bool__(self) -> bool:
        return bool(self._covers)

    def hide(self, text_object: int | None, x: float, y: float) -> bool:
        """Return whether a point of a text object lies under one that is drawn after it."""
        place = self._places.get(text_object)
        return place is not None and any(
            each.place > place and each.left <= x <= each.right and each.bottom <= y <= each.top
            for each in self._covers
        )

    def _cover(self, path: int, place: int) -> _Cover | None:
        """Return a path as a cover if it is a filled rectangle through which nothing is seen."""
        if _count_segments(path) not in _SIDES or _is_transparent(path):
            return None
        modes, edges = (_INT * 2)(), (ctypes.c_float * 4)()
        is_drawn = _get_draw_mode(path, *addresses(modes))
        if not is_drawn or modes[0] == pdfium.FPDF_FILLMODE_NONE:
            return None
        if not _get_bounds(path, *addresses(edges)):
            return None
        left, bottom, right, top = edges
        width, height = right - left, top - bottom
        if min(width, height) < _LEAST_SIZE or width * height > self._most:
            return None
        return _Cover(place, left, bottom, right, top)
