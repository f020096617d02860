"""The doctor says what is wrong, in words that say what to do."""

import asyncio
import http.server
import json
import socket
import threading
from contextlib import contextmanager
from dataclasses import replace

import pytest
from discord.http import Route

from bot import cli
from bot.settings import BotSettings
from bot.tools import discord_api, doctor
from bot.tools.doctor import Finding
from index import IndexSettings
from tests.discord_server.faults import Failed, Held
from tests.discord_server.server import LoopbackDiscord

ARTICLE = "The bridge opened on Monday.\n\nIt is 300 metres long.\n"
NO_DISCORD = ("DISCORD_TOKEN", "DISCORD_API_URL", "FOOTNOTE_CORPUS", "FOOTNOTE_DATA")


@pytest.fixture
def server(monkeypatch):
    monkeypatch.setattr(Route, "BASE", Route.BASE)  # whatever the doctor sets is undone
    with LoopbackDiscord() as running:
        yield running


@pytest.fixture
def settings(server, tmp_path):
    index = IndexSettings(data=tmp_path / "data")
    return BotSettings(index=index, token=server.token, api_url=server.api)


@pytest.fixture
def corpus(tmp_path, monkeypatch):
    """A folder with one article and nothing set, so that only options count."""
    for name in NO_DISCORD:
        monkeypatch.delenv(name, raising=False)
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "bridge.txt").write_text(ARTICLE, "utf-8")
    return folder


def examined(settings):
    return asyncio.run(doctor._ask_discord(settings))


def named(findings, name) -> Finding:
    return next(finding for finding in findings if finding.name == name)


def defined(settings):
    """Return our commands as Discord gives them back."""
    commands = asyncio.run(doctor._defined(settings))
    sent = [command | {"id": str(number)} for number, command in enumerate(commands, 1)]
    for command in sent:
        permissions = command["default_member_permissions"]
        command["default_member_permissions"] = permissions and str(permissions)
        command["application_id"] = "1"
    return sent


def test_a_bot_in_order_has_no_fault(server, settings):
    """Who we are, where, with which commands, and by which gateway: all as it should be."""
    server.world.commands = defined(settings)
    found = examined(settings)
    assert not [finding for finding in found if finding.fault]
    assert server.world.bot.name in named(found, "discord").value
    assert named(found, "servers").value == "1"
    assert named(found, "gateway").value == server.gateway.url
    assert "as defined" in named(found, "commands").value
    assert f"client_id={server.world.bot.id}" in named(found, "invite").value


def test_nothing_is_changed_on_discord(server, settings):
    """The doctor only reads."""
    examined(settings)
    assert {request.route.split()[0] for request in server.requests} == {"GET"}
    assert not server.gateway.identified


def test_commands_that_differ_are_named(server, settings):
    """Missing, extra and changed commands are told apart."""
    commands = defined(settings)
    missing = commands.pop()
    changed = next(command for command in commands if command.get("description"))
    changed["description"] = "Something else"
    extra = changed | {"id": "99", "name": "forgotten"}
    server.world.commands = [*commands, extra]
    told = named(examined(settings), "commands")
    assert told.fault
    assert f"missing: {missing['name']}" in told.value
    assert "extra: forgotten" in told.value
    assert f"changed: {changed['name']}" in told.value


def test_a_server_where_the_bot_may_not_write_is_named(server, settings):
    """Permissions that it needs and lacks are said for each server."""
    server.world.bot.permissions = str(1 << 10)
    told = named(examined(settings), f"server The Newsroom ({server.world.guild_id})")
    assert told.fault
    assert "send messages" in told.value


def test_an_intent_that_was_not_granted_is_a_fault(settings):
    """Auto-answer channels need an intent that Discord must grant."""
    told = named(examined(replace(settings, message_content=True)), "message content")
    assert told.fault


def test_a_refused_token_is_a_fault(settings):
    """A wrong token is said to be wrong, and where a right one is."""
    (told,) = examined(replace(settings, token="wrong"))
    assert told.fault
    assert "token" in told.value


