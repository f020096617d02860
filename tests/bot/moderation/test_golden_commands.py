"""/sources golden at its limit: pages, numbers, and what is said of one too many."""

from dataclasses import replace

import pytest
from discord import Permissions

from index import Engine, IndexSettings
from tests.seen import labels
from tests.seen import text as shown

FIRE = "Fire at the harbour\n\nThe warehouse burned on Tuesday. Crews came within five minutes.\n"
BURNED = "When did the warehouse burn?"


@pytest.fixture
def engine(tmp_path):
    """The real engine, over one article, with as many golden questions as there may be."""
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "fire.txt").write_text(FIRE)
    settings = IndexSettings(corpus=tmp_path / "news", data=tmp_path / "index")
    with Engine.open(settings) as opened:
        answer = opened.ask(BURNED)
        for number in range(1, 51):
            opened.golden.keep(replace(answer, question=f"{BURNED} ({number})"))
        yield opened


@pytest.fixture
async def moderator(simcord_env, channel):
    """A moderator of the bot's home."""
    role = simcord_env.guild.create_role("mods", permissions=Permissions(manage_guild=True))
    member = simcord_env.guild.add_member(simcord_env.create_user("mia"), roles=[role])
    await member.slash(channel, "sources list")
    return member


def text(message):
    """Return what a reader sees of a message, without the signs that format it."""
    return shown(message).replace("**", "").replace("\\", "")


async def test_every_golden_question_is_on_a_page(channel, moderator):
    """With its number; arrows turn the pages in place."""
    page = await moderator.slash(channel, "sources golden list")
    assert page.ephemeral
    seen = [text(page.response)]
    assert "1–8 of 50" in seen[0]
    for _ in range(6):
        page = await moderator.click(page.response, label=labels(page.response)[-1])
        seen.append(text(page.response))
    assert "49–50 of 50" in seen[-1]
    whole = "\n".join(seen)
    assert all(f"{number}. {BURNED} ({number})" in whole for number in range(1, 51))


async def test_one_too_many_is_refused_with_the_next_step(simcord_env, engine, channel, moderator):
    """By command and by button; once one is removed there is room."""
    refused = await moderator.slash(channel, "sources golden add", question=BURNED)
    assert "50 golden questions, and no more are kept. Remove one first" in text(refused.response)
    asked = await moderator.slash(channel, "ask", question=BURNED)
    voted = await moderator.click(asked.response, label="👍")
    refused = await moderator.click(voted.response, label="Keep as golden")
    assert "Remove one first" in text(refused.response)
    await moderator.slash(channel, "sources golden remove", number=50)
    kept = await moderator.slash(channel, "sources golden add", question=BURNED)
    assert "Kept as a golden question" in text(kept.response)
    assert len(engine.golden.list_kept()) == 50
    assert simcord_env.errors


async def test_who_may_no_longer_manage_turns_no_page(simcord_env, channel, moderator):
    """A press is checked as the command is."""
    page = await moderator.slash(channel, "sources golden list")
    guild = simcord_env.backend.get_guild(simcord_env.guild.id)
    guild.members[moderator.id].role_ids.clear()
    pressed = await moderator.click(page.response, label=labels(page.response)[-1])
    assert "Only members who may manage" in text(pressed.response)
