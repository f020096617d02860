"""Layers of a PDF page: whether words that belong to one are shown, as the page is drawn."""

import ctypes

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium
from numpy.typing import NDArray

from index.sources.readers.pdf_geometry import bind

_SCALE = 2
"""Pixels for a point of the page: enough to tell ink from paper."""
_LEAST_CONTRAST = 24
"""Difference of the darkest and the lightest pixel of a letter, of 255."""
_MOST_SIDE = 2_000
"""Points of the longest side of a page that is drawn; of a larger one all layers are read."""

_INT, _POINTER = ctypes.c_int, ctypes.c_void_p
_count_marks = bind(pdfium.FPDFPageObj_CountMarks, _INT)
_get_mark = bind(pdfium.FPDFPageObj_GetMark, _POINTER, ctypes.c_ulong)
_get_name = bind(pdfium.FPDFPageObjMark_GetName, _INT, _POINTER, ctypes.c_ulong, _POINTER)
_NAME = "OC".encode("utf-16-le")
"""The mark of what belongs to a layer (ISO 32000-1, 8.11.3.2)."""


def may_have_layers(data: bytes) -> bool:
    """Return whether a file may have layers: it says so, or packs the object that would."""
    return b"/OCProperties" in data or b"/ObjStm" in data


class PdfLayers:
    """Tells of text in a layer whether it is shown; PDFium has no function for the states.

    The page is drawn once, if it has such text at all.
    """

    def __init__(self, page: pypdfium2.PdfPage) -> None:
        self._page = page
        self._pixels: NDArray[np.uint8] | None = None
        self._buffer = (ctypes.c_char * 64)()
        self._length = ctypes.c_ulong()
        self._at = ctypes.addressof(self._buffer), ctypes.addressof(self._length)

    def hold(self, item: int) -> bool:
        """Return whether an object of the page belongs to a layer."""
        for number in range(_count_marks(item)):
            is_known = _get_name(_get_mark(item, number), self._at[0], 64, self._at[1])
            if is_known and self._buffer.raw[:4] == _NAME and self._length.value == 6:
                return True
        return False

    def show(self, left: float, bottom: float, right: float, top: float) -> bool:
        """Return whether the page has ink in a rectangle."""
        width, height = self._page.get_size()
        if max(width, height) > _MOST_SIDE or self._page.get_rotation():
            return True
        if self._pixels is None:
            drawn = self._page.render(scale=_SCALE, grayscale=True, may_draw_forms=False)
            self._pixels = drawn.to_numpy()
        rows = slice(max(round((height - top) * _SCALE), 0), round((height - bottom) * _SCALE) + 1)
        columns = slice(max(round(left * _SCALE), 0), round(right * _SCALE) + 1)
        part = self._pixels[rows, columns]
        return bool(part.size == 0 or int(part.max()) - int(part.min()) >= _LEAST_CONTRAST)
