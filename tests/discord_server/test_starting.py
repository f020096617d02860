"""How the real bot starts and stops: the right words, the right exit code, nothing lost."""

import re
import socket
from pathlib import Path

import pytest

from tests.discord_server.conftest import connect
from tests.discord_server.faults import Failed, Held, Lost
from tests.discord_server.process import BotProcess
from tests.discord_server.server import LoopbackDiscord

ANSWERED = "How many people were treated for smoke inhalation?"
COMMANDS = "PUT /applications/{application}/commands"
EDIT = "PATCH /webhooks/{application}/{token}/messages/{message}"
SEND = "POST /channels/{channel}/messages"


@pytest.fixture
def corpus(tmp_path):
    """One article, so that a start takes no longer than it must."""
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "bridge.txt").write_text("The bridge opened on Monday.\n", "utf-8")
    return folder


@pytest.fixture
def server():
    with LoopbackDiscord() as running:
        yield running


def test_no_token_says_in_two_lines_what_to_do(tmp_path):
    """Without a token the way to get one and the way to do without are named."""
    with BotProcess(tmp_path) as process:
        assert process.wait() == 2
    assert len(process.said) == 2
    assert "DISCORD_TOKEN" in process.said[0]
    assert "footnote preview" in process.said[1]


def _last_words(process, code):
    assert process.wait(150) == code  # a start takes long where many programs share the machine
    said = [line for line in process.said if not line.startswith(("index:", "Indexing"))]
    assert not any("Traceback" in line for line in said), "\n".join(said)
    return said


def test_a_refused_token_is_one_line(tmp_path, corpus, server):
    """A wrong token is a usage error, said once."""
    with BotProcess(tmp_path, api=server.api, token="wrong", corpus=corpus) as process:
        said = _last_words(process, 2)
    assert "token" in said[-1]


def test_a_refused_intent_is_one_line(tmp_path, corpus, server):
    """An intent that Discord has not granted is named, with the setting that asks for it."""
    ask = {"FOOTNOTE_MESSAGE_CONTENT": "1"}
    with BotProcess(tmp_path, api=server.api, token=server.token, corpus=corpus, **ask) as process:
        said = _last_words(process, 2)
    assert "FOOTNOTE_MESSAGE_CONTENT" in said[-1]


def test_no_network_is_one_line(tmp_path, corpus):
    """A refused connection names the address that was tried."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        api = f"http://127.0.0.1:{unused.getsockname()[1]}/api/v10"
        with BotProcess(tmp_path, api=api, token="any", corpus=corpus) as process:
            said = _last_words(process, 1)
    assert api in said[-1]


def test_a_connection_that_breaks_at_login_is_one_line(tmp_path, corpus, server):
    """A line that breaks before we are in is a network that is not there."""
    for _ in range(2):  # a request that can be repeated is repeated once
        server.plan(Lost("GET /users/@me"))
    with BotProcess(tmp_path, api=server.api, token=server.token, corpus=corpus) as process:
        said = _last_words(process, 1)
    assert server.api in said[-1]


def test_an_address_that_is_not_discord_is_one_line(tmp_path, corpus, server):
    """A page where Discord should be means that DISCORD_API_URL is wrong."""
    server.plan(Failed("GET /users/@me", 200))
    with BotProcess(tmp_path, api=server.api, token=server.token, corpus=corpus) as process:
        said = _last_words(process, 2)
    assert "DISCORD_API_URL" in said[-1]


def test_a_token_that_is_withdrawn_ends_the_bot_in_one_line(tmp_path, corpus, server):
    """A gateway that closes because of the token is not asked again and again."""
    with BotProcess(tmp_path, api=server.api, token=server.token, corpus=corpus) as process:
        connect(server, process)
        server.withdraw_token()
        said = _last_words(process, 2)
    assert "token" in said[-1]


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="no /proc here")
def test_after_building_the_index_the_program_starts_again_lighter(tmp_path, server):
    """The process that answers has never loaded what analyses articles; it is the same process."""
    with BotProcess(tmp_path, api=server.api, token=server.token) as first:
        connect(server, first)
        assert b"_FOOTNOTE_STARTED_AGAIN=1" in first.environment
        assert sum("kept in" in line for line in first.said) <= 1
    with BotProcess(tmp_path, api=server.api, token=server.token) as second:
        connect(server, second, times=2)
        assert b"_FOOTNOTE_STARTED_AGAIN" not in second.environment


def test_stopping_and_starting_again_loses_nothing(tmp_path, server):
    """Told to stop, the bot answers what is under way and ends; its buttons work after a restart.

    Commands that have not changed are not sent a second time.
    """
    with BotProcess(tmp_path, api=server.api, token=server.token) as first:
        connect(server, first)
        old = server.reply_to(server.mention(ANSWERED))
        held = server.plan(Held(SEND))
        asked = server.mention(ANSWERED)
        assert held.arrived.wait(20)
        first.terminate()
        _until_it_declines(server)
        held.release()
        assert first.wait() == 0
        assert "[1]" in server.reply_to(asked).text
    with BotProcess(tmp_path, api=server.api, token=server.token) as second:
        connect(server, second, times=2)
        context = server.answer_to(server.press(old, "Context"))
        assert context.ephemeral
        assert len(context.text) > 100
        assert len(server.requested(COMMANDS)) == 1
        second.interrupt()
        assert second.wait() == 130
    assert not any("Traceback" in line for line in second.said), "\n".join(second.said)


def test_a_reindex_under_way_is_stopped_with_a_word(tmp_path, corpus, server):
    """Its message ends; the version from before goes on, and the end comes in time."""
    with BotProcess(tmp_path, api=server.api, token=server.token, corpus=corpus) as process:
        connect(server, process)
        first = server.reply_to(server.mention("Which bridge opened?"))
        server.wait(lambda: "[1]" in first.text, "an answer from the first version")
        for number in range(3000):
            text = f"Boat {number} came in.\n\nIt carried {number} barrels of oil to the harbor.\n"
            (corpus / f"boat-{number}.txt").write_text(text, "utf-8")
        begun = server.slash("sources reindex", user=server.world.moderator)
        message = server.answer_to(begun)
        held = server.plan(Held(EDIT))
        assert held.arrived.wait(20)  # the first sign of progress
        process.terminate()
        _until_it_declines(server)
        asked = server.mention("Which bridge opened?")
        server.reply_to(asked)
        held.release()
        assert process.wait() == 0
        assert re.search(r"v\d+ stays live", message.text)
        assert "restarted" in server.reply_to(asked).text
    assert not any("Traceback" in line for line in process.said), "\n".join(process.said)


def _until_it_declines(server):
    """Ask for help until the bot says that it is being restarted: it has heard the signal."""
    for _ in range(100):
        if "restarted" in server.answer_to(server.slash("help")).text:
            return
    pytest.fail("a bot that was told to stop goes on as if it was not")
