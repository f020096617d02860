"""A new generation becomes live in one step, whatever the disk does meanwhile."""

import shutil
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.faults.call_log import Call, CallLog, Fault, LoggedDisk
from benchmarks.faults.simulated_disk import (
    Fate,
    SimulatedDisk,
    events_below,
    read_tree,
    write_tree,
)
from index.errors import DataFolderError, GenerationDamaged
from index.generations import Generations, array_files


@pytest.fixture
def folder(tmp_path):
    """Return the path of a folder that does not exist yet."""
    return tmp_path / "corpus" / "index"


def arrays(version, size=500):
    """Return arrays that differ from those of every other version."""
    return {
        "version": np.array([version]),
        "base": np.arange(size) + version,
        "delta": np.full(size, version),
    }


def published(generations, *versions):
    """Publish versions one after another and return the last."""
    last = None
    for version in versions:
        last = generations.publish(arrays(version), {"version": version})
    return last


def is_whole(generation):
    """Return whether all arrays of a generation are those of the version in its meta data."""
    version = generation.meta["version"]
    wanted = arrays(version)
    return all(np.array_equal(generation.arrays[name], wanted[name]) for name in wanted)


def test_before_anything_is_published_there_is_nothing(folder):
    """A missing folder has no generations, and reading does not create it."""
    generations = Generations(folder)
    assert generations.current() is None
    assert generations.kept() == ()
    generations.prune()
    assert not folder.exists()


def test_a_published_generation_is_what_everybody_reads(folder):
    """The publisher and later readers get the same arrays and meta data."""
    mine = published(Generations(folder), 1)
    theirs = Generations(folder).current()
    assert (theirs.number, theirs.checksum) == (mine.number, mine.checksum)
    assert theirs.meta == {"version": 1}
    assert is_whole(mine)
    assert is_whole(theirs)


def test_current_is_the_same_object_until_something_is_published(folder):
    """`current` returns the same object until another process publishes."""
    published(Generations(folder), 1)
    reader = Generations(folder)
    first = reader.current()
    assert reader.current() is first
    published(Generations(folder), 2)
    assert reader.current().meta["version"] == 2
    assert is_whole(first)


def test_a_reader_keeps_its_generation_when_it_is_pruned(folder):
    """Arrays that are open stay readable after their files were removed."""
    published(Generations(folder), 1)
    reader = Generations(folder).current()
    writer = Generations(folder)
    published(writer, 2, 3, 4, 5)
    writer.prune()
    assert not (folder / f"g{reader.number}").exists()
    assert is_whole(reader)


def test_three_generations_and_the_live_one_are_kept(folder):
    """Pruning leaves the three newest, the live one, and those in `keep`."""
    generations = Generations(folder)
    published(generations, 1, 2, 3, 4, 5, 6)
    generations.make_current(2)
    generations.prune(keep=[1])
    assert generations.kept() == (2, 4, 5, 6)
    assert all(is_whole(generations.open(number)) for number in (1, 2, 4, 5, 6))
    with pytest.raises(GenerationDamaged):
        generations.open(3)


def test_an_older_generation_can_be_made_live_again(folder):
    """After a rollback, the next generation has a new number."""
    generations = Generations(folder)
    published(generations, 1, 2, 3)
    generations.make_current(1)
    assert Generations(folder).current().meta["version"] == 1
    assert published(generations, 4).number == 4


def test_a_generation_that_is_not_live_changes_nothing_for_readers(folder):
    """A generation published with live=False can be opened and made live later."""
    generations = Generations(folder)
    published(generations, 1)
    aside = generations.publish(arrays(2), {"version": 2}, live=False)
    assert generations.current().meta["version"] == 1
    assert generations.make_current(aside.number).meta["version"] == 2


# --- taking over -----------------------------------------------------------------------------


def grown(generations, changes, *, size=50_000):
    """Publish a base and then `changes` small changes to it, each from the one before."""
    last = generations.publish(arrays(0, size), {"version": 0})
    for version in range(1, changes + 1):
        content = {**last.arrays, "delta": np.full(3, version)}
        last = generations.publish(content, {"version": version}, reuse=last)
        generations.prune()
    return last


def test_arrays_that_are_taken_over_are_not_written_again(folder):
    """A small change writes few bytes, and pruning keeps the files that are still used."""
    generations = Generations(folder)
    log = CallLog()
    last = grown(generations, 5)
    last = Generations(folder, disk=LoggedDisk(log)).publish(
        {**last.arrays, "delta": np.full(3, 6)}, {"version": 6}, reuse=last
    )
    assert sum(len(event.data) for event in log.events) < 2000
    np.testing.assert_array_equal(last.arrays["base"], np.arange(50_000))
    np.testing.assert_array_equal(last.arrays["delta"], [6, 6, 6])
    assert sorted(path.name for path in folder.iterdir()) == [
        "CURRENT",
        "g1",
        "g4",
        "g5",
        "g6",
        "g7",
    ]


