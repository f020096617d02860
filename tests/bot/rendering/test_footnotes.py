"""A quote in the room there is: never too long, and what matters stays in."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import limits
from bot.rendering.escape import escape_excerpt
from bot.rendering.footnotes import (
    escaped_source,
    escaped_title,
    never_shared,
    position_label,
    render_quote,
    titles_shared_by,
)
from bot.rendering.quoted_text import render_text
from index import Count, Kind, Passage, Span
from tests.fakes import citation, quote, shown
from tests.seen import read_bold

words = st.lists(st.text("abc*<", min_size=1, max_size=9), min_size=1, max_size=400).map(" ".join)


@st.composite
def marked(draw):
    text = draw(words)
    start = draw(st.integers(0, len(text) - 1))
    end = draw(st.integers(start + 1, min(len(text), start + 12)))
    return text, Span(start, end)


@given(marked(), st.integers(120, 400))
def test_an_excerpt_fits_and_keeps_the_marked_words(case, limit):
    """At most `limit` characters; the marked words are in it and bold; the rest is the text's."""
    text, span = case
    markdown = escape_excerpt(text, [span], limit)
    assert len(markdown) <= limit
    shown, bold, live = read_bold(markdown)
    assert live == []
    assert shown.strip("…") in text
    if text[slice(*span)].strip():
        assert [shown[start:end] for start, end in bold] == [text[slice(*span)].strip()]


def test_a_short_text_is_whole():
    """Nothing is cut that fits."""
    assert escape_excerpt("Eleven people", [Span(0, 6)], 120) == "**Eleven** people"


def test_a_title_is_never_empty():
    """A title of nothing visible is called untitled."""
    assert escaped_title("\u200b ") == "untitled"


def test_sentences_are_counted_as_a_person_counts():
    """One sentence, or the range."""
    cited = replace(citation(shown(), 3, 1), paragraph=4, sentences=Count(2, 2))
    assert position_label(cited).split() == ["¶4,", "sentence", "2"]
    cited = replace(cited, sentences=Count(2, 3))
    assert position_label(cited).split() == ["¶4,", "sentences", "2–3"]


def test_a_page_and_a_time_are_named():
    """A page with the number of the paragraph on it; a time in place of the paragraph."""
    cited = replace(citation(shown(), 3, 1), paragraph=14, sentences=Count(2, 2), page=3, on_page=2)
    assert position_label(cited).split() == ["p.", "3", "¶2,", "sentence", "2"]
    cited = replace(cited, page=None, on_page=None, time="00:01:04", lines=None)
    assert read_bold(position_label(cited))[0].split() == ["at", "00:01:04"]


def test_what_readers_do_not_see_is_left_out():
    """A link is shown by its text; the bold words stay bold although they move."""
    made = replace(
        quote(shown(), 2, 1),
        text="See [the *Roster*](https://x.test/a) for **today**.",
        hidden=(Span(4, 5), Span(9, 10), Span(16, 17), Span(17, 36), Span(41, 43), Span(48, 50)),
        highlights=(Span(10, 16),),
    )
    text, _ = render_quote(made, limit=1000, year=None)
    assert text == "> See the **Roster** for today."


def test_code_stands_in_a_fence_under_the_sentence_that_introduces_it():
    """With its lines and spaces; without mark or escape, since neither is obeyed there."""
    made = quote(shown(), 2, 1)
    over = Passage(
        **{name: getattr(made.citations[0], name) for name in ("source", "title", "url")},
        published=None,
        kind=Kind.TEXT,
        paragraph=1,
        sentences=Count(1, 1),
        lines=Count(1, 1),
        span=Span(0, 10),
        text="Start it so:",
    )
    code = replace(made.citations[0], kind=Kind.CODE)
    made = replace(
        made, text="if *x*:\n    run(@everyone)", citations=(code,), highlights=(), above=(over,)
    )
    text, notes = render_quote(made, limit=1000, year=None)
    assert text == "-# Start it so\\:\n```\nif *x*:\n    run(@everyone)\n```"
    assert "code\N{NO-BREAK SPACE}¶2" in notes


