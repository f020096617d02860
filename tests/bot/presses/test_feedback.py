"""Votes, reasons and reported gaps: one of each member, kept without a name."""

import pytest

from index import Band
from tests.fakes import answer, quote, shown
from tests.seen import labels, text

WHO = "who was hurt?"
UNKNOWN = "who pays for insurance?"


@pytest.fixture(autouse=True)
def _known(engine):
    engine.answers[WHO] = answer(WHO, quote(shown(), 3, 1))
    engine.answers[UNKNOWN] = answer(UNKNOWN, band=Band.NONE, missing=("insurance",))


@pytest.fixture
def ask(simcord_env, channel, alice):
    """Asks by mention and returns the reply."""

    async def asked(question=WHO):
        await alice.send(channel, f"<@{simcord_env.bot.user.id}> {question}")
        return channel.last_message

    return asked


@pytest.fixture
def votes(simcord_env):
    """The votes stored so far, as (is it up?, reason)."""
    return lambda: [
        (vote.is_up, vote.reason)
        for vote in simcord_env.bot.members.list_votes(str(simcord_env.guild.id))
    ]


async def test_a_thumb_up_is_stored_and_may_be_explained(ask, alice, votes):
    """The presser alone is thanked; the reason comes in a form."""
    given = await alice.click(await ask(), label="👍")
    assert given.ephemeral
    assert "Thank you" in text(given.response)
    assert votes() == [(True, None)]
    form = await alice.click(given.response, label="Say why")
    done = await alice.submit_modal(form, {"text": "right to the point"})
    assert "Thank you" in text(done.response)
    assert votes() == [(True, "right to the point")]


async def test_a_thumb_down_asks_why_and_counts_in_any_case(ask, alice, votes):
    """The form may be closed, or sent empty."""
    form = await alice.click(await ask(), label="👎")
    assert votes() == [(False, None)]
    await alice.submit_modal(form, {"text": "  "})
    assert votes() == [(False, None)]


async def test_a_second_vote_replaces_the_first(simcord_env, channel, ask, alice, votes):
    """One vote of each member, however often somebody presses."""
    given = await ask()
    bob = simcord_env.guild.add_member(simcord_env.create_user("bob"))
    await alice.click(given, label="👍")
    await alice.click(given, label="👍")
    await alice.click(given, label="👎")
    await bob.click(given, label="👍")
    assert sorted(votes()) == [(False, None), (True, None)]


async def test_a_vote_on_a_forgotten_answer_is_explained(simcord_env, ask, alice, votes):
    """The answer log is empty; nothing is stored."""
    given = await ask()
    log = simcord_env.bot.answerer.records._log
    log._connection.execute("DELETE FROM answer")
    result = await alice.click(given, label="👍")
    assert "no longer remember" in text(result.response)
    assert votes() == []


async def test_a_gap_is_reported_once(simcord_env, ask, bot_settings, alice):
    """With the question and the words that no source has; the presser is thanked."""
    given = await ask(UNKNOWN)
    assert labels(given) == ["Report gap", "Remove"]
    first = await alice.click(given, label="Report gap")
    assert first.ephemeral
    assert "Moderators see" in text(first.response)
    second = await alice.click(given, label="Report gap")
    assert "already" in text(second.response)
    (gap,) = simcord_env.bot.members.list_gaps(str(simcord_env.guild.id))
    assert (gap.question, gap.missing) == (UNKNOWN, ("insurance",))


async def test_where_questions_are_not_stored_a_gap_has_no_word_of_one(simcord_env, ask, alice):
    """The words that no source has are words of the question; that there is a gap is counted."""
    guild_id = simcord_env.guild.id
    await simcord_env.bot.server_settings.change(guild_id, log_questions=False)
    given = await ask(UNKNOWN)
    await alice.click(given, label="Report gap")
    (gap,) = simcord_env.bot.members.list_gaps(str(guild_id))
    assert (gap.question, gap.missing) == (None, ())


async def test_moderators_hear_of_a_gap_where_they_want_to(simcord_env, ask, alice):
    """In the log channel of the server, without the name of the member and without a ping."""
    log = simcord_env.guild.create_text_channel("log")
    guild_id = simcord_env.guild.id
    await simcord_env.bot.server_settings.change(guild_id, log_channel=log.id)
    given = await ask(UNKNOWN)
    await alice.click(given, label="Report gap")
    await alice.click(given, label="Report gap")
    assert len(log.history()) == 1
    assert text(log.last_message) == (
        "**A member misses an answer in the sources**\n> who pays for insurance?\n"
        'Not in the sources: "insurance".'
    )


async def test_a_log_channel_that_is_gone_costs_no_report(simcord_env, ask, alice):
    """The report is stored all the same."""
    guild_id = simcord_env.guild.id
    await simcord_env.bot.server_settings.change(guild_id, log_channel=1)
    result = await alice.click(await ask(UNKNOWN), label="Report gap")
    assert "Thank you" in text(result.response)
    assert len(simcord_env.bot.members.list_gaps(str(guild_id))) == 1
