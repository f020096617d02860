"""Questions where people talk: by mention, reply, direct message and /ask."""

import asyncio
from dataclasses import replace
from types import SimpleNamespace
from unittest.mock import Mock

import discord
import pytest

from bot import strings
from bot.cogs.mentions import EDITED_WITHIN, Mentions, _is_role_of
from index import Band, QuestionError
from tests.fakes import answer, quote, shown
from tests.seen import labels, text

WHO = "who was hurt?"


@pytest.fixture(autouse=True)
def _known(engine):
    engine.answers[WHO] = answer(WHO, quote(shown(), 3, 1))


@pytest.fixture
def mention(simcord_env):
    """What a client sends for @Footnote."""
    return f"<@{simcord_env.bot.user.id}>"


async def test_a_mention_is_answered_in_place(simcord_env, channel, alice, mention):
    """A reply to the message, with the quote, and nobody is pinged."""
    asked = await alice.send(channel, f"{mention} {WHO}")
    given = channel.last_message
    assert "**Eleven** people were treated" in text(given)
    assert given.reference.message_id == asked.id
    assert labels(given) == ["Context", "👍", "👎", "More passages", "Remove"]
    sent = [r for r in simcord_env.http_requests if r.path.endswith("/messages")]
    assert sent[-1].json["allowed_mentions"] == {"parse": [], "replied_user": False}


async def test_the_mention_may_stand_anywhere(engine, channel, alice, mention):
    """What is asked is the message without the mention."""
    await alice.send(channel, f"{WHO} {mention}")
    assert engine.asked == [(WHO, None)]


@pytest.mark.parametrize(
    "markup",
    [
        "<:boat:123456789012345678>",
        "<a:wave:123456789012345678>",
        "<t:1751900000:R>",
        "<t:9>",
        "<#123456789012345678>",
        "<@!123456789012345678>",
        "</ask me:123456789012345678>",
    ],
)
async def test_markup_is_not_asked_for(engine, channel, alice, mention, markup):
    """What Discord shows as something else than text has no words; other brackets are text."""
    await alice.send(channel, f"{markup} {mention} {WHO}{markup}")
    await alice.send(channel, f"{mention} a <b> 5 <@c>")
    assert engine.asked == [(WHO, None), ("a <b> 5 <@c>", None)]


async def test_a_long_message_is_read_to_its_end(engine, channel, alice, mention):
    """Who tells a story asks at its end."""
    story = "We walked along the water and talked. " * 40
    await alice.send(channel, f"{mention} {story}{WHO}")
    assert engine.asked == [(story + WHO, None)]


@pytest.mark.parametrize(("name", "is_heard"), [("Footnote", True), ("Footnotes", False)])
async def test_a_role_of_the_bots_name_is_the_bot(simcord_env, channel, alice, name, is_heard):
    """The bot's own role stands beside it in the list of those to mention, under one name."""
    role = simcord_env.guild.create_role(name)
    before = len(simcord_env.http_requests)
    await alice.send(channel, f"<@&{role.id}> {WHO}")
    sent = [r for r in simcord_env.http_requests[before:] if r.path.endswith("/messages")]
    assert bool(sent) is is_heard


def test_a_role_made_for_the_bot_is_the_bot():
    """Discord's tag tells, whatever the role is called."""
    user = SimpleNamespace(id=7, name="bot")
    guild = SimpleNamespace(me=SimpleNamespace(display_name="bot"))
    for bot_id, made in ((7, True), (8, False)):
        role = SimpleNamespace(name="x", guild=guild, tags=SimpleNamespace(bot_id=bot_id))
        assert _is_role_of(user, role) is made


async def test_a_role_mentioned_alone_is_told_how_to_ask(simcord_env, channel, alice):
    """Discord sends no text with it, so the question is not known."""
    role = simcord_env.guild.create_role("Footnote")
    await alice.send(channel, f"<@&{role.id}> {WHO}")
    assert "does not show me the text" in text(channel.last_message)


@pytest.fixture
def marked(simcord_env, channel):
    """A question that marks a member, a role and a channel."""
    ruiz = simcord_env.guild.add_member(simcord_env.create_user("ana", global_name="Ana Ruiz"))
    role = simcord_env.guild.create_role("Fire Crew")
    return f"does <@{ruiz.id}> of <@&{role.id}> write in <#{channel.id}>?"


