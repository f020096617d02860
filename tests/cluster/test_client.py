"""The client against a real cluster, and against answers that a real one gives only when ill."""

import json
from contextlib import closing

import pytest

opensearchpy = pytest.importorskip("opensearchpy")

from bot.tools.settings_check import check_settings  # noqa: E402
from index.cluster import ClusterClient, client  # noqa: E402
from index.errors import (  # noqa: E402
    ClusterBusy,
    ClusterError,
    ClusterLacks,
    ClusterRefused,
    ClusterUnreachable,
    ConfigError,
    DocumentChanged,
)
from index.settings import ClusterSettings  # noqa: E402
from tests.cluster.planted_server import plant  # noqa: E402

SECRET = "s3cret/word"


def _connect(port: int) -> ClusterClient:
    address = f"http://reader:s3cret%2Fword@127.0.0.1:{port}"
    settings = ClusterSettings.from_env({"FOOTNOTE_CLUSTER": address})
    assert settings
    return ClusterClient(settings)


@pytest.fixture
def soon(monkeypatch):
    """Do not try for long."""
    monkeypatch.setattr(client, "TRY_AGAIN_SECONDS", 0.3)
    monkeypatch.setattr(client, "BUSY_SECONDS", 0.3)


def test_documents_are_written_by_one_alone(cluster_client):
    """Of two who write after the same state, the second is told; so is a second creator."""
    index = f"footnote-{cluster_client.settings.name}-x"
    assert cluster_client.get(index, "head") is None
    first = cluster_client.put(index, "head", {"n": 1}, after=None)
    with pytest.raises(DocumentChanged):
        cluster_client.put(index, "head", {"n": 9}, after=None)
    cluster_client.put(index, "head", {"n": 2}, after=first)
    with pytest.raises(DocumentChanged):
        cluster_client.put(index, "head", {"n": 9}, after=first)
    found = cluster_client.get(index, "head")
    assert found.source == {"n": 2}
    assert found.position != first


def test_many_documents_are_written_scanned_changed_and_deleted(cluster_client):
    """What bulk requests wrote is found in pages, in order, and can be changed by a query."""
    index = f"footnote-{cluster_client.settings.name}-x"
    cluster_client.create_index(index, {"settings": {"number_of_shards": 2}})
    cluster_client.create_index(index, {})  # it is there
    assert cluster_client.bulk(index, ((f"n{i}", {"n": i}) for i in range(250))) == 250
    cluster_client.refresh(index)
    everything = {"query": {"match_all": {}}}
    hits = [*cluster_client.scan(index, everything, order=["n"], page=9)]
    assert [hit["_source"]["n"] for hit in hits] == list(range(250))
    script = {"source": "ctx._source.n += params.by", "params": {"by": 1000}}
    assert cluster_client.change_all(index, (f"n{i}" for i in range(40)), script) == 40
    cluster_client.delete_all(index, [f"n{i}" for i in range(30, 50)])
    cluster_client.delete_all(index, ["n30", "never"])
    cluster_client.refresh(index)
    found = [hit["_source"]["n"] for hit in cluster_client.scan(index, everything, order=["n"])]
    assert found == [*range(50, 250), *range(1000, 1030)]


def test_a_refused_document_of_many_is_an_error(cluster_client):
    """Bulk answers say 200 whatever became of the documents."""
    index = f"footnote-{cluster_client.settings.name}-x"
    cluster_client.create_index(index, {"mappings": {"properties": {"n": {"type": "long"}}}})
    with pytest.raises(ClusterError, match="refused"):
        cluster_client.bulk(index, [("a", {"n": 1}), ("b", {"n": "many"})])


@pytest.mark.parametrize("several", [True, False])
def test_nodes_search_their_own_copies_only_where_several_are_asked_in_turn(several):
    """One that is named alone would else search for all others too."""
    whole = {"_shards": {"successful": 1, "total": 1}, "hits": {"hits": []}}
    with plant((200, {"responses": [whole]})) as server:
        address = f"http://127.0.0.1:{server.port}"
        given = f"{address},http://localhost:{server.port}" if several else address
        settings = ClusterSettings.from_env({"FOOTNOTE_CLUSTER": given})
        with closing(ClusterClient(settings)) as asked:
            asked.search("x", {"size": 1})
        (body,) = server.bodies
    head, search = map(json.loads, body.splitlines())
    assert head.pop("preference", None) == ("_local" if several else None)
    assert head == {"index": "x", "allow_partial_search_results": False}
    assert search == {"size": 1}


