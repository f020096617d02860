"""Layout of a PDF page: segments of lines become blocks in the order in which people read them.

Pure.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby, pairwise
from statistics import median

from index.sources.readers.pdf.lines import PdfSegment

_MIN_GUTTER = 0.8
"""Width of the white space between two columns, in sizes of the page's font."""
_MOST_CROSSING = 0.25
"""Share of a page's lines that may cross a gutter: titles and tables over all columns."""
_CELL_SHARE = 0.7
"""Share of a column's width that a cell of a table across columns takes at most."""
_LARGE = 1.1
"""Size of a heading's font, as a multiple of that of most text."""
_COLUMN_WORDS = 3.5
"""Mean words of a line from which on what stands side by side are columns, not a table."""
_WHOLE_LINES = 0.5
"""Share of lines in one piece from which on the others are justified text, not a table's cells."""
_PARAGRAPH_GAP = 1.28
"""Distance of two lines, in usual distances, from which on they are two paragraphs."""
_BULLET = re.compile(r"(?:[•◦▪‣●○■–—*·-]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+\S|[•◦▪‣●○■]$")
_BULLET_ALONE = re.compile(r"[•◦▪‣●○■–—*·-]|\(?\d{1,3}[.)]|\(?[a-z][.)]")
_BULLET_MARK = re.compile(r"[•◦▪‣●○■·]\s*")
_ENDS = re.compile(r"[.!?…:;。！？][\"'”’»)\]\ufdd0\ufdd1\d]*\Z")


@dataclass(slots=True)
class PdfBlock:
    """Lines that belong together: each is a list of cells, one unless it is a table's row."""

    rows: list[list[PdfSegment]] = field(default_factory=list)
    is_table: bool = False
    is_item: bool = False

    @property
    def lines(self) -> list[str]:
        """The text of each line."""
        return list(map(line_text, self.rows))

    @property
    def size(self) -> float:
        """The size of its font, in points."""
        return median(cell.size for row in self.rows for cell in row)

    @property
    def is_bold(self) -> bool:
        """Whether all of it is bold."""
        return all(cell.is_bold for row in self.rows for cell in row)


def line_text(row: Sequence[PdfSegment]) -> str:
    """Return the text of a line from its cells."""
    return row[0].text if len(row) == 1 else " ".join(cell.text for cell in row)


def find_blocks(segments: Sequence[PdfSegment]) -> list[PdfBlock]:
    """Return the blocks of one page, column by column."""
    if not segments:
        return []
    size = median(segment.size for segment in segments)
    return [block for column in _columns(segments, size) for block in _blocks(column, size)]


# --- columns -------------------------------------------------------------------------------------


def _columns(segments: Sequence[PdfSegment], size: float) -> Iterator[list[PdfSegment]]:
    """Yield the segments column by column; what stands across columns divides them."""
    gutter = _find_gutter(segments, size)
    if gutter is None:
        yield sorted(segments, key=lambda s: (round(s.baseline), s.left))
        return
    rows = _rows(segments)
    band: list[PdfSegment] = []
    across: list[PdfSegment] = []
    for row, is_across in zip(rows, _find_rows_across(rows, gutter), strict=True):
        if is_across:
            yield from _sides(band, gutter, size, is_divided=True)
            band = []
            across += row
        else:
            if across:
                yield across
                across = []
            band += row
    if across:
        yield across
    yield from _sides(band, gutter, size, is_divided=False)


def _find_rows_across(rows: Sequence[Sequence[PdfSegment]], gutter: float) -> list[bool]:
    """Return which rows stand across two columns: those that cross the gutter, and of a table.

    A row of a table has three cells or more, on both sides and none of them as wide as a column,
    and stands above or below another one or what crosses the gutter.
    """
    crossing = [any(_crosses(segment, gutter) for segment in row) for row in rows]
    within = [
        s for row, is_crossing in zip(rows, crossing, strict=True) if not is_crossing for s in row
    ]
    widest = [
        max((s.right - s.left for s in within if (s.left < gutter) is is_left), default=0.0)
        for is_left in (False, True)
    ]
    cells = [
        len(row) > 2
        and row[0].left < gutter < row[-1].left
        and all(s.right - s.left < _CELL_SHARE * widest[s.left < gutter] for s in row)
        for row in rows
    ]
    likely = [a or b for a, b in zip(crossing, cells, strict=True)]
    beside = [
        any(likely[max(place - 1, 0) : place] + likely[place + 1 : place + 2])
        for place in range(len(rows))
    ]
    return [a or (b and c) for a, b, c in zip(crossing, cells, beside, strict=True)]


