"""Pages as generators of documentation write them: one article, and much around it."""

import pytest

from index.sources import read_document
from index.types import Kind

LONG = "The keeper brings oil from the store every evening and lights the lamp before the ferry. "
HELP = (
    "<div id='help-container'><div id='help-popup'><h2>Keyboard shortcuts</h2>"
    "<p>Press S to search in the book</p></div></div>"
)


def read(body: str, title: str = "Lamp oil - The Lamp Book"):
    page = f"<html><head><title>{title}</title></head><body>{body}</body></html>"
    return read_document("page.html", page.encode())


def texts(document, kind=None):
    return [
        document.text[block.span.start : block.span.end]
        for block in document.blocks
        if kind is None or block.kind is kind
    ]


@pytest.mark.parametrize(
    ("stated", "heading", "title"),
    [
        ("Lamp oil - The Lamp Book", "<h1>Lamp oil</h1>", "Lamp oil"),
        ("Lamp oil - The Lamp Book", "<h2>Lamp oil</h2>", "Lamp oil"),
        ("Oil - The Lamp Book", "<h1>All about lamp oil</h1>", "All about lamp oil"),
        ("L77 - Faults of lamps", "<h1>Fault L77</h1>", "Fault L77"),
    ],
)
def test_a_chapter_has_a_title_of_its_own(stated, heading, title):
    """It is neither the name of the book, which stands over each chapter, nor that of its help."""
    top = "<div class='menu'><h1>The Lamp Book</h1></div>"
    document = read(f"{HELP}{top}<main>{heading}<p>{LONG * 3}</p></main>", stated)
    assert document.title == title
    assert "The Lamp Book" not in texts(document)


def test_what_pops_up_is_no_text_of_a_page():
    """Help that a key opens is read nowhere, not even beside a short article."""
    document = read(f"{HELP}<main><h1>Lamp oil</h1><p>Oil is in the store.</p></main>")
    assert texts(document) == ["Lamp oil", "Oil is in the store."]


def test_notes_on_a_release_are_whole():
    """Items that are links, code in them, stay whole and apart, each an item."""
    items = [
        f"<li><a href='/pull/{number}'>Light <code>lamp {number}</code> at dusk</a></li>"
        for number in range(12)
    ]
    document = read(
        f"<h1>Version 2</h1><h2>Lamps</h2><ul>{''.join(items)}</ul><p>See <a href='/p'>the list of"
        f" places</a> for more, where all lamps stand.</p><h2>Oil</h2><ul>{''.join(items)}</ul>"
    )
    wanted = [f"Light lamp {number} at dusk" for number in range(12)]
    assert texts(document, Kind.LIST) == wanted + wanted


def test_an_article_with_many_links_is_whole():
    """Where a page marks its article, links in half of the lines do not make it a list of pages."""
    entries = "".join(
        f"<h3><a href='/{number}'>Lamp number {number} of the quay at the old harbour</a></h3>"
        f"<div>It burns oil of kind {number} and is lit at dusk.</div>"
        for number in range(30)
    )
    document = read(f"<main><h1>Lamps</h1><p>{LONG}</p>{entries}</main>")
    kept = "\n".join(texts(document))
    assert all(f"It burns oil of kind {number} and" in kept for number in range(30))


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Lamp oil <button title='Copy link'>Copy item path</button>", "Lamp oil"),
        ("Lamp oil <button class='anchor'>Link</button>", "Lamp oil"),
        ("Press <button>Start</button>", "Press Start"),
        ("<button aria-expanded='true'>What is oil?</button>", "What is oil?"),
    ],
)
def test_a_button_behind_a_heading_is_no_word_of_it(heading, expected):
    """What copies a heading's address is left out; a button that the heading names stays."""
    document = read(f"<main><h1>Lamps</h1><h2>{heading}</h2><p>{LONG * 2}</p></main>")
    assert expected in texts(document, Kind.HEADLINE)


@pytest.mark.parametrize("label", ["Expand description", "Show more", "Click to expand", "View"])
def test_a_summary_that_says_to_open_is_no_heading(label):
    """It says nothing of what it folds, which is read."""
    folded = f"<details><summary>{label}</summary><p>{LONG * 2}</p></details>"
    document = read(f"<main><h1>Lamps</h1>{folded}</main>")
    assert texts(document) == ["Lamps", (LONG * 2).strip()]


def test_another_summary_is_a_heading():
    """Where it names what it folds, it stands over that."""
    folded = f"<details><summary>Show dates</summary><p>{LONG * 2}</p></details>"
    assert "Show dates" in texts(read(f"<main><h1>Lamps</h1>{folded}</main>"), Kind.HEADLINE)
