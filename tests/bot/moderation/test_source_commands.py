"""/sources with the real engine: whose sources it changes, what it shows, and who may."""

from datetime import UTC, datetime
from types import SimpleNamespace

import aiohttp
import pytest
from discord import Permissions

from bot.moderation import GoldenWatch, PermissionCheck
from index import Engine, IndexSettings
from index.scopes import own_sources
from tests.seen import labels
from tests.seen import text as shown
from tests.support.loopback_site import HOST, serve_site

FIRE = "Fire at the harbour\n\nThe warehouse burned on Tuesday. Crews came within five minutes.\n"
RULES = "House rules\n\nThe kitchen of the club closes at nine.\n\nDogs stay outside.\n"
KITCHEN = "When does the kitchen of the club close?"
FIRE_ASKED = "When did the warehouse burn?"


@pytest.fixture
def engine(tmp_path):
    """The real engine, over one article."""
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "fire.txt").write_text(FIRE)
    settings = IndexSettings(corpus=tmp_path / "news", data=tmp_path / "index")
    with Engine.open(settings) as opened:
        yield opened


def text(message):
    """Return what a reader sees of a message, without the signs that format it."""
    return shown(message).replace("**", "").replace("\\", "")


def staff(env, guild, name, **rights):
    """Add a member with a role of these rights to a server."""
    role = guild.create_role(f"{name}s", permissions=Permissions(**rights))
    return guild.add_member(env.create_user(name), roles=[role])


@pytest.fixture
def moderator(simcord_env, channel):
    """A moderator of the first server, the bot's home."""
    return staff(simcord_env, simcord_env.guild, "mia", manage_guild=True)


@pytest.fixture
async def home(simcord_env, channel, moderator):
    """The first server's channel, whose moderator has used a command."""
    await moderator.slash(channel, "sources list")
    return channel


@pytest.fixture
def elsewhere(simcord_env, home):
    """A channel of another server that a stranger invited the bot to."""
    guild = simcord_env.create_guild("Chess Club")
    return guild, guild.create_text_channel("lobby")


@pytest.fixture
def stranger(simcord_env, elsewhere):
    """Who manages that other server."""
    return staff(simcord_env, elsewhere[0], "sven", manage_guild=True)


async def test_an_upload_at_home_is_for_all(engine, home, moderator, elsewhere, stranger):
    """In the bot's home /sources changes the articles that all servers share."""
    await moderator.slash(home, "sources add", file=("rules.txt", RULES.encode()))
    seen = text(home.last_message)
    assert "v2 live: 3 paragraphs added" in seen
    assert "The articles that all servers share." in seen
    result = await stranger.slash(elsewhere[1], "ask", question=KITCHEN)
    assert "closes at nine" in text(result.response)
    assert [status.source for status in engine.sources()] == ["fire.txt", "rules.txt"]


async def test_an_upload_elsewhere_is_that_servers_own(home, moderator, elsewhere, stranger):
    """A stranger adds to his own server; nobody else sees it, in answers or in lists."""
    _, lobby = elsewhere
    await stranger.slash(lobby, "sources add", file=("rules.txt", RULES.encode()))
    seen = text(lobby.last_message)
    assert "@server/rules.txt" in seen
    assert "This server's own sources; no other server sees them." in seen
    result = await stranger.slash(lobby, "ask", question=KITCHEN)
    assert "closes at nine" in text(result.response)
    context = await stranger.click(result.response, label="Context")
    assert "@server/rules.txt" in text(context.response)
    result = await moderator.slash(home, "ask", question=KITCHEN)
    assert "closes at nine" not in text(result.response)
    assert '"kitchen"' in text(result.response)
    choices = await stranger.autocomplete(lobby, "source", "name", "rules")
    assert [choice["value"] for choice in choices] == ["@server/rules.txt"]
    assert await moderator.autocomplete(home, "source", "name", "rules") == []
    listed = await stranger.slash(lobby, "sources list")
    assert "House rules" in text(listed.response)
    listed = await moderator.slash(home, "sources list")
    assert "House rules" not in text(listed.response)


async def test_a_direct_message_sees_the_shared_articles(home, alice, elsewhere, stranger):
    """What a server adds for itself does not follow its members."""
    await stranger.slash(elsewhere[1], "sources add", file=("rules.txt", RULES.encode()))
    await alice.send_dm(KITCHEN)
    assert "closes at nine" not in text(alice.user.dm_channel.last_message)


