"""What does a power cut leave behind? A work on the index, cut after every call to the disk.

The calls of `index.fsops` and those of SQLite's own file layer are on one tape, in order. For each
place on it and each fate of what was not fsynced, the folder that would be there is laid down anew
and opened: one whole version, the old or the new; once the work had returned, the new one; and the
next re-index works. SQLite's shared memory is not kept by any disk and left out.
"""

from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random
from shutil import rmtree

from benchmarks.faults import vfs
from benchmarks.faults.power import Fate, Machine, below, lay_down, tree_of
from benchmarks.faults.tape import Event, Tape, TapedDisk
from benchmarks.faults.town import TWINS, Town, expect, read
from benchmarks.faults.works import Work, small_segments
from index.engine import Engine


@dataclass(slots=True)
class Cuts:
    """What became of a run: calls on the tape, cuts made, starts that showed the new version."""

    calls: int = 0
    cuts: int = 0
    new: int = 0
    wrong: list[str] = field(default_factory=list)


def run(folder: Path, work: Work, *, garbled: int = 1, every: int = 1, seed: int = 0) -> Cuts:
    """Cut at every so-many-th call: all lost, all there, and so many times garbled."""
    town, chance, result = Town(folder / "town"), Random(seed), Cuts()
    with small_segments():
        work.prepare(town)
        machine = Machine(tree_of(town.folder))
        events, acknowledged = _taped(town, work)
        result.calls = len(events)
        for done in range(len(events) + 1):
            if done % every == 0 or done == acknowledged:
                must = work.new if done >= acknowledged else None
                for fate in (Fate.LOST, Fate.THERE, *[Fate.GARBLED] * garbled):
                    lay_down(machine.cut(fate, chance), folder / "after")
                    _judge(town, work, f"{work.name}: call {done}, {fate}", must, result)
                    rmtree(folder / "after")
            if done < len(events):
                machine.happen(events[done])
    return result


def _taped(town: Town, work: Work) -> tuple[list[Event], int]:
    """Return the calls of a work, and how many until it returned."""
    tape = Tape()
    disk = TapedDisk(tape)
    with vfs.taped(tape), Engine.open(town.settings, refresh=False, disk=disk) as engine:
        work.do(town, engine, disk)
        acknowledged = len(below(town.folder, tape.events))
    return below(town.folder, tape.events), acknowledged


def _judge(town: Town, work: Work, place: str, must: int | None, result: Cuts) -> None:
    """Open what is left, look at all of it, and change it."""
    settings = replace(town.settings, data=town.folder.with_name("after") / "data")
    result.cuts += 1
    building = work.old is None and must is None  # then there may be nothing, and a scan builds it
    try:
        with Engine.open(settings, refresh=building) as engine:
            mark = read(engine).mark
            expect(mark in {work.old, work.new}, f"shows {mark}")
            expect(must in {None, mark}, "what was acknowledged is lost")
            faults = engine.verify()
            expect(not faults, faults)
            engine.reindex(sources=list(TWINS))
            expect(read(engine).mark == town.mark, "the next re-index does not work")
    except Exception as error:  # noqa: BLE001 - any error at all is a finding
        result.wrong.append(f"{place}: {error!r}")
        return
    result.new += mark == work.new
