"""One real search cluster for all tests and test processes, and names that only one test uses."""

import fcntl
import json
import os
import signal
import subprocess
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from index.cluster import ClusterClient
from index.settings import ClusterSettings
from tests.cluster.server import find_missing

ROOT = Path(__file__).parent.parent.parent
_STARTED: list[subprocess.Popen[str]] = []
"""The server that this process started; kept, since Python warns of one that it loses sight of."""


@pytest.fixture(scope="session")
def cluster_addresses(tmp_path_factory) -> Iterator[str]:
    """The addresses of a running cluster; the first process starts it, the last one ends it."""
    given = os.environ.get("FOOTNOTE_TEST_CLUSTER")
    if given:
        yield given
        return
    if missing := find_missing():
        pytest.skip(missing)
    base = tmp_path_factory.getbasetemp()
    folder = base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base
    yield _join(folder / "search-cluster.json")
    _leave(folder / "search-cluster.json")


def _join(path: Path) -> str:
    with path.open("a+", encoding="utf-8") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        file.seek(0)
        text = file.read()
        state = json.loads(text) if text else {"users": 0}
        if not state["users"]:
            server = subprocess.Popen(
                [sys.executable, "-m", "tests.cluster.server"],
                stdout=subprocess.PIPE,
                text=True,
                cwd=ROOT,
                start_new_session=True,
            )
            _STARTED.append(server)
            assert server.stdout
            state = {"users": 0, "pid": server.pid, "addresses": server.stdout.readline().strip()}
            server.stdout.close()
            if not state["addresses"]:
                raise RuntimeError("the search cluster did not start")
        state["users"] += 1
        file.truncate(0)
        file.write(json.dumps(state))
        return str(state["addresses"])


def _leave(path: Path) -> None:
    with path.open("r+", encoding="utf-8") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        state = json.loads(file.read())
        state["users"] -= 1
        file.seek(0)
        file.truncate(0)
        file.write(json.dumps(state))
        if state["users"]:
            return
        os.kill(state["pid"], signal.SIGINT)
    for server in _STARTED:
        server.wait(timeout=30)


@pytest.fixture
def cluster_env(cluster_addresses) -> Iterator[dict[str, str]]:
    """The settings of a collection that no other test uses; all of it is deleted at the end."""
    env = {
        "FOOTNOTE_CLUSTER": cluster_addresses,
        "FOOTNOTE_CLUSTER_NAME": f"t{uuid.uuid4().hex[:12]}",
    }
    yield env
    settings = ClusterSettings.from_env(env)
    assert settings
    client = ClusterClient(settings)
    client.delete_indices(client.list_indices(f"footnote-{settings.name}*"))
    client.close()


@pytest.fixture
def cluster_client(cluster_env) -> Iterator[object]:
    """A client of the running cluster."""
    settings = ClusterSettings.from_env(cluster_env)
    assert settings
    client = ClusterClient(settings)
    yield client
    client.close()
