"""Changes of sources: added, read, followed, left out, gone."""

from collections.abc import Sequence

from index.store import statements as sql
from index.store.rows import StoredFollowing, StoredSource
from index.store.transactions import StoreTransactions


class SourceWriter(StoreTransactions):
    """The changes of what is stored of the sources."""

    def add_source(
        self, name: str, *, origin: str, place: str | None = None, container: int | None = None
    ) -> int:
        """Return the id of the source with this name, which is added if it is missing.

        One that is there takes the given origin, place and container.
        """
        row = self._fetch_one(
            sql.ADD_SOURCE, name=name, origin=origin, place=place, container=container
        )
        self._last_ids.pop(sql.LAST_SOURCE, None)
        return int(row[0])

    def add_new_source(self, name: str, *, origin: str) -> StoredSource:
        """Return a source that is added under a name that none has."""
        source_id = self._take_id(sql.LAST_SOURCE)
        self._new_sources.add(source_id)
        self._add_row(sql.ADD_NEW_SOURCE, (source_id, name, origin))
        return StoredSource(source_id, name, origin, None, None, None, None, excluded=0)

    def is_new_source(self, source_id: int) -> bool:
        """Return whether a source was added in this transaction: it has nothing of before."""
        return source_id in self._new_sources

    def record_read(
        self,
        source_id: int,
        *,
        size: int | None,
        mtime_ns: int | None,
        digest: bytes | None,
        ctime_ns: int | None = None,
        failure: str | None = None,
        note: str | None = None,
        etag: str | None = None,
        last_modified: str | None = None,
    ) -> None:
        """Record a source's size, times and digest at its last read, or the failure.

        `note` says what was guessed; `etag` and `last_modified` are what its server said of it.
        """
        row = (size, mtime_ns, ctime_ns, digest, failure, note, etag, last_modified, source_id)
        self._add_row(sql.RECORD_READ, row)

    def record_change_times(self, times: Sequence[tuple[int, str]]) -> None:
        """Record the change time of files that hold the same bytes as before, with their names."""
        self._execute_many(sql.SET_CHANGE_TIME, times)

    def set_following(self, following: StoredFollowing) -> None:
        """Record how a source is to be read again from now on."""
        self._execute(sql.SET_FOLLOWING, **following._asdict())

    def stop_following(self, source_id: int) -> None:
        """Look at the place of a source no more; how old it may be stays as it was set."""
        self._execute(sql.STOP_FOLLOWING, source_id=source_id)

    def forget_place(self, source_id: int) -> None:
        """Make a source one that is followed no more and has no place; its name becomes free."""
        self._execute(sql.FORGET_PLACE, source_id=source_id)
        self._execute(sql.DELETE_FOLLOWING, source_id=source_id)

    def record_look(self, following: StoredFollowing) -> None:
        """Record the kind, the times and the failures of a source that was looked at."""
        self._execute(sql.RECORD_LOOK, **following._asdict())

    def record_failure(self, source_id: int, failure: str | None) -> None:
        """Record why a source could not be read, None if it could, and nothing else."""
        self._execute(sql.RECORD_FAILURE, source_id=source_id, failure=failure)

    def hold_back(self, source_id: int, reason: str) -> None:
        """Record why a change of a source was not published; its file counts as changed."""
        self._execute(sql.HOLD_BACK, source_id=source_id, failure=reason)

    def set_unread(self, container: int | None, unread: Sequence[tuple[str, str]]) -> None:
        """Replace the names and reasons of what was not read of a source, or of the corpus."""
        self._execute(sql.DELETE_UNREAD, container=container)
        self._execute_many(sql.ADD_UNREAD, [(name, reason, container) for name, reason in unread])

    def require_reading(self) -> None:
        """Have all files of the corpus read again by the next re-index."""
        self._execute(sql.REQUIRE_ALL_READING)

    def choose_language(self, name: str, language: str | None) -> None:
        """Record the language of a source or of all in a folder; None leaves it to the articles."""
        if language is None:
            self._execute(sql.FORGET_LANGUAGE, name=name)
        else:
            self._execute(sql.CHOOSE_LANGUAGE, name=name, language=language)

    def require_reading_below(self, name: str) -> None:
        """Have a source, or all in the folder of this name, read again by the next re-index."""
        self._execute(sql.REQUIRE_READING_BELOW, name=name)

    def set_excluded(self, source_id: int, *, excluded: bool) -> None:
        """Exclude a source from the index although its file exists, or include it again."""
        self._execute(sql.SET_EXCLUDED, source_id=source_id, excluded=int(excluded))

    def record_file_gone(self, source_id: int) -> None:
        """Record that a source's file is gone."""
        self._execute(sql.RECORD_FILE_GONE, source_id=source_id)
