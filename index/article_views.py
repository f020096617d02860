"""How does a stored article look to a reader? As it is, or as it was when it was cited."""

from collections.abc import Sequence
from datetime import datetime

from index.errors import UnknownVersion
from index.forward_index import restore_paragraphs
from index.store import Reader, StoredArticle, StoredStatus, StoredVersion
from index.types import (
    Citation,
    Context,
    ShownArticle,
    ShownParagraph,
    SourceState,
    SourceStatus,
    VersionInfo,
)


def shown(reader: Reader, article: StoredArticle, version: int) -> ShownArticle | None:
    """Return an article with its paragraphs; None if its outline is no longer kept."""
    stored = reader.outline(reader.unaltered(article).id)
    if stored is None:
        return None
    return ShownArticle(
        source=article.source,
        title=article.title,
        url=article.url,
        published=article.published,
        text=article.text,
        paragraphs=tuple(
            ShownParagraph(
                number=paragraph.number,
                kind=paragraph.kind,
                lines=paragraph.lines,
                span=paragraph.span,
                text=article.text[paragraph.span.start : paragraph.span.end],
                sentences=paragraph.sentences,
            )
            for paragraph in restore_paragraphs(stored)
        ),
        version=version,
    )


def context(
    reader: Reader, citation: Citation, version: int, *, live: int, kept: Sequence[int]
) -> Context:
    """Return a cited paragraph and its neighbours as they were in the version that was cited.

    Raises UnknownVersion, naming those that are `kept`, if that can no longer be told.
    """
    article = reader.article_of(citation.source, version)
    then = shown(reader, article, version) if article else None
    cited = _paragraph(then, citation.paragraph)
    if cited is None:
        raise UnknownVersion(version, kept)
    latest = reader.article_of(citation.source, live)
    now = _paragraph(shown(reader, latest, live) if latest else None, citation.paragraph)
    return Context(
        citation=citation,
        before=_paragraph(then, citation.paragraph - 1),
        cited=cited,
        after=_paragraph(then, citation.paragraph + 1),
        version=version,
        edited=now is None or now.text != cited.text,
    )


def _paragraph(article: ShownArticle | None, number: int) -> ShownParagraph | None:
    if article is None or not 1 <= number <= len(article.paragraphs):
        return None
    return article.paragraphs[number - 1]


def status(row: StoredStatus) -> SourceStatus:
    """Return what is indexed of a source."""
    indexed = row.version is not None
    if row.failure is None:
        state = SourceState.LIVE
    else:
        state = SourceState.STALE if indexed else SourceState.FAILED
    return SourceStatus(
        source=row.source,
        title=row.title,
        format=row.format,
        state=state,
        reason=row.failure,
        paragraphs=row.paragraphs or 0,
        sentences=row.sentences or 0,
        indexed_at=datetime.fromisoformat(row.indexed_at) if row.indexed_at else None,
        version=row.version,
    )


def version_info(row: StoredVersion, *, live: int, pinned: bool, kept: bool) -> VersionInfo:
    """Return a version as `history` lists it."""
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
