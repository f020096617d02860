"""Lines of a PDF page: its words put together by where they stand, not by their order alone."""

import re
from collections.abc import Iterator
from statistics import median
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from pypdfium2 import PdfPage

from index.sources.readers.pdf.directions import (
    FROM_RIGHT,
    faces_away,
    turn_brackets,
    turn_phrases,
)
from index.sources.readers.pdf.geometry import PdfGeometry, read_characters
from index.sources.readers.pdf.ink import PdfInk
from index.sources.readers.pdf.words import PageWords, PdfWord, find_words
from index.sources.readers.raised_figures import NOTE_MARKS

_LARGEST_RISE = 0.75
"""Largest distance of a raised figure's baseline from its line's, in sizes of the line's font."""
_RAISED_SIZE = 0.88
"""Largest size of a raised figure, as a share of the line's font."""
_CELL_GAP = 0.9
"""White space inside a line, in sizes of its font, from which on its parts stand apart."""
_SPACE_GAP = 0.22
"""White space between two letters, in sizes of the font, that stands for a space."""
_OVERLAP = 0.6
"""How far a word may begin before the end of the one before, in sizes of the larger font."""
_MOST_SLANT = 10
"""Degrees by which the lines of a scan may lean."""
_FROM_RIGHT = re.compile(f"[{FROM_RIGHT}]")
_LETTERS_FROM_RIGHT = re.compile(rf"{_FROM_RIGHT.pattern}{{2,}}")
_LINE = re.compile(r"[^\s\x00][^\r\n]*")


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


def find_text(page: PdfPage, *, has_layers: bool) -> PdfPageText:
    """Return the text of a page that its readers see; what stands aslant, a watermark, is none."""
    text_page = page.get_textpage()
    try:
        text = read_characters(text_page)
        mirrored = _runs_from_right(text)
        found: list[tuple[float, list[PdfSegment]]] = []
        ink = PdfInk(text_page, page, has_layers=has_layers)
        parts_by_turn = _parts_by_turn(text, ink)
        # Where letters run from right to left, PDFium may put one text object into another.
        of_one_font = () if _FROM_RIGHT.search(text) else ink.lines_of_one_object
        for turn, parts in parts_by_turn:
            geometry = PdfGeometry(
                text_page, page, turn, mirrored=mirrored, spans_of_one_font=of_one_font
            )
            if mirrored:
                text = _in_reading_order(text, geometry)
            words = find_words(text, parts, geometry)
            segments = list(_find_segments(words)) if len(words.starts) else []
            found.append((geometry.height, _turn(segments) if mirrored else segments))
    finally:
        text_page.close()
    (height, segments), *others = found
    return PdfPageText(height, segments, [other for _, other in others if other])


def _turn(segments: list[PdfSegment]) -> list[PdfSegment]:
    """Return the segments of a page from right to left with what runs to the right put right."""
    turns = turn_brackets if faces_away([each.text for each in segments]) else str
    return [each._replace(text=turn_phrases(turns(each.text))) for each in segments]


def _runs_from_right(text: str) -> bool:
    """Return whether most letters of a page are of a script that runs from right to left."""
    from_right = len(_FROM_RIGHT.findall(text))
    return from_right > 0 and 2 * from_right > sum(map(str.isalpha, text))


def _in_reading_order(text: str, geometry: PdfGeometry) -> str:
    """Return a text from right to left with each word's letters in the order that they are read.

    PDFium gives some of them as they stand, from left to right.
    """
    runs = list(_LETTERS_FROM_RIGHT.finditer(text))
    if not runs:
        return text
    starts, stops = np.array([run.span() for run in runs], dtype=np.intp).T
    turned = geometry.places(starts).left > geometry.places(stops - 1).left
    pieces: list[str] = []
    last = 0
    for run, is_turned in zip(runs, turned.tolist(), strict=True):
        pieces += (text[last : run.start()], run[0][::-1] if is_turned else run[0])
        last = run.end()
    return "".join((*pieces, text[last:]))


def _parts_by_turn(text: str, ink: PdfInk) -> list[tuple[int, list[tuple[int, int]]]]:
    """Return the spans of text that is seen, by the turn that makes it upright; the most first."""
    parts: dict[int, list[tuple[int, int]]] = {}
    for angle, start, end in ink.seen_parts(text, [line.span() for line in _LINE.finditer(text)]):
        quarters = round(angle / 90)
        if abs(angle - 90 * quarters) > _MOST_SLANT:
            continue
        spans = parts.setdefault(-90 * quarters % 360, [])
        if spans and text[spans[-1][1] : start].isspace():
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    if not parts:
        return [(0, [])]  # nothing is placed
    return sorted(parts.items(), key=lambda each: -sum(end - start for start, end in each[1]))


