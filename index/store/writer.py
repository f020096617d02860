"""Writing to the database: articles, versions, deletion; with all that `source_writer.py` has."""

from collections.abc import Collection, Sequence
from itertools import chain

import numpy as np

from index.forward_index import AnalysedArticle, LocalForwardIndex
from index.store import statements as sql
from index.store.database import translate_errors
from index.store.rows import (
    NamedForwardIndexes,
    StoredArticle,
    StoredSource,
    StoredVersion,
    compute_article_crc,
    compute_article_digest,
    encode_blocks,
    encode_forward_index,
)
from index.store.source_writer import SourceWriter
from index.store.word_ids import WordIds
from index.vocabulary import Int64Array, PackedStrings, pack_lines


class StoreWriter(SourceWriter):
    """Reads and writes the database. Only the holder of the data folder's lock may have one.

    The changes made inside `with writer.transaction():` are committed at its end, all or none.
    """

    # --- articles --------------------------------------------------------------------------------

    def add_article(self, source_id: int, article: AnalysedArticle, *, now: str) -> int:
        """Store an article with its forward index and return its id; it is in no version yet."""
        document = article.document
        bare = StoredArticle(
            id=self._take_id(sql.LAST_ARTICLE, first=self._first_article),
            source=document.source,
            digest=b"",
            format=document.format,
            title=article.title,
            url=document.url,
            published=document.published,
            indexed_at=now,
            text=document.text,
            author=document.author,
            outlet=document.outlet,
            language=article.language,
            blocks=encode_blocks(document.blocks),
        )
        stored = bare._replace(digest=compute_article_digest(bare), crc=compute_article_crc(bare))
        self._add_row(sql.ADD_ARTICLE, (source_id, stored.id, *stored[2:]))
        self.set_forward_index(stored.id, article.forward_index)
        return stored.id

    def set_forward_index(self, article: int, forward_index: LocalForwardIndex) -> None:
        """Store an article's forward index, and those of its words that are new."""
        with self._lock, translate_errors(self.path):
            if self._word_ids is None or not self._connection.in_transaction:
                self._word_ids, self._all_words = WordIds(self._connection, self._rows), None
            found = self._word_ids.find_all(forward_index)
        local, size = forward_index.index, len(forward_index.index.words)
        row = encode_forward_index(local, words=found[:size], title=found[size:])
        self._add_row(sql.ADD_OUTLINE, (article, *row))
        self._written.keep(article, row)

    # --- what was just written -------------------------------------------------------------------

    def find_written_indexes(self, version: int) -> NamedForwardIndexes | None:
        """Return the forward indexes of a version if the last transaction has written them all."""
        found = self.list_live_articles(version)
        articles = [article for _, article in found]
        rows = self._written.find(articles)
        if rows is None:
            return None
        return NamedForwardIndexes([name for name, _ in found], articles, rows)

    def read_words(self, first: int) -> tuple[PackedStrings, Int64Array]:
        """Return the words as a reader does; none is read that the last transaction has written."""
        known = self._all_words
        if first or known is None:
            return super().read_words(first)
        return _pack(known.words), np.array(known.term_ids, dtype=np.int64)

    def read_terms(self, first: int) -> PackedStrings:
        """Return the terms as a reader does, those that were just written without reading them."""
        known = self._all_words
        return super().read_terms(first) if first or known is None else _pack(known.terms)

    # --- versions --------------------------------------------------------------------------------

    def add_version(
        self, version: StoredVersion, *, added: Sequence[int], removed: Sequence[int]
    ) -> None:
        """Add a version and make it live: the live one without `removed` and with `added` articles.

        Its number must be the latest plus one.
        """
        live, latest = self.read_head().live, version.number - 1
        self._execute(sql.ADD_VERSION, **version._asdict())
        starting, ending = [*added], [*removed]
        if live != latest:
            # After a rollback, articles of the latest version that the live one lacks must end,
            # and those that only the live one has must start again.
            only_live, only_latest = self.compare_versions(live, latest) if latest else ([], [])
            ended_before, removed_now = set(only_live), set(removed)
            starting += [article for article in only_live if article not in removed_now]
            ending = [article for article in ending if article not in ended_before] + only_latest
        self._execute_many(sql.END_LIFE, [(version.number, article) for article in ending])
        self._execute_many(sql.START_LIFE, [(article, version.number) for article in starting])
        self.set_live(version.number, pinned=False)

    def set_live(self, version: int, *, pinned: bool) -> None:
        """Make a version the live one."""
        self._execute(sql.SET_LIVE, live=version, pinned=int(pinned))

    def roll_back(self, version: int) -> None:
        """Make an earlier version the live one, and pin it.

        The files of sources that differ are marked to be read again by the next re-index.
        """
        with self.transaction():
            for article in chain(*self.compare_versions(self.read_head().live, version)):
                self._execute(sql.REQUIRE_READING, article_id=article)
            self.set_live(version, pinned=True)

    def set_own_only(self) -> None:
        """Record that the bundled articles are passed over from now on."""
        self._execute(sql.SET_OWN_ONLY)

    def set_refused(self, digest: bytes | None) -> None:
        """Record the digest of the plan that was refused, None after one that was not."""
        self._execute(sql.SET_REFUSED, refused=digest)

    def set_fingerprint(self, fingerprint: str) -> None:
        """Record the rules by which the articles were analysed."""
        self._execute(sql.SET_FINGERPRINT, fingerprint=fingerprint)

    # --- deleting --------------------------------------------------------------------------------

    def delete_article(self, article: int) -> None:
        """Delete an article that is in no version."""
        self._execute(sql.DELETE_ARTICLE, article_id=article)

    def delete_articles_before(self, version: int) -> None:
        """Delete articles that this and later versions lack, then sources without articles."""
        if self._fetch_one(sql.HAS_DELETABLE_ARTICLES, version=version)[0]:
            with self.transaction():
                self._execute(sql.DELETE_ARTICLES, version=version)
                self._execute(sql.DELETE_SOURCES)

    def purge_source(self, source: StoredSource) -> None:
        """Delete a source with its articles of all versions; a corpus file's name stays, left out.

        The words of all articles are to be collected again, and the index built again: both are
        marked as out of date, so that a crash in between is made up for by the next re-index.
        """
        with self.transaction():
            self._delete_members(source.id)
            self._execute(sql.DELETE_ARTICLES_OF, source_id=source.id)
            if source.origin == "corpus":
                self.record_file_gone(source.id)
                self.set_excluded(source.id, excluded=True)
            else:
                self._execute(sql.DELETE_SOURCE, source_id=source.id)
            self._execute(sql.FORGET_LANGUAGE, name=source.name)
            self._execute(sql.RENEW_IDENTITY)

    def _delete_members(self, container: int) -> None:
        """Delete the sources that came out of a source, such as the files of an archive."""
        for member in self.list_members(container):
            self._delete_members(member.id)
            self._execute(sql.DELETE_ARTICLES_OF, source_id=member.id)
            self._execute(sql.DELETE_SOURCE, source_id=member.id)
        self._execute(sql.DELETE_UNREAD_OF, source_id=container)

    def recount_versions(self, oldest: int) -> None:
        """Count again what is in each version from `oldest` on, after other rules or a purge.

        An index that is built for a rollback must have as much as its version says.
        """
        with self.transaction():
            self._execute(sql.RECOUNT_VERSIONS, oldest=oldest)

    def compact(self) -> None:
        """Rewrite the file without deleted rows, and empty the write-ahead log."""
        with self._lock, translate_errors(self.path):
            self._connection.execute("VACUUM")
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def delete_analysis(self) -> None:
        """Delete all forward indexes and words, before they are made again by other rules."""
        self._forget()
        for statement in (sql.DELETE_OUTLINES, sql.DELETE_WORDS, sql.DELETE_TERMS):
            self._execute(statement)


def _pack(texts: Collection[str]) -> PackedStrings:
    return pack_lines("\n".join(texts).encode(), len(texts))