@given(st.text(st.sampled_from("ab `*\n@<"), max_size=400), st.integers(20, 200))
def test_code_never_leaves_its_fence(code, limit):
    """It fits, and nothing but the last line ends the fence; else it is escaped line by line."""
    shown_code = render_text(code, (), Kind.CODE, limit)
    assert len(shown_code) <= limit
    if "```" in code:
        assert read_bold(shown_code)[2] == []
    else:
        assert shown_code.startswith("```\n")
        assert shown_code.endswith("\n```")
        assert shown_code.count("```") == 2


def test_words_that_set_a_quote_apart_are_underlined():
    """Beside the bold words, or within them."""
    once = quote(shown(), 3, 1)
    word = Span(0, len(once.text.split()[0]))
    once = replace(once, highlights=(word,), differs=(word,))
    text, _ = render_quote(once, limit=1000, year=None)
    first = once.text.split()[0]
    assert text.startswith(f"> **__{first}__**")


def test_a_question_stands_above_its_answer_escaped_and_without_number():
    """It is the first line, its marks are shown as they are, and the whole still fits."""
    plain = quote(shown(), 2, 1)
    article = shown()
    asked = Passage(
        source=article.source,
        title=article.title,
        url=None,
        published=None,
        kind=Kind.HEADLINE,
        paragraph=1,
        sentences=Count(1, 1),
        lines=Count(1, 1),
        span=Span(0, 10),
        text="Is *it* dry? " + "So? " * 100,
    )
    text, notes = render_quote(replace(plain, above=(asked,)), limit=400, year=None)
    above, _, quoted = text.partition("\n")
    assert above.startswith("-# Is \\*it\\* dry?")
    assert quoted.startswith("> ")
    assert notes == render_quote(plain, limit=400, year=None)[1]
    assert len(above) <= limits.ABOVE + 3


@pytest.mark.parametrize("known", [True, False])
def test_sources_of_one_title_differ_in_their_footnotes(known):
    """Two on one card, or one of several in the collection; case does not tell them apart."""
    one = quote(shown("a/fire.txt"), 3, 1)
    other = citation(shown("b/fire.txt"), 3, 1)
    both = [replace(one, citations=(one.citations[0], replace(other, title=other.title.upper())))]
    quotes = [one] if known else both
    shares = titles_shared_by(quotes, (lambda _: True) if known else never_shared)
    _, notes = render_quote(quotes[0], limit=1000, year=None, shares_title=shares)
    assert "Warehouse fire hurts eleven\xa0· a\\/fire.txt\xa0· ¶3" in notes
    assert ("b\\/fire.txt" in notes) is not known
    alone = titles_shared_by([one], never_shared)
    assert "fire.txt" not in render_quote(one, limit=1000, year=None, shares_title=alone)[1]


def test_a_long_name_of_a_source_keeps_its_end():
    """Files in one folder differ there, and no name breaks the limit."""
    assert escaped_source("x" * 99 + "-7.txt").endswith("x-7.txt")
    assert len(escaped_source("*" * 999)) <= 2 * limits.SOURCE


def test_lines_from_right_to_left_are_isolated():
    """A quote and a title in Arabic; English ones stay as they are."""
    title, text = "منارة فالكن", "بنت المهندسة آنا بيرغ المنارة في عام 1887."
    block, notes = render_quote(quote(shown(text=f"{title}\n\n{text}"), 2, 1), limit=400, year=2026)
    assert block == f"> \u2068{text.replace('بنت', '**بنت**')}\u2069"
    assert f"\u2068{title}\u2069" in notes
    block, notes = render_quote(quote(shown(), 2, 1), limit=400, year=2026)
    assert "\u2068" not in block + notes