def test_a_missing_index_and_a_bad_query_say_so(cluster_client):
    """The error names what to do."""
    index = f"footnote-{cluster_client.settings.name}-none"
    with pytest.raises(ClusterLacks, match="footnote reindex"):
        cluster_client.search(index, {})
    with pytest.raises(ClusterError, match="parsing_exception"):
        cluster_client.search(index, {"query": {"nothing": {}}})


def _failure(kind: str, reason: str) -> dict:
    return {"error": {"type": kind, "reason": reason, "root_cause": []}}


FLOOD = (
    "index [x] blocked by: [TOO_MANY_REQUESTS/12/disk usage exceeded flood-stage watermark, "
    "index has read-only-allow-delete block];"
)


@pytest.mark.parametrize(
    ("status", "body", "kind", "advice"),
    [
        (401, "Unauthorized", ClusterRefused, "correct them in FOOTNOTE_CLUSTER"),
        (403, _failure("security_exception", "no permissions"), ClusterRefused, "all rights"),
        (429, _failure("cluster_block_exception", FLOOD), ClusterRefused, "free some space"),
        (403, _failure("index_create_block_exception", "[10/cluster create-index blocked (api)]"),
         ClusterRefused, "no new indices"),
        (403, _failure("cluster_block_exception", "index read-only (api)"), ClusterRefused, "lift"),
        (429, _failure("rejected_execution_exception", "queue full"), ClusterBusy, "try again"),
        (503, _failure("master_not_discovered_exception", ""), ClusterUnreachable, "no manager"),
        (503, _failure("cluster_block_exception", "state not recovered"), ClusterUnreachable,
         "no manager"),
        (500, _failure("node_not_connected_exception", "[node2] Node not connected"),
         ClusterUnreachable, "start the missing nodes"),
        (413, "too large", ClusterRefused, "max_content_length"),
        (502, "Bad gateway", ClusterUnreachable, "start the missing nodes"),
        (200, "<html>", ClusterRefused, "does not answer as a search cluster"),
        (0, "", ClusterUnreachable, "cannot be reached"),
        (400, _failure("weird", f"reader:{SECRET} is odd"), ClusterError, "weird"),
    ],
)  # fmt: skip
@pytest.mark.usefixtures("soon")
def test_each_fault_has_a_line_with_the_next_step(status, body, kind, advice):
    """Whatever the cluster says, the error is ours, names it, and holds no password."""
    with plant((status, body)) as server:
        cluster = _connect(server.port)
        with pytest.raises(kind, match=advice) as raised:
            cluster.send("GET", "/")
        cluster.close()
    message = str(raised.value)
    assert f"127.0.0.1:{server.port}" in message
    assert SECRET not in message
    assert "s3cret" not in repr(cluster.settings)
    assert raised.value.__cause__ is None


@pytest.mark.parametrize(
    ("info", "kind", "advice"),
    [
        ({"version": {"number": "2.19.1", "distribution": "opensearch"}}, ClusterRefused, "2.19.1"),
        ({"version": {"number": "8.1.0"}}, ClusterRefused, "is not OpenSearch"),
        ({"version": {"number": "3.9.0", "distribution": "opensearch"}, "cluster_uuid": "_na_"},
         ClusterUnreachable, "no manager"),
    ],
)  # fmt: skip
def test_another_server_is_refused(info, kind, advice):
    """Another product or major version, or a cluster that has not formed yet, is named."""
    with plant((200, info)) as server:
        cluster = _connect(server.port)
        with pytest.raises(kind, match=advice):
            cluster.require_usable()
        cluster.close()


def _answers(successful: int) -> dict:
    shards = {"total": 3, "successful": successful, "failed": 0}
    return {"responses": [{"_shards": shards, "timed_out": False, "hits": {"hits": []}}]}


def test_a_part_of_the_shards_is_asked_again_until_all_answer():
    """A node that is lost during a question costs time, not hits."""
    with plant((503, {}), (200, _answers(2)), (200, _answers(3))) as server:
        cluster = _connect(server.port)
        assert cluster.search("x", {})["_shards"]["successful"] == 3
        cluster.close()
    assert len(server.requests) == 3


@pytest.mark.usefixtures("soon")
def test_fewer_shards_than_there_are_is_an_error():
    """Status 200 and no failure is not enough."""
    with plant((200, _answers(2))) as server:
        cluster = _connect(server.port)
        with pytest.raises(ClusterUnreachable, match="2 of 3 answered"):
            cluster.search("x", {})
        cluster.close()


def test_a_write_is_sent_once():
    """What the cluster may have done is not done twice."""
    with plant((503, {})) as server:
        cluster = _connect(server.port)
        with pytest.raises(ClusterUnreachable):
            cluster.bulk("x", [("a", {})])
        cluster.close()
    assert server.requests == [("POST", "/x/_bulk")]


