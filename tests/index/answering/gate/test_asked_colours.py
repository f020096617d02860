"""Colours that a question asks for."""

import pytest

from index import Band, Engine, IndexSettings
from index.answering.gate.asked_colours import says_colour

BUSES = """The night buses

The night buses will run on four lines from January. The night buses of Fell are painted dark green
and have white roofs.

The ferry of Fell leaves at noon. The color picker of the app stands in the menu View.

The bridge of Fell was mended by Ida Berg in May.
"""


@pytest.fixture(scope="module")
def engine(tmp_path_factory):
    """Open an index of one article."""
    folder = tmp_path_factory.mktemp("articles")
    (folder / "buses.txt").write_text(BUSES, encoding="utf-8")
    data = tmp_path_factory.mktemp("data")
    with Engine.open(IndexSettings(corpus=folder, data=data)) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("What color are the night buses of Fell?", "dark green"),
        ("what colour are the night buses", "dark green"),
        ("Which colors do the night buses of Fell have?", "dark green"),
        ("Which color picker stands in the menu View?", "View"),
    ],
)
def test_a_sentence_with_a_colour_answers(engine, question, part):
    """It is quoted first, if another says more of the question; a "color picker" is no colour."""
    answer = engine.ask(question)
    assert answer.band is Band.ANSWER
    assert part in answer.quotes[0].text


@pytest.mark.parametrize(
    "question",
    [
        "What colour is the ferry of Fell?",
        "Which color was the bridge of Fell mended in by Ida Berg?",
    ],
)
def test_without_a_colour_there_is_no_answer(engine, question):
    """What is told of the thing is no colour of it."""
    assert engine.ask(question).band is not Band.ANSWER


@pytest.mark.parametrize(
    ("sentence", "says"),
    [
        ("Its roof is reddish.", True),
        ("The link has #ff8800.", True),
        ("It has the colour of honey.", True),
        ("It has the club's old colours.", True),
        ("The color picker has two columns.", False),
        ("They redecorated it.", False),
        ("It leaves at noon.", False),
    ],
)
def test_words_for_colours(sentence, says):
    """A colour is a word or code of its own, no part of another word."""
    assert says_colour(sentence) is says
