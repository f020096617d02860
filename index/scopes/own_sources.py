"""A server's own sources: add them within the limits, remove them, roll them back, list them."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import PurePath

from index.article_views import build_status, build_version_info, show_article
from index.errors import NameInUse, SourceError, UnknownSource
from index.live_index import Review
from index.reindex import ReindexOutcome, ReindexRun, build_source_changes
from index.scopes.server_index import OWN_PREFIX, ServerIndex
from index.scopes.server_limits import check_additions, check_size
from index.settings import ServerLimits
from index.sources import AddedArticle, is_address, read_added_source, read_uploaded_source
from index.store import StoredSource, StoreReader, StoreWriter
from index.types import (
    Change,
    Document,
    Progress,
    ShownArticle,
    SourceChange,
    SourceNote,
    SourceState,
    SourceStatus,
    VersionInfo,
    Watcher,
)

MAX_NAME = 100
"""Characters of a source's name; Discord takes no longer choice."""

_HOUR = timedelta(hours=1)


@dataclass(slots=True)
class ReadAgain:
    """What reading sources again found: what changed or failed, why changes were held back, notes.

    `num_unchanged` sources stayed as they were.
    """

    changes: list[SourceChange]
    refusals: list[str]
    notes: list[SourceNote]
    num_unchanged: int = 0


class OwnSources:
    """The sources that one server has added for itself; versions are those of its own sources."""

    def __init__(self, index: ServerIndex) -> None:
        self._index = index

    @property
    def reader(self) -> StoreReader:
        """The database of the own sources; only where there are some."""
        return self._index.own.reader

    @property
    def version(self) -> int:
        """The live version of the own sources, 0 before the first."""
        return self.reader.read_head().live if self._index.is_used else 0

    # --- reading ---------------------------------------------------------------------------------

    def has(self, source: str) -> bool:
        """Return whether the server ever had an own source of this name."""
        return self._index.is_used and self.reader.find_source(source) is not None

    def show(self, source: str) -> ShownArticle:
        """Show an own source. Raises UnknownSource."""
        article = self.reader.find_article(source, self.version)
        found = show_article(self.reader, article, self.version) if article else None
        if found is None:
            raise UnknownSource(source)
        return found

    def list_statuses(self) -> list[SourceStatus]:
        """Return the state of every own source, by name; versions are those that the server saw."""
        if not self._index.is_used:
            return []
        seen_since: dict[int | None, int] = {}
        for row in self._index.store.list_versions():
            seen_since.setdefault(row.own, row.number)
        return [
            replace(status, version=seen_since.get(status.version, status.version))
            for status in map(build_status, self.reader.list_statuses(self.version))
            if status.state is not SourceState.LEFT_OUT
        ]

    def history(self) -> Sequence[VersionInfo]:
        """Return the versions of the own sources, newest first."""
        if not self._index.is_used:
            return ()
        reader = self.reader
        head, oldest = reader.read_head(), self._index.own.find_oldest_kept_version(reader)
        return [
            build_version_info(row, live=head.live, pinned=head.pinned, kept=row.number >= oldest)
            for row in reversed(reader.list_versions())
        ]

    # --- changing --------------------------------------------------------------------------------

    def check_additions(self) -> None:
        """Raise ServerLimitReached if the server may add no further source for now."""
        since = datetime.now(UTC) - _HOUR
        check_additions(self._limits, self._index.store.count_additions(since))

    def add(
        self,
        document: Document,
        place: str | None,
        *,
        notes: Sequence[str] = (),
        force: bool,
        watcher: Watcher | None,
        review: Review,
    ) -> ReindexOutcome:
        """Add a document, or put it in the place of the own source that has its name.

        `place` is the address of a page or the path of a file, None for an upload; `notes` say what
        of it was guessed or left out. With `force` it
        may lose most of what it replaces, and replace what came from another place. Raises
        ServerLimitReached, NameInUse, and SourceError if it is empty.
        """
        named = replace(document, source=own_name(document.source))
        location = place or named.source
        self.check_additions()

        def work(run: ReindexRun, writer: StoreWriter) -> ReindexOutcome:
            self._check_size(writer, named)
            if not force:
                _check_name(writer, named.source, location)
            return run.add_document(named, place=location, notes=notes)

        outcome = self._index.write(work, force=force, watcher=watcher, review=review)
        if not outcome.refusals:
            since = datetime.now(UTC) - _HOUR
            self._index.store.record_addition(forget_before=since)
        return outcome

    def read(self, place: str) -> AddedArticle:
        """Read the one article at a public address or a path. Raises SourceError."""
        limit = self._index.shared.settings.read_seconds
        return read_added_source(place, allowed_hosts=(), max_seconds=limit)

    def read_upload(self, name: str, data: bytes) -> AddedArticle:
        """Read the one article in the bytes of a file called `name`. Raises SourceError."""
        limit = self._index.shared.settings.read_seconds
        return read_uploaded_source(name, data, max_seconds=limit)

    def read_again(
        self,
        names: Sequence[str] | None,
        *,
        force: bool,
        watcher: Watcher | None,
        review: Review,
    ) -> ReadAgain:
        """Read the sources that have an address again, all or those named. Raises UnknownSource."""
        found = ReadAgain([], [], [])
        sources = self._with_address(names)
        for done, source in enumerate(sources, start=1):
            if watcher is not None:
                watcher(Progress(stage="read", done=done, total=len(sources), source=source.name))
            place = source.place or ""
            try:
                article = self.read(place)
            except SourceError as error:
                failed = SourceChange(
                    source=source.name, change=Change.FAILED, reason=error.problem
                )
                found.changes.append(failed)
                continue
            article = article._replace(document=replace(article.document, source=source.name))
            outcome = self._index.write(partial(_add, article, place), force=force, review=review)
            found.changes.extend(build_source_changes(outcome.changes))
            found.refusals.extend(outcome.refusals)
            found.notes.extend(outcome.notes)
            found.num_unchanged += outcome.num_unchanged
        return found

    def _with_address(self, names: Sequence[str] | None) -> list[StoredSource]:
        known = {}
        if self._index.is_used:
            known = {each.name: each for each in self.reader.list_sources() if not each.excluded}
        for name in names or ():
            if name not in known:
                raise UnknownSource(name)
        wanted = known.values() if names is None else [known[name] for name in names]
        return [source for source in wanted if source.place and is_address(source.place)]

    def remove(self, source: str, *, review: Review) -> ReindexOutcome:
        """Remove an own source. Raises UnknownSource."""

        def work(run: ReindexRun, writer: StoreWriter) -> ReindexOutcome:
            known = writer.find_source(source)
            if known is None:
                raise UnknownSource(source)
            return run.remove(known)

        return self._index.write(work, review=review)

    def roll_back(self, version: int) -> None:
        """Make an earlier version of the own sources live. Raises UnknownVersion."""
        self._index.own.roll_back(version)

    def _check_size(self, writer: StoreWriter, document: Document) -> None:
        """Raise ServerLimitReached if the sources would be too many or too large."""
        live = writer.read_head().live
        version = writer.find_version(live)
        replaced = writer.find_article(document.source, live)
        check_size(
            self._limits,
            sources=(version.sources if version else 0) + (replaced is None),
            text_bytes=writer.count_text_bytes(live)
            + len(document.text.encode())
            - (len(replaced.text.encode()) if replaced else 0),
        )

    @property
    def _limits(self) -> ServerLimits:
        return self._index.shared.settings.server_limits


