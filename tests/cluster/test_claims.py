"""Who serves which servers: one process for each, whatever hosts they are on."""

import threading

import pytest

pytest.importorskip("opensearchpy")

from index.cluster import Layout
from index.cluster.server_state import ClusterState, claims
from index.errors import ServedElsewhere
from index.store import ServedPart

FIRST, SECOND, ALL = ServedPart(0, 1, 4), ServedPart(2, 3, 4), None


@pytest.fixture
def state(cluster_client, monkeypatch):
    """What a collection of this test keeps for servers; claims lapse soon."""
    monkeypatch.setattr(claims, "LAPSE_SECONDS", 2.5)
    monkeypatch.setattr(claims, "_LOOK_SECONDS", 0.05)
    return ClusterState(cluster_client, Layout(cluster_client.settings.name))


@pytest.fixture
def renewed():
    """Renews claims in a thread, as the bots do that hold them."""
    stop = threading.Event()
    held = []

    def renew():
        while not stop.wait(0.1):
            for each in held:
                each.renew()

    thread = threading.Thread(target=renew)
    thread.start()
    yield held
    stop.set()
    thread.join()


@pytest.mark.parametrize("part", [FIRST, ServedPart(1, 2, 4), ServedPart(1, 1, 2), ALL])
def test_a_second_one_is_told_who_serves(state, renewed, part):
    """The same servers, some of them, by another total, or all."""
    renewed.append(state.claim(FIRST))
    with pytest.raises(ServedElsewhere, match=r"process \d+ on .*search cluster at"):
        state.claim(part)


def test_other_servers_are_free(state, renewed):
    """What is given back is free at once; no record of it is counted or left."""
    first, second = state.claim(FIRST), state.claim(SECOND)
    renewed.append(second)
    first.renew()
    first.release()
    first.release()
    again = state.claim(FIRST)
    assert state.count() == (0, 0)
    again.release()


def test_who_was_killed_is_waited_for_and_then_followed(state, caplog):
    """A claim that nobody renews lapses; who held it is told, once it goes on, and stops."""
    caplog.set_level("INFO")
    stalled = state.claim(FIRST)
    follower = state.claim(ALL)
    assert "did until lately" in caplog.text
    with pytest.raises(ServedElsewhere):
        stalled.renew()
    stalled.release()  # takes nothing away
    follower.renew()
    follower.release()


def test_a_claim_that_was_deleted_by_hand_is_made_again(state, cluster_client, renewed):
    """As long as nobody else took over meanwhile."""
    held = state.claim(FIRST)
    cluster_client.delete_indices([f"{Layout(cluster_client.settings.name).state}-1"])
    held.renew()
    renewed.append(held)
    with pytest.raises(ServedElsewhere):
        state.claim(FIRST)


def test_of_many_who_start_at_once_one_serves(state, renewed):
    """The others are told so."""
    told = []

    def start():
        try:
            renewed.append(state.claim(ALL))
        except ServedElsewhere as error:
            told.append(error)

    threads = [threading.Thread(target=start) for _ in range(5)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert (len(renewed), len(told)) == (1, 4)