def _sides(
    band: Sequence[PdfSegment], gutter: float, size: float, *, is_divided: bool
) -> Iterator[list[PdfSegment]]:
    """Yield both columns of a band, and behind them a heading of what divides it from the next."""
    left = [segment for segment in band if segment.right <= gutter]
    right = [segment for segment in band if segment.right > gutter]
    heading: list[PdfSegment] = []
    end = max((s.baseline for s in right), default=float("inf"))
    while is_divided and left and _is_heading(left[-1], end, size):
        heading.insert(0, left.pop())
    for side in (left, right):
        if side:
            yield from _columns(side, size)
    if heading:
        yield heading


def _is_heading(segment: PdfSegment, end: float, size: float) -> bool:
    """Whether a line stands below the end of the other column, in larger or bold letters."""
    is_large = segment.is_bold or segment.size > _LARGE * size
    return is_large and segment.baseline > end + 0.5 * size


def _crosses(segment: PdfSegment, gutter: float) -> bool:
    return segment.left < gutter < segment.right


def _find_gutter(segments: Sequence[PdfSegment], size: float) -> float | None:
    """Return the middle of the white space between two columns of text, None if there is none."""
    if len(segments) < 6:
        return None
    starts = sorted({round(segment.left, 1) for segment in segments})
    best = None
    for start in starts[1:]:
        gutter = start - size * _MIN_GUTTER / 2
        left = [s for s in segments if s.right <= gutter]
        right = [s for s in segments if s.left >= gutter]
        crossing = len(segments) - len(left) - len(right)
        if min(len(left), len(right)) < 3 or crossing > _MOST_CROSSING * len(segments):
            continue
        if start - max(s.right for s in left) < size * _MIN_GUTTER:
            continue
        if _are_columns(left, right) and (best is None or crossing < best[0]):
            best = (crossing, gutter)
    return best[1] if best else None


def _are_columns(left: Sequence[PdfSegment], right: Sequence[PdfSegment]) -> bool:
    """Whether both sides are running text, which fills its lines, and stand beside each other."""
    for side in (left, right):
        rows = _rows(side)
        is_text = sum(len(row) == 1 for row in rows) >= _WHOLE_LINES * len(rows)
        lines = len(rows) if is_text else len(side)
        if sum(len(s.text.split()) for s in side) < _COLUMN_WORDS * lines:
            return False
    top = max(min(s.baseline for s in left), min(s.baseline for s in right))
    bottom = min(max(s.baseline for s in left), max(s.baseline for s in right))
    beside = [s for s in (*left, *right) if top <= s.baseline <= bottom]
    return len(beside) >= 4


# --- blocks --------------------------------------------------------------------------------------


def _blocks(column: Sequence[PdfSegment], size: float) -> Iterator[PdfBlock]:
    rows = _join_cells(_rows(column))
    pitch = _usual_distance(rows, size)
    left = min(row[0].left for row in rows)
    block = PdfBlock()
    for row in rows:
        if block.rows and _begins(block, row, pitch, left):
            yield block
            block = PdfBlock()
        if not block.rows:
            block.is_table = len(row) > 1
            block.is_item = bool(_BULLET.match(row[0].text)) and len(row) == 1
        block.rows.append(row)
    if block.rows:
        yield block


def _rows(column: Sequence[PdfSegment]) -> list[list[PdfSegment]]:
    """Return the segments of each line, from left to right."""
    rows: list[list[PdfSegment]] = []
    for segment in sorted(column, key=lambda s: (s.baseline, s.left)):
        if rows and abs(rows[-1][0].baseline - segment.baseline) < 0.35 * segment.size:
            rows[-1].append(segment)
        else:
            rows.append([segment])
    for row in rows:
        row.sort(key=lambda s: s.left)
        if len(row) > 1 and _BULLET_ALONE.fullmatch(row[0].text):
            row[:2] = [_joined(row[:2])]
    return rows


