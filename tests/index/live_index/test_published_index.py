"""The published index of a folder: opened as it is, or published first."""

from contextlib import closing

import pytest

from index.live_index import LiveIndex
from index.settings import IndexSettings


@pytest.fixture
def settings(tmp_path):
    """A folder with one article."""
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    (corpus / "mill.txt").write_text("The mill of Arnau was built in 1874.\n", "utf-8")
    return IndexSettings(corpus=corpus, data=tmp_path / "data")


def test_a_version_that_was_stored_alone_is_published_when_it_is_opened(settings):
    """As after a crash between store and index: nothing is read again."""
    with closing(LiveIndex(settings)) as first:
        first.reindex()
        first._published.remove_earlier()
        (first.folder / "index" / "CURRENT").unlink()
    with closing(LiveIndex(settings)) as second:
        second.open_published()
        assert second.snapshot().version == 1
        assert second.notices == []
        assert second.verify(None) == ()


def test_who_publishes_is_told_how_far_it_is_only_where_something_is_new(settings):
    """A re-index that finds nothing publishes nothing."""
    stages = []
    with closing(LiveIndex(settings)) as index:
        index.reindex(watcher=lambda progress: stages.append(progress.stage))
        assert [each for each in stages if each in {"index", "publish"}] == ["index", "publish"]
        stages.clear()
        index.reindex(watcher=lambda progress: stages.append(progress.stage))
        assert not {"index", "publish"}.intersection(stages)
        assert index.snapshot().version == 1
