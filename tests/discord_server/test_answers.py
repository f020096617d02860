"""What members see of the real bot, over real sockets."""

import pytest

from tests.discord_server.faults import Lost
from tests.discord_server.world import COMPONENTS_V2, Channel, walk

ANSWERED = "How many people were treated for smoke inhalation?"
UNANSWERED = "Who won the 2018 World Cup?"
COMMANDS = "PUT /applications/{application}/commands"


def test_commands_are_sent_once_at_the_first_start(discord):
    """A bot that is new to Discord defines its commands there in one request."""
    assert len(discord.requested(COMMANDS)) == 1
    assert {"ask", "find", "source", "sources", "help"} <= {
        c["name"] for c in discord.world.commands
    }


def test_no_privileged_intent_is_asked_for(discord):
    """Members, presences and message content are none of the bot's business."""
    assert not discord.gateway.identified[0]["intents"] & (1 << 1 | 1 << 8 | 1 << 15)


def test_a_mention_is_answered_in_place(discord):
    """The reply quotes, numbers its footnotes and has a button for each quote."""
    asked = discord.mention(ANSWERED)
    reply = discord.reply_to(asked)
    assert reply.channel is asked.channel
    assert reply.flags & COMPONENTS_V2
    assert "**" in reply.text
    assert "[1]" in reply.text
    assert {"Context", "Remove"} <= set(reply.buttons)


def test_a_direct_message_is_answered_without_a_mention(discord):
    """Between two, everything said is for the bot."""
    reply = discord.reply_to(discord.direct(ANSWERED))
    assert reply.channel.direct
    assert "[1]" in reply.text


def test_a_reply_to_an_answer_is_a_further_question(discord):
    """A reply that pings the bot needs no mention."""
    first = discord.reply_to(discord.mention(ANSWERED))
    assert discord.reply_to(discord.say("When did the fire start?", reply_to=first))


def test_talk_among_members_is_left_alone(discord):
    """What is not for the bot gets no reply; what follows it does."""
    talk = discord.say(ANSWERED)
    other = discord.say(ANSWERED, reply_to=discord.say("a question"), ping=True)
    discord.reply_to(discord.mention(ANSWERED))
    assert not discord.replies(talk)
    assert not discord.replies(other)


def test_a_question_without_an_answer_says_so(discord):
    """Silence is honest: no sentence, no quote with a footnote."""
    reply = discord.reply_to(discord.mention(UNANSWERED))
    assert "I found no sentence that answers this." in reply.text
    assert "[1]" not in reply.text


def test_several_questions_are_answered_in_one_reply(discord):
    """Each with its footnote; what no sentence answers is named."""
    asked = discord.mention(f"{ANSWERED}\nWhen was the armistice signed? Who drew the blue whale?")
    reply = discord.reply_to(asked)
    assert "Eleven people" in reply.text.replace("*", "")
    assert "27 July 1953" in reply.text.replace("*", "")
    assert "[1]" in reply.text
    assert "[2]" in reply.text
    assert "Not answered here: “Who drew the blue whale?”" in reply.text


def test_an_empty_mention_gets_a_line_of_help(discord):
    """A bare mention is no question, but no reason for silence either."""
    assert "?" in discord.reply_to(discord.mention("")).text


def test_a_command_is_answered_in_public_when_found(discord):
    """All may read a found answer, and what it answers."""
    answer = discord.answer_to(discord.slash("ask", question=ANSWERED))
    assert not answer.ephemeral
    assert ANSWERED.rstrip("?") in answer.text
    assert "[1]" in answer.text


@pytest.mark.parametrize(
    "options", [{"question": UNANSWERED}, {"question": ANSWERED, "private": True}]
)
def test_a_command_is_answered_to_the_asker_alone_otherwise(discord, options):
    """What was not found, or was asked in private, is nobody else's."""
    assert discord.answer_to(discord.slash("ask", **options)).ephemeral


