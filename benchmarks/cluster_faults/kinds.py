"""The faults of `cluster_faults`: each is planted, and yields what was seen, "!" before a wrong."""

import json
import os
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from benchmarks.cluster_faults.processes import KILLED_LEASE_SECONDS, Ending
from benchmarks.cluster_faults.world import World

# --- faults of nodes -----------------------------------------------------------------------------


def _kill_and_publish(world: World, node: Any) -> Iterator[str]:
    node.kill()
    time.sleep(3)
    yield from world.publish()
    time.sleep(3)
    node.start()
    world.wait_green()


def kill_a_node(world: World) -> Iterator[str]:
    """Kill a node that is not the manager, publish, and start it again."""
    manager = world.find_manager()
    yield from _kill_and_publish(world, next(n for n in world.cluster.nodes if n is not manager))


def kill_the_manager(world: World) -> Iterator[str]:
    """Kill the manager, publish, and start it again."""
    yield from _kill_and_publish(world, world.find_manager())


def kill_two(world: World) -> Iterator[str]:
    """Kill two of three; a re-index must end with an error in a bounded time."""
    nodes = world.cluster.nodes[:2]
    for node in nodes:
        node.kill()
    time.sleep(10)
    world.change()
    started = time.monotonic()
    result = world.reindex(300)
    if not result.get("message") or result["error"] == "hangs":
        yield f"!a re-index without a manager said {result}"
    yield f"a re-index ended after {time.monotonic() - started:.0f} s: {result.get('message')}"
    for node in nodes:
        node.start()
    world.wait_green()
    result = world.reindex()
    if result.get("version") != world.version:
        yield f"!a re-index said {result}"


def pause_a_node(world: World) -> Iterator[str]:
    """Stop the node with the head document for a minute, publish meanwhile, let it go on."""
    node = world.find_holder_of_head()
    node.signal(signal.SIGSTOP)
    try:
        time.sleep(45)
        yield from world.publish()
        time.sleep(10)
    finally:
        node.signal(signal.SIGCONT)
    time.sleep(5)
    world.wait_green()


# --- faults of indexers --------------------------------------------------------------------------


def kill_indexers(world: World, ending: Ending) -> Iterator[str]:
    """Kill an indexer at its first request, the next at a later one, until one ends by itself.

    The articles are few, and no indexer is waited for long: so all requests of one take minutes.
    """
    world.change()
    kills = 0
    while True:
        process, report = world.start_reindex(1 + kills * world.every, ending, KILLED_LEASE_SECONDS)
        process.join(180)
        if process.is_alive():
            process.kill()
            yield f"!an indexer hangs at request {1 + kills * world.every}"
        process.join()
        if report.exists():
            result = json.loads(report.read_text("utf-8"))
            if result.get("version") != world.version:
                yield f"!the last indexer said {result}"
            break
        kills += 1
    yield f"{kills} indexers killed"
    yield from world.publish()
    found = world.client.list_indices(world.layout.all)
    if len([name for name in found if name.endswith(".articles")]) > 2:
        yield f"!indices were left: {found}"


def pause_an_indexer(world: World) -> Iterator[str]:
    """Stop an indexer at some requests until another has published; then it goes on."""
    refused = stopped = 0
    for request in range(4, 200, 3 + world.every):
        world.change()
        process, report = world.start_reindex(request, "stop")
        if not _wait_for_stop(process):
            process.join()
            break
        stopped += 1
        result = world.reindex()
        if result.get("version") != world.version:
            yield f"!the second indexer said {result}"
        os.kill(process.pid, signal.SIGCONT)
        process.join(120)
        if process.is_alive():
            process.kill()
            yield f"!the stalled indexer hangs at request {request}"
            continue
        ended = json.loads(report.read_text("utf-8")) if report.exists() else {}
        refused += ended.get("error") == "LeaseLost"
        if "error" not in ended and ended.get("version") != world.version:
            yield f"!a stalled indexer published: {ended}"
    yield f"{stopped} indexers stopped past their lease, {refused} told that they lost it"


def _wait_for_stop(process: Any) -> bool:
    """Wait until a process stops itself; False if it ends."""
    while process.is_alive():
        stat = Path(f"/proc/{process.pid}/stat").read_text("utf-8")
        if stat.rpartition(")")[2].split()[0] == "T":
            return True
        time.sleep(0.05)
    return False


# --- refusals ------------------------------------------------------------------------------------


def _refused(world: World, advice: str) -> Iterator[str]:
    """Re-index, which must be refused with a line that has the next step."""
    world.change()
    result = world.reindex()
    message = str(result.get("message"))
    yield f"a re-index said: {message}" if advice in message else f"!a re-index said {result}"


def block_writes(world: World) -> Iterator[str]:
    """Set a block on writes, re-index, and lift it."""
    path = f"/{world.layout.all}/_settings"
    world.client.send("PUT", path, body={"index.blocks.write": True})
    yield from _refused(world, "lift the block")
    world.client.send("PUT", path, body={"index.blocks.write": None})
    result = world.reindex()
    if result.get("version") != world.version:
        yield f"!a re-index said {result}"


def fill_disks(world: World) -> Iterator[str]:
    """Make the cluster believe that its disks are full, re-index, and let it look again."""
    mark = "cluster.routing.allocation.disk"
    full = {f"{mark}.threshold_enabled": True, "cluster.info.update.interval": "10s"}
    full |= {f"{mark}.watermark.{name}": "900tb" for name in ("low", "high", "flood_stage")}
    world.client.send("PUT", "/_cluster/settings", body={"transient": full})
    deadline = time.monotonic() + 90
    blocked = "/_all/_settings/index.blocks.read_only_allow_delete"
    while not world.client.read("GET", blocked) and time.monotonic() < deadline:
        time.sleep(1)
    yield from _refused(world, "free some space")
    # The cluster lifts the block by itself once it looks at its disks again.
    low = {name: value for name, value in full.items() if "watermark" not in name}
    low |= {f"{mark}.watermark.{name}": "1b" for name in ("low", "high", "flood_stage")}
    world.client.send("PUT", "/_cluster/settings", body={"transient": low})
    deadline = time.monotonic() + 90
    while (
        world.client.read("GET", blocked)
        or world.client.read("GET", "/_cluster/state/blocks").get("blocks")
    ) and time.monotonic() < deadline:
        time.sleep(1)
    world.client.send("PUT", "/_cluster/settings", body={"transient": dict.fromkeys(full)})
    result = world.reindex()
    if result.get("version") != world.version:
        yield f"!a re-index said {result}"


def delete_an_index(world: World) -> Iterator[str]:
    """Delete the index of the sentences by hand, and re-index."""
    found = [n for n in world.client.list_indices(world.layout.all) if n.endswith(".sentences")]
    world.client.delete_indices(found)
    time.sleep(3)
    yield from world.publish()


SUITES: dict[str, list[tuple[str, Callable[[World], Iterator[str]]]]] = {
    "nodes": [
        ("a node killed", kill_a_node),
        ("the manager killed", kill_the_manager),
        ("two of three killed", kill_two),
    ],
    "pauses": [("a node paused", pause_a_node)],
    "indexers": [
        ("indexers killed before each request", lambda world: kill_indexers(world, "before")),
        ("indexers killed after each request", lambda world: kill_indexers(world, "after")),
        ("indexers paused past their lease", pause_an_indexer),
    ],
    "refusals": [
        ("writes blocked", block_writes),
        ("disks full", fill_disks),
        ("an index deleted by hand", delete_an_index),
    ],
}
