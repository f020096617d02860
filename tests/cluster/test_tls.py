"""A cluster behind TLS and a password: who is trusted, who is let in, and what is never written."""

import logging
import re
import shutil
from contextlib import closing
from pathlib import Path

import pytest

pytest.importorskip("opensearchpy")

from bot.cli import main
from index.cluster import ClusterClient, ClusterIndex
from index.errors import ClusterRefused
from index.settings import ClusterSettings
from tests.cluster.corpora import QUESTIONS, compare_answers, make_settings, write_corpus
from tests.cluster.tls_proxy import make_certificates, run_proxy

PASSWORD = "s3cret/of@many"
QUOTED = "s3cret%2Fof%40many"


@pytest.fixture(scope="module")
def certificates(tmp_path_factory):
    """A folder with an authority and a certificate."""
    if shutil.which("openssl") is None:
        pytest.skip("no openssl: no certificate can be made")
    folder = tmp_path_factory.mktemp("certificates")
    make_certificates(folder)
    return folder


@pytest.fixture
def proxy(certificates, cluster_addresses):
    """The port of a proxy to the running cluster, and the file of its authority."""
    node = cluster_addresses.split(",")[0]
    with run_proxy(certificates, node, f"bot:{PASSWORD}") as port:
        yield port, str(certificates / "ca.pem")


@pytest.fixture
def patch(monkeypatch, tmp_path):
    """Patches of a test that runs in a folder of its own, with all logs kept."""
    for name in ("opensearch", "urllib3"):
        monkeypatch.setattr(logging.getLogger(name), "level", logging.DEBUG)
    monkeypatch.chdir(tmp_path)
    return monkeypatch


def test_all_goes_over_tls_and_the_password_is_written_nowhere(
    proxy, cluster_env, caplog, capsys, patch
):
    """Articles are published and asked; no log at any level, file or line of the doctor has it."""
    caplog.set_level(logging.DEBUG)
    port, authority = proxy
    env = {
        **cluster_env,
        "FOOTNOTE_CLUSTER": f"https://bot:{QUOTED}@127.0.0.1:{port}",
        "FOOTNOTE_CLUSTER_CA": authority,
    }
    place = Path.cwd()
    corpus = place / "corpus"
    write_corpus(corpus, 3)
    with (
        closing(ClusterIndex(make_settings(env, corpus, place / "indexer"))) as indexer,
        closing(ClusterIndex(make_settings(env, corpus, place / "asker"))) as asker,
    ):
        indexer.reindex()
        compare_answers(asker.snapshot(), indexer.snapshot(), QUESTIONS[:2])
    for name, value in env.items():
        patch.setenv(name, value)
    main(["doctor", "--data", str(place / "asker")])
    shown = capsys.readouterr()
    assert "OpenSearch 3" in shown.out
    assert re.search(r"cluster health.*green, copies of each shard: \d", shown.out)
    written = [path.read_bytes() for path in place.rglob("*") if path.is_file()]
    for secret in (PASSWORD, QUOTED, "s3cret"):
        assert secret not in caplog.text
        assert secret not in shown.out + shown.err
        assert not any(secret.encode() in data for data in written)


@pytest.mark.parametrize(
    ("place", "trusts", "advice"),
    [
        (f"bot:{QUOTED}@127.0.0.1", False, "FOOTNOTE_CLUSTER_CA"),
        (f"bot:{QUOTED}@localhost", True, "is not trusted"),
        ("bot:wrong@127.0.0.1", True, "the user or the password"),
    ],
)
def test_who_is_not_trusted_or_not_let_in(proxy, place, trusts, advice):
    """An authority that is not known, the name of another host, a wrong password: each a line."""
    port, authority = proxy
    env = {"FOOTNOTE_CLUSTER": f"https://{place}:{port}"}
    if trusts:
        env["FOOTNOTE_CLUSTER_CA"] = authority
    settings = ClusterSettings.from_env(env)
    assert settings
    with closing(ClusterClient(settings)) as client, pytest.raises(ClusterRefused, match=advice):
        client.send("GET", "/")
