"""An unmodified discord.py client lives in the loopback Discord as it does in the real one."""

import asyncio
from collections.abc import AsyncIterator

import aiohttp
import discord
import pytest
import yarl
from discord import app_commands, ui
from discord.gateway import DiscordWebSocket

from tests.discord_server import rules
from tests.discord_server.faults import Held, Limited, Lost
from tests.discord_server.server import LoopbackDiscord

SEND = "POST /channels/{channel}/messages"


async def say(interaction: discord.Interaction, text: str) -> None:
    if text == "later":
        await interaction.response.defer(ephemeral=True, thinking=True)
        await interaction.edit_original_response(content="at last")
        return
    view = ui.LayoutView()
    view.add_item(ui.TextDisplay(text))
    await interaction.response.send_message(view=view, ephemeral=text == "psst")
    await interaction.followup.send("and once more")


class Parrot(discord.Client):
    """Repeats what it is told, in every way a bot can."""

    def __init__(self) -> None:
        super().__init__(
            intents=discord.Intents(guilds=True, guild_messages=True, dm_messages=True),
            allowed_mentions=discord.AllowedMentions.none(),
        )
        self.heard: list[str] = []
        self.ended = asyncio.Event()
        self.tree = app_commands.CommandTree(self)
        self.tree.command(name="say", description="Says it again")(say)

    async def setup_hook(self) -> None:
        await self.tree.sync()

    async def before_identify_hook(self, shard_id, *, initial=False) -> None:
        """Come back at once; discord.py waits five seconds here."""

    async def on_message(self, message: discord.Message) -> None:
        if message.author == self.user:
            return
        self.heard.append(message.content)
        file = discord.File(__file__, "own.txt") if "file" in message.content else None
        sent = {"nonce": message.id, "mention_author": False} | ({"file": file} if file else {})
        try:
            reply = await message.reply(f"Heard: {message.content}", **sent)
        except discord.DiscordException:
            return
        except aiohttp.ClientError:
            reply = await message.reply(f"Heard: {message.content}", **sent)
        if "twice" in message.content:
            await reply.edit(content="Heard twice")
        if "never" in message.content:
            await reply.delete()

    async def on_resumed(self) -> None:
        self.ended.set()


@pytest.fixture
def server():
    with LoopbackDiscord() as running:
        yield running


@pytest.fixture
async def parrot(server, monkeypatch) -> AsyncIterator[Parrot]:
    monkeypatch.setattr(discord.http.Route, "BASE", server.api)
    monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(server.gateway.url))
    client = Parrot()
    async with client:
        running = asyncio.create_task(client.start(server.token))
        await seen(server, lambda: server.gateway.identified)
        yield client
        await seen(server, lambda: all(request.status for request in server.requests))
    await running


async def seen(server, look):
    """Wait for something without holding the loop that the client lives on."""
    return await asyncio.to_thread(server.wait, look, "the client did not do it")


async def replied(server, message):
    return await seen(server, lambda: next(iter(server.replies(message)), None))


async def test_a_mention_is_heard_and_answered_in_place(server, parrot):
    """A reply refers to the message, reaches the channel and pings nobody."""
    asked = server.mention("hello")
    assert (await replied(server, asked)).text.endswith("hello")
    assert not server.posting.pinging


async def test_without_the_privileged_intent_other_talk_arrives_empty(server, parrot):
    """Only mentions, pinging replies and direct messages carry their text."""
    server.say("none of your business")
    answer = await replied(server, server.direct("psst"))
    reply = await replied(server, server.say("go on", channel=answer.channel, reply_to=answer))
    assert reply.text == "Heard: go on"
    assert parrot.heard == ["", "psst", "go on"]


async def test_files_edits_and_deletions_arrive(server, parrot):
    """An upload becomes an attachment; an edit changes a message; a deletion removes it."""
    with_file = await replied(server, server.mention("file"))
    assert with_file.attachments[0]["filename"] == "own.txt"
    edited = await replied(server, server.mention("twice"))
    await seen(server, lambda: edited.text == "Heard twice")
    server.mention("never")
    await seen(server, lambda: any(message.deleted for message in server.world.messages))


async def test_commands_are_answered_in_public_or_for_one(server, parrot):
    """An interaction gets its answer, its follow-up, and its visibility from the first."""
    public = server.slash("say", text="hello")
    answer = await seen(server, lambda: public.answer)
    await seen(server, lambda: len(public.answers) == 2)
    private = server.slash("say", text="psst")
    assert (answer.text, answer.ephemeral) == ("hello", False)
    assert (await seen(server, lambda: private.answer)).ephemeral
    await seen(server, lambda: len(private.answers) == 2)


async def test_a_deferred_answer_stays_as_visible_as_it_was_promised(server, parrot):
    """The message that thinks becomes the answer."""
    begun = server.slash("say", text="later")
    answer = await seen(server, lambda: begun.answer)
    assert (answer.text, answer.ephemeral) == ("at last", True)


@pytest.mark.parametrize("how", ["broken", "closed", "asked"])
async def test_a_dropped_client_resumes_and_misses_nothing(server, parrot, how):
    """What was said while the line was down is sent again after RESUME."""
    if how == "asked":
        server.ask_to_reconnect()
    else:
        server.drop_connection(4000 if how == "closed" else None)
    asked = server.mention("are you there?")
    await replied(server, asked)
    await parrot.ended.wait()
    assert len(server.gateway.identified) == 1
    assert len(server.replies(asked)) == 1


async def test_an_invalid_session_begins_anew(server, parrot):
    """After INVALID_SESSION a client identifies again."""
    server.invalidate_sessions()
    await seen(server, lambda: len(server.gateway.identified) == 2)
    assert await replied(server, server.mention("hello"))


