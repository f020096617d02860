"""How are a quote and its footnote shown in the room there is? Pure."""

from collections.abc import Iterable
from datetime import date

from bot import limits, strings
from bot.escape import emphasize, escape, fold, truncate, visible
from index import Citation, Count, Kind, Passage, Quote, Span, Wording

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_JOINED = "\N{NO-BREAK SPACE}"  # a footnote wraps between its parts, never within one
_SEPARATOR = f"{_JOINED}· "
_NAMED = {
    Kind.CAPTION: "caption ",
    Kind.HEADLINE: "headline ",
    Kind.LIST: "list ",
    Kind.TABLE: "table ",
}


def excerpt(text: str, spans: Iterable[Span], limit: int) -> str:
    """Return Markdown of at most `limit` characters that shows `text`, with `spans` bold.

    A text that is too long is cut at words, with ellipses, so that the first span stays in.
    """
    shown, bold = fold(text, spans)
    whole = emphasize(shown, bold)
    if len(whole) <= limit:
        return whole
    start = _window_start(shown, bold, limit)
    room = limit
    while True:
        piece = ("…" if start else "") + truncate(shown[start:], room)
        shift = start - (1 if start else 0)
        inside = [Span(max(s - shift, 0), min(e - shift, len(piece))) for s, e in bold]
        cut = emphasize(piece, [span for span in inside if span.start < span.end])
        if len(cut) <= limit:
            return cut
        room = room * 9 // 10 - 1  # escapes at most double a text, so this ends soon


def _window_start(shown: str, bold: tuple[Span, ...], limit: int) -> int:
    if not bold or bold[0].end <= limit // 2:
        return 0
    start = max(0, bold[0].start - limit // 4)
    space = shown.find(" ", start, bold[0].start)
    return start if space < 0 else space + 1


def title(text: str, limit: int = limits.TITLE) -> str:
    """Return an article's name, shortened and escaped; never empty."""
    return escape(truncate(visible(text), limit)) or "untitled"


def quote_lines(quote: Quote, *, limit: int, year: int | None) -> tuple[str, str]:
    """Return a quote's block and its footnote lines.

    `year` is the current one: dates of other years say theirs.
    """
    block = f"> {excerpt(quote.text, quote.highlights, limit)}"
    first, *others = quote.citations
    lines = [f"-# [{quote.number}] {citation_label(first, year=year)}"]
    for other in others:
        exact = other.wording is Wording.EXACT
        said = strings.SAME_WORDING if exact else strings.NEAR_WORDING
        lines.append(f"-# [{quote.number}] {said}{citation_label(other, year=year)}")
    return block, "\n".join(lines[:4])


def citation_label(cited: Citation | Passage, *, year: int | None) -> str:
    """Return "Title · ¶4, sentence 2 · 3 Sep", escaped."""
    parts = [title(cited.title), place(cited.kind, cited.paragraph, cited.sentences)]
    if cited.published:
        parts.append(day(cited.published, year=year))
    return _SEPARATOR.join(parts)


def place(kind: Kind, paragraph: int, sentences: Count) -> str:
    """Return where a quote stands, as a person counts; a caption is called a caption."""
    where = f"{_NAMED.get(kind, '')}¶{paragraph}"
    if kind is Kind.HEADLINE:
        return where
    first, last = sentences
    numbers = f"sentence {first}" if first == last else f"sentences {first}–{last}"
    return f"{where}, {numbers}".replace(" ", _JOINED)


def day(published: str, *, year: int | None) -> str:
    """Return an ISO date as "3 Sep", with its year unless that is `year`; else as it stands."""
    try:
        when = date.fromisoformat(published[:10])
    except ValueError:
        return escape(truncate(visible(published), 20))
    short = f"{when.day}{_JOINED}{_MONTHS[when.month - 1]}"
    return short if when.year == year else f"{short}{_JOINED}{when.year}"
