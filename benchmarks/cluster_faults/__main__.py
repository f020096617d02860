"""A cluster of three nodes with faults planted, while two processes ask and others publish.

    python -m benchmarks.cluster_faults [SUITE...] [--every 1] [--json]

Suites: nodes (one killed, the manager killed, two of three killed), pauses (a node stopped until
the others give it up), indexers (killed at every request of a small re-index, before it and after
it; paused past the lease), refusals (writes blocked, full disks, an index deleted by hand).

Every answer is compared with that of the same version in a folder. Right is: an answer that is
equal, or an error of ours, with the next step, while the cluster cannot answer. After each fault
all must come back by itself: both askers answer from the newest version. Prints one line for each
fault, and exits with 1 if a promise was not kept. Takes some ten minutes; needs Maven and Java 21.
"""

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

from benchmarks.cluster_faults import processes
from benchmarks.cluster_faults.kinds import SUITES
from benchmarks.cluster_faults.world import FaultResult, World
from benchmarks.cluster_start import print_table, start_nodes

HEADS = (
    "fault",
    "seconds",
    "asked",
    "equal",
    "errors",
    "wrong",
    "slowest s",
    "back after s",
    "seen",
)


def run(suites: Sequence[str], place: Path, every: int) -> Iterator[FaultResult]:
    """Start a cluster and askers, and run the faults of some suites."""
    with start_nodes(3) as cluster:
        world = World(place, cluster, every=every)
        with closing(world.folder), closing(world.client):
            notes = [*world.publish()]
            if wrong := [note for note in notes if note.startswith("!")]:
                raise SystemExit(f"the articles could not be published: {wrong}")
            world.wait_green()
            askers = [
                processes.start(processes.ask_on, env, log, number)
                for number, (env, log) in enumerate(zip(world.asking, world.logs, strict=True))
            ]
            world.wait_until_back()
            try:
                for suite in suites:
                    for name, fault in SUITES[suite]:
                        yield world.judge(name, fault)
            finally:
                for asker in askers:
                    asker.kill()


def main() -> None:
    """Read the options, plant the faults, print what was seen."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("suites", nargs="*", metavar="SUITE", help=f"of {', '.join(SUITES)} (all)")
    parser.add_argument("--json", action="store_true", help="one JSON object for each fault")
    parser.add_argument("--every", type=int, default=1, help="kill indexers at each Nth request")
    options = parser.parse_args()
    if unknown := set(options.suites) - set(SUITES):
        parser.error(f"no suite is called {', '.join(sorted(unknown))}")
    results = []
    with tempfile.TemporaryDirectory() as name:
        for result in run(options.suites or [*SUITES], Path(name), options.every):
            results.append(result)
            print(json.dumps(result._asdict()), flush=True,
                  file=sys.stdout if options.json else sys.stderr)  # fmt: skip
    rows = [
        [each.name, f"{each.seconds:.0f}", each.asked, each.equal, each.errors, len(each.wrong),
         f"{each.slowest:.1f}", f"{each.back:.1f}", each.seen]
        for each in results
    ]  # fmt: skip
    if not options.json:
        print_table(HEADS, rows)
    for each in results:
        for line in each.wrong:
            print(f"{each.name}: {line}", file=sys.stderr)
    if any(each.wrong for each in results):
        raise SystemExit(1)


if __name__ == "__main__":
    main()
