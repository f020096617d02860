"""Articles and lists of passages: the right part, bold where cited, always within one message."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rendering import passage_cards, report_cards
from bot.rendering.card import LinkButton
from index import (
    Change,
    Context,
    Count,
    ParagraphChanges,
    Progress,
    SourceChange,
    SourceState,
    SourceStatus,
    Span,
)
from tests.discord_server import rules
from tests.fakes import INDEXED_AT, citation, reindexed, shown
from tests.support import hostile


def test_a_stretch_stays_within_the_article():
    """Whatever number is asked for, three paragraphs are shown, fewer only of a short article."""
    article = shown("a.txt", "\n\n".join(f"Paragraph {n}." for n in range(1, 8)))
    for start, first in ((-3, 1), (1, 1), (5, 5), (6, 5), (99, 5)):
        stretch = passage_cards.excerpt_from_paragraph(article, start, key="k:0", cited=None)
        assert [p.number for p in stretch.paragraphs] == [first, first + 1, first + 2]
    short = shown("b.txt", "Only one.")
    assert (
        len(passage_cards.excerpt_from_paragraph(short, 9, key="k:0", cited=None).paragraphs) == 1
    )


def test_arrows_lead_two_paragraphs_on():
    """Of three, one stays for the thread; at an end there is no further."""
    article = shown("a.txt", "\n\n".join(f"Paragraph {n}." for n in range(1, 8)))
    middle = passage_cards.render_excerpt(
        passage_cards.excerpt_from_paragraph(article, 3, key="k:0", cited=None)
    ).buttons
    assert [(b.key, b.disabled) for b in middle] == [
        ("k:0:1", False),
        ("k:0:5", False),
        ("k:0", False),
    ]
    top = passage_cards.render_excerpt(
        passage_cards.excerpt_from_paragraph(article, 1, key="k:0", cited=None)
    ).buttons
    assert [b.disabled for b in top][:2] == [True, False]
    end = passage_cards.render_excerpt(
        passage_cards.excerpt_from_paragraph(article, 5, key="k:0", cited=None)
    ).buttons
    assert [b.disabled for b in end][:2] == [False, True]


def test_the_cited_sentence_alone_is_bold():
    """Also where it is not the first of its paragraph."""
    article = shown()
    context = Context(
        citation=citation(article, 3, 2),
        before=article.paragraphs[1],
        cited=article.paragraphs[2],
        after=article.paragraphs[3],
        version=1,
        edited=False,
    )
    card = passage_cards.render_excerpt(
        passage_cards.excerpt_around_citation(context, key="k:1", last=4)
    )
    bold = [text for text in card.texts[1:] if "**" in text]
    assert len(bold) == 1
    assert bold[0].endswith("Fire Chief Ana Ruiz said. **The fire was out by noon.**")


def linked(url):
    """Return the addresses of the buttons below an article that says this is its address."""
    article = replace(shown(), url=url)
    card = passage_cards.render_excerpt(
        passage_cards.excerpt_from_paragraph(article, 1, key="k:0", cited=None)
    )
    return [each.url for each in card.buttons if isinstance(each, LinkButton)]


@pytest.mark.parametrize(
    ("url", "opened"),
    [
        ("https://a.example/x?y=1#z", "https://a.example/x?y=1#z"),
        (" HTTPS://A.Example/X ", "https://a.example/X"),
        ("https://a.example/a b%20c%", "https://a.example/a%20b%20c%25"),
        (
            "https://bücher.example/Übersicht?ö=ä",
            "https://xn--bcher-kva.example/%C3%9Cbersicht?%C3%B6=%C3%A4",
        ),
        ("https://ana:secret@a.example/", "https://a.example/"),
        ("http://127.0.0.1:8000/x", "http://127.0.0.1:8000/x"),
        ("https://[bad/x", None),
        ("https://[::1]/x", None),
        ("https://localhost/x", None),
        ("https://a.example:99999/", None),
        ("https://a..example/", None),
        ("https://", None),
        ("a.example/x", None),
        ("javascript:alert(1)", None),
        ("https://a.example/" + "ä" * 100, None),
        ("", None),
        (None, None),
    ],
)
def test_an_address_becomes_a_button_only_if_discord_takes_it(url, opened):
    """For one that it does not take, it would refuse the whole message."""
    assert linked(url) == ([opened] if opened else [])


@given(
    st.one_of(
        hostile.texts,
        hostile.texts.map("https://{}".format),
        st.text().map("https://a.b/{}".format),
    )
)
def test_any_address_is_a_button_that_discord_takes_or_none(url):
    """Whatever an article says that its address is."""
    for address in linked(url):
        assert rules.ADDRESS.fullmatch(address)
        assert len(address) <= 512


@given(hostile.texts, hostile.texts, st.booleans())
def test_any_stretch_fits_one_message(text, title, edited):
    """Three paragraphs of any length and kind."""
    article = shown()
    span = Span(0, len(text))
    paragraphs = tuple(
        replace(p, text=text, span=span, lines=Count(10**6, 10**7), number=10**6)
        for p in article.paragraphs[:3]
    )
    stretch = replace(
        passage_cards.excerpt_from_paragraph(article, 1, key=f"{'a' * 12}:3", cited=None),
        title=title,
        source=title,
        published=title,
        paragraphs=paragraphs,
        bold=span,
        edited=edited,
        url="https://a.example/" + "a" * 490,
    )
    hostile.fits(passage_cards.render_excerpt(replace(stretch, paragraphs=paragraphs[:1])))
    once = replace(stretch, bold=None)
    hostile.fits(passage_cards.render_excerpt(once))


@given(hostile.texts, st.sampled_from([0, 1, 60]))
def test_any_report_fits_one_message(text, num):
    """However many sources there are, and whatever they are called."""
    status = SourceStatus(
        source=text,
        title=text,
        format="text",
        state=SourceState.STALE,
        reason=text,
        paragraphs=10**6,
        sentences=10**7,
        indexed_at=INDEXED_AT,
        version=1,
    )
    hostile.fits(report_cards.render_sources([status] * num, 10**6))
    changes = ParagraphChanges(added=10**6, changed=10**6, removed=10**6)
    kinds = (Change.CHANGED, Change.FAILED)
    change = [SourceChange(source=text, change=c, paragraphs=changes, reason=text) for c in kinds]
    hostile.fits(report_cards.render_reindex_report(reindexed(10**6, *change * num)))
    hostile.fits(report_cards.render_guard_refusal([text] * num, 10**6))
    hostile.fits(report_cards.render_progress(Progress(stage="read", done=1, total=2, source=text)))
    hostile.fits(report_cards.render_example_questions("lead", [("a" * 12, text)] * 3, tail="tail"))
