"""When two quotes give different figures."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.answering.figures import differences
from index.answering.figures.same_event import Stories
from index.answering.question.analyze import Question, analyze
from index.types import Best, Citation, Count, Kind, Passage, Quote, Span
from tests.memory_collection import MemoryCollection, read_text


def asked(text: str) -> Question:
    """Understand a question; what it asks about is known to every source in question."""
    return analyze(MemoryCollection([read_text("a.txt", "Title\n\nNothing of note.")]), text)


class OneStory(Stories):
    """Every source tells of one event."""

    def __init__(self) -> None:
        """Know no collection."""

    def are_one(self, source: str, other: str) -> bool:
        """Tell that they do."""
        return True


def quote(number: int, text: str, source: str | None = None) -> Quote:
    span = Span(0, len(text))
    citation = Citation(
        source=source or f"{number}.txt",
        title="",
        url=None,
        published=None,
        kind=Kind.TEXT,
        paragraph=1,
        sentences=Count(1, 1),
        lines=Count(1, 1),
        span=span,
    )
    return Quote(
        number=number,
        text=text,
        best=Best(sentence=1, span=span),
        answer=None,
        highlights=(),
        citations=(citation,),
    )


def passage(text: str, source: str) -> Passage:
    place = quote(1, text, source).citations[0]
    kept = ("title", "url", "published", "kind", "paragraph", "sentences", "lines", "span")
    return Passage(source=source, text=text, **{name: getattr(place, name) for name in kept})


def differing(question: str, *texts: str) -> list[tuple[str, list[tuple[str, float, int]]]]:
    quotes = [quote(number, text) for number, text in enumerate(texts, start=1)]
    found = differences.differing(asked(question), quotes, OneStory())
    return [(f.unit, [(v.text, v.value, v.quote) for v in f.values]) for f in found]


def test_one_state_in_two_words_is_one_unit():
    """People treated in one report are the number of injured in the next."""
    assert differing(
        "How many people were hurt in the fire?",
        "Eleven people were treated for smoke inhalation, the fire chief said at a briefing.",
        "Officials put the number of injured at nine on Tuesday morning.",
    ) == [("people", [("Eleven", 11, 1), ("nine", 9, 2)])]


@pytest.mark.parametrize(
    ("question", "one", "other", "unit"),
    [
        ("How often was it hit?", "It was hit five times.", "It had been hit six times.", "times"),
        ("What hit the boat?", "The boat was hit 5 times.", "Six times the boat was hit.", "times"),
        (
            "How much was the loss?",
            "Ida Berg put the loss at about 2.4 million dollars.",
            "Ida Berg now puts the loss at 3.1 million dollars.",
            "dollars",
        ),
    ],
)  # fmt: skip
def test_different_numbers_for_one_thing_differ(question, one, other, unit):
    """The same unit, said to be the same, with two numbers: words and digits alike."""
    (found,) = differing(question, one, other)
    assert found[0] == unit


@pytest.mark.parametrize(
    ("question", "one", "other"),
    [
        ("How many rounds?", "It took two rounds of talks.", "Around 40 rounds were fired."),
        ("How often was it hit?", "It was hit five times.", "It was hit at least five times."),
        ("How often was it hit?", "It was hit five times.", "It was hit at least four times."),
        ("How often was it hit?", "It was hit 5 times.", "It was hit five times."),
        ("How many barrels leaked?", "About 900 barrels leaked.", "Some 910 barrels leaked."),
        ("How high did it rise?", "The river rose 4 meters.", "The river may have risen 5 m."),
        ("How wide is it?", "The Wend is 40 meters wide.", "The Alder is 60 meters wide."),
        ("How old is she?", "The cook is 31 years old.", "The smith is 44 years old."),
        ("Who paid?", "The port paid 5 million dollars.", "The state paid 3 million dollars."),
        ("What leaked?", "Nine barrels leaked.", "Eleven people were hurt."),
        ("How many houses flooded?", "23 houses flooded.", "In 2009, 120 houses flooded."),
        ("How many were hurt?", "On May 3 nine were hurt.", "On May 5 two were hurt."),
        ("When did it burn?", "It burned at 6 p.m. for long.", "It burned at 9 p.m. for long."),
        ("How many cases leaked?", "Nine cases leaked.", "Ten case-control studies leaked."),
        ("How old is the port?", "The port is 40 km wide.", "The port is 50 km wide."),
        ("How many were hurt?", "Nine were hurt by it.", "Eleven barrels were hurt by it."),
    ],
)  # fmt: skip
def test_no_difference_is_claimed_where_none_is(question, one, other):
    """Other things, bounds, rough numbers, expectations and other places do not differ."""
    assert differing(question, one, other) == []


@pytest.mark.parametrize("headline", ["Nine hurt as warehouse burns", "Nine injured in blaze"])
def test_a_headline_counts_people_by_their_state(headline):
    """Nine hurt are nine people."""
    told = "Eleven people were treated for smoke inhalation."
    assert differing("How many people were hurt?", told, headline) == [
        ("people", [("Eleven", 11, 1), ("Nine", 9, 2)])
    ]


def test_a_rival_is_the_first_that_differs():
    """Agreement, other things and the quote's own source are passed over."""
    one = quote(1, "Eleven people were treated for smoke inhalation.")
    told = ("Eleven people were hurt.", "Nine barrels leaked.", "Nine people were hurt.")
    others = [passage(text, f"{number}.txt") for number, text in enumerate(told, start=2)]
    question = asked("How many people were hurt?")
    assert differences.rival(question, one, others, OneStory()) == 2
    assert differences.rival(question, one, [passage(told[2], "1.txt")], OneStory()) is None
    assert differences.tells(question, one)
    assert not differences.tells(question, quote(1, "The fire burned for hours."))


