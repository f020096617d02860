"""Words of a PDF page with their places, as columns."""

import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.sources.readers.pdf.geometry import Flags, Floats, Numbers, PdfGeometry

_LEVEL = 0.05
"""Largest distance of two baselines that count as one, in sizes of the larger font."""
_SPACES = [ord(space) for space in re.findall("[\\s\x00]", "".join(map(chr, range(0x3001))))]
_HYPHENS = [0xFFFE, 0x02]
"""PDFium's signs for a hyphen at a line end: the last character of a word, or a word of its own."""
_DIGITS = re.compile(r"\d+")
_MAY_BE_RAISED = re.compile(r"[^\W\d_]\d|[.,;:!?)\]”’\"']\d|\d[^\W\d_]")

_IS_SPACE, _IS_HYPHEN = np.zeros((2, 0x10000), dtype=np.bool_)
_IS_SPACE[_SPACES] = True
_IS_HYPHEN[_HYPHENS] = True


class PdfWord(NamedTuple):
    """Characters without white space between; `is_apart` if white space stands before them."""

    text: str
    left: float
    right: float
    baseline: float
    size: float
    is_bold: bool
    is_apart: bool


class PageWords(NamedTuple):
    """The words of a page in the order in which the file writes them, one column for each value.

    They stand from `starts` to `stops` in `text`, the characters of the page. Coordinates are
    points from its upper left corner.
    """

    text: str
    starts: Numbers
    stops: Numbers
    left: Floats
    right: Floats
    baseline: Floats
    size: Floats
    is_bold: Flags

    def are_after_one_space(self) -> Flags:
        """Return whether a space and nothing else stands before each word."""
        is_space = np.frombuffer(self.text.encode("utf-32-le", "surrogatepass"), "<u4") == ord(" ")
        before = np.roll(self.stops, 1)
        found: Flags = is_space[np.minimum(before, self.starts - 1)]
        found &= self.starts - before == 1
        return found

    def rows(self, first: int, end: int) -> list[PdfWord]:
        """Return some of the words."""
        columns = [column[first:end].tolist() for column in self[1:]]
        before = int(self.stops[first - 1]) if first else 0
        words = []
        for start, stop, left, right, baseline, size, is_bold in zip(*columns, strict=True):
            gap = self.text[before:start]
            # PDFium puts line ends behind raised figures too, where no space stands.
            is_apart = gap == " " or bool(gap.strip("\r\n"))
            text = self.text[start:stop]
            words.append(PdfWord(text, left, right, baseline, size, is_bold, is_apart))
            before = stop
        return words


def find_words(text: str, parts: Sequence[tuple[int, int]], geometry: PdfGeometry) -> PageWords:
    """Return the words of some parts of a page; one with raised figures in it becomes several.

    Most are looked up at their ends alone, because each look costs time.
    """
    starts, stops = _find_spans(text)
    may_be_raised = np.zeros(len(starts), dtype=np.bool_)
    may_be_raised[_list_raised(text, starts)] = True
    is_within = np.zeros(len(starts), dtype=np.bool_)
    for first, end in np.searchsorted(starts, parts).tolist():
        is_within[first:end] = True
    starts, stops, may_be_raised = starts[is_within], stops[is_within], may_be_raised[is_within]
    is_level = ~may_be_raised & geometry.is_upright
    columns = _find_level_words(geometry, starts, stops, is_level)
    if not is_level.all():
        rest = ~is_level
        others = _find_other_words(geometry, starts[rest], stops[rest], may_be_raised[rest])
        columns = [np.concatenate(pair) for pair in zip(columns, others, strict=True)]
        order = np.argsort(columns[0], kind="stable")
        columns = [column[order] for column in columns]
    return PageWords(text, *columns)


def _find_spans(text: str) -> tuple[Numbers, Numbers]:
    """Return where the words of a text start and stop."""
    codes = np.minimum(np.frombuffer(text.encode("utf-32-le", "surrogatepass"), "<u4"), 0xFFFF)
    is_space, is_hyphen = _IS_SPACE[codes], _IS_HYPHEN[codes]
    is_behind, is_before = np.ones((2, len(text)), dtype=np.bool_)
    is_behind[1:] = is_space[:-1] | is_hyphen[:-1]
    is_before[:-1] = is_space[1:]
    starts = np.flatnonzero(~is_space & is_behind)
    stops = np.flatnonzero(is_hyphen | (~is_space & is_before)) + 1
    return starts, stops


