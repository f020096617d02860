"""Two runs of the real bot on two hosts: what the first was told, the second knows."""

import select
import socket
import socketserver
import threading
from contextlib import closing
from urllib.parse import urlsplit

import pytest

pytest.importorskip("opensearchpy")

from index import Engine
from index.cluster import Layout
from tests.cluster.corpora import make_settings
from tests.discord_server.conftest import connect
from tests.discord_server.process import BotProcess
from tests.discord_server.server import LoopbackDiscord

ARTICLE = """\
# The ferry of Marrow Bay

The ferry of Marrow Bay leaves at nine. Captain Oda Lund steers it.

It costs four crowns.
"""
ASKED = "When does the ferry leave?"
UNANSWERED = "Who painted the belfry?"


@pytest.fixture
def run(cluster_env, tmp_path):
    """Runs the bot on a host of its own, whose folder is empty."""
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    (corpus / "ferry.md").write_text(ARTICLE, "utf-8")
    settings = make_settings(cluster_env, corpus, tmp_path / "indexer")
    with closing(Engine.open(settings)) as indexer:
        indexer.reindex()

    def make(name, server, **more):
        folder = tmp_path / name
        folder.mkdir()
        env = cluster_env | more
        return BotProcess(folder, api=server.api, token=server.token, corpus=folder, **env)

    return make


def test_what_one_bot_was_told_another_knows(run):
    """A button, a vote, a gap, a setting, a golden question, the log and /privacy."""
    with LoopbackDiscord() as server:
        moderator = server.world.moderator

        def use(command, said, **options):
            begun = server.slash(command, user=moderator, **options)

            def concluded():
                return begun.answer if begun.answer and said in begun.answer.text else None

            return server.wait(concluded, f"{said!r} after /{command}", seconds=20)

        with run("first", server) as first:
            connect(server, first)
            reply = server.reply_to(server.mention(ASKED))
            assert "leaves at nine" in reply.text.replace("*", "")
            server.answer_to(server.press(reply, "👍"))
            silent = server.reply_to(server.mention(UNANSWERED))
            server.answer_to(server.press(silent, "Report gap"))
            use("settings", "7 seconds", cooldown=7)
            use("sources golden add", ASKED, question=ASKED)
            first.terminate()
            assert first.wait() == 0
        with run("second", server) as second:
            connect(server, second, times=2)
            context = server.answer_to(server.press(reply, "Context"))
            assert "Captain Oda Lund" in context.text
            assert ASKED in use("insights top", ASKED).text
            assert "belfry" in use("insights gaps", "belfry").text
            assert "👍 1" in use("insights feedback", "👍").text
            use("settings", "7 seconds")
            use("sources golden list", ASKED)
            mine = server.answer_to(server.slash("privacy"))
            assert "Yours: 2 records" in mine.text
            server.press(mine, "Delete mine")
            server.wait(lambda: "Delete" in mine.buttons, "the question whether to delete")
            server.press(mine, "Delete")
            server.wait(lambda: "2 records" in mine.text, "that both are deleted")
            assert "👍 0" in use("insights feedback", "👍").text
            second.terminate()
            assert second.wait() == 0
        said = "\n".join([*first.said, *second.said])
        assert "Traceback" not in said, said
        assert not server.posting.refused


class Gate(socketserver.ThreadingTCPServer):
    """A way to the cluster on a port of its own, which can be shut and opened again."""

    def __init__(self, target: tuple[str, int]) -> None:
        self.target = target
        self.is_open = True
        super().__init__(("127.0.0.1", 0), _Passage)
        self._thread = threading.Thread(target=self.serve_forever, args=(0.05,))
        self._thread.start()

    def close(self) -> None:
        """End all connections."""
        self.is_open = False
        self.shutdown()
        self._thread.join()
        self.server_close()


