"""A reader sees the text and nothing of it acts, whatever it holds."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from simcord.preview._markdown import markdown_tokens

from bot.rendering.escape import emphasize, escape, fold_visible, is_printable, truncate, visible
from index import Span
from tests.seen import read, read_bold, read_marked

HOSTILE = [
    "<@123456789>",
    "<@&123>",
    "<#123>",
    "</ask:123>",
    "<t:1700000000:R>",
    "<id:customize>",
    "<a:wave:123>",
    ":wave:",
    "@everyone",
    "@here",
    "[click](https://evil.example)",
    "[a]( <https://evil.example> 'b')",
    "https://evil.example/path_with_(brackets)",
    "<https://evil.example>",
    "discord.gg/abc",
    "https://discord.com/invite/abc",
    "mailto:a@b.example",
    "# heading",
    "-# small",
    "> quote",
    ">>> all quoted",
    "- item",
    "* item",
    "+ item",
    "1. item",
    "12) item",
    "```py\ncode\n```",
    "`code`",
    "||spoiler||",
    "**bold** *it* __under__ _it_ ~~gone~~",
    "\\*not bold\\*",
    "\\",
    "a\\",
    "---",
    "===",
    "&amp; &#42;",
    "| a | b |\n|---|---|",
    "¯\\_(ツ)_/¯",
    "text\n# heading\n- item",
    "\u202egnp.exe\u202c",
    "a\u200bb\ufeff\u2066c",
    "nul\0bell\x07",
    "half \ud83d surrogate",
    "  spaced   out  ",
    "\u2028line\u2029para\x85next\x1ctab",
    "\U000e0041\U000e0042 tags",
]
pieces = st.sampled_from([*HOSTILE, " ", "\n", "word", "**", "*", "\\", "7", "."])
texts = st.one_of(st.text(), st.lists(pieces, max_size=6).map("".join))


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_hostile_stays_alive(text):
    """After escaping, no mention, link, timestamp or formatting is left to act."""
    shown, live = read(escape(text))
    assert live == []
    assert shown == visible(text)


@given(texts)
def test_a_reader_sees_the_text(text):
    """Undoing the escapes as Discord does gives the visible text, on one line, all of it inert."""
    shown, live = read(escape(text))
    assert (shown, live) == (visible(text), [])
    assert "\n" not in shown


@given(texts.filter(lambda text: not visible(text).startswith("-# ")))  # SimCord's slip
@example("a&lt;b")
def test_another_parser_sees_the_text_too(text):
    """SimCord's Markdown, a CommonMark one, shows the same plain text."""
    assert _plain(markdown_tokens(f"> {escape(text)}", "text_display")) == visible(text)


@given(texts)
def test_what_is_seen_has_no_controls(text):
    """No control, bidi or tag character survives, and white space is single spaces within."""
    shown = visible(text)
    assert shown == " ".join(shown.split())
    assert not any(ord(char) < 32 or "\u202a" <= char <= "\u202e" for char in shown)
    assert visible(shown) == shown
    shown.encode()  # no half of a surrogate, which could not be sent


@st.composite
def emphasized(draw):
    text = draw(texts)
    edge = st.integers(0, len(text))
    spans = draw(st.lists(st.tuples(edge, edge).map(sorted).map(lambda p: Span(*p)), max_size=4))
    return text, spans


@given(emphasized())
@example(("**", [Span(0, 1)]))
@example(("a *b* c", [Span(2, 5)]))
@example((" a  b ", [Span(0, 3), Span(3, 6)]))
@example(("1. a", [Span(0, 1)]))
def test_bold_is_exactly_the_spans(case):
    """Bold runs are the spans without outer white space; the text around is unchanged."""
    text, spans = case
    shown, bold, live = read_bold(emphasize(text, spans))
    assert live == []
    assert shown == visible(text)
    assert bold == [tuple(span) for span in fold_visible(text, spans)[1]]
    assert all(shown[start:end].strip() == shown[start:end] != "" for start, end in bold)


@st.composite
def doubly_emphasized(draw):
    text, bold = draw(emphasized())
    edge = st.integers(0, len(text))
    underlined = draw(st.lists(st.tuples(edge, edge).map(sorted), max_size=4))
    return text, bold, [Span(*span) for span in underlined]


@given(doubly_emphasized())
@example(("a b c", [Span(0, 3)], [Span(2, 5)]))
@example(("a_b", [], [Span(0, 2)]))
@example(("1. a", [Span(0, 4)], [Span(0, 2)]))
def test_bold_and_underline_may_overlap_anyhow(case):
    """Each marks its own words, nested, and white space at an edge is never underlined alone."""
    text, bold, underlined = case
    shown, strong, lines, live = read_marked(emphasize(text, bold, underlined))
    assert live == []
    assert shown == visible(text)
    assert strong == {at for span in fold_visible(text, bold)[1] for at in range(*span)}
    expected = {at for span in fold_visible(text, underlined)[1] for at in range(*span)}
    assert lines <= expected
    assert all(shown[at].isspace() for at in expected - lines)


@given(emphasized())
def test_moved_spans_hold_the_same_words(case):
    """A span holds in the visible text what it held in the text, but for its outer spaces."""
    text, spans = case
    shown, moved = fold_visible(text, spans[:1])
    for before, after in zip(spans[:1], moved, strict=False):
        assert shown[slice(*after)] == visible(text[slice(*before)])


@given(st.text(), st.integers(1, 50))
def test_truncated_text_is_a_beginning(text, limit):
    """At most `limit` characters, a prefix, and an ellipsis only where something is missing."""
    cut = truncate(text, limit)
    assert len(cut) <= limit
    assert cut == text if len(text) <= limit else cut.endswith("…")
    assert text.startswith(cut.removesuffix("…").rstrip()) or cut == text


@given(st.text("<>@#*_[]()\\ a1.", max_size=50), st.integers(1, 60))
def test_truncating_before_escaping_never_leaves_half_an_escape(text, limit):
    """What is cut is escaped whole."""
    assert read(escape(truncate(text, limit)))[1] == []


def test_a_long_hostile_text_is_escaped_whole():
    """100 kB of nothing but special characters come through unchanged."""
    text = "*<@1>_[x](y) " * 8_000
    assert read(escape(text))[0] == text.strip()


@pytest.mark.parametrize("text", ["", " \n", "\u200b\u202e", "\0"])
def test_nothing_to_see(text):
    """A text of white space and invisibles is not printable."""
    assert not is_printable(text)
    assert is_printable(text + "ツ")


def _plain(tokens):
    out = []
    for token in tokens:
        if token["type"] == "text":
            out.append(token["content"])
        elif token["type"] in {"inline", "paragraph", "blockquote"}:
            out.append(_plain(token["children"]))
        else:
            raise AssertionError(f"{token} acts")
    return "".join(out)
