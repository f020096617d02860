"""Figures that differ between passages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.answering.figures.differences import is_asked_for
from index.answering.figures.number_mentions import find_number_mentions
from tests.support.figures import comparer_for, passage, passages


def differing(question: str, *texts: str) -> list[tuple[str, list[tuple[str, float, int]]]]:
    found = comparer_for(question).find_differing(passages(*texts))
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
        ("How many were hurt there?", "Nine were hurt at Tarn.", "At Tarn 40 people were woken."),
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


@pytest.mark.parametrize(
    ("one", "other", "values"),
    [
        ("At least 40 people were hurt.", "It left 34 people hurt.", ["At least 40", "34"]),
        ("At most ten people were hurt.", "Twelve people were hurt.", ["At most ten", "Twelve"]),
        ("Over 40 people were hurt.", "Up to 30 people were hurt.", ["Over 40", "Up to 30"]),
        ("At least 40 people were hurt.", "44 people were hurt.", []),
        ("At least 40 people were hurt.", "At least 30 people were hurt.", []),
        ("At least 40 people were hurt.", "About 38 people were hurt.", []),
        ("At most ten people were hurt.", "Nine people were hurt.", []),
    ],
)  # fmt: skip
def test_a_bound_differs_from_what_lies_beyond_it(one, other, values):
    """It is written with its bound, and compared only where the number is asked for."""
    (figures,) = differing("How many people were hurt?", one, other) or [("", [])]
    assert [text for text, _, _ in figures[1]] == values
    assert differing("Who was hurt at the quay?", f"{one[:-1]} at the quay.", other) == []


@pytest.mark.parametrize("headline", ["Nine hurt as warehouse burns", "Nine injured in blaze"])
def test_a_headline_counts_people_by_their_state(headline):
    """Nine hurt are nine people."""
    told = "Eleven people were treated for smoke inhalation."
    assert differing("How many people were hurt?", told, headline) == [
        ("people", [("Eleven", 11, 1), ("Nine", 9, 2)])
    ]


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
    assert comparer_for(question).find_differing(passages(*texts)) == ()


def test_one_source_does_not_differ_from_itself():
    """An article that gives two numbers speaks of two things."""
    texts = ("The boat was hit five times.", "The boat was hit six times.")
    of_one_source = [passage(text, "a.txt") for text in texts]
    assert comparer_for("How often was the boat hit?").find_differing(of_one_source) == ()


WORDS = "nine eleven 40 about people barrels leaked were hurt the in at of ."
SAID = st.lists(st.sampled_from(WORDS.split()), max_size=12).map(" ".join)


@given(st.lists(SAID, min_size=2, max_size=3))
def test_values_are_slices_of_their_quotes(texts):
    """Each value is the quote's own text, one per quote, and not all are equal."""
    comparer = comparer_for("How many people were hurt?")
    for figure in comparer.find_differing(passages(*texts)):
        assert all(v.text == texts[v.quote - 1][slice(*v.span)] for v in figure.values)
        assert [v.quote for v in figure.values] == sorted({v.quote for v in figure.values})
        assert len({v.value for v in figure.values}) > 1


@given(st.lists(SAID, min_size=2, max_size=3), st.randoms(use_true_random=False))
def test_the_order_of_the_passages_does_not_change_what_was_compared(texts, random):
    """A comparer that saw the passages in another order finds what a new one finds."""
    question, found = "How many people were hurt?", passages(*texts)
    comparer = comparer_for(question)
    comparer.find_differing(found)
    random.shuffle(found)
    assert comparer.find_differing(found) == comparer_for(question).find_differing(found)


CAME = "How many people visited the open day?"
VISITED = "1,400 people visited the open day, Ida Berg said."


@pytest.mark.parametrize(
    "other",
    [
        "Some 1,850 visitors came to the open day.",
        "1,200 came, the police estimated.",
        "The day was cold, and 1,200 attended.",
        "Attendance was 1,200 in all.",
        "The turnout was 1,200.",
        "900 guests gathered at the open day.",
    ],
)
def test_people_who_came_are_counted_in_many_words(other):
    """Visitors, guests and those who came or attended are the same people."""
    (found,) = differing(CAME, VISITED, other)
    assert found[0] == "people"
    assert [number for *_, number in found[1]] == [1, 2]


@pytest.mark.parametrize(
    "other",
    [
        "Nine visitors were hurt at the open day.",
        "The open day had 200 participants.",
        "The mayor made five visits to the open day.",
        "The open day had three gatherings.",
        "Some 1,390 people visited the open day.",
        "At least 1,200 came to the open day.",
        "In 2019, 900 came to the open day.",
        "Last time 900 came to the open day.",
        "300 children came to the open day.",
        "A turnout of 62 percent was seen.",
    ],
)
def test_other_people_and_other_days_do_not_differ(other):
    """The hurt, those who took part, visits, another year and a bound are other numbers."""
    assert differing(CAME, VISITED, other) == []


def test_two_days_may_have_two_numbers():
    """What came on Saturday says nothing of Sunday."""
    one, other = "On Saturday 1,400 people came.", "On Sunday 900 people came."
    assert differing("How many people came?", one, other) == []
    assert differing("How many people came?", one, other.replace("Sunday", "Saturday"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The bridge cost £3.2 million.", "The bridge cost 4.1 million pounds."),
        ("The bridge cost £3.2m.", "The bridge cost 4.1 million pounds."),
        ("The bridge cost €3.2bn.", "The bridge cost 4.1 billion euros."),
    ],
)
def test_a_currency_is_its_symbol(one, other):
    """£ and pounds are one unit, and a letter after the number multiplies it."""
    assert len(differing("How much did the bridge cost?", one, other)) == 1
    same = other.replace("4.1", "3.2")
    assert differing("How much did the bridge cost?", one, same) == []


@pytest.mark.parametrize(
    ("asked", "told", "is_asked"),
    [
        ("how many people were hurt", "Four people were killed.", False),
        ("how many people were killed", "Four people were killed.", True),
        ("how many people were hurt", "Four people were injured.", True),
        ("how many people saw it", "Four people were killed.", True),
    ],
)
def test_the_dead_are_not_asked_for_where_the_hurt_are(asked, told, is_asked):
    """A question without a state asks for people in any."""
    question = comparer_for(asked).question
    (mention,) = find_number_mentions(told)
    assert is_asked_for(question, mention) is is_asked
