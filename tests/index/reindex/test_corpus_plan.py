"""index/reindex/corpus_plan: which files of a folder are read again."""

import os
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from index.reindex import ReindexRun, corpus_plan, plan_corpus
from index.reindex.plan import plan_reindex
from index.sources import scan_corpus
from index.store import StoreWriter

PAST = 1_600_000_000_000_000_000


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    for name in "abc":
        (folder / f"{name}.txt").write_text(f"Title {name}\n\nThe text of {name}.\n")
    return folder


@pytest.fixture
def writer(corpus: Path, tmp_path: Path) -> Iterator[StoreWriter]:
    with StoreWriter(tmp_path / "articles.db") as opened:
        opened.migrate(now="2026-01-01T00:00:00+00:00")
        ReindexRun(opened).follow(plan_corpus(corpus, opened))
        yield opened


def rewrite(path: Path) -> None:
    """Change a file's bytes, but neither its size nor its time."""
    stat = path.stat()
    path.write_text(path.read_text().replace("text", "TEXT"))
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))


def test_what_size_and_time_hide_is_found_in_a_few_files_without_being_asked(
    corpus: Path, writer: StoreWriter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Files that were read right after they changed are compared by content, if they are few."""
    rewrite(corpus / "b.txt")
    plan = plan_corpus(corpus, writer)
    assert [file.source for file in plan.to_read] == ["b.txt"]
    assert plan.num_unchanged == 2
    monkeypatch.setattr(corpus_plan, "_COMPARED_UNASKED", 2)
    assert plan_corpus(corpus, writer).is_empty
    plan = plan_corpus(corpus, writer, compare_content=True)
    assert [file.source for file in plan.to_read] == ["b.txt"]
    assert plan.num_unchanged == 2


@pytest.mark.skipif(os.name != "posix", reason="there is no change time")
def test_a_change_time_that_proves_nothing_was_written_spares_the_reading(
    corpus: Path, writer: StoreWriter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a large corpus a file is opened only while its change time is not proof enough."""
    monkeypatch.setattr(corpus_plan, "_ALWAYS_COMPARED", 0)
    opened: list[str] = []
    digest = corpus_plan._digest
    monkeypatch.setattr(corpus_plan, "_digest", lambda path: opened.append(path) or digest(path))
    monkeypatch.setattr("index.sources.scan._CHANGE_TIME_STEP_NS", 0)
    first = plan_corpus(corpus, writer, compare_content=True)
    assert (len(opened), first.to_read) == (3, ())
    ReindexRun(writer).follow(first)
    assert plan_corpus(corpus, writer, compare_content=True).is_empty
    assert len(opened) == 3
    rewrite(corpus / "b.txt")
    for compare in (False, True):  # the change time alone shows it
        plan = plan_corpus(corpus, writer, compare_content=compare)
        assert [file.source for file in plan.to_read] == ["b.txt"]


def test_a_failed_file_is_tried_again_on_request(corpus: Path, writer: StoreWriter) -> None:
    """A file that could not be read is read again by an explicit re-index alone."""
    (corpus / "odd.txt").write_bytes(bytes(range(256)))
    ReindexRun(writer).follow(plan_corpus(corpus, writer))
    plan = plan_corpus(corpus, writer)
    assert (plan.to_read, [source.name for source in plan.failing]) == ((), ["odd.txt"])
    again = plan_corpus(corpus, writer, compare_content=True)
    assert [file.source for file in again.to_read] == ["odd.txt"]


def test_a_recent_change_time_is_no_proof(corpus: Path) -> None:
    """Right after a change the scan gives no change time: another change could have the same."""
    if os.name == "posix":
        assert {file.ctime_ns for file in scan_corpus(corpus).files} == {None}


def test_a_plan_of_what_is_unread_is_not_empty_once(corpus: Path, writer: StoreWriter) -> None:
    """New unread files are recorded by the next re-index, and then known."""
    (corpus / "picture.png").write_bytes(b"x")
    plan = plan_corpus(corpus, writer)
    assert not plan.is_empty
    ReindexRun(writer).follow(plan)
    assert plan_corpus(corpus, writer).is_empty
    assert [name for name, _ in writer.list_all_unread()] == ["picture.png"]


@pytest.mark.parametrize("seed", range(30))
def test_a_plan_is_that_of_all_sources_and_all_files(
    corpus: Path, writer: StoreWriter, seed: int
) -> None:
    """Sources as they were are not loaded; that changes nothing in what is planned."""
    rng = random.Random(seed)  # noqa: S311
    (corpus / "odd.txt").write_bytes(bytes(range(256)))
    (corpus / "more").mkdir()
    for number in range(6):
        (corpus / "more" / f"{number}.txt").write_text(f"Title {number}\n\nThe text of it.\n")
    ReindexRun(writer).follow(plan_corpus(corpus, writer))
    for path in sorted(path for path in corpus.rglob("*.txt")):
        match rng.randrange(5):
            case 0:
                path.write_text("Another title\n\nAnother text.\n")
            case 1:
                path.unlink()
            case 2:
                path.rename(path.with_name(f"moved-{path.name}"))
            case 3:
                path.touch()
    expected = plan_reindex(writer.list_sources(), scan_corpus(corpus).files)
    plan = plan_corpus(corpus, writer)
    assert plan.to_read == expected.to_read
    assert plan.gone == expected.gone
    assert plan.failing == expected.failing
    assert plan.num_unchanged == expected.num_unchanged
