"""index/sources/cage/deadline: the time in which a child may work ends, waiting does not count."""

from threading import Event

import pytest

from index.sources.cage import deadline
from index.sources.cage.deadline import Deadline


class Clock:
    """A clock that a wait moves, and a process that gets `share` of the time."""

    def __init__(self, monkeypatch, share):
        self.now = 0.0
        self.waited = 7.0
        self.share = share
        self.stopped = Event()
        monkeypatch.setattr(deadline.time, "monotonic", lambda: self.now)
        monkeypatch.setattr(deadline, "seconds_waited", lambda _: self.waited)

    def run(self, seconds):
        """Return when a deadline of so many seconds stopped the process."""
        watched = Deadline(0, seconds, self.stopped.set)
        watched._is_over.wait = self._wait
        with watched:
            assert self.stopped.wait(60)
        return self.now

    def _wait(self, seconds):
        self.now += seconds
        self.waited += seconds * (1 - self.share)
        return False


@pytest.mark.parametrize(("share", "end"), [(1, 8.0), (0.5, 16.0), (0.2, 40.0), (0, 80.0)])
def test_waiting_for_a_processor_does_not_count_up_to_a_bound(monkeypatch, share, end):
    """A process with a part of a processor has the more time, and at most 10 times the seconds."""
    assert Clock(monkeypatch, share).run(8.0) == pytest.approx(end, abs=0.2)


def test_what_is_done_in_time_is_not_stopped():
    """After the end of the context nothing is called."""
    stopped = Event()
    with Deadline(0, 0.3, stopped.set):
        pass
    assert not stopped.wait(1.0)


def test_no_time_is_known_of_a_process_that_is_not_there():
    """Where the system does not say how long a process waited, all of its time counts."""
    assert deadline.seconds_waited(2**31 - 1) == 0
