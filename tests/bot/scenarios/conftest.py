"""The bot with the real engine, over a few articles, one of them full of Discord's marks."""

import discord
import pytest

from index import Engine, IndexSettings
from tests.seen import text as shown

FIRE = "Fire at the harbour\n\nThe warehouse burned on Tuesday. Crews came within five minutes.\n"
MARKED = (
    "Notes of the museum\n\n"
    "The museum **opens** at ten, wrote @everyone, <@1>, <#2>, </ask:3> and <t:4:R>.\n\n"
    "The cellar of the museum is ||closed|| on [Mondays](https://evil.example/x) `always`.\n"
)
BURNED = "When did the warehouse burn?"


def read(message):
    """Return what a reader sees of a message, without the signs that format it."""
    return shown(message).replace("**", "").replace("\\", "")


def replies(place):
    """Return the messages of the bot in a place."""
    me = place._env.backend.bot_user.id
    return [message for message in place.history() if message.author.id == me]


@pytest.fixture
def engine(tmp_path):
    """The real engine."""
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "fire.txt").write_text(FIRE)
    (tmp_path / "news" / "museum.txt").write_text(MARKED)
    settings = IndexSettings(corpus=tmp_path / "news", data=tmp_path / "index")
    with Engine.open(settings) as opened:
        yield opened


@pytest.fixture
def ask(simcord_env, alice):
    """Asks the bot by a mention; returns the message."""

    async def mention(place, question=BURNED):
        return await alice.send(place, f"<@{simcord_env.bot.user.id}> {question}")

    return mention


@pytest.fixture
def moderator(simcord_env, channel):
    """A member who may manage the server and its messages."""
    rights = discord.Permissions(manage_guild=True, manage_messages=True)
    role = simcord_env.guild.create_role("mods", permissions=rights)
    return simcord_env.guild.add_member(simcord_env.create_user("mia"), roles=[role])