async def test_a_limited_route_is_asked_again_only_when_allowed(server, parrot):
    """A 429 holds the client back for as long as it says."""
    limit = server.plan(Limited(SEND, 0.2))
    assert await replied(server, server.mention("hello"))
    await seen(server, lambda: [r.status for r in server.requested(SEND)] == [429, 200])
    assert not limit.early


async def test_a_request_can_be_held(server, parrot):
    """A held request is carried out once it is released."""
    held = server.plan(Held(SEND))
    asked = server.mention("hello")
    await asyncio.to_thread(held.arrived.wait, 10)
    assert not server.replies(asked)
    held.release()
    assert await replied(server, asked)


async def test_a_nonce_is_posted_once(server, parrot):
    """A message whose receipt was lost is not doubled by a second try."""
    server.plan(Lost(SEND))
    asked = server.mention("hello")
    await seen(server, lambda: len(server.requested(SEND)) == 2)
    await replied(server, server.mention("still there?"))
    assert len(server.replies(asked)) == 1


BUTTON = {"type": 2, "style": 2, "label": "Press", "custom_id": "press:1"}
TEXT = {"type": 10, "content": "Words"}
V2 = 1 << 15


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        ({"content": "x" * 2000}, None),
        ({"content": "x" * 2001}, "content"),
        ({}, "empty"),
        ({"flags": V2, "components": [TEXT]}, None),
        ({"flags": V2, "components": [TEXT], "content": "x"}, "content"),
        ({"flags": V2, "components": [TEXT], "embeds": [{}]}, "embeds"),
        ({"components": [TEXT]}, "IS_COMPONENTS_V2"),
        ({"flags": V2, "components": [TEXT] * 40}, None),
        ({"flags": V2, "components": [TEXT] * 41}, "more than 40"),
        ({"flags": V2, "components": [{"type": 10, "content": "x" * 4001}]}, "4000"),
        ({"flags": V2, "components": [{"type": 10, "content": ""}]}, "needs some"),
        ({"flags": V2, "components": [BUTTON]}, "may not stand"),
        ({"content": "x", "components": [{"type": 1, "components": [BUTTON]}]}, None),
        ({"content": "x", "components": [{"type": 1, "components": [BUTTON] * 2}]}, "twice"),
        ({"flags": V2, "components": [{"type": 9, "components": [TEXT]}]}, "accessory"),
        ({"content": "x", "flags": 1}, "flags"),
        ({"content": "x", "nonce": "1" * 25}, None),
        ({"content": "x", "nonce": "1" * 26}, "nonce"),
        ({"flags": V2, "components": [{"type": 12, "items": [{"description": "x" * 256}]}]}, None),
        ({"flags": V2, "components": [{"type": 12, "items": [{"description": "x" * 257}]}]}, "256"),
        ({"flags": V2, "components": [{"type": 12, "items": []}]}, "1 to 10"),
    ],
)
def test_discord_refuses_what_breaks_its_limits(body, complaint):
    """Each limit is a complaint, and what keeps to it is none."""
    said = rules.refusal(body)
    assert said is None if complaint is None else complaint in said


def form(**changes):
    """Return a form as discord.py sends it, with changes of its field and its label."""
    field = {"type": 4, "custom_id": "text", "style": 2} | changes.pop("field", {})
    label = {"type": 18, "label": "Why?", "component": field} | changes.pop("label", {})
    return {"title": "Reason", "custom_id": "down:1", "components": [label]} | changes


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        (form(), None),
        (form(title="x" * 45), None),
        (form(title="x" * 46), "title"),
        (form(custom_id="x" * 101), "custom_id"),
        (form(components=[]), "1 to 5"),
        (form(label={"label": "x" * 46}), "label"),
        (form(field={"placeholder": "x" * 101}), "placeholder"),
        (form(field={"max_length": 4001}), "max_length"),
        (form(label={"type": 1}), "type"),
    ],
)
def test_discord_refuses_a_form_that_breaks_its_limits(body, complaint):
    """Each limit is a complaint, and what keeps to it is none."""
    said = rules.form_refusal(body)
    assert said is None if complaint is None else complaint in said


def command(**changes):
    """Return a command with one option that has one choice."""
    choice = {"name": "all", "value": "all"} | changes.pop("choice", {})
    option = {"name": "whose", "description": "Whose", "type": 3, "choices": [choice]}
    return {"name": "sources", "description": "Sources", "options": [option]} | changes


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        (command(), None),
        (command(name_localizations={"de": "quellen"}), None),
        (command(name_localizations={"de": "Quellen hier"}), "name"),
        (command(description_localizations={"de": "x" * 101}), "description"),
        (command(choice={"name_localizations": {"de": "x" * 101}}), "choices"),
        (command(choice={"value": "x" * 101}), "choices"),
        (command(options=command()["options"] * 26), "25"),
        (command(options=[command(description="x" * 100)] * 25 * 4), "8000"),
    ],
)
def test_discord_refuses_a_command_that_breaks_its_limits(body, complaint):
    """In every language, and in all that a command says together."""
    said = rules.command_refusal([body])
    assert said is None if complaint is None else complaint in said


@pytest.mark.parametrize(
    ("allowed", "pinged"),
    [
        (None, True),
        ({"parse": []}, False),
        ({"parse": ["users"]}, True),
        ({"parse": [], "replied_user": True}, True),
        ({"parse": [], "replied_user": False}, False),
    ],
)
def test_a_message_pings_unless_it_says_otherwise(allowed, pinged):
    """Without allowed mentions everything in a text pings."""
    body = {"content": "@everyone"} | ({} if allowed is None else {"allowed_mentions": allowed})
    assert rules.pings(body, "@everyone") is pinged
