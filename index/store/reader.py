"""Reading from the database: the queries of `queries/`, its versions, and checks of the whole."""

from index.errors import StoreDamaged
from index.store import statements as sql
from index.store.queries import ArticleQueries, SourceQueries, VocabularyQueries
from index.store.rows import NamedForwardIndexes, StoredVersion


class StoreReader(SourceQueries, ArticleQueries, VocabularyQueries):
    """Reads the database at `path`, from any thread, one statement at a time.

    Articles are immutable, so results about them stay valid. Every method raises StoreDamaged if
    the database is damaged and DataFolderError if the disk fails.
    """

    def find_written_indexes(  # a writer may have some
        self,
        version: int,  # noqa: ARG002
    ) -> NamedForwardIndexes | None:
        """Return the forward indexes of a version if they are at hand: a reader has none."""
        return None

    def list_versions(self) -> list[StoredVersion]:
        """Return all versions, oldest first."""
        return [StoredVersion(*row) for row in self._fetch_all(sql.VERSIONS)]

    def find_version(self, number: int) -> StoredVersion | None:
        """Return the row of a version."""
        row = self._fetch_one(sql.VERSION, number=number)
        return StoredVersion(*row) if row else None

    def find_latest_version(self) -> int:
        """Return the highest version number, 0 if there is no version."""
        return self._fetch_one(sql.LATEST_VERSION)[0] or 0

    def compare_versions(self, one: int, other: int) -> tuple[list[int], list[int]]:
        """Return the ids of articles only in version `one`, and of those only in `other`."""
        low, high = sorted((one, other))
        only: tuple[list[int], list[int]] = ([], [])
        for (article,) in self._fetch_all(sql.CHANGED_BETWEEN, low=low, high=high):
            in_one, in_other = (self._is_in_version(article, version) for version in (one, other))
            if in_one != in_other:
                only[0 if in_one else 1].append(article)
        return only

    def _is_in_version(self, article: int, version: int) -> bool:
        return bool(self._fetch_one(sql.IS_IN_VERSION, article_id=article, version=version)[0])

    # --- checks ----------------------------------------------------------------------------------

    def check_source_names(self) -> None:
        """Raise StoreDamaged if the name of any source was altered."""
        if self._fetch_one(sql.COUNT_ALTERED_SOURCE_NAMES)[0]:
            raise StoreDamaged(self.path, "the name of a source was altered")

    def check_integrity(self) -> list[str]:
        """Return the problems that SQLite's own checks find in the file."""
        found = [text for (text,) in self._fetch_all("PRAGMA integrity_check(20)") if text != "ok"]
        broken = self._fetch_all("PRAGMA foreign_key_check")
        return found + [f"a row of {row[0]} refers to a missing row of {row[2]}" for row in broken]
