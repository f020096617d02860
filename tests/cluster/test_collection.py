"""A version in a cluster gives the searches and the answers of the same articles in a folder."""

import threading
from contextlib import closing
from dataclasses import replace

import pytest

pytest.importorskip("opensearchpy")

from index.cluster import ClusterIndex, lease
from index.cluster.asking import article_cache
from index.errors import ClusterLacks, ClusterUnreachable, UnknownVersion
from index.live_index import LiveIndex
from tests.cluster.corpora import (
    compare_answers,
    compare_searches,
    make_settings,
    write_article,
    write_corpus,
)


@pytest.fixture
def place(cluster_env, tmp_path):
    """A corpus, the settings of an indexer and of an asker, and an embedded index beside them."""
    corpus = tmp_path / "corpus"
    write_corpus(corpus, 12)
    indexer = make_settings(cluster_env, corpus, tmp_path / "indexer")
    asker = make_settings(cluster_env, tmp_path / "nowhere", tmp_path / "asker")
    embedded = replace(indexer, data=tmp_path / "embedded", cluster=None)
    return corpus, indexer, replace(asker, corpus=None), embedded


def _compare(asker, embedded) -> None:
    compare_searches(asker.snapshot(), embedded.snapshot())
    compare_answers(asker.snapshot(), embedded.snapshot())


@pytest.mark.parametrize("shards", [1, 3])
def test_searches_and_answers_are_those_of_a_folder_through_all_changes(place, shards):
    """Also after 30 % of the articles were replaced, some removed, and after a rollback."""
    corpus, indexer_settings, asker_settings, embedded_settings = place
    with (
        closing(ClusterIndex(indexer_settings, shards=shards)) as indexer,
        closing(ClusterIndex(asker_settings)) as asker,
        closing(LiveIndex(embedded_settings)) as embedded,
    ):
        with pytest.raises(ClusterLacks, match="footnote reindex"):
            asker.snapshot()
        indexer.reindex()
        embedded.reindex()
        _compare(asker, embedded)
        first = asker.snapshot()

        for number in range(4):
            write_article(corpus / f"{number % 3}" / f"a{number:03}.md", number, edition=1)
        (corpus / "2" / "a011.md").unlink()
        write_article(corpus / "1" / "new.md", 99)
        indexer.reindex(force=True)
        embedded.reindex(force=True)
        asker._read_at = -1.0
        _compare(asker, embedded)
        assert first.version == 1
        assert asker.snapshot().version == 2

        indexer.roll_back(1)
        embedded.roll_back(1)
        asker._read_at = -1.0
        _compare(asker, embedded)
        with pytest.raises(UnknownVersion):
            indexer.roll_back(77)

        write_article(corpus / "1" / "new.md", 99, edition=2)
        indexer.reindex(force=True)
        embedded.reindex(force=True)
        asker._read_at = -1.0
        _compare(asker, embedded)
        assert asker.snapshot().version == 3


def test_another_host_goes_on_where_the_first_one_was_lost(place, tmp_path):
    """Its store is copied from the cluster, to the last row, and ids go on."""
    corpus, indexer_settings, _, embedded_settings = place
    with closing(ClusterIndex(indexer_settings)) as indexer:
        indexer.reindex()
    write_article(corpus / "0" / "a000.md", 0, edition=5)
    other_settings = replace(indexer_settings, data=tmp_path / "other host")
    with (
        closing(ClusterIndex(other_settings)) as other,
        closing(LiveIndex(embedded_settings)) as embedded,
    ):
        embedded.reindex()
        outcome = other.reindex(force=True)
        assert outcome.num_unchanged == 11
        assert outcome.version == 2
        assert other.last_written.articles == 1
        embedded.reindex(force=True)
        compare_searches(other.snapshot(), embedded.snapshot())
        compare_answers(other.snapshot(), embedded.snapshot())
    with closing(ClusterIndex(indexer_settings)) as indexer:
        assert indexer.reindex().version == 2
        assert indexer.last_written.units == 0


def test_a_small_cache_gives_the_same_answers(place, monkeypatch):
    """Articles that fell out of the cache are fetched again."""
    _, indexer_settings, _, embedded_settings = place
    monkeypatch.setattr(article_cache, "MOST_BYTES", 1)
    with (
        closing(ClusterIndex(indexer_settings)) as indexer,
        closing(LiveIndex(embedded_settings)) as embedded,
    ):
        indexer.reindex()
        embedded.reindex()
        compare_answers(indexer.snapshot(), embedded.snapshot())


def test_what_failed_publications_left_is_neither_seen_nor_kept(place, monkeypatch):
    """An indexer that is stopped at any of its requests leaves the live version as it was."""
    corpus, indexer_settings, asker_settings, embedded_settings = place
    monkeypatch.setattr(lease, "LEASE_SECONDS", 2.0)
    monkeypatch.setattr(lease, "BEAT_SECONDS", 0.5)
    with (
        closing(ClusterIndex(indexer_settings)) as indexer,
        closing(ClusterIndex(asker_settings)) as asker,
        closing(LiveIndex(embedded_settings)) as embedded,
    ):
        indexer.reindex()
        embedded.reindex()
        write_article(corpus / "0" / "a000.md", 0, edition=7)
        (corpus / "2" / "a011.md").unlink()
        send = indexer._client.send
        published = stops = 0
        while not published:
            left = 4 + 7 * stops

            def stop_later(*given, **named):
                nonlocal left
                if threading.current_thread() is threading.main_thread():
                    left -= 1
                    if left < 0:
                        raise KeyboardInterrupt
                elif left < 0:
                    raise ClusterUnreachable("this process was stopped")
                return send(*given, **named)

            monkeypatch.setattr(indexer._client, "send", stop_later)
            try:
                indexer.reindex(force=True)
                published = 1
            except KeyboardInterrupt:
                monkeypatch.setattr(indexer._client, "send", send)
                asker._read_at = -1.0
                if asker.snapshot().version == 2:  # stopped after it was live
                    published = 1
                else:
                    compare_searches(asker.snapshot(), embedded.snapshot(), rounds=2)
            stops += 1
        assert stops > 2
        monkeypatch.setattr(indexer._client, "send", send)
        indexer.reindex(force=True)
        embedded.reindex(force=True)
        asker._read_at = -1.0
        _compare(asker, embedded)
