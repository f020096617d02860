"""Threads in which somebody asks for help: a reply answers, whatever the post says."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page, read_text

THREADS = MemoryCollection(
    [
        read_text(
            "kettle.txt",
            "Camp stove goes out in the wind\n\ntova_r, 2 May 2031\nMy Kiruna 3 stove goes out as"
            " soon as there is wind on the shore. I have cleaned the jet twice. How do I keep it"
            " burning?\n\nbram, 2 May 2031\nNice shore you have there. Put a shield of foil around"
            " three sides of the stove.\n\nilka, 3 May 2031\nThat's the regulator freezing. The gas"
            " gets too cold below five degrees.\n\ntova_r, 3 May 2031\nCan I use winter gas in"
            " it?\n\nbram, 4 May 2031\nButane mixes are fine in every Kiruna.\n",
        ),
        read_page(
            "moss.md",
            "# Moss takes over the lawn\n\n**hedda** wrote on 4 March 2030:\n\nThe lawn behind our"
            " house is all moss since the wet autumn. The grass is gone under the birch. What can I"
            " do about it?\n\n**olav** wrote on 5 March 2030:\n\nIt's the shade, not the rain. Rake"
            " the moss out in April.\n\n**runa** wrote on 5 March 2030:\n\nDon't spread lime on the"
            " moss. Sow a mix for shade under the birch.\n\n**hedda** wrote on 6 March 2030:\n\n"
            "Thanks, I will try.\n",
        ),
        read_text(
            "news.txt",
            "Camp opens\n\nThe camp on the shore opens on 3 June. The warden Ida Moor keeps the"
            " gate. The wind broke two tents last year.\n",
        ),
    ]
)


def ask(question: str) -> str:
    """Return the first quote, "" where the threads hold no answer."""
    found = answer(THREADS, question)
    return found.quotes[0].text if found.band is Band.ANSWER else ""


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How do I keep the Kiruna 3 stove burning in the wind?", "a shield of foil"),
        ("how can i keep my stove burning on a windy shore", "a shield of foil"),
        ("Why does my Kiruna 3 stove go out in the wind?", "the regulator freezing"),
        ("can i use winter gas in the Kiruna stove", "Butane mixes are fine"),
        ("What can I do about moss under the birch?", "Sow a mix"),
        ("what can i do about a lawn that is all moss", "Rake the moss"),
        ("why is the lawn behind the house all moss", "the shade, not the rain"),
        ("What did runa say about lime on the moss?", "Don't spread lime"),
    ],
)
def test_a_reply_answers_what_a_post_asks(question, told):
    assert told in ask(question)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How often was the jet of the Kiruna 3 stove cleaned?", "I have cleaned the jet twice"),
        ("Where does the Kiruna 3 stove go out?", "wind on the shore"),
        ("Since when is the lawn behind the house all moss?", "since the wet autumn"),
        ("Under which tree is the grass gone?", "under the birch"),
        ("Has the jet of the Kiruna stove been cleaned?", "I have cleaned the jet twice"),
    ],
)
def test_what_a_post_tells_of_its_own_case_is_quoted(question, told):
    """Others reply to what it asks, and not to that."""
    assert told in ask(question)


def test_a_reply_is_quoted_without_its_byline_and_without_the_post_that_asks():
    found = answer(THREADS, "Why does my Kiruna 3 stove go out in the wind?")
    assert found.quotes[0].text == "That's the regulator freezing."
    assert not any("My Kiruna 3 stove" in quote.text for quote in found.quotes)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("When does the camp on the shore open?", "3 June"),
        ("Who keeps the gate of the camp?", "Ida Moor"),
        ("How do I repair a kayak on the shore?", ""),
        ("How much does the Kiruna 3 stove weigh?", ""),
    ],
)
def test_other_pages_and_untold_things_are_as_before(question, told):
    found = ask(question)
    assert told in found if told else not found
