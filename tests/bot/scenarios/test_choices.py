"""What completes itself while somebody types, whatever sources are called."""

import pytest

from tests.bot.scenarios.conftest import read

OPTIONS = [
    ("ask", "source", {"question": "Who?"}),
    ("find", "words", {}),
    ("find", "source", {"words": "pier"}),
    ("source", "name", {}),
    ("sources remove", "source", {}),
    ("sources add", "every", {}),
    ("settings", "folder", {}),
]
TYPED = [
    "",
    "  ",
    "pi",
    "PIER",
    "p" * 6000,
    "\u200b",
    "🍽️",
    "@everyone",
    ".*[(",
    "\\",
    "naïve",
    "مرفأ",
]
NAMES = [
    "p" * 120 + ".txt",
    "ph/" * 40 + "pier.txt",
    "pier\u202etxt.exe.txt",
    "pier 🍽️.txt",
    "pier مرفأ.txt",
    "pier  two  spaces.txt",
    "Pier*of*stars.txt",
    *[f"pier-{number:02}.txt" for number in range(30)],
]
TITLES = ["Pier", "", "\u200b\u2060", "T" * 300, "*pier* <@1> @here", "رصيف"]


@pytest.fixture(autouse=True)
def _sources(engine):
    """Forty sources with strange names and titles."""
    for number, name in enumerate(NAMES):
        path = engine.corpus / name
        path.parent.mkdir(parents=True, exist_ok=True)
        title = TITLES[number % len(TITLES)]
        path.write_text(f"{title}\n\nThe pier number {number} is open.\n".lstrip("\n"))
    engine.reindex()


@pytest.mark.parametrize("typed", TYPED)
async def test_any_typing_is_answered_within_the_limits(channel, moderator, typed):
    """In every option that completes itself; the world here refuses what Discord would."""
    for command, option, filled in OPTIONS:
        choices = await moderator.autocomplete(channel, command, option, typed, **filled)
        names = [each["name"] for each in choices]
        assert len(set(names)) == len(names), "no two look the same"


async def test_what_is_offered_can_be_opened(simcord_env, channel, alice):
    """Each choice names a source that is there."""
    offered = await alice.autocomplete(channel, "source", "name", "pier")
    assert len(offered) == 25
    for each in offered:
        opened = await alice.slash(channel, "source", name=each["value"])
        assert "The pier number" in read(opened.response)
    assert simcord_env.errors == []


async def test_a_name_that_was_not_chosen_is_understood(simcord_env, channel, alice):
    """As people type it; one of several is not guessed."""
    for command, filled in (
        ("ask", {"question": "Is the pier open?"}),
        ("find", {"words": "pier"}),
    ):
        given = await alice.slash(channel, command, source="PIER*of*", **filled)
        assert "number 6 is open" in read(given.response).replace("*", "")
    opened = await alice.slash(channel, "source", name="PIER*of*")
    assert "The pier number 6" in read(opened.response)
    unknown = await alice.slash(channel, "source", name="pier-0")
    assert "I have no source called “pier-0”" in read(unknown.response)
    assert len(simcord_env.errors) == 1
