"""index/sources/cage: faults in real child processes cost one task each, and the pool goes on."""

import contextlib
import os
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from index.errors import SourceError
from index.sources.cage import PACK_BYTES, Cage, CageLimits, CageTask, ChildFailed
from index.sources.cage.child_process import ChildProcess
from index.sources.cage.frames import Frame, FrameKind

JOB = "tests.support.cage_faults:run"
LIMITS = CageLimits(memory_bytes=300_000_000)


@pytest.fixture(scope="module")
def cage():
    with Cage(JOB, processes=2, limits=LIMITS) as cage:
        yield cage


def do(cage, text, seconds=30.0):
    return cage.run(CageTask("a.pdf", text.encode(), seconds)).decode()


def test_one_child_does_many_tasks(cage):
    """A child is kept for the next task."""
    assert do(cage, "echo hello") == "hello"
    assert do(cage, "pid") == do(cage, "pid")


@pytest.mark.parametrize(
    ("task", "seconds", "problem"),
    [
        ("loop", 0.5, "stopped after 0 s|stopped after 1 s"),
        ("sleep", 0.5, "stopped after"),
        ("eat", 30.0, "too much memory"),
        ("die", 30.0, "ended the reader"),
        ("crash", 30.0, "ended the reader"),
        ("raise", 30.0, r"could not be read \(ZeroDivisionError\)"),
        ("recurse", 30.0, "nested too deeply"),
    ],
)
def test_a_fault_costs_its_one_source(cage, task, seconds, problem):
    """Whatever a file does to its reader, the error names it, and the next file is read."""
    with pytest.raises(SourceError, match=problem) as caught:
        do(cage, task, seconds)
    assert caught.value.source == "a.pdf"
    assert do(cage, "echo still here") == "still here"


@pytest.mark.parametrize(
    "said", [b"no JSON", b"[]", b"[" * 100_000, b'{"source": "a"}', b"\xff", b'{"line": 1e999}']
)
def test_a_refusal_that_cannot_be_read_is_a_fault_of_its_task(cage, monkeypatch, said):
    """A child that was taken over may say anything; it costs no more than its source."""
    refusal = Frame(FrameKind.REFUSED, said)
    with monkeypatch.context() as patched:
        patched.setattr(ChildProcess, "run", lambda *_: refusal)
        with pytest.raises(SourceError) as caught:
            do(cage, "echo hello")
    assert caught.value.source == "a.pdf"


def test_a_refusal_keeps_its_source_and_line(cage):
    """What the job refuses arrives as it was raised."""
    with pytest.raises(SourceError) as caught:
        do(cage, "refuse minutes.zip/a.txt")
    error = caught.value
    assert (error.source, error.problem, error.line) == ("minutes.zip/a.txt", "holds no text", 7)


def test_what_a_child_started_ends_with_it(cage, tmp_path):
    """At the deadline all processes that a child started are killed, or it could start none."""
    marker = tmp_path / "marker"
    with pytest.raises(SourceError):
        do(cage, f"program {marker}", 1.0)
    time.sleep(2.5)
    assert not marker.exists()


def test_a_child_has_no_network_where_the_system_allows_it(cage):
    """A child cannot reach even this machine; elsewhere the limits say that they do not hold."""
    if not cage.limits_in_force().network:
        pytest.skip("this system has no filter of system calls")
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        with pytest.raises(SourceError, match="PermissionError"):
            do(cage, f"connect {port}")


def test_a_child_writes_no_files(cage, tmp_path):
    """A child can create no file with content."""
    if not cage.limits_in_force().files:
        pytest.skip("this system has no limit of file size")
    path = tmp_path / "file"
    with pytest.raises(SourceError):
        do(cage, f"write {path}")
    assert not path.exists() or path.stat().st_size == 0


def test_what_libraries_print_is_no_message(cage):
    """Output of a library does not reach the parent."""
    assert do(cage, "print hello") == "hello"


def test_the_token_stays_outside(monkeypatch):
    """A child does not get the settings of the bot in its environment."""
    monkeypatch.setenv("DISCORD_TOKEN", "made-up")
    with Cage(JOB, processes=1) as cage:
        assert "DISCORD_TOKEN" not in do(cage, "variables").split()


