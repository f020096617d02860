"""A text without the spans that its readers do not see, and positions moved between the two. Pure.

A hidden span is left out, but for two kinds. Where a tag in it parted two words, a space takes its
place: `one<br>two` is shown as "one two", `**un**believable` as "unbelievable". A span that is a
character reference is shown as its character, `&uuml;` as "ü", and a `<sup>` between two figures
as "^", so that 10<sup>3</sup> is not taken for another number.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from html import unescape

from index.types.articles import Span

_TAG_NAME = re.compile(r"<[/ ]?([A-Za-z][\w.-]{0,40})")
_WITHIN_LINES = frozenset(
    word
    for line in (
        "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp",
        "small span strike strong sub sup time tt u var wbr",
    )
    for word in line.split()
)
"""HTML tags that may stand inside a word; any other tag, and any component, parts words."""

REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
"""A character reference of HTML."""
_WITHOUT_WIDTH = re.compile("[\xad\u200b-\u200f\u2060\ufeff]")
_RAISED = re.compile(r"<sup(?:\s[^<>]*)?>\Z", re.IGNORECASE)
_FIGURE = re.compile(r"[-+−]?\d")
_END_OF_TITLE = re.compile(r"[\"'”](?:[^<]*>|\s[^<]*=\s*[\"'“])\Z")
"""The rest of a component's tag behind a title that is shown, or what parts it from another."""
_CLOSING_MARKS = frozenset(".,;:!?)”’…")


class VisibleText:
    """The visible part of a text: `text`, and the way between its positions and the original's.

    `hidden` are spans of the original, in order and apart from each other.
    """

    __slots__ = ("_original_starts", "_shown_references", "_visible_starts", "text")

    def __init__(self, original: str, hidden: Sequence[Span]) -> None:
        pieces: list[str] = []
        self._original_starts: list[int] = []
        self._visible_starts: list[int] = []
        self._shown_references: dict[int, int] = {}  # where each ends, by where it begins
        length = at = 0
        for start, end in (*hidden, Span(len(original), len(original))):
            if at < start:
                pieces.append(original[at:start])
                self._original_starts.append(at)
                self._visible_starts.append(length)
                length += start - at
            shown = _shown_instead(original, start, end, is_first=not length)
            if shown and original[start] == "&":
                self._original_starts.append(start)
                self._visible_starts.append(length)
                self._shown_references[start] = end
            pieces.append(shown)
            length += len(shown)
            at = end
        self.text = "".join(pieces)

    def original_span(self, start: int, end: int) -> Span:
        """Return the span of the original from the first to the last character of a span of `text`.

        The span must hold a character, and begin and end with one of the original, or with that of
        a reference.
        """
        last = self._original(end - 1)
        return Span(self._original(start), self._shown_references.get(last, last + 1))

    def _original(self, place: int) -> int:
        piece = bisect_right(self._visible_starts, place) - 1
        start = self._original_starts[piece]
        if start in self._shown_references:
            return start
        return start + place - self._visible_starts[piece]

    def visible_place(self, place: int) -> int:
        """Return the position in `text` of a position of the original, moved left if hidden."""
        piece = bisect_right(self._original_starts, place) - 1
        if piece < 0:
            return 0
        following = piece + 1
        end = (
            self._visible_starts[following]
            if following < len(self._visible_starts)
            else len(self.text)
        )
        return min(self._visible_starts[piece] + place - self._original_starts[piece], end)


def _shown_instead(original: str, start: int, end: int, *, is_first: bool) -> str:
    """Return what is shown in place of a hidden span, "" for nothing."""
    if start == end:
        return ""
    piece = original[start:end]
    if piece[0] == "&" and REFERENCE.fullmatch(piece):
        return _WITHOUT_WIDTH.sub("", unescape(piece)).replace("\xa0", " ")
    if is_first or end >= len(original):
        return ""
    if original[start - 1].isspace() or original[end].isspace():
        return ""
    if piece[0] == "<" and _RAISED.match(piece) and _FIGURE.match(original, end):
        return "^" if original[start - 1].isalnum() or original[start - 1] == ")" else ""
    return " " if original[end] not in _CLOSING_MARKS and _parts_words(piece) else ""


def _parts_words(piece: str) -> bool:
    """Tell whether the words on both sides of a hidden piece are two for a reader."""
    if piece.endswith((">}}", "%}}", "%}")):  # a short code
        return True
    if "<" not in piece:
        return _END_OF_TITLE.match(piece) is not None
    return any(name.lower() not in _WITHIN_LINES for name in _TAG_NAME.findall(piece))


def without_hidden(text: str, hidden: Sequence[Span]) -> str:
    """Return a text as its readers see it."""
    return VisibleText(text, hidden).text if hidden else text


def mask_hidden(text: str, hidden: Sequence[Span]) -> str:
    """Return a text with a space for each hidden character, so that all positions stay."""
    if not hidden:
        return text
    pieces, at = [], 0
    for start, end in hidden:
        pieces += [text[at:start], " " * (end - start)]
        at = end
    return "".join([*pieces, text[at:]])


def show_text(
    text: str, hidden: Sequence[Span], *marked: Iterable[Span]
) -> tuple[str, tuple[tuple[Span, ...], ...]]:
    """Return a text as its readers see it, and lists of spans moved into it.

    A span of which nothing is seen is left out.
    """
    if not hidden:
        return text, tuple(tuple(spans) for spans in marked)
    visible = VisibleText(text, hidden)
    moved = tuple(
        tuple(
            span
            for span in (Span(*map(visible.visible_place, each)) for each in spans)
            if span.start < span.end
        )
        for spans in marked
    )
    return visible.text, moved


def clip_spans(spans: Sequence[Span], within: Span) -> tuple[Span, ...]:
    """Return the parts of spans, in order and apart, inside a span, counted from its start."""
    if not spans:  # most articles hide nothing
        return ()
    first = bisect_right(spans, within.start, key=lambda span: span.end)
    last = bisect_left(spans, within.end, key=lambda span: span.start)
    return tuple(
        Span(max(start, within.start) - within.start, min(end, within.end) - within.start)
        for start, end in spans[first:last]
    )


def merge_spans(spans: Iterable[Span], *, touching: bool = True) -> tuple[Span, ...]:
    """Return spans in order, those that overlap or are `touching` joined, empty ones left out."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start < merged[-1].end + touching:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        elif span.start < span.end:
            merged.append(span)
    return tuple(merged)
