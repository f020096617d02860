"""The engine over a cluster does what it does over a folder, through the same door."""

from contextlib import closing
from dataclasses import replace

import pytest

pytest.importorskip("opensearchpy")

from index import Engine
from index.errors import UnknownSource
from tests.cluster.corpora import QUESTIONS, make_settings, write_article, write_corpus


@pytest.fixture
def place(cluster_env, tmp_path):
    """A corpus, and the settings of an indexer, of an asker and of an index in a folder."""
    corpus = tmp_path / "corpus"
    write_corpus(corpus, 6)
    indexer = make_settings(cluster_env, corpus, tmp_path / "indexer")
    asker = replace(indexer, corpus=None, data=tmp_path / "asker")
    return corpus, indexer, asker, replace(indexer, data=tmp_path / "folder", cluster=None)


def _untimed(value):
    return replace(value, elapsed_ms=0.0)


SOURCE = "0/a000.md"
REQUESTS = (
    lambda each: _untimed(each.ask(QUESTIONS[0], source=SOURCE)),
    lambda each: _untimed(each.find("lantern harbour", limit=4, offset=1)),
    lambda each: _untimed(each.find("left the harbour", exact=True)),
    lambda each: each.show(SOURCE),
    lambda each: each.suggest("the"),
    lambda each: each.suggest("har"),
    lambda each: [(one.source, one.state, one.sentences) for one in each.sources()],
    lambda each: each.explain(QUESTIONS[0]),
)


def test_one_door_for_both(place, monkeypatch, tmp_path):
    """Asking, finding, showing, suggesting, history, context and rollback give the same values."""
    corpus, indexer_settings, asker_settings, folder_settings = place
    empty = tmp_path / "empty"
    empty.mkdir()
    monkeypatch.chdir(empty)
    with (
        closing(Engine.open(indexer_settings)) as indexer,
        closing(Engine.open(asker_settings)) as asker,
        closing(Engine.open(folder_settings)) as folder,
    ):
        assert len(indexer.reindex().sources) == 6
        assert asker.version == folder.version == 1
        for question in QUESTIONS[:4]:
            one, other = (_untimed(each.ask(question, fill=True)) for each in (asker, folder))
            assert one == other
        for number, request in enumerate(REQUESTS):
            assert request(asker) == request(folder), number
        with pytest.raises(UnknownSource, match="did you mean"):
            asker.ask("Who?", source="0/a00.md")
        cited = asker.ask(QUESTIONS[0]).quotes[0].citations[0]
        write_article(corpus / cited.source, int(cited.source[3:6]), edition=3)
        indexer.reindex(force=True)
        folder.reindex(force=True)
        asker.look_for_versions()
        assert asker.version == 2
        assert asker.context(cited, 1) == folder.context(cited, 1)
        assert [info.version for info in asker.history()] == [2, 1]
        assert asker.rollback().version == 1
        assert asker.ask(QUESTIONS[0]).quotes[0].citations[0] == cited
        assert asker.verify() == ()
    assert not list(empty.iterdir())


def test_a_host_with_an_empty_folder_asks_and_changes_nothing(place, monkeypatch, tmp_path):
    """Neither asking nor opening reads a folder, and a re-index without one removes nothing."""
    _, indexer_settings, asker_settings, _ = place
    (tmp_path / "empty" / "docs_corpus").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "empty")
    with closing(Engine.open(indexer_settings)) as indexer:
        indexer.reindex()
    with closing(Engine.open(asker_settings)) as asker:
        assert asker.ask(QUESTIONS[0]).version == 1
        report = asker.reindex()
        assert report.version == 1
        assert not report.sources
        assert len(asker.sources()) == 6
