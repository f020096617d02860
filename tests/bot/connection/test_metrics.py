"""The metrics page: what it says, to whom, and that it is off by default."""

import urllib.request
from types import SimpleNamespace

import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.connection import metrics
from bot.connection.gateway import GatewayState
from bot.connection.metrics import serve_metrics
from bot.measurements import Measurements
from index import ConfigError, Engine, IndexSettings


@pytest.fixture
def engine(tmp_path):
    corpus = tmp_path / "news"
    corpus.mkdir()
    (corpus / "ferry.txt").write_text("The ferry\n\nThe ferry costs four dollars.\n")
    (corpus / "photo.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    with Engine.open(IndexSettings(corpus=corpus, data=tmp_path / "data")) as engine:
        yield engine


@pytest.fixture
def gateway():
    state = GatewayState()
    state.watch(SimpleNamespace(shards={0: None}, latency=0.05))
    state.shard_up(0)
    return state


def read(address):
    """Return the samples of the page: name and labels -> value."""
    host, port = address
    with urllib.request.urlopen(f"http://{host}:{port}/metrics") as page:
        text = page.read().decode()
    return {
        (sample.name, *sorted(sample.labels.items())): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


def test_the_page_says_what_is_promised(engine, gateway):
    """Questions by band and time, gateway, refusals, index, sources by state, memory."""
    counts = Measurements()
    counts.count_question("answer", 0.002)
    counts.count_question("answer", 0.2)
    counts.count_question("none", 60.0)
    counts.count_refusal("declined")
    gateway.shard_down(0)
    gateway.shard_up(0)
    with serve_metrics(0, engine, gateway, counts) as address:
        found = read(address)
    assert found["footnote_questions_total", ("band", "answer")] == 2
    assert found["footnote_questions_total", ("band", "none")] == 1
    assert found["footnote_answer_seconds_bucket", ("le", "0.0025")] == 1
    assert found["footnote_answer_seconds_bucket", ("le", "0.25")] == 2
    assert found["footnote_answer_seconds_bucket", ("le", "+Inf")] == 3
    assert found["footnote_answer_seconds_count",] == 3
    assert found["footnote_requests_refused_total", ("reason", "declined")] == 1
    assert found["footnote_gateway_connected",] == 1
    assert found["footnote_gateway_latency_seconds",] == 0.05
    assert found["footnote_gateway_reconnects_total",] == 1
    assert found["footnote_index_version",] == engine.version
    assert 0 <= found["footnote_index_age_seconds",] < 600
    assert found["footnote_sources", ("state", "live")] == 1
    assert found["footnote_sources", ("state", "failed")] == 1
    assert found["process_resident_memory_bytes",] > 1e6


def test_without_a_port_nothing_is_served(engine, gateway):
    """Off is the default, and needs no package."""
    with serve_metrics(None, engine, gateway, Measurements()) as address:
        assert address is None


def test_only_this_machine_is_served(engine, gateway):
    """The page is bound to the loopback address."""
    with serve_metrics(0, engine, gateway, Measurements()) as address:
        assert address[0] == "127.0.0.1"


def test_a_port_that_is_taken_is_one_line(engine, gateway):
    """The setting is named, not a traceback."""
    with (
        serve_metrics(0, engine, gateway, Measurements()) as address,
        pytest.raises(ConfigError, match="FOOTNOTE_METRICS_PORT"),
        serve_metrics(address[1], engine, gateway, Measurements()),
    ):
        pass


def test_a_missing_extra_is_named(engine, gateway, monkeypatch):
    """The line says what to install."""
    monkeypatch.setattr(metrics.importlib.util, "find_spec", lambda _: None)
    with (
        pytest.raises(ConfigError, match=r"footnote-bot\[metrics\]"),
        serve_metrics(0, engine, gateway, Measurements()),
    ):
        pass
