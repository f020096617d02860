"""Escaping of any text for Discord's Markdown, so that a reader sees it unchanged.

Pure. Discord finds Markdown, mentions, links and timestamps in any text. `escape` puts a backslash,
which Discord does not show, before every character that could start one of them; `visible` returns
the text that the reader then sees. Both take linear time: each character is judged by itself.
Truncate before escaping, never after: a cut through an escape would leave a live character.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import pairwise

from index import Span

_SPACES = re.compile(r"[\s\x1c-\x1f\x85\u2028\u2029]+")
_SPECIAL = frozenset("\\*_~|`<>#[]()@&:/")
_ESCAPES = str.maketrans({char: f"\\{char}" for char in _SPECIAL})
# At the start of a line these make a list, a horizontal rule or an underlined heading.
_LEAD = re.compile(r"[-+=]|\d{1,9}([.)])")
# The two joiners are not among them: emoji and Indic or Persian words need those.
_HIDDEN = re.compile(
    "["
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"  # controls; white space is folded, not dropped
    "\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff"  # bidi and invisibles
    "\ud800-\udfff\ufff9-\ufffb"  # halves of surrogates, annotation marks
    "\U000e0000-\U000e0fff"  # tags, which smuggle text that nobody sees
    "]"
)


# Letters, symbols and marks that show nothing, and the marks of emphasis and spoilers, which show
# nothing where there is nothing between them.
_BLANK = frozenset(
    "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0\U0001d159*_~|`"
) | {chr(code) for code in (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))}


_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"
NUM_ISOLATING = len(_ISOLATE + _END_ISOLATE)
"""Characters that `isolate` adds."""


def isolate(escaped: str) -> str:
    """Return a line that is escaped, with its direction isolated if it has right-to-left letters.

    Without that the full stop of an Arabic sentence stands at its beginning, and what follows an
    Arabic title in its middle.
    """
    return f"{_ISOLATE}{escaped}{_END_ISOLATE}" if _RIGHT_TO_LEFT.search(escaped) else escaped


def visible(text: str) -> str:
    """Return `text` as a reader sees it: without control or bidi characters, white space folded."""
    return " ".join(_HIDDEN.sub("", text).split())


def strip_invisible(line: str) -> str:
    """Return a line of code as a reader sees it: its spaces kept, every other space made one."""
    kept = _HIDDEN.sub("", line)
    return "".join(" " if char.isspace() and char != "\t" else char for char in kept)


def truncate(text: str, limit: int) -> str:
    """Return `text`, or its first words and an ellipsis, in at most `limit` >= 1 characters."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    space = cut.rfind(" ", limit // 2)
    return (cut if space < 0 else cut[:space]).rstrip() + "…"


def escape(text: str) -> str:
    """Return Markdown that Discord shows as `visible(text)`, on one line."""
    return emphasize(text, ())


def emphasize(text: str, bold: Iterable[Span], underlined: Iterable[Span] = ()) -> str:
    """Return `escape(text)` with spans of `text` bold or underlined; any may overlap or be empty.

    White space at the ends of a span stays outside of the bold text, because Discord would
    otherwise show the asterisks. Where a word is both, the underline stands inside the bold text.
    """
    shown, strong = fold_visible(text, bold)
    lines = _split(shown, fold_visible(text, underlined)[1], strong)
    lead = _LEAD.match(shown)
    first = -1 if lead is None else (lead.start(1) if lead[1] else 0)
    cuts = {0, len(shown), max(first, 0), *(edge for span in (*strong, *lines) for edge in span)}
    out = []
    for start, end in pairwise(sorted(cuts)):
        out.append("**" * any(span.start == start for span in strong))
        out.append("__" * any(span.start == start for span in lines))
        # A parenthesis is escaped everywhere, a full stop or a dash only at the start of the line.
        out.append("\\" if start == first and shown[start] not in _SPECIAL else "")
        out.append(shown[start:end].translate(_ESCAPES))
        out.append("__" * any(span.end == end for span in lines))
        out.append("**" * any(span.end == end for span in strong))
    return "".join(out)