@pytest.fixture(params=[True, False])
def is_known(request, engine, monkeypatch):
    """Whether some source has the names."""
    if not request.param:
        nothing = replace(engine.find("x"), total=0, passages=())
        monkeypatch.setattr(engine, "find", lambda *_, **__: nothing)
    return request.param


async def test_marks_are_asked_for_by_name_if_a_source_has_it(
    engine, channel, alice, marked, is_known
):
    """Members, roles and channels, in a message and in a command."""
    asked = "does Ana Ruiz of Fire Crew write in articles?" if is_known else "does of write in ?"
    await alice.send(channel, f"{alice._env.bot.user.mention} {marked}")
    result = await alice.slash(channel, "ask", question=marked)
    assert [" ".join(question.split()) for question, _ in engine.asked] == [asked] * 2
    assert text(result.response).startswith(
        "**does \\@Ana Ruiz of \\@Fire Crew write in \\#articles?**"
    )


async def test_a_mark_of_an_unknown_member_is_no_id(channel, alice):
    """Discord cannot say who that is either."""
    result = await alice.slash(channel, "ask", question="who is <@123456789012345678>?")
    assert text(result.response).startswith("**who is \\@unknown-user?**")


@pytest.mark.parametrize("unseen", ["\u3164", "\u2800\ufe0f", "** **", "||\u200b||", "<:boat:12>"])
async def test_what_nobody_sees_is_no_question(engine, channel, alice, mention, unseen):
    """By mention and by command: how to ask, and nothing is asked."""
    await alice.send(channel, f"{mention} {unseen}")
    assert "Mention me with a question" in text(channel.last_message)
    result = await alice.slash(channel, "ask", question=unseen)
    assert result.ephemeral
    assert "Mention me with a question" in text(result.response)
    result = await alice.slash(channel, "find", words=unseen)
    assert text(result.response) == "There is no word to search for. Type some words."
    assert all(question not in unseen for question, _ in engine.asked)


async def test_two_empty_mentions_at_once_both_get_examples(simcord_env, engine):
    """The second waits for the examples that are searched for the first."""
    question = "Who is Ana Ruiz?"
    engine.answers[question] = answer(question, quote(shown(), 3, 1))
    bot = simcord_env.bot
    both = await asyncio.gather(*(bot.examples.hint_card("1") for _ in range(2)))
    assert [len(card.buttons) for card in both] == [1, 1]


@pytest.mark.parametrize("thanks", ["thanks!", "ok great, thank you so much", "merci !", "lol"])
async def test_thanks_in_a_reply_need_no_answer(engine, channel, alice, mention, thanks):
    """A mere reply is not addressed to anybody by name."""
    await alice.send(channel, f"{mention} {WHO}")
    given = channel.last_message
    await alice.send(channel, thanks, reply_to=given)
    assert len(channel.history()) == 3
    assert [question for question, _ in engine.asked] == [WHO]


async def test_thanks_by_mention_are_answered(engine, channel, alice, mention):
    """Whoever writes to the bot gets a word."""
    await alice.send(channel, f"{mention} thanks!")
    assert text(channel.last_message) == "You are welcome."
    await alice.send(channel, f"{mention} hi")
    assert "Mention me with a question" in text(channel.last_message)
    assert WHO not in [question for question, _ in engine.asked]


async def test_an_edit_that_adds_the_mention_asks(engine, channel, alice, mention):
    """Once, however often the edit is announced."""
    asked = await alice.send(channel, WHO)
    await alice.edit(asked, f"{mention} {WHO}")
    assert "**Eleven** people" in text(channel.last_message)
    assert len(channel.history()) == 2


async def test_an_edit_that_mends_the_question_mends_the_answer(engine, channel, alice, mention):
    """In the same reply; an edit that changes nothing, or takes the mention away, changes none."""
    asked = await alice.send(channel, f"{mention} who was hrut?")
    assert "I found no sentence" in text(channel.last_message)
    await alice.edit(asked, f"{mention} {WHO}")
    assert "**Eleven** people" in text(channel.last_message)
    await alice.edit(asked, f"{mention}  {WHO} ")
    await alice.edit(asked, "never mind")
    assert "**Eleven** people" in text(channel.last_message)
    assert len(channel.history()) == 2
    assert len(engine.asked) == 2


