"""Queries for sources: files, added places, members of archives, and how they are followed."""

import json
from collections.abc import Iterable, Sequence

from index.errors import StoreDamaged
from index.store import statements as sql
from index.store.database import FileStamp, read_stamp
from index.store.queries.open_database import OpenDatabase
from index.store.rows import StoredFollowing, StoredSource, StoredStatus


class SourceQueries(OpenDatabase):
    """What is stored of the sources."""

    _without_max_age: FileStamp | None = None
    """The state of the files in which no source had a greatest age."""

    def list_sources(self) -> list[StoredSource]:
        """Return all sources that were not deleted, by name."""
        return [StoredSource(*row) for row in self._fetch_all(sql.SOURCES)]

    def list_read_files(self) -> set[tuple[str, int, int, int | None]]:
        """Return name, size and the two times of all corpus files read without failure."""
        return set(self._fetch_all(sql.READ_FILES))

    def list_read_digests(self) -> dict[str, bytes | None]:
        """Return the digest of each of these files as it was read last, by name."""
        return dict(self._fetch_all(sql.READ_DIGESTS))

    def list_other_sources(self) -> list[StoredSource]:
        """Return the sources not in `list_read_files`: failed, excluded, added, or file gone."""
        return [StoredSource(*row) for row in self._fetch_all(sql.OTHER_SOURCES)]

    def find_source(self, name: str) -> StoredSource | None:
        """Return the source with this name."""
        row = self._fetch_one(sql.SOURCE, name=name)
        return StoredSource(*row) if row else None

    def find_sources(self, names: Sequence[str]) -> dict[str, StoredSource]:
        """Return those of the sources that are stored, by name."""
        rows = self._fetch_all(sql.SOURCES_NAMED, names=json.dumps(names))
        return {source.name: source for source in map(StoredSource._make, rows)}

    def find_source_by_id(self, source_id: int) -> StoredSource | None:
        """Return the source with this id."""
        row = self._fetch_one(sql.SOURCE_BY_ID, source_id=source_id)
        return StoredSource(*row) if row else None

    def find_holder_name(self, name: str) -> str:
        """Return the name of the source that this one came out of, or its own."""
        source = self.find_source(name)
        if source is None or source.container is None:
            return name
        holder = self.find_source_by_id(source.container)
        return holder.name if holder else name

    def require_source(self, name: str) -> StoredSource:
        """Return a source that must be there. Raises StoreDamaged if it is missing."""
        found = self.find_source(name)
        if found is None:
            raise StoreDamaged(self.path, f"the source {name} is missing")
        return found

    def count_member_paragraphs(self, container: str, version: int) -> int:
        """Return the paragraphs of a source and of all that came out of it, in a version."""
        row = self._fetch_one(sql.MEMBER_PARAGRAPHS, container=container, version=version)
        return int(row[0] or 0)

    def find_source_at(self, place: str) -> StoredSource | None:
        """Return the source added from this address or path, one in use before one left out."""
        row = self._fetch_one(sql.SOURCE_AT, place=place)
        return StoredSource(*row) if row else None

    def list_members(self, container: int) -> list[StoredSource]:
        """Return the sources that came out of this one, by name."""
        return [StoredSource(*row) for row in self._fetch_all(sql.MEMBERS, container=container)]

    def list_sources_below(self, name: str) -> list[StoredSource]:
        """Return the source with this name and those in the folder of this name, by name.

        The empty name stands for all sources.
        """
        return [StoredSource(*row) for row in self._fetch_all(sql.SOURCES_BELOW, name=name)]

    def list_chosen_languages(self) -> dict[str, str]:
        """Return the language chosen for each source or folder that has one, by its name."""
        return dict(self._fetch_all(sql.CHOSEN_LANGUAGES))

    def list_unread(self, container: int | None) -> list[tuple[str, str]]:
        """Return name and reason of what was not read of a source; None is the corpus folder."""
        return self._fetch_all(sql.UNREAD, container=container)

    def list_all_unread(self) -> list[tuple[str, str]]:
        """Return name and reason of all that was seen and not read, by name."""
        return self._fetch_all(sql.ALL_UNREAD)

    def list_followed(self) -> list[StoredFollowing]:
        """Return how the sources that have a place are read again, by name."""
        return [StoredFollowing(*row) for row in self._fetch_all(sql.FOLLOWED_ONES)]

    def find_following(self, name: str) -> StoredFollowing | None:
        """Return how this source is read again."""
        row = self._fetch_one(sql.FOLLOWED_ONE, name=name)
        return StoredFollowing(*row) if row else None

    def find_next_due(self) -> str | None:
        """Return when the next followed source is due, None if none has an interval."""
        due: str | None = self._fetch_one(sql.NEXT_DUE)[0]
        return due

    def find_max_ages(self, names: Iterable[str]) -> dict[str, tuple[int, str]]:
        """Return seconds, and since when they count, for those of the sources that have a limit."""
        stamp = read_stamp(self._files)
        if stamp is not None and stamp == self._without_max_age:
            return {}
        if not self._fetch_one(sql.HAS_MAX_AGE)[0]:
            self._without_max_age = stamp
            return {}
        rows = {name: self._fetch_one(sql.MAX_AGE_OF, name=name) for name in names}
        return {name: (row[0], row[1]) for name, row in rows.items() if row and row[1]}

    def list_statuses(self, version: int) -> list[StoredStatus]:
        """Return all sources, each with its article in a version, by name."""
        return [StoredStatus(*row) for row in self._fetch_all(sql.STATUS, version=version)]
