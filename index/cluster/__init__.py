"""Articles kept in a search cluster: many bots ask, one at a time publishes."""

from typing import TYPE_CHECKING

from index.lazy_exports import lazy_exports

if TYPE_CHECKING:
    from index.cluster.asking import (
        BoundedSearch,
        ClusterField,
        ClusterSnapshot,
        NarrowedClusterSnapshot,
    )
    from index.cluster.client import ClusterClient, Position, StoredDocument
    from index.cluster.cluster_index import ClusterIndex
    from index.cluster.layout import Layout
    from index.cluster.lease import Lease
    from index.cluster.moving import MoveReport, move_from_cluster, move_to_cluster
    from index.cluster.server_state import ClusterState
    from index.cluster.status import ClusterStatus, read_cluster_status
else:
    __getattr__ = lazy_exports(__name__)

__all__ = [
    "BoundedSearch",
    "ClusterClient",
    "ClusterField",
    "ClusterIndex",
    "ClusterSnapshot",
    "ClusterState",
    "ClusterStatus",
    "Layout",
    "Lease",
    "MoveReport",
    "NarrowedClusterSnapshot",
    "Position",
    "StoredDocument",
    "move_from_cluster",
    "move_to_cluster",
    "read_cluster_status",
]
