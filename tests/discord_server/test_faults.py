"""What the real bot does when Discord or the network misbehaves: nothing lost, nothing doubled."""

import pytest

from tests.discord_server.faults import Failed, Held, Limited, Lost, Refused

ANSWERED = "How many people were treated for smoke inhalation?"
SEND = "POST /channels/{channel}/messages"
CALL_BACK = "POST /interactions/{interaction}/{token}/callback"


def _answered_once(discord, asked):
    reply = discord.reply_to(asked)
    # What comes after it is answered, so whatever was to follow on the first has followed.
    discord.reply_to(discord.mention(ANSWERED))
    discord.reply_to(discord.direct(ANSWERED))
    assert discord.replies(asked) == [reply]
    assert "[1]" in reply.text


@pytest.mark.parametrize("how", ["broken", "closed", "asked"])
def test_a_dropped_connection_resumes_and_answers_once(discord, how):
    """A question that came while the line was down is answered after RESUME, once."""
    before = len(discord.gateway.resumed), len(discord.gateway.identified)
    if how == "asked":
        discord.ask_to_reconnect()
    else:
        discord.drop_connection(4000 if how == "closed" else None)
    asked = discord.mention(ANSWERED)
    discord.wait(lambda: len(discord.gateway.resumed) > before[0], "RESUME")
    _answered_once(discord, asked)
    assert len(discord.gateway.identified) == before[1]


def test_a_repeated_event_is_answered_once(discord):
    """The same message a second time is not a second question."""
    asked = discord.mention(ANSWERED)
    discord.again(asked)
    discord.reply_to(asked)
    discord.again(asked)
    _answered_once(discord, asked)


def test_a_rate_limit_is_obeyed(discord):
    """After a 429 nothing is sent before its time, and the answer comes in the end."""
    limit = discord.plan(Limited(SEND, 0.3))
    _answered_once(discord, discord.mention(ANSWERED))
    assert not limit.early


def test_a_server_error_is_tried_again(discord):
    """A 500 costs a second, not the answer."""
    discord.plan(Failed(SEND, 500))
    _answered_once(discord, discord.mention(ANSWERED))


def test_a_reply_whose_receipt_was_lost_is_not_doubled(discord):
    """The line breaks after Discord has posted the answer: one answer stands."""
    discord.plan(Lost(SEND))
    _answered_once(discord, discord.mention(ANSWERED))


def test_a_callback_whose_receipt_was_lost_is_not_doubled(discord):
    """The same for a command: the answer is there, and nothing follows it."""
    discord.plan(Lost(CALL_BACK))
    begun = discord.slash("ask", question=ANSWERED)
    assert "[1]" in discord.answer_to(begun).text
    discord.answer_to(discord.slash("help"))
    assert len(begun.answers) == 1


def test_refused_components_become_plain_text(discord):
    """Where components are refused, the same answer comes as text with its footnotes."""
    discord.plan(Refused(SEND, 400, 50035, "Invalid Form Body"))
    reply = discord.reply_to(discord.mention(ANSWERED))
    assert reply.content
    assert "[1]" in reply.content


def test_a_channel_that_is_closed_to_us_harms_nobody_else(discord):
    """A 403 ends one answer, not the bot."""
    discord.plan(Refused(SEND, 403, 50013, "Missing Permissions"))
    refused = discord.mention(ANSWERED)
    discord.wait(lambda: not discord.faults.left, "the refusal")
    discord.reply_to(discord.mention(ANSWERED))
    assert not discord.replies(refused)


def test_a_slow_channel_holds_up_no_other(discord):
    """While one answer waits for Discord, commands are answered."""
    held = discord.plan(Held(SEND))
    asked = discord.mention(ANSWERED)
    assert held.arrived.wait(20)
    discord.answer_to(discord.slash("ask", question=ANSWERED))
    held.release()
    _answered_once(discord, asked)
