"""The child's side of the cage: take tasks from standard input until it ends."""

import json
import os
from collections.abc import Callable
from importlib import import_module
from typing import BinaryIO

from index.errors import SourceError
from index.sources.cage.frames import Frame, FrameKind, pack, read_frame, unpack, write_frame
from index.sources.cage.limits import CageLimits, apply_limits, limit_cpu

Job = Callable[[bytes], bytes]
"""Turns the bytes of a task into those of its result. Raises SourceError for a bad source."""


def serve(job_name: str, limits: CageLimits) -> None:
    """Do tasks with the job `package.module:function` until the parent closes the pipe."""
    tasks, results = _take_over_pipes()
    module, _, function = job_name.partition(":")
    job: Job = getattr(import_module(module), function)
    in_force = apply_limits(limits)
    write_frame(results, Frame(FrameKind.READY, json.dumps(in_force).encode()))
    while (task := read_frame(tasks)) is not None:
        limit_cpu(task.seconds)
        answer = _answer_pack if task.kind is FrameKind.PACK else _answer
        write_frame(results, answer(job, task.payload))


def _take_over_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Keep the pipes for ourselves: what libraries print must not get between the messages."""
    tasks, results = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    with open(os.devnull, "r+b") as nowhere:  # noqa: PTH123, a device
        for descriptor in (0, 1, 2):
            os.dup2(nowhere.fileno(), descriptor)
    return tasks, results


def _answer_pack(job: Job, packed: bytes) -> Frame:
    answers = (_answer(job, payload) for payload in unpack(packed))
    return Frame(FrameKind.PACK, pack(answer.kind.value + answer.payload for answer in answers))


def _answer(job: Job, payload: bytes) -> Frame:
    try:
        return Frame(FrameKind.RESULT, job(payload))
    except SourceError as error:
        said = {"source": error.source, "problem": error.problem, "line": error.line}
        return Frame(FrameKind.REFUSED, json.dumps(said).encode())
    except Exception as error:  # noqa: BLE001, whatever a library raises is a fault of this file
        return Frame(FrameKind.FAULT, type(error).__name__.encode())
