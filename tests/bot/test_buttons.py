"""What a press does, for whom, and after a restart."""

from dataclasses import replace

import pytest
from discord import Permissions

from bot.connection import client
from bot.rendering import components
from bot.rendering.card import ButtonRow, Card, PressButton, TextBlock
from index import Band, SqliteAnswerLog
from tests.fakes import answer, quote, shown
from tests.seen import custom_id, labels, text

WHO = "who was hurt?"
UNKNOWN = "who pays?"


@pytest.fixture(autouse=True)
def _known(engine):
    engine.answers[WHO] = answer(WHO, quote(shown(), 3, 1))
    engine.answers[UNKNOWN] = answer(
        UNKNOWN, quote(shown(), 2, 1), quote(shown(), 4, 1, number=2), band=Band.CLOSEST
    )


@pytest.fixture
def ask(simcord_env, channel, alice):
    """Asks by mention and returns the reply."""

    async def asked(question=WHO):
        await alice.send(channel, f"<@{simcord_env.bot.user.id}> {question}")
        return channel.last_message

    return asked


@pytest.fixture
def bob(simcord_env, channel):
    """Another member without any power."""
    return simcord_env.guild.add_member(simcord_env.create_user("bob"))


async def test_context_shows_the_paragraph_between_its_neighbours(ask, bob):
    """Whoever presses sees it, nobody else; the cited sentence is bold; arrows lead on."""
    result = await bob.click(await ask(), label="Context")
    assert result.ephemeral
    seen = text(result.response)
    assert "**Warehouse fire hurts eleven**" in seen
    assert "¶2 · line 3\nA fire broke out" in seen
    assert (
        "> **Eleven people were treated for smoke inhalation, Fire Chief Ana Ruiz said.** "
        "The fire was out by noon." in seen
    )
    assert "¶4 · line 7\nThe cause is not known." in seen
    assert "Edited" not in seen
    assert [label.strip("\ufe0e") for label in labels(result.response)] == [
        "◀",
        "▶",
        "Text as a file",
    ]


async def test_arrows_turn_the_article_in_place(ask, alice):
    """The same message shows the paragraphs before; at the top there is no way further up."""
    context = await alice.click(await ask(), label="Context")
    turned = await alice.click(context.response, label=labels(context.response)[0])
    seen = text(turned.response)
    assert "¶1 · line 1" in seen
    assert "¶4" not in seen
    assert "> **Eleven people" in seen


async def test_an_article_that_changed_since_says_so(engine, ask, alice):
    """The cited words stay, with a warning that the article reads differently now."""
    given = await ask()
    engine.edited = True
    context = await alice.click(given, label="Context")
    assert "Edited after this answer" in text(context.response)
    assert "Eleven people" in text(context.response)


async def test_a_source_that_went_is_explained(engine, ask, alice):
    """No error: one sentence."""
    given = await ask()
    engine.articles.clear()
    result = await alice.click(given, label="Context")
    assert result.ephemeral
    assert text(result.response) == "This source is no longer indexed."


async def test_more_passages_follow_those_quoted(engine, ask, bob):
    """What would have been quoted next, for the presser alone; nothing a second time."""
    given = await ask()
    both = quote(shown(), 3, 1), quote(shown(), 3, 2, number=2), quote(shown(), 4, 1, number=3)
    engine.answers[WHO] = answer(WHO, *both)
    result = await bob.click(given, label="More passages")
    assert result.ephemeral
    seen = text(result.response)
    assert seen.startswith("**who was hurt?**\n**1.** **The** fire was out by noon.\n-# ")
    assert "Eleven people" not in seen
    assert "1–2 of 2" in seen


async def test_where_nothing_follows_it_says_so(ask, alice):
    """One sentence."""
    result = await alice.click(await ask(), label="More passages")
    assert text(result.response).endswith("There is no passage to show.")


async def test_pages_are_turned_in_place(engine, ask, alice):
    """More than five passages have arrows; each page goes on counting."""
    given = await ask()
    long = shown("long.txt", "Title\n\n" + "One line. " * 12)
    quotes = [quote(long, 2, number, number=number) for number in range(1, 13)]
    engine.answers[WHO] = answer(WHO, *quotes)
    result = await alice.click(given, label="More passages")
    assert "1–5 of 12" in text(result.response)
    result = await alice.click(result.response, label=labels(result.response)[1])
    assert "**6.**" in text(result.response)
    assert "6–10 of 12" in text(result.response)


async def test_only_the_asker_or_a_moderator_removes(simcord_env, channel, ask, alice, bob):
    """Others are told who may; the answer then goes without a trace."""
    given = await ask()
    refused = await bob.click(given, label="Remove")
    assert refused.ephemeral
    assert "Only the person who asked" in text(refused.response)
    await alice.click(given, label="Remove")
    assert given.id not in [message.id for message in channel.history()]
    given = await ask()
    role = simcord_env.guild.create_role("mods", permissions=Permissions(manage_messages=True))
    mia = simcord_env.guild.add_member(simcord_env.create_user("mia"), roles=[role])
    await mia.click(given, label="Remove")
    assert given.id not in [message.id for message in channel.history()]


