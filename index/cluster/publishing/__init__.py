"""Publishing a version: the indexer's copy of the store, its changes, and what is written of it."""

from index.cluster.publishing.copy_changes import ChangedByCopy
from index.cluster.publishing.local_store import LocalStore
from index.cluster.publishing.publication import ClusterPublication, StoreState, Written, read_state

__all__ = [
    "ChangedByCopy",
    "ClusterPublication",
    "LocalStore",
    "StoreState",
    "Written",
    "read_state",
]
