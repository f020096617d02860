"""How does the store come to hold what the corpus holds? Read, compare, guard, commit."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path

from index import articles, sources
from index.errors import SourceError
from index.forward_index import LocalForwardIndex, build_forward_index, restore_paragraphs
from index.reindex.changes import (
    NOTHING,
    Drafted,
    Size,
    next_version,
    paragraph_changes,
    refusals,
)
from index.reindex.plan import Plan, SeenFile
from index.store import StoredArticle, StoredSource, Writer
from index.types import (
    Article,
    Change,
    Document,
    ParagraphChanges,
    Progress,
    Watcher,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a run came to: the live version afterwards, what was done, and why if it was not."""

    version: int
    drafts: tuple[Drafted, ...]
    num_unchanged: int
    refusals: tuple[str, ...] = ()


class _Refused(Exception):
    """Leaves the transaction, so that nothing of it stays."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__()
        self.outcome = outcome


class Run:
    """One re-index, under the writer's lock. What it reads becomes one version or nothing."""

    def __init__(
        self,
        writer: Writer,
        *,
        force: bool = False,
        watcher: Watcher | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._writer = writer
        self._force = force
        self._watch: Watcher = watcher or (lambda _: None)
        self._now = clock().isoformat(timespec="seconds")
        self._live = writer.head().live

    # --- what can be asked of it -----------------------------------------------------------------

    def follow(self, plan: Plan) -> Outcome:
        """Read what the plan names and let the result go live."""

        def drafts() -> Iterator[Drafted]:
            for done, file in enumerate(plan.suspects, start=1):
                drafted = self._read(file)
                self._report("read", done, len(plan.suspects), drafted)
                yield drafted
            yield from map(self._gone, plan.gone)

        known = [
            Drafted(
                source=name, change=Change.FAILED, reason=why, old_size=NOTHING, new_size=NOTHING
            )
            for name, why in chain(
                plan.unreadable, ((source.name, source.failure or "") for source in plan.failing)
            )
        ]
        outcome = self._commit(drafts(), plan.digest())
        return replace(
            outcome,
            drafts=tuple(sorted((*outcome.drafts, *known), key=lambda draft: draft.source)),
            num_unchanged=outcome.num_unchanged + plan.num_unchanged,
        )

    def add(self, document: Document) -> Outcome:
        """Take in a document that no file of the corpus holds, in place of one of its name."""

        def drafts() -> Iterator[Drafted]:
            source_id = self._writer.add_source(document.source, origin="added")
            self._writer.set_read(source_id, size=None, mtime_ns=None, digest=None)
            yield self._store(source_id, document)

        return self._commit(drafts(), b"")

    def remove(self, source: StoredSource) -> Outcome:
        """Take a source out for good; asking for it confirms it."""

        def drafts() -> Iterator[Drafted]:
            yield self._gone(source)
            self._writer.set_excluded(source.id, excluded=source.origin == "corpus")
            self._writer.add_source(source.name, origin="corpus")  # a file may have the name now

        self._force = True
        return self._commit(drafts(), b"")

    def renew(self, fingerprint: str) -> None:
        """Outline all stored articles again, by the rules of today, as a version of its own."""
        writer = self._writer
        with writer.transaction():
            writer.forget_analysis()
            for article in map(writer.known_article, writer.all_articles()):
                writer.set_outline(
                    article.id, build_forward_index(articles.parse(_document(article)))
                )
            writer.set_fingerprint(fingerprint)
            before = writer.version(self._live)
            if before is not None:
                found = [Size(*size) for size in writer.sizes(self._live)]
                self._live = writer.latest_version() + 1
                version = before._replace(
                    number=self._live,
                    created_at=self._now,
                    paragraphs=sum(size.paragraphs for size in found),
                    sentences=sum(size.sentences for size in found),
                    added=0,
                    changed=0,
                    removed=0,
                )
                writer.add_version(version, born=[], died=[])

    # --- one source ------------------------------------------------------------------------------

    def _read(self, file: SeenFile) -> Drafted:
        """Read a file and store its article if it differs from the live one."""
        known = self._writer.source(file.source)
        source_id = known.id if known else self._writer.add_source(file.source, origin="corpus")
        digest, failure, drafted = None, None, None
        try:
            data = _bytes(file)
            digest = hashlib.sha256(data).digest()
            if known is None or known.failure or known.digest != digest:
                drafted = self._store(source_id, sources.read(file.source, data))
        except (SourceError, RecursionError) as error:
            failure = error.problem if isinstance(error, SourceError) else "nested too deeply"
            drafted = _drafted(file.source, Change.FAILED, reason=failure)
        self._writer.set_read(
            source_id, size=file.size, mtime_ns=file.mtime_ns, digest=digest, failure=failure
        )
        return drafted or _drafted(file.source, Change.UNCHANGED)

    def _store(self, source_id: int, document: Document) -> Drafted:
        old = self._writer.article_of(document.source, self._live)
        article = articles.parse(document)
        if old is not None and _same(old, article):
            return _drafted(document.source, Change.UNCHANGED)
        outlined = build_forward_index(article)
        new = self._writer.add_article(source_id, article, outlined, now=self._now)
        before, was = self._paragraphs(old)
        after = [document.text[p.span.start : p.span.end] for p in article.paragraphs]
        return Drafted(
            source=document.source,
            change=Change.CHANGED if old else Change.ADDED,
            old=old.id if old else None,
            new=new,
            old_size=was,
            new_size=_size(outlined),
            paragraphs=paragraph_changes(before, after),
        )

    def _gone(self, source: StoredSource) -> Drafted:
        """Draft the removal of a source; one that held nothing is only forgotten."""
        self._writer.forget_file(source.id)
        old = self._writer.article_of(source.name, self._live)
        if old is None and source.failure is None:
            return _drafted(source.name, Change.UNCHANGED)
        _, was = self._paragraphs(old)
        return Drafted(
            source=source.name,
            change=Change.REMOVED,
            old=old.id if old else None,
            old_size=was,
            new_size=NOTHING,
            paragraphs=ParagraphChanges(removed=was.paragraphs),
        )

    def _paragraphs(self, article: StoredArticle | None) -> tuple[list[str], Size]:
        stored = self._writer.outline(article.id) if article else None
        if article is None or stored is None:
            return [], NOTHING
        spans = [paragraph.span for paragraph in restore_paragraphs(stored)]
        size = Size(len(spans), len(stored.sentences))
        return [article.text[span.start : span.end] for span in spans], size

    # --- all of them -----------------------------------------------------------------------------

    def _commit(self, drafts: Iterator[Drafted], digest: bytes) -> Outcome:
        """Take the drafts in one transaction: a new version, the old one, or a refusal."""
        try:
            with self._writer.transaction():
                return self._decide(list(drafts))
        except _Refused as refused:
            with self._writer.transaction():
                self._writer.set_refused(digest)
            return refused.outcome

    def _decide(self, drafts: list[Drafted]) -> Outcome:
        moved = [draft for draft in drafts if draft.old or draft.new]
        told = tuple(draft for draft in drafts if draft.change is not Change.UNCHANGED)
        outcome = Outcome(version=self._live, drafts=told, num_unchanged=len(drafts) - len(told))
        if drafts:
            self._report("check", len(drafts), len(drafts))
        before = self._writer.version(self._live)
        reasons = refusals(moved, before.paragraphs) if before and not self._force else ()
        if reasons:
            raise _Refused(replace(outcome, refusals=reasons))
        self._writer.set_refused(None)
        if not moved and self._live:
            self._writer.set_live(self._live, pinned=False)
            return outcome
        version = next_version(self._writer.latest_version() + 1, self._now, before, moved)
        self._writer.add_version(
            version,
            born=[draft.new for draft in moved if draft.new is not None],
            died=[draft.old for draft in moved if draft.old is not None],
        )
        return replace(outcome, version=version.number)

    def _report(self, stage: str, done: int, total: int, draft: Drafted | None = None) -> None:
        size = draft.new_size if draft else NOTHING
        self._watch(
            Progress(
                stage=stage,
                done=done,
                total=total,
                source=draft.source if draft else None,
                paragraphs=size.paragraphs,
                sentences=size.sentences,
            )
        )


def _bytes(file: SeenFile) -> bytes:
    """Return a file's bytes, no more of them than any source may have."""
    try:
        with Path(file.path).open("rb") as opened:
            return opened.read(sources.MAX_BYTES + 1)
    except OSError as error:
        raise SourceError(file.source, error.strerror or str(error)) from error


def _drafted(source: str, change: Change, reason: str | None = None) -> Drafted:
    return Drafted(source=source, change=change, reason=reason, old_size=NOTHING, new_size=NOTHING)


def _same(old: StoredArticle, article: Article) -> bool:
    document = article.document
    return (old.text, old.title, old.url, old.published, old.format) == (
        document.text,
        article.title,
        document.url,
        document.published,
        document.format,
    )


def _document(stored: StoredArticle) -> Document:
    return Document(
        source=stored.source,
        text=stored.text,
        format=stored.format,
        title=stored.title,
        url=stored.url,
        published=stored.published,
    )


def _size(outlined: LocalForwardIndex) -> Size:
    return Size(len(outlined.index.paragraphs), len(outlined.index.sentences))
