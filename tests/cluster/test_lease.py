"""The lease: who may publish, who waits, and who has lost it."""

import threading
import time

import pytest

pytest.importorskip("opensearchpy")

from index.cluster import Layout, Lease, lease
from index.cluster.lease import LiveState, read_head
from index.errors import ClusterBusy, ClusterUnreachable, LeaseLost


@pytest.fixture
def layout(cluster_client):
    """The layout of a collection of this test."""
    return Layout(cluster_client.settings.name)


def _live(number: int) -> LiveState:
    return LiveState(number, number, 1, (f"{number:032x}", 3), 1, {"sentences": 40.0}, ("0",))


def test_one_after_the_other(cluster_client, layout):
    """A second one waits until the first is done, and has the next number."""
    entered = threading.Event()
    fences = []

    def hold() -> None:
        with Lease(cluster_client, layout) as first:
            fences.append(first.fence)
            entered.set()
            time.sleep(0.3)

    thread = threading.Thread(target=hold)
    thread.start()
    entered.wait()
    with Lease(cluster_client, layout) as second:
        fences.append(second.fence)
    thread.join()
    assert fences == [1, 2]
    head, _ = read_head(cluster_client, layout)
    assert head.holder is None
    assert head.failed == []


def test_a_holder_who_goes_on_is_named(cluster_client, layout, monkeypatch):
    """Who waited as long as a lease lasts is told which process writes."""
    with Lease(cluster_client, layout):
        monkeypatch.setattr(lease, "LEASE_SECONDS", 0.4)
        monkeypatch.setattr(lease, "_POLL_SECONDS", 0.05)
        stop = threading.Event()

        def renew() -> None:
            while not stop.wait(0.05):
                found, position = read_head(cluster_client, layout)
                cluster_client.put(
                    layout.head, layout.head_id, lease._encode(found), after=position, durable=False
                )

        thread = threading.Thread(target=renew)
        thread.start()
        try:
            with pytest.raises(ClusterBusy, match=r"process \d+ on .* is writing"):
                Lease(cluster_client, layout).__enter__()
        finally:
            stop.set()
            thread.join()


def test_who_stalled_past_the_lease_publishes_nothing(cluster_client, layout, monkeypatch):
    """Its number has failed, and the version of the one who took over stays."""
    monkeypatch.setattr(lease, "BEAT_SECONDS", 60.0)  # it does not renew the lease
    with Lease(cluster_client, layout) as first:
        monkeypatch.setattr(lease, "LEASE_SECONDS", 0.2)
        with Lease(cluster_client, layout) as second:
            assert (first.fence, second.fence) == (1, 2)
            second.publish(_live(2))
            with pytest.raises(LeaseLost, match="try again"):
                first.publish(_live(1))
        with pytest.raises(LeaseLost):
            first.publish(_live(1))
    head, _ = read_head(cluster_client, layout)
    assert head.live == _live(2)
    assert head.failed == [1]
    assert head.holder is None


def test_a_write_that_nobody_answered_is_found_again(cluster_client, layout, monkeypatch):
    """A publication that went well without an answer is not lost, and not made twice."""
    put = cluster_client.put
    lost = []

    def put_unanswered(*given, **named):
        position = put(*given, **named)
        if not lost:
            lost.append(position)
            raise ClusterUnreachable("no answer")
        return position

    with Lease(cluster_client, layout) as held:
        monkeypatch.setattr(cluster_client, "put", put_unanswered)
        held.publish(_live(1))
    head, _ = read_head(cluster_client, layout)
    assert lost
    assert head.live == _live(1)
    assert [attempt for attempt, _ in head.recent] == [1]