async def test_a_stranger_cannot_change_what_all_share(
    simcord_env, engine, home, elsewhere, stranger
):
    """Neither by saying so, nor by a button, nor by naming a shared source."""
    _, lobby = elsewhere
    for name, options in (
        ("sources add", {"file": ("x.txt", b"Title\n\nText.\n"), "whose": "shared"}),
        ("sources reindex", {"whose": "shared"}),
        ("sources remove", {"source": "fire.txt", "whose": "shared"}),
    ):
        result = await stranger.slash(lobby, name, **options)
        assert result.ephemeral
        assert "changed by those who run this bot" in text(result.response)
        assert simcord_env.errors  # SimCord counts what our error handler took care of
    await stranger.slash(lobby, "sources remove", source="fire.txt")
    assert "one of the articles that all servers share" in text(lobby.last_message)
    assert engine.version == 1


async def test_home_moderators_may_choose_their_own_server(engine, home, moderator):
    """`whose: own` adds a source that only their server sees."""
    await moderator.slash(home, "sources add", file=("a.txt", RULES.encode()), whose="own")
    assert "@server/a.txt" in text(home.last_message)
    assert engine.version == 1


@pytest.mark.parametrize("erase", [False, True])
async def test_the_name_of_an_own_source_says_whose_it_is(engine, home, moderator, erase):
    """At home too, where a name without `@server/` is that of an article that all share."""
    await moderator.slash(home, "sources add", file=("fire.txt", RULES.encode()), whose="own")
    gone = {"source": "@server/fire.txt", "erase": erase}
    result = await moderator.slash(home, "sources remove", **gone)
    if erase:
        assert "This server's own sources" in text(result.response)
        await moderator.click(result.response, label="Erase for good")
    listed = text((await moderator.slash(home, "sources list")).response)
    assert "fire.txt" in listed
    assert "@server/" not in listed
    assert engine.version == 1


async def test_only_what_can_be_removed_is_offered(home, moderator, elsewhere, stranger):
    """Elsewhere a server's own sources, at home all, and what `whose` names in both."""
    _, lobby = elsewhere
    for place, user in ((home, moderator), (lobby, stranger)):
        await user.slash(place, "sources add", file=("club.txt", RULES.encode()), whose="own")
    shared, own = ["fire.txt"], ["@server/club.txt"]

    async def offered(user, place, **filled):
        choices = await user.autocomplete(place, "sources remove", "source", "", **filled)
        return sorted(each["value"] for each in choices)

    assert await offered(moderator, home) == own + shared
    assert await offered(moderator, home, whose="own") == own
    assert await offered(moderator, home, whose="shared") == shared
    assert await offered(stranger, lobby) == own
    assert await offered(stranger, lobby, whose="shared") == shared


async def test_what_is_added_after_all_was_deleted_is_listed(simcord_env, engine, home, moderator):
    """As `footnote remove --guild` deletes it beside the bot; nobody asks the closed index."""
    for name in ("old.txt", "new.txt"):
        file = (name, RULES.encode())
        await moderator.slash(home, "sources add", file=file, whose="own")
        offered = await moderator.autocomplete(home, "source", "name", name)
        assert [each["value"] for each in offered] == [f"@server/{name}"]
        listed = text((await moderator.slash(home, "sources list")).response)
        assert f"@server/{name}" in listed
        await moderator.slash(home, "sources reindex", whose="own")
        assert "up to date" in text(home.last_message)
        engine.drop_server(simcord_env.guild.id)
    assert "@server/" not in text((await moderator.slash(home, "sources list")).response)


async def test_sources_are_removed_and_versions_brought_back(simcord_env, elsewhere, stranger):
    """History names the live version; rolling back brings the answers of before."""
    _, lobby = elsewhere
    await stranger.slash(lobby, "sources add", file=("rules.txt", RULES.encode()))
    await stranger.slash(lobby, "sources remove", source="@server/rules.txt")
    assert "v3 live" in text(lobby.last_message)
    history = text((await stranger.slash(lobby, "sources history")).response)
    assert "v3" in history
    assert "live" in history
    await stranger.slash(lobby, "sources rollback", version=2)
    assert "v2 is live again" in text(lobby.last_message)
    assert "＋ @server/rules.txt" in text(lobby.last_message)
    result = await stranger.slash(lobby, "ask", question=KITCHEN)
    assert "closes at nine" in text(result.response)
    result = await stranger.slash(lobby, "sources rollback", version=77)
    assert "77 is not kept" in text(result.response)
    assert simcord_env.errors


