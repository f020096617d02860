"""Unasked answers: few, late, sure, marked, and removable by anybody."""

import asyncio
from dataclasses import replace
from types import SimpleNamespace
from unittest.mock import Mock

import discord
import pytest

from bot import limits
from bot.cogs.auto_answers import _question_in
from bot.connection import client
from bot.moderation import ServerSettings
from index import Band
from tests.fakes import answer, quote, shown
from tests.seen import labels, text

WHO = "Who was hurt in the fire?"


@pytest.fixture
def bot_settings(bot_settings):
    """Settings that ask for the text of all messages."""
    return replace(bot_settings, message_content=True)


@pytest.fixture(autouse=True)
def _known(engine):
    engine.answers[WHO] = answer(WHO, quote(shown(), 3, 1), sure=True)


@pytest.fixture
async def chosen(simcord_env, channel):
    """The channel, chosen for unasked answers."""
    await choose(simcord_env, channel)
    return channel


async def choose(env, *channels, **changes):
    """Let moderators choose channels."""
    ids = frozenset(each.id for each in channels)
    await env.bot.server_settings.change(env.guild.id, auto_answer_channels=ids, **changes)


@pytest.fixture
def bob(simcord_env, channel):
    """Another member."""
    return simcord_env.guild.add_member(simcord_env.create_user("bob"))


async def test_a_question_is_answered_after_twenty_seconds(simcord_env, chosen, alice, bob):
    """As a reply, marked as unasked; anybody may remove it."""
    asked = await alice.send(chosen, WHO)
    await simcord_env.advance_time(19)
    assert len(chosen.history()) == 1
    await simcord_env.advance_time(2)
    given = chosen.last_message
    assert given.reference.message_id == asked.id
    assert text(given).startswith("-# Nobody asked me")
    assert "**Eleven** people" in text(given)
    assert labels(given)[-1] == "Remove"
    await bob.click(given, label="Remove")
    assert len(chosen.history()) == 1


async def test_nothing_is_said_by_default(simcord_env, engine, channel, alice):
    """Moderators have to choose a channel."""
    await alice.send(channel, WHO)
    await simcord_env.advance_time(60)
    assert engine.asked == []


@pytest.mark.parametrize("sure", [False, None])
async def test_where_the_answer_is_not_sure_nothing_is_said(
    simcord_env, engine, chosen, alice, sure
):
    """Nor is anything of the question kept."""
    band = Band.ANSWER if sure is False else Band.CLOSEST
    engine.answers[WHO] = answer(WHO, quote(shown(), 3, 1), band=band)
    await alice.send(chosen, WHO)
    await simcord_env.advance_time(60)
    assert [question for question, _ in engine.asked] == [WHO]
    assert len(chosen.history()) == 1
    log = simcord_env.bot.answerer.records._log
    assert log._connection.execute("SELECT count(*) FROM answer").fetchone() == (0,)


async def test_whoever_else_writes_ends_the_wait(simcord_env, engine, chosen, alice, bob):
    """Members come first, whatever they say; so do other bots."""
    beep = simcord_env.guild.add_member(simcord_env.create_user("beep", bot=True))
    for other in (bob, beep):
        await alice.send(chosen, WHO)
        await simcord_env.advance_time(5)
        await other.send(chosen, "hm")
        await simcord_env.advance_time(60)
    assert engine.asked == []


async def test_what_discord_itself_says_ends_no_wait(simcord_env, engine, chosen, alice, bob):
    """Somebody pins a message: nobody has written."""
    role = simcord_env.guild.create_role("pinners", permissions=discord.Permissions.all())
    pinner = simcord_env.guild.add_member(simcord_env.create_user("pia"), roles=[role])
    old = await bob.send(chosen, "hello")
    await alice.send(chosen, WHO)
    await pinner.set_pinned(old, pinned=True)
    assert chosen.last_message.type is discord.MessageType.pins_add
    await simcord_env.advance_time(25)
    assert [question for question, _ in engine.asked] == [WHO]


async def test_who_may_not_ask_is_not_answered_unasked(simcord_env, engine, chosen, alice):
    """The rule on roles holds for questions in chosen channels too."""
    await choose(simcord_env, chosen, asking_roles=frozenset({7}))
    await alice.send(chosen, WHO)
    await simcord_env.advance_time(60)
    assert engine.asked == []


async def test_a_failure_is_one_line_in_the_log(simcord_env, engine, chosen, alice, caplog):
    """Nobody asked the bot, so nobody is told."""
    engine.answers[WHO] = TimeoutError("the articles are slow today")
    await alice.send(chosen, WHO)
    await simcord_env.advance_time(25)
    assert len(chosen.history()) == 1
    assert "gets no unasked answer: TimeoutError" in caplog.text


async def test_an_edit_by_discord_is_none(simcord_env, engine, chosen, alice):
    """A link that was looked up comes as an edit; the wait goes on."""
    await alice.send(chosen, WHO)
    auto_answers = simcord_env.bot._features.auto_answers
    (waiting,) = auto_answers._waiting.values()
    seen = Mock(id=waiting.message_id, edited_at=None, channel=Mock(id=chosen.id))
    auto_answers.hear_edit(seen)
    assert list(auto_answers._waiting.values()) == [waiting]