async def test_a_message_edited_later_is_left_alone(simcord_env, engine, channel, alice, mention):
    """After ten minutes the talk has gone on."""
    asked = await alice.send(channel, WHO)
    await simcord_env.advance_time(601)
    await alice.edit(asked, f"{mention} {WHO}")
    assert engine.asked == []


@pytest.fixture(params=["unknown", "not yet known"])
def unknown_server(request, simcord_env, channel):
    """The client knows of the server nothing, or that it is there, as before GUILD_CREATE."""
    state = simcord_env.bot._connection
    known = state._get_guild(simcord_env.guild.id)
    state._remove_guild(known)
    if request.param == "not yet known":
        state._add_guild(discord.Guild(data={"id": known.id, "unavailable": True}, state=state))


async def test_a_message_of_an_unknown_server_is_no_direct_message(
    engine, channel, alice, mention, unknown_server
):
    """The bot was just thrown out, or has not heard of the server yet."""
    await alice.send(channel, "none of your business")
    assert engine.asked == []
    await alice.send(channel, f"{mention} {WHO}")
    assert engine.asked == [(WHO, None)]
    assert "**Eleven** people" in text(channel.last_message)


async def test_a_rule_on_who_may_ask_holds_in_an_unknown_server(
    simcord_env, engine, channel, alice, unknown_server
):
    """Nothing is known of the roles of a member there, so nobody has the one that is needed."""
    await simcord_env.bot.server_settings.change(channel.guild.id, asking_roles=frozenset({7}))
    mention = simcord_env.bot.user.mention
    await alice.send(channel, f"{mention} {WHO}")
    assert engine.asked == []
    assert "only members with certain roles" in text(channel.last_message)


async def test_the_echo_of_a_long_question_is_what_it_asks(channel, alice, engine):
    """Not its first words: a story comes before the question."""
    story = "We walked along the water and talked. " * 20
    result = await alice.slash(channel, "ask", question=story + WHO)
    assert text(result.response).startswith("**who was hurt?**\n")


async def test_other_talk_is_left_alone(engine, channel, alice, simcord_env):
    """No answer to what does not name the bot, nor to another bot, nor to @everyone."""
    other = simcord_env.guild.add_member(simcord_env.create_user("beep", bot=True))
    await alice.send(channel, WHO)
    await alice.send(channel, f"@everyone {WHO}")
    await other.send(channel, f"<@{simcord_env.bot.user.id}> {WHO}")
    assert engine.asked == []


async def test_what_no_member_wrote_is_left_alone(engine, channel, alice, simcord_env, mention):
    """Posts of webhooks, also under a member's name, and what Discord says itself."""
    hook = simcord_env.guild.create_webhook(channel)
    await hook.send(f"{mention} {WHO}")
    await hook.send(f"{mention} {WHO}", username="alice")
    mentions = simcord_env.bot._features.mentions
    seen = Mock(author=Mock(bot=False), webhook_id=None, mentions=[simcord_env.bot.user])
    for kind in discord.MessageType:
        seen.type = kind
        is_written = kind in {discord.MessageType.default, discord.MessageType.reply}
        assert mentions.is_addressed(seen) == is_written
    assert engine.asked == []


async def test_a_question_in_a_forum_post_is_answered_there(simcord_env, alice, mention):
    """Where the post is: a thread that belongs to a forum."""
    forum = simcord_env.guild.create_forum_channel("help")
    await simcord_env.bot.get_channel(forum.id).create_thread(name="Fire", content="Who knows?")
    (post,) = forum.threads
    await alice.send(post, f"{mention} {WHO}")
    assert "**Eleven** people" in text(post.last_message)


async def test_a_reply_to_the_bot_is_a_question(engine, channel, alice, mention):
    """A reply that pings the bot is heard without the privileged intent."""
    await alice.send(channel, f"{mention} {WHO}")
    await alice.send(channel, "and when?", reply_to=channel.last_message)
    assert [question for question, _ in engine.asked][:2] == [WHO, "and when?"]
    assert "Name what you ask about" in text(channel.last_message)


async def test_a_direct_message_needs_no_mention(engine, alice):
    """In direct messages everything is a question."""
    await alice.send_dm(WHO)
    assert engine.asked == [(WHO, None)]
    assert "**Eleven** people" in text(alice.user.dm_channel.last_message)


