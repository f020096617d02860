"""Which folders of sources a channel and a role see: every command, answer and old button."""

import discord
import pytest
from discord import Permissions

from index import Engine, IndexSettings
from tests.seen import labels, read_bold
from tests.seen import text as shown

FILES = {
    "guides/fire.txt": "Fire at the harbour\n\nThe warehouse burned on Tuesday. Crews came soon.\n",
    "staff/pay.txt": "Pay of the crews\n\nThe crews are paid forty crowns. Captain Roth said so.\n",
    "news.txt": "Council votes\n\nThe council voted for the bridge. It opens in May.\n",
}
FIRE = "When did the warehouse burn?"
PAY = "How much are the crews paid?"
PAID = "The crews are paid forty crowns."


def text(message):
    """Return what a reader sees of a message, without the signs that format it."""
    return shown(message).replace("**", "").replace("\\", "")


@pytest.fixture
def engine(tmp_path):
    """The real engine, over articles in folders."""
    for name, content in FILES.items():
        (tmp_path / "news" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "news" / name).write_text(content)
    settings = IndexSettings(corpus=tmp_path / "news", data=tmp_path / "index")
    with Engine.open(settings) as opened:
        yield opened


@pytest.fixture
def staff_role(simcord_env, channel):
    """A role of members who see more."""
    return simcord_env.guild.create_role("staff")


@pytest.fixture
def ines(simcord_env, staff_role):
    """A member with that role."""
    return simcord_env.guild.add_member(simcord_env.create_user("ines"), roles=[staff_role])


@pytest.fixture
def moderator(simcord_env, channel):
    """A member who may manage the server."""
    role = simcord_env.guild.create_role("mods", permissions=Permissions(manage_guild=True))
    return simcord_env.guild.add_member(simcord_env.create_user("mia"), roles=[role])


@pytest.fixture
def narrow(simcord_env, channel, staff_role):
    """Makes the channel see guides, and the role staff/ too."""

    async def choose():
        await simcord_env.bot.server_settings.change(
            simcord_env.guild.id,
            channel_folders={channel.id: ("guides",)},
            role_folders={staff_role.id: ("staff",)},
        )

    return choose


async def test_a_channel_sees_its_folders_alone(simcord_env, channel, alice, narrow):
    """By command, mention and search, whatever is typed; missing words say so too."""
    await narrow()
    answered = await alice.slash(channel, "ask", question=FIRE)
    assert not answered.ephemeral
    assert "burned on Tuesday" in text(answered.response)
    missed = await alice.slash(channel, "ask", question="Who voted for the bridge?")
    assert missed.ephemeral
    assert 'Not in the sources: "voted" and "bridge"' in text(missed.response)
    await alice.send(channel, f"<@{simcord_env.bot.user.id}> {PAY}")
    assert "forty" not in text(channel.last_message)
    found = await alice.slash(channel, "find", words="crews")
    assert "Crews came soon" in text(found.response)
    assert "forty" not in text(found.response)
    for command, options in (
        ("source", {"name": "staff/pay.txt"}),
        ("ask", {"question": PAY, "source": "staff/pay.txt"}),
        ("find", {"words": "crews", "source": "staff/pay.txt"}),
    ):
        refused = await alice.slash(channel, command, **options)
        assert "I have no source called" in text(refused.response)
        assert "forty" not in text(refused.response)
        assert simcord_env.errors  # SimCord counts what our error handler took care of
    assert await alice.autocomplete(channel, "source", "name", "pay") == []
    assert await alice.autocomplete(channel, "ask", "source", "council") == []
    words = await alice.autocomplete(channel, "find", "words", "coun")
    assert [each["value"] for each in words] == ["coun"]
    helped = await alice.slash(channel, "help")
    assert "Roth" not in text(helped.response)
    assert "Council" not in text(helped.response)


async def test_another_channel_and_a_direct_message_see_all(simcord_env, channel, alice, narrow):
    """A rule is that of its channel; the rules of a server end at its door."""
    await narrow()
    other = simcord_env.guild.create_text_channel("other")
    answered = await alice.slash(other, "ask", question=PAY)
    assert PAID in text(answered.response)
    await alice.send_dm(PAY)
    assert PAID in text(alice.user.dm_channel.last_message)


