"""/privacy: what is stored, what is the member's own, and deleting it after one question."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rendering import MemberRecords, render_privacy
from index import AuditEntry, ReportedGap, Vote
from tests.fakes import answer, quote, shown
from tests.seen import labels, text
from tests.support import hostile

WHO = "who was hurt?"


@pytest.fixture
async def voted(simcord_env, engine, channel, alice):
    """Alice has voted with a reason, reported a gap, and changed a source as a moderator."""
    engine.answers[WHO] = answer(WHO, quote(shown(), 3, 1))
    await alice.send(channel, f"<@{simcord_env.bot.user.id}> {WHO}")
    form = await alice.click(channel.last_message, label="👎")
    await alice.submit_modal(form, {"text": "too *short*"})
    await alice.send(channel, f"<@{simcord_env.bot.user.id}> who pays?")
    await alice.click(channel.last_message, label="Report gap")
    bot = simcord_env.bot
    member = bot.members.hash_member(alice.id)
    scope = str(simcord_env.guild.id)
    bot.server_settings.store.add_entry(
        scope, "removed a source", "a.txt", member=member, name="alice"
    )
    return bot


async def test_a_member_sees_what_is_stored_and_what_is_theirs(voted, channel, alice):
    """Votes with reasons, gaps, changes; questions carry no member, so they are not among them."""
    result = await alice.slash(channel, "privacy")
    assert result.ephemeral
    seen = text(result.response)
    assert "without your name: deleted after 30 days." in seen
    assert "**Yours: 3 records**" in seen
    assert "vote 👎 · too \\*short\\*" in seen
    assert "reported gap · who pays?" in seen
    assert "change · removed a source\\: a.txt" in seen
    assert labels(result.response) == ["Delete mine"]


async def test_deleting_asks_once_and_then_does_it(simcord_env, voted, channel, alice):
    """What a moderator changed stays known, without the name."""
    result = await alice.slash(channel, "privacy")
    asked = await alice.click(result.response, label="Delete mine")
    assert labels(asked.response) == ["Delete", "Keep"]
    kept = await alice.click(asked.response, label="Keep")
    assert "**Yours: 3 records**" in text(kept.response)
    asked = await alice.click(kept.response, label="Delete mine")
    done = await alice.click(asked.response, label="Delete")
    assert text(done.response).startswith("Done: 3 records")
    scope = str(simcord_env.guild.id)
    assert voted.members.list_votes(scope) == voted.members.list_gaps(scope) == []
    (entry,) = voted.server_settings.store.list_entries(scope)
    assert (entry.name, entry.subject) == (None, "a.txt")
    result = await alice.slash(channel, "privacy")
    assert "nothing is stored of you" in text(result.response)


async def test_others_see_only_their_own(simcord_env, voted, channel):
    """Nothing of anybody else."""
    bob = simcord_env.guild.add_member(simcord_env.create_user("bob"))
    result = await bob.slash(channel, "privacy")
    assert "nothing is stored of you" in text(result.response)
    assert labels(result.response) == []


async def test_it_works_in_a_direct_message_too(simcord_env, voted):
    """The command is offered in both places."""
    command = next(c for c in voted.tree.get_commands() if c.name == "privacy")
    payload = command.to_dict(voted.tree)
    assert sorted(payload["contexts"]) == [0, 1]
    assert payload["integration_types"] == [0]


@given(hostile.texts, st.sampled_from([0, 1, 60]))
def test_any_records_fit_one_message(reason, num):
    """However many there are, and whatever was written into a form."""
    records = MemberRecords(
        votes=(
            Vote(scope="1", answer_id="a", is_up=True, reason=reason, question=reason, at=reason),
        )
        * num,
        gaps=(ReportedGap(scope="1", answer_id="a", question=reason, missing=(), at="2026-01-01"),)
        * num,
        entries=(AuditEntry(scope="1", at="2026-01-01", name=reason, deed=reason, subject=reason),)
        * num,
    )
    for with_questions in (True, False):
        hostile.fits(
            render_privacy(records, kept_days=30, answer_days=1, with_questions=with_questions)
        )


def test_where_questions_are_not_stored_it_says_so():
    """The setting of the host decides, or that of the server; one day is not "1 days"."""
    card = render_privacy(MemberRecords(), kept_days=7, answer_days=1, with_questions=False)
    assert "deleted after 1 day. Questions are not stored" in card.texts[0]
    assert "your name: deleted after 7 days" in card.texts[0]


async def test_a_server_that_stores_no_questions_says_so(simcord_env, channel, alice):
    """There alone; with the settings of the host as they are usually."""
    await simcord_env.bot.server_settings.change(simcord_env.guild.id, log_questions=False)
    here = text((await alice.slash(channel, "privacy")).response)
    assert "deleted after 30 days. Questions are not stored" in here
    await simcord_env.bot.server_settings.change(simcord_env.guild.id, log_questions=True)
    here = text((await alice.slash(channel, "privacy")).response)
    assert "Questions are not stored" not in here
