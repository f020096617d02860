"""What does a full or failing disk do? One re-index, each of its calls to the disk refused once.

Calls of `index.fsops` and of SQLite are refused alike: ENOSPC, EIO, or a write that takes half of
its bytes. The old version must answer (or the new one, where it was whole by then), the error must
be one of ours, and the next try must work.
"""

from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.faults import vfs
from benchmarks.faults.tape import Call, Event, Fault, Planner, Tape, TapedDisk
from benchmarks.faults.town import TWINS, Town, expect, read
from index.engine import Engine
from index.errors import FootnoteError

STAYS_FULL = "ENOSPC from then on"
WAYS = (*Fault, STAYS_FULL)


@dataclass(slots=True)
class Refused:
    """What became of a run: refusals, those that made the re-index fail, and what was wrong."""

    refused: int = 0
    failed: int = 0
    wrong: list[str] = field(default_factory=list)


def run(folder: Path, *, every: int = 1) -> Refused:
    """Refuse every so-many-th call of one re-index, in each way."""
    town, result = Town(folder), Refused()
    town.found()
    with Engine.open(town.settings):
        pass
    for way in WAYS:
        number, reached = 0, True
        while reached:
            reached = _refuse(town, way, number, result)
            number += every
    return result


def _refuse(town: Town, way: str, number: int, result: Refused) -> bool:
    """Refuse one call, then try again; return False when the re-index has fewer calls."""
    place = f"{way} at call {number}"
    tape = Tape(_plan(way, number))
    old = town.mark
    town.write(old + 1)
    try:
        failed = _reindex(town, tape, old)
        with Engine.open(town.settings, refresh=False) as engine:
            shown = read(engine).mark
            expect(shown == old + 1 or (failed and shown == old), f"shows {shown}")
            engine.reindex(sources=list(TWINS))
            expect(read(engine).mark == old + 1, "the next try does not work")
            faults = engine.verify()
        expect(not faults, faults)
    except Exception as error:  # noqa: BLE001 - any other error than ours is a finding
        result.wrong.append(f"{place}: {error!r}")
        failed = True
    result.refused += len(tape.failed) > 0
    result.failed += failed
    return bool(tape.failed)


def _reindex(town: Town, tape: Tape, old: int) -> bool:
    """Re-index on a disk that refuses; return whether it said so. It must still answer."""
    with vfs.taped(tape):
        try:
            engine = Engine.open(town.settings, refresh=False, disk=TapedDisk(tape))
        except FootnoteError:
            return True
        with engine:
            try:
                engine.reindex(sources=list(TWINS))
            except FootnoteError:
                expect(read(engine).mark in {old, old + 1}, "the old version does not answer")
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
