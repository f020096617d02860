"""What readers do not see is left out, and positions find their way there and back."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.types import (
    Span,
    VisibleText,
    clip_spans,
    mask_hidden,
    merge_spans,
    show_text,
    without_hidden,
)


@st.composite
def texts_with_hidden(draw: st.DrawFn) -> tuple[str, tuple[Span, ...]]:
    text = draw(st.text(st.sampled_from(string.ascii_lowercase[:4] + " <>b/"), max_size=40))
    edges = draw(st.lists(st.integers(0, len(text)), unique=True, max_size=8))
    edges = sorted(edges)[: len(edges) // 2 * 2]
    return text, tuple(Span(*pair) for pair in zip(edges[::2], edges[1::2], strict=True))


@given(texts_with_hidden())
def test_all_that_is_visible_and_nothing_else_is_kept(case: tuple[str, tuple[Span, ...]]) -> None:
    """But for spaces, the visible text is the text without the hidden characters."""
    text, hidden = case
    kept = [c for i, c in enumerate(text) if not any(a <= i < b for a, b in hidden)]
    assert without_hidden(text, hidden).replace(" ", "") == "".join(kept).replace(" ", "")
    masked = mask_hidden(text, hidden)
    assert len(masked) == len(text)
    assert masked.replace(" ", "") == "".join(kept).replace(" ", "")


@given(texts_with_hidden(), st.data())
def test_positions_of_visible_characters_agree(
    case: tuple[str, tuple[Span, ...]], data: st.DataObject
) -> None:
    """A span of the visible text moved to the original, and back, is the same span."""
    text, hidden = case
    visible = VisibleText(text, hidden)
    shown = [i for i in range(len(text)) if not any(a <= i < b for a, b in hidden)]
    if not shown:
        return
    first = data.draw(st.integers(0, len(shown) - 1))
    last = data.draw(st.integers(first, len(shown) - 1))
    original = Span(shown[first], shown[last] + 1)
    _, ((moved,),) = show_text(text, hidden, [original])
    assert visible.text[moved.start] == text[original.start]
    assert visible.text[moved.end - 1] == text[original.end - 1]
    assert visible.original_span(*moved) == original


@pytest.mark.parametrize(
    ("text", "hidden", "shown"),
    [
        ("one<br>two", [Span(3, 7)], "one two"),
        ("one<b>two</b>", [Span(3, 6), Span(9, 13)], "onetwo"),
        ("one<!-- no -->two", [Span(3, 14)], "onetwo"),
        ("one <Tab/> two", [Span(4, 10)], "one  two"),
        ("<br>two", [Span(0, 4)], "two"),
    ],
)
def test_a_tag_that_parts_words_leaves_a_space(text: str, hidden: list[Span], shown: str) -> None:
    """Tags that stand inside words do not, nor does what has a space beside it."""
    assert without_hidden(text, hidden) == shown


def test_spans_are_clipped_to_a_piece_of_the_text() -> None:
    """They count from its start, and those outside are left out."""
    hidden = [Span(0, 2), Span(4, 8), Span(9, 12), Span(20, 22)]
    assert clip_spans(hidden, Span(5, 10)) == (Span(0, 3), Span(4, 5))
    assert clip_spans(hidden, Span(2, 4)) == ()


def test_spans_that_touch_or_overlap_are_joined() -> None:
    """Those that only touch stay apart on request; empty ones are left out."""
    spans = [Span(4, 8), Span(0, 4), Span(9, 10), Span(12, 12)]
    assert merge_spans(spans) == (Span(0, 8), Span(9, 10))
    assert merge_spans(spans, touching=False) == (Span(0, 4), Span(4, 8), Span(9, 10))
    assert merge_spans([Span(0, 5), Span(3, 4)], touching=False) == (Span(0, 5),)
