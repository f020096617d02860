"""What people write, and who writes: which messages are answered, and as what question."""

import pytest
from discord import MessageType

from tests.bot.scenarios.conftest import BURNED, read, replies
from tests.seen import labels, parts, read_bold
from tests.seen import text as shown

OPENS = "When does the museum open?"
CLOSED = "When is the cellar of the museum closed?"


def find_id(message, action, ending):
    """Return the custom_id of the button with an action, and a key of that ending."""
    ids = [part["custom_id"] for part in parts(message) if "custom_id" in part]
    return next(each for each in ids if each.startswith(action) and each.endswith(ending))


@pytest.mark.parametrize(
    "written",
    [
        f"{{bot}} {BURNED}",
        f"{{bot}} ||{BURNED}||",
        f"{{bot}} **{BURNED}**",
        f"{{bot}} # {BURNED}",
        f"{{bot}} `{BURNED}`",
        f"{{bot}} ```\n{BURNED}\n```",
        f"{{bot}} [{BURNED}](https://a.example/page)",
        f"> {{bot}} somebody said\n{BURNED}",
        f"{{bot}}\n\n\n{BURNED}",
        f"{BURNED} {{bot}}",
        f"@everyone {{bot}} {BURNED}",
        f"{{bot}} hi! {BURNED} thanks 🙏",
        f"{{bot}} {BURNED} https://a.example/when-did-it-burn?x=1",
        f"{{bot}} \u202e\u2066{BURNED}\u2069",
        f"{{bot}} <:fire:123456789012345678> {BURNED} <t:1751900000:R>",
        f"> {BURNED}\n{{bot}}",
        f"{{bot}} ~~{CLOSED}~~ {BURNED}",
        f"{{bot}} Q: {BURNED}",
        f"Footnote, {BURNED} {{bot}}",
        f"@Footnote {BURNED} {{bot}}",
    ],
)
async def test_a_question_in_any_dress_is_answered(simcord_env, channel, alice, written):
    """Marks of Discord around a question are no words of it."""
    await alice.send(channel, written.format(bot=simcord_env.bot.user.mention))
    assert "The warehouse burned on Tuesday." in read(replies(channel)[-1])


@pytest.mark.parametrize(
    "written",
    [
        f"{BURNED} {OPENS} {{bot}}",
        f"{{bot}} hi all! {BURNED} And {OPENS} Thanks!",
        f"{{bot}}\n1. {BURNED}\n2. {OPENS}",
        f"{{bot}} I want to go there. {BURNED}\n{OPENS}",
    ],
)
async def test_several_questions_get_one_reply(simcord_env, channel, alice, written):
    """With a quote for each, numbered in order; both work with the buttons."""
    await alice.send(channel, written.format(bot=simcord_env.bot.user.mention))
    (given,) = replies(channel)
    assert "burned on Tuesday.\n-# [1]" in read(given)
    seen = read(given)
    assert seen.index("-# [1]") < seen.index("at ten") < seen.index("-# [2]")
    inside = await alice.click(given, custom_id=find_id(given, "context", ":2"))
    assert "The cellar of the museum" in read(inside.response)


@pytest.mark.parametrize("by_command", [False, True])
async def test_what_stays_open_of_several_questions_is_named(
    simcord_env, channel, alice, ask, by_command
):
    """As text, so that it can be asked alone, and reported."""
    asked = f"{BURNED} Who **owned** the @everyone warehouse?"
    if by_command:
        given = (await alice.slash(channel, "ask", question=asked)).response
    else:
        await ask(channel, asked)
        given = replies(channel)[-1]
    assert "The warehouse burned on Tuesday." in read(given)
    assert "Not answered here: “Who owned the @everyone warehouse?”" in read(given)


@pytest.mark.parametrize("asked", ["who are you?", "what can you do?", "are you there"])
async def test_a_question_about_nothing_gets_a_hint(channel, alice, ask, asked):
    """Articles could hold no answer to it; what they do answer is offered."""
    await ask(channel, asked)
    assert "Mention me with a question" in read(replies(channel)[-1])
    result = await alice.slash(channel, "ask", question=asked)
    assert "Mention me with a question" in read(result.response)
    assert result.ephemeral


async def test_no_mark_of_an_article_lives_on_a_card(channel, alice, ask):
    """Mentions, masked links, spoilers and code of an article are text."""
    await ask(channel, CLOSED)
    given = replies(channel)[-1]
    quoted = next(line for line in shown(given).splitlines() if "cellar" in line)
    seen, _, live = read_bold(quoted.removeprefix("> "))
    assert live == []
    assert "||closed|| on [Mondays](https://evil.example/x) `always`." in seen
    await ask(channel, "When does the museum open?")
    given = replies(channel)[-1]
    quoted = next(line for line in shown(given).splitlines() if "opens" in line)
    seen, _, live = read_bold(quoted.removeprefix("> "))
    assert live == []
    assert "@everyone, <@1>, <#2>, </ask:3> and <t:4:R>" in seen
    assert not given.mention_everyone