async def test_closest_passages_are_shown_on_request(ask, bob):
    """Behind [Show passages] stand whole sentences, and that none is an answer."""
    given = await ask(UNKNOWN)
    assert labels(given) == ["Show passages", "Report gap", "Remove"]
    result = await bob.click(given, label="Show passages")
    assert result.ephemeral
    assert "> **A** fire broke out" in text(result.response)
    assert "none of them is an answer" in text(result.response)
    assert labels(result.response) == ["Context", "Context"]
    context = await bob.click(
        result.response, custom_id=custom_id(result.response, "Context").replace(":1", ":2")
    )
    assert "**The cause is not known.**" in text(context.response)


async def test_a_misspelling_is_searched_as_meant(engine, ask, bob):
    """[Search that] asks with the articles' word; the answer is for all."""
    typed = "who owns the warehose?"
    engine.answers[typed] = answer(typed, band=Band.NONE, suggestion={"warehose": "warehouse"})
    meant = "who owns the warehouse?"
    engine.answers[meant] = answer(meant, quote(shown(), 3, 1))
    given = await ask(typed)
    assert "Did you mean **warehouse**?" in text(given)
    result = await bob.click(given, label="Search that")
    assert not result.ephemeral
    assert text(result.response).startswith(f"**{meant}**\n> **Eleven**")
    assert labels(result.response)[-1] == "Remove"


async def test_buttons_outlive_a_restart(simcord_env, new_bot, ask, alice):
    """A new process knows what an old answer was."""
    given = await ask()
    await simcord_env.bot.close_stores()
    again = new_bot()
    await simcord_env.restart_bot(again)
    context = await alice.click(given, label="Context")
    assert "**Eleven people were treated" in text(context.response)
    more = await alice.click(given, label="More passages")
    assert text(more.response).startswith("**who was hurt?**")
    await alice.click(given, label="Remove")
    await again.close_stores()


@pytest.fixture
def show(simcord_env):
    """Posts a message of the bot's with these buttons in a channel, and returns it."""

    async def shown_in(channel, *buttons):
        view = components.render_components(Card((TextBlock("buttons"), ButtonRow(buttons))))
        return await simcord_env.bot.get_channel(channel.id).send(view=view)

    return shown_in


async def test_where_questions_are_not_stored_a_restart_forgets_them(
    simcord_env, bot_settings, engine, ask, alice
):
    """Context still works, as it needs no question; the rest explains itself."""
    settings = replace(bot_settings, log_questions=False)
    first, again = client.build_client(settings, engine), client.build_client(settings, engine)
    await simcord_env.restart_bot(first)
    given = await ask()
    more = await alice.click(given, label="More passages")
    assert text(more.response).startswith("**who was hurt?**")
    await first.close_stores()
    await simcord_env.restart_bot(again)
    context = await alice.click(given, label="Context")
    assert "**Eleven people were treated" in text(context.response)
    more = await alice.click(given, label="More passages")
    assert "I no longer remember this answer" in text(more.response)
    await again.close_stores()


async def test_an_answer_of_another_server_stays_there(simcord_env, ask, show):
    """A copied button does not tell what was asked elsewhere."""
    key = custom_id(await ask(), "Context").partition(":")[2]
    elsewhere = simcord_env.create_guild("Elsewhere")
    place = elsewhere.create_text_channel("general")
    eve = elsewhere.add_member(simcord_env.create_user("eve"))
    copied = await show(
        place, PressButton("context", key, "Context"), PressButton("more", key[:12], "More")
    )
    for label in ("Context", "More"):
        result = await eve.click(copied, label=label)
        assert result.ephemeral
        assert "I no longer remember this answer" in text(result.response)


@pytest.mark.parametrize(
    "pressed",
    [
        ("juggle", "abc"),
        ("context", "abc"),
        ("context", "abc:1"),
        ("context", "abc:one"),
        ("turn", "abc:1:2"),
        ("page", "abc:m:x"),
        ("more", "abc"),
        ("closest", "'; DROP TABLE answer"),
        ("again", "abc"),
        ("remove", "everybody"),
        ("remove", "9" * 80),
    ],
)
async def test_a_button_of_nothing_explains_itself(simcord_env, channel, alice, show, pressed):
    """Whatever a custom_id holds, the presser gets one sentence, and nothing breaks."""
    result = await alice.click(await show(channel, PressButton(*pressed, "?")), label="?")
    assert result.ephemeral
    assert text(result.response)
    assert simcord_env.errors == []


async def test_a_press_that_fails_is_excused(engine, ask, alice):
    """An error has words here too."""
    given = await ask()
    engine.answers[WHO] = ZeroDivisionError()
    result = await alice.click(given, label="More passages")
    assert "Something went wrong on my side" in text(result.response)


async def test_buttons_say_that_a_purged_source_was_removed(ask, bob, simcord_bot):
    """The answer is still known; its quote is not, and the presser learns why."""
    given = await ask()
    SqliteAnswerLog(simcord_bot.answerer._engine.folder / "answers.db").erase_source("herald.txt")
    result = await bob.click(given, label="Context")
    assert "was removed" in text(result.response)


async def test_closest_passages_leave_a_purged_source_out(ask, bob, simcord_bot):
    """What is left is shown."""
    given = await ask(UNKNOWN)
    SqliteAnswerLog(simcord_bot.answerer._engine.folder / "answers.db").erase_source("herald.txt")
    result = await bob.click(given, label="Show passages")
    assert "smoke" not in text(result.response)
