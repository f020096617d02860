"""What moderators meet while others act: lost reports, removed sources, another language."""

import discord
import pytest
from discord import Permissions

from index import ServerEngine, WriterBusy
from tests.bot.scenarios.conftest import BURNED, FIRE, read, replies
from tests.seen import labels, parts

ASKED = "How much insurance does the pier have?"
WRITTEN = "The pier is insured for two million.\n\nThe policy ends in May."


@pytest.fixture
def locales(monkeypatch):
    """The languages of member and server that interactions tell of, to be set by a test."""
    spoken = {"locale": "en-US", "guild_locale": "en-US"}
    read_data = discord.Interaction._from_data

    def read_with_locales(self, data):
        own = {name: spoken[name] for name in spoken if name in data}
        return read_data(self, {**data, **own})

    monkeypatch.setattr(discord.Interaction, "_from_data", read_with_locales)
    return spoken


@pytest.fixture
async def form(channel, alice, moderator, ask):
    """The form for the answer to a question that alice has reported."""
    await ask(channel, ASKED)
    await alice.click(replies(channel)[-1], label="Report gap")
    listed = await moderator.slash(channel, "insights gaps")
    return await moderator.click(listed.response, label="Answer 1")


async def _take_back(env, channel, alice, _):
    records = await alice.slash(channel, "privacy")
    asked = await alice.click(records.response, label="Delete mine")
    await alice.click(asked.response, label="Delete")


async def _be_busy(env, channel, alice, monkeypatch):
    def add_file(*_, **__):
        raise WriterBusy("busy")

    monkeypatch.setattr(ServerEngine, "add_file", add_file)


async def _take_the_right(env, channel, alice, _):
    env.backend.edit_role(env.guild.id, env.guild.roles["mods"].id, {"permissions": 0})
    await env.settle()


async def _stop(env, channel, alice, _):
    env.bot.stopping = True


@pytest.mark.parametrize(
    ("happen", "why"),
    [
        (_take_back, "taken it back"),
        (_be_busy, "Somebody else is changing"),
        (_take_the_right, "may manage this server"),
        (_stop, "being restarted"),
    ],
)
async def test_what_was_written_into_a_form_is_given_back(  # noqa: PLR0917
    simcord_env, channel, alice, moderator, form, monkeypatch, happen, why
):
    """Whatever happened since it was shown: the form is closed, and the text nowhere else."""
    await happen(simcord_env, channel, alice, monkeypatch)
    sent = await moderator.submit_modal(form, {"text": WRITTEN})
    assert sent.ephemeral
    said = read(sent.response)
    assert why in said
    assert "> The pier is insured for two million." in said
    assert "> The policy ends in May." in said


async def test_what_was_taken_is_not_given_back(moderator, form):
    """It stands in the articles."""
    sent = await moderator.submit_modal(form, {"text": WRITTEN})
    assert "Added to this server's own sources" in read(sent.response)
    assert "insured" not in read(sent.response)


async def test_a_reason_for_a_forgotten_answer_is_given_back(simcord_env, channel, alice, ask):
    """Members' words are worth as much."""
    await ask(channel)
    form = await alice.click(replies(channel)[-1], label="👎")
    simcord_env.bot.answerer.records._log._connection.execute("DELETE FROM answer")
    sent = await alice.submit_modal(form, {"text": "It was a *Friday*"})
    assert "> It was a *Friday*" in read(sent.response)


async def test_the_log_channel_speaks_the_language_of_the_server(  # noqa: PLR0917
    simcord_env, channel, alice, moderator, locales, ask
):
    """Whatever those speak who change or report something; they are answered in their own."""
    log = simcord_env.guild.create_text_channel("log")
    locales.update(guild_locale="de", locale="fr")
    said = await moderator.slash(channel, "settings", log=log, cooldown=30)
    assert "Paramètres" in read(said.response)
    await moderator.slash(channel, "settings", folder="fire.txt", seen_in=channel)
    await moderator.slash(channel, "settings", seen_in=channel)
    await moderator.slash(channel, "settings", cooldown=0)
    await moderator.slash(channel, "sources golden add", question=BURNED)
    await moderator.slash(channel, "sources add", file=("pier.txt", b"Pier\n\nThe pier is old.\n"))
    await moderator.slash(channel, "sources rollback")
    await moderator.slash(channel, "sources reindex")
    await ask(channel, ASKED)
    told = await alice.click(replies(channel)[-1], label="Report gap")
    assert "Merci" in read(told.response)
    noted = [read(message).splitlines()[0] for message in log.history()]
    assert "30 Sekunden" in noted[0]
    assert [line.partition(":")[0] for line in noted[:4]] == [
        "mia hat eine Einstellung geändert"
    ] * 4
    assert all(f"{word} in" not in "".join(noted) for word in ("Montrer", "Dossiers"))
    assert noted[4:] == [
        f"mia hat eine goldene Frage behalten: {BURNED}",
        "mia hat hinzugefügt: pier.txt",
        "mia hat zurückgeholt: v1",
        "mia hat neu eingelesen: Die Artikel, die alle Server teilen",
        "Ein Mitglied vermisst eine Antwort in den Quellen",
    ]