def _add(article: AddedArticle, place: str, run: ReindexRun, _: StoreWriter) -> ReindexOutcome:
    return run.add_document(article.document, place=place, notes=article.notes)


def _check_name(writer: StoreWriter, name: str, place: str) -> None:
    """Raise NameInUse if the live source of this name came from another place."""
    known = writer.find_source(name)
    live = writer.read_head().live
    if known and known.place != place and writer.find_article(name, live) is not None:
        raise NameInUse(name)


def own_name(name: str) -> str:
    """Return the name of an own source: `@server/` and a file's name or a page's address.

    It is one line of at most `MAX_NAME` characters; what is cut off is replaced by its hash.
    """
    shown = "".join(char for char in name.removeprefix(OWN_PREFIX) if char.isprintable())
    if "://" in shown:
        shown = shown.partition("://")[2]
    elif not name.startswith(OWN_PREFIX):
        shown = PurePath(shown).name
    shown = shown.strip("/ ") or "unnamed"
    if len(OWN_PREFIX) + len(shown) > MAX_NAME:
        mark = f"…{hashlib.sha256(name.encode(errors='replace')).hexdigest()[:8]}"
        shown = shown[: MAX_NAME - len(OWN_PREFIX) - len(mark)] + mark
    return f"{OWN_PREFIX}{shown}"