def test_results_come_in_the_order_of_the_tasks(cage):
    """Results keep the order of the tasks, faults and places without a task included."""
    tasks = [CageTask(f"{n}", f"echo {n}".encode(), 30.0) for n in range(40)]
    tasks[5] = CageTask("5", b"die", 30.0)
    tasks[17] = None
    results = list(cage.run_all(iter(tasks)))
    assert isinstance(results[5], SourceError)
    assert results[17] is None
    del results[17], results[5], tasks[17], tasks[5]
    assert [result.decode() for result in results] == [task.source for task in tasks]


def test_tasks_that_share_a_message_keep_their_order_and_their_errors(cage):
    """What is refused, or raises, in a pack is told of its own task; the others have results."""
    words = {3: "refuse c.txt", 8: "raise", 11: "refuse d.txt"}
    tasks = [
        CageTask(f"{n}", words.get(n, f"echo {n}").encode(), 30.0, PACK_BYTES * (n % 7 != 0))
        for n in range(20)
    ]
    results = list(cage.run_all(iter([*tasks, None])))
    assert results.pop() is None
    told = [r.problem if isinstance(r, SourceError) else r.decode() for r in results]
    assert told[3] == told[11] == "holds no text"
    assert results[11].source == "d.txt"
    assert "ZeroDivisionError" in told[8]
    assert [told[n] for n in range(20) if n not in words] == [
        f"{n}" for n in range(20) if n not in words
    ]


def test_many_tasks_share_one_message_and_one_child():
    """Tasks that share are sent together, up to a number of bytes, so one child does them."""
    shared = CageTask("a", b"pid", 30.0, pack_bytes=PACK_BYTES)
    with Cage(JOB, processes=2) as cage:
        assert len(set(cage.run_all(iter([shared] * 50)))) == 1
        assert len(cage._idle) == 1


def test_a_task_that_ends_its_child_costs_no_other_task_of_its_pack(cage):
    """The tasks that were sent together with it are done again, each by itself."""
    tasks = [CageTask(f"{n}", f"echo {n}".encode(), 30.0, pack_bytes=PACK_BYTES) for n in range(6)]
    tasks[2] = CageTask("2", b"die", 30.0, pack_bytes=PACK_BYTES)
    tasks[4] = CageTask("4", b"loop", 2.0, pack_bytes=PACK_BYTES)
    results = list(cage.run_all(iter(tasks)))
    assert "ended the reader" in results[2].problem
    assert "stopped after 2 s" in results[4].problem
    assert [results[n] for n in (0, 1, 3, 5)] == [b"0", b"1", b"3", b"5"]


def test_after_a_fault_another_child_does_the_rest_of_a_pack(cage):
    """A fault may leave anything behind, so its child does no further task, even of the pack."""
    words = ["pid", "pid", "raise", "pid", "refuse c.txt", "pid"]
    tasks = [CageTask(f"{n}", word.encode(), 30.0, PACK_BYTES) for n, word in enumerate(words)]
    results = list(cage.run_all(iter(tasks)))
    assert "ZeroDivisionError" in results[2].problem
    assert results[4].problem == "holds no text"  # what is refused is no fault
    assert results[0] == results[1] != results[3] == results[5]


def test_both_children_work_at_once(cage):
    """While one child loops until its deadline, the other does the tasks behind it."""
    done = []
    late = threading.Thread(target=lambda: done.append(_outcome(cage, "loop", 3.0)), name="late")
    late.start()
    assert do(cage, "echo meanwhile") == "meanwhile"
    assert not done
    late.join()
    assert "stopped after 3 s" in done[0]


def _outcome(cage, task, seconds):
    try:
        return do(cage, task, seconds)
    except SourceError as error:
        return error.problem


def test_loading_libraries_has_no_part_in_the_deadline(cage):
    """What a task needs may take longer to load than its work may last; a pack the same."""
    assert do(cage, "loading nap hello", 1.5) == "hello"
    with pytest.raises(SourceError, match="stopped after 2 s"):
        do(cage, "nap hello", 1.5)
    tasks = [CageTask(f"{n}", b"loading nap hello", 1.5, pack_bytes=PACK_BYTES) for n in range(2)]
    assert list(cage.run_all(iter(tasks))) == [b"hello", b"hello"]


