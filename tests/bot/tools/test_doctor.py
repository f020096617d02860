"""The doctor says what is wrong, in words that say what to do."""

import asyncio
import http.server
import json
import socket
import threading
import time
from contextlib import contextmanager
from dataclasses import replace

import pytest
from discord.http import Route

from bot import cli
from bot.setting_names import SETTINGS
from bot.settings import BotSettings
from bot.tools import discord_api, discord_check, doctor, host_check
from bot.tools.finding import Finding
from index import Beat, Engine, HealthFile, IndexSettings, SqliteServerStore
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
    return asyncio.run(discord_check.ask_about_bot(settings))


def named(findings, name) -> Finding:
    return next(finding for finding in findings if finding.name == name)


def defined(settings):
    """Return our commands as Discord gives them back."""
    commands = asyncio.run(discord_check.list_own_commands(settings))
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
    assert "remove commands-*.sha256" in told.next_step


@pytest.mark.parametrize(("kept", "is_fault"), [(0, False), (-1, True)])
def test_commands_that_a_start_sends_need_no_more_than_that(server, settings, kept, is_fault):
    """None, before the bot was ever started, is no fault; some that are missing are one."""
    server.world.commands = defined(settings)[:kept]
    told = named(examined(settings), "commands")
    assert told.fault is is_fault
    assert "footnote run" in told.next_step


def test_a_server_where_the_bot_may_not_write_is_named(server, settings):
    """Permissions that it needs and lacks are said for each server."""
    server.world.bot.permissions = str(1 << 10)
    told = named(examined(settings), f"server The Newsroom ({server.world.guild_id})")
    assert told.fault
    assert "send messages" in told.value


def test_a_channel_where_the_bot_is_silent_is_named_but_no_fault(server, settings):
    """Many a channel is for reading only; one that the bot does not see is not even named."""
    server.world.bot.permissions = str((1 << 10) | (1 << 11) | (1 << 16) | (1 << 38))
    everybody = {"id": server.world.guild_id, "type": 0, "allow": "0"}
    server.world.channel.overwrites.append({**everybody, "deny": str(1 << 11)})
    server.world.other_channel.overwrites.append({**everybody, "deny": str((1 << 10) | (1 << 11))})
    told = named(examined(settings), f"server The Newsroom ({server.world.guild_id})")
    assert not told.fault
    assert "#newsroom (may not send messages)" in told.value
    assert "#sources" not in told.value
    assert told.next_step


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


@pytest.mark.parametrize(("article", "step"), [(None, True), (ARTICLE, False)])
def test_without_articles_the_next_step_is_to_put_some(corpus, capsys, article, step):
    """Where they go is said, and that they are read then; an index of some needs no step."""
    (corpus / "bridge.txt").unlink()
    if article:
        (corpus / "bridge.txt").write_text(article, "utf-8")
        assert (
            cli.main(["reindex", "--corpus", str(corpus), "--data", str(corpus.parent / "data")])
            == 0
        )
    assert run(corpus) == 0
    assert (f"put articles into {corpus}" in capsys.readouterr().out) is step


def test_where_no_articles_are_init_is_advised(tmp_path, monkeypatch, capsys):
    """Nobody is sent into the folder of the installation."""
    for name in NO_DISCORD:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    assert cli.main(["doctor", "--offline"]) == 0
    out = capsys.readouterr().out
    assert "footnote init" in out.partition("sources: 0")[2].partition("\n")[2].partition("\n")[0]
    assert "put articles into" not in out


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


