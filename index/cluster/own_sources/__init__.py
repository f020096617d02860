"""The own sources of servers in a cluster: small databases, each with a lease of its own."""

from index.cluster.own_sources.own_index import ClusterOwnIndex
from index.cluster.own_sources.own_layout import OwnLayout
from index.cluster.own_sources.own_sources_of_servers import OwnSourcesOfServers
from index.cluster.own_sources.stored_database import StoredDatabase, list_own_guilds

__all__ = [
    "ClusterOwnIndex",
    "OwnLayout",
    "OwnSourcesOfServers",
    "StoredDatabase",
    "list_own_guilds",
]
