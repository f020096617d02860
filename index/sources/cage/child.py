"""The child's side of the cage: take tasks from standard input until it ends."""

import json
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from importlib import import_module
from typing import Any, BinaryIO, NamedTuple

from index.errors import SourceError
from index.sources.cage.frames import Frame, FrameKind, pack, read_frame, unpack, write_frame
from index.sources.cage.limits import START_SECONDS, CageLimits, apply_limits, limit_cpu

Work = Callable[[], bytes]
"""Returns the bytes of a result. Raises SourceError for a bad source."""

Job = Callable[[bytes], Work]
"""Loads the libraries that a task needs, by its bytes, and returns the work that is left.

Only the work has the deadline of the task: on a busy machine loading can take longer than that.
"""

LoadFormat = Callable[[str], object]
"""Loads the libraries that tasks of a format need, by its name, before a child is forked."""

ShareWork = Callable[[Sequence[Any]], Sequence[Work]]
"""Does together what the works of a pack have in common; returns what is left of each, in order."""


class LoadedJob(NamedTuple):
    """A job, and what its module may have beside it."""

    prepare: Job
    load_format: LoadFormat
    share_work: ShareWork


def load_job(name: str) -> LoadedJob:
    """Return the job `package.module:function`, with `load_format` and `share_work` beside it."""
    module_name, _, function = name.partition(":")
    module = import_module(module_name)
    return LoadedJob(
        getattr(module, function),
        getattr(module, "load_format", _load_nothing),
        getattr(module, "share_work", list),
    )


def _load_nothing(_: str) -> None:
    pass


def serve(job: LoadedJob, limits: CageLimits) -> None:
    """Do tasks until the parent closes the pipe."""
    tasks, results = _take_over_pipes()
    in_force = apply_limits(limits)
    write_frame(results, Frame(FrameKind.READY, json.dumps(in_force).encode()))
    while (task := read_frame(tasks)) is not None:
        limit_cpu(START_SECONDS)
        is_pack = task.kind is FrameKind.PACK
        payloads = unpack(task.payload) if is_pack else [task.payload]
        works = [_load(job.prepare, each) for each in payloads]
        write_frame(results, Frame(FrameKind.READY, b""))
        limit_cpu(task.seconds)
        answers = _answers(job.share_work(works) if is_pack else works)
        write_frame(results, _pack_answers(answers) if is_pack else next(answers))


def _take_over_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Keep the pipes for ourselves: what libraries print must not get between the messages."""
    tasks, results = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    with open(os.devnull, "r+b") as nowhere:  # noqa: PTH123, a device
        for descriptor in (0, 1, 2):
            os.dup2(nowhere.fileno(), descriptor)
    return tasks, results


def _load(job: Job, payload: bytes) -> Work:
    try:
        return job(payload)
    except Exception as error:  # noqa: BLE001, the answer to this task tells it
        return partial(_fail, error)


def _fail(error: Exception) -> bytes:
    raise error


def _pack_answers(answers: Iterable[Frame]) -> Frame:
    return Frame(FrameKind.PACK, pack(answer.kind.value + answer.payload for answer in answers))


def _answers(works: Iterable[Work]) -> Iterator[Frame]:
    """Yield the answer of each work, and none after a fault: it may have left anything behind."""
    for work in works:
        answer = _answer(work)
        yield answer
        if answer.kind is FrameKind.FAULT:
            return


def _answer(work: Work) -> Frame:
    try:
        return Frame(FrameKind.RESULT, work())
    except SourceError as error:
        said = {"source": error.source, "problem": error.problem, "line": error.line}
        return Frame(FrameKind.REFUSED, json.dumps(said).encode())
    except Exception as error:  # noqa: BLE001, whatever a library raises is a fault of this file
        return Frame(FrameKind.FAULT, type(error).__name__.encode())
