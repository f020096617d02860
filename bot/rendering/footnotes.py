"""A quote and its footnote lines as Markdown, within a limit of characters. Pure."""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date

from bot import limits, strings
from bot.rendering.escape import NUM_ISOLATING, escape_shortened, isolate, visible
from bot.rendering.quoted_text import is_fenced, render_text
from index import Citation, Kind, Passage, Quote, Wording, without_hidden

_JOINED = "\N{NO-BREAK SPACE}"  # a footnote may wrap between its parts, never within one
_SEPARATOR = f"{_JOINED}· "
SharesTitle = Callable[[str], bool]
"""Whether several sources have a title."""


def never_shared(_: str) -> bool:
    """Return that no other source has this title."""
    return False


def titles_shared_by(quotes: Sequence[Quote], known: SharesTitle) -> SharesTitle:
    """Return whether several sources have a title: by what is known, or among these quotes."""
    pairs = {(visible(c.title).casefold(), c.source) for q in quotes for c in q.citations}
    counts = Counter(title for title, _ in pairs)
    return lambda title: counts[visible(title).casefold()] > 1 or known(title)


def escaped_title(text: str, limit: int = limits.TITLE) -> str:
    """Return an article's title, shortened and escaped; never empty."""
    return escape_shortened(text, limit) or strings.UNTITLED


def render_quote(
    quote: Quote, *, limit: int, year: int | None, shares_title: SharesTitle = never_shared
) -> tuple[str, str]:
    """Return a quote's block and its footnote lines, together at most `limit` characters.

    `year` is the current year; dates of other years are shown with their year. However long the
    footnotes are, the quote has at least limits.QUOTE_FLOOR. What is shown above it comes first.
    """
    first, *others = quote.citations
    lines = [render_citation(first, year=year, shares_title=shares_title)]
    for other in others[: limits.CITATIONS - 1]:
        exact = other.wording is Wording.EXACT
        message = strings.SAME_WORDING if exact else strings.NEAR_WORDING
        lines.append(message + render_citation(other, year=year, shares_title=shares_title))
    if further := len(quote.citations) - len(lines):
        lines.append(strings.FURTHER.format(count=further))
    notes = "\n".join(f"-# [{quote.number}] {line}" for line in lines)
    above = "".join(f"-# {_render_above(each)}\n" for each in quote.above[: limits.ABOVES])
    isolating = NUM_ISOLATING * (1 + quote.text.count("\n"))
    room = max(limits.QUOTE_FLOOR, limit - len(notes) - len(above)) - len("> ")
    room -= isolating if isolate(quote.text) != quote.text else 0
    shown = render_text(
        quote.text,
        quote.hidden,
        first.kind,
        room,
        bold=quote.highlights,
        underlined=quote.differs,
    )
    return f"{above}{shown}" if is_fenced(shown) else f"{above}{_quoted(shown)}", notes


def _render_above(passage: Passage) -> str:
    return escape_shortened(without_hidden(passage.text, passage.hidden), limits.ABOVE)


def _quoted(shown: str) -> str:
    return "\n".join(f"> {isolate(line)}" for line in shown.split("\n"))


def render_citation(
    cited: Citation | Passage, *, year: int | None, shares_title: SharesTitle = never_shared
) -> str:
    """Return "Title · ¶4, sentence 2 · 3 Sep", escaped; after a shared title the source's name."""
    parts = [isolate(escaped_title(cited.title))]
    if shares_title(cited.title) and cited.source != cited.title:
        parts.append(isolate(escaped_source(cited.source)))
    parts += [
        position_label(cited),
    ]
    if cited.published:
        parts.append(date_label(cited.published, year=year))
    if isinstance(cited, Citation) and cited.outdated_since:
        since = date_label(cited.outdated_since, year=year)
        parts.append(strings.OUT_OF_DATE.format(date=since).replace(" ", _JOINED))
    return _SEPARATOR.join(parts)


def position_label(cited: Citation | Passage) -> str:
    """Return a quote's position in its article, escaped.

    It is "¶4, sentence 2", "caption ¶1, sentence 1", on a page "p. 3 ¶2, sentence 1", in a
    recording "at 00:01:04".
    """
    if cited.time:
        when = strings.TIME_AT.format(time=cited.time)
        return escape_shortened(when, limits.WORD).replace(" ", _JOINED)
    kind = strings.KINDS.get(cited.kind.value)
    where = paragraph_label(cited.page, cited.on_page, cited.paragraph)
    where = f"{kind} {where}" if kind else where
    if cited.kind in {Kind.HEADLINE, Kind.CODE}:
        return where.replace(" ", _JOINED)
    first, last = cited.sentences
    message = strings.SENTENCE_AT if first == last else strings.SENTENCES_AT
    numbers = message.format(first=first, last=last)
    return f"{where}, {numbers}".replace(" ", _JOINED)


def paragraph_label(page: int | None, on_page: int | None, number: int) -> str:
    """Return the number of a paragraph, or its page and its number there: "¶4", "p. 3 ¶2"."""
    return f"{strings.PAGE_AT.format(page=page)} ¶{on_page or number}" if page else f"¶{number}"


def escaped_source(name: str, limit: int = limits.SOURCE) -> str:
    """Return a source's name, escaped; a long one keeps its end, where names of files differ."""
    shown = visible(name)
    kept = shown if len(shown) <= limit else f"…{shown[1 - limit :]}"
    return escape_shortened(kept, 2 * limit)


def date_label(published: str, *, year: int | None) -> str:
    """Return an ISO date as "3 Sep", with its year unless that is `year`; other text unchanged."""
    try:
        when = date.fromisoformat(published[:10])
    except ValueError:
        return escape_shortened(published, 20)
    message = strings.DATE if when.year == year else strings.DATE_WITH_YEAR
    month = strings.MONTHS[when.month - 1]
    return message.format(day=when.day, month=month, year=when.year).replace(" ", _JOINED)