async def test_a_source_is_erased_after_asking_once(simcord_env, elsewhere, stranger):
    """For good: no rollback, no button and no golden question has it; who kept it loses nothing."""
    guild, lobby = elsewhere
    bot = simcord_env.bot
    await stranger.slash(lobby, "sources add", file=("rules.txt", RULES.encode()))
    await stranger.slash(lobby, "sources add", file=("more.txt", b"More\n\nThe door is green.\n"))
    asked = await stranger.slash(lobby, "ask", question=KITCHEN)
    await stranger.slash(lobby, "sources golden add", question=KITCHEN)
    remove = {"source": "@server/rules.txt", "erase": True}
    question = await stranger.slash(lobby, "sources remove", **remove)
    assert question.ephemeral
    assert "Erase @server/rules.txt for good?" in text(question.response)
    assert "This server's own sources" in text(question.response)
    assert labels(question.response) == ["Erase for good"]
    assert "closes at nine" in text((await stranger.slash(lobby, "ask", question=KITCHEN)).response)
    question = await stranger.slash(lobby, "sources remove", **remove)
    await stranger.click(question.response, label="Erase for good")
    engine = bot.answerer.engine_of(guild.id)
    assert [each.source for each in engine.own_sources()] == ["@server/more.txt"]
    assert engine.golden.list_kept() == []
    pressed = await stranger.click(asked.response, label="Context")
    assert "no longer kept" in text(pressed.response)
    await stranger.slash(lobby, "sources rollback", version=2)
    assert "closes at nine" not in text(
        (await stranger.slash(lobby, "ask", question=KITCHEN)).response
    )
    assert "erased for good" in [entry.deed for entry in bot.servers.list_entries(str(guild.id))]


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("rule.txt", "I have no source called “rule.txt”"),
        ("fire.txt", "one of the articles that all servers share"),
        ("@server/gone.txt", "no source called"),
    ],
)
async def test_what_cannot_be_erased_is_not_asked_about(
    simcord_env, elsewhere, stranger, source, said
):
    """Whoever confirms an erasure is not told afterwards that there was nothing to erase."""
    _, lobby = elsewhere
    await stranger.slash(lobby, "sources add", file=("rules.txt", RULES.encode()))
    refused = await stranger.slash(lobby, "sources remove", source=source, erase=True)
    assert refused.ephemeral
    assert said in text(refused.response)
    assert labels(refused.response) == []
    assert simcord_env.errors
    removed = await stranger.slash(lobby, "sources remove", source="@server/rules.txt")
    assert "v3 live" in text(removed.response)
    asked = await stranger.slash(lobby, "sources remove", source="@server/rules.txt", erase=True)
    assert labels(asked.response) == ["Erase for good"]  # earlier versions have it
    erased = await stranger.click(asked.response, label="Erase for good")
    assert "@server/rules.txt is erased from all versions" in text(erased.response)


async def test_an_erasure_offers_no_way_back(elsewhere, stranger):
    """Its report has no [Roll back], which could not bring the source back."""
    _, lobby = elsewhere
    await stranger.slash(lobby, "sources add", file=("rules.txt", RULES.encode()))
    question = await stranger.slash(lobby, "sources remove", source="@server/rules.txt", erase=True)
    erased = await stranger.click(question.response, label="Erase for good")
    assert "v3 live: 3 paragraphs removed" in text(erased.response)
    assert labels(erased.response) == []


async def test_a_report_can_be_undone_by_its_button(home, elsewhere, stranger, simcord_env):
    """[Roll back] works as long as that version is the newest, and for moderators alone."""
    guild, lobby = elsewhere
    await stranger.slash(lobby, "sources add", file=("rules.txt", RULES.encode()))
    await stranger.slash(lobby, "sources add", file=("more.txt", b"More\n\nThe door is green.\n"))
    report = lobby.last_message
    member = guild.add_member(simcord_env.create_user("max"))
    refused = await member.click(report, label="Roll back")
    assert "Only members who may manage" in text(refused.response)
    await stranger.click(report, label="Roll back")
    assert "v2 is live again" in text(lobby.last_message)
    result = await stranger.click(report, label="Roll back")
    assert "no longer the newest" in text(result.response)


