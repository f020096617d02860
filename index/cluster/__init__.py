"""Articles kept in a search cluster: many bots ask, one at a time publishes."""

from index.cluster.client import ClusterClient, Position, StoredDocument

__all__ = ["ClusterClient", "Position", "StoredDocument"]