async def test_a_role_sees_more_where_nobody_else_reads(channel, alice, ines, narrow):
    """What the channel does not see is answered to a member alone, and cannot be shared."""
    await narrow()
    answered = await ines.slash(channel, "ask", question=PAY)
    assert answered.ephemeral
    assert PAID in text(answered.response)
    assert "Share to channel" not in labels(answered.response)
    public = await ines.slash(channel, "ask", question=FIRE)
    assert not public.ephemeral
    alone = await ines.slash(channel, "ask", question=FIRE, private=True)
    assert "Share to channel" in labels(alone.response)
    for options in (
        {"question": PAY, "source": "staff/pay.txt"},
        {"question": PAY, "private": True},
    ):
        again = await ines.slash(channel, "ask", **options)
        assert again.ephemeral
        assert PAID in text(again.response)
    found = await ines.slash(channel, "find", words="crews")
    assert "forty" in text(found.response)
    await ines.click(found.response, label="Share to channel")
    assert "Crews came soon" in text(channel.last_message)
    assert "forty" not in text(channel.last_message)
    read = await ines.slash(channel, "source", name="staff/pay.txt")
    assert PAID in text(read.response)
    choices = await ines.autocomplete(channel, "source", "name", "pay")
    assert [each["value"] for each in choices] == ["staff/pay.txt"]


async def test_a_public_answer_shows_what_the_channel_sees(simcord_env, channel, ines, narrow):
    """Also to a member who sees more, who mentions the bot."""
    await narrow()
    await ines.send(channel, f"<@{simcord_env.bot.user.id}> {PAY}")
    assert "forty" not in text(channel.last_message)


async def test_old_buttons_show_what_is_seen_now(simcord_env, channel, alice, ines, narrow):
    """A press shows what its presser sees here now, however the answer came about."""
    answered = await alice.slash(channel, "ask", question=PAY)
    missed = await alice.slash(channel, "ask", question="Which crews are paid insurance crowns?")
    found = await alice.slash(channel, "find", words="paid")
    read = await alice.slash(channel, "source", name="staff/pay.txt")
    private = await alice.slash(channel, "ask", question=PAY, private=True)
    await narrow()
    pressed = await alice.click(answered.response, label="Context")
    assert "this source is not seen here" in text(pressed.response)
    pressed = await ines.click(answered.response, label="Context")
    assert PAID in text(pressed.response)
    filed = await ines.click(pressed.response, label="Text as a file")
    assert b"forty" in await filed.response.attachments[0].read()
    pressed = await alice.click(answered.response, label="More passages")
    assert "forty" not in text(pressed.response)
    if "Show passages" in labels(missed.response):
        pressed = await alice.click(missed.response, label="Show passages")
        assert "forty" not in text(pressed.response)
    pressed = await alice.click(found.response, label="1")
    assert "forty" not in text(pressed.response)
    pressed = await alice.click(found.response, label="Share to channel")
    assert pressed.ephemeral
    assert text(pressed.response) == "There is no passage to show."
    pressed = await alice.click(read.response, label="Text as a file")
    assert "no longer indexed" in text(pressed.response)
    before = channel.last_message
    pressed = await alice.click(private.response, label="Share to channel")
    assert "forty" not in text(pressed.response)
    assert channel.last_message.id == before.id


async def test_find_the_source_sees_what_its_presser_sees(channel, alice, ines, narrow):
    """And shares with all only what the channel sees."""
    await narrow()
    message = await alice.send(channel, "The crews are paid forty crowns, I heard.")
    for member, sees in ((alice, False), (ines, True)):
        result = await member.context_menu(channel, "Find the source", message)
        assert ("staff/pay" in text(result.response) or PAID in text(result.response)) == sees


async def test_threads_and_categories_pass_their_rule_on(simcord_env, engine, alice, moderator):
    """The nearest rule counts; "everyone" stands for all channels without one."""
    guild, book = simcord_env.guild, simcord_env.bot.server_settings
    category = guild.create_category("inside")
    room = guild.create_text_channel("room", category=category)
    real = simcord_env.bot.get_channel(room.id)
    await real.create_thread(name="talk", type=discord.ChannelType.public_thread)
    (thread,) = room.threads
    await book.change(guild.id, role_folders={guild.id: ("guides",)})
    for place in (room, thread):
        assert PAID not in text((await alice.slash(place, "ask", question=PAY)).response)
    await book.change(guild.id, channel_folders={category.id: ("staff",)})
    for place in (room, thread):
        assert PAID in text((await alice.slash(place, "ask", question=PAY)).response)
    await book.change(guild.id, channel_folders={category.id: ("staff",), room.id: ("news.txt",)})
    for place in (room, thread):
        assert PAID not in text((await alice.slash(place, "ask", question=PAY)).response)


async def test_a_servers_own_sources_are_a_folder(simcord_env, channel, alice, moderator):
    """They are seen where `@server` is named, and elsewhere with all the rest."""
    rules = b"House rules\n\nThe kitchen of the club closes at nine.\n"
    await moderator.slash(channel, "sources add", file=("rules.txt", rules), whose="own")
    kitchen, book = "When does the kitchen of the club close?", simcord_env.bot.server_settings
    for folders, sees in (((), True), (("guides",), False), (("guides", "@server"), True)):
        chosen = {channel.id: folders} if folders else {}
        await book.change(simcord_env.guild.id, channel_folders=chosen)
        result = await alice.slash(channel, "ask", question=kitchen)
        assert ("closes at nine" in text(result.response)) == sees