async def test_nothing_is_offered_that_cannot_be_undone(
    simcord_env, home, moderator, elsewhere, stranger
):
    """A server's first addition has no version before it; those that follow have one.

    The versions that it saw of the shared articles are listed, as none that can be brought back.
    """
    _, lobby = elsewhere
    listed = await stranger.slash(lobby, "sources history")
    assert "rollback" not in text(listed.response)
    assert "This server's own sources" not in text(listed.response)
    refused = await stranger.slash(lobby, "sources rollback", version=1)
    assert text(refused.response) == "There is no earlier version to go back to."
    assert simcord_env.errors
    await stranger.slash(lobby, "sources add", file=("rules.txt", RULES.encode()))
    assert "v2 live" in text(lobby.last_message)
    assert labels(lobby.last_message) == []
    listed = text((await stranger.slash(lobby, "sources history")).response).splitlines()
    assert next(line for line in listed if "v1" in line).endswith("cannot be brought back")
    assert "rollback" not in "".join(listed)
    await stranger.slash(lobby, "sources add", file=("more.txt", b"More\n\nThe door is green.\n"))
    assert labels(lobby.last_message) == ["Roll back"]
    listed = text((await stranger.slash(lobby, "sources history")).response)
    assert "rollback` brings one back" in listed
    assert listed.count("cannot be brought back") == 1
    await moderator.slash(home, "sources add", file=("rules.txt", RULES.encode()))
    assert labels(home.last_message) == ["Roll back"]


async def test_a_report_is_undone_to_what_was_live_before_it(home, elsewhere, stranger):
    """Not to a version that was rolled back since, although that has the number before."""
    _, lobby = elsewhere
    for hour in ("nine", "ten"):
        rules = RULES.replace("nine", hour)
        await stranger.slash(lobby, "sources add", file=("rules.txt", rules.encode()))
    await stranger.click(lobby.last_message, label="Roll back")
    assert "v2 is live again" in text(lobby.last_message)
    await stranger.slash(lobby, "sources add", file=("more.txt", b"More\n\nThe door is green.\n"))
    await stranger.click(lobby.last_message, label="Roll back")
    assert "v2 is live again" in text(lobby.last_message)
    result = await stranger.slash(lobby, "ask", question=KITCHEN)
    assert "closes at nine" in text(result.response)


async def test_what_would_lose_most_is_held_back_until_somebody_decides(home, elsewhere, stranger):
    """[Publish anyway] adds the upload after all; [Discard] keeps the old one."""
    _, lobby = elsewhere
    await stranger.slash(lobby, "sources add", file=("rules.txt", RULES.encode()))
    for label, left in (("Discard", "closes at nine"), ("Publish anyway", None)):
        await stranger.slash(lobby, "sources add", file=("rules.txt", b"House rules\n"))
        message = lobby.last_message
        assert "would lose" in text(message)
        assert labels(message) == ["Publish anyway", "Discard"]
        await stranger.click(message, label=label)
        result = await stranger.slash(lobby, "ask", question=KITCHEN)
        assert (left is not None) == ("closes at nine" in text(result.response))


