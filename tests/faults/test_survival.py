"""The index survives faults: the short form of `python -m benchmarks.faults`."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from benchmarks.faults import damage, disk_errors, kills, power_cuts, sqlite_vfs
from benchmarks.faults.marked_corpus import MarkedCorpus, Shown, read
from benchmarks.faults.operations import OPERATIONS
from index.engine import Engine
from index.generations import Generations

each_operation = pytest.mark.parametrize("operation", OPERATIONS, ids=lambda each: each.name)
needs_sqlite_vfs = pytest.mark.skipif(
    not sqlite_vfs.available(), reason="Python's SQLite cannot be reached"
)


def test_killed_writers_leave_a_whole_version_and_readers_see_no_other(tmp_path):
    """After SIGKILL in build, re-index, rollback or merge, readers see only whole versions."""
    result = kills.run(tmp_path, kills=6, readers=2)
    assert result.wrong == []
    assert result.acknowledged > 3
    assert result.reads > 100


@needs_sqlite_vfs
@each_operation
def test_a_power_cut_leaves_the_old_version_or_the_new(tmp_path, operation):
    """After a power cut at any call, one whole version is left in our files and SQLite's."""
    result = power_cuts.run(tmp_path, operation, every=29)
    assert result.wrong == []
    assert result.new > 0


@needs_sqlite_vfs
@each_operation
def test_a_failing_disk_leaves_a_whole_version_and_the_next_attempt_works(tmp_path, operation):
    """ENOSPC, EIO, short writes and a disk that stays full damage nothing."""
    result = disk_errors.run(tmp_path, operation, every=61)
    assert result.wrong == []
    assert result.failed > 0


def test_damaged_index_files_are_found_and_built_again(tmp_path):
    """Changed, cut, grown and removed files in the index folder are repaired."""
    result = damage.run(tmp_path, times=40)
    assert result.wrong == []
    assert result.healed > 5


def test_a_damaged_database_is_refused_and_never_quoted(tmp_path):
    """A damaged database gives the right answer or an error that says what to do."""
    result = damage.run_store(tmp_path, times=40)
    assert result.wrong == []
    assert result.refused > 3


def test_damage_that_many_find_at_once_is_repaired_once(tmp_path):
    """Fifty questions at the same time all get their answer after one rebuild."""
    marked = MarkedCorpus(tmp_path)
    marked.create()
    with Engine.open(marked.settings) as engine, ThreadPoolExecutor(8) as pool:
        (engine.folder / "index" / "CURRENT").write_bytes(b"damaged")
        shown = set(pool.map(lambda _: read(engine), range(50)))
        assert shown == {Shown(0, engine.version)}
        assert Generations(engine.folder / "index").kept() == (1, 2)
