"""/settings and /insights: the panel, its buttons, the lists, and who may."""

import pytest
from discord import PermissionOverwrite, Permissions

from bot import strings
from index import Engine, IndexSettings
from tests.seen import labels
from tests.seen import text as shown

FIRE = "Fire at the harbour\n\nThe warehouse burned on Tuesday. Crews came within five minutes.\n"
FIRE_ASKED = "When did the warehouse burn?"
SWITCHES = ["Show answers to the asker alone", "Stop storing questions"]
KITCHEN = "When does the kitchen of the club close?"


def text(message):
    """Return what a reader sees of a message, without the signs that format it."""
    return shown(message).replace("**", "").replace("\\", "")


@pytest.fixture
def engine(tmp_path):
    """The real engine, over one article."""
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "fire.txt").write_text(FIRE)
    settings = IndexSettings(corpus=tmp_path / "news", data=tmp_path / "index")
    with Engine.open(settings) as opened:
        yield opened


@pytest.fixture
def moderator(simcord_env, channel):
    """A member who may manage the server."""
    role = simcord_env.guild.create_role("mods", permissions=Permissions(manage_guild=True))
    return simcord_env.guild.add_member(simcord_env.create_user("mia"), roles=[role])


async def test_the_panel_shows_the_defaults(channel, moderator):
    """Every setting, for the moderator alone."""
    result = await moderator.slash(channel, "settings")
    assert result.ephemeral
    seen = text(result.response)
    for line in (
        "Answer unasked in · no channel",
        "Show changes in · no channel",
        "Answers to /ask · for everybody in the channel",
        "Pause per member · none",
        "Questions for /insights · stored, without who asked",
        "Who may ask · everybody",
        "Who may manage · members with Manage Server",
    ):
        assert line in seen
    assert labels(result.response) == SWITCHES


async def test_settings_are_changed_by_options_and_buttons(simcord_env, channel, moderator):
    """An option given again takes a channel or role back; a button switches or resets."""
    guild, book = simcord_env.guild, simcord_env.bot.server_settings
    role = guild.create_role("regulars")
    await moderator.slash(
        channel,
        "settings",
        auto_answer=channel,
        wait=5,
        log=channel,
        answers="private",
        cooldown=30,
        questions="not stored",
        asking_role=role,
        managing_role=role,
    )
    chosen = book.of(guild.id)
    assert chosen.auto_answer_channels == {channel.id}
    assert (chosen.auto_answer_wait, chosen.log_channel) == (5, channel.id)
    assert (chosen.private_answers, chosen.cooldown, chosen.log_questions) == (True, 30, False)
    assert chosen.asking_roles == chosen.managing_roles == {role.id}
    result = await moderator.slash(channel, "settings", asking_role=role)
    assert book.of(guild.id).asking_roles == frozenset()
    seen = text(result.response)
    assert f"<#{channel.id}> · after 5 s" in seen
    assert "Message Content intent" in seen
    assert labels(result.response) == [
        "Show answers to everybody",
        "Store questions",
        "Reset unasked answers",
        "Reset log channel",
        "Reset pause",
        "Reset who may manage",
    ]
    for action in ("auto_answer_channels", "log_channel", "private_answers", "log_questions"):
        await moderator.click(result.response, custom_id=f"settings:{action}")
    chosen = book.of(guild.id)
    assert (chosen.auto_answer_channels, chosen.log_channel) == (frozenset(), None)
    assert (chosen.private_answers, chosen.log_questions) == (False, True)


async def test_the_log_says_what_holds_now(simcord_env, channel, moderator):
    """Each setting with its value, channels and roles by their names."""
    guild = simcord_env.guild
    log = guild.create_text_channel("log")
    readers, gone = guild.create_role("Readers"), guild.create_role("gone")
    await moderator.slash(channel, "settings", log=log, cooldown=30, answers="private")
    assert text(log.last_message) == (
        "mia changed a setting: Show changes in: #log; Pause per member: 30 seconds; "
        "Answers to /ask: for the asker alone"
    )
    await moderator.slash(channel, "settings", asking_role=gone)
    simcord_env.backend.delete_role(guild.id, gone.id)
    await simcord_env.settle()
    panel = await moderator.slash(channel, "settings", asking_role=readers)
    assert text(log.last_message).endswith("Who may ask: ?, @Readers")
    await moderator.click(panel.response, label="Reset who may ask")
    assert text(log.last_message).endswith("Who may ask: –")


async def test_without_reports_the_gaps_have_no_line_about_them(channel, moderator):
    """No report is no reason to tell what is in reports."""
    seen = text((await moderator.slash(channel, "insights gaps")).response)
    assert seen.split("\n") == [strings.GAPS.partition("\n")[0], strings.NOTHING_YET]


