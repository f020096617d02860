"""What is kept for servers, as documents of a search cluster that all processes share."""

from index.cluster.server_state.cluster_state import ClusterState

__all__ = ["ClusterState"]
