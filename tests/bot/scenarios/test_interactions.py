"""Commands, presses and forms that meet what Discord's developers meet in the field."""

import asyncio
import sqlite3
from contextlib import closing

import pytest
from simcord.enums import InteractionType

from tests.bot.scenarios.conftest import BURNED, FIRE, read, replies
from tests.seen import labels

CALLBACK = "/interactions/*/*/callback"
ORIGINAL = "/webhooks/*/*/messages/@original"


def has_traceback(caplog):
    """Tell whether any line of the log has a traceback."""
    return any(record.exc_info for record in caplog.records)


@pytest.mark.parametrize("command", ["ask", "find", "source", "help", "privacy"])
async def test_an_expired_command_is_a_line_in_the_log(
    simcord_env, channel, alice, caplog, command
):
    """More than three seconds have passed on the way; there is nobody left to answer."""
    options = {
        "ask": {"question": BURNED},
        "find": {"words": "warehouse"},
        "source": {"name": "fire.txt"},
    }
    simcord_env.inject_error("POST", CALLBACK, status=404, code=10062)
    await alice.slash(channel, command, **options.get(command, {}))
    assert simcord_env.errors == []
    assert not has_traceback(caplog)


@pytest.mark.parametrize("label", ["Context", "👍", "👎", "More passages", "Remove"])
async def test_an_expired_press_is_a_line_in_the_log(simcord_env, channel, alice, ask, label):
    """The next press works."""
    await ask(channel)
    given = replies(channel)[-1]
    simcord_env.inject_error("POST", CALLBACK, status=404, code=10062)
    await alice.click(given, label=label)
    assert simcord_env.errors == []
    inside = await alice.click(given, label="Context")
    assert inside.response


async def test_two_who_remove_one_answer_at_once_remove_it_once(
    simcord_env, channel, alice, ask, caplog
):
    """The second finds nothing to delete, which is what it wanted."""
    await ask(channel)
    given = replies(channel)[-1]
    simcord_env.inject_error("DELETE", ORIGINAL, status=404, code=10008)
    await alice.click(given, label="Remove")
    assert simcord_env.errors == []
    assert not has_traceback(caplog)
    assert "unanswered" not in caplog.text


async def test_a_panel_that_is_gone_is_not_turned(simcord_env, channel, moderator, caplog):
    """Whoever presses a button of a message that was just deleted hears no apology twice."""
    panel = await moderator.slash(channel, "settings")
    simcord_env.inject_error("POST", CALLBACK, status=404, code=10008)
    await moderator.click(panel.response, label=labels(panel.response)[0])
    assert not has_traceback(caplog)
    chosen = simcord_env.bot.server_settings.of(simcord_env.guild.id)
    assert chosen.private_answers


async def test_a_form_of_an_older_release_says_so(channel, alice):
    """It was open while the bot was renewed; silence would look like a crash."""
    field = {"type": 4, "id": 2, "custom_id": "text", "value": "x"}
    data = {
        "custom_id": "former:abcdefghijkl",
        "components": [{"type": 18, "id": 1, "component": field}],
    }
    sent = await alice._dispatch_interaction(InteractionType.MODAL_SUBMIT, channel, data)
    assert sent.ephemeral
    assert "Use the command again" in read(sent.response)


async def test_a_report_that_comes_after_fifteen_minutes_is_a_message(
    simcord_env, channel, moderator
):
    """The token of the command is no longer valid then; the report stands in the channel."""
    simcord_env.inject_error("PATCH", ORIGINAL, status=401, code=50027, times=None)
    await moderator.slash(channel, "sources reindex")
    assert "up to date" in read(channel.last_message)
    assert simcord_env.errors == []