async def test_another_file_of_the_same_name_takes_no_place_unasked(home, elsewhere, stranger):
    """A phone calls many files notes.txt; a file that was edited is published at once."""
    _, lobby = elsewhere
    edited = RULES.replace("nine", "ten").replace("stay outside", "wait outside")
    other = b"Boat trips\n\nPedalos cost eight euros.\n\nBring a towel.\n"
    await stranger.slash(lobby, "sources add", file=("notes.txt", RULES.encode()))
    await stranger.slash(lobby, "sources add", file=("notes.txt", other))
    message = lobby.last_message
    assert "would lose all 3 paragraphs" in text(message)
    result = await stranger.slash(lobby, "ask", question=KITCHEN)
    assert "closes at nine" in text(result.response)
    await stranger.slash(lobby, "sources add", file=("notes.txt", edited.encode()))
    assert "live" in text(lobby.last_message)
    await stranger.click(message, label="Publish anyway")
    result = await stranger.slash(lobby, "ask", question="What do pedalos cost?")
    assert "eight euros" in text(result.response)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({}, "one of the two"),
        ({"url": "https://a.example", "file": ("a.txt", b"A\n\nB.\n")}, "one of the two"),
        ({"url": "/etc/passwd"}, "begins with https://"),
        ({"url": "file:///etc/passwd"}, "begins with https://"),
        ({"url": "http://127.0.0.1:9/x"}, ""),
        ({"url": "http://127.0.0.1:9/x.git"}, ""),
        ({"url": "https://a.example", "every": "5m"}, "5m is no interval"),
        ({"url": "https://a.example", "every": "soon"}, "15 minutes at least"),
        ({"file": ("a.txt", b"A\n\nB.\n"), "every": "6h"}, "attach a file again"),
        ({"file": ("a.png", b"\x89PNG\r\n\x1a\n\0\0")}, ""),
    ],
)
async def test_what_cannot_be_added_says_why(simcord_env, elsewhere, stranger, options, said):
    """In one sentence, without a new version; no file of the host can be named."""
    guild, lobby = elsewhere
    result = await stranger.slash(lobby, "sources add", **options)
    answer = text(result.response) if said else text(lobby.last_message)
    assert (said or "Nothing was changed") in answer
    assert bool(simcord_env.errors) == bool(said)
    assert simcord_env.bot.answerer.engine_of(guild.id).version == 1


async def test_who_loses_the_role_in_between_decides_nothing(simcord_env, elsewhere, stranger):
    """A member may manage when the build is held back, and not any more at the press."""
    guild, lobby = elsewhere
    role = guild.create_role("curators")
    await simcord_env.bot.server_settings.change(guild.id, managing_roles=frozenset({role.id}))
    cleo = guild.add_member(simcord_env.create_user("cleo"), roles=[role])
    await stranger.slash(lobby, "sources add", file=("rules.txt", RULES.encode()))
    await stranger.slash(lobby, "sources add", file=("rules.txt", b"House rules\n"))
    held_back = lobby.last_message
    assert labels(held_back) == ["Publish anyway", "Discard"]
    await simcord_env.bot.server_settings.change(guild.id, managing_roles=frozenset())
    for label in ("Publish anyway", "Discard"):
        refused = await cleo.click(held_back, label=label)
        assert "Only members who may manage" in text(refused.response)
    assert simcord_env.bot.answerer.engine_of(guild.id).version == 2
    await simcord_env.bot.server_settings.change(guild.id, managing_roles=frozenset({role.id}))
    published = await cleo.click(held_back, label="Publish anyway")
    assert "v3 live" in text(published.response)


async def test_an_address_is_followed_at_an_interval(simcord_env, elsewhere, stranger, monkeypatch):
    """`every` sets it, the list shows it, and the same address with never ends it."""
    guild, lobby = elsewhere
    monkeypatch.setattr(own_sources, "ALLOWED_HOSTS", frozenset({HOST}))
    with serve_site() as site:
        url = site.put("/rules.txt", RULES)
        await stranger.slash(lobby, "sources add", url=url, every="6h")
        listed = await stranger.slash(lobby, "sources list")
        assert "every 6h" in text(listed.response)
        await stranger.slash(lobby, "sources add", url=url, every="Never")
        listed = await stranger.slash(lobby, "sources list")
        assert "every" not in text(listed.response)
    assert simcord_env.bot.answerer.engine_of(guild.id).own_sources()[0].every is None
    choices = await stranger.autocomplete(lobby, "sources add", "every", "1")
    assert [choice["value"] for choice in choices] == ["15m", "1h", "1d", "1w"]


async def test_a_role_named_by_discord_may_manage(simcord_env, home, elsewhere, stranger):
    """A member whom the server's own permissions of /sources name presses as a moderator would."""
    guild, lobby = elsewhere
    helper = guild.add_member(simcord_env.create_user("hana"))
    await stranger.slash(lobby, "sources add", file=("rules.txt", RULES.encode()))
    await stranger.slash(lobby, "sources add", file=("more.txt", b"More\n\nThe door is green.\n"))
    report = lobby.last_message
    fetched = await simcord_env.bot.tree.fetch_commands()
    command = next(each for each in fetched if each.name == "sources")
    guild.set_command_permissions(command, {helper: True})
    await helper.click(report, label="Roll back")
    assert "v2 is live again" in text(lobby.last_message)


