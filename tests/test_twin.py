"""Answers on two invented articles by two outlets on one event, written as scraped pages are.

A caption stands above the text, a quotation runs over two paragraphs with an opening mark only,
both articles carry it with small differences, each has facts of its own, they differ on one
figure, and a headline is glued to the end of a text.
"""

from pathlib import Path

import pytest

from index import Band, Engine, IndexSettings, Kind

CORPUS = Path(__file__).parent / "data" / "twin"
WIRE, HERALD = "summit-wire-harrow-rescue.txt", "valley-herald-harrow-rescue.txt"
QUESTIONS = [
    "How many volunteers took part?",
    "When did the accident happen?",
    "Who is Capt. Lena Hoffmann?",
    "Has the partner commented?",
    "How old is the climber?",
    "When was the rescue service founded?",
    "How many hours did the climber wait?",
    "How many meters did the climber fall?",
    "What did Lt. Col. Whitlock say about the decision to fly?",
    "Which hospital treated the climber?",
    "What is the climber's name?",
    "Who won the 2018 World Cup?",
]


@pytest.fixture(scope="module")
def engine(tmp_path_factory):
    settings = IndexSettings(corpus=CORPUS, data=tmp_path_factory.mktemp("data"))
    with Engine.open(settings) as opened:
        yield opened


def _places(quote):
    return {(c.source, c.paragraph, tuple(c.sentences)) for c in quote.citations}


@pytest.mark.parametrize(
    ("question", "place"),
    [
        ("How many volunteers took part?", (HERALD, 8, (2, 2))),
        ("When did the accident happen?", (HERALD, 4, (1, 1))),
        ("Who is Capt. Lena Hoffmann?", (WIRE, 8, (1, 1))),
        ("Has the partner commented?", (WIRE, 11, (1, 1))),
        ("How old is the climber?", (HERALD, 6, (1, 1))),
        ("When was the rescue service founded?", (HERALD, 13, (1, 1))),
        ("Which hospital treated the climber?", (WIRE, 7, (1, 1))),
    ],
)
def test_the_first_quote_stands_where_the_answer_is(engine, question, place):
    """The first quote of an answer cites the file, paragraph and sentence that answer."""
    answer = engine.ask(question)
    assert answer.band is Band.ANSWER
    assert place in _places(answer.quotes[0])


def test_what_both_outlets_say_is_quoted_from_both(engine):
    """A figure on which both articles agree is quoted from both, and no figures differ."""
    answer = engine.ask("How many hours did the climber wait?")
    cited = {place for quote in answer.quotes for place in _places(quote)}
    assert {(WIRE, 2, (1, 1)), (HERALD, 5, (1, 1))} <= cited
    assert answer.figures == ()


def test_figures_that_differ_stand_side_by_side(engine):
    """The two heights of the fall are shown with the number of the quote that gives each."""
    answer = engine.ask("How many meters did the climber fall?")
    (figure,) = answer.figures
    assert {value.text for value in figure.values} == {"thirty", "forty"}
    sources = {quote.number: quote.citations[0].source for quote in answer.quotes}
    assert {value.text: sources[value.quote] for value in figure.values} == {
        "thirty": WIRE,
        "forty": HERALD,
    }


def test_one_quotation_in_both_is_one_quote_with_two_footnotes(engine):
    """A quotation that differs in marks and dashes alone is one quote that cites both articles."""
    answer = engine.ask("What did Lt. Col. Whitlock say about the decision to fly?")
    assert answer.band is Band.ANSWER
    assert _places(answer.quotes[0]) == {(WIRE, 10, (1, 1)), (HERALD, 11, (1, 1))}
    assert _places(answer.quotes[1]) == {(WIRE, 10, (2, 2)), (HERALD, 12, (1, 1))}


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("How many volunteers took part?", "60 volunteers"),
        ("How old is the climber?", "31 years old"),
        ("When was the rescue service founded?", "1954"),
        ("When did the accident happen?", "January 14th"),
        ("Which hospital treated the climber?", "St. Agatha's Hospital"),
    ],
)
def test_the_words_that_answer_are_marked(engine, question, words):
    """The answer span of the first quote contains the fact and at most a few words more."""
    quote = engine.ask(question).quotes[0]
    assert quote.answer is not None
    marked = quote.text[slice(*quote.answer)]
    assert words in marked
    assert len(marked) <= len(words) + 12


@pytest.mark.parametrize("question", ["Who won the 2018 World Cup?", "What is the climber's name?"])
def test_what_neither_article_says_is_not_answered(engine, question):
    """A question that neither article answers gets no answer, at most the closest passages."""
    assert engine.ask(question).band is not Band.ANSWER


@pytest.mark.parametrize("question", QUESTIONS)
def test_every_quote_is_a_slice_of_its_source(engine, question):
    """A quote equals its first source at the cited span, and each span is the cited sentences."""
    for quote in engine.ask(question).quotes:
        first = quote.citations[0]
        assert quote.text == engine.show(first.source).text[slice(*first.span)]
        for citation in quote.citations:
            cited = engine.show(citation.source).paragraphs[citation.paragraph - 1].sentences
            assert citation.span.start == cited[citation.sentences.first - 1].start
            assert citation.span.end == cited[citation.sentences.last - 1].end


def test_a_caption_is_a_caption(engine):
    """The block that ends in a picture credit is a caption, and so is a passage quoted from it."""
    kinds = [paragraph.kind for paragraph in engine.show(WIRE).paragraphs]
    assert kinds[0] is Kind.CAPTION
    assert kinds.count(Kind.CAPTION) == 1
    assert Kind.CAPTION not in {paragraph.kind for paragraph in engine.show(HERALD).paragraphs}
    (citation,) = engine.ask("What waits on the glacier?").quotes[0].citations
    assert (citation.kind, citation.paragraph) == (Kind.CAPTION, 1)


def test_sentences_of_the_twin_are_counted_as_by_hand(engine):
    """Sentences per paragraph are those that a reader counts; the glued headline adds none."""
    counts = {
        source: [len(paragraph.sentences) for paragraph in engine.show(source).paragraphs]
        for source in (WIRE, HERALD)
    }
    assert counts == {
        WIRE: [3, 1, 2, 1, 3, 1, 1, 1, 1, 2, 1],
        HERALD: [1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1],
    }
