"""Two runs of the real bot on two hosts: what the first was told, the second knows."""

from contextlib import closing

import pytest

pytest.importorskip("opensearchpy")

from index import Engine
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

    def make(name, server):
        folder = tmp_path / name
        folder.mkdir()
        return BotProcess(folder, api=server.api, token=server.token, corpus=folder, **cluster_env)

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