async def test_moderators_manage_all_sources(channel, moderator, narrow):
    """A rule hides nothing from the commands that change sources."""
    await narrow()
    listed = await moderator.slash(channel, "sources list")
    assert "Pay of the crews" in text(listed.response)
    choices = await moderator.autocomplete(channel, "sources remove", "source", "pay")
    assert [each["value"] for each in choices] == ["staff/pay.txt"]


async def test_folders_are_chosen_in_settings(simcord_env, channel, moderator, staff_role):
    """An option adds a folder or takes it back, the panel and the audit log name it."""
    guild, bot = simcord_env.guild, simcord_env.bot
    book, everyone = bot.server_settings, guild.default_role
    choices = await moderator.autocomplete(channel, "settings", "folder", "")
    assert [each["value"] for each in choices][:2] == ["guides", "staff"]
    assert "news.txt" in [each["value"] for each in choices]
    for options in (
        {"folder": "guides", "seen_in": channel},
        {"folder": "news.txt", "seen_in": channel},
        {"folder": "staff/", "seen_by": staff_role},
        {"folder": "guides", "seen_by": everyone},
    ):
        result = await moderator.slash(channel, "settings", **options)
    chosen = book.of(guild.id)
    assert chosen.channel_folders == {channel.id: ("guides", "news.txt")}
    assert chosen.role_folders == {staff_role.id: ("staff",), guild.id: ("guides",)}
    seen = text(result.response)
    assert f"<#{channel.id}>: guides, news.txt\nother channels: guides" in seen
    assert f"<@&{staff_role.id}>: staff" in seen
    assert "In direct messages everybody reads" in seen
    subjects = [entry.subject for entry in bot.servers.list_entries(str(guild.id))]
    assert any("#articles: news.txt" in each for each in subjects)
    assert any("@staff: staff" in each for each in subjects)
    await moderator.slash(channel, "settings", folder="guides", seen_in=channel)
    assert book.of(guild.id).channel_folders == {channel.id: ("news.txt",)}
    result = await moderator.slash(channel, "settings", seen_by=staff_role)
    assert book.of(guild.id).role_folders == {guild.id: ("guides",)}
    assert labels(result.response)[2:] == ["Reset folders of channels"], "no role has any"
    await moderator.slash(channel, "settings", folder="staff", seen_by=staff_role)
    result = await moderator.slash(channel, "settings")
    assert labels(result.response)[2:] == ["Reset folders of channels", "Reset folders of roles"]
    result = await moderator.click(result.response, label="Reset folders of roles")
    assert book.of(guild.id).role_folders == {guild.id: ("guides",)}
    result = await moderator.click(result.response, label="Reset folders of channels")
    assert not book.of(guild.id).channel_folders
    assert not book.of(guild.id).role_folders
    assert "Folders of channels · all sources" in text(result.response)


async def test_what_cannot_be_chosen_says_why(simcord_env, engine, channel, moderator):
    """A folder for nobody, or one without a source; one that lost its sources is marked."""
    guild, book = simcord_env.guild, simcord_env.bot.server_settings
    result = await moderator.slash(channel, "settings", folder="guides")
    assert "`seen_in`" in text(result.response)
    result = await moderator.slash(channel, "settings", folder="gui", seen_in=channel)
    assert "No source lies in gui" in text(result.response)
    assert not book.of(guild.id).channel_folders
    assert simcord_env.errors
    await moderator.slash(channel, "settings", folder="staff", seen_in=channel)
    engine.remove("staff/pay.txt")
    result = await moderator.slash(channel, "settings")
    assert "staff (⚠ no source lies there)" in text(result.response)


async def test_names_of_channels_and_roles_stay_text(simcord_env, channel, moderator):
    """They are as long as Discord allows and full of marks; nothing of them is live in the log."""
    guild, bot = simcord_env.guild, simcord_env.bot
    log = guild.create_text_channel("log")
    await bot.server_settings.change(guild.id, log_channel=log.id)
    name = ("<@1> **@everyone** `x` [a](https://a.example) ||s|| " * 3)[:100]
    role = guild.create_role(name)
    place = guild.create_text_channel("a" * 100)
    await moderator.slash(channel, "settings", folder="guides", seen_by=role, seen_in=place)
    said = [shown(message) for message in log.history()]
    assert len(said) == 2
    for each in said:
        seen, _, live = read_bold(each)
        assert live == []
        assert "guides" in seen