def _join_cells(rows: list[list[PdfSegment]]) -> list[list[PdfSegment]]:
    """Keep cells apart only where a neighbouring row has cells below or above them."""
    margin = _right_margin(rows)
    joined = []
    for number, row in enumerate(rows):
        beside = [*rows[max(number - 1, 0) : number], *rows[number + 1 : number + 2]]
        if len(row) > 1 and any(_are_aligned(row, other, margin) for other in beside):
            joined.append(row)
        else:
            joined.append([_joined(row)])
    return joined


def _right_margin(rows: Sequence[Sequence[PdfSegment]]) -> float | None:
    """Return where the lines of justified running text end, None if the rows are no such text."""
    ends = Counter(
        round(row[0].right)
        for row in rows
        if len(row) == 1 and len(row[0].text.split()) > _COLUMN_WORDS
    )
    if not ends:
        return None
    margin, count = max(ends.items(), key=lambda item: (item[1], item[0]))
    return float(margin) if count > 2 and 4 * count > len(rows) else None


def _are_aligned(
    row: Sequence[PdfSegment], other: Sequence[PdfSegment], margin: float | None
) -> bool:
    """Whether two rows have cells that begin, end or are centred at the same place.

    Words that end at the right `margin` of justified text are not aligned by that.
    """
    if len(other) < 2:
        return False
    for cell in row[1:]:
        for below in other[1:]:
            edges = [cell.left - below.left]
            is_at_margin = margin is not None and abs(cell.right - margin) < 2
            if max(len(cell.text.split()), len(below.text.split())) <= 3 and not is_at_margin:
                # Running text that fills its lines ends at one place as well.
                edges.append(cell.right - below.right)
                edges.append((cell.left + cell.right - below.left - below.right) / 2)
            if min(map(abs, edges)) < 3:
                return True
    return False


def _joined(row: Sequence[PdfSegment]) -> PdfSegment:
    if len(row) == 1:
        return row[0]
    first = row[0]
    return PdfSegment(
        text=" ".join(cell.text for cell in row),
        left=first.left,
        right=row[-1].right,
        baseline=first.baseline,
        size=median(cell.size for cell in row),
        is_bold=all(cell.is_bold for cell in row),
    )


def _usual_distance(rows: Sequence[Sequence[PdfSegment]], size: float) -> float:
    """Return the distance of two lines of a paragraph: the commonest one, in points."""
    distances = [round(b[0].baseline - a[0].baseline, 1) for a, b in pairwise(rows)]
    close = sorted(d for d in distances if 0.5 * size < d < 2 * size)
    if not close:
        return 1.2 * size
    counts = [(len(list(group)), -value) for value, group in groupby(close)]
    return -max(counts)[1]


def _begins(block: PdfBlock, row: Sequence[PdfSegment], pitch: float, left: float) -> bool:
    """Whether a line begins a new block."""
    last, first = block.rows[-1], row[0]
    distance = first.baseline - last[0].baseline
    if (len(row) > 1) != block.is_table:
        return not (block.is_table and len(row) == 1 and distance < 0.9 * pitch)
    if block.is_table:
        return distance > 2.5 * pitch
    if distance > _PARAGRAPH_GAP * pitch or distance < 0:
        return True
    if abs(first.size - last[0].size) > 0.1 * max(first.size, last[0].size):
        return True
    return _looks_like_start(block, last[0], first, left)


def _looks_like_start(block: PdfBlock, last: PdfSegment, first: PdfSegment, left: float) -> bool:
    """Whether a line at the usual distance begins a block by its font, bullet or indent."""
    if first.is_bold != last.is_bold and _ENDS.search(last.text) is None:
        return len(last.text.split()) < 12
    if _BULLET.match(first.text):
        return block.is_item or _ENDS.search(last.text) is not None
    return _is_indented(block, first, left)


def _is_indented(block: PdfBlock, first: PdfSegment, left: float) -> bool:
    """Whether a line is set in as the first of a paragraph, behind a line that ended one."""
    if block.is_item:
        return first.left < block.rows[0][0].left - 2 or (
            len(block.rows) > 1 and abs(first.left - block.rows[-1][0].left) > 6
        )
    indent = first.left - left
    previous = block.rows[-1][0]
    return (
        0.6 * first.size < indent < 5 * first.size
        and previous.left < first.left - 0.5 * first.size
        and bool(_ENDS.search(previous.text))
    )


def without_bullet(text: str) -> str:
    """Return an item's text without the sign before it; a number is kept, as it may be cited."""
    return _BULLET_MARK.sub("", text, count=1) if _BULLET_MARK.match(text) else text