async def test_a_stop_waits_for_what_is_being_answered(simcord_env, chosen):
    """As for any question under way."""
    release = asyncio.Event()
    task = asyncio.ensure_future(release.wait())
    simcord_env.bot._features.auto_answers.answering.add(task)
    draining = asyncio.ensure_future(simcord_env.bot.drain())
    for _ in range(5):
        await asyncio.sleep(0)
    assert not draining.done()
    release.set()
    began = asyncio.get_running_loop().time()
    await draining
    assert asyncio.get_running_loop().time() - began < limits.GRACE_SECONDS / 2


async def test_the_asker_may_go_on_writing(simcord_env, engine, chosen, alice):
    """A further question takes the place of the first."""
    await alice.send(chosen, "Who put out the lights?")
    await simcord_env.advance_time(5)
    last = await alice.send(chosen, WHO)
    await alice.send(chosen, "please")
    await simcord_env.advance_time(25)
    assert [question for question, _ in engine.asked] == [WHO]
    assert chosen.last_message.reference.message_id == last.id


async def test_talk_and_bots_are_not_answered(simcord_env, engine, chosen, alice):
    """A statement asks nothing, and bots get no answer."""
    beep = simcord_env.guild.add_member(simcord_env.create_user("beep", bot=True))
    await beep.send(chosen, WHO)
    await simcord_env.advance_time(30)
    await alice.send(chosen, "The fire was terrible.")
    await simcord_env.advance_time(30)
    await alice.send(chosen, "thanks!")
    await simcord_env.advance_time(30)
    assert engine.asked == []


async def test_a_channel_gets_one_answer_a_minute(simcord_env, engine, chosen, alice):
    """The next question is left to the members."""
    for wait, answers in ((21, 1), (45, 1), (30, 2)):
        await alice.send(chosen, WHO)
        await simcord_env.advance_time(wait)
        given = [m for m in chosen.history() if m.author.id == simcord_env.bot.user.id]
        assert len(given) == answers


async def test_a_deleted_question_is_not_answered(simcord_env, engine, chosen, alice):
    """Nor one in a channel that is no longer chosen."""
    asked = await alice.send(chosen, WHO)
    await alice.delete(asked)
    await simcord_env.advance_time(30)
    await alice.send(chosen, WHO)
    await choose(simcord_env)
    await simcord_env.advance_time(30)
    assert engine.asked == []


async def test_an_edited_question_is_answered_as_it_is_now(simcord_env, engine, chosen, alice):
    """The wait begins anew."""
    asked = await alice.send(chosen, "Who was hrut in the fire?")
    await simcord_env.advance_time(15)
    await alice.edit(asked, WHO)
    await simcord_env.advance_time(15)
    assert engine.asked == []
    await simcord_env.advance_time(10)
    assert [question for question, _ in engine.asked] == [WHO]


async def test_a_mention_is_answered_at_once_and_only_once(simcord_env, engine, chosen, alice):
    """Who asks the bot gets a usual answer."""
    await alice.send(chosen, WHO)
    await alice.send(chosen, f"<@{simcord_env.bot.user.id}> {WHO}")
    await simcord_env.advance_time(60)
    assert len(engine.asked) == 1
    assert "Nobody asked" not in text(chosen.last_message)


@pytest.mark.parametrize(
    ("kind", "message_id", "asked"),
    [
        (discord.ForumChannel, 5, f"{WHO}\nI saw smoke."),
        (discord.ForumChannel, 6, None),  # a later message of the post
        (discord.TextChannel, 5, None),  # a thread in a channel
    ],
)
def test_a_forum_post_asks_by_its_title_and_first_message(kind, message_id, asked):
    """If its forum was chosen."""
    post = Mock(spec=discord.Thread, id=5, parent_id=9)
    post.name, post.parent = WHO, Mock(spec=kind)
    message = SimpleNamespace(id=message_id, channel=post, content="I saw smoke.")
    assert _question_in(message, ServerSettings(auto_answer_channels=frozenset({9}))) == asked
    assert _question_in(message, ServerSettings()) is None


async def test_without_the_intent_there_are_no_unasked_answers(engine, bot_settings):
    """Messages would come without their text."""
    plain = client.build_client(replace(bot_settings, message_content=False), engine)
    assert plain._features.auto_answers is None
    await plain.answerer.close()


async def test_a_stop_gives_waiting_questions_up(simcord_env, engine, chosen, alice):
    """Nobody waits for them, so the end does not either."""
    await alice.send(chosen, WHO)
    await simcord_env.bot.drain()
    await simcord_env.advance_time(60)
    assert engine.asked == []


async def test_a_mention_below_a_question_puts_that_question(
    simcord_env, engine, channel, alice, bob
):
    """Whoever replies to a member with nothing but a mention; other words are asked themselves."""
    asked = await alice.send(channel, WHO)
    mention = simcord_env.bot.user.mention
    for said in (mention, f"{mention} this please"):
        await bob.send(channel, said, reply_to=asked)
        assert "**Eleven** people" in text(channel.last_message)
    told = await alice.send(channel, "What a morning.")
    await bob.send(channel, f"{mention} {WHO}", reply_to=told)
    assert "**Eleven** people" in text(channel.last_message)
    await bob.send(channel, mention, reply_to=told)
    assert "Mention me with a question" in text(channel.last_message)
    await bob.send(channel, f"thanks {mention}", reply_to=asked)
    assert "You are welcome" in text(channel.last_message)
