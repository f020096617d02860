"""Sharing: what one member saw, posted for all on request, removable by who shared it."""

import pytest

from tests.fakes import answer, quote, shown
from tests.seen import labels, text

WHO = "who was hurt?"


@pytest.fixture(autouse=True)
def _known(engine):
    engine.answers[WHO] = answer(WHO, quote(shown(), 3, 1))


async def test_a_private_answer_is_shared_with_the_channel(simcord_env, channel, alice):
    """The same quotes, for all; the sharer may remove them, others may not."""
    private = await alice.slash(channel, "ask", question=WHO, private=True)
    assert labels(private.response) == ["Context", "👍", "👎", "More passages", "Share to channel"]
    result = await alice.click(private.response, label="Share to channel")
    assert not result.ephemeral
    assert "> **Eleven** people" in text(channel.last_message)
    assert labels(channel.last_message) == ["Context", "👍", "👎", "More passages", "Remove"]
    bob = simcord_env.guild.add_member(simcord_env.create_user("bob"))
    refused = await bob.click(channel.last_message, label="Remove")
    assert "Only the person who asked" in text(refused.response)


async def test_a_direct_message_has_nobody_to_share_with(alice):
    """No button leads nowhere."""
    await alice.send_dm(WHO)
    assert "Share to channel" not in labels(alice.user.dm_channel.last_message)


async def test_found_passages_are_shared_page_by_page(engine, channel, alice):
    """The page that is shown, with a number for each passage and a way to remove it."""
    engine.articles["long.txt"] = shown("long.txt", "Title\n\n" + "One line. " * 7)
    result = await alice.slash(channel, "find", words="one line")
    second = await alice.click(result.response, label="▶\ufe0e")
    shared = await alice.click(second.response, label="Share to channel")
    assert not shared.ephemeral
    assert "**6.**" in text(channel.last_message)
    assert labels(channel.last_message) == ["Remove", "6", "7", "8", "9", "10"]
    shared_id = channel.last_message.id
    await alice.click(channel.last_message, label="Remove")
    assert shared_id not in [message.id for message in channel.history()]


async def test_a_number_shows_the_passage_in_its_article(channel, alice):
    """Between its neighbours, with arrows, and bold."""
    result = await alice.slash(channel, "find", words="smoke")
    context = await alice.click(result.response, label="3")
    assert context.ephemeral
    assert "> **Eleven people were treated" in text(context.response)
    assert [label.strip("\ufe0e") for label in labels(context.response)][:2] == ["◀", "▶"]


async def test_an_exact_phrase_and_any_words_are_one_press_apart(engine, channel, alice):
    """The list is searched again, in place."""
    result = await alice.slash(channel, "find", words="warehouse fire")
    exact = await alice.click(result.response, label="Exact phrase")
    assert "as an exact phrase" in text(exact.response)
    again = await alice.click(exact.response, label="Any of the words")
    assert "as an exact phrase" not in text(again.response)


async def test_a_list_that_became_shorter_shows_its_last_page(engine, channel, alice):
    """Articles change between two presses; an empty page helps nobody."""
    engine.articles["long.txt"] = shown("long.txt", "Title\n\n" + "One line. " * 7)
    result = await alice.slash(channel, "find", words="one line")
    second = await alice.click(result.response, label="▶\ufe0e")
    engine.articles.pop("long.txt")
    third = await alice.click(second.response, label="▶\ufe0e")
    assert "1–5 of 5" in text(third.response)


async def test_passages_that_are_gone_are_not_shared(engine, channel, alice):
    """The presser is told, not the channel."""
    result = await alice.slash(channel, "find", words="smoke")
    engine.articles.clear()
    refused = await alice.click(result.response, label="Share to channel")
    assert refused.ephemeral
    assert text(refused.response) == "There is no passage to show."
