"""Pages of a list of passages: numbered, each with a button that shows it in its article. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot import limits, strings
from bot.rendering.card import (
    ButtonRow,
    Card,
    CardBlock,
    CardButton,
    CardMood,
    DividerBlock,
    PressButton,
    TextBlock,
)
from bot.rendering.escape import escape_shortened
from bot.rendering.footnotes import SharesTitle, escaped_source, never_shared, render_citation
from bot.rendering.quoted_text import is_fenced, render_text
from index import Citation, Found, Passage, Quote, Span

BY_WORDS, BY_PHRASE = "w", "x"
"""Kinds of list, as they stand in the keys of buttons."""


@dataclass(frozen=True, slots=True)
class PassageEntry:
    """A passage in a list: its text, its citation, the spans in bold and those not shown."""

    text: str
    cited: Citation | Passage
    highlights: tuple[Span, ...] = ()
    hidden: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PassagePage:
    """One page of a list of `total` passages; `offset` of them come before it.

    `list_id` and `kind` name the list in the keys of its buttons, `page_id` the logged passages of
    this page. `source` is the one that was searched, None for all. With a `sharer`, who may remove
    it, the page stands alone, for all to see. `can_be_shared` is false in a direct message.
    """

    list_id: str
    kind: str
    page_id: str
    words: str
    total: int
    offset: int = 0
    source: str | None = None
    sharer: int | None = None
    can_be_shared: bool = True
    shares_title: SharesTitle = never_shared


def entries_of_passages(found: Found) -> tuple[PassageEntry, ...]:
    """Return the list entries for passages found by their words."""
    passages = [hit.passage for hit in found.passages]
    return tuple(PassageEntry(each.text, each, hidden=each.hidden) for each in passages)


def entries_of_quotes(quotes: Sequence[Quote]) -> tuple[PassageEntry, ...]:
    """Return the list entries for quotes."""
    return tuple(
        PassageEntry(quote.text, quote.citations[0], quote.highlights, quote.hidden)
        for quote in quotes
    )


def render_passage_page(entries: Sequence[PassageEntry], page: PassagePage) -> Card:
    """Return the card of one page; of a list without passages, a sentence that says so."""
    blocks: list[CardBlock] = [TextBlock(_heading(page))]
    rows = _rows(page, len(entries))
    if not entries:
        return Card((*blocks, TextBlock(strings.NO_PASSAGE), *rows), CardMood.NOTHING)
    for number, entry in enumerate(entries, page.offset + 1):
        line = number == page.offset + 1
        blocks += [DividerBlock(line=line), TextBlock(_entry(number, entry, page.shares_title))]
    end = page.offset + len(entries)
    shown = strings.PAGE.format(first=page.offset + 1, last=end, total=page.total)
    blocks += [DividerBlock(line=False), TextBlock(shown), *rows]
    return Card(tuple(blocks), CardMood.NEUTRAL)


def _heading(page: PassagePage) -> str:
    """Return the words in bold, and below what the search was limited to."""
    heading = f"**{escape_shortened(page.words, limits.ECHO)}**"
    filters = []
    if page.source is not None:
        filters.append(strings.IN_SOURCE.format(source=escaped_source(page.source)))
    if page.kind == BY_PHRASE:
        filters.append(strings.AS_PHRASE)
    return f"{heading}\n-# {' · '.join(filters)}" if filters else heading


def _rows(page: PassagePage, num: int) -> list[ButtonRow]:
    numbers: list[CardButton] = [
        PressButton("context", f"{page.page_id}:{number}", str(number))
        for number in range(page.offset + 1, page.offset + num + 1)
    ]
    if page.sharer is not None:
        turning = [PressButton("remove", str(page.sharer), strings.REMOVE)]
    else:
        turning = [*_arrows(page, page.offset + num), *_filters(page), *_share(page, num)]
    return [ButtonRow(tuple(row)) for row in (turning, numbers) if row]


def _arrows(page: PassagePage, end: int) -> list[PressButton]:
    if page.total <= limits.PASSAGES:
        return []
    start = max(0, page.offset - limits.PASSAGES)
    back = PressButton("page", _key(page, start), strings.BACK, disabled=page.offset == 0)
    return [
        back,
        PressButton("page", _key(page, end), strings.ONWARD, disabled=end >= page.total),
    ]


def _filters(page: PassagePage) -> list[PressButton]:
    """Return the button that searches for the words as a phrase, or for any of them again."""
    if page.kind == BY_PHRASE:
        return [PressButton("page", f"{page.list_id}:{BY_WORDS}:0", strings.ANY_WORDS)]
    if page.kind == BY_WORDS and len(page.words.split()) > 1:
        return [PressButton("page", f"{page.list_id}:{BY_PHRASE}:0", strings.EXACT_PHRASE)]
    return []


def _share(page: PassagePage, num: int) -> list[PressButton]:
    if not num or not page.can_be_shared:
        return []
    return [PressButton("post", _key(page, page.offset), strings.SHARE)]


def _key(page: PassagePage, offset: int) -> str:
    return f"{page.list_id}:{page.kind}:{offset}"


def _entry(number: int, entry: PassageEntry, shares_title: SharesTitle) -> str:
    text = render_text(
        entry.text, entry.hidden, entry.cited.kind, limits.PASSAGE, bold=entry.highlights
    )
    text = f"\n{text}" if is_fenced(text) else f" {text}"
    citation = render_citation(entry.cited, year=None, shares_title=shares_title)
    return f"**{number}.**{text}\n-# {citation}"
