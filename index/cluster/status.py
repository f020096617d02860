"""The state of a cluster and of the collection in it, for `footnote doctor`."""

from collections.abc import Iterator
from typing import NamedTuple

from index.cluster.client import ClusterClient
from index.cluster.layout import Layout
from index.cluster.lease import LOST_HEAD, Head, is_head_lost, read_head
from index.cluster.own_sources import list_own_guilds
from index.cluster.server_state import ClusterState
from index.settings import ClusterSettings

_ADVICE = {
    "red": "some shards are on no node: start the missing nodes",
    "yellow": "a lost node would make articles unreadable: start a second node for the replicas",
}

_FULL = "index.blocks.read_only_allow_delete"
_BLOCK_ADVICE = {_FULL: "the disks are full: free some space, it then goes on by itself"}


class ClusterFault(NamedTuple):
    """Something that is wrong with what is stored, and the next step."""

    problem: str
    advice: str


class ClusterStatus(NamedTuple):
    """What a cluster is and holds; `advice` is the next step, "" where there is none.

    `health` is green, yellow or red; `copies` how many nodes have each shard, on average; `version`
    is None before anything was published, `writer` who is publishing now. `answers` are those under
    buttons, `records` what else is kept for servers, and `own_servers` the number of servers with
    own sources. `faults` are what is wrong with what is stored.
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
    faults: tuple[ClusterFault, ...] = ()


def read_cluster_status(settings: ClusterSettings) -> ClusterStatus:
    """Ask the cluster of the settings. Raises ClusterError and its kinds."""
    client = ClusterClient(settings)
    try:
        server = client.require_usable()
        layout = Layout(settings.name)
        found = read_head(client, layout)
        health = client.read("GET", f"/_cluster/health/{layout.all}", wait_for_status="red")
        totals = client.read("GET", f"/{layout.all}/_stats/docs,store")["_all"]["primaries"]
        head = found[0] if found else None
        live = head.live if head else None
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
            faults=(
                *_find_lost(client, layout, found[0] if found else None),
                *_find_blocks(client, layout),
            ),
        )
    finally:
        client.close()


def _find_lost(client: ClusterClient, layout: Layout, head: Head | None) -> Iterator[ClusterFault]:
    """Yield the indices that somebody deleted by hand."""
    if head is None and is_head_lost(client, layout):
        yield ClusterFault(f"the index {layout.head} was deleted", LOST_HEAD)
    if head is None or head.live is None:
        return
    there = set(client.list_indices(layout.all))
    for name in (layout.blobs, *layout.of_epoch(head.live.epoch)):
        if name not in there:
            advice = "publish the articles again with: footnote reindex"
            yield ClusterFault(f"the index {name} was deleted", advice)


def _find_blocks(client: ClusterClient, layout: Layout) -> Iterator[ClusterFault]:
    """Yield the blocks that keep the collection from being read or written."""
    path = f"/{layout.all}/_settings/index.blocks.*"
    blocked: dict[str, list[str]] = {}
    for name, found in client.read("GET", path, flat_settings="true").items():
        for block, value in found["settings"].items():
            if value == "true":
                blocked.setdefault(block, []).append(name)
    for block, names in sorted(blocked.items()):
        advice = f"lift the block: set {block} of the indices {layout.all} to null"
        which = f"{names[0]} and {len(names) - 1} more" if len(names) > 1 else names[0]
        yield ClusterFault(f"{block} is set on {which}", _BLOCK_ADVICE.get(block, advice))
