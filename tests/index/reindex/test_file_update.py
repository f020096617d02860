"""index/reindex/file_update: files that change while a re-index reads them."""

from pathlib import Path

import pytest

from index.reindex import ReindexRun, plan_corpus
from index.store import StoreWriter
from index.types import Change

OLD = "Ferry\n\nThe ferry runs on Monday.\n"


@pytest.mark.parametrize("new", [OLD + "It is free.\n" * 900, "Ferry\n\nIt runs.\n", OLD])
def test_a_file_is_read_whole_though_its_size_was_another(tmp_path: Path, new: str):
    """What is written to a file after the scan is read with it, whether it grew or shrank."""
    corpus = tmp_path / "articles"
    corpus.mkdir()
    path = corpus / "a.txt"
    path.write_text(OLD, "utf-8")
    with StoreWriter(tmp_path / "articles.db") as writer:
        writer.migrate(now="2026-01-01T00:00:00+00:00")
        plan = plan_corpus(corpus, writer)
        path.write_text(new, "utf-8")
        outcome = ReindexRun(writer).follow(plan)
        article = writer.find_article("a.txt", writer.read_head().live)
    assert [change.change for change in outcome.changes] == [Change.ADDED]
    assert article.text == new


@pytest.mark.parametrize(("limit", "change"), [(10, Change.FAILED), (10_000, Change.ADDED)])
def test_no_more_of_a_file_is_read_than_may_be(tmp_path, monkeypatch, limit, change):
    """A file that grew beyond the largest size is refused, and read no further than that."""
    corpus = tmp_path / "articles"
    corpus.mkdir()
    path = corpus / "a.txt"
    path.write_text(OLD[:5], "utf-8")
    monkeypatch.setattr("index.reindex.file_update.MAX_BYTES", limit)
    monkeypatch.setattr("index.sources.source_reader.MAX_BYTES", limit)
    with StoreWriter(tmp_path / "articles.db") as writer:
        writer.migrate(now="2026-01-01T00:00:00+00:00")
        plan = plan_corpus(corpus, writer)
        path.write_text(OLD, "utf-8")
        outcome = ReindexRun(writer).follow(plan)
    assert [each.change for each in outcome.changes] == [change]
