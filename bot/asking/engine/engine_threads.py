"""The threads on which the engine is asked, so that the event loop never waits for it."""

import asyncio
import contextlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from functools import partial
from typing import ParamSpec, TypeVar

from bot import limits
from bot.question_priority import QuestionPriority
from bot.viewpoint import EngineHere, NotReady
from index import Progress, Watcher

P = ParamSpec("P")
T = TypeVar("T")

_BEFORE_COMMIT = frozenset({"fetch", "scan", "read", "check"})
"""Stages of a re-index that can be stopped without a trace."""


class EngineThreads:
    """Reads with a deadline on some threads, and changes sources on one of its own.

    So a re-index never delays a question, and gives way to those that are under way.
    """

    def __init__(self, here: EngineHere) -> None:
        self._here = here
        self._closing = False
        self._priority = QuestionPriority()
        self._readers = ThreadPoolExecutor(limits.READERS, "footnote-read")
        self._writer = ThreadPoolExecutor(1, "footnote-write")
        self._preparer = ThreadPoolExecutor(1, "footnote-prepare")
        self.lister = ThreadPoolExecutor(1, "footnote-list")

    async def read(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Read from the place of the present task once it is ready.

        Raises TimeoutError after `limits.ANSWER_SECONDS`.
        """
        ready_work = partial(self._when_ready, partial(work, *args, **kwargs))
        with self._priority.asking():
            # asyncio.wait_for of Python 3.11 loses a cancellation that comes with the result.
            async with asyncio.timeout(limits.ANSWER_SECONDS):
                while True:
                    try:
                        return await _on_thread(self._readers, ready_work)
                    except NotReady as place:
                        await _on_thread(self._preparer, place.prepare)

    async def change(self, work: Callable[..., T], *, watcher: Watcher) -> T:
        """Change sources by `work`, which takes a watcher; one change after the other."""

        def watched(step: Progress) -> None:  # on the thread that re-indexes
            # What is committed already is published too, so that the report is true.
            if self._closing and step.stage in _BEFORE_COMMIT:
                raise InterruptedError("stopped while re-indexing")
            self._priority.give_way(limits.GIVE_WAY_SECONDS)
            watcher(step)

        watched_work = partial(work, watcher=watched)
        return await asyncio.get_running_loop().run_in_executor(self._writer, watched_work)

    def abandon_changes(self) -> None:
        """Stop a change under way at its next step; the live version stays. Begins no other."""
        self._closing = True

    async def close(self) -> None:
        """End the threads; a change under way is abandoned."""
        self.abandon_changes()
        self._readers.shutdown(wait=False, cancel_futures=True)
        self._preparer.shutdown(wait=False, cancel_futures=True)
        self.lister.shutdown(wait=False, cancel_futures=True)
        ending = asyncio.to_thread(self._writer.shutdown, cancel_futures=True)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(limits.GRACE_SECONDS / 4):
                await ending

    def _when_ready(self, work: Callable[[], T]) -> T:
        self._here.require_ready()
        return work()


async def _on_thread(threads: ThreadPoolExecutor, work: Callable[[], T]) -> T:
    """Do some work in this context, so that a line logged on the thread names the request."""
    in_context = partial(copy_context().run, work)
    return await asyncio.get_running_loop().run_in_executor(threads, in_context)
