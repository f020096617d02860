"""The live articles: the door to them, and their index in a folder."""

from index.live_index.folder_index import LiveIndex
from index.live_index.index_folder import find_index_folder
from index.live_index.kept_versions import find_oldest_kept_version
from index.live_index.protocols import ArticleIndex, OpenVersion, OwnIndex, Review, Work

__all__ = [
    "ArticleIndex",
    "LiveIndex",
    "OpenVersion",
    "OwnIndex",
    "Review",
    "Work",
    "find_index_folder",
    "find_oldest_kept_version",
]