def _split(shown: str, spans: Sequence[Span], at: Sequence[Span]) -> list[Span]:
    """Return spans cut where one of the spans `at` begins or ends, trimmed, none empty."""
    edges = sorted(edge for span in at for edge in span)
    pieces = []
    for start, end in spans:
        inside = [edge for edge in edges if start < edge < end]
        pieces += [_trimmed(shown, a, b) for a, b in pairwise([start, *inside, end])]
    return [span for span in pieces if span.start < span.end]


def escape_excerpt(
    text: str, bold: Iterable[Span], limit: int, underlined: Iterable[Span] = ()
) -> str:
    """Return Markdown of at most `limit` characters that shows `text`, with its spans marked.

    A text that is too long is cut at words, with ellipses, so that the first bold span stays in, or
    else the first underlined one.
    """
    (shown, strong), (_, lines) = fold_visible(text, bold), fold_visible(text, underlined)
    if len(shown) <= limit and len(whole := emphasize(shown, strong, lines)) <= limit:
        return whole
    start = _window_start(shown, strong or lines, limit)
    room = limit
    while True:
        piece = ("…" if start else "") + truncate(shown[start:], room)
        shift = start - (1 if start else 0)
        cut = emphasize(piece, *(_shifted(spans, shift, len(piece)) for spans in (strong, lines)))
        if len(cut) <= limit:
            return cut
        room = room * 9 // 10 - 1  # marks and escapes lengthen a text little, so this ends soon


def _shifted(spans: Sequence[Span], shift: int, length: int) -> list[Span]:
    """Return spans moved to an excerpt of that length, those outside of it left out."""
    moved = [Span(max(s - shift, 0), min(e - shift, length)) for s, e in spans]
    return [span for span in moved if span.start < span.end]


def escape_shortened(text: str, limit: int) -> str:
    """Return `escape(text)`, cut at words to at most `limit` characters after escaping."""
    return escape_excerpt(text, (), limit)


def fold_visible(text: str, spans: Iterable[Span]) -> tuple[str, tuple[Span, ...]]:
    """Return `visible(text)` and `spans` moved into it: trimmed, merged, in order, none empty."""
    shown = visible(text)
    ordered = sorted(spans)
    if not ordered:
        return shown, ()
    place = _places(text, sorted({edge for span in ordered for edge in span}))
    moved = [_trimmed(shown, place[start], place[end]) for start, end in ordered]
    return shown, tuple(_merged([span for span in moved if span.start < span.end]))


def _window_start(shown: str, bold: tuple[Span, ...], limit: int) -> int:
    if not bold or bold[0].end <= limit // 2:
        return 0
    start = max(0, bold[0].start - limit // 4)
    space = shown.find(" ", start, bold[0].start)
    return start if space < 0 else space + 1


def _places(text: str, edges: Sequence[int]) -> dict[int, int]:
    """Map each offset of `text` in `edges`, which are sorted, to its offset in `visible(text)`.

    The text is folded piece by piece; white space across two pieces is counted once.
    """
    places: dict[int, int] = {}
    length, after_space = 0, True  # as if a space preceded, so that leading white space is dropped
    for start, end in pairwise([0, *edges]):
        piece = _SPACES.sub(" ", _HIDDEN.sub("", text[start:end]))
        if after_space and piece.startswith(" "):
            piece = piece[1:]
        length += len(piece)
        after_space = piece.endswith(" ") if piece else after_space
        places[end] = length
    return places | ({0: 0} if 0 in edges else {})


def _trimmed(shown: str, start: int, end: int) -> Span:
    piece = shown[start:end]
    left = len(piece) - len(piece.lstrip(" "))
    return Span(start + left, start + max(left, len(piece.rstrip(" "))))


def _merged(spans: Sequence[Span]) -> list[Span]:
    """Join spans that touch or overlap; Discord would show the `****` between two bold runs."""
    merged: list[Span] = []
    for span in spans:
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged


def is_printable(text: str) -> bool:
    """Whether `text` has any character that a reader would see, beside marks of emphasis."""
    return any(_is_seen(char) for char in visible(text))


def _is_seen(char: str) -> bool:
    return unicodedata.category(char)[0] not in "CZ" and char not in _BLANK