FULL = ("circuit_breaking_exception", "[parent] Data too large")
QUEUED = ("rejected_execution_exception", "queue full")


def _bulk_answer(*failures: tuple[str, str] | None, status: int = 429) -> dict:
    """Return the answer to a bulk request, with the kind and the reason of each failed write."""
    items = [
        {"index": {"status": status, "error": dict(zip(("type", "reason"), each, strict=True))}}
        if each
        else {"index": {"status": 201}}
        for each in failures
    ]
    return {"errors": any(failures), "items": items}


@pytest.mark.parametrize(
    "busy",
    [
        (429, _failure(*FULL)),
        (429, _failure(*QUEUED)),
        (200, _bulk_answer(None, FULL)),
        (200, _bulk_answer(QUEUED, QUEUED)),
    ],
)
def test_many_writes_are_sent_again_while_the_nodes_are_busy(busy):
    """A heap that is nearly full, or a full queue, costs a publication time and not its life."""
    with plant(busy, busy, (200, _bulk_answer(None, None))) as server:
        cluster = _connect(server.port)
        assert cluster.bulk("x", [("a", {}), ("b", {})]) == 2
        cluster.close()
    assert len(server.requests) == 3


@pytest.mark.usefixtures("soon")
def test_nodes_that_stay_busy_end_a_publication():
    """The error says so; other failures of writes are never sent again."""
    refused = (200, _bulk_answer(("mapper_parsing_exception", "odd"), status=400))
    for answer, kind in (((429, _failure(*FULL)), ClusterBusy), (refused, ClusterError)):
        with plant(answer) as server:
            cluster = _connect(server.port)
            with pytest.raises(kind):
                cluster.bulk("x", [("a", {})])
            cluster.close()
        assert (len(server.requests) > 1) == (kind is ClusterBusy)


@pytest.mark.parametrize("status", [200, 429])
def test_a_question_that_busy_nodes_refuse_is_asked_again(status):
    """Whether the whole request was refused or one of its searches."""
    body = _failure(*QUEUED)
    busy = (200, {"responses": [{**body, "status": 429}]}) if status == 200 else (429, body)
    with plant(busy, (200, _answers(3))) as server:
        cluster = _connect(server.port)
        assert cluster.search("x", {})["_shards"]["successful"] == 3
        cluster.close()


@pytest.mark.parametrize(
    "address",
    ["node7:9200", "ftp://host", "https://:1", "http://u:p@h:99999", "http://a:b@x,http://c:d@y"],
)
def test_a_bad_address_is_named_without_its_password(address):
    """The message says how one is written."""
    with pytest.raises(ConfigError, match="FOOTNOTE_CLUSTER") as raised:
        ClusterSettings.from_env({"FOOTNOTE_CLUSTER": address})
    assert address not in str(raised.value)


def test_addresses_share_one_user():
    """User and password stand in any one of them."""
    found = ClusterSettings.from_env(
        {
            "FOOTNOTE_CLUSTER": "https://u:p%40q@one, https://two:9201",
            "FOOTNOTE_CLUSTER_NAME": "b_1",
        }
    )
    assert found
    assert [tuple(each) for each in found.addresses] == [("one", 9200, True), ("two", 9201, True)]
    assert found.credentials == ("u", "p@q")
    assert found.name == "b_1"
    assert ClusterSettings.from_env({}) is None


def test_a_bad_name_or_certificate_file_is_named(tmp_path):
    """Names become parts of names of indices."""
    with pytest.raises(ConfigError, match="FOOTNOTE_CLUSTER_NAME"):
        ClusterSettings.from_env({"FOOTNOTE_CLUSTER": "http://h", "FOOTNOTE_CLUSTER_NAME": "A*"})
    settings = ClusterSettings.from_env(
        {"FOOTNOTE_CLUSTER": "https://h", "FOOTNOTE_CLUSTER_CA": str(tmp_path / "none.pem")}
    )
    assert settings
    with pytest.raises(ConfigError, match=r"none\.pem"):
        ClusterClient(settings)


@pytest.mark.parametrize(
    "value", ["https://u:s3cret@h:9200", "https://u:s3cr@et/@h", "s3cret@h", "http://u:s3cret@a,b"]
)
def test_the_doctor_never_shows_the_password(value, tmp_path):
    """However an address is written, valid or not."""
    env = {"FOOTNOTE_CLUSTER": value}
    found = [str(finding) for finding in check_settings(env, tmp_path)]
    assert any("FOOTNOTE_CLUSTER" in line for line in found)
    assert not any("s3cr" in line for line in found)