def _list_raised(text: str, starts: Numbers) -> list[int]:
    """Return the rows of words with a figure beside a letter or behind a mark: it may be raised."""
    found = [
        digits.start()
        for digits in _DIGITS.finditer(text)
        if _MAY_BE_RAISED.search(text, max(digits.start() - 1, 0), digits.end() + 1)
    ]
    rows: list[int] = (np.searchsorted(starts, found, "right") - 1).tolist()
    return rows


def _find_level_words(
    geometry: PdfGeometry, starts: Numbers, stops: Numbers, is_level: Flags
) -> list[NDArray[Any]]:
    """Return the columns of those words of an upright page whose ends stand alike.

    Clears the flag of the others. Boxes that are as high as those of the word before have its
    baseline.
    """
    rows = np.flatnonzero(is_level)
    starts, stops = starts[rows], stops[rows]
    left, top, right, bottom = geometry.boxes(starts).T
    _, last_top, last_right, last_bottom = geometry.boxes(stops - 1).T
    are_alike = (last_bottom == bottom) & (last_top == top) & ~(last_right < right)
    are_alike &= ~((left > right) | (bottom > top))
    is_level[rows] = are_alike
    starts, stops, left, right = (each[are_alike] for each in (starts, stops, left, last_right))
    top, bottom = top[are_alike], bottom[are_alike]
    changes = np.ones(len(starts), dtype=np.bool_)
    changes[1:] = (bottom[1:] != bottom[:-1]) | (top[1:] != top[:-1])
    baselines = geometry.baselines(starts[changes])
    baseline = baselines[np.cumsum(changes) - 1]
    return [starts, stops, left, right, baseline, top - bottom, geometry.are_bold(starts)]


def _find_other_words(
    geometry: PdfGeometry, starts: Numbers, stops: Numbers, may_be_raised: Flags
) -> list[NDArray[Any]]:
    """Return the columns of words, divided where their characters stand on different baselines."""
    first, last = geometry.places(starts), geometry.places(stops - 1)
    is_whole = abs(first.baseline - last.baseline) < _LEVEL * np.maximum(first.size, last.size)
    is_whole &= ~may_be_raised
    left = np.where(is_whole, np.minimum(first.left, last.left), first.left)
    right = np.where(is_whole, np.maximum(first.right, last.right), last.right)
    rest = np.flatnonzero(~is_whole)
    is_whole[rest] = _are_flat(geometry, starts[rest], stops[rest])
    are_bold = geometry.are_bold(starts)
    columns = (starts, stops, left, right, first.baseline, first.size, are_bold)
    whole = [column[is_whole] for column in columns]
    parts = [
        (*part, are_bold[row])
        for row in np.flatnonzero(~is_whole).tolist()
        for part in _divide(geometry, int(starts[row]), int(stops[row]))
    ]
    if not parts:
        return whole
    return [np.append(*pair) for pair in zip(whole, zip(*parts, strict=True), strict=True)]


def _are_flat(geometry: PdfGeometry, starts: Numbers, stops: Numbers) -> Flags:
    """Return whether all characters of each word stand on one baseline."""
    if not len(starts):
        return np.zeros(0, dtype=np.bool_)
    lengths = stops - starts
    firsts = np.cumsum(lengths) - lengths
    numbers = np.arange(lengths.sum()) + np.repeat(starts - firsts, lengths)
    baselines = geometry.baselines(numbers)
    flat: Flags = np.minimum.reduceat(baselines, firsts) == np.maximum.reduceat(baselines, firsts)
    return flat


class _Place(NamedTuple):
    """Where one character stands, as one row of `PdfPlaces`."""

    left: float
    right: float
    baseline: float
    size: float


def _divide(
    geometry: PdfGeometry, start: int, stop: int
) -> Iterator[tuple[int, int, float, float, float, float]]:
    """Yield the parts of a word whose characters stand on different baselines."""
    columns = geometry.places(np.arange(start, stop))
    begin, *places = (_Place(*row) for row in zip(*(c.tolist() for c in columns), strict=True))
    last = begin
    for number, here in enumerate(places, start + 1):
        if abs(here.baseline - begin.baseline) > _LEVEL * max(here.size, begin.size):
            yield start, number, begin.left, last.right, begin.baseline, begin.size
            start, begin = number, here
        last = here
    yield start, stop, begin.left, last.right, begin.baseline, begin.size
