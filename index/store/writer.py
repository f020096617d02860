"""How does the truth change? Everything that is written to the database."""

import json
import sqlite3
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain
from pathlib import Path

import numpy as np

from index.forward_index import ForwardIndex, LocalForwardIndex
from index.store import migrations
from index.store import statements as sql
from index.store.database import connect, errors_named
from index.store.reader import Reader
from index.store.rows import StoredArticle, StoredVersion, article_crc, article_digest, outline_row
from index.types import Article


class Writer(Reader):
    """Writes as well. Only the holder of the data folder's lock may have one.

    Changes count from the end of `with writer.transaction():` on, all or none, durably.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._known_words: dict[str, int] = {}

    def _connect(self) -> sqlite3.Connection:
        return connect(self.path, writable=True)

    def migrate(self, *, now: str) -> None:
        """Bring the schema up to date; `now` is ISO 8601, UTC."""
        with self._lock, errors_named(self.path):
            migrations.apply(self._connection, now=now)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Make what happens inside durable together, or undo it when it raises."""
        with self._lock, errors_named(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                self._known_words.clear()
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    def _do(self, statement: str, **parameters: object) -> None:
        with errors_named(self.path):
            self._connection.execute(statement, parameters)

    # --- sources ---------------------------------------------------------------------------------

    def add_source(self, name: str, *, origin: str) -> int:
        """Return the id of the source of this name, which is made if there is none."""
        return int(self._one(sql.ADD_SOURCE, name=name, origin=origin)[0])

    def set_read(
        self,
        source_id: int,
        *,
        size: int | None,
        mtime_ns: int | None,
        digest: bytes | None,
        failure: str | None = None,
    ) -> None:
        """Note as what a source was read last, or why it could not be."""
        self._do(
            sql.SET_READ,
            source_id=source_id,
            size=size,
            mtime_ns=mtime_ns,
            digest=digest,
            failure=failure,
        )

    def set_excluded(self, source_id: int, *, excluded: bool) -> None:
        """Leave a source out although its file is there, or take it in again."""
        self._do(sql.SET_EXCLUDED, source_id=source_id, excluded=int(excluded))

    def forget_file(self, source_id: int) -> None:
        """Note that a source's file is gone."""
        self._do(sql.FORGET_FILE, source_id=source_id)

    # --- articles --------------------------------------------------------------------------------

    def add_article(
        self, source_id: int, article: Article, outlined: LocalForwardIndex, *, now: str
    ) -> int:
        """Store an article with its outline and return its id; no version has it yet."""
        document = article.document
        stored = StoredArticle(
            id=0,
            source=document.source,
            digest=b"",
            format=document.format,
            title=article.title,
            url=document.url,
            published=document.published,
            indexed_at=now,
            text=document.text,
        )
        stored = stored._replace(digest=article_digest(stored), crc=article_crc(stored))
        values = stored._asdict() | {"source_id": source_id}
        (article_id,) = self._one(sql.ADD_ARTICLE, **values)
        self.set_outline(article_id, outlined)
        return int(article_id)

    def set_outline(self, article: int, outlined: LocalForwardIndex) -> None:
        """Store an article's outline with the words it needs."""
        ids = np.array(self._word_ids(outlined.vocabulary), dtype=np.int32)
        local = outlined.index
        stored = ForwardIndex(
            paragraphs=local.paragraphs,
            digests=local.digests,
            sentences=local.sentences,
            flags=local.flags,
            lengths=local.lengths,
            words=ids[local.words],
            title=ids[local.title],
            acronyms=local.acronyms,
        )
        self._do(sql.ADD_OUTLINE, article_id=article, **outline_row(stored)._asdict())

    def _word_ids(self, vocabulary: Sequence[tuple[str, str]]) -> list[int]:
        """Return the id of each word, (W,); those that are new get one."""
        known = self._known_words
        self._look_up(sql.WORDS, known, [word for word, _ in vocabulary])
        new = [(word, term) for word, term in vocabulary if word not in known]
        if new:
            terms = self._term_ids([term for _, term in new])
            rows = [(word, terms[term]) for word, term in new]
            first = self.num_words()
            values = [(first + i, word, term_id) for i, (word, term_id) in enumerate(rows)]
            self._connection.executemany(sql.ADD_WORD, values)
            known.update((word, word_id) for word_id, word, _ in values)
        return [known[word] for word, _ in vocabulary]

    def _term_ids(self, terms: Sequence[str]) -> dict[str, int]:
        """Return the id of each term; those that are new get one."""
        found: dict[str, int] = {}
        self._look_up(sql.TERMS, found, terms)
        new = [term for term in dict.fromkeys(terms) if term not in found]
        values = list(enumerate(new, start=self.num_terms()))
        self._connection.executemany(sql.ADD_TERM, values)
        found.update((term, term_id) for term_id, term in values)
        return found

    def _look_up(self, statement: str, known: dict[str, int], texts: Sequence[str]) -> None:
        unknown = [text for text in texts if text not in known]
        if unknown:
            known.update(self._all(statement, texts=json.dumps(unknown)))

    # --- versions --------------------------------------------------------------------------------

    def add_version(
        self, version: StoredVersion, *, born: Sequence[int], died: Collection[int]
    ) -> None:
        """Make a version, the live one without `died` and with `born`, and let it live.

        Its number must be the latest plus one.
        """
        live, latest = self.head().live, version.number - 1
        self._do(sql.ADD_VERSION, **version._asdict())
        born, died = [*born], [*died]
        if live != latest:  # after a rollback: lives of the versions rolled back must end
            only_live, only_latest = self.differing(live, latest) if latest else ([], [])
            gone, died_now = set(only_live), set(died)
            born += [article for article in only_live if article not in died_now]
            died = [article for article in died if article not in gone] + only_latest
        for article in died:
            self._do(sql.DEATH, article_id=article, version=version.number)
        for article in born:
            self._do(sql.BIRTH, article_id=article, version=version.number)
        self.set_live(version.number, pinned=False)

    def set_live(self, version: int, *, pinned: bool) -> None:
        """Let a version be the live one."""
        self._do(sql.SET_LIVE, live=version, pinned=int(pinned))

    def roll_back(self, version: int) -> None:
        """Let an earlier version be the live one, and pin it.

        What its sources were last read as no longer holds: they are read again when asked for.
        """
        with self.transaction():
            for article in chain(*self.differing(self.head().live, version)):
                self._do(sql.READ_AGAIN, article_id=article)
            self.set_live(version, pinned=True)

    def set_refused(self, digest: bytes | None) -> None:
        """Note which changes the guard refused."""
        self._do(sql.SET_REFUSED, refused=digest)

    def set_fingerprint(self, fingerprint: str) -> None:
        """Note which rules made the outlines."""
        self._do(sql.SET_FINGERPRINT, fingerprint=fingerprint)

    # --- forgetting ------------------------------------------------------------------------------

    def forget_before(self, version: int) -> None:
        """Forget articles that neither this version nor a later one has, and empty sources."""
        if self._one(sql.ANY_DEAD, version=version)[0]:
            with self.transaction():
                self._do(sql.FORGET_ARTICLES, version=version)
                self._do(sql.FORGET_SOURCES)

    def forget_analysis(self) -> None:
        """Forget all outlines and words: other rules are to make them anew."""
        self._known_words.clear()
        for statement in (sql.FORGET_OUTLINES, sql.FORGET_WORDS, sql.FORGET_TERMS):
            self._do(statement)
