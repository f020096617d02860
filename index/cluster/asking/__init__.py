"""Asking one version of the articles in a cluster: searches, fetched articles, copied tables."""

from index.cluster.asking.article_cache import ArticleCache
from index.cluster.asking.bounded_search import BoundedSearch
from index.cluster.asking.catalogue import RemoteReader, update_catalogue
from index.cluster.asking.cluster_field import ClusterField
from index.cluster.asking.cluster_snapshot import ClusterSnapshot
from index.cluster.asking.live_version import LiveClusterVersion
from index.cluster.asking.narrowed_snapshot import NarrowedClusterSnapshot
from index.cluster.asking.search_requests import SearchRequests
from index.cluster.asking.version_files import VersionFiles

__all__ = [
    "ArticleCache",
    "BoundedSearch",
    "ClusterField",
    "ClusterSnapshot",
    "LiveClusterVersion",
    "NarrowedClusterSnapshot",
    "RemoteReader",
    "SearchRequests",
    "VersionFiles",
    "update_catalogue",
]
