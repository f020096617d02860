"""The update of what one file or followed thing gives: an article, or many that are `NAME/…`."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from index.reindex.changes import PendingChange
from index.reindex.source_update import EMPTY, SourceUpdater
from index.sources import Reading
from index.store import StoredSource, StoreWriter
from index.types import Change, Document

NAME_TAKEN = "another source has this name"
_TWICE = "it has the name of another article of this file"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadArticle:
    """An article as read, and by what to recognise it the next time: its address, its bytes."""

    document: Document
    place: str | None = None
    digest: bytes | None = None
    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadContent:
    """What a file or followed thing gives now.

    `kept` are the names of articles that are there unchanged; what is neither among the articles
    nor kept is gone. `notes` and `unread` are pairs of a name and what there is to say.
    """

    articles: Sequence[ReadArticle] = ()
    kept: Collection[str] = ()
    notes: Sequence[tuple[str, str]] = ()
    unread: Sequence[tuple[str, str]] = ()

    @classmethod
    def of_reading(cls, reading: Reading) -> "ReadContent":
        """Return what one file gives."""
        return cls(
            articles=[ReadArticle(document=document) for document in reading.documents],
            notes=[(note.source, note.text) for note in reading.notes],
            unread=[(part.source, part.reason) for part in reading.unread],
        )


@dataclass(slots=True)
class _Remarks:
    """What is to be told of the articles, by source name."""

    notes: dict[str, list[str]] = field(default_factory=dict)
    unread: dict[str, list[str]] = field(default_factory=dict)

    def note_of(self, name: str) -> str | None:
        if not self.notes:
            return None
        return "; ".join(dict.fromkeys(self.notes.get(name, ()))) or None


class ReadingUpdater:
    """Stores what a source gives; its articles go live with the version that names them.

    The notes on all sources that are read are collected in `notes`, by source name.
    """

    def __init__(
        self, writer: StoreWriter, updater: SourceUpdater, notes: dict[str, str] | None = None
    ) -> None:
        self._writer = writer
        self._updater = updater
        self._notes = {} if notes is None else notes

    def store(self, holder: StoredSource, content: ReadContent) -> tuple[list[PendingChange], str]:
        """Store the articles of a source, remove those that are gone, and name what was not read.

        Return the changes, and the note about the source itself, "" for none.
        """
        remarks = _collect_remarks(content)
        changes = list(self._store_articles(holder, content.articles, remarks))
        is_new = self._writer.is_new_source(holder.id)
        if not is_new:
            present = {article.document.source for article in content.articles} | {*content.kept}
            changes += self._remove_others(holder, present)
        unread = [(name, "; ".join(reasons)) for name, reasons in remarks.unread.items()]
        if unread or not is_new:
            self._writer.set_unread(holder.id, unread)
        self._notes.update({name: remarks.note_of(name) or "" for name in remarks.notes})
        return changes, remarks.note_of(holder.name) or ""

    def _remove_others(
        self, holder: StoredSource, present: Collection[str]
    ) -> Iterator[PendingChange]:
        """Remove the articles of a source that are not among those present."""
        for member in self._writer.list_members(holder.id):
            if member.name not in present and not member.excluded:
                yield self._updater.remove(member, container=holder.name)
        if holder.name not in present:
            gone = self._updater.remove_article(holder.name)
            if gone is not None:
                yield gone

    def _store_articles(
        self, holder: StoredSource, articles: Iterable[ReadArticle], remarks: _Remarks
    ) -> Iterator[PendingChange]:
        stored: set[str] = set()
        for article in articles:
            name = article.document.source
            if name in stored:
                remarks.unread.setdefault(name, []).append(_TWICE)
                continue
            stored.add(name)
            change = self._store_article(holder, article, remarks.note_of(name))
            if change is None:
                remarks.unread.setdefault(name, []).append(NAME_TAKEN)
                continue
            if change.reason == EMPTY:
                remarks.unread.setdefault(name, []).append(EMPTY)
            yield change

    def _store_article(
        self, holder: StoredSource, article: ReadArticle, note: str | None
    ) -> PendingChange | None:
        """Store one article under its name; None if another source has that name."""
        name = article.document.source
        if name == holder.name:
            return self._updater.store_document(holder.id, article.document)
        known = self._writer.find_source(name)
        if known is not None and known.container != holder.id and _is_in_use(known):
            return None
        if known is not None and known.container == holder.id and known.excluded:
            return PendingChange(source=name, change=Change.UNCHANGED)
        member = self._writer.add_source(
            name, origin=holder.origin, place=article.place, container=holder.id
        )
        change = self._updater.store_document(member, article.document, container=holder.name)
        self._writer.record_read(
            member,
            size=None,
            mtime_ns=None,
            digest=article.digest,
            note=note,
            etag=article.etag,
            last_modified=article.last_modified,
        )
        return change


def _collect_remarks(content: ReadContent) -> _Remarks:
    """Return the remarks by name; a part of an article that was not read is a note about it."""
    remarks = _Remarks()
    if not content.notes and not content.unread:
        return remarks
    names = {article.document.source for article in content.articles}
    for name, text in content.notes:
        remarks.notes.setdefault(name, []).append(text)
    for name, reason in content.unread:
        told = remarks.notes if name in names else remarks.unread
        told.setdefault(name, []).append(reason)
    return remarks


def _is_in_use(source: StoredSource) -> bool:
    """Return whether a source is one of its own, not the remains of one that is gone."""
    parts = (source.size, source.place, source.failure, source.container)
    return bool(source.excluded) or any(part is not None for part in parts)
