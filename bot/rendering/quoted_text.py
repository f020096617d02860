"""Text of articles as Discord Markdown: what readers do not see left out, code in a fence. Pure."""

from collections.abc import Iterable, Sequence

from bot.rendering.escape import escape_excerpt, escape_shortened, strip_invisible
from index import Kind, Span, show_text

_FENCE = "```"
_CUT = "…"


def render_text(
    text: str,
    hidden: Sequence[Span],
    kind: Kind,
    limit: int,
    *,
    bold: Iterable[Span] = (),
    underlined: Iterable[Span] = (),
    by_line: bool = False,
) -> str:
    """Return Markdown of at most `limit` characters that shows a piece of an article.

    `bold` and `underlined` are spans of `text`. Code keeps its lines and has no marks; with
    `by_line` a table keeps its lines too.
    """
    shown, (strong, lines) = show_text(text, hidden, bold, underlined)
    if kind is Kind.CODE and _FENCE not in shown:
        return _fence(shown, limit)
    if kind is Kind.CODE or (kind is Kind.TABLE and by_line):
        return _escape_lines(shown, limit)
    return escape_excerpt(shown, strong, limit, lines)


def is_fenced(markdown: str) -> bool:
    """Tell whether a rendered text is a block of code."""
    return markdown.startswith(_FENCE)


def _fence(code: str, limit: int) -> str:
    """Return a block of code with as many of its lines as fit."""
    room = limit - 2 * len(_FENCE) - 2
    kept: list[str] = []
    for line in _lines(code):
        cut = line[: max(room - len(_CUT) - 1, 0)]
        room -= len(line) + 1
        if room < len(_CUT) + 1:
            kept.append(cut + _CUT if cut.strip() else _CUT)
            break
        kept.append(line)
    return "\n".join([_FENCE, *kept, _FENCE])


def _escape_lines(text: str, limit: int) -> str:
    """Return the lines of a text, each escaped, as many as fit."""
    kept: list[str] = []
    room = limit
    for line in filter(str.strip, _lines(text)):
        shown = escape_shortened(line, max(room - len(_CUT) - 1, 1))
        room -= len(shown) + 1
        if room < len(_CUT) + 1 and kept:
            kept.append(_CUT)
            break
        kept.append(shown)
    return "\n".join(kept)


def _lines(text: str) -> Iterable[str]:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return [strip_invisible(line).rstrip() for line in text.split("\n")]