async def test_gaps_are_listed_and_answered(simcord_env, channel, moderator, alice):
    """`Answer 1` opens a form; its text is quoted with author and date, in this server alone."""
    asked = await alice.slash(channel, "ask", question=KITCHEN)
    await alice.click(asked.response, label="Report gap")
    result = await moderator.slash(channel, "insights gaps")
    seen = text(result.response)
    assert "1 report of members" in seen
    assert f"1. {KITCHEN}" in seen
    assert "kitchen" in seen
    form = await moderator.click(result.response, label="Answer 1")
    values = {"text": "# The kitchen of the club closes at nine.\n- Dogs stay outside."}
    done = await moderator.submit_modal(form, values)
    assert "answers.md" in text(done.response)
    again = await alice.slash(channel, "ask", question=KITCHEN)
    assert "The kitchen of the club closes at nine." in text(again.response)
    stored = simcord_env.bot.answerer.engine_of(simcord_env.guild.id).show("@server/answers.md")
    assert f"## {KITCHEN}\n\n\\# The kitchen" in stored.text
    assert "— mia, " in stored.text
    assert simcord_env.bot.answerer.engine_of(None).version == 1


async def test_many_gaps_are_counted(simcord_env, channel, moderator):
    """A dozen are shown, those still open first; the others are counted."""
    members, scope = simcord_env.bot.members, str(simcord_env.guild.id)
    for number in range(15):
        members.report_gap(
            f"{number:012}", member="m", scope=scope, question=f"Who is {number}?", missing=()
        )
    answers = "".join(f"## Who is {number}?\n\nA member.\n\n" for number in range(3))
    simcord_env.bot.answerer.engine_of(simcord_env.guild.id).add_file(
        "answers.md", answers.encode()
    )
    seen = text((await moderator.slash(channel, "insights gaps")).response)
    assert "12. Who is " in seen
    assert "✅" not in seen
    assert "… and 3 more; with `csv` you get all" in seen


async def test_of_two_answers_to_one_gap_the_second_is_told(simcord_env, channel, moderator, alice):
    """Both opened the form before either sent it; what the second wrote is shown to them again."""
    asked = await alice.slash(channel, "ask", question=KITCHEN)
    await alice.click(asked.response, label="Report gap")
    role = simcord_env.guild.create_role("more", permissions=Permissions(manage_guild=True))
    colleague = simcord_env.guild.add_member(simcord_env.create_user("noa"), roles=[role])
    forms = []
    for each in (moderator, colleague):
        gaps = await each.slash(channel, "insights gaps")
        forms.append(await each.click(gaps.response, label="Answer 1"))
    first = await moderator.submit_modal(forms[0], {"text": "The kitchen closes at nine."})
    second = await colleague.submit_modal(forms[1], {"text": "At *ten* on Fridays."})
    assert "Added to this server's own sources" in text(first.response)
    assert "answered this question meanwhile" in text(second.response)
    assert "At *ten* on Fridays." in text(second.response)
    engine = simcord_env.bot.answerer.engine_of(simcord_env.guild.id)
    stored = engine.show("@server/answers.md").text
    assert "closes at nine" in stored
    assert "Fridays" not in stored
    assert engine.version == 2


async def test_lists_are_also_files(channel, moderator, alice, monkeypatch):
    """As CSV, for moderators alone."""
    # Time stands still here, so that the process that draws a picture never ends.
    monkeypatch.setattr("bot.moderation.activity.picture.find_spec", lambda _: None)
    asked = await alice.slash(channel, "ask", question=FIRE_ASKED)
    await alice.click(asked.response, custom_id=None, label="👍")
    first = text((await moderator.slash(channel, "insights top")).response)
    assert "\n1 · When did the warehouse burn?" in first, "a bar alone would compare nothing"
    await alice.slash(channel, "ask", question=FIRE_ASKED.lower())
    await alice.slash(channel, "ask", question="What burned on Tuesday?")
    top = text((await moderator.slash(channel, "insights top")).response)
    assert "` 2 · When did the warehouse burn?" in top
    for name, head in (("top", b"question,times"), ("feedback", b"given,vote,question,reason")):
        result = await moderator.slash(channel, f"insights {name}", csv=True)
        (file,) = result.response.attachments
        assert file.filename.endswith(".csv")
        assert head in await file.read()
    votes = await moderator.slash(channel, "insights feedback")
    assert "👍 1 · 👎 0" in text(votes.response)


@pytest.mark.parametrize("option", ["log", "auto_answer"])
async def test_a_channel_that_the_bot_may_not_write_into_is_not_chosen(
    simcord_env, channel, moderator, option
):
    """The permission is named at once, not when something is missed there."""
    guild, book = simcord_env.guild, simcord_env.bot.server_settings
    denied = {guild.default_role: PermissionOverwrite(send_messages=False)}
    quiet = guild.create_text_channel("quiet", overwrites=denied)
    refused = await moderator.slash(channel, "settings", **{option: quiet})
    assert f"I may not write into <#{quiet.id}>: I lack Send Messages there." in text(
        refused.response
    )
    assert book.of(guild.id).log_channel is None
    assert book.of(guild.id).auto_answer_channels == frozenset()
    assert simcord_env.errors


async def test_a_channel_that_was_closed_to_the_bot_is_taken_back(simcord_env, channel, moderator):
    """What is no longer wanted needs no permission."""
    guild, book = simcord_env.guild, simcord_env.bot.server_settings
    denied = {guild.default_role: PermissionOverwrite(send_messages=False)}
    quiet = guild.create_text_channel("quiet", overwrites=denied)
    await book.change(guild.id, auto_answer_channels=frozenset({quiet.id}))
    await moderator.slash(channel, "settings", auto_answer=quiet)
    assert book.of(guild.id).auto_answer_channels == frozenset()
