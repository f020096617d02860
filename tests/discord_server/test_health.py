"""A running bot as its service manager and `footnote health` see it."""

import socket
import time

import pytest

from index.operations import check_health
from tests.discord_server.conftest import connect
from tests.discord_server.process import BotProcess
from tests.discord_server.server import LoopbackDiscord


def wait_for(look, what, seconds=30):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if found := look():
            return found
        time.sleep(0.05)
    return pytest.fail(f"{what} within {seconds} s")


def test_a_service_manager_hears_of_start_life_and_end(tmp_path):
    """READY once connected, the watchdog while it runs, STOPPING at SIGTERM; exit code 0.

    Meanwhile the health file says that it is well, and goes with the bot.
    """
    corpus = tmp_path / "news"
    corpus.mkdir()
    (corpus / "bridge.txt").write_text("The bridge opened on Monday.\n")
    with (
        LoopbackDiscord() as server,
        socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager,
    ):
        manager.bind(str(tmp_path / "notify"))
        manager.settimeout(20)
        place = {"NOTIFY_SOCKET": str(tmp_path / "notify")}
        with BotProcess(
            tmp_path, api=server.api, token=server.token, corpus=corpus, **place
        ) as process:
            connect(server, process)
            first = [manager.recv(4096).decode()]
            while "READY=1" not in first[-1]:
                first.append(manager.recv(4096).decode())
            folder = next((tmp_path / "data").glob("news-*"))
            wait_for(lambda: [bot for bot in check_health(folder) if bot.well], "health")
            process.terminate()
            assert process.wait() == 0
            said = []
            manager.settimeout(0.2)
            try:
                while True:
                    said.append(manager.recv(4096).decode())
            except TimeoutError:
                pass
        assert "WATCHDOG=1" in [*first, *said]
        assert said[-1] == "STOPPING=1"
        assert check_health(folder) == []
        assert any("oauth2/authorize?client_id=" in line for line in process.said)
