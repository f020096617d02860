"""Cards for excerpts of an article, with buttons to turn its pages. Pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import quote, urlsplit, urlunsplit

from bot import limits, strings
from bot.rendering.card import (
    ButtonRow,
    Card,
    CardBlock,
    CardButton,
    CardMood,
    DividerBlock,
    LinkButton,
    PressButton,
    TextBlock,
)
from bot.rendering.escape import escape_shortened
from bot.rendering.footnotes import date_label, escaped_title, paragraph_label
from bot.rendering.quoted_text import is_fenced, render_text
from index import (
    Citation,
    Context,
    ShownArticle,
    ShownParagraph,
    Span,
)

STEP = 2
"""Paragraphs that ◀ and ▶ move by; one of the three shown stays visible, for orientation."""
SHOWN = 3
"""Paragraphs in one excerpt."""
_HOST = re.compile(r"(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?")
"""The name of a host that is known everywhere, or four numbers."""
_LONE_PERCENT = re.compile("%(?![0-9A-Fa-f]{2})")
_SIGNS = "%/:=&?~#+!$,;'@()*[]|"
"""Signs that stay as they are in an address, beside letters and digits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleDetails:
    """What is shown of a whole article: its number of sentences, and when it was indexed."""

    sentences: int
    indexed_at: datetime | None
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleExcerpt:
    """Consecutive paragraphs of an article.

    `key` is the prefix of the keys of ◀ and ▶; `last` is the number of the article's last
    paragraph, None where the article was removed since it was quoted. `bold` is a span of the
    article's text, as are the spans of the paragraphs. `edited` says that the article has changed
    since it was quoted.
    """

    key: str
    title: str
    source: str
    url: str | None
    published: str | None
    paragraphs: tuple[ShownParagraph, ...]
    last: int | None
    bold: Span | None = None
    edited: bool = False
    details: ArticleDetails | None = None


