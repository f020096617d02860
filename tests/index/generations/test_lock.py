"""The writer's lock excludes other writers, names its holder and ends with its process."""

import os
import subprocess
import sys

import pytest

from index.errors import DataFolderError, WriterBusy
from index.generations import hold_lock

HOLD = """
import sys
from pathlib import Path
from index.generations import hold_lock
with hold_lock(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_second_writer_learns_who_holds_the_lock(tmp_path):
    """The lock excludes writers of the same process too, and the error names the holder."""
    path = tmp_path / "writer.lock"
    with (
        hold_lock(path),
        pytest.raises(WriterBusy, match=f"process {os.getpid()}"),
        hold_lock(path),
    ):
        pass
    with hold_lock(path):
        pass


def test_a_killed_holder_holds_nothing(tmp_path):
    """The lock is free after its holder was killed; until then the error has its process id."""
    path = tmp_path / "writer.lock"
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout.readline().strip() == b"held"
        with pytest.raises(WriterBusy, match=f"process {holder.pid}"), hold_lock(path):
            pass
        holder.kill()
    with hold_lock(path):
        pass


def test_a_lock_that_cannot_be_created_raises_an_error_with_advice(tmp_path):
    """If the data folder is a file, the error names the option to change it."""
    (tmp_path / "data").write_bytes(b"")
    with (
        pytest.raises(DataFolderError, match="--data"),
        hold_lock(tmp_path / "data" / "writer.lock"),
    ):
        pass
