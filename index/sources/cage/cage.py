"""The cage: a pool of child processes in which files from outside are read."""

import json
import os
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import NamedTuple, Self

from index.errors import SourceError
from index.sources.cage.child_process import ChildDied, ChildProcess, ChildStart
from index.sources.cage.frames import UNREADABLE, Frame, FrameKind
from index.sources.cage.limits import CageLimits, LimitsInForce

_WAITING_TASKS = 4
"""Tasks read ahead for each child, so that none waits for the one whose result is due next."""


PACK_BYTES = 32_000
"""Bytes of tasks that are sent together: a message costs as much as reading a small page."""

PLAIN_PACK_BYTES = 128_000
"""The same for texts without a library, which take the same short time for each byte."""

_STOPPED = "reading was stopped"
_NOT_READY = "the process that reads files could not start"

_Answers = Sequence[bytes | SourceError]
"""The result of each task of a pack, or its error."""


class ChildFailed(SourceError):
    """A task has no answer because its child did not become ready, or ended while it did it."""


class CageTask(NamedTuple):
    """One task: the source that its error names, its bytes, and its deadline in seconds.

    It may be sent to a child together with its neighbours while they have fewer than `pack_bytes`.
    `format_name` is the format whose reader is loaded before a child is made for it, "" for none.
    """

    source: str
    payload: bytes
    seconds: float
    pack_bytes: int = 0
    format_name: str = ""


