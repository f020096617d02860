"""What the real bot does when Discord or the network misbehaves: nothing lost, nothing doubled."""

import time

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


def test_fifty_questions_at_once_are_each_answered_once(discord):
    """A burst of mentions and commands loses none and doubles none."""
    asked = [discord.mention(ANSWERED) for _ in range(30)]
    begun = [discord.slash("find", words="warehouse fire") for _ in range(20)]
    for message in asked:
        discord.reply_to(message)
    for interaction in begun:
        discord.answer_to(interaction)
    _answered_once(discord, asked[-1])
    assert all(len(discord.replies(message)) == 1 for message in asked)


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


def test_a_repeated_command_is_answered_once(discord):
    """The same interaction a second time is not acknowledged a second time."""
    begun = discord.slash("ask", question=ANSWERED)
    discord.again(begun)
    discord.answer_to(begun)
    discord.again(begun)
    discord.answer_to(discord.slash("help"))
    assert len(begun.answers) == 1
    assert begun.id not in discord.interacting.doubled


def test_a_rate_limit_is_obeyed(discord):
    """After a 429 nothing is sent before its time, and the answer comes in the end."""
    limit = discord.plan(Limited(SEND, 0.3))
    _answered_once(discord, discord.mention(ANSWERED))
    assert not limit.early


def test_a_limit_that_looks_like_a_ban_is_obeyed(discord):
    """A 429 from before Discord's own servers holds us back as long as it says."""
    limit = discord.plan(Limited(SEND, 0.5, via=False))
    _answered_once(discord, discord.mention(ANSWERED))
    assert not limit.early


@pytest.mark.parametrize("status", [500, 503])
def test_a_server_error_is_tried_again(discord, status):
    """A failure of Discord's costs a second, not the answer."""
    discord.plan(Failed(SEND, status))
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


def test_a_failing_callback_is_not_tried_after_its_three_seconds(discord):
    """The tries of discord.py and ours do not multiply, and the next command is answered."""
    for _ in range(4):
        discord.plan(Failed(CALL_BACK, 500))
    begun = discord.slash("ask", question=ANSWERED)
    time.sleep(4.5)  # discord.py's third try would come after four seconds
    discord.faults.clear()
    tries = [r for r in discord.requested(CALL_BACK) if r.names["interaction"] == begun.id]
    assert [try_.status for try_ in tries] == [500, 500]
    discord.answer_to(discord.slash("help"))


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
    told = discord.wait(
        lambda: [m for m in discord.messages if "I may not answer you" in m.text],
        "the word in a direct message",
    )
    assert [m.channel.recipient for m in told] == [discord.world.member]
    assert "Send Messages" in told[0].text


@pytest.mark.parametrize(
    "faults",
    [
        [(404, 10003)],  # the channel was deleted while the answer was looked for
        [(400, 50083)],  # the thread was closed
        [(403, 50013), (403, 50007)],  # no right to write, and no direct messages from us
        [(403, 50001), (403, 50278)],  # no access, and no server in common any more
    ],
)
def test_a_place_that_takes_no_answer_is_let_go(discord, faults):
    """One line in the log, however it is refused, and no further try."""
    for status, code in faults:
        discord.plan(Refused(SEND, status, code))
    before = len(discord.requested(SEND))
    asked = discord.mention(ANSWERED)
    discord.wait(lambda: not discord.faults.left, "the refusals")
    _answered_once(discord, discord.mention(ANSWERED))
    assert not discord.replies(asked)
    # Beside the refusals: the answer that came, and the two that wait for what may follow it.
    assert len(discord.requested(SEND)) == before + len(faults) + 3


def test_a_question_that_was_deleted_needs_no_answer(discord):
    """What cannot be replied to any more is let go."""
    asked = discord.say(f"<@{discord.world.bot.id}> {ANSWERED}", gone=True)
    discord.wait(lambda: discord.posting.refused, "the refusal")
    discord.reply_to(discord.mention(ANSWERED))
    assert not discord.replies(asked)
    assert set(discord.posting.refused) == {"message_reference: Unknown message"}
    discord.posting.refused.clear()


def test_an_expired_command_is_let_go(discord):
    """An interaction that Discord has given up is logged and forgotten."""
    discord.plan(Refused(CALL_BACK, 404, 10062, "Unknown interaction"))
    begun = discord.slash("ask", question=ANSWERED)
    discord.wait(lambda: not discord.faults.left, "the refusal")
    discord.answer_to(discord.slash("help"))
    assert not begun.answers


def test_a_forgotten_session_begins_anew(discord):
    """After INVALID_SESSION the bot comes in again and answers."""
    before = len(discord.gateway.identified)
    discord.invalidate_sessions()
    discord.wait(lambda: len(discord.gateway.identified) > before, "IDENTIFY")
    _answered_once(discord, discord.mention(ANSWERED))


def test_a_storm_of_edits_is_answered_with_the_last(discord):
    """While the first reply is on its way the question changes six times: one edit follows."""
    held = discord.plan(Held(SEND))
    asked = discord.mention("xyzzy plugh?")
    assert held.arrived.wait(20)
    mention = f"<@{discord.world.bot.id}>"
    for number in range(5):
        discord.edit(asked, f"{mention} xyzzy {number}?")
    discord.edit(asked, f"{mention} {ANSWERED}")
    discord.answer_to(discord.slash("help"))  # all that came before it has been heard
    held.release()
    reply = discord.reply_to(asked)
    discord.wait(lambda: "[1]" in reply.text, "the last answer")
    assert reply.edits == 1


def test_a_slow_channel_holds_up_no_other(discord):
    """While one answer waits for Discord, commands are answered."""
    held = discord.plan(Held(SEND))
    asked = discord.mention(ANSWERED)
    assert held.arrived.wait(20)
    discord.answer_to(discord.slash("ask", question=ANSWERED))
    held.release()
    _answered_once(discord, asked)
