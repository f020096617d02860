"""The preview: the real bot with a real index, in a world that a page shows."""

import signal
import socket
import subprocess
import sys
from urllib.request import urlopen

import pytest

from bot import strings
from bot.settings import BotSettings
from bot.tools import preview
from bot.tools.simulated_discord import CHANNEL, open_preview_world
from bot.translations import speak
from index import Engine, IndexSettings
from tests.seen import custom_id, labels, text

FIRE = """Warehouse fire hurts eleven

Eleven people were treated for smoke inhalation, Fire Chief Ana Ruiz said.

Ana Ruiz is the fire chief of Harbor City. The fire was out by noon.
"""


@pytest.fixture
def corpus(tmp_path):
    """One article."""
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "fire.txt").write_text(FIRE, "utf-8")
    return folder


@pytest.fixture
async def stage(tmp_path, corpus):
    """The stage with a real engine."""
    settings = IndexSettings(corpus=corpus, data=tmp_path / "data")
    with Engine.open(settings) as engine:
        async with open_preview_world(BotSettings(index=settings), engine) as stage:
            yield stage


async def test_a_welcome_waits_with_questions_that_are_answered(stage):
    """Each example is asked by a press, and its answer is for all."""
    welcome = stage.channel.last_message
    assert f"Welcome to #{CHANNEL}" in text(welcome)
    assert "1 article" in text(welcome)
    assert "> Who is Ana Ruiz?" in text(welcome)
    result = await stage.member.click(welcome, custom_id=custom_id(welcome, "Ask"))
    assert not result.ephemeral
    assert "[1]" in text(result.response)


async def test_a_name_typed_is_a_mention(stage):
    """The page sends plain text; "@Footnote" in it reaches the bot as Discord would send it."""
    await stage.member.send(stage.channel, "@footnote how many people were treated?")
    assert "Eleven" in text(stage.channel.last_message)
    assert "Remove" in labels(stage.channel.last_message)


async def test_times_in_this_world_are_now(stage):
    """What was indexed a moment ago does not lie in the world's future."""
    await stage.member.send(stage.channel, "@Footnote how many people were treated?")
    given = stage.channel.last_message
    stamp = int(text(given).partition("<t:")[2].partition(":")[0])
    assert 0 <= given.created_at.timestamp() - stamp < 60


async def test_the_moderator_reindexes_and_the_guard_asks(stage, corpus):
    """The whole way: a change goes live, a loss waits for a word."""
    (corpus / "market.txt").write_text("Market day\n\nThe market opens at eight.\n", "utf-8")
    await stage.moderator.slash(stage.channel, "sources reindex")
    assert "✅ v2 live: 2 paragraphs added" in text(stage.channel.last_message)
    (corpus / "fire.txt").unlink()
    await stage.moderator.slash(stage.channel, "sources reindex")
    assert "⚠ Not published" in text(stage.channel.last_message)
    await stage.moderator.click(stage.channel.last_message, label="Discard")
    await stage.member.send(stage.channel, "@Footnote how many people were treated?")
    assert "Eleven" in text(stage.channel.last_message)


async def test_an_answer_remembers_what_it_quoted(stage, corpus):
    """After the article changed, Context shows what was cited then, and says that it was edited."""
    await stage.member.send(stage.channel, "@Footnote how many people were treated?")
    given = stage.channel.last_message
    (corpus / "fire.txt").write_text(FIRE.replace("Eleven people", "Twelve people"), "utf-8")
    await stage.moderator.slash(stage.channel, "sources reindex")
    context = await stage.member.click(given, custom_id=custom_id(given, "Context"))
    assert "Edited after this answer" in text(context.response)
    assert "Eleven people" in text(context.response)


