"""An answer's card: its exact words, its buttons, and Discord's limits whatever the text."""

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from bot.rendering import answer_cards, plain_text
from bot.rendering.answer_cards import AnswerOptions
from bot.rendering.card import (
    ButtonRow,
    ButtonTone,
    CardMood,
    DividerBlock,
    PressButton,
    SectionBlock,
    TextBlock,
)
from index import Band, ClaimCheck, ClaimFigure, Figure, FigureValue, Kind, Span, Wording
from tests.fakes import answer, citation, quote, shown
from tests.support import hostile

NOON = datetime(2025, 9, 4, 12, tzinfo=UTC)
FRAMING = AnswerOptions(answer_id="abc", asker=7, indexed_at=NOON, year=2025)
GAZETTE = "Nine hurt\n\nOfficials put the number of injured at nine on Tuesday morning."


def gazette():
    return shown("gazette.txt", GAZETTE)


def test_a_figure_with_a_bound_is_shown_as_written():
    """A bare number is shown in digits."""
    values = (("At least 40", 40.0), ("thirty-four", 34.0), ("2.4 million", 2.4e6))
    figure = Figure(
        unit="people",
        values=tuple(
            FigureValue(text=text, value=value, quote=number, span=Span(0, len(text)))
            for number, (text, value) in enumerate(values, start=1)
        ),
    )
    card = answer_cards.render_answer(
        answer("who?", quote(shown(), 3, 1), figures=(figure,)), FRAMING
    )
    assert "At least 40 [1] · 34 [2] · 2,400,000 [3]" in repr(card.blocks)


def test_an_answer_is_quoted_with_its_footnotes():
    """Quotes in order, each with footnote and Context; figures, provenance, buttons below."""
    first, second = quote(shown(), 3, 1), quote(gazette(), 2, 1, number=2)
    figure = Figure(
        unit="people",
        values=(
            FigureValue(text="Eleven", value=11, quote=1, span=Span(0, 6)),
            FigureValue(text="nine", value=9, quote=2, span=Span(40, 44)),
        ),
    )
    card = answer_cards.render_answer(answer("who?", first, second, figures=(figure,)), FRAMING)
    assert card.mood is CardMood.FOUND
    assert card.blocks == (
        SectionBlock(
            (
                "> **Eleven** people were treated for smoke inhalation, Fire Chief Ana Ruiz said.",
                (
                    "-# [1] Warehouse fire hurts eleven\N{NO-BREAK SPACE}· "
                    "¶3,\N{NO-BREAK SPACE}sentence\N{NO-BREAK SPACE}1\N{NO-BREAK SPACE}· "
                    "3\N{NO-BREAK SPACE}Sep"
                ),
            ),
            PressButton("context", "abc:1", "Context"),
        ),
        SectionBlock(
            (
                "> **Officials** put the number of injured at nine on Tuesday morning.",
                (
                    "-# [2] Nine hurt\N{NO-BREAK SPACE}· ¶2,\N{NO-BREAK SPACE}sentence"
                    "\N{NO-BREAK SPACE}1\N{NO-BREAK SPACE}· 3\N{NO-BREAK SPACE}Sep"
                ),
            ),
            PressButton("context", "abc:2", "Context"),
        ),
        DividerBlock(),
        TextBlock("⚖ Figures differ: 11 [1] · 9 [2]"),
        TextBlock("-# Quoted word for word from 2 sources · indexed <t:1756987200:R>"),
        ButtonRow(
            (
                PressButton("up", "abc", "👍"),
                PressButton("down", "abc", "👎"),
                PressButton("more", "abc", "More passages"),
                PressButton("remove", "7", "Remove"),
            )
        ),
    )


def test_the_same_wording_in_two_sources_is_one_quote_with_two_footnotes():
    """The second source stands below the first, under the same number."""
    other = citation(gazette(), 2, 1)
    for wording, said in ((Wording.EXACT, "same wording"), (Wording.NEAR, "nearly the same")):
        once = quote(shown(), 3, 1)
        both = replace(once, citations=(*once.citations, replace(other, wording=wording)))
        card = answer_cards.render_answer(answer("who?", both), FRAMING)
        footnotes = card.blocks[0].texts[1].splitlines()
        assert footnotes[1].startswith(f"-# [1] {said}")
        assert "from 2 sources" in card.texts[-1]


def test_a_caption_is_called_a_caption():
    """What is not running text is named; a headline has no sentences to count."""
    names = {Kind.CAPTION: "caption ¶3, sentence 1", Kind.HEADLINE: "headline ¶3"}
    for kind, said in names.items():
        once = quote(shown(), 3, 1)
        named = replace(once, citations=(replace(once.citations[0], kind=kind),))
        footnote = answer_cards.render_answer(answer("who?", named), FRAMING).blocks[0].texts[1]
        assert said in footnote.replace("\N{NO-BREAK SPACE}", " ")


def test_dates_of_other_years_say_theirs():
    """The year is left out where it is the current one, and odd dates stand as they are."""
    once = quote(shown(), 3, 1)
    for published, said in (("2018-11-30", "30 Nov 2018"), ("2025-12-01", "1 Dec"), ("x<", "x\\<")):
        dated = replace(once, citations=(replace(once.citations[0], published=published),))
        footnote = answer_cards.render_answer(answer("who?", dated), FRAMING).blocks[0].texts[1]
        assert footnote.replace("\N{NO-BREAK SPACE}", " ").endswith(f"· {said}")


def test_an_answer_names_the_words_that_no_source_has():
    """In small print above the provenance, and only where there are such words."""
    found = answer("who?", quote(shown(), 3, 1))
    plain = answer_cards.render_answer(found, FRAMING)
    named = answer_cards.render_answer(replace(found, missing=("insurance", "<@1>")), FRAMING)
    first = named.texts[-1].splitlines()[0]
    assert first == '-# Not in the sources: "insurance" and "\\<\\@1\\>".'
    assert named.texts[-1].splitlines()[1:] == plain.texts[-1].splitlines()


