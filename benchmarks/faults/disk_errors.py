"""Disk errors: an operation on the index, each of whose calls fails once.

Calls of `index.generations.Disk` and of SQLite fail alike: with ENOSPC, with EIO, by writing half
of the bytes, or with ENOSPC from one call on. The old version must answer (or the new one if it was
complete by then), the error must be a FootnoteError, and the next attempt must work.
"""

from dataclasses import dataclass, field
from pathlib import Path
from shutil import copytree, rmtree

from benchmarks.faults import sqlite_vfs
from benchmarks.faults.call_log import Call, CallLog, Event, Fault, LoggedDisk, Planner
from benchmarks.faults.marked_corpus import TWINS, MarkedCorpus, expect, read
from benchmarks.faults.operations import Operation, small_segments
from index.engine import Engine
from index.errors import FootnoteError
from index.generations import DISK

STAYS_FULL = "ENOSPC from then on"
WAYS = (*Fault, STAYS_FULL)


@dataclass(slots=True)
class DiskErrorResult:
    """Numbers of refused calls and of operations that failed for them; all problems."""

    refused: int = 0
    failed: int = 0
    wrong: list[str] = field(default_factory=list)


def run(folder: Path, operation: Operation, *, every: int = 1) -> DiskErrorResult:
    """Let every `every`-th call of an operation fail, in each way, from the same start."""
    marked, result = MarkedCorpus(folder / "corpus"), DiskErrorResult()
    with small_segments():
        operation.prepare(marked)
        copytree(folder / "corpus", folder / "before")
        for way in WAYS:
            number, reached = 0, True
            while reached:
                rmtree(folder / "corpus")
                copytree(folder / "before", folder / "corpus")
                place, log = (
                    f"{operation.name}: {way} at call {number}",
                    CallLog(_plan(way, number)),
                )
                try:
                    _refuse(marked, operation, log, result)
                except Exception as error:  # noqa: BLE001 - any error at all is a finding
                    result.wrong.append(f"{place}: {error!r}")
                reached = log.num_calls > number
                result.refused += bool(log.failed)
                number += every
    return result


def _refuse(
    marked: MarkedCorpus, operation: Operation, log: CallLog, result: DiskErrorResult
) -> None:
    """Run an operation on a disk with one fault, check what is left, and try again."""
    failed = _has_failed(marked, operation, log)
    result.failed += failed
    with Engine.open(marked.settings, refresh=False) as engine:
        shown = read(engine).mark if engine.version else None
        expect(shown == operation.new or (failed and shown == operation.old), f"shows {shown}")
        if shown == operation.old:
            operation.run(marked, engine, DISK)
            expect(read(engine).mark == operation.new, "the next attempt does not work")
        faults = engine.verify()
        expect(not faults, faults)
        marked.write(9)
        engine.reindex(sources=list(TWINS))
        expect(read(engine).mark == 9, "the next re-index does not work")


def _has_failed(marked: MarkedCorpus, operation: Operation, log: CallLog) -> bool:
    """Run an operation; return whether it failed with a FootnoteError. It must answer then too."""
    disk = LoggedDisk(log)
    with sqlite_vfs.log_calls(log):
        try:
            engine = Engine.open(marked.settings, refresh=False, disk=disk)
        except FootnoteError:
            return True
        with engine:
            try:
                operation.run(marked, engine, disk)
            except FootnoteError:
                shown = read(engine).mark if engine.version else None
                expect(shown in {operation.old, operation.new}, "it no longer answers")
                return True
            return False


def _plan(way: str, number: int) -> Planner:
    """Return the plan of one fault, or of a disk that is full from one call on."""

    def plan(event_number: int, event: Event) -> Fault | None:
        grows = event.call in {Call.WRITE, Call.CREATE, Call.MAKE_FOLDER}
        if way == STAYS_FULL:
            return Fault.FULL if event_number >= number and grows else None
        if event_number != number or (way == Fault.SHORT and event.call is not Call.WRITE):
            return None
        return Fault(way)

    return plan