def test_the_name_of_a_source_completes_itself(discord):
    """A few letters offer the sources that hold them."""
    typed = discord.complete("ask", focused="source", question="Where?", source="fire")
    choices = discord.wait(lambda: typed.choices, "choices")
    assert all("fire" in f"{choice['name']} {choice['value']}".lower() for choice in choices)


def test_found_passages_are_for_the_one_who_looks(discord):
    """/find shows passages to nobody else."""
    answer = discord.answer_to(discord.slash("find", words="armistice agreement"))
    assert answer.ephemeral
    assert "armistice" in answer.text.lower()


def test_context_is_shown_to_the_one_who_presses(discord):
    """Context is a new message for the presser; the answer stays as it is."""
    reply = discord.reply_to(discord.mention(ANSWERED))
    context = discord.answer_to(discord.press(reply, "Context", user=discord.world.moderator))
    assert context.ephemeral
    assert reply.edits == 0


def test_the_asker_may_remove_an_answer_and_others_may_not(discord):
    """Remove takes the message away for the person who asked."""
    reply = discord.reply_to(discord.mention(ANSWERED))
    stranger = discord.world.stranger
    assert discord.answer_to(discord.press(reply, "Remove", user=stranger)).ephemeral
    assert not reply.deleted
    discord.press(reply, "Remove")
    discord.wait(lambda: reply.deleted, "the answer to be removed")


def test_a_re_index_reports_in_the_channel(discord):
    """A moderator's re-index without changes says which version goes on answering."""
    begun = discord.slash("sources reindex", user=discord.world.moderator)
    discord.wait(lambda: begun.answer and "up to date" in begun.answer.text, "the report")


def test_members_may_not_re_index(discord):
    """The permission is checked on our side too."""
    answer = discord.answer_to(discord.slash("sources reindex"))
    assert answer.ephemeral
    assert "manage" in answer.text


def test_the_log_holds_no_words_of_members_and_no_token(bot, discord):
    """Even at DEBUG: no question, no name, no token of the bot's or of an interaction."""
    begun = discord.slash("ask", question="Where do zebras sleep?")
    discord.answer_to(begun)
    discord.reply_to(discord.direct("Where do giraffes sleep?"))
    log = "\n".join(bot.said)
    for secret in ("zebras", "giraffes", begun.token, discord.token, discord.world.member.name):
        assert secret not in log


def test_hostile_text_reaches_no_one(discord):
    """A question full of mentions and markup is answered without a ping."""
    question = "@everyone <@&1> [click](https://evil.example) ||fire|| `code` **bold** warehouse?"
    assert discord.answer_to(discord.slash("ask", question=question))
    assert discord.reply_to(discord.direct(question))


def test_an_edit_that_adds_or_mends_a_question_is_answered_in_one_reply(discord):
    """The mention comes by an edit, then a better question; a repeated event changes nothing."""
    asked = discord.say("How many people were treated?")
    mention = f"<@{discord.world.bot.id}>"
    discord.edit(asked, f"{mention} xyzzy plugh?")
    reply = discord.reply_to(asked)
    assert "[1]" not in reply.text
    discord.edit(asked, f"{mention} {ANSWERED}")
    discord.wait(lambda: "[1]" in reply.text, "the better answer")
    discord.edit(asked, f"{mention} {ANSWERED}")
    discord.reply_to(discord.mention(ANSWERED))
    assert discord.replies(asked) == [reply]


def test_the_source_of_a_claim_is_found_and_shared(discord):
    """For the presser alone at first, then as a reply to the claim."""
    claim = discord.say("I heard that nine people were treated for smoke inhalation.")
    found = discord.answer_to(discord.message_command("Find the source", claim))
    assert found.ephemeral
    assert "[1]" in found.text
    done = discord.answer_to(discord.press(found, "Share as reply"))
    assert done.ephemeral
    assert "[1]" in discord.reply_to(claim).text


