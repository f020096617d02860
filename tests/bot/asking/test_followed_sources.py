"""bot/asking/followed_sources: followed sources are looked at when they are due."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from bot.asking.followed_sources import FollowedSources
from index import Progress, ReindexReport, Watcher, WriterBusy
from tests.fakes import INDEXED_AT

REPORT = ReindexReport(version=2, live=True, sources=(), elapsed_ms=1.0)
SECONDS = 10.0
"""Seconds after which a thread that should have done something counts as hung."""


class DueEngine:
    """An engine in which something is due at once; `look` is what a look does."""

    def __init__(self, look: Callable[[Watcher | None], ReindexReport | None]) -> None:
        self.look = look
        self.due: datetime | None = INDEXED_AT

    def next_fetch_at(self) -> datetime | None:
        return self.due

    def fetch_due(self, *, watcher: Watcher | None = None) -> ReindexReport | None:
        return self.look(watcher)


def test_what_is_due_is_looked_at_again_and_again() -> None:
    """Each look that found something is told; an error is logged, and the next look comes."""
    outcomes = [REPORT, WriterBusy, ValueError, None, REPORT]
    told = threading.Semaphore(0)

    def look(_: Watcher | None) -> ReindexReport | None:
        outcome = outcomes.pop(0) if outcomes else None
        if isinstance(outcome, type):
            raise outcome("/data")
        return outcome

    service = FollowedSources(DueEngine(look), told.release, longest_pause=0.05)
    service.start()
    assert told.acquire(timeout=SECONDS)
    assert told.acquire(timeout=SECONDS)
    service.stop()
    service._thread.join(SECONDS)
    assert not service._thread.is_alive()
    assert outcomes == []


def test_a_look_under_way_is_left_when_the_bot_stops() -> None:
    """A bot that stops waits neither for the interval nor for the rest of a look."""
    begun, gone_on = threading.Event(), threading.Event()

    def look(watcher: Watcher | None) -> ReindexReport | None:
        assert watcher is not None
        begun.set()
        assert gone_on.wait(SECONDS)
        watcher(Progress(stage="fetch", done=1, total=2))
        raise AssertionError("the look went on")

    service = FollowedSources(DueEngine(look), lambda: None, longest_pause=0.01)
    service.start()
    assert begun.wait(SECONDS)
    service.stop()
    gone_on.set()
    service._thread.join(SECONDS)
    assert not service._thread.is_alive()


@pytest.mark.parametrize("due", [None, datetime.now(UTC) + timedelta(days=1)])
def test_nothing_is_due_for_a_long_time(due: datetime | None) -> None:
    """Without anything due the thread pauses for the longest time, and no longer."""
    engine = DueEngine(lambda _: None)
    engine.due = due
    assert FollowedSources(engine, lambda: None, longest_pause=7.0)._pause() == 7.0
