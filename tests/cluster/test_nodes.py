"""A node that is lost while others ask and publish, in a real cluster of two."""

import tempfile
import threading
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("opensearchpy")

from index.cluster import ClusterIndex
from index.live_index import LiveIndex
from index.scopes import ask_collection
from tests.cluster.corpora import QUESTIONS, make_settings, write_article, write_corpus
from tests.cluster.server import Cluster, find_missing


@pytest.fixture
def cluster():
    """Two nodes, of which the first alone is a manager, so that the other one may be lost."""
    if missing := find_missing():
        pytest.skip(missing)
    with tempfile.TemporaryDirectory(prefix="footnote-nodes-", ignore_cleanup_errors=True) as name:
        Path(name).chmod(0o755)
        with Cluster(Path(name), 2, managers=1) as running:
            yield running


def _ask(snapshot, question):
    answer = ask_collection(snapshot, question, source=None, limit=3, fill=False)
    return replace(answer, elapsed_ms=0.0)


class Asker:
    """Asks in a thread until it is left; `asked` has each question with its answer or error."""

    def __init__(self, settings):
        self.asked = []
        self._settings = settings
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._stop.set()
        self._thread.join()

    def _run(self):
        with closing(ClusterIndex(self._settings)) as index:
            while not self._stop.is_set():
                for question in QUESTIONS:
                    try:
                        self.asked.append((question, _ask(index.snapshot(), question)))
                    except Exception as error:  # noqa: BLE001, no error is expected
                        self.asked.append((question, error))

    def wait_for(self, version):
        """Wait until all questions were answered from a version."""
        _wait_until(lambda: self._count(version) > 2 * len(QUESTIONS))

    def _count(self, version):
        return sum(getattr(answer, "version", None) == version for _, answer in self.asked)


def _wait_until(condition):
    deadline = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < deadline, "it took a minute"
        time.sleep(0.1)


def test_a_lost_node_costs_no_answer_and_no_version(cluster, tmp_path):
    """Each answer is whole and that of its version, and what is published meanwhile is seen."""
    corpus = tmp_path / "corpus"
    write_corpus(corpus, 12)
    settings = make_settings({"FOOTNOTE_CLUSTER": cluster.addresses}, corpus, tmp_path / "indexer")
    elsewhere = replace(settings, corpus=None, data=tmp_path / "asker")
    expected = {}

    def publish():
        folder.reindex(force=True)
        snapshot = folder.snapshot()
        expected.update({(snapshot.version, each): _ask(snapshot, each) for each in QUESTIONS})
        indexer.reindex(force=True)

    with (
        closing(ClusterIndex(settings, shards=2)) as indexer,
        closing(LiveIndex(replace(settings, data=tmp_path / "folder", cluster=None))) as folder,
    ):
        publish()
        with Asker(elsewhere) as asker:
            asker.wait_for(1)
            _wait_until(lambda: cluster.nodes[0].get("/_cluster/health")["status"] == "green")
            cluster.nodes[1].kill()
            write_article(corpus / "0" / "a000.md", 0, edition=7)
            publish()
            asker.wait_for(2)
    for question, answer in asker.asked:
        assert answer == expected.get((getattr(answer, "version", None), question)), question
