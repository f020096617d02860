"""Where people ask: every kind of channel, and what goes wrong in one."""

import discord
import pytest
from discord import PermissionOverwrite

from tests.bot.scenarios.conftest import BURNED, read, replies
from tests.seen import labels

KINDS = ["text", "announcements", "voice", "stage", "thread", "post"]


@pytest.fixture
def open_place(simcord_env, channel):
    """Makes a place of a kind to talk in."""

    async def make(kind):
        guild, bot = simcord_env.guild, simcord_env.bot
        if kind == "voice":
            return guild.create_voice_channel("lounge")
        if kind == "stage":
            return guild.create_stage_channel("talks")
        if kind == "post":
            forum = guild.create_forum_channel("help")
            await bot.get_channel(forum.id).create_thread(name="Fire", content="Who knows?")
            return forum.threads[0]
        if kind == "announcements":
            return guild.create_news_channel("news")
        if kind == "thread":
            room = bot.get_channel(channel.id)
            await room.create_thread(name="talk", type=discord.ChannelType.public_thread)
            return channel.threads[0]
        return channel

    return make


@pytest.mark.parametrize("kind", KINDS)
async def test_every_place_to_talk_in_is_one_to_ask_in(simcord_env, alice, ask, open_place, kind):
    """By mention and by command; buttons work there, and the asker may remove the answer."""
    place = await open_place(kind)
    asked = await ask(place)
    given = replies(place)[-1]
    assert given.reference.message_id == asked.id
    assert "The warehouse burned on Tuesday." in read(given)
    inside = await alice.click(given, label="Context")
    assert inside.ephemeral
    assert "Crews came within five minutes" in read(inside.response)
    public = await alice.slash(place, "ask", question=BURNED)
    assert not public.ephemeral
    await alice.click(given, label="Remove")
    assert given.id not in [each.id for each in replies(place)]
    assert simcord_env.errors == []


@pytest.mark.parametrize("kind", ["text", "announcements", "voice", "thread", "post"])
async def test_a_missing_permission_is_named_to_the_asker_alone(
    simcord_env, alice, ask, open_place, kind
):
    """By its name in Discord's client, which differs for threads."""
    place = await open_place(kind)
    before = len(replies(place))
    closed = f"/channels/{place.id}/messages"
    simcord_env.inject_error("POST", closed, status=403, code=50013)
    await ask(place)
    assert len(replies(place)) == before
    told = read(alice.user.dm_channel.last_message)
    wanted = "Send Messages In Threads" if kind in {"thread", "post"} else "Send Messages"
    assert f"I may not answer you in <#{place.id}>: I lack " in told
    assert wanted in told
    assert simcord_env.errors == []


async def test_the_permission_that_is_denied_is_the_one_named(simcord_env, alice, ask):
    """Not all that a reply needs, if it is known which one lacks."""
    guild = simcord_env.guild
    denied = {simcord_env.bot.user: PermissionOverwrite(send_messages=False)}
    quiet = guild.create_text_channel("quiet", overwrites=denied)
    await ask(quiet)
    assert replies(quiet) == []
    told = read(alice.user.dm_channel.last_message)
    assert told.endswith("I lack Send Messages there.")


@pytest.mark.parametrize(
    "refusal",
    [
        (400, 50083),  # an archived thread that is locked
        (403, 50024),  # a kind of channel that takes no message
        (429, 20016),  # slow mode
        (400, 200000),  # AutoMod
        (403, 20009),  # explicit content
        (404, 10003),  # the channel was deleted meanwhile
        (403, 50001),  # the bot was removed meanwhile
        (400, 30046),  # too many edits of an old message
    ],
)
async def test_a_place_that_takes_no_answer_costs_a_line(
    simcord_env, channel, ask, caplog, refusal
):
    """It is tried once, nothing is doubled, and the next question is answered."""
    status, code = refusal
    simcord_env.inject_error("POST", f"/channels/{channel.id}/messages", status=status, code=code)
    asked = await ask(channel)
    tried = [r for r in simcord_env.http_requests if r.path == f"/channels/{channel.id}/messages"]
    assert len(tried) == 1
    assert replies(channel) == []
    said = [r.getMessage() for r in caplog.records if str(asked.id) in r.getMessage()]
    assert len(said) == 1
    assert not any(record.exc_info for record in caplog.records)
    await ask(channel)
    assert len(replies(channel)) == 1
    assert simcord_env.errors == []


async def test_who_takes_no_direct_messages_is_not_told(simcord_env, channel, alice, ask, caplog):
    """Closed direct messages are no fault either."""
    simcord_env.inject_error("POST", f"/channels/{channel.id}/messages", status=403, code=50013)
    simcord_env.inject_error("POST", "/channels/*/messages", status=403, code=50007)
    await ask(channel)
    assert simcord_env.errors == []
    assert not any(record.exc_info for record in caplog.records)


async def test_a_direct_message_offers_no_command_that_is_for_servers(channel, alice):
    """Nobody sees a command where it cannot work; /sources works there for who runs the bot."""
    await alice.send_dm("hello")
    offered = {each.split()[0] for each in alice.user.available_commands()}
    assert offered == {"ask", "find", "source", "help", "privacy", "sources"}


async def test_who_runs_the_bot_changes_the_shared_articles_in_a_direct_message(
    simcord_env, engine, channel, alice
):
    """Without saying whose: there are no others there. Members hear that they may not."""
    (engine.corpus / "new.txt").write_text("Pier\n\nThe pier is closed until May.\n")
    for command in ("sources reindex", "sources list", "sources history", "sources golden list"):
        refused = await alice.user.slash(command)
        assert (
            read(refused.response) == "In a direct message only those who run this bot can do that."
        )
        assert refused.ephemeral
    assert simcord_env.errors
    assert engine.version == 1
    object.__setattr__(simcord_env.bot._settings, "owners", frozenset({alice.id}))
    done = await alice.user.slash("sources reindex")
    assert "v2 live: 2 paragraphs added" in read(done.response)
    listed = await alice.user.slash("sources list")
    assert "new.txt" in read(listed.response)


async def test_an_answer_in_a_direct_message_is_shared_with_nobody(alice, channel):
    """There is no channel; the passages found there neither."""
    for command, options in (("ask", {"question": BURNED}), ("find", {"words": "warehouse"})):
        given = await alice.user.slash(command, **options)
        assert "burned on Tuesday" in read(given.response)
        assert not {"Share to channel", "Share as reply"} & set(labels(given.response))
