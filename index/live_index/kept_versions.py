"""Which versions of the articles are kept."""

from datetime import UTC, datetime, timedelta

from index.store import StoreReader

MIN_KEPT_VERSIONS = 3
"""The newest three versions are kept, and all that are not older than answers are kept by a day.

Kept versions can be rolled back to and their citations shown, by the buttons under an answer.
"""


def find_oldest_kept_version(reader: StoreReader, keep_days: int) -> int:
    """Return the oldest of the versions that are kept for answers of so many days."""
    versions = reader.list_versions()
    newest = [version.number for version in versions[-MIN_KEPT_VERSIONS:]]
    limit = (datetime.now(UTC) - timedelta(days=keep_days + 1)).isoformat(timespec="seconds")
    young = [version.number for version in versions if version.created_at >= limit]
    return min([*newest, *young, reader.read_head().live])