async def test_permissions_that_cannot_be_read_name_nobody(
    simcord_env, home, elsewhere, stranger, monkeypatch
):
    """Then only Manage Server and the settings count; Discord is asked again a minute later."""
    guild, lobby = elsewhere
    helper = guild.add_member(simcord_env.create_user("hana"))
    await stranger.slash(lobby, "sources add", file=("rules.txt", RULES.encode()))
    await stranger.slash(lobby, "sources add", file=("more.txt", b"More\n\nThe door is green.\n"))
    report = lobby.last_message
    command = next(
        each for each in await simcord_env.bot.tree.fetch_commands() if each.name == "sources"
    )
    guild.set_command_permissions(command, {helper: True})
    asked = "/applications/*/guilds/*/commands/*/permissions"
    simcord_env.inject_error("GET", asked, status=403, code=50001)
    for _ in range(2):  # the second time what was not readable is remembered
        refused = await helper.click(report, label="Roll back")
        assert "Only members who may manage" in text(refused.response)
    tried = [each for each in simcord_env.http_requests if each.path.endswith("/permissions")]
    assert len(tried) == 1
    monkeypatch.setattr("bot.moderation.permission_check._KEPT_SECONDS", 0.0)
    await helper.click(report, label="Roll back")
    assert "v2 is live again" in text(lobby.last_message)


async def test_golden_questions_are_kept_and_compared(home, elsewhere, stranger):
    """A change of the source shows the answer before and after."""
    _, lobby = elsewhere
    await stranger.slash(lobby, "sources add", file=("rules.txt", RULES.encode()))
    kept = await stranger.slash(lobby, "sources golden add", question=KITCHEN)
    assert "Kept as a golden question" in text(kept.response)
    later = RULES.replace("nine", "ten")
    await stranger.slash(lobby, "sources add", file=("rules.txt", later.encode()))
    seen = text(lobby.last_message)
    assert "new or changed: ¶2 · were before: ¶2" in seen
    assert "1 of 1 golden questions changed" in seen
    assert "before: “The kitchen of the club closes at nine" in seen
    assert "after: “The kitchen of the club closes at ten" in seen
    listed = await stranger.slash(lobby, "sources golden list")
    assert "1. When does the kitchen" in text(listed.response)
    gone = await stranger.slash(lobby, "sources golden remove", number=1)
    assert "removed" in text(gone.response)
    none = await stranger.slash(lobby, "sources golden list")
    assert "no golden question yet" in text(none.response)


async def test_moderators_hear_when_others_change_their_golden_answers(
    simcord_env, engine, home, elsewhere, stranger
):
    """Once for each new answer, where the server shows changes, also after a restart."""
    guild, lobby = elsewhere
    log = guild.create_text_channel("log")
    bot = simcord_env.bot
    await bot.server_settings.change(guild.id, log_channel=log.id)
    await stranger.slash(lobby, "sources golden add", question=FIRE_ASKED)
    watch = GoldenWatch(bot, engine, bot.server_settings)
    before = log.last_message.id
    await watch.look()
    assert log.last_message.id == before
    article = engine.corpus / "fire.txt"
    article.write_text(FIRE.replace("Tuesday", "Friday"))
    engine.reindex()
    await watch.look()
    await simcord_env.settle()
    told = text(log.last_message)
    assert "The articles that all servers share have changed" in told
    assert "before: “The warehouse burned on Tuesday." in told
    assert "after: “The warehouse burned on Friday." in told
    said = log.last_message.id
    article.write_text(FIRE.replace("Tuesday", "Friday") + "\n\nThe smoke was seen far away.\n")
    engine.reindex()
    for each in (watch, GoldenWatch(bot, engine, bot.server_settings)):
        await each.look()
    await simcord_env.settle()
    assert log.last_message.id == said


async def test_an_answer_is_kept_as_golden_by_a_button(home, moderator, alice, engine):
    """A moderator who finds an answer good may keep it; a member is not offered that."""
    asked = await alice.slash(home, "ask", question=FIRE_ASKED)
    voted = await alice.click(asked.response, label="👍")
    assert "Keep as golden" not in labels(voted.response)
    voted = await moderator.click(asked.response, label="👍")
    kept = await moderator.click(voted.response, label="Keep as golden")
    assert "Kept as a golden question" in text(kept.response)
    assert [golden.question for golden in engine.golden.list_kept()] == [FIRE_ASKED]