def test_a_file_of_which_little_is_used_is_not_kept(folder):
    """A small array is copied out of a large file of which nothing else is used."""
    generations = Generations(folder)
    first = generations.publish(arrays(0, 50_000), {})
    second = generations.publish({"version": first.arrays["version"]}, {}, reuse=first)
    assert list(second.manifest.files) == [second.number]
    assert second.arrays["version"].tolist() == [0]


def test_the_number_of_files_is_limited(folder):
    """If there would be too many array files, the smallest are written together."""
    generations = Generations(folder)
    last = generations.publish({}, {})
    for number in range(2 * array_files.MAX_FILES):
        content = {**last.arrays, f"a{number}": np.full(100 + number, number)}
        last = generations.publish(content, {}, reuse=last)
        assert len(last.manifest.files) <= array_files.MAX_FILES
    for number in range(2 * array_files.MAX_FILES):
        assert last.arrays[f"a{number}"].tolist() == [number] * (100 + number)


@settings(deadline=None, max_examples=25)
@given(
    steps=st.lists(
        st.tuples(
            st.sampled_from(["publish", "rollback", "prune", "aside"]),
            st.sets(st.sampled_from("abc")),
            st.integers(0, 10**6),
        ),
        max_size=12,
    )
)
def test_any_history_reads_as_a_dictionary_of_versions_would(tmp_path_factory, steps):
    """Contents are right after any sequence of publishing, rolling back and pruning."""
    folder = tmp_path_factory.mktemp("history")
    generations = Generations(folder)
    model, live = {}, None
    for turn, (step, taken, dice) in enumerate(steps):
        if step in {"publish", "aside"}:
            old = generations.current()
            content = {name: np.full(20, turn) for name in "abc"}
            content |= {name: old.arrays[name] for name in taken if old}
            new = generations.publish(content, {}, reuse=old, live=step == "publish")
            model[new.number] = {name: array.tolist() for name, array in content.items()}
            live = new.number if step == "publish" else live
        elif step == "rollback" and generations.kept():
            live = generations.kept()[dice % len(generations.kept())]
            generations.make_current(live)
        elif step == "prune":
            generations.prune()
        for number in generations.kept():
            opened = Generations(folder).open(number)
            assert {name: opened.arrays[name].tolist() for name in "abc"} == model[number]
        current = Generations(folder).current()
        assert (current.number if current else None) == live


# --- damage ----------------------------------------------------------------------------------


def files_of(folder):
    """Return the files that a reader of the live generation needs."""
    return sorted(path for path in folder.rglob("*") if path.is_file() and path.name != "checked")


@pytest.mark.parametrize("small", [0, array_files.SMALL])
@pytest.mark.parametrize("seed", range(40))
def test_any_damage_is_found_and_repaired_by_publishing(tmp_path, monkeypatch, small, seed):
    """A changed, cut or missing file raises GenerationDamaged, until something is published."""
    monkeypatch.setattr(array_files, "SMALL", small)
    chance = Random(seed)  # noqa: S311
    grown(Generations(tmp_path), 1, size=500)
    path = chance.choice(files_of(tmp_path))
    content = bytearray(path.read_bytes())
    where = chance.randrange(len(content))
    match chance.choice(["flip", "cut", "remove"]):
        case "flip":
            content[where] ^= chance.randrange(1, 256)
            path.write_bytes(content)
        case "cut":
            path.write_bytes(content[:where])
        case _ if path.name == "CURRENT":
            path.write_bytes(b"")  # a missing one means that nothing was published
        case _:
            path.unlink()
    generations = Generations(tmp_path)
    if path.parent.name == "g1" and path.name == "manifest":  # only its arrays are referred to
        assert generations.current().meta["version"] == 1
    else:
        with pytest.raises(GenerationDamaged):
            generations.current()
    published(generations, 7)
    generations.prune()
    assert is_whole(Generations(tmp_path).current())


def test_a_check_finds_damage_after_opening(folder):
    """`check` compares sizes always, and bytes with `deep`."""
    generations = Generations(folder)
    generation = published(generations, 1)
    path = folder / "g1" / "arrays"
    content = bytearray(path.read_bytes())
    content[200] ^= 1
    path.write_bytes(content)
    assert generations.check(generation) == ()
    assert generations.check(generation, deep=True) == ("g1: arrays was altered",)
    path.write_bytes(content[:-1])
    assert "instead of" in generations.check(generation)[0]
    shutil.rmtree(folder / "g1")
    assert "manifest" in generations.check(generation)[0]


def test_damage_found_by_a_check_is_found_by_the_next_opening(folder, monkeypatch):
    """A silent change in a large file is found by a deep check, and then by every opening."""
    monkeypatch.setattr(array_files, "SMALL", 0)
    generations = Generations(folder)
    generation = published(generations, 1)
    path = folder / "g1" / "arrays"
    content = bytearray(path.read_bytes())
    content[200] ^= 1
    path.write_bytes(content)
    (folder / "g1" / "checked").write_bytes(
        array_files._describe_check(folder / "g1", generation.manifest.files[1])
    )
    assert Generations(folder).current().number == 1
    assert generations.check(generation, deep=True) == ("g1: arrays was altered",)
    for reader in (generations, Generations(folder)):
        with pytest.raises(GenerationDamaged):
            reader.current()


