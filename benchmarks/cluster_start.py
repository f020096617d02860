"""The search cluster that the commands on clusters start, and what they print of it."""

import os
import signal
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

from index.cluster import ClusterClient
from index.settings import IndexSettings


@contextmanager
def start_nodes(nodes: int) -> Iterator[Any]:
    """Yield a `tests.cluster.server.Cluster` of some nodes, in a folder of its own."""
    server: Any = import_module("tests.cluster.server")
    if missing := server.find_missing():
        raise SystemExit(missing)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # so that no node is left behind
    with tempfile.TemporaryDirectory(prefix="footnote-nodes-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        folder.chmod(0o755)
        with server.Cluster(folder, nodes) as cluster:
            yield cluster


@contextmanager
def find_or_start(nodes: int) -> Iterator[str]:
    """Yield the addresses of the cluster that FOOTNOTE_CLUSTER names, or of one started here."""
    if given := os.environ.get("FOOTNOTE_CLUSTER", ""):
        yield given
        return
    with start_nodes(nodes) as cluster:
        yield cluster.addresses


def connect(settings: IndexSettings) -> ClusterClient:
    """Return a client of the cluster that the settings name."""
    if settings.cluster is None:
        raise ValueError("the settings name no cluster")
    return ClusterClient(settings.cluster)


def print_table(heads: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Print rows under heads, as a table of Markdown with columns of one width."""
    texts = [[*map(str, heads)], *([str(each) for each in row] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*texts, strict=True)]
    texts.insert(1, ["-" * width for width in widths])
    for row in texts:
        cells = (text.ljust(width) for text, width in zip(row, widths, strict=True))
        print(f"| {' | '.join(cells)} |", flush=True)
