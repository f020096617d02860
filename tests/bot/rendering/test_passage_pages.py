"""Pages of passages: within Discord's limits, with the buttons that make sense there."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rendering.card import ButtonRow, PressButton
from bot.rendering.passage_pages import PassageEntry, PassagePage, render_passage_page
from index import Span
from tests.fakes import citation, shown
from tests.support import hostile

ENTRY = PassageEntry("The fire was out by noon.", citation(shown(), 3, 2))
PAGE = PassagePage(list_id="a" * 12, kind="w", page_id="b" * 12, words="warehouse fire", total=5)


def labels(card):
    """Return the labels of each row, an arrow as it is seen."""
    rows = [block for block in card.blocks if isinstance(block, ButtonRow)]
    return [[button.label.strip("\ufe0e") for button in row.buttons] for row in rows]


@given(
    hostile.texts,
    hostile.texts,
    st.integers(0, 10**6),
    st.sampled_from("mwx"),
    st.sampled_from([None, 10**19]),
)
def test_any_page_fits_one_message(text, title, offset, kind, sharer):
    """Five passages of any length, words and sources of any kind."""
    cited = replace(citation(shown(), 3, 1), title=title, published=title, source=text or "x")
    entries = [PassageEntry(text, cited, (Span(0, 1), Span(len(text) // 2, len(text))))] * 5
    page = replace(
        PAGE,
        kind=kind,
        words=text,
        source=text,
        offset=offset,
        total=offset + 99,
        sharer=sharer,
        shares_title=lambda _: True,
    )
    hostile.fits(render_passage_page(entries, page))


@pytest.mark.parametrize(
    ("changes", "rows"),
    [
        ({}, [["Exact phrase", "Share to channel"], ["1", "2"]]),
        ({"kind": "x"}, [["Any of the words", "Share to channel"], ["1", "2"]]),
        ({"words": "fire"}, [["Share to channel"], ["1", "2"]]),
        ({"kind": "m"}, [["Share to channel"], ["1", "2"]]),
        ({"can_be_shared": False, "kind": "m"}, [["1", "2"]]),
        ({"sharer": 7}, [["Remove"], ["1", "2"]]),
        (
            {"offset": 5, "total": 7, "kind": "m"},
            [["◀", "▶", "Share to channel"], ["6", "7"]],
        ),
    ],
)
def test_a_page_has_the_buttons_that_make_sense(changes, rows):
    """A number for each passage; arrows, filters and sharing only where they lead somewhere."""
    assert labels(render_passage_page([ENTRY] * 2, replace(PAGE, **changes))) == rows


def test_a_list_without_passages_can_still_be_searched_otherwise():
    """An exact phrase that nobody wrote leads back to its words."""
    card = render_passage_page([], replace(PAGE, kind="x", total=0))
    assert card.texts == (
        "**warehouse fire**\n-# as an exact phrase",
        "There is no passage to show.",
    )
    assert labels(card) == [["Any of the words"]]


def test_arrows_end_at_both_ends():
    """The first page has nothing before it, the last nothing behind it."""
    many = replace(PAGE, total=7, kind="m")
    first = render_passage_page([ENTRY] * 5, many)
    last = render_passage_page([ENTRY] * 2, replace(many, offset=5))
    for card, disabled in ((first, [True, False]), (last, [False, True])):
        row = [b for b in card.buttons if isinstance(b, PressButton) and b.action == "page"]
        assert [button.disabled for button in row] == disabled


def test_the_heading_names_the_filters():
    """So that a shared page says what it is of."""
    page = replace(PAGE, source="a/fire.txt", kind="x")
    assert render_passage_page([ENTRY], page).texts[0] == (
        "**warehouse fire**\n-# in a\\/fire.txt · as an exact phrase"
    )