async def test_changes_are_noted_and_posted(simcord_env, home, elsewhere, stranger):
    """With who did it; the channel that the server chose shows it, without a ping."""
    guild, lobby = elsewhere
    log = guild.create_text_channel("log")
    bot = simcord_env.bot
    await bot.server_settings.change(guild.id, log_channel=log.id)
    await stranger.slash(lobby, "sources add", file=("@everyone.txt", RULES.encode()))
    posted = text(log.last_message)
    assert posted.startswith("sven added")
    assert not log.last_message.mention_everyone
    entries = bot.servers.list_entries(str(guild.id))
    assert [(entry.name, entry.deed) for entry in entries] == [("sven", "added")]
    assert bot.servers.list_entries(str(simcord_env.guild.id)) == []


async def test_only_what_was_changed_is_noted(simcord_env, home, elsewhere, stranger):
    """The audit log has no entry for a change that failed or was held back."""
    guild, lobby = elsewhere
    await stranger.slash(lobby, "sources remove", source="@server/nothing.txt")
    assert "Nothing was changed" in text(lobby.last_message)
    await stranger.slash(lobby, "sources add", file=("rules.txt", RULES.encode()))
    await stranger.slash(lobby, "sources add", file=("rules.txt", b"House rules\n"))
    assert "would lose" in text(lobby.last_message)
    entries = simcord_env.bot.servers.list_entries(str(guild.id))
    assert [entry.deed for entry in entries] == ["added"]


async def test_a_change_is_noted_although_its_report_cannot_be_shown(
    simcord_env, home, elsewhere, stranger, caplog
):
    """The channel was deleted meanwhile."""
    guild, lobby = elsewhere
    simcord_env.inject_error("PATCH", "/webhooks/*/*/messages/*", status=404, code=10008)
    simcord_env.inject_error("POST", "/channels/*/messages", status=404, code=10003)
    await stranger.slash(lobby, "sources add", file=("rules.txt", RULES.encode()))
    assert "a report on sources is not shown" in caplog.text
    entries = simcord_env.bot.servers.list_entries(str(guild.id))
    assert [entry.deed for entry in entries] == ["added"]


@pytest.mark.parametrize("fault", [aiohttp.ServerDisconnectedError(), TimeoutError()])
async def test_a_file_that_discord_does_not_give_is_said_so(
    simcord_env, elsewhere, stranger, monkeypatch, fault
):
    """However the line broke, nobody waits for ever."""

    async def read(_):
        raise fault

    monkeypatch.setattr("discord.Attachment.read", read)
    result = await stranger.slash(elsewhere[1], "sources add", file=("a.txt", b"A\n\nB.\n"))
    assert "did not give me the file" in text(result.response)
    assert simcord_env.errors


async def test_a_message_that_discord_refuses_is_followed_by_a_word(
    simcord_env, home, elsewhere, stranger
):
    """As components and as text: that is a fault of ours, and the moderator hears of it."""
    for _ in range(2):
        simcord_env.inject_error(
            "POST", "/interactions/*/*/callback", status=400, code=50035, message="Invalid"
        )
    result = await stranger.slash(elsewhere[1], "sources history")
    assert "Something went wrong on my side" in text(result.response)
    assert simcord_env.errors


async def test_no_home_is_chosen_during_an_outage(simcord_env, channel):
    """The server that the bot joined first may be the one that is out of reach."""
    bot = simcord_env.bot
    check = PermissionCheck(bot._settings, bot.server_settings, bot.servers)
    old, new = datetime(2020, 1, 1, tzinfo=UTC), datetime(2024, 1, 1, tzinfo=UTC)
    first = SimpleNamespace(id=9, unavailable=True, me=None)
    second = SimpleNamespace(id=4, unavailable=False, me=SimpleNamespace(joined_at=new))
    bot.servers.keep_state = lambda _, home: home  # whatever was stored before
    bot.servers.read_state = lambda _: None
    assert await check.find_home([first, second]) == frozenset()
    first.unavailable, first.me = False, SimpleNamespace(joined_at=old)
    assert await check.find_home([first, second]) == {9}
    assert await check.find_home([second]) == {9}
