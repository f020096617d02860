"""Marks of members, roles, channels and others: asked for by name, shown by name."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.asking.marks import (
    MarkKey,
    ask_with_names,
    find_marked,
    leave_out_address,
    leave_out_member,
    show_with_names,
)

NAMES = {MarkKey("@", 1): "Ana Ruiz", MarkKey("&", 2): "Fire Crew", MarkKey("#", 3): "harbor-news"}


@pytest.mark.parametrize(
    ("text", "asked", "shown"),
    [
        ("who is <@1>?", "who is Ana Ruiz?", "who is @Ana Ruiz?"),
        ("who is <@!1>?", "who is Ana Ruiz?", "who is @Ana Ruiz?"),
        ("what do <@&2> do", "what do Fire Crew do", "what do @Fire Crew do"),
        ("what is <#3>", "what is harbor-news", "what is #harbor-news"),
        ("is<@1>hurt", "is Ana Ruiz hurt", "is@Ana Ruizhurt"),
        ("who is <@9>", "who is", "who is @unknown-user"),
        ("<@&9> <#9>", "", "@unknown-role #unknown"),
        ("<a:wave:9> boats <:boat:9>", "boats", ":wave: boats :boat:"),
        ("try </ask me:9>", "try", "try /ask me"),
        ("at <t:1751900000:R>", "at", "at 2025-07-07 14:53 UTC"),
        ("at <t:999999999999>", "at", "at an unknown time"),
        ("see <id:browse>", "see", "see browse"),
        ("a <b> 5 <@c> <@> <#x>", "a <b> 5 <@c> <@> <#x>", "a <b> 5 <@c> <@> <#x>"),
    ],
)
def test_a_mark_is_its_name_or_nothing(text, asked, shown):
    """An id means nothing to an article, nor to a reader."""
    assert ask_with_names(text, NAMES) == asked
    assert show_with_names(text, NAMES) == shown


def test_a_name_with_a_mark_in_it_is_only_a_name():
    """What stands in the place of a mark is not read again."""
    names = {MarkKey("@", 1): "<@2>", MarkKey("@", 2): "x"}
    assert ask_with_names("<@1>", names) == "<@2>"


def test_the_bot_itself_is_not_asked_about():
    """Wherever its mark stands."""
    assert leave_out_member("<@7> who is <@77>? <@!7>", 7) == "who is <@77>?"


def test_few_names_are_looked_up():
    """Each once, and of a long list of mentions the first ones."""
    assert find_marked("<@1> <@!1> <#1>") == [MarkKey("@", 1), MarkKey("#", 1)]
    assert len(find_marked(" ".join(f"<@{n}>" for n in range(99)))) == 10


@given(st.text(st.sampled_from("<@!&#:/at1id x>"), max_size=40))
def test_no_id_is_left(text):
    """Whatever stands around a mark."""
    for read in (ask_with_names, show_with_names):
        assert not re.search(r"<@[!&]?\d+>|<#\d+>", read(text, {}).replace(" ", "_"))


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Footnote, who is hurt?", "who is hurt?"),
        ("footnote: who is hurt?", "who is hurt?"),
        ("@Footnote who is hurt?", "who is hurt?"),
        ("Old Clerk - who is hurt?", "who is hurt?"),
        ("@old clerk, who is hurt?", "who is hurt?"),
        ("Footnote asks for what?", "Footnote asks for what?"),
        ("Footnotes, where are they?", "Footnotes, where are they?"),
        ("Is Footnote, the bot, free?", "Is Footnote, the bot, free?"),
        ("Footnote, ?", "Footnote, ?"),
        ("@Footnote", "@Footnote"),
    ],
)
def test_a_call_of_the_bot_is_no_word_of_the_question(text, asked):
    """By one of its names, at the beginning; what speaks of the bot is a question about it."""
    assert leave_out_address(text, {"Footnote", "Old Clerk", ""}) == asked
