"""bot/asking/followed_sources: followed sources are looked at when they are due."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from bot.asking.followed_sources import FollowedServers, FollowedSources
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


class DueServers:
    """An engine of servers that stay due; `fails` are those whose looks end with an error."""

    def __init__(self, due: dict[int, datetime], fails: frozenset[int] = frozenset()) -> None:
        self.due = due
        self.fails = fails
        self.looked_at: list[int] = []

    def next_server_fetches(self) -> dict[int, datetime]:
        return self.due

    def server(self, guild: int) -> DueEngine:
        def look(_: Watcher | None) -> ReindexReport:
            self.looked_at.append(guild)
            if guild in self.fails:
                raise WriterBusy("/data")
            return REPORT

        return DueEngine(look)


OVERDUE = INDEXED_AT - timedelta(days=1)


def test_servers_take_turns() -> None:
    """One that is always due, whose pages are slow perhaps, keeps no other waiting."""
    engine = DueServers({1: OVERDUE, 2: INDEXED_AT, 3: INDEXED_AT})
    servers = FollowedServers(engine, frozenset)
    for _ in range(6):
        assert servers.fetch_due() is REPORT
    assert engine.looked_at == [1, 2, 3, 1, 2, 3]


def test_a_server_that_fails_rests(caplog: pytest.LogCaptureFixture) -> None:
    """Its error is logged with its id, and for a minute it is not tried again."""
    engine = DueServers({1: OVERDUE, 2: INDEXED_AT}, fails=frozenset({1}))
    servers = FollowedServers(engine, frozenset)
    assert servers.fetch_due() is None
    assert "server 1" in caplog.text
    assert servers.next_fetch_at() == INDEXED_AT
    servers.fetch_due()
    servers.fetch_due()
    assert engine.looked_at == [1, 2, 2]


def test_a_server_that_the_bot_left_is_left_alone() -> None:
    """Its sources are looked at again once the bot is back."""
    left = {1}
    engine = DueServers({1: OVERDUE})
    servers = FollowedServers(engine, lambda: left)
    assert servers.next_fetch_at() is None
    assert servers.fetch_due() is None
    left.clear()
    assert servers.next_fetch_at() == OVERDUE
    assert servers.fetch_due() is REPORT
