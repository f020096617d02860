"""fsops: what is written is all there, replaced in one step, and only one writes."""

import errno
import os
import subprocess
import sys
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.faults.tape import Call, Fault, Tape, TapedDisk
from index.errors import DataFolderError, WriterBusy
from index.generations.disk import DISK, Disk, lock

HOLD = """
import sys
from pathlib import Path
from index.generations.disk import lock
with lock(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


class Reluctant(Disk):
    """Takes as many bytes of each write as it was told, at most."""

    def __init__(self, appetites):
        self.appetites = appetites

    def write(self, fd, data):
        return super().write(fd, data[: next(self.appetites)])


@settings(max_examples=40, deadline=None)
@given(pieces=st.lists(st.binary(max_size=50)), appetites=st.lists(st.integers(1, 9), min_size=1))
def test_short_writes_lose_no_byte(tmp_path_factory, pieces, appetites):
    """A write that takes a part of the bytes is followed by one for the rest."""
    path = tmp_path_factory.mktemp("short") / "file"
    Reluctant(appetites[turn % len(appetites)] for turn in count()).write_file(path, pieces)
    assert path.read_bytes() == b"".join(pieces)


def test_a_write_that_takes_nothing_is_an_error(tmp_path):
    """A file that takes no bytes ends the writing, not the patience."""
    with pytest.raises(OSError, match="no more bytes"):
        Reluctant(iter([1, 0])).write_file(tmp_path / "file", [b"some"])


def test_a_replaced_file_is_durable_before_its_name_is(tmp_path):
    """Bytes are fsynced before the rename, the folder after it."""
    tape = Tape()
    TapedDisk(tape).replace_file(tmp_path / "file", b"new")
    assert [event.call for event in tape.events] == [
        Call.CREATE,
        Call.WRITE,
        Call.SYNC,
        Call.RENAME,
        Call.SYNC_FOLDER,
    ]


@pytest.mark.parametrize("fault", [Fault.FULL, Fault.BROKEN])
@pytest.mark.parametrize("failing", range(4))
def test_a_refused_replacement_leaves_the_old_content(tmp_path, fault, failing):
    """Whatever call fails before the rename is done, the old bytes are there."""
    path = tmp_path / "file"
    path.write_bytes(b"old")
    tape = Tape(lambda number, _: fault if number == failing else None)
    with pytest.raises(OSError, match=r"No space|Input/output"):
        TapedDisk(tape).replace_file(path, b"new")
    assert path.read_bytes() == b"old"


def test_folders_are_made_from_the_top_and_each_name_is_durable(tmp_path):
    """A folder's name lasts only once the folder above it was fsynced."""
    tape = Tape()
    TapedDisk(tape).make_folders(tmp_path / "a" / "b")
    TapedDisk(tape).make_folders(tmp_path / "a" / "b")
    assert [(event.call, event.path.relative_to(tmp_path)) for event in tape.events] == [
        (Call.MAKE_FOLDER, Path("a")),
        (Call.SYNC_FOLDER, Path()),
        (Call.MAKE_FOLDER, Path("a/b")),
        (Call.SYNC_FOLDER, Path("a")),
    ]


def test_removing_a_tree_does_not_follow_links(tmp_path):
    """A link inside is removed, what it leads to is not."""
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / "file").write_bytes(b"")
    (tmp_path / "tree" / "deep").mkdir(parents=True)
    (tmp_path / "tree" / "deep" / "file").write_bytes(b"")
    (tmp_path / "tree" / "link").symlink_to(tmp_path / "kept", target_is_directory=True)
    DISK.remove_tree(tmp_path / "tree")
    assert not (tmp_path / "tree").exists()
    assert (tmp_path / "kept" / "file").exists()


def test_a_second_writer_is_told_who_writes(tmp_path):
    """The lock excludes within one process too, and names the holder."""
    path = tmp_path / "writer.lock"
    with (
        lock(path),
        pytest.raises(WriterBusy, match=f"process {os.getpid()}"),
        lock(path),
    ):
        pass
    with lock(path):
        pass


def test_a_killed_holder_holds_nothing(tmp_path):
    """Kill -9 of the holder frees the lock, and its process id is in the message until then."""
    path = tmp_path / "writer.lock"
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout.readline().strip() == b"held"
        with pytest.raises(WriterBusy, match=f"process {holder.pid}"), lock(path):
            pass
        holder.kill()
    with lock(path):
        pass


def test_a_child_that_inherits_the_lock_keeps_it(tmp_path):
    """A writing child goes on holding the lock when its parent lets go or is killed."""
    path = tmp_path / "writer.lock"
    with lock(path) as held:
        child = subprocess.Popen(
            [sys.executable, "-c", "import sys; sys.stdin.read()"],
            stdin=subprocess.PIPE,
            pass_fds=[held.fileno()],
        )
    with child:
        with pytest.raises(WriterBusy), lock(path):
            pass
        child.kill()
    with lock(path):
        pass


def test_a_lock_where_no_file_can_be_is_an_error_with_the_next_step(tmp_path):
    """A data folder that is a file is named, and what to do about it."""
    (tmp_path / "data").write_bytes(b"")
    with pytest.raises(DataFolderError, match="--data"), lock(tmp_path / "data" / "writer.lock"):
        pass


def test_the_fakes_speak_of_errors_as_the_system_does():
    """ENOSPC and EIO are what a full and a broken disk say."""
    tape = Tape(lambda _number, _event: Fault.FULL)
    with pytest.raises(OSError, match="No space") as caught:
        TapedDisk(tape).unlink(Path("nowhere"))
    assert caught.value.errno == errno.ENOSPC
