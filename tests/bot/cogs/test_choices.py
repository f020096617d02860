"""Choices of sources: never too long for Discord, and different where titles are not."""

from hypothesis import given
from hypothesis import strategies as st

from bot import limits
from bot.cogs.choices import choice_label
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
