"""The shared articles and one server's own sources as one collection."""

from index.scopes.joined.joining import Joined, join
from index.scopes.joined.server_snapshot import ServerSnapshot

__all__ = ["Joined", "ServerSnapshot", "join"]
