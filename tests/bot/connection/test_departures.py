"""The bot notes which servers it has left, and deletes what they had in time."""

from types import SimpleNamespace

import pytest

from bot.connection.departures import Departures
from index import Engine, IndexSettings


@pytest.fixture
def engine(tmp_path):
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "ferry.txt").write_text("The ferry\n\nThe ferry costs four dollars.\n")
    (tmp_path / "lantern.txt").write_text("The lantern\n\nThe lantern was lit by Otto Vance.\n")
    settings = IndexSettings(corpus=tmp_path / "news", data=tmp_path / "data")
    with Engine.open(settings) as engine:
        for guild in (1 << 22, 2 << 22):
            engine.server(guild).add(str(tmp_path / "lantern.txt"))
        yield engine


async def test_leaving_deletes_after_the_days_and_coming_back_keeps(engine):
    """With no days at all it is deleted at once; a server that came back keeps everything."""
    departures = Departures(engine, days=0)
    for guild in (1 << 22, 2 << 22):
        await departures.note_left(guild)
    await departures.note_back(2 << 22)
    await departures.forget_due()
    assert engine.guilds() == [2 << 22]
    patient = Departures(engine, days=7)
    await patient.note_left(2 << 22)
    await patient.forget_due()
    assert engine.guilds() == [2 << 22]


async def test_only_servers_of_our_shards_are_missed(engine):
    """Another process carries the other servers, and they are not in this one's list."""
    departures = Departures(engine, days=0)
    await departures.compare(set(), shards={1}, total=2)
    await departures.forget_due()
    assert engine.guilds() == [2 << 22]


async def test_a_fault_is_logged_and_tried_again(engine, caplog, monkeypatch):
    """A full disk is no reason to end; the next hour tries again."""
    departures = Departures(engine, days=0)
    await departures.note_left(1 << 22)

    def fail(*_):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("bot.connection.departures.forget_server", fail)
        await departures.forget_due()
    assert "deleted later" in caplog.text
    await departures.forget_due()
    assert engine.guilds() == [2 << 22]


async def test_the_client_passes_its_events_on(simcord_bot, engine):
    """Removed from a server, in it again, and what it finds when it is ready."""
    simcord_bot.departures = Departures(engine, days=0)
    await simcord_bot.on_guild_remove(SimpleNamespace(id=1 << 22))
    await simcord_bot.on_guild_remove(SimpleNamespace(id=2 << 22))
    await simcord_bot.on_guild_join(SimpleNamespace(id=2 << 22))
    await simcord_bot.departures.forget_due()
    assert engine.guilds() == [2 << 22]
