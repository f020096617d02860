"""Find the source: passages for a claim in chat, its figures beside theirs, shared as a reply."""

from types import SimpleNamespace

import discord
import pytest
from discord.components import _component_factory

from bot.asking.claims import claim_in
from index import Band, ClaimCheck, ClaimFigure
from tests.fakes import answer, quote, shown
from tests.seen import labels, text

CLAIM = "Nine people were treated, I heard"
FIGURES = (
    ClaimFigure(unit="people", claimed="Nine", found="Eleven", quote=1, agrees=False),
    ClaimFigure(unit="times", claimed="5", found="five", quote=1, agrees=True),
)


@pytest.fixture
async def claim(engine, channel, alice):
    """A message that claims something."""
    nearest = answer(CLAIM, quote(shown(), 3, 1), band=Band.CLOSEST)
    engine.claims[CLAIM] = ClaimCheck(answer=nearest, figures=FIGURES)
    return await alice.send(channel, CLAIM)


@pytest.fixture
def find(channel):
    """Uses the command from a message's menu."""
    return lambda member, message: member.context_menu(channel, "Find the source", message)


async def test_the_nearest_passages_are_for_the_presser(claim, find, alice):
    """The claim, the quote with its footnote, the figures, and no verdict."""
    result = await find(alice, claim)
    assert result.ephemeral
    seen = text(result.response)
    assert seen.startswith(
        "-# The message:\n> Nine people were treated, I heard\n> **Eleven** people were treated"
    )
    assert "⚖ people: Nine in the message, Eleven in [1]" in seen
    assert "＝ times: 5 in the message, five in [1]" in seen
    assert "for you to judge" in seen
    assert labels(result.response) == ["Context", "Share as reply"]
    context = await alice.click(result.response, label="Context")
    assert "> **Eleven people were treated" in text(context.response)


async def test_it_is_shared_as_a_reply_without_a_ping(simcord_env, channel, claim, find):
    """To the message with the claim; the sharer may remove it."""
    bob = simcord_env.guild.add_member(simcord_env.create_user("bob"))
    result = await find(bob, claim)
    done = await bob.click(result.response, label="Share as reply")
    assert done.ephemeral
    assert text(done.response) == "Shared as a reply."
    given = channel.last_message
    assert given.reference.message_id == claim.id
    assert "**Eleven** people" in text(given)
    assert labels(given) == ["Context", "Remove"]
    sent = [r for r in simcord_env.http_requests if r.path.endswith("/messages")][-1]
    assert sent.json["allowed_mentions"] == {"parse": [], "replied_user": False}
    await bob.click(given, label="Remove")
    assert given.id not in [message.id for message in channel.history()]


async def test_where_the_bot_may_not_write_it_answers_the_press(simcord_env, claim, find, alice):
    """A response to a press needs no permission, so the passages are shared as one."""
    result = await find(alice, claim)
    simcord_env.inject_error("POST", "/channels/*/messages", status=403, code=50013)
    done = await alice.click(result.response, label="Share as reply")
    assert not done.ephemeral
    assert "**Eleven** people" in text(done.response)


async def test_a_forwarded_claim_is_read(channel, claim, find, alice):
    """A forwarded message has its words in what it carries."""
    forwarded = await alice.forward(claim, channel)
    assert not forwarded.content
    result = await find(alice, forwarded)
    assert "> Nine people were treated, I heard" in text(result.response)
    assert "**Eleven** people" in text(result.response)


async def test_what_was_erased_since_is_not_shared(engine, channel, claim, find, alice):
    """The presser is told; the channel does not hear that nothing was found."""
    result = await find(alice, claim)
    engine.claims.clear()
    before = channel.last_message.id
    done = await alice.click(result.response, label="Share as reply")
    assert done.ephemeral
    assert text(done.response) == "No passage in the sources speaks of this."
    assert channel.last_message.id == before


def shown_text(text):
    """A text of a message's layout, as Discord sends it."""
    return {"type": 10, "id": 1, "content": text}


SECTION = {
    "type": 9,
    "id": 2,
    "components": [shown_text("Nine hurt")],
    "accessory": {"type": 2, "id": 3, "style": 5, "label": "More", "url": "https://news.example"},
}


def said_by(content="", *, embeds=(), components=()):
    """A message, or what is forwarded of one."""
    read = [_component_factory(each) for each in components]
    return SimpleNamespace(content=content, embeds=embeds, components=read, message_snapshots=[])


@pytest.mark.parametrize(
    ("message", "said"),
    [
        (said_by("a", embeds=[discord.Embed(title="b")]), "a"),
        (said_by("a", components=[shown_text("b")]), "a"),
        (said_by(embeds=[discord.Embed(title="Fire", description="Nine hurt")]), "Fire\nNine hurt"),
        (said_by("\u200b", embeds=[discord.Embed(), discord.Embed(description="c")]), "c"),
        (said_by(embeds=[discord.Embed()]), ""),
        (said_by(components=[shown_text("Fire"), SECTION]), "Fire\nNine hurt"),
        (said_by(components=[{"type": 17, "id": 4, "components": [SECTION]}]), "Nine hurt"),
        (said_by(components=[{"type": 14, "id": 5, "divider": True, "spacing": 1}]), ""),
    ],
)
def test_an_embed_or_layout_speaks_where_a_message_says_nothing(message, said):
    """As posts of other apps do; also where such a post is forwarded."""
    assert claim_in(message) == said
    forwarding = said_by()
    forwarding.message_snapshots = [message]
    assert claim_in(forwarding) == said


async def test_a_claim_without_a_passage_says_so(channel, find, alice):
    """One sentence, and nothing to share."""
    message = await alice.send(channel, "lorem ipsum dolor")
    result = await find(alice, message)
    assert text(result.response).endswith("No passage in the sources speaks of this.")
    assert labels(result.response) == []


async def test_a_message_without_words_says_so(channel, find, alice):
    """A picture or an emoji makes no claim."""
    message = await alice.send(channel, "<:boat:123456789012345678>")
    result = await find(alice, message)
    assert "no text in this message" in text(result.response)
