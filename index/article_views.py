"""Views of stored articles: a whole source, a cited paragraph as it was, a source's state."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from index.editions import find_lines
from index.errors import UnknownVersion
from index.forward_index import restore_paragraphs
from index.languages import find_language_choice
from index.sources import is_readable_place
from index.store import StoredArticle, StoredStatus, StoredVersion, StoreReader
from index.types import (
    Citation,
    Context,
    Count,
    Paragraph,
    Passage,
    ShownArticle,
    ShownParagraph,
    SourceState,
    SourceStatus,
    Span,
    VersionInfo,
    clip_spans,
)


def show_article(reader: StoreReader, article: StoredArticle, version: int) -> ShownArticle | None:
    """Return an article with its paragraphs, None if its forward index is no longer stored."""
    forward_index = reader.find_forward_index(reader.require_unaltered(article).id)
    if forward_index is None:
        return None
    paragraphs = restore_paragraphs(forward_index)
    return ShownArticle(
        source=article.source,
        title=article.title,
        url=article.url,
        published=article.published,
        text=article.text,
        paragraphs=tuple(_show_paragraph(article, each, paragraphs) for each in paragraphs),
        version=version,
        author=article.author,
        outlet=article.outlet,
        language=article.language,
    )


def _show_paragraph(
    article: StoredArticle, paragraph: Paragraph, paragraphs: Sequence[Paragraph]
) -> ShownParagraph:
    above = (_passage_over(article, span, paragraphs) for span in paragraph.above)
    return ShownParagraph(
        number=paragraph.number,
        kind=paragraph.kind,
        lines=paragraph.lines,
        span=paragraph.span,
        text=article.text[paragraph.span.start : paragraph.span.end],
        sentences=paragraph.sentences,
        page=paragraph.page,
        on_page=paragraph.on_page,
        time=paragraph.time,
        hidden=clip_spans(paragraph.hidden, paragraph.span),
        above=tuple(passage for passage in above if passage is not None),
    )


def _passage_over(
    article: StoredArticle, span: Span, paragraphs: Sequence[Paragraph]
) -> Passage | None:
    """Return the sentences that a span of the text touches, in the first paragraph it touches."""
    at = bisect_right(paragraphs, span.start, key=lambda each: each.span.end)
    if at == len(paragraphs):
        return None
    paragraph = paragraphs[at]
    places = [
        place
        for place, sentence in enumerate(paragraph.sentences)
        if sentence.start < span.end and span.start < sentence.end
    ]
    if not places:
        return None
    first, last = paragraph.sentences[places[0]], paragraph.sentences[places[-1]]
    whole = Span(first.start, last.end)
    return Passage(
        source=article.source,
        title=article.title,
        url=article.url,
        published=article.published,
        kind=paragraph.kind,
        paragraph=paragraph.number,
        sentences=Count(places[0] + 1, places[-1] + 1),
        lines=find_lines(article.text, paragraph.span.start, whole, paragraph.lines),
        span=whole,
        text=article.text[whole.start : whole.end],
        page=paragraph.page,
        on_page=paragraph.on_page,
        time=paragraph.time,
        hidden=clip_spans(paragraph.hidden, whole),
    )


def show_context(
    reader: StoreReader, citation: Citation, version: int, *, live: int, kept: Sequence[int]
) -> Context:
    """Return a cited paragraph and its neighbours as they were in the version that was cited.

    `live` is the live version, `kept` are the versions kept. Raises UnknownVersion if the paragraph
    as it was is no longer stored.
    """
    article = reader.find_article(citation.source, version)
    article_then = show_article(reader, article, version) if article else None
    cited = _paragraph(article_then, citation.paragraph)
    if cited is None:
        raise UnknownVersion(version, kept)
    latest = reader.find_article(citation.source, live)
    now = _paragraph(show_article(reader, latest, live) if latest else None, citation.paragraph)
    return Context(
        citation=citation,
        before=_paragraph(article_then, citation.paragraph - 1),
        cited=cited,
        after=_paragraph(article_then, citation.paragraph + 1),
        version=version,
        edited=now is None or now.text != cited.text,
    )


def _paragraph(article: ShownArticle | None, number: int) -> ShownParagraph | None:
    if article is None or not 1 <= number <= len(article.paragraphs):
        return None
    return article.paragraphs[number - 1]


def build_statuses(
    rows: Sequence[StoredStatus], chosen_languages: Mapping[str, str]
) -> Iterator[SourceStatus]:
    """Yield the state of each source; one that holds others counts their articles.

    `chosen_languages` are by the name of a source or folder.
    """
    names = {row.id: row.source for row in rows}
    live = (row.container for row in rows if row.container and row.version is not None)
    articles = Counter(live)
    holders = {row.container for row in rows if row.container} | {
        row.id for row in rows if row.place and row.version is None
    }
    for row in rows:
        status = build_status(row)
        choice = find_language_choice(chosen_languages, row.source)
        yield replace(
            status,
            part_of=names.get(row.container) if row.container else None,
            articles=articles[row.id] if row.id in holders else None,
            language_chosen_for=choice.name if choice else None,
        )


def build_status(row: StoredStatus) -> SourceStatus:
    """Return the state of a source and the size of what is indexed of it."""
    state, reason = _state_of(row)
    return SourceStatus(
        source=row.source,
        title=row.title,
        format=row.format,
        state=state,
        reason=reason,
        paragraphs=row.paragraphs or 0,
        sentences=row.sentences or 0,
        indexed_at=datetime.fromisoformat(row.indexed_at) if row.indexed_at else None,
        version=row.version,
        place=row.place,
        every=timedelta(seconds=row.every_seconds) if row.every_seconds else None,
        max_age=timedelta(seconds=row.max_age_seconds) if row.max_age_seconds else None,
        checked_at=datetime.fromisoformat(row.checked_at) if row.checked_at else None,
        language=row.language,
    )


def _state_of(row: StoredStatus) -> tuple[SourceState, str | None]:
    if row.version is not None:
        return (SourceState.STALE, row.failure) if row.failure else (SourceState.LIVE, row.note)
    if row.excluded:
        if row.place is not None and not is_readable_place(row.place):
            return SourceState.LEFT_OUT, "removed, and its file is gone; to have it again, add it"
        return SourceState.LEFT_OUT, f"removed; to bring it back: footnote add {row.source}"
    if row.failure is not None:
        return (SourceState.STALE if row.checked_at else SourceState.FAILED), row.failure
    return SourceState.LIVE, row.note  # its articles are sources of their own


def build_unread_status(name: str, reason: str) -> SourceStatus:
    """Return the status of something that lies among the articles and is not read."""
    return SourceStatus(
        source=name,
        title=None,
        format=None,
        state=SourceState.UNREAD,
        reason=reason,
        paragraphs=0,
        sentences=0,
        indexed_at=None,
        version=None,
    )


def build_version_info(row: StoredVersion, *, live: int, pinned: bool, kept: bool) -> VersionInfo:
    """Return a version as `footnote history` lists it."""
    return VersionInfo(
        version=row.number,
        created_at=datetime.fromisoformat(row.created_at),
        live=row.number == live,
        kept=kept,
        pinned=row.number == live and pinned,
        sources=row.sources,
        paragraphs=row.paragraphs,
        sentences=row.sentences,
        added=row.added,
        changed=row.changed,
        removed=row.removed,
    )