def test_taking_over_from_a_damaged_generation_is_refused(folder):
    """A generation that would refer to a missing file does not become live."""
    generations = Generations(folder)
    old = grown(generations, 0)
    (folder / "g1" / "arrays").unlink()
    with pytest.raises(GenerationDamaged):
        generations.publish({**old.arrays, "delta": np.zeros(3)}, {}, reuse=old)
    assert b"1 " in (folder / "CURRENT").read_bytes()


# --- a disk that fails, and power that goes -------------------------------------------------------


def change(folder, log):
    """Publish a second version that reuses an array of the first, and prune."""
    generations = Generations(folder, disk=LoggedDisk(log))
    old = generations.current()
    new = arrays(2) | {"base": old.arrays["base"]}
    generations.publish(new, {"version": 2}, reuse=old)
    generations.prune()


def start(folder):
    """Publish four versions, so that some can be pruned."""
    published(Generations(folder), -2, -1, 0, 1)


def second_or_first(generation):
    """Return the version of a generation after checking that all its arrays are of it."""
    version = generation.meta["version"]
    assert generation.arrays["delta"].tolist() == [version] * 500
    assert generation.arrays["base"].tolist() == list(range(1, 501))
    return version


def calls_of_a_change(tmp_path):
    """Return the calls of one change without faults."""
    start(tmp_path / "plain")
    log = CallLog()
    change(tmp_path / "plain", log)
    return log.events


@pytest.mark.parametrize("fault", list(Fault))
def test_whatever_call_fails_the_old_version_answers_and_the_next_try_works(tmp_path, fault):
    """With ENOSPC, EIO or a short write at any call, the old version stays live until a retry."""
    for failing in range(len(calls_of_a_change(tmp_path))):
        folder = tmp_path / f"{failing}"
        start(folder)
        log = CallLog(lambda number, _, failing=failing: fault if number == failing else None)
        refused = False
        try:
            change(folder, log)
        except DataFolderError:
            refused = True
        version = second_or_first(Generations(folder).current())
        if not refused:
            assert version == 2
        elif log.failed[0][0].call is not Call.SYNC_FOLDER:
            assert version == 1
        change(folder, CallLog())
        assert second_or_first(Generations(folder).current()) == 2
        names = [path.name for path in folder.iterdir()]
        assert not [name for name in names if "tmp" in name]
        assert len(names) <= 6


def test_a_disk_that_stays_full_leaves_nothing_behind(tmp_path):
    """If all writes fail from some call on, the half-written generation is removed."""
    for failing in range(len(calls_of_a_change(tmp_path))):
        folder = tmp_path / f"{failing}"
        start(folder)
        log = CallLog(
            lambda number, event, failing=failing: (
                Fault.FULL
                if number >= failing and event.call in {Call.WRITE, Call.CREATE, Call.MAKE_FOLDER}
                else None
            )
        )
        try:
            change(folder, log)
        except DataFolderError:
            assert second_or_first(Generations(folder).current()) == 1
            assert not [path for path in folder.iterdir() if path.name.startswith(("g5", "g6"))]


@pytest.mark.parametrize("fate", list(Fate))
@pytest.mark.parametrize("seed", range(3))
def test_a_power_cut_at_any_call_leaves_the_old_or_the_new_version(tmp_path, fate, seed):
    """After a power cut the old or the new version is live; the new one once published."""
    start(tmp_path / "first")
    disk = SimulatedDisk(read_tree(tmp_path / "first"))
    log = CallLog()
    change(tmp_path / "first", log)
    events = events_below(tmp_path / "first", log.events)
    swapped = 1 + next(
        place
        for place, event in enumerate(events)
        if event.call is Call.SYNC_FOLDER and events[place - 1].path.name == "CURRENT.tmp"
    )
    chance = Random(seed)  # noqa: S311
    for done in range(len(events) + 1):
        write_tree(disk.cut_power(fate, chance), tmp_path / f"{done}")
        version = second_or_first(Generations(tmp_path / f"{done}").current())
        assert version == 2 if done >= swapped else version in {1, 2}
        change(tmp_path / f"{done}", CallLog())
        assert second_or_first(Generations(tmp_path / f"{done}").current()) == 2
        if done < len(events):
            disk.apply(events[done])


def test_the_simulated_disk_tells_a_missing_fsync(tmp_path):
    """The simulated disk loses a change that is not fsynced."""

    class Careless(LoggedDisk):
        def sync(self, fd):
            pass

    start(tmp_path / "first")
    disk = SimulatedDisk(read_tree(tmp_path / "first"))
    log = CallLog()
    generations = Generations(tmp_path / "first", disk=Careless(log))
    published(generations, 2)
    for event in events_below(tmp_path / "first", log.events):
        disk.apply(event)
    write_tree(disk.cut_power(Fate.LOST, Random(0)), tmp_path / "after")  # noqa: S311
    with pytest.raises(GenerationDamaged):
        Generations(tmp_path / "after").current()
