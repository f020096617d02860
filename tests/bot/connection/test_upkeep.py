"""A bot says that it is well only while the gateway answers."""

import asyncio
import socket
import time
from types import SimpleNamespace

import pytest

from bot.connection.gateway import GatewayState
from bot.connection.service_manager import ServiceManager
from bot.connection.upkeep import PATIENCE_SECONDS, Upkeep
from index import HealthFile, WriterBusy
from index.operations import check_health


@pytest.fixture
def manager(tmp_path):
    """A service manager's socket, and what it has received."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as receiver:
        receiver.bind(str(tmp_path / "notify"))
        receiver.setblocking(False)

        def received():
            lines = []
            while True:
                try:
                    lines += receiver.recv(4096).decode().split("\n")
                except BlockingIOError:
                    return lines

        yield ServiceManager({"NOTIFY_SOCKET": str(tmp_path / "notify")}), received


@pytest.fixture
def state():
    """A gateway with two shards, none of them connected yet."""
    state = GatewayState()
    state.watch(SimpleNamespace(shards={0: None, 1: None}, latency=0.04))
    return state


def upkeep(folder, state, manager, *, forget_old=None, refresh=None):
    async def nothing():
        pass

    return Upkeep(
        state,
        HealthFile(folder, "0-1/2"),
        manager,
        shards="0-1/2",
        version=lambda: 7,
        forget_old=forget_old or nothing,
        refresh=refresh or nothing,
    )


async def test_a_connected_bot_is_well(tmp_path, state, manager):
    """The file says which shards, how fast the gateway is, and which version is live."""
    told, received = manager
    state.shard_up(0)
    state.shard_up(1)
    await upkeep(tmp_path, state, told).beat()
    (bot,) = check_health(tmp_path)
    assert bot.well
    assert (bot.beat.shards, bot.beat.latency_ms, bot.beat.version) == ("0-1/2", 40.0, 7)
    lines = received()
    assert "READY=1" in lines
    assert "WATCHDOG=1" in lines


async def test_one_shard_of_two_is_not_enough(tmp_path, state, manager):
    """A process of which a part is connected leaves servers without answers."""
    told, received = manager
    state.shard_up(0)
    await upkeep(tmp_path, state, told).beat()
    assert check_health(tmp_path) == []
    assert "READY=1" not in received()


async def test_a_lost_connection_ages_the_file(tmp_path, state, manager):
    """The file is renewed no more, so it is too old after a while; a resumed shard mends that."""
    told, _ = manager
    state.shard_up(0)
    state.shard_up(1)
    care = upkeep(tmp_path, state, told)
    await care.beat()
    first = check_health(tmp_path)[0].beat
    state.shard_down(1)
    await care.beat()
    assert check_health(tmp_path)[0].beat == first
    (late,) = check_health(tmp_path, clock=lambda: time.time() + 60)
    assert not late.well
    state.shard_up(1)
    await care.beat()
    assert check_health(tmp_path)[0].beat.at > first.at
    assert state.reconnects == 1


async def test_the_watchdog_is_patient_with_outages(tmp_path, manager):
    """Without a connection it is fed for ten minutes, so that a restart comes only then."""
    told, received = manager
    now = [time.time()]
    state = GatewayState(clock=lambda: now[0])
    await upkeep(tmp_path, state, told).beat()
    assert "WATCHDOG=1" in received()
    state.down_since = time.time() - PATIENCE_SECONDS - 1
    await upkeep(tmp_path, state, told).beat()
    assert received() == []


async def test_the_file_goes_with_the_bot(tmp_path, state, manager):
    """A bot that was stopped is no bot that is not well."""
    told, received = manager
    state.shard_up(0)
    state.shard_up(1)
    task = asyncio.create_task(upkeep(tmp_path, state, told).run())
    while not check_health(tmp_path):  # noqa: ASYNC110 - no event tells of a file
        await asyncio.sleep(0.01)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert check_health(tmp_path) == []
    assert received()[-1] == "STOPPING=1"


async def test_old_answers_are_forgotten_once_an_hour(tmp_path, state, manager):
    """Also by a bot that nobody asks anything, and a slow disk stops nothing."""
    calls = []

    async def forget():
        calls.append(1)
        raise TimeoutError

    state.shard_up(0)
    state.shard_up(1)
    care = upkeep(tmp_path, state, manager[0], forget_old=forget)
    for _ in range(3):
        await care.beat()
    assert len(calls) == 1


async def test_a_full_disk_does_not_end_the_upkeep(tmp_path, state, manager, caplog):
    """The bot answers on; that it is well cannot be said any more."""
    state.shard_up(0)
    state.shard_up(1)
    care = upkeep(tmp_path / "missing", state, manager[0])
    await care.beat()
    assert "health file" in caplog.text


def test_without_a_service_manager_nobody_is_told():
    """No variable, or a socket that is gone: nothing happens."""
    ServiceManager({}).alive()
    ServiceManager({"NOTIFY_SOCKET": "/nowhere/at/all"}).alive()
    ServiceManager({"NOTIFY_SOCKET": "@footnote-test-nobody"}).alive()


async def test_settings_are_read_again_and_never_waited_for(tmp_path, state, manager):
    """One reading at a time; one that hangs or fails keeps the bot no less well."""
    told, _ = manager
    begun, may_end = [], asyncio.Event()

    async def refresh():
        begun.append(1)
        await may_end.wait()
        raise WriterBusy(tmp_path)

    work = upkeep(tmp_path, state, told, refresh=refresh)
    state.shard_up(0)
    state.shard_up(1)
    for _ in range(3):
        await work.beat()
        await asyncio.sleep(0)
    assert len(begun) == 1
    may_end.set()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await work.beat()
    await asyncio.sleep(0)
    assert len(begun) == 2
