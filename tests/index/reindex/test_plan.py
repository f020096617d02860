"""index/reindex/plan: what a re-index has to read and remove."""

from index.reindex.plan import plan_named_sources, plan_reindex
from index.sources import FoundFile
from index.store import StoredSource


def found(name: str, *, size: int = 10, mtime_ns: int = 1) -> FoundFile:
    """Return a file as a scan lists it."""
    return FoundFile(name, "", size, mtime_ns)


def stored(name: str, **changes: object) -> StoredSource:
    """A source whose file was read when it looked like `found(name)`."""
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


def test_only_files_of_another_size_or_time_are_read() -> None:
    """Files that are new or differ in size or time are read, and no others."""
    known = [stored("a"), stored("b"), stored("c")]
    planned = plan_reindex(
        known, [found("a"), found("b", size=11), found("c", mtime_ns=2), found("d")]
    )
    assert [file.source for file in planned.to_read] == ["b", "c", "d"]
    assert planned.num_unchanged == 1
    assert plan_reindex(known, [found("a"), found("b"), found("c")]).is_empty


def test_a_missing_file_is_gone_once() -> None:
    """A missing file is gone; a source without a file is not."""
    known = [stored("a"), stored("b", size=None), stored("c", origin="added", size=None)]
    assert [source.name for source in plan_reindex(known, []).gone] == ["a"]


def test_a_folder_that_stays_closed_loses_nothing() -> None:
    """Sources below a folder that cannot be listed are kept."""
    planned = plan_reindex(
        [stored("deep/a"), stored("deeper")], [], [("deep", "Permission denied")]
    )
    assert [source.name for source in planned.gone] == ["deeper"]


def test_excluded_and_failing_files_wait_until_they_change() -> None:
    """Excluded and failing files are read only after a change; failing ones are reported."""
    known = [stored("a", excluded=1), stored("b", failure="binary")]
    planned = plan_reindex(known, [found("a"), found("b")])
    assert planned.is_empty
    assert [source.name for source in planned.failing] == ["b"]
    assert plan_reindex(known, [found("b", size=3)]).to_read == (found("b", size=3),)


def test_named_sources_are_read_whatever_their_time() -> None:
    """A named source is read although its file is unchanged, and gone without a file."""
    known = {"a": stored("a", excluded=1), "b": stored("b")}
    planned = plan_named_sources(["a", "b"], known, {"a": found("a")}, 5)
    assert [file.source for file in planned.to_read] == ["a"]
    assert [source.name for source in planned.gone] == ["b"]


def test_plans_differ_in_digest_when_they_differ_in_files() -> None:
    """Equal plans have equal digests, and different plans different ones."""
    one, other = (plan_reindex([stored("a")], [found("b", size=size)]) for size in (1, 2))
    assert one.digest() == plan_reindex([stored("a")], [found("b", size=1)]).digest()
    assert one.digest() != other.digest()
