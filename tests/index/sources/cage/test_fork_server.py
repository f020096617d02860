"""index/sources/cage/fork_server: children of one process that has loaded what they need."""

import os
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest

from index.errors import SourceError
from index.sources.cage import Cage, CageTask
from index.sources.cage.fork_server import CAN_FORK

pytestmark = pytest.mark.skipif(not CAN_FORK, reason="this system cannot fork safely")

JOB = "tests.support.cage_faults:run"


def do(cage, text, format_name=""):
    task = CageTask("a.pdf", text.encode(), 30.0, format_name=format_name)
    return cage.run(task).decode()


def is_running(pid):
    """Return whether a process is there and has not ended."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state != "Z"


def wait_until_gone(pids):
    """Return those of some processes that are still running after ten seconds."""
    until = time.monotonic() + 10
    while any(map(is_running, pids)) and time.monotonic() < until:
        time.sleep(0.02)
    return [pid for pid in pids if is_running(pid)]


def list_children():
    """Return the processes that this thread has started."""
    return {*Path(f"/proc/self/task/{threading.get_native_id()}/children").read_text().split()}


def test_all_children_come_from_one_process_that_loaded_the_format():
    """What was loaded for the first child is there in the one that replaces it."""
    with Cage(JOB, processes=1) as cage:
        parent = do(cage, "parent", "pdf")
        assert int(parent) != os.getpid()
        with pytest.raises(SourceError, match="ended the reader"):
            do(cage, "die")
        assert do(cage, "parent", "html") == parent
        assert do(cage, "loaded") == f"pdf by {parent} and html by {parent}"


def test_the_process_may_be_started_before_a_child_is_asked_for():
    """The children come from it, and to start it twice starts one."""
    with Cage(JOB, processes=1) as cage:
        before = list_children()
        cage.start_ahead()
        cage.start_ahead()
        [started] = list_children() - before
        assert do(cage, "parent") == started
    assert not is_running(started)


def test_a_format_that_cannot_be_loaded_keeps_no_child_from_working():
    """Its task tells why, in the child."""
    with Cage(JOB, processes=1) as cage:
        assert do(cage, "echo hello", "raising") == "hello"


def test_a_child_that_ended_leaves_no_entry_behind():
    """The number of a child is free when another one has taken its place."""
    with Cage(JOB, processes=1) as cage:
        pid = do(cage, "pid")
        with pytest.raises(SourceError, match="ended the reader"):
            do(cage, "crash")
        assert do(cage, "echo on") == "on"
        assert not Path(f"/proc/{pid}").exists()


def test_a_killed_server_costs_nothing():
    """Its children go on, and another one forks the next child."""
    with Cage(JOB, processes=2) as cage:
        server, child = int(do(cage, "parent")), do(cage, "pid")
        os.kill(server, signal.SIGKILL)
        assert not wait_until_gone([server])
        assert do(cage, "pid") == child
        with ThreadPoolExecutor(2) as threads:  # the second task needs another child
            assert [*threads.map(partial(do, cage), ["nap one", "nap two"])] == ["one", "two"]
        with pytest.raises(SourceError, match="ended the reader"):
            do(cage, "die")
        assert do(cage, "echo hello") == "hello"


def test_closing_ends_the_server_too():
    """No process is left when the cage is closed."""
    with Cage(JOB, processes=2) as cage:
        processes = [int(do(cage, "parent")), int(do(cage, "pid"))]
    assert not wait_until_gone(processes)


def test_all_end_with_a_parent_that_is_killed():
    """A bot that is killed leaves no process behind, whatever its children were doing."""
    program = f"""
import os, sys
from index.sources.cage import Cage, CageTask
with Cage({JOB!r}, processes=1) as cage:
    for task in (b"parent", b"pid"):
        print(cage.run(CageTask("a", task, 30.0)).decode(), flush=True)
    os.kill(os.getpid(), 9)
"""
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert ran.returncode == -signal.SIGKILL
    pids = list(map(int, ran.stdout.split()))
    assert len(pids) == 2
    assert not wait_until_gone(pids)


def refuse_sockets(*_):
    """Fail as a system does that allows no sockets between processes."""
    raise OSError


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("index.sources.cage.child_process.CAN_FORK", False),
        ("index.sources.cage.fork_server.socket.socketpair", refuse_sockets),
    ],
)
def test_where_no_process_can_be_forked_each_child_is_a_new_one(monkeypatch, name, value):
    """A child is started by itself there, and replaced like that."""
    monkeypatch.setattr(name, value)
    with Cage(JOB, processes=1) as cage:
        assert int(do(cage, "parent")) == os.getpid()
        with pytest.raises(SourceError, match="ended the reader"):
            do(cage, "die")
        assert do(cage, "echo hello") == "hello"
        assert cage.limits_in_force().describe()
