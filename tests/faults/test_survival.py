"""What must survive: the short form of `python -m benchmarks.faults`."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from benchmarks.faults import cuts, damage, kills, refusals, vfs
from benchmarks.faults.town import Seen, Town, read
from benchmarks.faults.works import WORKS
from index.engine import Engine
from index.generations import Generations

works = pytest.mark.parametrize("work", WORKS, ids=lambda work: work.name)
taped = pytest.mark.skipif(not vfs.available(), reason="Python's SQLite cannot be reached")


def test_killed_writers_leave_a_whole_version_and_readers_see_no_other(tmp_path):
    """Kill -9 in build, re-index, rollback and merge, with readers beside."""
    result = kills.run(tmp_path, kills=6, readers=2)
    assert result.wrong == []
    assert result.acknowledged > 3
    assert result.reads > 100


@taped
@works
def test_a_power_cut_leaves_the_old_version_or_the_new(tmp_path, work):
    """Whatever was not fsynced, in our files and in SQLite's."""
    result = cuts.run(tmp_path, work, every=29)
    assert result.wrong == []
    assert result.new > 0


@taped
@works
def test_a_failing_disk_leaves_the_old_version_and_the_next_try_works(tmp_path, work):
    """ENOSPC, EIO and short writes, once and from then on."""
    result = refusals.run(tmp_path, work, every=61)
    assert result.wrong == []
    assert result.failed > 0


def test_damaged_files_are_found_and_made_anew(tmp_path):
    """Flipped bytes, cut, grown and removed files in the index folder."""
    result = damage.run(tmp_path, times=40)
    assert result.wrong == []
    assert result.healed > 5


def test_a_damaged_database_is_refused_and_never_quoted(tmp_path):
    """Flipped bytes, cut and missing: the right answer, or an error that says what to do."""
    result = damage.run_store(tmp_path, times=40)
    assert result.wrong == []
    assert result.refused > 3


def test_what_many_find_damaged_at_once_is_made_anew_once(tmp_path):
    """Fifty people who ask meanwhile all get their answer, and wait for one rebuild."""
    town = Town(tmp_path)
    town.found()
    with Engine.open(town.settings) as engine, ThreadPoolExecutor(8) as pool:
        (engine.folder / "index" / "CURRENT").write_bytes(b"who knows")
        seen = set(pool.map(lambda _: read(engine), range(50)))
        assert seen == {Seen(0, engine.version)}
        assert Generations(engine.folder / "index").kept() == (1, 2)
