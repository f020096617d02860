"""Moderators change sources and settings of the real bot, over real sockets."""

import pytest

from tests.discord_server.faults import Lost

KITCHEN = "When does the kitchen of the club close?"
RULES = b"House rules\n\nThe kitchen of the club closes at nine.\n\nDogs stay outside.\n"
FIRE = "How many people were treated for smoke inhalation?"
CALL_BACK = "POST /interactions/{interaction}/{token}/callback"


def test_a_source_is_added_versions_go_back_and_it_is_erased(discord, manage):
    """An upload answers at once, is rolled back and brought back, and goes for good."""
    own = {"whose": "own"}
    manage("sources add", "live: 3 paragraphs added", file=("kitchen.txt", RULES), **own)
    reply = discord.reply_to(discord.mention(KITCHEN))
    assert "closes at nine" in reply.text.replace("*", "")
    assert "House rules" in manage("sources list", "House rules").text
    asked = manage("sources remove", "for good?", source="@server/kitchen.txt", erase=True, **own)
    assert asked.ephemeral
    discord.press(asked, "Erase for good", user=discord.world.moderator)
    discord.wait(lambda: "live: 3 paragraphs removed" in asked.text, "the report", seconds=60)
    assert "closes at nine" not in discord.reply_to(discord.mention(KITCHEN)).text
    pressed = discord.answer_to(discord.press(reply, "Context"))
    assert "no longer kept" in pressed.text


def test_a_report_arrives_although_the_receipt_was_lost(discord, manage):
    """Discord has the first word of a re-index but its receipt does not come: the report does."""
    discord.plan(Lost(CALL_BACK))
    manage("sources reindex", "up to date")


@pytest.mark.parametrize("how", ["drop_connection", "ask_to_reconnect", "invalidate_sessions"])
def test_a_report_arrives_although_the_connection_is_lost(discord, how):
    """Progress and report go by webhook; what comes after is answered once the bot is back."""
    came_in = len(discord.gateway.resumed) + len(discord.gateway.identified)
    begun = discord.slash("sources reindex", user=discord.world.moderator)
    getattr(discord, how)()
    discord.wait(
        lambda: begun.answer and "up to date" in begun.answer.text, "the report", seconds=60
    )
    discord.wait(
        lambda: len(discord.gateway.resumed) + len(discord.gateway.identified) > came_in,
        "the bot to come back",
        seconds=60,
    )
    assert "[1]" in discord.reply_to(discord.mention(FIRE)).text
    assert len([each for each in begun.answers if not each.ephemeral]) == 1


def test_a_channel_is_shown_some_folders(discord, manage):
    """From the next question on, in that channel alone, until it is taken back."""
    here, there = discord.world.channel, discord.world.other_channel
    manage("settings", "border", folder="border", seen_in=here)
    try:
        assert "[1]" not in discord.reply_to(discord.mention(FIRE, channel=here)).text
        assert "[1]" in discord.reply_to(discord.mention(FIRE, channel=there)).text
        typed = discord.complete("source", focused="name", name="warehouse")
        discord.wait(lambda: typed.done, "choices")
        assert typed.choices == []
    finally:
        manage("settings", "Folders of channels** · all sources", seen_in=here)
    assert "[1]" in discord.reply_to(discord.mention(FIRE, channel=here)).text
