"""/find, /source, /sources list and /help: what each shows, and to whom."""

from dataclasses import replace

import pytest
from discord import Permissions

from bot.asking.example_questions import BUNDLED_QUESTIONS
from bot.rendering import render_components, render_sources
from index import SourceState
from tests.fakes import answer, quote, shown
from tests.seen import custom_id, labels, text


@pytest.fixture
def moderator(simcord_env, channel):
    """A member who may manage the server."""
    role = simcord_env.guild.create_role("mods", permissions=Permissions(manage_guild=True))
    return simcord_env.guild.add_member(simcord_env.create_user("mia"), roles=[role])


async def test_find_shows_passages_to_the_one_who_looks(channel, alice):
    """Numbered passages with their places, at first the best five."""
    result = await alice.slash(channel, "find", words="warehouse fire")
    assert result.ephemeral
    seen = text(result.response)
    assert seen.startswith("**warehouse fire**\n**1.** Warehouse fire hurts eleven\n-# ")
    assert "headline ¶1" in seen.replace("\N{NO-BREAK SPACE}", " ")
    assert "1–5 of 5" in seen


async def test_find_takes_a_source_and_exact_words(engine, channel, alice, monkeypatch):
    """Both options reach the engine, also when a page is turned."""
    asked = []
    find = engine.find
    monkeypatch.setattr(engine, "find", lambda *a, **k: asked.append((a, k)) or find(*a, **k))
    engine.articles["long.txt"] = shown("long.txt", "Title\n\n" + "One line. " * 7)
    result = await alice.slash(channel, "find", words="x", source="herald.txt", exact=True)
    await alice.click(result.response, label=labels(result.response)[1])
    assert [(k["source"], k["exact"]) for _, k in asked] == [("herald.txt", True)] * 2
    choices = await alice.autocomplete(channel, "find", "source", "herald", words="x")
    assert [choice["value"] for choice in choices] == ["herald.txt"]


async def test_find_without_a_passage_says_so(engine, channel, alice):
    """One sentence."""
    engine.articles.clear()
    result = await alice.slash(channel, "find", words="x")
    assert text(result.response) == "**x**\nThere is no passage to show."


async def test_source_shows_an_article_from_its_top(engine, channel, alice):
    """Paragraphs with numbers and lines; arrows go on; the end is the end."""
    result = await alice.slash(channel, "source", name="herald.txt")
    assert result.ephemeral
    seen = text(result.response)
    assert (
        "**Warehouse fire hurts eleven**\n"
        "-# herald.txt · 3\xa0Sep\xa02025 · 4\xa0paragraphs · 5\xa0sentences · v1"
        " · indexed <t:1767182400:R>"
    ) in seen
    assert "¶1 · line 1" in seen
    assert "¶4" not in seen
    onward = await alice.click(result.response, label=labels(result.response)[1])
    assert "¶4 · line 7\nThe cause is not known." in text(onward.response)
    choices = await alice.autocomplete(channel, "source", "name", "")
    assert [choice["value"] for choice in choices] == ["herald.txt"]


async def test_source_links_to_the_article_where_it_has_an_address(engine, channel, alice):
    """A web address is a button; anything else is none."""
    article = engine.articles["herald.txt"]
    for url, linked in (("https://herald.example/1", True), ("javascript:alert(1)", False)):
        engine.articles["herald.txt"] = replace(article, url=url)
        result = await alice.slash(channel, "source", name="herald.txt")
        assert ("Open article" in labels(result.response)) == linked


async def test_an_unknown_source_is_answered_with_similar_ones(simcord_env, channel, alice):
    """What was typed is escaped, and what there is is offered."""
    result = await alice.slash(channel, "source", name="*herold*.txt")
    assert result.ephemeral
    assert text(result.response) == (
        "I have no source called “\\*herold\\*.txt”. Did you mean “herald.txt”?"
    )
    assert len(simcord_env.errors) == 1  # SimCord counts what our error handler took care of


async def test_moderators_see_what_is_indexed(engine, channel, moderator):
    """Every source with state, size and age; what failed comes first, with its reason."""
    statuses = engine.sources()
    broken = replace(
        statuses[0],
        source="bad.pdf",
        title=None,
        state=SourceState.FAILED,
        reason="line 3: not a <b>PDF",
        paragraphs=0,
        version=None,
    )
    engine.sources = lambda: (*statuses, broken)
    result = await moderator.slash(channel, "sources list")
    assert result.ephemeral
    lines = text(result.response).splitlines()
    assert lines[0] == "**2 sources** · v1"
    assert lines[1] == "🔴 **bad.pdf** — line 3\\: not a \\<b\\>PDF"
    assert lines[3] == "**Warehouse fire hurts eleven**"
    assert lines[4].startswith("-# herald.txt · 4\xa0paragraphs · <t:")


async def test_the_list_of_sources_turns_its_pages(simcord_env, engine, channel, alice, moderator):
    """In place, for those who may see it; of a list that became shorter the last page is shown."""
    (known,) = engine.sources()
    engine.sources = lambda: tuple(
        replace(known, source=f"{number:02}.txt", title=None) for number in range(12)
    )
    result = await moderator.slash(channel, "sources list")
    assert "1–8 of 12" in text(result.response)
    turned = await moderator.click(result.response, label="▶︎")
    assert "9–12 of 12" in text(turned.response)
    assert "11\\.txt" in text(turned.response)
    view = render_components(render_sources(engine.sources(), 1))
    copied = await simcord_env.bot.get_channel(channel.id).send(view=view)
    refused = await alice.click(copied, label="▶︎")
    assert "Only members who may manage" in text(refused.response)
    engine.sources = lambda: (known,)
    turned = await moderator.click(turned.response, label="◀︎")
    assert "1 source" in text(turned.response)
    assert labels(turned.response) == []


async def test_members_do_not_manage_sources(simcord_env, channel, alice):
    """Discord hides the command; we check again in case somebody overrode that."""
    assert not any(name.startswith("sources") for name in alice.available_commands(channel))
    command = next(c for c in simcord_env.bot.tree.get_commands() if c.name == "sources")
    assert command.default_permissions == Permissions(manage_guild=True)


async def test_help_says_what_to_do_and_what_to_try(engine, channel, alice):
    """What this is, two questions that are answered here, the other commands."""
    for question, words in BUNDLED_QUESTIONS[:3]:
        given = quote(shown(), 3, 1)
        engine.answers[question] = answer(question, replace(given, text=f"{words} …"))
    result = await alice.slash(channel, "help")
    assert result.ephemeral
    assert labels(result.response) == ["Ask", "Ask"]
    seen = text(result.response)
    assert BUNDLED_QUESTIONS[0][0] in seen
    assert all(command in seen for command in ("`/ask`", "`/find`", "`/source`", "`/sources`"))
    asked = await alice.click(result.response, custom_id=custom_id(result.response, "Ask"))
    assert not asked.ephemeral
    assert BUNDLED_QUESTIONS[0][0] in text(asked.response)


async def test_help_without_answerable_examples_is_still_help(channel, alice):
    """No example is better than one that finds nothing."""
    result = await alice.slash(channel, "help")
    assert labels(result.response) == []
    assert "Footnote" in text(result.response)