def test_a_reason_is_written_into_a_form(discord):
    """The thumb opens it; what is written comes back as an interaction of its own."""
    given = discord.reply_to(discord.mention(ANSWERED))
    form = discord.press(given, "👎")
    discord.wait(lambda: form.modal, "a form")
    assert len(form.modal["title"]) <= 45
    thanked = discord.answer_to(discord.submit(form, "it is old"))
    assert thanked.ephemeral
    assert "Thank you" in thanked.text


def test_a_form_whose_receipt_is_lost_is_shown_once(discord):
    """A second try is refused, and nothing else happens."""
    given = discord.reply_to(discord.mention(ANSWERED))
    discord.plan(Lost("POST /interactions/{interaction}/{token}/callback"))
    form = discord.press(given, "👎")
    discord.wait(lambda: form.modal, "a form")
    discord.answer_to(discord.slash("help"))
    assert form.answers == []


def test_an_article_is_sent_as_a_file(discord):
    """With the name of its source, and its text byte for byte."""
    names = discord.complete("source", focused="name", name="warehouse")
    discord.wait(lambda: names.choices, "choices")
    shown = discord.answer_to(discord.slash("source", name=names.choices[0]["value"]))
    sent = discord.answer_to(discord.press(shown, "Text as a file"))
    assert sent.ephemeral
    (attachment,) = sent.attachments
    assert attachment["filename"].endswith(".txt")
    assert attachment["size"] > 100


def test_moderators_see_the_questions_of_each_day_in_a_picture(discord):
    """Drawn by a process of its own, sent with the card that shows it and words about it."""
    discord.reply_to(discord.mention(ANSWERED))
    asked = discord.slash("insights top", user=discord.world.moderator)
    shown = discord.wait(lambda: asked.answer, "a picture", seconds=90)
    (gallery,) = [part for part in walk(shown.components) if part["type"] == 12]
    (item,) = gallery["items"]
    assert item["media"]["url"] == "attachment://questions.png"
    assert item["description"].startswith("A bar for each day from")
    (file,) = shown.attachments
    assert file["filename"] == "questions.png"
    assert "% answered**" in shown.text


def test_whoever_presses_is_answered_in_the_language_of_that_moment(discord):
    """Two readers of one answer, one of whom changes the language between two presses."""
    reply = discord.reply_to(discord.mention(UNANSWERED))
    alice, sasha = discord.world.member, discord.world.stranger
    said = []
    for user, locale in ((alice, "en-US"), (sasha, "de"), (alice, "ja")):
        user.locale = locale
        said.append(discord.answer_to(discord.press(reply, "Report gap", user=user)).text)
    alice.locale = sasha.locale = "en-US"
    assert said[0].startswith("Thank you.")
    assert said[1].startswith("Danke")
    assert "報告" in said[2]


def test_a_form_may_be_sent_long_after_it_was_shown(discord):
    """The bot was restarted meanwhile, or forgot the form: all it needs stands in its id."""
    given = discord.reply_to(discord.mention(ANSWERED))
    answer_id = given.buttons["👎"].partition(":")[2]
    form = discord.press(given, "Context")
    for key, said in ((answer_id, "Thank you"), ("a" * 12, "no longer remember")):
        form.modal = {"custom_id": f"down:{key}"}
        assert said in discord.answer_to(discord.submit(form, "out of date")).text


def test_a_command_of_an_older_release_says_that_it_has_changed(discord):
    """Discord's clients offer what they know: a command or an option that is no more."""
    ask = next(command["id"] for command in discord.world.commands if command["name"] == "ask")
    option = {"name": "style", "type": 3, "value": "short"}
    for data in (
        {"id": "1", "name": "summarize", "type": 1, "options": []},
        {"id": ask, "name": "ask", "type": 1, "options": [option]},
    ):
        answer = discord.answer_to(discord.use(data))
        assert answer.ephemeral
        assert "This command has changed" in answer.text


def test_a_channel_that_the_bot_does_not_see_is_named(discord):
    """It was made just now, or is not for the bot."""
    unseen = Channel("back-room")
    begun = discord.slash("settings", user=discord.world.moderator, log=unseen)
    assert "I do not see “back-room” here" in discord.answer_to(begun).text
