"""What changed, and may it go live? The pure parts."""

from collections import Counter
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.reindex import file_named, plan, plan_for
from index.reindex.changes import NOTHING, Drafted, Size, paragraph_changes, refusals
from index.store import StoredSource
from index.types import Change, ParagraphChanges


class File(NamedTuple):
    """A file as a scan sees it."""

    source: str
    path: str = ""
    size: int = 10
    mtime_ns: int = 1


def stored(name: str, **changes: object) -> StoredSource:
    """A source whose file was read when it looked like `File(name)`."""
    source = StoredSource(
        id=1,
        name=name,
        origin="corpus",
        size=10,
        mtime_ns=1,
        digest=b"",
        failure=None,
        excluded=0,
    )
    return source._replace(**changes)


def lost(source: str, removed: int, total: int) -> Drafted:
    """A draft in which a source of `total` paragraphs loses `removed`."""
    return Drafted(
        source=source,
        change=Change.CHANGED,
        old_size=Size(total, total),
        new_size=NOTHING,
        paragraphs=ParagraphChanges(removed=removed),
    )


def test_only_files_of_another_size_or_time_are_read() -> None:
    """A scan of an unchanged corpus leads to no work."""
    known = [stored("a"), stored("b"), stored("c")]
    found = plan(known, [File("a"), File("b", size=11), File("c", mtime_ns=2), File("d")])
    assert [file.source for file in found.suspects] == ["b", "c", "d"]
    assert found.num_unchanged == 1
    assert plan(known, [File("a"), File("b"), File("c")]).is_idle


def test_a_missing_file_is_gone_once() -> None:
    """What was already forgotten, or never was a file, is not missed."""
    known = [stored("a"), stored("b", size=None), stored("c", origin="added", size=None)]
    assert [source.name for source in plan(known, []).gone] == ["a"]


def test_a_folder_that_stays_closed_loses_nothing() -> None:
    """What cannot be listed may still be there."""
    found = plan([stored("deep/a"), stored("deeper")], [], [("deep", "Permission denied")])
    assert [source.name for source in found.gone] == ["deeper"]


def test_excluded_and_failing_files_wait_until_they_change() -> None:
    """Neither is read again and again; the failing ones are still told."""
    known = [stored("a", excluded=1), stored("b", failure="binary")]
    found = plan(known, [File("a"), File("b")])
    assert found.is_idle
    assert [source.name for source in found.failing] == ["b"]
    assert plan(known, [File("b", size=3)]).suspects == (File("b", size=3),)


def test_named_sources_are_read_whatever_their_time() -> None:
    """Naming a source is asking for it; one without a file is gone."""
    known = {"a": stored("a", excluded=1), "b": stored("b")}
    found = plan_for(["a", "b"], known, {"a": File("a")}, 5)
    assert [file.source for file in found.suspects] == ["a"]
    assert [source.name for source in found.gone] == ["b"]


def test_plans_are_told_apart_by_what_they_would_do() -> None:
    """A refused plan is known again as long as nothing else changed."""
    one, other = (plan([stored("a")], [File("b", size=size)]) for size in (1, 2))
    assert one.digest() == plan([stored("a")], [File("b", size=1)]).digest()
    assert one.digest() != other.digest()


texts = st.lists(st.sampled_from("abcd"), max_size=8)


@given(texts, texts)
def test_changes_add_up(old: list[str], new: list[str]) -> None:
    """Old minus removed plus added is new, and equal paragraphs never count as changes."""
    counts = paragraph_changes(old, new)
    assert len(old) - counts.removed + counts.added == len(new)
    assert not (counts.added and counts.removed)
    assert (Counter(old) == Counter(new)) == (counts == ParagraphChanges())


@pytest.mark.parametrize(
    ("drafts", "total", "reasons"),
    [
        ([lost("a", 2, 4)], 100, ()),
        ([lost("a", 3, 4)], 100, ("a would lose 3 of 4 paragraphs",)),
        ([lost("a", 4, 4)], 100, ("a would lose all 4 paragraphs",)),
        ([lost("a", 1, 1)], 100, ("a would lose its only paragraph",)),
        ([lost("a", 20, 40)], 100, ()),
        ([lost("a", 21, 42)], 100, ("the corpus would lose 21 of 100 paragraphs",)),
        ([], 0, ()),
    ],
)
def test_the_guard_refuses_losses(
    drafts: list[Drafted], total: int, reasons: tuple[str, ...]
) -> None:
    """Half of a source may go, and a fifth of the corpus, but no more."""
    assert refusals(drafts, total) == reasons


def test_the_guard_names_a_few_and_counts_the_rest() -> None:
    """A folder that was deleted by mistake does not fill the screen."""
    reasons = refusals([lost(f"s{i}", 2, 2) for i in range(9)], 1_000)
    assert len(reasons) == 6
    assert reasons[-1] == "4 more sources would lose most of theirs"


@pytest.mark.parametrize("name", ["../a.txt", "/a.txt", ".hidden/a.txt", "", "a\0.txt", "link.txt"])
def test_names_lead_to_no_file_outside(tmp_path, name: str) -> None:
    """A source's name is a path below the corpus, and no link."""
    corpus = tmp_path / "corpus"
    (corpus / ".hidden").mkdir(parents=True)
    for path in (tmp_path / "a.txt", corpus / ".hidden" / "a.txt", corpus / "real.txt"):
        path.write_text("text")
    (corpus / "link.txt").symlink_to(tmp_path / "a.txt")
    assert file_named(corpus, name) is None
    assert file_named(corpus, "real.txt") is not None
