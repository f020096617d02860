"""The metrics page for Prometheus, on this machine's loopback address alone; an extra."""

import importlib.util
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from bot.connection.gateway import GatewayState
from bot.measurements import LATENCY_BOUNDS, Measurements
from index import ConfigError, Engine, SourceState

if TYPE_CHECKING:
    from prometheus_client import Metric

HOST = "127.0.0.1"
MISSING = (
    "FOOTNOTE_METRICS_PORT needs a package more: pip install 'footnote-bot[metrics]', "
    "or leave the setting empty"
)


class FootnoteCollector:
    """Makes the metrics anew each time that they are read."""

    def __init__(self, engine: Engine, gateway: GatewayState, measurements: Measurements) -> None:
        self._engine = engine
        self._gateway = gateway
        self._measurements = measurements

    def collect(self) -> "Iterator[Metric]":
        """Yield every metric of Footnote."""
        yield from self._questions()
        yield from self._connection()
        yield from self._index()

    def _questions(self) -> "Iterator[Metric]":
        from prometheus_client.core import CounterMetricFamily, HistogramMetricFamily  # noqa: PLC0415

        counts = self._measurements
        questions = CounterMetricFamily(
            "footnote_questions", "Questions by the band of their answer", labels=["band"]
        )
        for band in ("answer", "closest", "none"):
            questions.add_metric([band], counts.questions[band])
        yield questions
        total, buckets = 0, []
        for bound, number in zip((*LATENCY_BOUNDS, "+Inf"), counts.times, strict=True):
            total += number
            buckets.append((str(bound), total))
        yield HistogramMetricFamily(
            "footnote_answer_seconds",
            "Time that the engine took for a question",
            buckets=buckets,
            sum_value=counts.seconds,
        )
        refused = CounterMetricFamily(
            "footnote_requests_refused", "Requests not carried out, by reason", labels=["reason"]
        )
        for reason in ("declined", "failed", "undelivered"):
            refused.add_metric([reason], counts.refused[reason])
        yield refused

    def _connection(self) -> "Iterator[Metric]":
        from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily  # noqa: PLC0415

        state = self._gateway
        yield GaugeMetricFamily(
            "footnote_gateway_connected",
            "Whether every shard is connected",
            value=float(state.connected),
        )
        if state.latency_seconds is not None:
            yield GaugeMetricFamily(
                "footnote_gateway_latency_seconds",
                "Time that the gateway took to answer a heartbeat",
                value=state.latency_seconds,
            )
        reconnects = CounterMetricFamily(
            "footnote_gateway_reconnects", "Connections that came back after a loss"
        )
        reconnects.add_metric([], state.reconnects)
        yield reconnects

    def _index(self) -> "Iterator[Metric]":
        from prometheus_client.core import GaugeMetricFamily  # noqa: PLC0415

        yield GaugeMetricFamily(
            "footnote_index_version", "The live index version", value=self._engine.version
        )
        live = next((info for info in self._engine.history() if info.live), None)
        if live is not None:
            yield GaugeMetricFamily(
                "footnote_index_age_seconds",
                "Time since the live index version was made",
                value=max(0.0, time.time() - live.created_at.timestamp()),
            )
        sources = GaugeMetricFamily("footnote_sources", "Sources by their state", labels=["state"])
        states = [status.state for status in self._engine.sources()]
        for state in SourceState:
            sources.add_metric([state.value], states.count(state))
        yield sources


@contextmanager
def serve_metrics(
    port: int | None, engine: Engine, gateway: GatewayState, measurements: Measurements
) -> Iterator[tuple[str, int] | None]:
    """Serve the page at /metrics while the bot runs; yields its address, None if `port` is None.

    Port 0 takes any free one. Raises ConfigError if the extra is missing or the port is taken.
    """
    if port is None:
        yield None
        return
    if importlib.util.find_spec("prometheus_client") is None:
        raise ConfigError(MISSING)
    from prometheus_client import (  # noqa: PLC0415 - an extra
        CollectorRegistry,
        ProcessCollector,
        start_http_server,
    )

    registry = CollectorRegistry()
    ProcessCollector(registry=registry)  # memory, processor time, open files
    registry.register(FootnoteCollector(engine, gateway, measurements))
    try:
        server, thread = start_http_server(port, addr=HOST, registry=registry)
    except OSError as error:
        raise ConfigError(f"FOOTNOTE_METRICS_PORT {port}: {error.strerror}") from error
    try:
        yield HOST, server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