async def test_other_bots_and_webhooks_are_not_answered(simcord_env, channel, ask):
    """Also where they mention the bot or reply to it: two bots would talk for ever."""
    await ask(channel)
    mine = replies(channel)[-1]
    other = simcord_env.guild.add_member(simcord_env.create_user("echo", bot=True))
    mention = simcord_env.bot.user.mention
    await other.send(channel, f"{mention} {BURNED}")
    await other.send(channel, BURNED, reply_to=mine)
    hook = simcord_env.guild.create_webhook(channel)
    await hook.send(f"{mention} {BURNED}")
    assert len(replies(channel)) == 1


@pytest.mark.parametrize(
    "kind", [MessageType.pins_add, MessageType.new_member, MessageType.premium_guild_subscription]
)
async def test_what_discord_itself_says_is_no_question(simcord_env, channel, alice, ask, kind):
    """That somebody joined or pinned something."""
    said = await ask(channel)
    about = {"referenced_message": said} if kind is MessageType.pins_add else {}
    simcord_env.guild.create_system_message(channel, kind.value, author=alice, **about)
    await simcord_env.settle()
    assert len(replies(channel)) == 1


async def test_a_forwarded_question_is_not_put_to_the_bot(channel, alice, ask):
    """Whoever forwards a message shows it to others."""
    said = await ask(channel)
    await alice.forward(said, channel)
    assert len(replies(channel)) == 1


async def test_a_mention_of_everyone_is_none_of_the_bot(channel, alice):
    """It is for people."""
    await alice.send(channel, f"@everyone {BURNED}")
    await alice.send(channel, f"@here {BURNED}")
    assert replies(channel) == []


async def test_a_file_without_a_word_gets_a_hint(simcord_env, channel, alice):
    """Attached files are not read in chat; the hint says how to ask."""
    mention = simcord_env.bot.user.mention
    await alice.send(channel, mention, attachments=[("question.txt", BURNED.encode())])
    assert "Mention me with a question" in read(replies(channel)[-1])


async def test_an_edit_that_takes_the_question_away_leaves_the_answer(
    simcord_env, channel, alice, ask
):
    """Or replaces it by a hint, in the same reply; there is never a second one."""
    asked = await ask(channel)
    await alice.edit(asked, "never mind")
    await alice.edit(asked, simcord_env.bot.user.mention)
    assert len(replies(channel)) == 1
    assert simcord_env.errors == []


async def test_a_question_that_was_deleted_meanwhile_is_let_go(simcord_env, channel, ask, caplog):
    """Discord refuses a reply to nothing; nobody needs another answer."""
    simcord_env.inject_error(
        "POST",
        f"/channels/{channel.id}/messages",
        status=400,
        code=50035,
        message="Invalid Form Body\nIn message_reference: Unknown message",
    )
    await ask(channel)
    assert replies(channel) == []
    assert simcord_env.errors == []
    assert not any(record.exc_info for record in caplog.records)


async def test_who_has_left_leaves_an_answer_that_moderators_may_remove(
    simcord_env, channel, alice, moderator, ask
):
    """Buttons below it work for those who stayed."""
    await ask(channel)
    given = replies(channel)[-1]
    simcord_env.guild.remove_member(alice)
    await simcord_env.settle()
    bob = simcord_env.guild.add_member(simcord_env.create_user("bob"))
    inside = await bob.click(given, label="Context")
    assert "Crews came" in read(inside.response)
    refused = await bob.click(given, label="Remove")
    assert "Only the person who asked" in read(refused.response)
    await moderator.click(given, label="Remove")
    assert replies(channel) == []


async def test_a_mark_of_somebody_is_shown_by_name(simcord_env, channel, alice):
    """By the nickname here, or as unknown; never as an id."""
    guild = simcord_env.guild
    ana = guild.add_member(simcord_env.create_user("ana", global_name="Ana"), nick="Captain *A*")
    result = await alice.slash(channel, "ask", question=f"does <@{ana.id}> know <@{9**18}>?")
    seen = read(result.response)
    assert "@Captain *A*" in seen or "@Ana" in seen
    assert "@unknown-user" in seen
    assert str(ana.id) not in seen
    assert "Remove" not in labels(result.response)