class Cage:
    """Children that do one job; each is started when first needed, and replaced after a fault.

    Any thread may use it. `job_name` is `package.module:function`, from bytes to bytes.
    `processes` is their number, by default that of processors, at most 8.
    """

    def __init__(
        self, job_name: str, *, processes: int | None = None, limits: CageLimits | None = None
    ) -> None:
        self.size = processes or min(os.cpu_count() or 1, 8)
        self._start = ChildStart(job_name, limits or CageLimits())
        self._slots = threading.BoundedSemaphore(self.size)
        self._idle: list[ChildProcess] = []
        self._busy: set[ChildProcess] = set()
        self._num_closed = 0
        self._lock = threading.Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End all children; the tasks that were begun fail, even if their child is yet to start."""
        with self._lock:
            self._num_closed += 1
            idle, self._idle = self._idle, []
            busy, self._busy = self._busy, set()
        for child in busy:
            child.kill()
        for child in idle:
            child.close()
        self._start.close()

    def start_ahead(self) -> None:
        """Start what is loaded once for all children, without waiting for it."""
        self._start.start_ahead()

    def run(self, task: CageTask) -> bytes:
        """Do one task and return its result.

        Raises SourceError if the job refuses the source, ChildFailed if its child is killed at the
        deadline, meets a limit or ends.
        """
        return self._run(task, self._num_closed)

    def _run(self, task: CageTask, num_closed: int) -> bytes:
        """Do a task that was begun when the children had been ended `num_closed` times."""
        with self._slots:
            child = self._take_child(task, num_closed)
            try:
                answer = child.run(task.payload, task.seconds)
            except ChildDied as death:
                self._drop(child)
                raise ChildFailed(task.source, _describe_death(task, death)) from None
            except BaseException:
                self._drop(child)
                raise
            self._give_back(child, [answer])
        return _result_of(task, answer)

    def run_all(self, tasks: Iterable[CageTask | None]) -> Iterator[bytes | SourceError | None]:
        """Yield the result of each task, or its error, in the order of the tasks.

        Takes a few tasks ahead of the result that is due, never all. For a task of None, which
        keeps the place of work that needs no child, None is yielded. Whoever stops asking, because
        of Ctrl-C for example, waits for no task: the children are ended.
        """
        waiting: deque[Future[_Answers] | None] = deque()
        num_closed = self._num_closed
        with ThreadPoolExecutor(self.size, "cage") as threads:
            try:
                for pack in _pack_tasks(tasks):
                    waiting.append(
                        threads.submit(self._run_pack, pack, num_closed) if pack else None
                    )
                    if len(waiting) > _WAITING_TASKS * self.size:
                        yield from _results(waiting.popleft())
                while waiting:
                    yield from _results(waiting.popleft())
            finally:
                for future in waiting:
                    if future is not None:
                        future.cancel()
                if waiting:
                    self.close()

    def limits_in_force(self) -> LimitsInForce:
        """Start a child if none waits, and return the limits that hold in it."""
        with self._slots:
            child = self._take_child(CageTask("the reader", b"", 0.0), self._num_closed)
            self._keep(child)
        return child.limits_in_force

    def _run_pack(self, pack: Sequence[CageTask], num_closed: int) -> _Answers:
        """Do the tasks of a pack: together, but one by one those that end their child together.

        After a fault a child does no more of its pack; the rest is done together by another one.
        """
        answers: list[bytes | SourceError] = []
        while len(pack) - len(answers) > 1:
            try:
                answers += self._run_together(pack[len(answers) :], num_closed)
            except SourceError:
                break
        rest = pack[len(answers) :]
        return [*answers, *(self._run_or_error(task, num_closed) for task in rest)]

    def _run_together(self, pack: Sequence[CageTask], num_closed: int) -> _Answers:
        """Do the tasks of a pack in one child, up to the first fault, or all.

        Raises ChildFailed if the child ends.
        """
        with self._slots:
            child = self._take_child(pack[0], num_closed)
            try:
                seconds = max(task.seconds for task in pack)
                answers = child.run_pack([task.payload for task in pack], seconds)
            except ChildDied as death:
                self._drop(child)
                raise ChildFailed(pack[0].source, _describe_death(pack[0], death)) from None
            except BaseException:
                self._drop(child)
                raise
            self._give_back(child, answers)
        return [_result_or_error(task, answer) for task, answer in zip(pack, answers, strict=False)]

    def _run_or_error(self, task: CageTask, num_closed: int) -> bytes | SourceError:
        try:
            return self._run(task, num_closed)
        except SourceError as error:
            return error

    def _take_child(self, task: CageTask, num_closed: int) -> ChildProcess:
        """Return a child for a task: an idle one, or a new one."""
        with self._lock:
            if num_closed != self._num_closed:
                raise SourceError(task.source, _STOPPED)
            child = self._idle.pop() if self._idle else None
        try:
            child = child or ChildProcess(self._start, task.format_name)
        except ChildDied:
            raise ChildFailed(task.source, _NOT_READY) from None
        with self._lock:
            if num_closed == self._num_closed:
                self._busy.add(child)
                return child
        child.close()
        raise SourceError(task.source, _STOPPED)

    def _drop(self, child: ChildProcess) -> None:
        with self._lock:
            self._busy.discard(child)
        child.close()

    def _give_back(self, child: ChildProcess, answers: Sequence[Frame]) -> None:
        """Keep a child for the next task, unless it met a fault or is worn."""
        has_fault = any(answer.kind is FrameKind.FAULT for answer in answers)
        if has_fault or child.is_worn():
            self._drop(child)
            return
        self._keep(child)

    def _keep(self, child: ChildProcess) -> None:
        """Keep a child for the next task, unless it was ended meanwhile."""
        with self._lock:
            if child in self._busy:
                self._busy.remove(child)
                self._idle.append(child)
                return
        child.close()


def _pack_tasks(tasks: Iterable[CageTask | None]) -> Iterator[list[CageTask] | None]:
    """Yield the tasks in order, those that may share put together, None by itself."""
    shared: list[CageTask] = []
    num_bytes = 0
    for task in tasks:
        most = task.pack_bytes if task is not None else 0
        if shared and num_bytes >= most:
            yield shared
            shared, num_bytes = [], 0
        if task is None:
            yield None
        elif most:
            shared.append(task)
            num_bytes += len(task.payload)
        else:
            yield [task]
    if shared:
        yield shared


def _results(future: Future[_Answers] | None) -> Sequence[bytes | SourceError | None]:
    return [None] if future is None else future.result()


def _result_or_error(task: CageTask, answer: Frame) -> bytes | SourceError:
    try:
        return _result_of(task, answer)
    except SourceError as error:
        return error


def _result_of(task: CageTask, answer: Frame) -> bytes:
    match answer.kind:
        case FrameKind.RESULT:
            return answer.payload
        case FrameKind.REFUSED:
            raise _read_refusal(task, answer.payload)
    name = answer.payload[:60].decode("ascii", "replace")
    raise SourceError(task.source, _describe_fault(name))


def _read_refusal(task: CageTask, payload: bytes) -> SourceError:
    try:
        said = json.loads(payload)
        source, problem, line = said["source"], said["problem"], said["line"]
        line = int(line) if line is not None else None
        return SourceError(str(source), str(problem), line=line)
    except UNREADABLE as error:
        return SourceError(task.source, _describe_fault(type(error).__name__))


def _describe_fault(error_name: str) -> str:
    if error_name == "MemoryError":
        return "needs too much memory to be read; split it, or save it as text"
    if error_name == "RecursionError":
        return "nested too deeply"
    return f"could not be read ({error_name}); it may be damaged: save it again, or as text"


def _describe_death(task: CageTask, death: ChildDied) -> str:
    if not death.was_ready:
        return _NOT_READY
    if death.was_late:
        return (
            f"reading was stopped after {task.seconds:.0f} s; split it, save it as text, or raise "
            "FOOTNOTE_READ_SECONDS"
        )
    return "reading it ended the reader; it may be damaged: save it again, or as text"