async def test_a_direct_message_is_answered_in_its_language(engine, alice):
    """What we say is in the language of the question; the quote stays as it is."""
    question = "Wer wurde bei dem Brand verletzt?"
    engine.answers[question] = answer(question, quote(shown(), 3, 1))
    await alice.send_dm(question)
    last = alice.user.dm_channel.last_message
    assert "**Eleven** people" in text(last)
    assert "Wörtlich zitiert aus 1 Quelle" in text(last)
    assert "Kontext" in labels(last)


async def test_an_empty_mention_gets_a_line_of_help(engine, channel, alice, mention):
    """One line and example questions that are answered here."""
    question = "Who is Ana Ruiz?"
    engine.answers[question] = answer(question, quote(shown(), 3, 1))
    await alice.send(channel, f"  {mention}\u200b")
    assert question in text(channel.last_message)
    assert strings.HELP_EXAMPLES in text(channel.last_message)
    assert labels(channel.last_message) == ["Ask"]


async def test_without_examples_no_line_leads_over_to_them(channel, alice, mention):
    """The help ends with its sentence."""
    await alice.send(channel, mention)
    assert text(channel.last_message) == strings.HELP_LINE
    assert labels(channel.last_message) == []


async def test_an_answer_by_command_is_for_all(channel, alice):
    """/ask shows the question, then the answer, to everybody."""
    result = await alice.slash(channel, "ask", question=WHO)
    assert not result.ephemeral
    assert text(result.response).startswith("**who was hurt?**\n> **Eleven**")


async def test_a_private_answer_is_for_the_asker(channel, alice):
    """`private` hides even an answer, which then needs no Remove."""
    result = await alice.slash(channel, "ask", question=WHO, private=True)
    assert result.ephemeral
    assert "Remove" not in labels(result.response)


async def test_not_found_by_command_is_for_the_asker(channel, alice):
    """The channel stays clean of questions without an answer."""
    result = await alice.slash(channel, "ask", question="who won the cup?")
    assert result.ephemeral
    assert "I found no sentence that answers this." in text(result.response)
    assert channel.last_message is None or channel.last_message.id != result.response.id


async def test_one_source_may_be_asked(engine, channel, alice):
    """`source` reaches the engine, and its name is completed from name and title."""
    await alice.slash(channel, "ask", question=WHO, source="herald.txt")
    assert engine.asked == [(WHO, "herald.txt")]
    choices = await alice.autocomplete(channel, "ask", "source", "FIRE HURTS", question=WHO)
    assert choices == [{"name": "Warehouse fire hurts eleven", "value": "herald.txt"}]
    assert await alice.autocomplete(channel, "ask", "source", "xyzzy", question=WHO) == []


async def test_a_lost_question_is_excused(engine, channel, alice, mention):
    """An error has its words, in place and by command, and no traceback."""
    engine.answers["x"] = QuestionError("the question is empty; ask something")
    await alice.send(channel, f"{mention} x")
    assert text(channel.last_message) == "the question is empty; ask something"


async def test_where_the_bot_may_not_write_the_asker_hears_which_permission(
    simcord_env, channel, alice, mention
):
    """In a direct message, for the asker alone; nothing in the channel."""
    simcord_env.inject_error("POST", f"/channels/{channel.id}/messages", status=403, code=50013)
    await alice.send(channel, f"{mention} {WHO}")
    assert len(channel.history()) == 1
    told = text(alice.user.dm_channel.last_message)
    assert told.startswith(f"I may not answer you in <#{channel.id}>: I lack **")


async def test_refused_components_become_plain_text(simcord_env, channel, alice, mention):
    """Where Discord refuses the card, its text and buttons come as a simple message."""
    refuse = {"status": 400, "code": 50035, "message": "Invalid Form Body"}
    simcord_env.inject_error("POST", "/channels/*/messages", **refuse)
    await alice.send(channel, f"{mention} {WHO}")
    assert channel.last_message.content.startswith("> **Eleven** people were treated")
    assert labels(channel.last_message) == ["Context", "👍", "👎", "More passages", "Remove"]
    simcord_env.inject_error("POST", "/interactions/*/*/callback", **refuse)
    result = await alice.slash(channel, "ask", question=WHO)
    assert result.response.content.startswith("**who was hurt?**\n> **Eleven**")