def test_no_network_is_a_fault(settings):
    """The address that cannot be reached is named."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        api = f"http://127.0.0.1:{unused.getsockname()[1]}/api/v10"
        (told,) = examined(replace(settings, api_url=api))
    assert told.fault
    assert api in told.value


def test_something_that_is_not_discord_is_a_fault(server, settings):
    """A wrong DISCORD_API_URL is not an error in the doctor."""
    server.plan(Failed("GET /users/@me", 200))
    (told,) = examined(settings)
    assert told.fault
    assert "DISCORD_API_URL" in told.value


def test_an_answer_with_a_charset_is_told_apart(settings):
    """discord.py takes no `application/json; charset=utf-8`; the doctor says that, not "wrong"."""
    with json_server() as api:
        (told,) = examined(replace(settings, api_url=api))
    assert told.fault
    assert "charset" in told.value
    assert "DISCORD_API_URL" not in told.value


@contextmanager
def json_server():
    """Serve Discord's answers as many a proxy labels them."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            body = json.dumps({"id": "1", "username": "footnote", "url": "ws://127.0.0.1"}).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}/api/v10"
        server.shutdown()
        thread.join()


def test_a_discord_that_does_not_answer_is_a_fault(server, settings, monkeypatch):
    """The doctor does not wait for ever, and keeps what it has found."""
    monkeypatch.setattr(discord_api, "PATIENCE_SECONDS", 0.2)
    held = server.plan(Held("GET /gateway"))
    *_, told = found = examined(settings)
    held.release()
    assert len(found) == 2
    assert told.fault


def run(corpus, *options):
    data = corpus.parent / "data"
    return cli.main(["doctor", "--corpus", str(corpus), "--data", str(data), *options])


def test_without_a_token_the_doctor_is_content(corpus, capsys):
    """Only running on Discord needs a token."""
    assert run(corpus) == 0
    assert "no token set" in capsys.readouterr().out


def test_findings_as_json_name_the_database(corpus, capsys):
    """Programs read the database's path, the faults and the verdict."""
    assert run(corpus, "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert found["healthy"] is True
    assert found["faults"] == []
    assert str(corpus.parent / "data") in found["database"]


def test_offline_asks_nobody(corpus, capsys, monkeypatch):
    """With --offline a token is only looked at."""
    monkeypatch.setenv("DISCORD_TOKEN", "any")
    monkeypatch.setenv("DISCORD_API_URL", "http://127.0.0.1:1/api/v10")
    assert run(corpus, "--offline") == 0
    assert "--offline" in capsys.readouterr().out


def test_a_fault_ends_in_exit_code_1(server, corpus, capsys, monkeypatch):
    """What is wrong is marked, and the command fails."""
    monkeypatch.setenv("DISCORD_TOKEN", "wrong")
    monkeypatch.setenv("DISCORD_API_URL", server.api)
    assert run(corpus, "--json") == 1
    found = json.loads(capsys.readouterr().out)
    assert found["faults"] == ["discord"]
    assert found["healthy"] is False


def test_a_setting_without_meaning_is_a_fault(corpus, capsys, monkeypatch):
    """A setting that the bot would refuse is named by the doctor too."""
    monkeypatch.setenv("FOOTNOTE_LOG_QUESTIONS", "perhaps")
    assert run(corpus) == 1
    assert "FOOTNOTE_LOG_QUESTIONS" in capsys.readouterr().out


def test_what_can_be_read_is_named(monkeypatch):
    """The doctor names the formats, the extra that one would need, and the limits that hold."""
    monkeypatch.setattr(
        "index.sources.caged_reader.find_spec",
        lambda name: None if name == "pypdfium2" else object(),
    )
    findings = list(doctor._reading())
    formats = named(findings, "formats").value
    assert "Word" in formats.partition("; not: ")[0]
    assert "PDF (pip install 'footnote-bot[pdf]')" in formats.partition("; not: ")[2]
    assert "deadline" in named(findings, "reading").value
