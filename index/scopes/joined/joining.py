"""The joining of shared articles and own sources, by where the shared ones are."""

from typing import TYPE_CHECKING

from index.editions import Snapshot
from index.live_index import OpenVersion
from index.scopes.joined.server_snapshot import JoinedSnapshot, ServerSnapshot
from index.settings import IndexSettings

if TYPE_CHECKING:
    from index.scopes.joined.cluster_server_snapshot import ClusterServerSnapshot

    Joined = ServerSnapshot | ClusterServerSnapshot
else:  # a cluster's 46 modules are imported where there is one
    Joined = JoinedSnapshot
"""What a server with own sources sees."""


def join(shared: OpenVersion, own: Snapshot, settings: IndexSettings, *, version: int) -> Joined:
    """Return both as one collection, called `version`."""
    if isinstance(shared, Snapshot):
        return ServerSnapshot(shared, own, settings, version=version)
    from index.cluster import ClusterSnapshot  # noqa: PLC0415, most folders need none
    from index.scopes.joined.cluster_server_snapshot import (  # noqa: PLC0415
        ClusterServerSnapshot,
    )

    if isinstance(shared, ClusterSnapshot):
        return ClusterServerSnapshot(shared, own, settings, version=version)
    raise TypeError(f"own sources cannot be joined to {type(shared).__name__}")