@pytest.mark.parametrize("refusal", [(404, 10062), (400, 40060)])
async def test_late_and_doubled_responses_are_no_errors(
    simcord_env, channel, alice, caplog, refusal
):
    """An expired interaction is logged; one that Discord has already counts as answered."""
    status, code = refusal
    simcord_env.inject_error("POST", "/interactions/*/*/callback", status=status, code=code)
    await alice.slash(channel, "ask", question=WHO)
    assert simcord_env.errors == []
    assert any("interaction" in record.message for record in caplog.records) == (code == 10062)


async def test_without_history_permission_the_answer_is_no_reply(
    simcord_env, channel, alice, mention
):
    """Where replies are not allowed, the answer is a message of its own."""
    simcord_env.inject_error("POST", "/channels/*/messages", status=400, code=160002)
    await alice.send(channel, f"{mention} {WHO}")
    assert channel.last_message.reference is None
    assert "**Eleven** people" in text(channel.last_message)


async def test_a_repeated_event_is_answered_once(simcord_env, engine, channel, alice, mention):
    """A gateway that resumes may repeat what it sent."""
    message = await alice.send(channel, f"{mention} {WHO}")
    simcord_env.bot.dispatch("message", message)
    await simcord_env.settle()
    assert len(engine.asked) == 1


async def test_while_stopping_nothing_new_is_begun(simcord_env, engine, channel, alice, mention):
    """A bot that was told to stop says so, to commands and to messages."""
    await simcord_env.bot.drain()
    await alice.send(channel, f"{mention} {WHO}")
    assert "restarted" in text(channel.last_message)
    result = await alice.slash(channel, "ask", question=WHO)
    assert engine.asked == []
    assert "restarted" in text(result.response)


async def test_only_questions_without_content_are_logged(channel, alice, mention, caplog):
    """The log says how a question went, never what it was or whose."""
    caplog.set_level("INFO")
    await alice.send(channel, f"{mention} {WHO}")
    lines = [r.getMessage() for r in caplog.records if r.name.startswith("bot")]
    assert len(lines) == 1
    assert Band.ANSWER.value in lines[0]
    assert "hurt" not in lines[0]
    assert "alice" not in lines[0]


async def test_without_articles_a_moderator_is_told_how_to_add_some(
    engine, simcord_env, channel, alice, mention
):
    """Members learn that there are none, moderators what to do; nobody is told to ask better."""
    engine.articles.clear()
    await alice.send(channel, f"{mention} where is the ferry?")
    assert "no articles yet" in text(channel.last_message)
    assert "/sources reindex" not in text(channel.last_message)
    role = simcord_env.guild.create_role("Mods", permissions=discord.Permissions(manage_guild=True))
    morgan = simcord_env.guild.add_member(simcord_env.create_user("morgan"), roles=[role])
    await morgan.send(channel, f"{mention} where is the ferry?")
    assert "/sources reindex" in text(channel.last_message)


async def test_a_server_may_want_a_pause_between_questions(simcord_env, engine, channel, alice):
    """A friendly line, once; then silence until the pause is over. Commands say so each time."""
    await simcord_env.bot.server_settings.change(simcord_env.guild.id, cooldown=300)
    mention = simcord_env.bot.user.mention
    await alice.send(channel, f"{mention} {WHO}")
    await alice.send(channel, f"{mention} {WHO}")
    assert "one question every 300 seconds" in text(channel.last_message)
    num = len(channel.history())
    await alice.send(channel, f"{mention} {WHO}")
    assert len(channel.history()) == num + 1
    result = await alice.slash(channel, "ask", question=WHO)
    assert result.ephemeral
    assert "Ask again in" in text(result.response)
    bob = simcord_env.guild.add_member(simcord_env.create_user("bob"))
    await bob.send(channel, f"{mention} {WHO}")
    await alice.send_dm(WHO)
    assert len(engine.asked) == 3


async def test_a_server_may_let_certain_roles_ask(simcord_env, engine, channel, alice):
    """Others hear that; whoever manages the server may ask in any case."""
    readers = simcord_env.guild.create_role("readers")
    await simcord_env.bot.server_settings.change(
        simcord_env.guild.id, asking_roles=frozenset({readers.id})
    )
    mention = simcord_env.bot.user.mention
    await alice.send(channel, f"{mention} {WHO}")
    assert "only members with certain roles" in text(channel.last_message)
    result = await alice.slash(channel, "ask", question=WHO)
    assert result.ephemeral
    reader = simcord_env.guild.add_member(simcord_env.create_user("rea"), roles=[readers])
    await reader.send(channel, f"{mention} {WHO}")
    assert len(engine.asked) == 1


