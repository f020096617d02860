"""The joining of shared articles and own sources, by where the shared ones are."""

from index.cluster import ClusterSnapshot
from index.editions import Snapshot
from index.live_index import OpenVersion
from index.scopes.joined.cluster_server_snapshot import ClusterServerSnapshot
from index.scopes.joined.server_snapshot import ServerSnapshot
from index.settings import IndexSettings

Joined = ServerSnapshot | ClusterServerSnapshot
"""What a server with own sources sees."""


def join(shared: OpenVersion, own: Snapshot, settings: IndexSettings, *, version: int) -> Joined:
    """Return both as one collection, called `version`."""
    if isinstance(shared, ClusterSnapshot):
        return ClusterServerSnapshot(shared, own, settings, version=version)
    if isinstance(shared, Snapshot):
        return ServerSnapshot(shared, own, settings, version=version)
    raise TypeError(f"own sources cannot be joined to {type(shared).__name__}")
