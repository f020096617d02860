"""What does a power cut leave behind? One re-index, cut after every call to the disk.

The calls of `index.fsops` and those of SQLite's own file layer are on one tape, in order. For each
place on it and each fate of what was not fsynced, the folder that would be there is laid down anew
and opened: one whole version, the old or the new; once the re-index had returned, the new one.
SQLite's shared memory is not kept by any disk and left out.
"""

from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random
from shutil import rmtree

from benchmarks.faults import vfs
from benchmarks.faults.power import Fate, Machine, below, lay_down, tree_of
from benchmarks.faults.tape import Event, Tape, TapedDisk
from benchmarks.faults.town import TWINS, Broken, Town, read
from index.engine import Engine
from index.errors import FootnoteError


@dataclass(slots=True)
class Cuts:
    """What became of a run: calls on the tape, cuts made, starts that showed the new version."""

    calls: int = 0
    cuts: int = 0
    new: int = 0
    wrong: list[str] = field(default_factory=list)


def run(folder: Path, *, fates: int, every: int = 1, seed: int = 0) -> Cuts:
    """Cut at every so-many-th call; `fates` times garbled besides once lost and once there."""
    town, chance, result = Town(folder), Random(seed), Cuts()
    town.found(0)
    with Engine.open(town.settings):
        pass
    machine = Machine(tree_of(town.data))
    events, acknowledged = _reindexed(town)
    result.calls = len(events)
    for done in range(len(events) + 1):
        if done % every == 0 or done >= acknowledged:
            for fate in (Fate.LOST, Fate.THERE, *[Fate.GARBLED] * fates):
                after = folder / "after"
                lay_down(machine.cut(fate, chance), after)
                place = f"call {done} ({fate})"
                _judge(town, after, place, result, must=int(done >= acknowledged))
                rmtree(after)
        if done < len(events):
            machine.happen(events[done])
    return result


def _reindexed(town: Town) -> tuple[list[Event], int]:
    """Return the calls of one re-index in the data folder, and how many until it returned."""
    tape = Tape()
    with (
        vfs.taped(tape),
        Engine.open(town.settings, refresh=False, disk=TapedDisk(tape)) as engine,
    ):
        town.write(1)
        engine.reindex(sources=list(TWINS))
        acknowledged = len(below(town.data, tape.events))
    return below(town.data, tape.events), acknowledged


def _judge(town: Town, data: Path, place: str, result: Cuts, *, must: int) -> None:
    """Open what is left, look at all of it, and change it."""
    settings = replace(town.settings, data=data)
    result.cuts += 1
    try:
        with Engine.open(settings, refresh=False) as engine:
            mark = read(engine).mark
            faults = engine.verify()
            engine.reindex(sources=list(TWINS))
            after = read(engine).mark
    except (FootnoteError, Broken, OSError) as error:
        result.wrong.append(f"{place}: {error!r}")
        return
    result.new += mark
    result.wrong += [f"{place}: {fault}" for fault in faults]
    if mark < must:
        result.wrong.append(f"{place}: what was acknowledged is lost")
    if after != 1:
        result.wrong.append(f"{place}: the next re-index does not work")
