"""Several connections to Discord, of one process or of several."""

import pytest

from tests.discord_server.conftest import connect
from tests.discord_server.process import BotProcess
from tests.discord_server.server import LoopbackDiscord

ANSWERED = "How many people were treated for smoke inhalation?"
GATEWAY = "GET /gateway/bot"


@pytest.fixture
def server():
    with LoopbackDiscord() as running:
        yield running


@pytest.fixture
def article(tmp_path):
    """One article, so that a start is short."""
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "fire.txt").write_text(
        "The fire on Pier 4\n\nEleven people were treated for smoke inhalation.\n", "utf-8"
    )
    return folder


@pytest.fixture
def start(tmp_path, server, article):
    """Makes a bot with its own data folder."""

    def make(name, **settings):
        folder = tmp_path / name
        folder.mkdir()
        return BotProcess(folder, api=server.api, token=server.token, corpus=article, **settings)

    return make


def _identified(server):
    return sorted(tuple(data["shard"]) for data in server.gateway.identified)


def test_two_processes_answer_each_question_once(server, start):
    """Every question is answered by the process whose shard heard it, and by nobody else."""
    with (
        start("one", FOOTNOTE_SHARDS="0/2") as first,
        start("two", FOOTNOTE_SHARDS="1/2") as second,
    ):
        server.wait(lambda: _identified(server) == [(0, 2), (1, 2)], "both shards", seconds=60)
        asked = [server.mention(ANSWERED), server.direct(ANSWERED)]
        slash = server.slash("ask", question=ANSWERED)
        assert "Eleven" in server.answer_to(slash).text
        for message in asked:
            assert "Eleven" in server.reply_to(message).text
        first.terminate()
        second.terminate()
        assert (first.wait(), second.wait()) == (0, 0)
    assert [len(server.replies(message)) for message in asked] == [1, 1]
    assert len(server.requested("PUT /applications/{application}/commands")) == 1


def test_too_many_servers_for_one_connection_are_spread_over_more(server, start):
    """Closed with 4011, a bot with shards=auto logs in again with the number that Discord wants."""
    server.gateway.fewest_shards = 2
    with start("bot") as process:
        server.wait(lambda: _identified(server) == [(0, 2), (1, 2)], "two shards", seconds=60)
        assert "Eleven" in server.reply_to(server.mention(ANSWERED)).text
        assert any("4011" in line for line in process.said)


def test_too_few_shards_by_setting_end_with_the_cause(server, start):
    """A total that somebody chose is not changed behind their back; the line names the setting."""
    server.gateway.fewest_shards = 4
    with start("bot", FOOTNOTE_SHARDS="0-1/2") as process:
        assert process.wait(60) == 1
    assert "FOOTNOTE_SHARDS" in process.said[-1]
    assert "4011" in process.said[-1]


def test_a_used_up_start_limit_is_waited_for(server, start):
    """No session is begun before Discord allows one again; the log says what is waited for."""
    server.gateway.starts_left = 0
    server.gateway.starts_reset_ms = 700
    with start("bot") as process:
        connect(server, process)
        assert len(server.requested(GATEWAY)) == 2
        assert any("sessions" in line for line in process.said)


def test_a_second_bot_with_the_same_shards_stops(server, start, tmp_path):
    """Two bots on one data folder would answer every question twice."""
    data = str(tmp_path / "shared")
    with start("first", FOOTNOTE_DATA=data) as first:
        connect(server, first)
        with start("second", FOOTNOTE_DATA=data) as second:
            assert second.wait(60) == 1
        assert "same shards" in second.said[-1]
        assert "Eleven" in server.reply_to(server.mention(ANSWERED)).text


def test_bots_with_other_shards_share_a_data_folder(server, start, tmp_path):
    """Each question is answered once, from one index."""
    data = str(tmp_path / "shared")
    with (
        start("one", FOOTNOTE_SHARDS="0/2", FOOTNOTE_DATA=data),
        start("two", FOOTNOTE_SHARDS="1/2", FOOTNOTE_DATA=data),
    ):
        server.wait(lambda: _identified(server) == [(0, 2), (1, 2)], "both shards", seconds=60)
        asked = server.mention(ANSWERED)
        assert "Eleven" in server.reply_to(asked).text
    assert len(server.replies(asked)) == 1
