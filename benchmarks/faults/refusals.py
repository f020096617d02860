"""What does a full or failing disk do? A work on the index, each of its calls refused once.

Calls of `index.fsops` and of SQLite are refused alike: ENOSPC, EIO, a write that takes half of its
bytes, or from one call on a disk that stays full. The old version must answer (or the new one,
where it was whole by then), the error must be one of ours, and the next try must work.
"""

from dataclasses import dataclass, field
from pathlib import Path
from shutil import copytree, rmtree

from benchmarks.faults import vfs
from benchmarks.faults.tape import Call, Event, Fault, Planner, Tape, TapedDisk
from benchmarks.faults.town import TWINS, Town, expect, read
from benchmarks.faults.works import Work, small_segments
from index.engine import Engine
from index.errors import FootnoteError
from index.generations import DISK

STAYS_FULL = "ENOSPC from then on"
WAYS = (*Fault, STAYS_FULL)


@dataclass(slots=True)
class Refused:
    """What became of a run: refusals, those that made the work fail, and what was wrong."""

    refused: int = 0
    failed: int = 0
    wrong: list[str] = field(default_factory=list)


def run(folder: Path, work: Work, *, every: int = 1) -> Refused:
    """Refuse every so-many-th call of a work, in each way, always from the same beginning."""
    town, result = Town(folder / "town"), Refused()
    with small_segments():
        work.prepare(town)
        copytree(folder / "town", folder / "before")
        for way in WAYS:
            number, reached = 0, True
            while reached:
                rmtree(folder / "town")
                copytree(folder / "before", folder / "town")
                place, tape = f"{work.name}: {way} at call {number}", Tape(_plan(way, number))
                try:
                    _refuse(town, work, tape, result)
                except Exception as error:  # noqa: BLE001 - any error at all is a finding
                    result.wrong.append(f"{place}: {error!r}")
                reached = tape.asked > number
                result.refused += bool(tape.failed)
                number += every
    return result


def _refuse(town: Town, work: Work, tape: Tape, result: Refused) -> None:
    """Work on a disk that refuses a call, see what is there, and try again."""
    failed = _has_failed(town, work, tape)
    result.failed += failed
    with Engine.open(town.settings, refresh=False) as engine:
        shown = read(engine).mark if engine.version else None
        expect(shown == work.new or (failed and shown == work.old), f"shows {shown}")
        if shown == work.old:
            work.do(town, engine, DISK)
            expect(read(engine).mark == work.new, "the next try does not work")
        faults = engine.verify()
        expect(not faults, faults)
        town.write(9)
        engine.reindex(sources=list(TWINS))
        expect(read(engine).mark == 9, "the next re-index does not work")


def _has_failed(town: Town, work: Work, tape: Tape) -> bool:
    """Do the work; return whether it failed, as it may with one of our errors. It must answer."""
    disk = TapedDisk(tape)
    with vfs.taped(tape):
        try:
            engine = Engine.open(town.settings, refresh=False, disk=disk)
        except FootnoteError:
            return True
        with engine:
            try:
                work.do(town, engine, disk)
            except FootnoteError:
                shown = read(engine).mark if engine.version else None
                expect(shown in {work.old, work.new}, "nothing answers any more")
                return True
            return False


def _plan(way: str, number: int) -> Planner:
    """Plan one fault, or from one write on a disk that stays full."""

    def plan(event_number: int, event: Event) -> Fault | None:
        grows = event.call in {Call.WRITE, Call.CREATE, Call.MAKE_FOLDER}
        if way == STAYS_FULL:
            return Fault.FULL if event_number >= number and grows else None
        if event_number != number or (way == Fault.SHORT and event.call is not Call.WRITE):
            return None
        return Fault(way)

    return plan