@pytest.mark.parametrize("fault", ["sleep", "die", "loop"])
def test_a_child_that_is_never_ready_for_a_task_is_ended(cage, monkeypatch, fault):
    """Loading has a bound of its own, and the next task has another child."""
    monkeypatch.setattr("index.sources.cage.child_process.START_SECONDS", 5.0)
    with pytest.raises(ChildFailed, match="could not start"):
        do(cage, f"loading {fault}")
    monkeypatch.undo()
    assert do(cage, "echo still here") == "still here"


def test_what_loading_refuses_is_told_of_its_task(cage):
    """An error while a task is prepared is its answer."""
    with pytest.raises(SourceError, match="holds no text") as caught:
        do(cage, "loading refuse c.txt")
    assert caught.value.source == "c.txt"


@pytest.mark.parametrize(
    ("limit", "value", "is_replaced"),
    [
        ("_MOST_BYTES", 1, True),
        ("_MOST_BYTES", 10**12, False),
        ("_MOST_SECONDS", 0.0, True),
        ("_TASKS_BETWEEN_LOOKS", 1_000, False),
    ],
)
def test_a_worn_child_is_replaced(monkeypatch, limit, value, is_replaced):
    """After a number of tasks a child that has grown, or worked for long, gives way to another."""
    module = "index.sources.cage.child_process"
    monkeypatch.setattr(f"{module}._TASKS_BETWEEN_LOOKS", 2)
    monkeypatch.setattr(f"{module}._MOST_BYTES", 1 if limit == "_TASKS_BETWEEN_LOOKS" else 10**12)
    monkeypatch.setattr(f"{module}.{limit}", value)
    with Cage(JOB, processes=1) as cage:
        pids = [do(cage, "pid") for _ in range(3)]
    assert (pids[2] != pids[0]) is is_replaced


def test_a_child_is_replaced_where_its_memory_is_not_known(monkeypatch):
    """On a system that does not say how much memory a child has, tasks are counted."""
    monkeypatch.setattr("index.sources.cage.child_process._TASKS_BETWEEN_LOOKS", 2)
    monkeypatch.setattr("index.sources.cage.child_process.resident_bytes", lambda _: None)
    with Cage(JOB, processes=1) as cage:
        pids = [do(cage, "pid") for _ in range(4)]
    assert pids[0] == pids[1] != pids[2] == pids[3]


def test_closing_ends_the_children():
    """No child is left when the cage is closed."""
    with Cage(JOB, processes=1) as cage:
        pid = int(do(cage, "pid"))
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, 0)
        pytest.fail("the child is alive")


def test_who_stops_asking_waits_for_no_task():
    """Where the results are not wanted any more, children at work are ended with their tasks."""
    with Cage(JOB, processes=2) as cage:
        tasks = [CageTask("a", b"echo first", 30.0), *[CageTask("b", b"sleep", 60.0)] * 20]
        results = cage.run_all(iter(tasks))
        assert next(results) == b"first"
        before = time.monotonic()
        results.close()
        assert time.monotonic() - before < 30


def test_a_child_that_starts_while_the_cage_is_closed_does_no_task(monkeypatch):
    """A task whose child was yet to start is stopped like those at work, not waited for."""
    starting, go_on = threading.Event(), threading.Event()

    class SlowChild(ChildProcess):
        def __init__(self, *args):
            super().__init__(*args)
            starting.set()
            go_on.wait(60)

    monkeypatch.setattr("index.sources.cage.cage.ChildProcess", SlowChild)
    with Cage(JOB, processes=1) as cage, ThreadPoolExecutor(1) as threads:
        task = threads.submit(do, cage, "sleep", 60.0)
        assert starting.wait(60)
        cage.close()
        go_on.set()
        with pytest.raises(SourceError, match="reading was stopped"):
            task.result(30)
        assert do(cage, "echo again") == "again"


def test_a_job_that_cannot_be_imported_is_a_clear_error():
    """A child that cannot start is an error of the source, not a wait."""
    with (
        Cage("tests.support.no_such_module:run", processes=1) as cage,
        pytest.raises(SourceError, match="could not start"),
    ):
        do(cage, "echo hello")
