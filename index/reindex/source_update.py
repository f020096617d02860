"""The update of one source in a re-index: compare what was read with the live article, store it."""

import hashlib
from collections.abc import Mapping
from dataclasses import replace

from index.forward_index import AnalysedArticle, ForwardIndex
from index.languages import find_language_choice
from index.reindex.changes import (
    EMPTY_SIZE,
    ArticleSize,
    PendingChange,
    count_paragraph_changes,
)
from index.reindex.child_analysis import Analyses
from index.sources import find_body_start
from index.store import (
    StoredArticle,
    StoredSource,
    StoreWriter,
    decode_blocks,
    encode_blocks,
)
from index.types import Change, Document, ParagraphChanges

EMPTY = "it holds no text"


class SourceUpdater:
    """Stores the articles of changed sources; they go live with the version that names them.

    `live` is the version to compare with, `now` the time of the re-index as ISO 8601 in UTC.
    `analyses` has what child processes found in documents that are to be stored.
    """

    def __init__(
        self, writer: StoreWriter, *, live: int, now: str, analyses: Analyses | None = None
    ) -> None:
        self._writer = writer
        self._live = live
        self._now = now
        self._analyses = analyses or Analyses()
        self._chosen = writer.list_chosen_languages()

    def store_document(
        self, source_id: int, document: Document, *, container: str | None = None
    ) -> PendingChange:
        """Store the article of a document unless it equals the live one of its source.

        A document without text has no article: its source is removed, or passed over, with the
        reason EMPTY.
        """
        is_new = self._writer.is_new_source(source_id)
        old = None if is_new else self._writer.find_article(document.source, self._live)
        document = with_chosen_language(document, self._chosen)
        analysed = self._analyses.analyse(document)
        index = analysed.forward_index.index
        if not len(index.paragraphs):
            return self._without_article(document.source, old, container)
        if old is not None and _is_same(old, analysed):
            return PendingChange(source=document.source, change=Change.UNCHANGED)
        new = self._writer.add_article(source_id, analysed, now=self._now)
        old_paragraphs, old_size = self._read_paragraphs(old)
        new_paragraphs = (  # of a new source only their number counts
            range(len(index.paragraphs)) if old is None else _list_paragraphs(document.text, index)
        )
        return PendingChange(
            source=document.source,
            change=Change.CHANGED if old else Change.ADDED,
            old=old.id if old else None,
            new=new,
            old_size=old_size,
            new_size=ArticleSize(len(index.paragraphs), len(index.sentences)),
            paragraphs=count_paragraph_changes(old_paragraphs, new_paragraphs),
            container=container,
        )

    def remove(self, source: StoredSource, *, container: str | None = None) -> PendingChange:
        """Take a source out of the next version; nothing changes for one without an article."""
        self._writer.record_file_gone(source.id)
        self._writer.set_unread(source.id, [])
        change = self.remove_article(source.name, container=container)
        if change is None and source.failure is not None:
            return PendingChange(source=source.name, change=Change.REMOVED, container=container)
        return change or PendingChange(source=source.name, change=Change.UNCHANGED)

    def remove_article(self, source: str, *, container: str | None = None) -> PendingChange | None:
        """Take the article of a source out of the next version, None if it has none."""
        old = self._writer.find_article(source, self._live)
        return None if old is None else self._removal(source, old, container)

    def undo(self, change: PendingChange, reason: str) -> None:
        """Take back a change that must not go live; its source is looked at again next time."""
        if change.new is not None:
            self._writer.delete_article(change.new)
        for name in {change.source, change.unit}:
            source = self._writer.find_source(name)
            if source is not None:
                self._writer.set_unread(source.id, [])
                self._writer.hold_back(source.id, reason)

    def paragraph_digests(self, article: int | None) -> tuple[bytes, ...]:
        """Return the digest of the text of each paragraph of a stored article, in order."""
        stored = self._writer.find_article_by_id(article) if article is not None else None
        texts, _ = self._read_paragraphs(stored)
        return tuple(hashlib.blake2b(t.encode(), digest_size=16).digest() for t in texts)

    def _without_article(
        self, source: str, old: StoredArticle | None, container: str | None
    ) -> PendingChange:
        if old is None:
            return PendingChange(source=source, change=Change.UNCHANGED, reason=EMPTY)
        return replace(self._removal(source, old, container), reason=EMPTY)

    def _removal(self, source: str, old: StoredArticle, container: str | None) -> PendingChange:
        _, size = self._read_paragraphs(old)
        return PendingChange(
            source=source,
            change=Change.REMOVED,
            old=old.id,
            old_size=size,
            paragraphs=ParagraphChanges(removed=size.paragraphs),
            container=container,
        )

    def _read_paragraphs(self, article: StoredArticle | None) -> tuple[list[str], ArticleSize]:
        """Return the texts of a stored article's paragraphs, and its size."""
        stored = self._writer.find_forward_index(article.id) if article else None
        if article is None or stored is None:
            return [], EMPTY_SIZE
        size = ArticleSize(len(stored.paragraphs), len(stored.sentences))
        return _list_paragraphs(article.text, stored), size


def _list_paragraphs(text: str, index: ForwardIndex) -> list[str]:
    """Return the texts of an article's paragraphs."""
    return [text[start:end] for start, end in index.paragraphs[:, 1:3].tolist()]


def with_chosen_language(document: Document, chosen: Mapping[str, str]) -> Document:
    """Return a document with the language that was chosen for it, if there is one."""
    choice = find_language_choice(chosen, document.source)
    return replace(document, language=choice.language) if choice else document


def document_of(stored: StoredArticle) -> Document:
    """Return the document from which a stored article was parsed."""
    return Document(
        source=stored.source,
        text=stored.text,
        format=stored.format,
        title=stored.title,
        url=stored.url,
        published=stored.published,
        author=stored.author,
        outlet=stored.outlet,
        language=stored.language,
        body_start=find_body_start(stored.text, stored.format),
        blocks=decode_blocks(stored.blocks),
    )


def _is_same(old: StoredArticle, analysed: AnalysedArticle) -> bool:
    new = analysed.document
    if (old.text, old.title, old.format) != (new.text, analysed.title, new.format):
        return False
    return (old.url, old.published, old.author, old.outlet, old.language, old.blocks) == (
        new.url,
        new.published,
        new.author,
        new.outlet,
        analysed.language,
        encode_blocks(new.blocks),
    )
