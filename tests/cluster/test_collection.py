"""A version in a cluster gives the searches and the answers of the same articles in a folder."""

import threading
from contextlib import closing
from dataclasses import replace

import pytest

pytest.importorskip("opensearchpy")

from index.cluster import ClusterIndex, Layout, client, lease
from index.cluster.asking import article_cache
from index.cluster.publishing import clean_up
from index.errors import ClusterLacks, ClusterUnreachable, UnknownVersion, VersionGone
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
        asker._version.expect_another()
        _compare(asker, embedded)
        assert first.version == 1
        assert asker.snapshot().version == 2

        indexer.roll_back(1)
        embedded.roll_back(1)
        asker._version.expect_another()
        _compare(asker, embedded)
        with pytest.raises(UnknownVersion):
            indexer.roll_back(77)

        write_article(corpus / "1" / "new.md", 99, edition=2)
        indexer.reindex(force=True)
        embedded.reindex(force=True)
        asker._version.expect_another()
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
                asker._version.expect_another()
                if asker.snapshot().version == 2:  # stopped after it was live
                    published = 1
                else:
                    compare_searches(asker.snapshot(), embedded.snapshot(), rounds=2)
            stops += 1
        assert stops > 2
        monkeypatch.setattr(indexer._client, "send", send)
        indexer.reindex(force=True)
        embedded.reindex(force=True)
        asker._version.expect_another()
        _compare(asker, embedded)


def test_what_a_failed_publication_removed_is_there_after_all(place, monkeypatch):
    """Its marks of what is gone do not count, for those either who delete what is gone."""
    corpus, indexer_settings, asker_settings, embedded_settings = place
    monkeypatch.setattr(clean_up, "KEEP_SECONDS", -1.0)
    with (
        closing(ClusterIndex(indexer_settings)) as indexer,
        closing(ClusterIndex(asker_settings)) as asker,
        closing(LiveIndex(embedded_settings)) as embedded,
    ):
        indexer.reindex()
        embedded.reindex()
        publish = lease.Lease.publish

        def stop(*_):
            raise KeyboardInterrupt

        monkeypatch.setattr(lease.Lease, "publish", stop)
        text = (corpus / "0" / "a000.md").read_text("utf-8")
        write_article(corpus / "0" / "a000.md", 0, edition=7)
        with pytest.raises(KeyboardInterrupt):
            indexer.reindex(force=True)
        monkeypatch.setattr(lease.Lease, "publish", publish)
        (corpus / "0" / "a000.md").write_text(text, "utf-8")
        for edition in range(1, 4):
            write_article(corpus / "1" / "a001.md", 1, edition=edition)
            indexer.reindex(force=True)
            embedded.reindex(force=True)
            asker._version.expect_another()
            _compare(asker, embedded)


@pytest.mark.parametrize("field", ["sentences", "paragraphs"])
def test_an_old_copy_of_a_shard_never_answers(place, cluster_client, monkeypatch, field):
    """A shard without the mark of the version, as of a node that was cut off, is an error."""
    _, indexer_settings, asker_settings, _ = place
    monkeypatch.setattr(client, "FIND_AGAIN_SECONDS", 0.2)
    with (
        closing(ClusterIndex(indexer_settings, shards=3)) as indexer,
        closing(ClusterIndex(asker_settings)) as asker,
    ):
        indexer.reindex()
        snapshot = asker.snapshot()
        query = snapshot.term_ids(["lantern", "ferri"])
        requests = (
            lambda: getattr(snapshot, field).top(query, 3),
            lambda: getattr(snapshot, field).count(query),
            lambda: snapshot.articles.top(query, 3),
            lambda: snapshot.find_headings([snapshot.word_ids(["of"])], 5),
        )
        before = [request() for request in requests]
        assert before[1] > 3
        index = Layout(cluster_client.settings.name).units(1, field)
        (hit, *_) = cluster_client.scan(index, {"query": {"exists": {"field": "m"}}}, order=["u"])
        assert hit["_routing"]
        cluster_client.delete_routed(index, [(hit["_id"], hit["_routing"])])
        cluster_client.refresh(index)
        asks_it = {"sentences": (0, 1, 3), "paragraphs": (0, 1, 2)}[field]
        for number, request in enumerate(requests):
            if number in asks_it:
                with pytest.raises(VersionGone):
                    request()
            else:
                request()


@pytest.mark.parametrize("lost", ["articles", "blobs", "head"])
def test_an_index_deleted_by_hand_is_named_and_written_again(place, cluster_client, lost):
    """The next step is in the message, and what the cluster still has is not forgotten."""
    _, indexer_settings, asker_settings, embedded_settings = place
    layout = Layout(cluster_client.settings.name)
    names = {
        "articles": [layout.units(1, "sentences"), layout.articles(1)],
        "blobs": [layout.blobs],
        "head": [layout.head],
    }
    with (
        closing(ClusterIndex(indexer_settings)) as indexer,
        closing(LiveIndex(embedded_settings)) as embedded,
    ):
        indexer.reindex()
        embedded.reindex()
        cluster_client.delete_indices(names[lost])
        next_step = "--to-cluster --force" if lost == "head" else "footnote reindex"
        with (
            closing(ClusterIndex(asker_settings)) as asker,
            pytest.raises(ClusterLacks, match=next_step),
        ):
            compare_answers(asker.snapshot(), embedded.snapshot())
        if lost == "head":
            with pytest.raises(ClusterLacks, match="--force"):
                indexer.reindex()
            return
        indexer.reindex()
        with closing(ClusterIndex(asker_settings)) as asker:
            compare_answers(asker.snapshot(), embedded.snapshot())


def test_an_indexer_that_stalls_before_it_cleans_up_removes_nothing_newer(
    place, tmp_path, monkeypatch
):
    """Others may have published meanwhile; what they wrote stays."""
    corpus, indexer_settings, asker_settings, embedded_settings = place
    monkeypatch.setattr(lease, "LEASE_SECONDS", 0.0)
    monkeypatch.setattr(clean_up, "KEEP_SECONDS", -1.0)
    run = clean_up.CleanUp.run
    with (
        closing(ClusterIndex(indexer_settings)) as indexer,
        closing(ClusterIndex(replace(indexer_settings, data=tmp_path / "other"))) as other,
        closing(LiveIndex(embedded_settings)) as embedded,
    ):
        indexer.reindex()

        def stall(*given):
            monkeypatch.setattr(clean_up.CleanUp, "run", run)
            for number in range(2):
                write_article(corpus / "0" / "a003.md", number, edition=4)
                other.reindex(force=True)
            run(*given)

        monkeypatch.setattr(clean_up.CleanUp, "run", stall)
        write_article(corpus / "0" / "a000.md", 0, edition=7)
        indexer.reindex(force=True)
        embedded.reindex()
        with closing(ClusterIndex(asker_settings)) as asker:
            assert asker.snapshot().version == 4
            _compare(asker, embedded)