def excerpt_around_citation(context: Context, *, key: str, last: int | None) -> ArticleExcerpt:
    """Return the cited paragraph between its neighbours, with the cited sentences in bold.

    `last` is the number of the article's last paragraph, None for one that was removed.
    """
    cited = context.citation
    near = (context.before, context.cited, context.after)
    return ArticleExcerpt(
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


def excerpt_from_paragraph(
    article: ShownArticle,
    start: int,
    *,
    key: str,
    cited: Citation | None,
    edited: bool = False,
    indexed_at: datetime | None = None,
) -> ArticleExcerpt:
    """Return the paragraphs from number `start` on, or the last ones if `start` is too large.

    The first ones come with details of the whole article.
    """
    last = len(article.paragraphs)
    start = max(1, min(start, last - SHOWN + 1))
    return ArticleExcerpt(
        key=key,
        title=article.title,
        source=article.source,
        url=article.url,
        published=article.published,
        paragraphs=article.paragraphs[start - 1 : start - 1 + SHOWN],
        last=last,
        bold=cited.span if cited and not edited else None,
        edited=edited,
        details=_details(article, indexed_at) if start == 1 and cited is None else None,
    )


def _details(article: ShownArticle, indexed_at: datetime | None) -> ArticleDetails:
    return ArticleDetails(
        sentences=sum(len(paragraph.sentences) for paragraph in article.paragraphs),
        indexed_at=indexed_at,
        version=article.version,
    )


def render_excerpt(shown: ArticleExcerpt) -> Card:
    """Return the card for an excerpt of an article."""
    blocks: list[CardBlock] = [TextBlock(f"**{escaped_title(shown.title)}**\n-# {_origin(shown)}")]
    if changed := _change_since(shown):
        blocks.append(TextBlock(changed))
    for place, paragraph in enumerate(shown.paragraphs):
        blocks.append(DividerBlock(line=place == 0))
        blocks.append(TextBlock(_paragraph(paragraph, shown.bold)))
    blocks += [DividerBlock(line=False), ButtonRow(_moves(shown))]
    return Card(tuple(blocks), CardMood.WARNING if changed else CardMood.NEUTRAL)


def _change_since(shown: ArticleExcerpt) -> str | None:
    """Return what has become of the article since it was quoted, None if nothing has."""
    if shown.last is None:
        return strings.REMOVED_SINCE
    return strings.EDITED if shown.edited else None


def _origin(shown: ArticleExcerpt) -> str:
    parts = [escape_shortened(shown.source, limits.TITLE)]
    if shown.published:
        parts.append(date_label(shown.published, year=None))
    if shown.last is not None:
        parts.append(strings.unbroken(strings.count(shown.last, "paragraph")))
    if shown.details is not None:
        parts.append(strings.unbroken(strings.count(shown.details.sentences, "sentence")))
        parts.append(f"v{shown.details.version}")
        if shown.details.indexed_at is not None:
            stamp = int(shown.details.indexed_at.timestamp())
            parts.append(strings.INDEXED_AT.format(stamp=stamp))
    return " · ".join(parts)


def _paragraph(paragraph: ShownParagraph, bold: Span | None) -> str:
    inside = _inside(paragraph.span, bold)
    limit = limits.PARAGRAPH if inside else limits.NEIGHBOUR
    text = render_text(
        paragraph.text, paragraph.hidden, paragraph.kind, limit, bold=inside, by_line=True
    )
    if inside and not is_fenced(text):
        text = "\n".join(f"> {line}" for line in text.split("\n"))
    return f"-# {_paragraph_label(paragraph)}\n{text}"


def _paragraph_label(paragraph: ShownParagraph) -> str:
    """Return "¶4 · line 12", "p. 3 ¶2" or "¶4 · at 00:01:04"."""
    parts = [paragraph_label(paragraph.page, paragraph.on_page, paragraph.number)]
    if paragraph.time:
        parts.append(escape_shortened(strings.TIME_AT.format(time=paragraph.time), limits.WORD))
    if paragraph.lines:
        first, last = paragraph.lines
        message = strings.LINE_AT if first == last else strings.LINES_AT
        parts.append(message.format(first=first, last=last))
    return " · ".join(parts)


def _inside(whole: Span, bold: Span | None) -> list[Span]:
    """Return the part of `bold` inside `whole`, counted from the start of `whole`."""
    if bold is None or bold.start >= whole.end or bold.end <= whole.start:
        return []
    start, end = max(bold.start, whole.start), min(bold.end, whole.end)
    return [Span(start - whole.start, end - whole.start)]


def _moves(shown: ArticleExcerpt) -> tuple[CardButton, ...]:
    numbers: Sequence[int] = [paragraph.number for paragraph in shown.paragraphs]
    head, tail = min(numbers, default=1), max(numbers, default=1)
    start, end = max(1, head - STEP), head + STEP
    is_gone = shown.last is None  # an old version has no pages to turn
    ends = is_gone or tail >= (shown.last or 0)
    back = PressButton("turn", f"{shown.key}:{start}", strings.BACK, disabled=is_gone or head <= 1)
    onward = PressButton("turn", f"{shown.key}:{end}", strings.ONWARD, disabled=ends)
    link = _link(shown.url)
    text = PressButton("file", shown.key, strings.TEXT_FILE)
    return (back, onward, *([link] if link else []), text)


def _link(url: str | None) -> LinkButton | None:
    """Return a button to the article if Discord takes its address, else None."""
    address = _clean_address(url or "")
    return LinkButton(address, strings.OPEN) if address else None


def _clean_address(url: str) -> str | None:
    """Return a web address in ASCII, what is to be encoded encoded; None if it can be no button.

    Discord refuses a whole message for one button whose address is not http(s), has no host with a
    dot, or is too long. An article says itself what its address is, so it may be anything.
    """
    try:
        parts = urlsplit(url.strip())
        host = (parts.hostname or "").encode("idna").decode()
        port = f":{parts.port}" if parts.port is not None else ""
    except ValueError:  # UnicodeError is one
        return None
    if parts.scheme not in {"http", "https"} or not _HOST.fullmatch(host):
        return None
    rest = (quote(_LONE_PERCENT.sub("%25", each), safe=_SIGNS) for each in parts[2:])
    address = urlunsplit((parts.scheme, host + port, *rest))
    return address if len(address) <= limits.LINK else None