class _Passage(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        if not self.server.is_open:
            return
        with socket.create_connection(self.server.target) as far:
            other = {self.request: far, far: self.request}
            while self.server.is_open:
                for ready in select.select([*other], [], [], 0.05)[0]:
                    data = ready.recv(1 << 16)
                    if not data:
                        return
                    other[ready].sendall(data)


def test_a_cluster_that_is_gone_and_comes_back(run, cluster_env):
    """Questions, searches, presses and settings get a friendly line, and then all goes on."""
    address = urlsplit(cluster_env["FOOTNOTE_CLUSTER"].split(",")[0])
    gate = Gate((address.hostname, address.port))
    way = {"FOOTNOTE_CLUSTER": f"http://127.0.0.1:{gate.server_address[1]}"}
    with closing(gate), LoopbackDiscord() as server, run("bot", server, **way) as process:
        connect(server, process)
        reply = server.reply_to(server.mention(ASKED))
        gate.is_open = False
        unanswered = [
            server.slash("ask", question=ASKED),
            server.slash("find", words="ferry"),
            server.press(reply, "👎"),
            server.slash("privacy"),
            server.slash("insights feedback", user=server.world.moderator),
        ]

        def are_told():
            told = [each.answer for each in unanswered if each.modal is None]
            return all(each and "cannot be reached" in each.text for each in told)

        server.wait(are_told, "the friendly line for all", seconds=30)
        gate.is_open = True
        again = server.reply_to(server.mention(ASKED), seconds=20)
        assert "leaves at nine" in again.text.replace("*", "")
        assert "Oda Lund" in server.answer_to(server.press(reply, "Context")).text
        said = "\n".join(process.said)
        assert "Traceback" not in said, said
        assert "not answered" in said


def test_two_shard_groups_answer_each_interaction_once(run):
    """Two hosts with a half of the shards each: whoever got it answers, and nobody else."""
    with (
        LoopbackDiscord() as server,
        run("one", server, FOOTNOTE_SHARDS="0/2") as one,
        run("two", server, FOOTNOTE_SHARDS="1/2") as two,
    ):

        def are_connected():
            shards = sorted(tuple(data["shard"]) for data in server.gateway.identified)
            assert one.running, one.said
            assert two.running, two.said
            return shards == [(0, 2), (1, 2)]

        server.wait(are_connected, "both shards", seconds=60)
        asked = [server.mention(ASKED), server.direct(ASKED), server.mention(UNANSWERED)]
        slash = server.slash("ask", question=ASKED)
        assert "leaves at nine" in server.answer_to(slash).text.replace("*", "")
        replies = [server.reply_to(message, seconds=20) for message in asked]
        context = server.answer_to(server.press(replies[0], "Context"))
        assert "Captain Oda Lund" in context.text
        for each in (one, two):
            each.terminate()
        assert [one.wait(), two.wait()] == [0, 0]
        assert [len(server.replies(message)) for message in asked] == [1, 1, 1]
        assert not server.posting.refused  # as a second answer to an interaction would be
        assert len(server.requested("PUT /applications/{application}/commands")) == 1


def test_a_second_bot_with_the_same_shards_on_another_host_stops(run):
    """It says which process has them, and the first one goes on; once that ends, they are free."""
    with LoopbackDiscord() as server:
        with run("first", server) as first:
            connect(server, first)
            with run("second", server, FOOTNOTE_SHARDS="1/2") as second:
                assert second.wait(60) == 1
            assert "same shards" in second.said[-1]
            assert f"process {first.pid} on {socket.gethostname()}" in second.said[-1]
            assert "leaves at nine" in server.reply_to(server.mention(ASKED)).text.replace("*", "")
            first.terminate()
            assert first.wait() == 0
        with run("third", server, FOOTNOTE_SHARDS="1/2") as third:
            connect(server, third, times=2)


def test_a_bot_whose_shards_another_one_took_stops(run, cluster_client, cluster_env):
    """As one does that hung for longer than its claim lasts."""
    with LoopbackDiscord() as server, run("bot", server) as bot:
        connect(server, bot)
        state = Layout(cluster_env["FOOTNOTE_CLUSTER_NAME"]).state
        found = cluster_client.get(state, "claims")
        (claim,) = found.source["claims"].values()
        other = {**claim, "who": "process 7 on elsewhere"}
        changed = {**found.source, "claims": {"another": other}}
        cluster_client.put(state, "claims", changed, after=found.position)
        assert bot.wait(40) == 1
        assert "process 7 on elsewhere" in bot.said[-1]
