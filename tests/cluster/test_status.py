"""What the doctor says of a cluster: each thing that was done to it by hand, and the next step."""

from contextlib import closing

import pytest

pytest.importorskip("opensearchpy")

from bot.tools.cluster_check import check_cluster
from index.cluster import ClusterIndex, Layout, Lease
from index.errors import ClusterLacks
from tests.cluster.corpora import make_settings, write_corpus


@pytest.fixture
def settings(cluster_env, tmp_path):
    """The settings of a host whose few articles are published."""
    corpus = tmp_path / "corpus"
    write_corpus(corpus, 2)
    found = make_settings(cluster_env, corpus, tmp_path / "data")
    with closing(ClusterIndex(found)) as index:
        index.reindex()
    return found


def _faults(settings):
    return [each for each in check_cluster(settings.cluster) if each.fault]


def test_nothing_is_wrong_with_what_was_published(settings):
    """Version and content are named; there is no fault."""
    assert _faults(settings) == []
    found = {each.name: each.value for each in check_cluster(settings.cluster)}
    assert "version 1" in found["cluster articles"]


@pytest.mark.parametrize("lost", ["blobs", "e1.articles", "e1.sentences", "e1.paragraphs"])
def test_a_deleted_index_is_named(settings, cluster_client, lost):
    """A re-index writes it again."""
    name = f"footnote-{settings.cluster.name}.{lost}"
    cluster_client.delete_indices([name])
    (fault,) = _faults(settings)
    assert name in fault.value
    assert "footnote reindex" in fault.next_step
    with closing(ClusterIndex(settings)) as index:
        index.reindex(force=True)
    assert _faults(settings) == []


def test_a_deleted_head_is_named_whoever_asks(settings, cluster_client):
    """Doctor, asker and indexer say the same, as often as they are asked."""
    cluster_client.delete_indices([Layout(settings.cluster.name).head])
    for _ in range(2):
        (fault,) = _faults(settings)
        assert ".head was deleted" in fault.value
        assert "move --to-cluster --force" in fault.next_step
        with closing(ClusterIndex(settings)) as index:
            for use in (index.snapshot, index.reindex):
                with pytest.raises(ClusterLacks, match=r"\.head was deleted.*--force"):
                    use()


def test_a_first_publication_that_failed_is_no_deleted_head(cluster_env, tmp_path, monkeypatch):
    """What it left keeps nobody from publishing."""
    corpus = tmp_path / "corpus"
    write_corpus(corpus, 2)
    settings = make_settings(cluster_env, corpus, tmp_path / "data")

    def stop(*_):
        raise KeyboardInterrupt

    with closing(ClusterIndex(settings)) as index:
        with monkeypatch.context() as patch:
            patch.setattr(Lease, "publish", stop)
            with pytest.raises(KeyboardInterrupt):
                index.reindex()
        with pytest.raises(ClusterLacks, match=r"has no articles.*footnote move --to-cluster"):
            index.snapshot()
        assert _faults(settings) == []
        assert index.reindex().version == 1
        assert index.snapshot().version == 1


@pytest.mark.parametrize(
    ("block", "advice"),
    [
        ("index.blocks.read_only", "lift the block"),
        ("index.blocks.write", "lift the block"),
        ("index.blocks.read_only_allow_delete", "free some space"),
    ],
)
def test_a_block_is_named(settings, cluster_client, block, advice):
    """Before anybody writes."""
    path = f"/{Layout(settings.cluster.name).all}/_settings"
    cluster_client.send("PUT", path, body={block: True})
    (fault,) = _faults(settings)
    assert block in fault.value
    assert advice in fault.next_step
    cluster_client.send("PUT", path, body={block: None})
    assert _faults(settings) == []