async def test_a_server_that_throws_the_bot_out_during_a_build_keeps_the_change(
    simcord_env, engine, channel, moderator, caplog
):
    """Nothing can be told there any more; what was read is read, and noted."""
    gone = {"status": 403, "code": 50001, "times": None}
    simcord_env.inject_error("PATCH", ORIGINAL, **gone)
    simcord_env.inject_error("POST", "/channels/*/messages", **gone)
    (engine.corpus / "new.txt").write_text("Pier\n\nThe pier is closed until May.\n")
    await moderator.slash(channel, "sources reindex")
    assert "new.txt" in [each.source for each in engine.sources()]
    entries = simcord_env.bot.servers.list_entries(str(simcord_env.guild.id))
    assert [entry.deed for entry in entries] == ["re-indexed"]
    assert not has_traceback(caplog)


async def test_a_repeated_press_counts_once(simcord_env, channel, alice, ask):
    """A gateway that resumes repeats interactions; a vote is one vote, an answer one answer."""
    await ask(channel)
    given = replies(channel)[-1]
    await alice.click(given, label="👍")
    await alice.click(given, label="👍")
    scope = str(simcord_env.guild.id)
    assert len(await asyncio.to_thread(simcord_env.bot.members.list_votes, scope)) == 1


async def test_buttons_below_an_erased_source_explain_themselves(
    simcord_env, engine, channel, alice, ask
):
    """The file is gone and so is its text; nobody sees an error."""
    await ask(channel)
    given = replies(channel)[-1]
    (engine.corpus / "fire.txt").write_text(FIRE.replace("Tuesday", "Friday"))
    engine.reindex(force=True)
    inside = await alice.click(given, label="Context")
    assert "Edited after this answer" in read(inside.response)
    engine.purge("fire.txt")
    inside = await alice.click(given, label="Context")
    assert "no longer" in read(inside.response)
    sent = await alice.click(given, label="More passages")
    assert sent.response
    assert simcord_env.errors == []


async def test_buttons_of_a_log_that_cannot_be_read_say_so(
    simcord_env, engine, channel, alice, ask
):
    """What is kept is not forgotten because another program holds the file; new answers work."""
    await ask(channel)
    old = replies(channel)[-1]
    (path,) = engine.folder.rglob("answers.db")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        await ask(channel)
        inside = await alice.click(replies(channel)[-1], label="Context")
        assert "Crews came" in read(inside.response)
        inside = await alice.click(old, label="Context")
        assert "cannot read the answers that I gave earlier" in read(inside.response)
        other.execute("ROLLBACK")
    simcord_env.bot.answerer.records._log._retry_at = 0.0  # a while later
    inside = await alice.click(old, label="Context")
    assert "Crews came" in read(inside.response)
    simcord_env.bot.answerer.records._log._connection.execute("DELETE FROM answer")
    inside = await alice.click(old, label="Context")
    assert "no longer remember" in read(inside.response)
    assert simcord_env.errors == []


async def test_a_deleted_channel_and_role_do_not_break_the_panel(simcord_env, channel, moderator):
    """They are called what they are by now, and may be taken back by the buttons below it."""
    guild, book = simcord_env.guild, simcord_env.bot.server_settings
    room, role = guild.create_text_channel("room"), guild.create_role("readers")
    panel = await moderator.slash(
        channel, "settings", auto_answer=room, log=room, asking_role=role, managing_role=role
    )
    assert "gone" not in read(panel.response)
    assert "deleted" not in read(panel.response)
    simcord_env.backend.delete_channel(room.id)
    simcord_env.backend.delete_role(guild.id, role.id)
    await simcord_env.settle()
    panel = await moderator.slash(channel, "settings")
    seen = read(panel.response)
    assert "Show changes in · ⚠ a channel that is gone, or that I do not see" in seen
    assert "Who may ask · ⚠ a role that was deleted" in seen
    assert "Who may manage · ⚠ a role that was deleted" in seen
    assert str(room.id) not in seen
    assert {"Reset unasked answers", "Reset log channel", "Reset who may ask"} <= set(
        labels(panel.response)
    )
    for label in ("Reset unasked answers", "Reset log channel", "Reset who may ask"):
        panel = await moderator.click(panel.response, label=label)
    assert book.of(guild.id).log_channel is None
    assert simcord_env.errors == []
