"""`footnote init`: the folder, the token and the invite link."""

import io
import json
import os
import shutil
import stat
import sys
from urllib.parse import parse_qs, urlsplit

import discord
import pytest
from discord.http import Route
from dotenv import dotenv_values

from bot import cli
from bot.tools import initialization
from index.settings import find_bundled_folder
from tests.discord_server.server import LoopbackDiscord


@pytest.fixture
def server(monkeypatch):
    monkeypatch.setattr(Route, "BASE", Route.BASE)
    with LoopbackDiscord() as running:
        yield running


@pytest.fixture
def place(tmp_path, monkeypatch):
    """An empty working directory and no settings."""
    for name in list(os.environ):
        if name.startswith(("FOOTNOTE_", "DISCORD_")):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    return tmp_path


@pytest.fixture
def api(server, monkeypatch):
    monkeypatch.setenv("DISCORD_API_URL", server.api)
    return server


def test_without_a_token_all_but_the_token_is_made(place, capsys):
    """An empty folder, a .env for its owner alone, and the next step on stderr."""
    assert cli.main(["init", "bot"]) == 0
    assert list((place / "bot" / "docs_corpus").iterdir()) == []
    env = place / "bot" / ".env"
    assert stat.S_IMODE(env.stat().st_mode) == 0o600
    assert dotenv_values(env) == {"DISCORD_TOKEN": "", "FOOTNOTE_CORPUS": "docs_corpus"}
    printed = capsys.readouterr()
    assert 'cd bot && footnote ask "…"' in printed.out
    assert "cd bot && footnote run" in printed.out
    assert "DISCORD_TOKEN=" in printed.err


@pytest.mark.parametrize("found", [None, "/usr/bin/footnote"])
def test_the_next_steps_can_be_typed_as_they_stand(place, capsys, monkeypatch, found):
    """Where no `footnote` is on the path, they name the one that was started."""
    monkeypatch.setattr(shutil, "which", lambda _: found)
    monkeypatch.setattr(sys, "argv", [".venv/bin/footnote", "init"])
    assert cli.main(["init", "our bot"]) == 0
    program = "footnote" if found else str(place / ".venv" / "bin" / "footnote")
    assert f"cd 'our bot' && {program} run\n" in capsys.readouterr().out


def test_an_accepted_token_is_kept_and_the_invite_link_printed(place, api, capsys, monkeypatch):
    """The link names the application, both scopes and the permissions, threads too."""
    monkeypatch.setenv("DISCORD_TOKEN", api.token)
    assert cli.main(["init", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["checked"] == "passed"
    query = parse_qs(urlsplit(report["invite"]).query)
    assert query["client_id"] == [api.world.bot.id]
    assert query["scope"] == ["bot applications.commands"]
    granted = discord.Permissions(int(query["permissions"][0]))
    assert granted.view_channel
    assert granted.send_messages
    assert granted.send_messages_in_threads
    assert granted.read_message_history
    assert not granted.administrator
    assert dotenv_values(place / ".env")["DISCORD_TOKEN"] == api.token


def test_a_refused_token_is_not_written(place, api, capsys):
    """Exit code 2, one line that says where a right one is, and an empty token in .env."""
    (place / "secret").write_text("wrong-token\n")
    assert cli.main(["init", "--token-file", "secret"]) == 2
    assert "Bot page" in capsys.readouterr().err
    assert dotenv_values(place / ".env")["DISCORD_TOKEN"] == ""


def test_a_token_that_cannot_be_checked_is_kept(place, capsys, monkeypatch):
    """Without a network the token is written and doctor named; exit code 1."""
    monkeypatch.setenv("DISCORD_API_URL", "http://127.0.0.1:9/api/v10")
    monkeypatch.setattr(sys, "stdin", io.StringIO("some.token-of_mine\n"))
    assert cli.main(["init", "--token-file", "-"]) == 1
    assert "footnote doctor" in capsys.readouterr().err
    assert dotenv_values(place / ".env")["DISCORD_TOKEN"] == "some.token-of_mine"


def test_what_is_no_token_is_refused_without_repeating_it(place, capsys):
    """A pasted sentence is neither written nor printed."""
    (place / "secret").write_text("my secret is $(x)\n")
    assert cli.main(["init", "--token-file", "secret"]) == 2
    assert "my secret" not in capsys.readouterr().err


def test_a_terminal_is_asked_again_after_a_refusal(place, api, capsys, monkeypatch):
    """A typing error is no end; the token never appears on the screen."""
    terminal = io.StringIO()
    terminal.isatty = lambda: True
    monkeypatch.setattr(sys, "stdin", terminal)
    typed = iter(["wrong", f"  Bot {api.token} "])
    monkeypatch.setattr(initialization.getpass, "getpass", lambda _: next(typed))
    assert cli.main(["init"]) == 0
    printed = capsys.readouterr()
    assert api.token not in printed.out + printed.err
    assert dotenv_values(place / ".env")["DISCORD_TOKEN"] == api.token


def test_what_stands_in_env_is_kept(place, api, monkeypatch):
    """Other settings and comments stay; the token is added to them."""
    (place / ".env").write_text("# mine\nFOOTNOTE_CORPUS=news\nFOOTNOTE_LOG_FORMAT=json\n")
    monkeypatch.setenv("DISCORD_TOKEN", api.token)
    assert cli.main(["init"]) == 0
    assert (place / "news").is_dir()
    text = (place / ".env").read_text()
    assert text.startswith("# mine\nFOOTNOTE_CORPUS=news\nFOOTNOTE_LOG_FORMAT=json\n")
    assert dotenv_values(place / ".env")["DISCORD_TOKEN"] == api.token


def test_beside_the_samples_articles_get_a_folder_of_their_own(place):
    """Where docs_corpus holds the samples, as in a clone, another folder is made and named."""
    (place / "docs_corpus").symlink_to(find_bundled_folder())
    (place / ".env").write_text("DISCORD_TOKEN=\n")
    assert cli.main(["init"]) == 0
    assert list((place / "articles").iterdir()) == []
    assert dotenv_values(place / ".env")["FOOTNOTE_CORPUS"] == "articles"


def test_the_token_of_another_folder_is_not_taken_over(place):
    """A .env in the working directory belongs to the bot there, not to the new one."""
    (place / ".env").write_text("DISCORD_TOKEN=of-another-bot\n")
    assert cli.main(["init", "new"]) == 0
    assert dotenv_values(place / "new" / ".env")["DISCORD_TOKEN"] == ""
    del os.environ["DISCORD_TOKEN"]  # loaded from .env by the command


def test_a_folder_that_cannot_be_made_is_one_line(place, capsys):
    """A file in the way is named."""
    (place / "taken").write_text("")
    assert cli.main(["init", "taken"]) == 1
    assert "taken" in capsys.readouterr().err
