"""A base and its deltas become one volume again, and nobody who asks notices."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from index.editions import Bounds, Edition, catch_up, merging, stamp_of, whole
from index.editions.publishing import publish
from index.editions.snapshot import Snapshot
from index.errors import WriterBusy
from index.generations.disk import Disk, lock
from index.generations.generations import STAGED, Generations
from index.reindex import Run
from index.settings import IndexSettings
from index.store import Writer
from index.types import Document

NEVER = Bounds(small=0, large=0)
NAMES = ("ant.txt", "bee.txt", "cat.txt")


class Shelf:
    """A data folder whose changes stay in volumes of their own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.generations = Generations(folder / merging.INDEX)
        self.writer = Writer(folder / merging.DATABASE)
        self.writer.migrate(now="2026-01-01T00:00:00+00:00")

    def change(self, name: str, text: str) -> Edition:
        Run(self.writer, force=True).add(Document(source=name, text=text, format="text"))
        return catch_up(self.generations, self.writer, bounds=NEVER)

    def told(self) -> list[tuple[str, str]]:
        """Every sentence that the live generation finds for a word that all have."""
        generation = self.generations.current()
        assert generation is not None
        snapshot = Snapshot(Edition(generation), self.writer, IndexSettings())
        hits = snapshot.sentences.top(snapshot.term_ids(["sleep"]), 100)
        return sorted((p.source, p.text) for p in snapshot.passages(hits.units.tolist()))

    def num_volumes(self) -> int:
        generation = self.generations.current()
        assert generation is not None
        return len(Edition(generation).volumes)


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    made = Shelf(tmp_path)
    with made.writer:
        for name in NAMES:
            made.change(name, f"Of {name}\n\nThey sleep.")
        made.change("bee.txt", "Of bees\n\nBees never sleep.")
        yield made


def test_a_merge_leaves_one_volume_that_says_the_same(shelf: Shelf) -> None:
    """The version stays what it was: nothing changed."""
    assert shelf.num_volumes() == len(NAMES) + 1
    before, version = shelf.told(), shelf.writer.head().live
    assert merging.start(shelf.folder).wait(60) == 0
    assert shelf.num_volumes() == 1
    assert shelf.told() == before
    assert stamp_of(shelf.writer).version == version


def test_what_changed_during_a_merge_is_not_lost(shelf: Shelf) -> None:
    """A merge that comes late catches up before it goes live."""
    made = whole(shelf.writer, stamp_of(shelf.writer))
    shelf.change("cat.txt", "Of cats\n\nCats sleep all day.")
    merged = publish(shelf.generations, made, reuse=None, live=False)
    merging._go_live(shelf.generations, merged, shelf.writer)
    assert ("cat.txt", "Cats sleep all day.") in shelf.told()
    assert len(shelf.told()) == 3
    assert shelf.num_volumes() <= 2


def test_a_merge_after_a_rollback_shows_what_was_rolled_back_to(shelf: Shelf) -> None:
    """Going back is a change like any other."""
    made = whole(shelf.writer, stamp_of(shelf.writer))
    shelf.writer.roll_back(shelf.writer.head().live - 1)
    catch_up(shelf.generations, shelf.writer, bounds=NEVER)
    merged = publish(shelf.generations, made, reuse=None, live=False)
    merging._go_live(shelf.generations, merged, shelf.writer)
    assert ("bee.txt", "They sleep.") in shelf.told()


def test_one_merges_at_a_time(shelf: Shelf) -> None:
    """The second finds the first at work and leaves it to it."""
    with lock(shelf.folder / merging.MERGE_LOCK):
        assert not merging.merge(shelf.folder)
    assert merging.merge(shelf.folder)


def test_a_writer_waits_for_a_merge_but_for_nobody_else(shelf: Shelf) -> None:
    """Without a merge, a second writer is told at once."""
    with (
        lock(shelf.folder / merging.WRITER_LOCK),
        pytest.raises(WriterBusy),
        merging.patient_lock(shelf.folder),
    ):
        pass
    with merging.patient_lock(shelf.folder) as held:
        assert held.fileno() > 0


def test_merging_is_due_when_much_lies_outside_the_base(shelf: Shelf) -> None:
    """Many small volumes are a reason, a few are not."""
    generation = shelf.generations.current()
    assert generation is not None
    assert not merging.is_due(Edition(generation))
    for number in range(4):
        edition = shelf.change("ant.txt", f"Ants\n\nAnts sleep {number} hours.")
    assert merging.is_due(edition)


class Watching(Disk):
    """Notes of each file that is opened for writing whether the writer's lock was free."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.free: dict[str, bool] = {}

    def create(self, path: Path) -> int:
        try:
            with lock(self.folder / merging.WRITER_LOCK):
                free = True
        except WriterBusy:
            free = False
        self.free[f"{path.parent.name}/{path.name}"] = free
        return super().create(path)


def test_nobody_waits_while_a_merge_writes_its_arrays(shelf: Shelf) -> None:
    """The writer's lock is taken to name them, not to write them; nothing stays aside."""
    disk = Watching(shelf.folder)
    assert merging.merge(shelf.folder, disk=disk)
    assert disk.free[f"{STAGED}/arrays"]
    assert not disk.free[f"{STAGED}/manifest"]
    assert not (shelf.folder / merging.INDEX / STAGED).exists()


def test_what_a_killed_merge_left_aside_is_in_nobodys_way(shelf: Shelf) -> None:
    """The next one writes in its place."""
    aside = shelf.folder / merging.INDEX / STAGED
    aside.mkdir()
    (aside / "arrays").write_bytes(b"half")
    told = shelf.told()
    assert merging.merge(shelf.folder)
    assert shelf.told() == told
    assert shelf.num_volumes() == 1
    assert not aside.exists()


def test_a_merge_that_comes_too_late_leaves_nothing_aside(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever holds the writer's lock goes on; the merge gives up."""
    monkeypatch.setattr(merging, "_PATIENCE_SECONDS", 0.0)
    with lock(shelf.folder / merging.WRITER_LOCK):
        assert not merging.merge(shelf.folder)
    assert not (shelf.folder / merging.INDEX / STAGED).exists()
    assert shelf.num_volumes() > 1
