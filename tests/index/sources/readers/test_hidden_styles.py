"""index/sources/readers/html/hidden/styles: what a page's rules hide or fold away."""

import pytest

from index.sources import read_source
from tests.support import formats

LONG = "The harbour office keeps the list of all ferries and their owners since the last war. "


def shown(style, markup, rest="", attributes=""):
    """Return the text read of a page with a style sheet."""
    body = f"<h1>Ferry</h1><p>{LONG * 4}</p>{markup}<p>It runs daily. {LONG}</p>{rest}"
    data = formats.html(body, f"<style{attributes}>{style}</style>")
    return read_source("a.html", data).documents[0].text


HIDDEN = '<p class="a b" id="c">The secret code is kept.</p>'


@pytest.mark.parametrize(
    "style",
    [
        ".a{display:none}",
        "p.a { color: red; DISPLAY : None !important }",
        "#c { visibility: hidden }",
        ".x, .a.b { display: none; }",
        "article .a{display:none}",
        "body > article .b { display:none }",
        "/* .a{} */ .a{display:none} @media print { .a { display: none } }",
        "@media screen { .a{display:none} }",
        "@layer base { .a{display:none} }",
        "<!-- .a{display:none} -->",
        "@charset 'utf-8'; .a{display:none}",
        ".q::before{content:'}'} .a{display:none}",
        ".a{position:absolute;left:-9999px}",
        ".a{position:absolute;width:1px;clip:rect(0 0 0 0)}",
        ".a{position:absolute;clip-path:inset(50%)}",
        ".a{display:block} .a{display:none}",
        "#c{display:none} .a{display:block}",
        "#c{display:none} @media (min-width:600px){.b{display:block}}",
        ".a{display:none} nav .active{display:block}",
        ".a{display:none!important} .a{display:block}",
    ],
)
def test_what_a_rule_hides_is_no_text(style):
    """A rule that holds on every screen, whatever its selector; the last and strongest counts."""
    text = shown(style, HIDDEN)
    assert "secret" not in text
    assert "It runs daily." in text


@pytest.mark.parametrize(
    "style",
    [
        ".A{display:none}",
        ".aa, .d, #cc{display:none}",
        "nav .a{display:none}",
        ".js .a{display:none}",
        ".no-js .a{display:none}",
        "@media print{.a{display:none}}",
        "@media (max-width: 600px){.a{display:none}}",
        "@media screen and (min-width: 600px){.a{display:none}}",
        "@supports (display:grid){.a{display:none}}",
        ".a:hover{display:none}",
        ".a:not(.open){display:none}",
        ".a::after{display:none}",
        ".q + .a{display:none}",
        "/* .a{display:none} */",
        ".a{display:none} .a{display:block}",
        ".a{display:none} #c{display:block}",
        ".a{display:none} .a.open{display:block}",
        ".a{display:none} .open .a{display:block}",
        ".a{display:none} #t:checked ~ .a{display:block}",
        ".a{display:none} .a:target{display:block}",
        ".a{display:none} @media (min-width:600px){.a{display:block}}",
        ".a{display:none} @media (min-width:600px){.b{display:block}}",
        ".a{display:none} .active{display:block}",
        "article .a{display:none} article .show{display:block}",
        ".a{left:-9999px}",
        ".a{position:absolute;left:-20px}",
        ".a{opacity:0}",
        "p, h1, article{display:none}",
        ".a{display:none",
    ],
)
def test_what_a_rule_does_not_hide_for_good_is_text(style):
    """One about others, for paper or small screens, or undone by a class, a mouse or a click."""
    assert "The secret code is kept." in shown(style, HIDDEN)


@pytest.mark.parametrize(
    ("markup", "rest"),
    [
        (HIDDEN, "<script>document.querySelector('.a').style.display = 'block'</script>"),
        (HIDDEN.replace(">", " style='display:block'>", 1), ""),
        (HIDDEN.replace(">", " role=tabpanel>", 1), ""),
        (f"<p><a href=#c>More</a></p>{HIDDEN}", ""),
        (f"<p><button aria-controls=c>More</button></p>{HIDDEN}", ""),
        (f"<p><button data-bs-target=#c>More</button></p>{HIDDEN}", ""),
    ],
)
def test_what_a_control_or_script_opens_is_text(markup, rest):
    """A reader who presses it sees the text, as that of a closed `details`."""
    assert "The secret code is kept." in shown(".a{display:none}", markup, rest)


@pytest.mark.parametrize(
    ("attributes", "is_shown"), [(" media=print", True), (" media=screen", False), ("", False)]
)
def test_a_sheet_for_paper_hides_nothing(attributes, is_shown):
    """The media of a whole sheet."""
    assert ("secret" in shown(".a{display:none}", HIDDEN, attributes=attributes)) is is_shown


def test_words_around_a_hidden_one_stay_together():
    """Only the element goes, not the text behind it."""
    markup = "<p>Bring a coat <span class=a>or not</span>and a hat.</p>"
    assert "Bring a coat and a hat." in shown(".a{display:none}", markup)


@pytest.mark.parametrize(
    ("style", "is_shown"),
    [
        ("position:absolute; left:-9999px", False),
        ("position:absolute;clip:rect(0,0,0,0)", False),
        ("visibility:collapse", False),
        ("position:absolute;left:20px", True),
        ("border-collapse:collapse", True),
        ("left:-9999px", True),
        ("opacity:0", True),  # until a script has it appear
    ],
)
def test_an_own_style_hides_as_a_rule_does(style, is_shown):
    """What stands beside the screen, or of which nothing is left."""
    markup = f"<p style='{style}'>The secret code is kept.</p>"
    assert ("secret" in shown("", markup)) is is_shown


@pytest.mark.parametrize("element", ["div", "p", "aside"])
def test_a_lone_word_over_an_advertisement_is_no_text(element):
    """What only begins with it, or is as long, is text."""
    shown_text = shown(
        "",
        f"<{element}>\n ADVERTISEMENT </{element}>",
        "<p>Advertisements pay for the lighthouse of the bay.</p><p>Lighthouses 3</p>",
    )

    assert "ADVERTISEMENT" not in shown_text
    assert "Advertisements pay" in shown_text
    assert "Lighthouses 3" in shown_text