def test_every_setting_has_its_value_source_and_effect(corpus, capsys, monkeypatch, tmp_path):
    """From .env, from the environment, or by default; the token itself is never printed."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env").write_text("FOOTNOTE_LOG_FORMAT=json\nDISCORD_TOKEN=of-this-bot\n")
    (tmp_path / ".env").chmod(0o600)
    monkeypatch.setenv("FOOTNOTE_LOG_LEVEL", "ERROR")
    for name in ("FOOTNOTE_LOG_FORMAT", "DISCORD_TOKEN"):
        monkeypatch.setenv(name, "")  # so that what .env sets is undone
        monkeypatch.delenv(name)
    assert run(corpus, "--offline") == 0
    out = capsys.readouterr().out
    lines = dict(line[2:].split(": ", 1) for line in out.splitlines() if line[0] in "✓✗!")
    assert {setting.name for setting in SETTINGS} <= lines.keys()
    assert lines["FOOTNOTE_LOG_FORMAT"].startswith("json (.env): ")
    assert lines["FOOTNOTE_LOG_LEVEL"].startswith("ERROR (environment): ")
    assert lines["FOOTNOTE_KEEP_DAYS"].startswith("30 (default): ")
    assert lines["DISCORD_TOKEN"].startswith("set (.env): ")
    assert "of-this-bot" not in out
    assert lines[".env"] == f"{tmp_path / '.env'} was read"


def test_every_fault_has_a_next_step(server, settings, corpus, capsys, monkeypatch):
    """In text below the finding, in JSON by its name."""
    server.world.bot.permissions = str(1 << 10)
    server.world.commands = defined(settings)[:-1]
    monkeypatch.setenv("DISCORD_TOKEN", server.token)
    monkeypatch.setenv("DISCORD_API_URL", server.api)
    (corpus / "photo.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    assert (
        cli.main(["reindex", "--corpus", str(corpus), "--data", str(corpus.parent / "data")]) == 0
    )
    capsys.readouterr()
    assert run(corpus, "--json") == 1
    found = json.loads(capsys.readouterr().out)
    assert len(found["faults"]) >= 3
    assert set(found["faults"]) <= found["next_steps"].keys()


def test_a_disk_without_space_is_a_fault(tmp_path, monkeypatch):
    """The space is measured where the data folder will be."""
    (plenty,) = host_check.check_disk(tmp_path / "not" / "made" / "yet")
    assert not plenty.fault
    monkeypatch.setattr(host_check, "MIN_FREE_BYTES", 10**18)
    (scarce,) = host_check.check_disk(tmp_path)
    assert scarce.fault
    assert "FOOTNOTE_DATA" in scarce.next_step


def test_little_memory_is_a_fault(tmp_path):
    """As /proc/meminfo tells it; where there is no such file, nothing is said."""
    meminfo = tmp_path / "meminfo"
    meminfo.write_text("MemTotal: 500000 kB\nMemAvailable:   90000 kB\n")
    (told,) = host_check.check_memory(meminfo)
    assert told.fault
    meminfo.write_text("MemTotal: 500000 kB\nMemAvailable:  300000 kB\n")
    (told,) = host_check.check_memory(meminfo)
    assert not told.fault
    assert list(host_check.check_memory(tmp_path / "none")) == []


def test_a_bot_that_lost_its_connection_is_a_fault(tmp_path):
    """What the health files say, the doctor says too."""
    beat = {"pid": 7, "since": 0.0, "latency_ms": None, "shards": "auto", "version": 1}
    HealthFile(tmp_path, "auto").renew(Beat(**beat, at=time.time()))
    assert not any(finding.fault for finding in host_check.check_running(tmp_path))
    HealthFile(tmp_path, "auto").renew(Beat(**beat, at=time.time() - 500))
    assert all(finding.fault for finding in host_check.check_running(tmp_path))


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


@pytest.mark.parametrize(("intent", "fault"), [("0", True), ("1", False)])
def test_unasked_answers_need_the_intent(corpus, monkeypatch, capsys, intent, fault):
    """A server wants them: without the intent no message comes with its text."""
    monkeypatch.setenv("FOOTNOTE_MESSAGE_CONTENT", intent)
    with Engine.open(IndexSettings(corpus=corpus, data=corpus.parent / "data")) as engine:
        store = SqliteServerStore(engine.folder / "servers.db")
    store.save_settings("7", {"auto_answer_channels": [1]})
    store.close()
    assert run(corpus, "--offline") == int(fault)
    said = capsys.readouterr().out
    assert "unasked answers: 1 server" in said
    assert ("FOOTNOTE_MESSAGE_CONTENT=1" in said) is fault


def test_a_folder_that_a_channel_is_to_see_needs_a_source(corpus, capsys):
    """Advice, for each server; a source may be named as well, and the server's own are known."""
    (corpus / "news").mkdir()
    (corpus / "news" / "fire.txt").write_text(ARTICLE, "utf-8")
    with Engine.open(IndexSettings(corpus=corpus, data=corpus.parent / "data")) as engine:
        engine.ask("When did the bridge open?")
        engine.server(7).add_file("rules.txt", ARTICLE.encode())
        store = SqliteServerStore(engine.folder / "servers.db")
    known = ["news", "bridge.txt", "@server", "@server/rules.txt"]
    store.save_settings("7", {"channel_folders": {"1": known, "2": ["old/news"]}})
    store.save_settings("8", {"role_folders": {"8": ["@server", "new"]}})
    store.save_settings("9", {"channel_folders": {"1": ["news/fire.txt"]}})
    store.close()
    assert run(corpus, "--offline") == 0
    said = capsys.readouterr().out
    assert "! folders of server 7: no source lies in old/news\n" in said
    assert "! folders of server 8: no source lies in @server, new\n" in said
    assert "folders of server 9" not in said
    assert "/settings" in said


@pytest.mark.parametrize(("make", "step"), [(None, "there is none"), ("a", "is a file")])
def test_a_corpus_that_is_no_folder_is_a_fault(tmp_path, monkeypatch, capsys, make, step):
    """What is there in its place is said, and nobody is told to put articles into a file."""
    for name in NO_DISCORD:
        monkeypatch.delenv(name, raising=False)
    corpus = tmp_path / "articles"
    if make:
        corpus.write_text(make, "utf-8")
    assert run(corpus, "--offline") == 1
    out = capsys.readouterr().out
    assert step in out.partition("✗ corpus:")[2].partition("\n    → ")[2].partition("\n")[0]
    assert (f"put articles into {corpus}" in out) is (not make)


def test_bundled_samples_are_called_samples(tmp_path, monkeypatch, capsys):
    """A path inside an installation tells nobody whose articles they are."""
    for name in NO_DISCORD:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    assert cli.main(["doctor", "--offline"]) == 0
    assert "samples to try" in capsys.readouterr().out.partition("! corpus:")[2].splitlines()[1]
