"""A collection that is carried to a cluster and back answers as before."""

from contextlib import closing
from dataclasses import replace

import pytest

pytest.importorskip("opensearchpy")

from index.cli import main
from index.cluster import ClusterIndex, move_from_cluster, move_to_cluster
from index.errors import UsageError
from index.live_index import LiveIndex
from tests.cluster.corpora import (
    compare_answers,
    compare_searches,
    make_settings,
    write_article,
    write_corpus,
)


def test_to_a_cluster_and_back(cluster_env, tmp_path, capsys):
    """Versions and answers are the same, and what is there is replaced only if told so."""
    corpus = tmp_path / "corpus"
    write_corpus(corpus, 5)
    settings = make_settings(cluster_env, corpus, tmp_path / "data")
    folder_settings = replace(settings, cluster=None)
    with pytest.raises(UsageError, match="holds no articles"):
        move_to_cluster(settings)
    with closing(LiveIndex(folder_settings)) as folder:
        folder.reindex()
        write_article(corpus / "0" / "a000.md", 0, edition=1)
        folder.reindex(force=True)
        report = move_to_cluster(settings)
        assert (report.version, report.sources) == (2, 5)
        with pytest.raises(UsageError, match="already"):
            move_to_cluster(settings)
        elsewhere = replace(settings, data=tmp_path / "elsewhere")
        with closing(ClusterIndex(elsewhere)) as cluster:
            compare_answers(cluster.snapshot(), folder.snapshot())
            cluster.roll_back(1)
            folder.roll_back(1)
            compare_searches(cluster.snapshot(), folder.snapshot(), rounds=2)
        assert move_from_cluster(elsewhere).version == 1
        with pytest.raises(UsageError, match="--force"):
            move_from_cluster(elsewhere)
        with closing(LiveIndex(replace(elsewhere, cluster=None))) as back:
            compare_answers(back.snapshot(), folder.snapshot())
            assert back.verify(None) == ()
            assert [row.number for row in back.reader.list_versions()] == [1, 2]


def test_without_a_cluster_the_command_says_what_to_set(tmp_path, capsys, monkeypatch):
    """Exit code 2, and the name of the setting."""
    monkeypatch.delenv("FOOTNOTE_CLUSTER", raising=False)
    data = str(tmp_path / "data")
    assert main(["move", "--to-cluster", "--data", data, "--corpus", str(tmp_path)]) == 2
    assert "FOOTNOTE_CLUSTER" in capsys.readouterr().err
