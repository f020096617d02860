"""Layers of a PDF page: whether words that belong to one are shown, as the page is drawn."""

import ctypes
import re
import zlib
from itertools import islice

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium
from numpy.typing import NDArray

from index.sources.readers.pdf.geometry import bind

_SCALE = 2
"""Pixels for a point of the page: enough to tell ink from paper."""
_LEAST_CONTRAST = 24
"""Difference of the darkest and the lightest pixel of a letter, of 255."""
_MOST_SIDE = 2_000
"""Points of the longest side of a page that is drawn; of a larger one all layers are read."""

_MOST_OBJECTS = 50_000
"""Objects of the forms of a page that are looked at."""
_MOST_FORMS = 20
"""Forms that stand one in another."""

_INT, _POINTER = ctypes.c_int, ctypes.c_void_p
_count_marks = bind(pdfium.FPDFPageObj_CountMarks, _INT)
_get_mark = bind(pdfium.FPDFPageObj_GetMark, _POINTER, ctypes.c_ulong)
_get_name = bind(pdfium.FPDFPageObjMark_GetName, _INT, _POINTER, ctypes.c_ulong, _POINTER)
_get_type = bind(pdfium.FPDFPageObj_GetType, _INT)
_get_item = bind(pdfium.FPDFPage_GetObject, _POINTER, _INT)
_count_inside = bind(pdfium.FPDFFormObj_CountObjects, _INT)
_get_inside = bind(pdfium.FPDFFormObj_GetObject, _POINTER, ctypes.c_ulong)
_NAME = "OC".encode("utf-16-le")
"""The mark of what belongs to a layer (ISO 32000-1, 8.11.3.2)."""


_LAYERS = b"/OCProperties"
_PACKED = re.compile(rb"/ObjStm\b[^\0]{0,400}?\bstream\r?\n")
_MOST_PACKED = 5_000
"""Packed groups of objects that are looked into."""
_MOST_UNPACKED = 2_000_000
"""Bytes of one of them."""


def may_have_layers(data: bytes) -> bool:
    """Return whether a file says that it has layers, by itself or in an object that it packs.

    What cannot be looked into may say so.
    """
    if _LAYERS in data:
        return True
    if b"/ObjStm" not in data:
        return False
    packed = list(islice(_PACKED.finditer(data), _MOST_PACKED))
    if b"/Encrypt" in data or len(packed) < data.count(b"/ObjStm"):
        return True
    return any(_LAYERS in _unpacked(data, each) for each in packed)


def _unpacked(data: bytes, packed: re.Match[bytes]) -> bytes:
    """Return a packed group of objects; `_LAYERS` for one that is packed in another way."""
    if b"/Flate" not in data[max(0, packed.start() - 400) : packed.end()]:
        return _LAYERS
    try:
        return zlib.decompressobj().decompress(
            data[packed.end() : packed.end() + _MOST_UNPACKED], _MOST_UNPACKED
        )
    except zlib.error:
        return _LAYERS


class PdfLayers:
    """Tells of text in a layer whether it is shown; PDFium has no function for the states.

    The page is drawn once, if it has such text at all.
    """

    def __init__(self, page: pypdfium2.PdfPage) -> None:
        self._page = page
        self._pixels: NDArray[np.uint8] | None = None
        self._in_forms: set[int] | None = None
        self._buffer = (ctypes.c_char * 64)()
        self._length = ctypes.c_ulong()
        self._at = ctypes.addressof(self._buffer), ctypes.addressof(self._length)

    def hold(self, item: int) -> bool:
        """Return whether an object of the page belongs to a layer, or may by the form it is in.

        PDFium does not tell the layer of a form.
        """
        if self._in_forms is None:
            self._in_forms = set(_find_in_forms(self._page))
        if item in self._in_forms:
            return True
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


def _find_in_forms(page: pypdfium2.PdfPage) -> list[int]:
    """Return the addresses of the objects that stand in the forms of a page."""
    raw = ctypes.cast(page.raw, ctypes.c_void_p).value
    items = (_get_item(raw, each) for each in range(pdfium.FPDFPage_CountObjects(page.raw)))
    level = [each for each in items if each and _get_type(each) == pdfium.FPDF_PAGEOBJ_FORM]
    found: list[int] = []
    for _ in range(_MOST_FORMS):
        inside = [
            item
            for form in level
            for each in range(min(_count_inside(form), _MOST_OBJECTS - len(found)))
            if (item := _get_inside(form, each))
        ]
        found += inside
        level = [each for each in inside if _get_type(each) == pdfium.FPDF_PAGEOBJ_FORM]
        if not level or len(found) >= _MOST_OBJECTS:
            break
    return found
