"""Power cuts: an operation on the index, cut after every call to the disk.

The calls of `index.generations.Disk` and those of SQLite's own file layer are in one log, in order.
For each position in it and each fate of what was not fsynced, the folder that would be left is
written and opened. It must show one whole version, the old or the new one; the new one if the
operation had returned; and the next re-index must work. SQLite's shared memory is not on the disk
and is left out.
"""

from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random
from shutil import rmtree

from benchmarks.faults import sqlite_vfs
from benchmarks.faults.call_log import CallLog, Event, LoggedDisk
from benchmarks.faults.marked_corpus import TWINS, MarkedCorpus, expect, read
from benchmarks.faults.operations import Operation, small_segments
from benchmarks.faults.simulated_disk import (
    Fate,
    SimulatedDisk,
    events_below,
    read_tree,
    write_tree,
)
from index.engine import Engine


@dataclass(slots=True)
class PowerCutResult:
    """Numbers of calls in the log, of cuts, and of cuts that left the new version; all problems."""

    calls: int = 0
    cuts: int = 0
    new: int = 0
    wrong: list[str] = field(default_factory=list)


def run(
    folder: Path, operation: Operation, *, garbled: int = 1, every: int = 1, seed: int = 0
) -> PowerCutResult:
    """Cut the power at every `every`-th call: all lost, all kept, and `garbled` times garbled."""
    marked, chance, result = MarkedCorpus(folder / "corpus"), Random(seed), PowerCutResult()
    with small_segments():
        operation.prepare(marked)
        disk = SimulatedDisk(read_tree(marked.folder))
        events, acknowledged = _log_calls(marked, operation)
        result.calls = len(events)
        for done in range(len(events) + 1):
            if done % every == 0 or done == acknowledged:
                must = operation.new if done >= acknowledged else None
                for fate in (Fate.LOST, Fate.THERE, *[Fate.GARBLED] * garbled):
                    write_tree(disk.cut_power(fate, chance), folder / "after")
                    _judge(
                        marked, operation, f"{operation.name}: call {done}, {fate}", must, result
                    )
                    rmtree(folder / "after")
            if done < len(events):
                disk.apply(events[done])
    return result


def _log_calls(marked: MarkedCorpus, operation: Operation) -> tuple[list[Event], int]:
    """Return the calls of an operation, and the number of calls until it returned."""
    log = CallLog()
    disk = LoggedDisk(log)
    with (
        sqlite_vfs.log_calls(log),
        Engine.open(marked.settings, refresh=False, disk=disk) as engine,
    ):
        operation.run(marked, engine, disk)
        acknowledged = len(events_below(marked.folder, log.events))
    return events_below(marked.folder, log.events), acknowledged


def _judge(
    marked: MarkedCorpus, operation: Operation, place: str, must: int | None, result: PowerCutResult
) -> None:
    """Open the folder after a cut, verify it, and re-index."""
    settings = replace(marked.settings, data=marked.folder.with_name("after") / "data")
    result.cuts += 1
    # A first build may have left nothing; then a scan builds the index.
    building = operation.old is None and must is None
    try:
        with Engine.open(settings, refresh=building) as engine:
            mark = read(engine).mark
            expect(mark in {operation.old, operation.new}, f"shows {mark}")
            expect(must in {None, mark}, "what was acknowledged is lost")
            faults = engine.verify()
            expect(not faults, faults)
            engine.reindex(sources=list(TWINS))
            expect(read(engine).mark == marked.mark, "the next re-index does not work")
    except Exception as error:  # noqa: BLE001 - any error at all is a finding
        result.wrong.append(f"{place}: {error!r}")
        return
    result.new += mark == operation.new