FIRE = """Fire on the quay

The warehouse of Marsh on the quay burned for hours. Nine people were hurt, Ida Berg said.
"""
BLAZE = """Warehouse burns

The warehouse of Marsh on the quay burned for hours. Eleven people were hurt, Dov Tal said.
"""
HALL = """A hall for the town

The hall of the choir cost little. Four people were hurt in a fire when a warehouse fell.
"""


def test_two_reports_of_one_event_are_one_story():
    """Articles that share most words are; those that share what is asked alone are not."""
    opened = MemoryCollection([read_text(f"{n}.txt", t) for n, t in enumerate((BLAZE, FIRE, HALL))])
    stories = Stories(opened, analyze(opened, "How many people were hurt in the warehouse?"))
    assert stories.are_one("0.txt", "1.txt")
    assert stories.are_one("1.txt", "0.txt")
    assert not stories.are_one("0.txt", "2.txt")
    assert not stories.are_one("0.txt", "gone.txt")


def test_an_article_without_what_is_asked_about_tells_another_story():
    """However much two reports share: only one of them speaks of the choir."""
    more = FIRE + "\nThe choir sang."
    opened = MemoryCollection([read_text("0.txt", BLAZE), read_text("1.txt", more)])
    stories = Stories(opened, analyze(opened, "How many people of the choir were hurt?"))
    assert not stories.are_one("0.txt", "1.txt")


@pytest.mark.parametrize(
    ("question", "texts"),
    [
        (
            "How long did the boats take?",
            ("The boats took a mean of 5 days.", "The boats came within a period of 16 days."),
        ),
        (
            "How many boats were lost?",
            ("All but two boats were lost.", "In the storm 17 boats were lost."),
        ),
    ],
)
def test_a_mean_and_a_period_do_not_differ_nor_does_what_is_left_out(question, texts):
    """Numbers that are made of others in different ways, or say who is not meant, are apart."""
    quotes = [quote(number, text) for number, text in enumerate(texts, start=1)]
    assert differences.differing(asked(question), quotes, OneStory()) == ()


def test_what_is_sought_of_a_rival_is_its_unit():
    """A sentence needs the counted noun, or any of the words for people, or a mark for a unit."""
    boats = differences.sought(
        asked("How many boats were lost?"), quote(1, "In the storm 17 boats were lost.")
    )
    assert (boats.terms, int(boats.kinds)) == ({"boat"}, 0)
    hurt = differences.sought(
        asked("How many people were hurt?"), quote(1, "Nine people were hurt.")
    )
    assert {"peopl", "injur"} <= hurt.terms
    assert int(
        differences.sought(asked("How long did it take?"), quote(1, "It took 9 days.")).kinds
    )


def test_one_source_does_not_differ_from_itself():
    """An article that gives two numbers speaks of two things."""
    texts = ("The boat was hit five times.", "The boat was hit six times.")
    quotes = [quote(number, text, "a.txt") for number, text in enumerate(texts, start=1)]
    assert differences.differing(asked("How often was the boat hit?"), quotes, OneStory()) == ()


WORDS = "nine eleven 40 about people barrels leaked were hurt the in at of ."
SAID = st.lists(st.sampled_from(WORDS.split()), max_size=12).map(" ".join)


@given(st.lists(SAID, min_size=2, max_size=3))
def test_values_are_slices_of_their_quotes(texts):
    """Each value is the quote's own text, one per quote, and not all are equal."""
    quotes = [quote(number, text) for number, text in enumerate(texts, start=1)]
    for figure in differences.differing(asked("How many people were hurt?"), quotes, OneStory()):
        assert all(v.text == texts[v.quote - 1][slice(*v.span)] for v in figure.values)
        assert [v.quote for v in figure.values] == sorted({v.quote for v in figure.values})
        assert len({v.value for v in figure.values}) > 1
