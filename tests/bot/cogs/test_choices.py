"""Choices of sources: never too long for Discord, and different where titles are not."""

from hypothesis import given
from hypothesis import strategies as st

from bot import limits
from bot.cogs.choices import choice_label
from index import Suggestion
from tests.fakes import shown


@given(st.text(min_size=1, max_size=150), st.text(min_size=1, max_size=100), st.booleans())
def test_a_choice_fits(label, source, shared):
    """One to a hundred characters, with the end of the name where a title is shared."""
    text = choice_label(label, source, shared=shared)
    assert 1 <= len(text) <= limits.CHOICE
    if shared and label != source:
        assert text.endswith(source[-limits.CHOICE_NAME + 1 :])


async def test_sources_of_one_title_differ(engine, channel, alice):
    """Each choice has the name beside the title."""
    for name in ("a/fire.txt", "b/fire.txt"):
        engine.articles[name] = shown(name)
    choices = await alice.autocomplete(channel, "source", "name", "warehouse")
    assert [choice["name"] for choice in choices] == [
        f"Warehouse fire hurts eleven · {name}"
        for name in ("a/fire.txt", "b/fire.txt", "herald.txt")
    ]


async def test_words_complete_to_headings_and_words(engine, channel, alice):
    """What was typed comes first, so that it can be kept; what is too long is left out."""
    engine.suggestions = [
        Suggestion("Fire at the harbour", "fire.md"),
        Suggestion("x" * 101, "long.md"),
        Suggestion("firewood"),
        Suggestion("fir"),
    ]
    choices = await alice.autocomplete(channel, "find", "words", "fir")
    assert [choice["value"] for choice in choices] == ["fir", "Fire at the harbour", "firewood"]
    assert await alice.autocomplete(channel, "find", "words", "\u200b") == []


async def test_a_source_is_found_by_its_headings(engine, channel, alice):
    """After those whose name or title fits, each once."""
    engine.suggestions = [
        Suggestion("Warehouse rules", "rules.md"),
        Suggestion("The warehouse", "herald.txt"),
        Suggestion("warehouse"),
    ]
    choices = await alice.autocomplete(channel, "source", "name", "warehouse")
    assert choices == [
        {"name": "Warehouse fire hurts eleven", "value": "herald.txt"},
        {"name": "Warehouse rules · rules.md", "value": "rules.md"},
    ]
