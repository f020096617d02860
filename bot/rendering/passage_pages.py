"""How are passages and stretches of an article shown to the one who asked for them? Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from bot import limits, strings
from bot.rendering.card_model import Block, Button, Card, Divider, Link, Mood, Press, Row, Text
from bot.rendering.escape import excerpt, shorten
from bot.rendering.footnotes import citation_label, day, title
from index import (
    Citation,
    Context,
    Found,
    Passage,
    Quote,
    ShownArticle,
    ShownParagraph,
    Span,
)

STEP = 2  # paragraphs that ◀ and ▶ move by: of three shown, one stays for the thread
SHOWN = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Some paragraphs of an article in a row; `bold` and the paragraphs' spans count alike.

    `key` starts the keys of ◀ and ▶; `last` is the number of the article's last paragraph.
    """

    key: str
    title: str
    source: str
    url: str | None
    published: str | None
    paragraphs: tuple[ShownParagraph, ...]
    last: int
    bold: Span | None = None
    edited: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A passage in a list: its text, where it stands, and what of the text is bold."""

    text: str
    cited: Citation | Passage
    highlights: tuple[Span, ...] = ()


def around(context: Context, *, key: str, last: int) -> Stretch:
    """Return the cited paragraph between its neighbours, the cited sentences bold."""
    cited = context.citation
    near = (context.before, context.cited, context.after)
    return Stretch(
        key=key,
        title=cited.title,
        source=cited.source,
        url=cited.url,
        published=cited.published,
        paragraphs=tuple(paragraph for paragraph in near if paragraph is not None),
        last=last,
        bold=cited.span,
        edited=context.edited,
    )


def within(
    article: ShownArticle, start: int, *, key: str, cited: Citation | None, edited: bool = False
) -> Stretch:
    """Return the paragraphs from the one numbered `start`, moved to where the article has any."""
    last = len(article.paragraphs)
    start = max(1, min(start, last - SHOWN + 1))
    return Stretch(
        key=key,
        title=article.title,
        source=article.source,
        url=article.url,
        published=article.published,
        paragraphs=article.paragraphs[start - 1 : start - 1 + SHOWN],
        last=last,
        bold=cited.span if cited and not edited else None,
        edited=edited,
    )


def stretch(shown: Stretch) -> Card:
    """Return the card for a stretch of an article."""
    blocks: list[Block] = [Text(f"**{title(shown.title)}**\n-# {_origin(shown)}")]
    if shown.edited:
        blocks.append(Text(strings.EDITED))
    for place, paragraph in enumerate(shown.paragraphs):
        blocks.append(Divider(line=place == 0))
        blocks.append(Text(_paragraph(paragraph, shown.bold)))
    blocks += [Divider(line=False), Row(_moves(shown))]
    return Card(tuple(blocks), Mood.WARNING if shown.edited else Mood.NEUTRAL)


def listed(found: Found) -> tuple[Entry, ...]:
    """Return the entries for passages that were found by their words."""
    return tuple(Entry(hit.passage.text, hit.passage) for hit in found.passages)


def quoted(quotes: Sequence[Quote]) -> tuple[Entry, ...]:
    """Return the entries for quotes."""
    return tuple(Entry(quote.text, quote.citations[0], quote.highlights) for quote in quotes)


def page(entries: Sequence[Entry], *, key: str, offset: int, total: int, heading: str) -> Card:
    """Return one page of passages, of which `offset` stand before it and `total` are known.

    `key` starts the keys of ◀ and ▶, `heading` is Markdown.
    """
    if not entries:
        return Card((Text(heading), Text(strings.NO_PASSAGE)), Mood.NOTHING)
    blocks: list[Block] = [Text(heading)]
    for number, entry in enumerate(entries, offset + 1):
        blocks += [Divider(line=number == offset + 1), Text(_entry(number, entry))]
    end = offset + len(entries)
    last = strings.PAGE.format(first=offset + 1, last=end, total=total)
    blocks += [Divider(line=False), Text(last)]
    before = Press(
        "page", f"{key}:{max(0, offset - limits.PASSAGES)}", strings.BACK, disabled=offset == 0
    )
    after = Press("page", f"{key}:{end}", strings.ONWARD, disabled=end >= total)
    if total > limits.PASSAGES:
        blocks.append(Row((before, after)))
    return Card(tuple(blocks), Mood.NEUTRAL)


def heading(words: str) -> str:
    """Return the line above passages: what was looked for, escaped."""
    return f"**{shorten(words, limits.ECHO)}**"


def _origin(shown: Stretch) -> str:
    parts = [shorten(shown.source, limits.TITLE)]
    if shown.published:
        parts.append(day(shown.published, year=None))
    parts.append(strings.count(shown.last, "paragraph", "paragraphs"))
    return " · ".join(parts)


def _paragraph(paragraph: ShownParagraph, bold: Span | None) -> str:
    first, last = paragraph.lines
    lines = f"line {first}" if first == last else f"lines {first}–{last}"
    label = f"-# ¶{paragraph.number} · {lines}"
    inside = _inside(paragraph.span, bold)
    limit = limits.PARAGRAPH if inside else limits.NEIGHBOUR
    text = excerpt(paragraph.text, inside, limit)
    return f"{label}\n> {text}" if inside else f"{label}\n{text}"


def _inside(whole: Span, bold: Span | None) -> list[Span]:
    """Return the part of `bold` within `whole`, counted from its start."""
    if bold is None or bold.start >= whole.end or bold.end <= whole.start:
        return []
    start, end = max(bold.start, whole.start), min(bold.end, whole.end)
    return [Span(start - whole.start, end - whole.start)]


def _moves(shown: Stretch) -> tuple[Button, ...]:
    numbers: Sequence[int] = [paragraph.number for paragraph in shown.paragraphs]
    head, tail = min(numbers, default=1), max(numbers, default=1)
    start, end = max(1, head - STEP), head + STEP
    back = Press("turn", f"{shown.key}:{start}", strings.BACK, disabled=head <= 1)
    onward = Press("turn", f"{shown.key}:{end}", strings.ONWARD, disabled=tail >= shown.last)
    link = _link(shown.url)
    return (back, onward, *([link] if link else []))


def _link(url: str | None) -> Link | None:
    """Return a button to the article, where its address is one that a browser may open."""
    if not url or len(url) > limits.LINK or urlsplit(url).scheme not in {"http", "https"}:
        return None
    return Link(url, strings.OPEN)


def _entry(number: int, entry: Entry) -> str:
    text = excerpt(entry.text, entry.highlights, limits.PASSAGE)
    return f"**{number}.** {text}\n-# {citation_label(entry.cited, year=None)}"
