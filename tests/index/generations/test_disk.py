"""Durable writes write every byte, and replace files in one step."""

import errno
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.faults.call_log import Call, CallLog, Fault, LoggedDisk
from index.generations import DISK, Disk


class Reluctant(Disk):
    """Writes at most the given number of bytes in each call."""

    def __init__(self, appetites):
        self.appetites = appetites

    def write(self, fd, data):
        return super().write(fd, data[: next(self.appetites)])


@settings(max_examples=40, deadline=None)
@given(pieces=st.lists(st.binary(max_size=50)), appetites=st.lists(st.integers(1, 9), min_size=1))
def test_short_writes_lose_no_byte(tmp_path_factory, pieces, appetites):
    """After a write of some of the bytes, the rest is written."""
    path = tmp_path_factory.mktemp("short") / "file"
    Reluctant(appetites[turn % len(appetites)] for turn in count()).write_file(path, pieces)
    assert path.read_bytes() == b"".join(pieces)


def test_a_write_that_takes_nothing_is_an_error(tmp_path):
    """A write call that writes no byte raises OSError and does not loop."""
    with pytest.raises(OSError, match="no more bytes"):
        Reluctant(iter([1, 0])).write_file(tmp_path / "file", [b"some"])


def test_a_replaced_file_is_durable_before_its_name_is(tmp_path):
    """The bytes are fsynced before the rename, and the folder after it."""
    log = CallLog()
    LoggedDisk(log).replace_file(tmp_path / "file", b"new")
    assert [event.call for event in log.events] == [
        Call.CREATE,
        Call.WRITE,
        Call.SYNC,
        Call.RENAME,
        Call.SYNC_FOLDER,
    ]


@pytest.mark.parametrize("fault", [Fault.FULL, Fault.BROKEN])
@pytest.mark.parametrize("failing", range(4))
def test_a_refused_replacement_leaves_the_old_content(tmp_path, fault, failing):
    """If any call before the rename fails, the file has its old content."""
    path = tmp_path / "file"
    path.write_bytes(b"old")
    log = CallLog(lambda number, _: fault if number == failing else None)
    with pytest.raises(OSError, match=r"No space|Input/output"):
        LoggedDisk(log).replace_file(path, b"new")
    assert path.read_bytes() == b"old"


def test_folders_are_made_from_the_top_and_each_name_is_durable(tmp_path):
    """After each folder is created, the folder above it is fsynced."""
    log = CallLog()
    LoggedDisk(log).make_folders(tmp_path / "a" / "b")
    LoggedDisk(log).make_folders(tmp_path / "a" / "b")
    assert [(event.call, event.path.relative_to(tmp_path)) for event in log.events] == [
        (Call.MAKE_FOLDER, Path("a")),
        (Call.SYNC_FOLDER, Path()),
        (Call.MAKE_FOLDER, Path("a/b")),
        (Call.SYNC_FOLDER, Path("a")),
    ]


def test_removing_a_tree_does_not_follow_links(tmp_path):
    """A link in a tree is removed; its target is not."""
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / "file").write_bytes(b"")
    (tmp_path / "tree" / "deep").mkdir(parents=True)
    (tmp_path / "tree" / "deep" / "file").write_bytes(b"")
    (tmp_path / "tree" / "link").symlink_to(tmp_path / "kept", target_is_directory=True)
    DISK.remove_tree(tmp_path / "tree")
    assert not (tmp_path / "tree").exists()
    assert (tmp_path / "kept" / "file").exists()


def test_simulated_faults_raise_the_errors_of_the_system():
    """A simulated full disk raises ENOSPC."""
    log = CallLog(lambda _number, _event: Fault.FULL)
    with pytest.raises(OSError, match="No space") as caught:
        LoggedDisk(log).unlink(Path("nowhere"))
    assert caught.value.errno == errno.ENOSPC
