"""Where the characters of a PDF page stand: PDFium is asked for those of many at once."""

import ctypes
from collections import deque
from collections.abc import Callable, Sequence
from itertools import repeat
from typing import Any, NamedTuple

import numpy as np
import pypdfium2.raw as pdfium
from numpy.typing import NDArray
from pypdfium2 import PdfPage, PdfTextPage

_BOLD_WEIGHT = 600

Numbers = NDArray[np.intp]
Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


def addresses(values: ctypes.Array[Any]) -> list[int]:
    """Return the address of each value of an array, for functions that write several."""
    first, size = ctypes.addressof(values), ctypes.sizeof(values)
    return list(range(first, first + size, size // len(values)))


def bind(function: Any, result: Any, *arguments: Any) -> Callable[..., Any]:
    """Return a function of PDFium that takes addresses, which takes it half of the time."""
    address = ctypes.cast(function, ctypes.c_void_p).value or 0
    return ctypes.PYFUNCTYPE(result, ctypes.c_void_p, *arguments)(address)


_INT, _POINTER = ctypes.c_int, ctypes.c_void_p
_get_box = bind(pdfium.FPDFText_GetLooseCharBox, _INT, _INT, _POINTER)
_get_origin = bind(pdfium.FPDFText_GetCharOrigin, _INT, _INT, _POINTER, _POINTER)
_get_weight = bind(pdfium.FPDFText_GetFontWeight, _INT, _INT)
_get_character = bind(pdfium.FPDFText_GetUnicode, _INT, _INT)


def read_characters(text_page: PdfTextPage) -> str:
    """Return the characters of a page, one for each that PDFium counts."""
    count = text_page.count_chars()
    text = str(text_page.get_text_range()) if count else ""
    if len(text) == count:
        return text
    codes = map(_get_character, repeat(_address(text_page)), range(count))
    return "".join(chr(code) if 0 < code <= 0x10FFFF else " " for code in codes)


def _address(text_page: PdfTextPage) -> int | None:
    return ctypes.cast(text_page.raw, ctypes.c_void_p).value


class PdfPlaces(NamedTuple):
    """Where characters stand: their edges, baselines and sizes in points, y growing downwards."""

    left: Floats
    right: Floats
    baseline: Floats
    size: Floats


class PdfGeometry:
    """Where the characters of a page stand when it is turned clockwise by some degrees.

    `spans_of_one_font` are parts of its text, in order. `height` is that of the turned page. If it
    is `mirrored`, as text is that runs from right to left, x grows from the right edge: what is
    read first then has the smallest x on every page.
    """

    def __init__(
        self,
        text_page: PdfTextPage,
        page: PdfPage,
        turn: int,
        *,
        mirrored: bool = False,
        spans_of_one_font: Sequence[tuple[int, int]] = (),
    ) -> None:
        width, height = page.get_size()  # as the page is shown
        if page.get_rotation() in {90, 270}:
            width, height = height, width
        self._page = _address(text_page)
        self._turn = _turn(turn, width, height)
        self.height = width if turn in {90, 270} else height
        self._width = (height if turn in {90, 270} else width) if mirrored else None
        self.is_upright = turn == 0 and not mirrored
        self._spans = np.array(spans_of_one_font, dtype=np.intp).reshape(-1, 2)

    def boxes(self, numbers: Numbers) -> Floats:
        """Return left, top, right and bottom edge of characters, as the page is stored.

        They are those of the font, as high as a line.
        """
        found = np.zeros((len(numbers), 4), dtype=np.float32)
        at = range(found.ctypes.data, found.ctypes.data + found.nbytes, 16)
        deque(map(_get_box, repeat(self._page), numbers.tolist(), at), maxlen=0)
        return found.astype(np.float64)

    def origins(self, numbers: Numbers) -> Floats:
        """Return x and y of the origin of characters, as the page is stored."""
        found = np.zeros((len(numbers), 2), dtype=np.float64)
        first, end = found.ctypes.data, found.ctypes.data + found.nbytes
        at = range(first, end, 16), range(first + 8, end + 8, 16)
        deque(map(_get_origin, repeat(self._page), numbers.tolist(), *at), maxlen=0)
        return found

    def are_bold(self, numbers: Numbers) -> Flags:
        """Return whether the font of each character is bold.

        PDFium is asked once for neighbours that stand in one span of one font.
        """
        span = np.searchsorted(self._spans[:, 0], numbers, "right") - 1
        if len(self._spans):
            span[numbers >= self._spans[span, 1]] = -1
        is_asked = np.ones(len(numbers), dtype=np.bool_)
        is_asked[1:] = (span[1:] != span[:-1]) | (span[1:] < 0)
        asked = numbers[is_asked].tolist()
        weights = map(_get_weight, repeat(self._page), asked)
        are_bold = np.fromiter(weights, dtype=np.int64, count=len(asked)) >= _BOLD_WEIGHT
        found: Flags = are_bold[np.cumsum(is_asked) - 1]
        return found

    def baselines(self, numbers: Numbers) -> Floats:
        """Return the baselines of characters."""
        return self._turn(*self.origins(numbers).T)[1]

    def places(self, numbers: Numbers) -> PdfPlaces:
        """Return where characters stand."""
        left, top, right, bottom = self.boxes(numbers).T
        x0, y0 = self._turn(left, bottom)
        x1, y1 = self._turn(right, top)
        if self._width is not None:
            x0, x1 = self._width - x0, self._width - x1
        return PdfPlaces(
            np.minimum(x0, x1), np.maximum(x0, x1), self.baselines(numbers), abs(y1 - y0)
        )


def _turn(
    turn: int, width: float, height: float
) -> Callable[[Floats, Floats], tuple[Floats, Floats]]:
    """Return what turns points of a page to x and y from the upper left corner of it, turned."""
    match turn:
        case 90:
            return lambda x, y: (y, x)
        case 180:
            return lambda x, y: (width - x, y)
        case 270:
            return lambda x, y: (height - y, width - x)
    return lambda x, y: (x, height - y)