def test_not_found_names_the_words_that_no_source_has():
    """No quote; the missing words; the closest passages on request."""
    given = answer("is there insurance?", quote(shown(), 4, 1), band=Band.CLOSEST)
    card = answer_cards.render_answer(replace(given, missing=("insurance", "<@1>")), FRAMING)
    assert card.blocks == (
        TextBlock(
            "I found no sentence that answers this. "
            'Not in the sources: "insurance" and "\\<\\@1\\>".'
        ),
        ButtonRow(
            (
                PressButton("closest", "abc", "Show passages"),
                PressButton("gap", "abc", "Report gap"),
                PressButton("remove", "7", "Remove"),
            )
        ),
    )


def test_passages_that_just_miss_the_gate_are_shown_at_once():
    """They stand on the card, nobody has to ask for them, and they are not called wrong."""
    near = quote(shown(), 4, 1)
    given = replace(answer("who?", near, band=Band.CLOSEST), near_miss=True)
    text, passage, row = answer_cards.render_answer(given, FRAMING).blocks
    assert text.markdown.startswith("I am not certain")
    assert near.text in passage.texts[0].replace("**", "")
    assert [button.label for button in row.buttons] == ["Report gap", "Remove"]


def test_nothing_at_all_offers_to_report_the_gap():
    """Without any passage there is nothing to show, and alone nobody needs Remove."""
    given = answer("xyzzy?", band=Band.NONE)
    assert answer_cards.render_answer(given, replace(FRAMING, asker=None)).blocks == (
        TextBlock("I found no sentence that answers this."),
        ButtonRow((PressButton("gap", "abc", "Report gap"),)),
    )


def test_an_unasked_answer_says_so_and_anybody_may_remove_it():
    """It repeats no question: that stands above it in the channel."""
    given = answer("who?", quote(shown(), 3, 1))
    card = answer_cards.render_answer(given, replace(FRAMING, unasked=True, echo="who?"))
    assert card.texts[0].startswith("-# Nobody asked me")
    assert card.buttons[-1] == PressButton("remove", "any", "Remove")


def test_a_misspelling_is_offered_repaired():
    """The corpus's word and a button that asks with it."""
    given = answer("warehose?", band=Band.NONE, suggestion={"warehose": "warehouse"})
    card = answer_cards.render_answer(given, replace(FRAMING, asker=None, echo=given.question))
    assert card.blocks[0] == TextBlock("**warehose?**")
    assert card.blocks[2] == SectionBlock(
        ("Did you mean **warehouse**?",),
        PressButton("again", "abc", "Search that", ButtonTone.MAIN),
    )


def test_an_answer_to_a_repaired_question_says_so():
    """The reader learns which word was taken for which."""
    given = answer("a?", quote(shown(), 3, 1), suggestion={"warehose": "warehouse"})
    assert (
        '-# Read "warehose" as "warehouse".' in answer_cards.render_answer(given, FRAMING).texts[-1]
    )


@given(hostile.texts, hostile.texts, st.integers(1, 3), st.sampled_from(Band), st.booleans())
def test_any_answer_fits_one_message(text, title, num, band, near_miss):
    """Three quotes of any length and kind stay within Discord's limits, as card and as text."""
    once = quote(shown(), 3, 1)
    quotes = [
        replace(
            once,
            number=number,
            text=text,
            highlights=(Span(len(text) // 2, len(text)), Span(0, 1)),
            citations=tuple(replace(once.citations[0], title=title) for _ in range(3)),
        )
        for number in range(1, num + 1)
    ]
    given = answer(
        text,
        *quotes,
        band=band,
        near_miss=near_miss and band is Band.CLOSEST,
        missing=(text,) * 20,
        suggestion={text: title},
    )
    framing = replace(FRAMING, answer_id="a" * 12, asker=10**19, echo=given.question)
    for card in (
        answer_cards.render_answer(given, framing),
        answer_cards.render_closest_passages(given.quotes, framing),
    ):
        hostile.fits(card)


def test_plain_text_leaves_out_whole_blocks():
    """What does not fit is left out from the end, and a mark says so."""
    card = answer_cards.Card((TextBlock("a" * 30), TextBlock("b" * 30), TextBlock("c" * 30)))
    assert plain_text.render_plain_text(card, 80) == f"{'a' * 30}\n{'b' * 30}\n-# …"
    assert plain_text.render_plain_text(card, 200) == f"{'a' * 30}\n{'b' * 30}\n{'c' * 30}"


@given(hostile.texts, hostile.texts, st.sampled_from([0, 1, 60]))
def test_any_claim_fits_one_message(text, title, num):
    """Whatever was written in chat, and however many figures it has."""
    cited = tuple(replace(citation(shown(), 3, 1), title=title, source=title or "x") for _ in "ab")
    near = [replace(quote(shown(), 3, 1, number=n), text=text, citations=cited) for n in (1, 2, 3)]
    figure = ClaimFigure(unit=text, claimed=text, found=text, quote=1, agrees=bool(num % 2))
    check = ClaimCheck(answer=answer(text, *near, band=Band.CLOSEST), figures=(figure,) * num)
    options = replace(FRAMING, answer_id="a" * 12, asker=10**19, echo=text)
    for key in (None, f"{'a' * 12}:{10**19}"):
        hostile.fits(answer_cards.render_claim(check, options, reply_key=key))
    hostile.fits(answer_cards.render_gap(text, (text,) * num))
    hostile.fits(answer_cards.render_gap(None, ()))
