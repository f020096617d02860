"""A quote in the room there is: never too long, and what matters stays in."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bot import limits
from bot.rendering.escape import escape_excerpt
from bot.rendering.footnotes import escaped_title, position_label, render_quote
from index import Count, Kind, Passage, Span
from tests.fakes import quote, shown
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
    assert position_label(Kind.TEXT, 4, Count(2, 2)).split() == ["¶4,", "sentence", "2"]
    assert position_label(Kind.TEXT, 4, Count(2, 3)).split() == ["¶4,", "sentences", "2–3"]


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