async def test_context_says_whether_its_source_was_edited_or_removed(  # noqa: PLR0917
    simcord_env, engine, channel, alice, moderator, ask
):
    """A removed one has no pages to turn; its text as it was is shown all the same."""
    await ask(channel)
    given = replies(channel)[-1]
    (engine.corpus / "fire.txt").write_text(FIRE.replace("Tuesday", "Friday"))
    engine.reindex()
    inside = read((await alice.click(given, label="Context")).response)
    assert "Edited after this answer" in inside
    assert "fire.txt · 2\N{NO-BREAK SPACE}paragraphs" in inside
    await moderator.slash(channel, "sources remove", source="fire.txt")
    shown = (await alice.click(given, label="Context")).response
    inside = read(shown)
    assert "Removed after this answer" in inside
    assert "Edited" not in inside
    assert "burned on Tuesday" in inside
    assert "paragraphs" not in inside
    turning = [part for part in parts(shown) if part.get("label") in {"◀︎", "▶︎"}]
    assert [each["disabled"] for each in turning] == [True, True]
    listed = await moderator.slash(channel, "sources list")
    assert "fire.txt — removed; `/sources rollback`" in read(listed.response)
    await moderator.slash(channel, "sources rollback")
    inside = read((await alice.click(given, label="Context")).response)
    assert "Edited after this answer" in inside


@pytest.fixture
def elsewhere(simcord_env, channel):
    """A channel of another server, and who manages that server."""
    guild = simcord_env.create_guild("Chess Club")
    role = guild.create_role("staff", permissions=Permissions(manage_guild=True))
    sven = guild.add_member(simcord_env.create_user("sven"), roles=[role])
    return guild.create_text_channel("lobby"), sven


async def test_what_is_said_in_direct_messages_reaches_the_moderators_of_the_home(
    channel, alice, moderator, elsewhere
):
    """The answer goes to what is read there: the articles that all servers share."""
    await moderator.slash(channel, "sources list")  # so that this server is the home
    lobby, sven = elsewhere
    await alice.send_dm(BURNED)
    given = alice.user.dm_channel.last_message
    form = await alice.user.click(given, label="👎")
    await alice.user.submit_modal(form, {"text": "too short"})
    await alice.send_dm(ASKED)
    told = await alice.user.click(alice.user.dm_channel.last_message, label="Report gap")
    assert "Moderators see" in read(told.response)
    for command in ("insights gaps", "insights feedback"):
        other = read((await sven.slash(lobby, command)).response)
        assert ASKED not in other
        assert "too short" not in other
    said = read((await moderator.slash(channel, "insights feedback")).response)
    assert f"{BURNED} · in a direct message — “too short”" in said
    listed = await moderator.slash(channel, "insights gaps")
    assert "· in a direct message" in read(listed.response)
    form = await moderator.click(listed.response, label="Answer 1")
    sent = await moderator.submit_modal(form, {"text": WRITTEN})
    assert "the articles that all servers share" in read(sent.response)
    await alice.send_dm(ASKED)
    assert "two million" in read(alice.user.dm_channel.last_message)
    listed = await moderator.slash(channel, "insights gaps")
    assert f"✅ {ASKED}" in read(listed.response)
    assert "Answer 1" not in labels(listed.response)


async def test_a_list_of_questions_that_are_not_stored_says_so(channel, alice, moderator):
    """They are counted all the same; where nobody has asked, there is nothing yet."""
    listed = read((await moderator.slash(channel, "insights top")).response)
    assert "Nothing yet" in listed
    await moderator.slash(channel, "settings", questions="not stored")
    await alice.slash(channel, "ask", question=BURNED)
    listed = read((await moderator.slash(channel, "insights top")).response)
    assert "1 question in 14 days" in listed
    assert "Questions for /insights · not stored" in listed
    assert "Nothing yet" not in listed
    await moderator.slash(channel, "settings", questions="stored")
    await alice.slash(channel, "ask", question=BURNED)
    listed = read((await moderator.slash(channel, "insights top")).response)
    assert BURNED in listed
    assert "not stored" not in listed
