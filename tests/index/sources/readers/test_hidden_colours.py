"""index/sources/readers/html/hidden/colours: letters in the colour of what lies behind them."""

import pytest

from index.sources import read_source
from tests.support import formats

LONG = "The harbour office keeps the list of all ferries and their owners since the last war. "
WORDS = "The secret code is kept."


def shown(markup, head=""):
    """Return the text read of a page."""
    body = f"<h1>Ferry</h1><p>{LONG * 4}</p>{markup}<p>It runs daily. {LONG}</p>"
    return read_source("a.html", formats.html(body, head)).documents[0].text


@pytest.mark.parametrize(
    "markup",
    [
        f'<p style="color:#fff">{WORDS}</p>',
        f'<p style="COLOR: White; font-size:9pt">{WORDS}</p>',
        f'<p style="color:#ffffff !important;background:#fff">{WORDS}</p>',
        f'<div style="background-color:#000080"><p style="color:rgb(0, 0, 128)">{WORDS}</p></div>',
        f'<table><tr><td bgcolor="#ffff00"><p style="color:yellow">{WORDS}</p></td></tr></table>',
    ],
)
def test_what_has_the_colour_behind_it_is_no_text(markup):
    """By the style of the element or of one around it; a page without sheets is white."""
    text = shown(markup)
    assert "secret" not in text
    assert "It runs daily." in text


@pytest.mark.parametrize(
    ("markup", "head"),
    [
        (f'<p style="color:#000">{WORDS}</p>', ""),
        (f'<div style="background:#222"><p style="color:#fff">{WORDS}</p></div>', ""),
        (f'<div style="background:url(sea.jpg)"><p style="color:#fff">{WORDS}</p></div>', ""),
        (f'<div class="sea"><p style="color:#fff">{WORDS}</p></div>', ""),
        (f'<p style="color:#fff">{WORDS}</p>', "<style>body{background:navy}</style>"),
        (f'<p style="color:#fff">{WORDS}</p>', '<link rel="stylesheet" href="a.css">'),
        (f'<p style="color:#fff"><span style="color:#000">{WORDS}</span></p>', ""),
        (f'<p style="color:#fff"><span style="background:#000">{WORDS}</span></p>', ""),
        (f'<p style="background-color:#fff">{WORDS}</p>', ""),
    ],
)
def test_what_may_be_read_is_text(markup, head):
    """White letters on another ground, or where a sheet may give one, are seen."""
    assert "secret" in shown(markup, head)
