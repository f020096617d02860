"""Unasked answers of the real bot: with the intent, in a chosen channel, over real sockets."""

import pytest

from index import Engine, IndexSettings, SqliteServerStore
from tests.discord_server.conftest import connect
from tests.discord_server.process import BotProcess
from tests.discord_server.server import LoopbackDiscord
from tests.discord_server.world import MESSAGE_CONTENT

ASKED = "When did the Alder bridge over the Wend open to traffic?"


@pytest.fixture
def server():
    """A Discord that grants the Message Content intent."""
    with LoopbackDiscord(allowed_intents=MESSAGE_CONTENT) as running:
        yield running


@pytest.fixture
def corpus(tmp_path, server):
    """One article; the newsroom is chosen for unasked answers, without a wait."""
    folder = tmp_path / "articles"
    folder.mkdir()
    text = (
        "Bridge opens\n\nThe Alder bridge over the Wend opened to traffic on Monday.\n\n"
        "The old ferry is for sale. Its crew of four was given other work by the county.\n"
    )
    (folder / "bridge.txt").write_text(text, "utf-8")
    with Engine.open(IndexSettings(corpus=folder, data=tmp_path / "data")) as engine:
        assert engine.ask(ASKED).sure
        store = SqliteServerStore(engine.folder / "servers.db")
    chosen = [int(server.world.channel.id)]
    store.save_settings(
        server.world.guild_id, {"auto_answer_channels": chosen, "auto_answer_wait": 0}
    )
    store.close()
    return folder


def test_a_sure_answer_comes_unasked_where_moderators_chose_it(tmp_path, corpus, server):
    """Once, also if the event is repeated; elsewhere talk is left alone."""
    intent = {"FOOTNOTE_MESSAGE_CONTENT": "1"}
    with BotProcess(
        tmp_path, api=server.api, token=server.token, corpus=corpus, **intent
    ) as process:
        connect(server, process)
        elsewhere = server.say(ASKED, channel=server.world.other_channel)
        asked = server.say(ASKED)
        reply = server.reply_to(asked)
        assert reply.text.startswith("-# Nobody asked me")
        assert "Alder bridge" in reply.text
        server.again(asked)
        server.reply_to(server.mention(ASKED))
        assert server.replies(asked) == [reply]
        assert not server.replies(elsewhere)
        assert not server.posting.pinging
        server.press(reply, "Remove", user=server.world.stranger)
        server.wait(lambda: reply.deleted, "the removal by anybody")
    assert not any("Traceback" in line for line in process.said), "\n".join(process.said)
