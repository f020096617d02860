"""What a server had is kept for a while after the bot has left it, and then deleted."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from bot.cli import main
from index import Engine, SqliteAnswerLog, SqliteMemberStore, SqliteServerStore
from index.operations import LeftServers, forget_server
from index.store import FolderState

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
SECRET = b"Quackenbush"


@pytest.fixture
def engine(settings, tmp_path):
    (tmp_path / "lantern.txt").write_text("The lantern\n\nThe lantern was lit by Quackenbush.\n")
    with Engine.open(settings) as engine:
        for guild in (7, 8):
            engine.server(guild).add(str(tmp_path / "lantern.txt"))
        yield engine


def test_a_server_is_due_after_its_days(tmp_path):
    """Not a second sooner; the time survives a restart, and a second departure changes nothing."""
    left = LeftServers(FolderState(tmp_path))
    left.note_left(7, now=NOW)
    left.note_left(7, now=NOW + timedelta(days=3))
    again = LeftServers(FolderState(tmp_path))
    assert again.due(7, now=NOW + timedelta(days=7, seconds=-1)) == []
    assert again.due(7, now=NOW + timedelta(days=7)) == [7]


def test_a_server_that_comes_back_is_not_due(tmp_path):
    """It starts anew if the bot leaves a second time."""
    left = LeftServers(FolderState(tmp_path))
    left.note_left(7, now=NOW)
    left.note_back(7)
    left.note_back(7)
    assert LeftServers(FolderState(tmp_path)).due(0, now=NOW + timedelta(days=99)) == []


def test_what_happened_meanwhile_is_noted(tmp_path):
    """Servers left and joined while the bot was off; those it never knew of are of no interest."""
    left = LeftServers(FolderState(tmp_path))
    left.note_left(7, now=NOW)
    left.compare(present={7, 9}, known=[7, 8], now=NOW)
    assert left.due(0, now=NOW) == [8]


@pytest.mark.parametrize("content", ["", "{", "[]", '{"x": 1}', '{"7": "soon"}'])
def test_a_damaged_file_deletes_nothing(tmp_path, content):
    """It is as if no server had been left yet."""
    (tmp_path / "left-servers.json").write_text(content)
    assert LeftServers(FolderState(tmp_path)).due(0, now=NOW) == []


def test_all_that_a_server_had_is_deleted(engine):
    """Sources, answers, settings and audit log; those of another server stay."""
    log = SqliteAnswerLog(engine.folder / "answers.db")
    store = SqliteServerStore(engine.folder / "servers.db")
    members = SqliteMemberStore(engine.folder / "servers.db")
    keys = {}
    for guild in (7, 8):
        answer = engine.server(guild).ask("Who lit the lantern?")
        assert answer.quotes
        keys[guild] = log.save(answer, scope=str(guild))
        store.save_settings(str(guild), {"private_answers": True})
        store.add_entry(str(guild), "add", "lantern.txt", member="hash", name="Mina")
        members.save_vote(f"answer-{guild}", member="hash", scope=str(guild), is_up=True)
    forget_server(engine, 7)
    assert members.list_votes("7") == []
    assert len(members.list_votes("8")) == 1
    members.close()
    assert engine.guilds() == [8]
    assert not engine.server(7).ask("Who lit the lantern?").quotes
    assert engine.server(8).ask("Who lit the lantern?").quotes
    assert log.load(keys[7]) is None
    assert log.load(keys[8]) is not None
    assert store.load_settings().keys() == {"8"}
    assert store.list_entries("7") == []
    assert store.list_entries("8") != []
    log.close()
    store.close()


def test_no_byte_of_its_sources_is_left(engine):
    """After both servers are gone, no file holds a word of what they had."""
    assert any(SECRET in path.read_bytes() for path in engine.folder.rglob("*") if path.is_file())
    for guild in (7, 8):
        forget_server(engine, guild)
    holding = [p for p in engine.folder.rglob("*") if p.is_file() and SECRET in p.read_bytes()]
    assert holding == []


def test_a_running_bot_notices(engine, settings):
    """Another process that had the server open finds nothing the next time."""
    with Engine.open(settings) as bot:
        assert bot.server(7).ask("Who lit the lantern?").quotes
        forget_server(engine, 7)
        assert not bot.server(7).ask("Who lit the lantern?").quotes


def test_a_server_without_anything_can_be_forgotten(engine):
    """Nothing happens."""
    forget_server(engine, 99)
    assert engine.guilds() == [7, 8]


def test_a_purged_own_source_leaves_the_answers_of_its_server_alone(engine):
    """Another server may have a source of that name, and its buttons go on working."""
    log = SqliteAnswerLog(engine.folder / "answers.db")
    keys = {g: log.save(engine.server(g).ask("Who lit the lantern?"), scope=str(g)) for g in (7, 8)}
    engine.server(7).purge("@server/lantern.txt")
    assert log.load(keys[7]).quotes[0].citations == ()
    assert log.load(keys[8]).quotes[0].citations != ()
    log.close()


def test_the_command_erases_a_server_at_once(engine, settings, capsys):
    """`footnote remove --guild ID`; without an id it says what is missing."""
    folders = ["--corpus", str(settings.corpus), "--data", str(settings.data)]
    assert main(["remove", "--guild", "7", "--json", *folders]) == 0
    assert json.loads(capsys.readouterr().out) == {"guild": "7", "had_sources": True}
    assert engine.guilds() == [8]
    assert main(["remove", *folders]) == 2
    assert "--guild" in capsys.readouterr().err
