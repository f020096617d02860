"""Answers on two scraped articles by two outlets on one event.

The articles are not part of this repository, and these tests are skipped without them;
`test_twin.py` checks the same promises on two invented articles.
"""

from pathlib import Path

import pytest

from index import Band, Engine, IndexSettings

SEEDS = Path(__file__).parent.parent.parent / "shared" / "seeds"
VIDEO, FOOTAGE = "000_3ed83b411920e6fd.txt", "003_d2546a1ec96cd33b.txt"

pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="the two articles are not here")


@pytest.fixture(scope="module")
def engine(tmp_path_factory):
    settings = IndexSettings(corpus=SEEDS, data=tmp_path_factory.mktemp("data"))
    with Engine.open(settings) as opened:
        yield opened


def _places(quote):
    return {(c.source, c.paragraph, tuple(c.sentences)) for c in quote.citations}


@pytest.mark.parametrize(
    ("question", "place"),
    [
        ("How many rounds were fired?", (FOOTAGE, 8, (2, 2))),
        ("When did the incident happen?", (FOOTAGE, 4, (1, 1))),
        ("Who is Col. Chad Carroll?", (VIDEO, 8, (1, 1))),
        ("Has North Korea responded?", (VIDEO, 11, (1, 1))),
        ("How old is the soldier?", (FOOTAGE, 6, (1, 1))),
        ("When was the armistice signed?", (FOOTAGE, 13, (1, 1))),
    ],
)
def test_the_first_quote_stands_where_the_answer_is(engine, question, place):
    """The first quote of an answer cites the file, paragraph and sentence that answer."""
    answer = engine.ask(question)
    assert answer.band is Band.ANSWER
    assert place in _places(answer.quotes[0])


def test_what_both_outlets_say_is_quoted_from_both(engine):
    """A figure on which both articles agree is quoted from both, and no figures differ."""
    answer = engine.ask("How many times was the defector shot?")
    cited = {place for quote in answer.quotes for place in _places(quote)}
    assert {(VIDEO, 2, (1, 1)), (FOOTAGE, 4, (1, 1))} <= cited
    assert answer.figures == ()


def test_one_quotation_in_both_is_one_quote_with_two_footnotes(engine):
    """The general's words are quoted once, with a citation of each article."""
    answer = engine.ask("What did Gen. Brooks say about the armistice agreement?")
    assert answer.band is Band.ANSWER
    shared = [quote for quote in answer.quotes if len(quote.citations) == 2]
    assert shared
    assert {c.source for c in shared[0].citations} == {VIDEO, FOOTAGE}


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("How many rounds were fired?", "40 rounds"),
        ("How old is the soldier?", "24 years of age"),
        ("When was the armistice signed?", "1953"),
        ("When did the incident happen?", "November 13th"),
    ],
)
def test_the_words_that_answer_are_marked(engine, question, words):
    """The answer span of the first quote contains the fact and at most a few words more."""
    quote = engine.ask(question).quotes[0]
    assert quote.answer is not None
    marked = quote.text[slice(*quote.answer)]
    assert words in marked
    assert len(marked) <= len(words) + 12


@pytest.mark.parametrize(
    "question", ["Who won the 2018 World Cup?", "What is the defector's name?"]
)
def test_what_neither_article_says_is_not_answered(engine, question):
    """A question that neither article answers gets no answer, at most the closest passages."""
    assert engine.ask(question).band is not Band.ANSWER
