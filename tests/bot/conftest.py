"""The bot under SimCord, with an engine whose answers a test writes down."""

import pytest

from bot.connection import client
from bot.settings import BotSettings, Shards
from index import IndexSettings
from tests.fakes import FakeEngine
from tests.support.sent_requests import list_complaints


@pytest.fixture
def engine(tmp_path) -> FakeEngine:
    """An engine with one article, which answers nothing until told to."""
    return FakeEngine(tmp_path)


@pytest.fixture
def bot_settings(tmp_path) -> BotSettings:
    """Settings whose data folder is this test's own."""
    return BotSettings(index=IndexSettings(data=tmp_path / "data"), shards=Shards(0, 0, 1))


@pytest.fixture
def new_bot(bot_settings, engine):
    """Makes bots that share the data folder and the engine, as restarts do."""
    return lambda **changes: client.build_client(bot_settings, engine, **changes)


@pytest.fixture
async def simcord_bot(new_bot):
    """The real bot, built as `footnote run` builds it."""
    bot = new_bot()
    yield bot
    await bot.close_stores()


@pytest.fixture
async def simcord_env(simcord_env):
    """SimCord's world, in which the bot keeps to the limits that Discord documents."""
    yield simcord_env
    assert list_complaints(simcord_env.http_requests) == []


@pytest.fixture
def channel(simcord_env):
    """A text channel of a server that the bot is in."""
    return simcord_env.create_guild("Harbor Readers").create_text_channel("articles")


@pytest.fixture
def alice(simcord_env, channel):
    """A member without any power."""
    return simcord_env.guild.add_member(simcord_env.create_user("alice"))