def test_the_handbook_answers_beside_the_articles(tmp_path, corpus, monkeypatch):
    """As on Discord: a question about Footnote is answered where the articles do not."""
    seen = []

    async def show(settings, engine, **_):
        async with open_preview_world(BotSettings(index=settings), engine) as stage:
            await stage.member.send(stage.channel, "@Footnote How do I add an article?")
            seen.append(text(stage.channel.last_message))
        return 0

    monkeypatch.setattr(preview, "_show", show)
    assert preview.run_preview(IndexSettings(corpus=corpus, data=tmp_path / "data")) == 0
    assert "[1]" in seen[0]
    assert "I found no sentence" not in seen[0]


async def test_a_welcome_without_examples_offers_no_button(tmp_path, corpus):
    """Where no article has a question that is known to be answered."""
    (corpus / "fire.txt").write_text("Market day\n\nThe market opens at eight.\n", "utf-8")
    settings = IndexSettings(corpus=corpus, data=tmp_path / "data")
    with Engine.open(settings) as engine:
        async with open_preview_world(BotSettings(index=settings), engine) as stage:
            welcome = stage.channel.last_message
            assert labels(welcome) == []
            assert text(welcome).rstrip().endswith("reply to this message.")


async def test_a_server_in_another_language_is_answered_in_it(tmp_path, corpus):
    """Its welcome, and the words around an answer."""
    settings = IndexSettings(corpus=corpus, data=tmp_path / "data")
    with Engine.open(settings) as engine:
        async with open_preview_world(BotSettings(index=settings), engine, locale="de") as stage:
            welcome = text(stage.channel.last_message)
            await stage.member.send(stage.channel, "@Footnote Who paid for the lighthouse?")
            answer = text(stage.channel.last_message)
    with speak("de"):
        assert strings.NOT_FOUND in answer
        assert strings.WELCOME.split("{")[0].strip() in welcome


async def test_every_world_has_the_commands(tmp_path, corpus):
    """Also the second one over the same data: what was sent to the first is not sent there."""
    settings = IndexSettings(corpus=corpus, data=tmp_path / "data")
    with Engine.open(settings) as engine:
        for _ in range(2):
            async with open_preview_world(BotSettings(index=settings), engine) as stage:
                offered = stage.moderator.available_commands(stage.channel)
                assert set(offered) >= {"ask", "find", "source", "help", "sources reindex"}
                assert "sources reindex" not in stage.member.available_commands(stage.channel)


async def test_the_page_is_served_on_this_machine_only(stage):
    """The address is a loopback one, and what it gives is the page."""
    async with stage.page() as page:
        assert page.url.startswith("http://127.0.0.1:")


def test_the_command_prints_the_address_and_ends_on_request(tmp_path, corpus):
    """Ctrl-C ends it with 130 and without a traceback; the page answers until then."""
    program = "import sys; from bot.cli import main; sys.exit(main(sys.argv[1:]))"
    words = ["preview", "--no-browser", "--corpus", corpus, "--data", tmp_path / "data"]
    with subprocess.Popen(
        [sys.executable, "-c", program, *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        url, hint = (process.stdout.readline().strip() for _ in range(2))
        with urlopen(url) as page:  # noqa: S310 - our own page
            assert b"<html" in page.read(2000).lower()
        process.send_signal(signal.SIGINT)
        _, complained = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "@Footnote" in hint
    assert "Traceback" not in complained
    assert "WARNING" not in complained


def test_without_its_packages_the_preview_says_what_to_install(monkeypatch, capsys):
    """Two lines and exit code 1."""
    monkeypatch.setattr(preview, "_NEEDED", ("a_package_that_nobody_has",))
    assert preview.run_preview(IndexSettings()) == 1
    assert "footnote-bot[preview]" in capsys.readouterr().err


def test_a_port_that_is_taken_is_told_with_the_way_on(tmp_path, capsys, monkeypatch):
    """Another may be named, or any free one taken."""
    monkeypatch.chdir(tmp_path)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert preview.run_preview(IndexSettings(data=tmp_path), port=port, browser=False) == 1
    told = capsys.readouterr().err
    assert f"{port}; name another one with --port" in told
