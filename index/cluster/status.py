"""The state of a cluster and of the collection in it, for `footnote doctor`."""

from typing import NamedTuple

from index.cluster.client import ClusterClient
from index.cluster.layout import Layout
from index.cluster.lease import read_head
from index.cluster.own_sources import list_own_guilds
from index.cluster.server_state import ClusterState
from index.settings import ClusterSettings

_ADVICE = {
    "red": "some shards are on no node: start the missing nodes",
    "yellow": "a lost node would make articles unreadable: start a second node for the replicas",
}


class ClusterStatus(NamedTuple):
    """What a cluster is and holds; `advice` is the next step, "" where there is none.

    `health` is green, yellow or red; `copies` how many nodes have each shard, on average; `version`
    is None before anything was published, `writer` who is publishing now. `answers` are those under
    buttons, `records` what else is kept for servers, and `own_servers` the number of servers with
    own sources.
    """

    server: str
    nodes: int
    health: str
    copies: float
    advice: str
    version: int | None
    shards: int
    documents: int
    num_bytes: int
    writer: str | None
    answers: int
    records: int
    own_servers: int


def read_cluster_status(settings: ClusterSettings) -> ClusterStatus:
    """Ask the cluster of the settings. Raises ClusterError and its kinds."""
    client = ClusterClient(settings)
    try:
        server = client.require_usable()
        layout = Layout(settings.name)
        found = read_head(client, layout)
        health = client.read("GET", f"/_cluster/health/{layout.all}", wait_for_status="red")
        totals = client.read("GET", f"/{layout.all}/_stats/docs,store")["_all"]["primaries"]
        live = found[0].live if found else None
        answers, records = ClusterState(client, layout).count()
        return ClusterStatus(
            server=server,
            nodes=health["number_of_nodes"],
            health=health["status"],
            copies=health["active_shards"] / max(1, health["active_primary_shards"]),
            advice=_ADVICE.get(health["status"], ""),
            version=live.version if live else None,
            shards=live.shards if live else 0,
            documents=totals.get("docs", {}).get("count", 0),
            num_bytes=totals.get("store", {}).get("size_in_bytes", 0),
            writer=found[0].holder if found else None,
            answers=answers,
            records=records,
            own_servers=len(list_own_guilds(client, layout)),
        )
    finally:
        client.close()
