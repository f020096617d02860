"""A merge makes one segment of all, and changes no answer."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from index.editions import Edition, Snapshot, build_edition, catch_up, merging, read_stamp
from index.editions.data_folder import DATABASE, INDEX_FOLDER, MERGE_LOCK, WRITER_LOCK
from index.editions.merge_policy import MergePolicy
from index.editions.store_catch_up import publish
from index.errors import WriterBusy
from index.generations import Disk, Generations, hold_lock
from index.generations.generations import STAGED
from index.reindex import ReindexRun
from index.settings import IndexSettings
from index.sources import FollowedKind, Harvest, HarvestedArticle
from index.store import StoreWriter
from index.types import Document

NEVER = MergePolicy(small=0, large=0)
NAMES = ("ant.txt", "bee.txt", "cat.txt")


class Shelf:
    """A data folder in which each change stays in a segment of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.generations = Generations(folder / INDEX_FOLDER)
        self.writer = StoreWriter(folder / DATABASE)
        self.writer.migrate(now="2026-01-01T00:00:00+00:00")

    def change(self, name: str, text: str) -> Edition:
        document = Document(source=name, text=text, format="text")
        harvest = Harvest(kind=FollowedKind.FILE, articles=(HarvestedArticle(document=document),))
        ReindexRun(self.writer, force=True).add(harvest, name=name, place=name)
        return catch_up(self.generations, self.writer, policy=NEVER)

    def told(self) -> list[tuple[str, str]]:
        """Return every sentence of the live generation with a word that all of them contain."""
        generation = self.generations.current()
        assert generation is not None
        snapshot = Snapshot(Edition(generation), self.writer, IndexSettings())
        hits = snapshot.sentences.top(snapshot.term_ids(["sleep"]), 100)
        return sorted((p.source, p.text) for p in snapshot.passages(hits.units.tolist()))

    def num_segments(self) -> int:
        generation = self.generations.current()
        assert generation is not None
        return len(Edition(generation).segments)


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    made = Shelf(tmp_path)
    with made.writer:
        for name in NAMES:
            made.change(name, f"Of {name}\n\nThey sleep.")
        made.change("bee.txt", "Of bees\n\nBees never sleep.")
        yield made


def test_a_merge_leaves_one_segment_with_the_same_sentences(shelf: Shelf) -> None:
    """A merge changes neither the sentences that are found nor the version."""
    assert shelf.num_segments() == len(NAMES) + 1
    before, version = shelf.told(), shelf.writer.read_head().live
    assert merging.start_merge(shelf.folder).wait(60) == 0
    assert shelf.num_segments() == 1
    assert shelf.told() == before
    assert read_stamp(shelf.writer).version == version


def test_the_languages_of_unchanged_articles_are_not_counted_again(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A change is published in the time that it takes itself, however many articles there are."""
    before = shelf.change("dog.txt", "Of dogs\n\nDogs sleep.")
    monkeypatch.setattr(StoreWriter, "count_languages", None)
    after = shelf.change("dog.txt", "Of dogs\n\nDogs sleep. They snore.")
    assert sum(after.languages.values()) == sum(before.languages.values()) + 1


def test_what_changed_during_a_merge_is_not_lost(shelf: Shelf) -> None:
    """A merge publishes the changes that were committed while it was built."""
    made = build_edition(shelf.writer, read_stamp(shelf.writer))
    shelf.change("cat.txt", "Of cats\n\nCats sleep all day.")
    merged = publish(shelf.generations, made, reuse=None, live=False)
    merging._go_live(shelf.generations, merged, shelf.writer)
    assert ("cat.txt", "Cats sleep all day.") in shelf.told()
    assert len(shelf.told()) == 3
    assert shelf.num_segments() <= 2


def test_a_merge_after_a_rollback_shows_the_older_version(shelf: Shelf) -> None:
    """A rollback while a merge is built is published like any other change."""
    made = build_edition(shelf.writer, read_stamp(shelf.writer))
    shelf.writer.roll_back(shelf.writer.read_head().live - 1)
    catch_up(shelf.generations, shelf.writer, policy=NEVER)
    merged = publish(shelf.generations, made, reuse=None, live=False)
    merging._go_live(shelf.generations, merged, shelf.writer)
    assert ("bee.txt", "They sleep.") in shelf.told()


def test_only_one_process_merges(shelf: Shelf) -> None:
    """A merge does nothing while another process holds the merge lock."""
    with hold_lock(shelf.folder / MERGE_LOCK):
        assert not merging.merge(shelf.folder)
    assert merging.merge(shelf.folder)


def test_a_writer_waits_only_for_a_merge(shelf: Shelf) -> None:
    """Without a merge, a second writer gets WriterBusy at once."""
    with (
        hold_lock(shelf.folder / WRITER_LOCK),
        pytest.raises(WriterBusy),
        merging.wait_for_writer_lock(shelf.folder),
    ):
        pass
    with merging.wait_for_writer_lock(shelf.folder):
        pass


def test_a_merge_is_due_when_there_are_many_segments(shelf: Shelf) -> None:
    """A few small segments are no reason to merge, many are."""
    generation = shelf.generations.current()
    assert generation is not None
    assert not merging.is_merge_due(Edition(generation))
    for number in range(4):
        edition = shelf.change("ant.txt", f"Ants\n\nAnts sleep {number} hours.")
    assert merging.is_merge_due(edition)


class Watching(Disk):
    """Records of each file that is created whether the writer's lock was free."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.free: dict[str, bool] = {}

    def create(self, path: Path) -> int:
        try:
            with hold_lock(self.folder / WRITER_LOCK):
                free = True
        except WriterBusy:
            free = False
        self.free[f"{path.parent.name}/{path.name}"] = free
        return super().create(path)


def test_nobody_waits_while_a_merge_writes_its_arrays(shelf: Shelf) -> None:
    """The writer's lock is free while a merge writes arrays; no staged folder is left."""
    disk = Watching(shelf.folder)
    assert merging.merge(shelf.folder, disk=disk)
    assert disk.free[f"{STAGED}/arrays"]
    assert not disk.free[f"{STAGED}/manifest"]
    assert not (shelf.folder / INDEX_FOLDER / STAGED).exists()


def test_the_remains_of_a_killed_merge_do_no_harm(shelf: Shelf) -> None:
    """The next merge replaces the staged folder that a killed one left."""
    aside = shelf.folder / INDEX_FOLDER / STAGED
    aside.mkdir()
    (aside / "arrays").write_bytes(b"half")
    told = shelf.told()
    assert merging.merge(shelf.folder)
    assert shelf.told() == told
    assert shelf.num_segments() == 1
    assert not aside.exists()


def test_a_merge_that_gets_no_lock_leaves_nothing_behind(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A merge gives up if another process keeps the writer's lock, and removes its files."""
    monkeypatch.setattr(merging, "_MAX_WAIT_SECONDS", 0.0)
    with hold_lock(shelf.folder / WRITER_LOCK):
        assert not merging.merge(shelf.folder)
    assert not (shelf.folder / INDEX_FOLDER / STAGED).exists()
    assert shelf.num_segments() > 1