# --- lines ---------------------------------------------------------------------------------------


class _Line(NamedTuple):
    """The row of a line's first word, and the baseline and size of its largest font."""

    first: int
    baseline: float
    size: float


def _find_runs(words: PageWords) -> NDArray[np.bool_]:
    """Return which words do not simply go on, in the same font, where the word before ends."""
    is_first = np.ones(len(words.starts), dtype=np.bool_)
    is_first[1:] = (
        (words.baseline[1:] != words.baseline[:-1])
        | (words.size[1:] != words.size[:-1])
        | ~(words.left[1:] > words.right[:-1] - _OVERLAP * words.size[1:])
    )
    return is_first


def _find_lines(words: PageWords, runs: NDArray[np.intp]) -> list[_Line]:
    """Return the lines, from the rows at which runs begin.

    A raised or lowered figure belongs to its line.
    """
    columns = (
        runs,
        words.left[runs],
        words.right[runs - 1],
        words.baseline[runs],
        words.size[runs],
    )
    rows = zip(*(column.tolist() for column in columns), strict=True)
    first, _, _, baseline, size = next(rows)
    lines = [_Line(first, baseline, size)]
    for first, left, before, baseline, size in rows:
        if not _continues(lines[-1], left, before, baseline, size):
            lines.append(_Line(first, baseline, size))
        elif size > lines[-1].size:  # a line may begin with a raised figure
            lines[-1] = _Line(lines[-1].first, baseline, size)
    return lines


def _continues(line: _Line, left: float, before: float, baseline: float, size: float) -> bool:
    """Whether a word continues a line whose last word ends at `before`."""
    largest = max(line.size, size)
    differs = min(line.size, size) < _RAISED_SIZE * largest
    allowed = (_LARGEST_RISE if differs else 0.25) * largest
    is_level = baseline == line.baseline or abs(baseline - line.baseline) < allowed
    return is_level and left > before - _OVERLAP * largest


# --- segments ------------------------------------------------------------------------------------


def _find_segments(words: PageWords) -> Iterator[PdfSegment]:
    """Yield the parts of each line that stand apart from each other."""
    is_run = _find_runs(words)
    lines = _find_lines(words, np.flatnonzero(is_run))
    line_starts, baseline, size = map(np.array, zip(*lines, strict=True))
    count = len(words.starts)
    line = np.repeat(np.arange(len(lines)), np.diff(line_starts, append=count))
    is_first = words.left - np.roll(words.right, 1) > _CELL_GAP * size[line]
    is_first[line_starts] = True
    firsts = np.flatnonzero(is_first)
    ends = np.append(firsts[1:], count)
    line = line[firsts]
    is_broken = (is_run | ~words.are_after_one_space()) & ~is_first
    is_plain = ~np.logical_or.reduceat(is_broken, firsts)
    is_plain &= words.baseline[firsts] == baseline[line]
    columns = (
        is_plain, firsts, ends, baseline[line], size[line], words.starts[firsts],
        words.stops[ends - 1], words.left[firsts], words.right[ends - 1], words.size[firsts],
        2 * np.add.reduceat(words.is_bold, firsts, dtype=np.intp) > ends - firsts,
    )  # fmt: skip
    rows = zip(*(column.tolist() for column in columns), strict=True)
    for plain, first, end, line_baseline, line_size, start, stop, left, right, own, bold in rows:
        if plain:  # words of one font with single spaces between, as in most lines
            yield PdfSegment(words.text[start:stop], left, right, line_baseline, own, bold)
        else:
            yield _join_words(words.rows(first, end), line_baseline, line_size)


def _join_words(words: list[PdfWord], baseline: float, size: float) -> PdfSegment:
    return PdfSegment(
        text=_text(words, baseline, size),
        left=words[0].left,
        right=words[-1].right,
        baseline=baseline,
        size=median(word.size for word in words),
        is_bold=2 * sum(word.is_bold for word in words) > len(words),
    )


def _text(words: list[PdfWord], baseline: float, size: float) -> str:
    """Return the text of a segment, with spaces for gaps and marks around raised figures."""
    pieces: list[str] = []
    last: PdfWord | None = None
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