async def test_a_server_may_keep_answers_private(simcord_env, channel, alice):
    """An answer to /ask is then for the asker, who may share it."""
    await simcord_env.bot.server_settings.change(simcord_env.guild.id, private_answers=True)
    result = await alice.slash(channel, "ask", question=WHO)
    assert result.ephemeral
    assert "Share to channel" in labels(result.response)


async def test_a_server_may_keep_its_questions_unstored(simcord_env, channel, alice):
    """The buttons work from memory; the log has no question."""
    await simcord_env.bot.server_settings.change(simcord_env.guild.id, log_questions=False)
    result = await alice.slash(channel, "ask", question=WHO)
    more = await alice.click(result.response, label="More passages")
    assert text(more.response).startswith("**who was hurt?**")
    log = simcord_env.bot.answerer.records._log
    stored = log._connection.execute("SELECT question FROM answer").fetchall()
    assert set(stored) == {(None,)}


async def test_a_message_is_remembered_for_as_long_as_its_edits_count(
    simcord_env, channel, alice, mention
):
    """Then nothing is kept of it, so that memory does not grow with every question."""
    bot = simcord_env.bot
    (mentions,) = (cog for cog in bot.cogs.values() if isinstance(cog, Mentions))
    first = await alice.send(channel, f"{mention} {WHO}")
    await alice.send(channel, f"{mention} {WHO}")
    assert next(iter(mentions._heard)) == first.id
    assert len(mentions._heard) == 2
    await simcord_env.advance_time(EDITED_WITHIN.total_seconds() + 1)
    await alice.send(channel, f"{mention} {WHO}")
    assert len(mentions._heard) == 1


async def test_searching_sharing_and_finding_a_source_have_the_same_pause(
    simcord_env, engine, channel, alice
):
    """Search that counts as a question, and so does Find the source; sharing has its own pause."""
    engine.answers[WHO] = answer(WHO, quote(shown(), 3, 1))
    misspelt = "who was hrut?"
    engine.answers[misspelt] = answer(
        misspelt, band=Band.NONE, suggestion={"hrut": "hurt"}, missing=("hrut",)
    )
    await simcord_env.bot.server_settings.change(simcord_env.guild.id, cooldown=300)
    public = await alice.slash(channel, "ask", question=misspelt)
    refused = await alice.click(public.response, label="Search that")
    assert refused.ephemeral
    assert "one question every 300 seconds" in text(refused.response)
    said = await alice.send(channel, "Eleven people were hurt.")
    refused = await alice.context_menu(channel, "Find the source", said)
    assert "one question every 300 seconds" in text(refused.response)
    bob = simcord_env.guild.add_member(simcord_env.create_user("bob"))
    private = await bob.slash(channel, "ask", question=WHO, private=True)
    shared = await bob.click(private.response, label="Share to channel")
    assert not shared.ephemeral
    refused = await bob.click(private.response, label="Share to channel")
    assert refused.ephemeral
    assert "shares one thing every 300 seconds" in text(refused.response)


async def test_mending_an_answered_question_is_no_new_one_to_the_pause(
    simcord_env, engine, channel, alice, mention
):
    """Its answer is mended in place; an edit of one that was refused does not get around it."""
    await simcord_env.bot.server_settings.change(simcord_env.guild.id, cooldown=300)
    asked = await alice.send(channel, f"{mention} who was hrut?")
    await alice.edit(asked, f"{mention} {WHO}")
    assert "**Eleven** people" in text(channel.last_message)
    refused = await alice.send(channel, f"{mention} who was hrut?")
    assert "one question every" in text(channel.last_message)
    await alice.edit(refused, f"{mention} {WHO}")
    assert "one question every" in text(channel.last_message)
    assert len(engine.asked) == 2


async def test_who_points_at_a_message_that_is_not_read_hears_how(channel, alice, mention):
    """Discord keeps it from the bot, and the menu of that message offers what helps."""
    told = await alice.send(channel, WHO)
    await alice.send(channel, mention, reply_to=told)
    assert "**Find the source**" in text(channel.last_message)
    await alice.send(channel, f"{mention} {WHO}", reply_to=told)
    assert "**Eleven** people" in text(channel.last_message)
