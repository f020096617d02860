"""Pages of forums and wikis as the programs write them that communities use."""

import pytest

from index.errors import SourceError
from index.sources import read_document

_THREAD = (
    "<h1>Oiling a clock</h1><p>My clock squeaks since the spring was wound too far last week.</p>"
    "<p>Use one drop of oil on each wheel and wait for a day.</p>"
)


def _read(body):
    page = f"<html><head><title>Clock forum</title></head><body>{body}</body></html>"
    document = read_document("page.html", page.encode())
    return document.text


@pytest.mark.parametrize(
    "body",
    [
        f"<div id='app'></div><noscript>{_THREAD}</noscript><script>start()</script>",
        f"<noscript>{_THREAD}</noscript><section id='main'><div>Loading</div></section>",
        "<noscript><p>Please switch JavaScript on.</p></noscript>" + _THREAD,
        f"{_THREAD}<noscript><p>{'A copy of it all for others. ' * 8}</p></noscript>",
    ],
)
def test_a_page_built_by_a_program_is_read_as_it_is_without(body):
    """Where it shows hardly anything else; what is beside an article is not."""
    text = _read(body)
    assert "Use one drop of oil" in text
    assert "JavaScript" not in text
    assert "A copy" not in text


@pytest.mark.parametrize(
    "notice",
    [
        "You need to enable JavaScript to run this app.",
        "Sorry, this page does not work without JavaScript. <p>Switch it on in your browser.</p>",
        f"Sorry, this page does not work without JavaScript. {'Switch it on to go on. ' * 4}",
    ],
)
def test_a_request_for_scripts_is_no_article(notice):
    """A page that has nothing else holds no text."""
    with pytest.raises(SourceError, match="no text"):
        _read(f"<noscript>{notice}</noscript><div id='root'></div>")


@pytest.mark.parametrize(
    "chrome",
    [
        "<dl class='postprofile'><dt>bo</dt><dd>Posts: 55</dd></dl>",
        "<div class='post'><div class='signature'>Sail on!</div></div>",
        "<ul class='linklist navlinks'><li>Board index</li></ul>",
        "<div class='action-bar bar-top'><a>Post Reply</a> 2 posts</div>",
        "<div class='page-metadata'>Created by Bo, last modified on 3 May</div>",
        "<div class='pageSection group'><h2 id='attachments'>Attachments:</h2>rota.png</div>",
        "<div id='catlinks' class='catlinks'>Categories: Clocks</div>",
        "<div id='siteSub'>From Clockpedia</div>",
        "<div class='user-info'><div>asked May 1</div>Bo 1,204</div>",
    ],
)
def test_what_stands_around_posts_is_no_text(chrome):
    """Profiles, signatures, buttons and categories."""
    text = _read(f"<div id='wrap'>{_THREAD}{chrome}</div>")
    assert [line for line in text.split("\n") if line][-1].startswith("Use one drop")


@pytest.mark.parametrize(
    "part",
    [
        "<p class='signature' id='oil'>oil(clock, drops)</p>",
        "<div class='pageSection'><p>oil(clock, drops)</p></div>",
        "<p class='user-info'>oil(clock, drops)</p>",
    ],
)
def test_the_same_classes_elsewhere_are_text(part):
    """The signature of a function, say."""
    assert "oil(clock, drops)" in _read(f"{_THREAD}{part}")
