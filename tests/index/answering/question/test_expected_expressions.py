"""Expressions that an answer is expected or required to hold."""

import pytest

from index.answering.question import (
    analyze,
    asks_price,
    find_expected_expressions,
    find_required_expressions,
    tells_speed,
)
from index.expressions import SentenceFlag
from tests.support.memory_collection import MemoryCollection, read_text

EMPTY = MemoryCollection([read_text("a.txt", "Title\n\nNothing of note.")])


@pytest.mark.parametrize(
    ("text", "expected", "required"),
    [
        ("How high did it rise?", SentenceFlag.MEASURE, SentenceFlag.MEASURE),
        ("How often does it rise?", SentenceFlag.FREQUENCY, SentenceFlag.DURATION),
        ("How much did the loaf cost?", SentenceFlag.MONEY, SentenceFlag.MONEY),
        ("How much flour is in it?", SentenceFlag.PERCENT, SentenceFlag.NUMBER),
        ("Who knows how?", SentenceFlag.NAME, SentenceFlag(0)),
        ("How is it baked?", SentenceFlag(0), SentenceFlag(0)),
    ],
)
def test_the_word_after_how_decides(text, expected, required):
    """High expects a measure, often a frequency, the cost a sum; plain how expects nothing."""
    question = analyze(EMPTY, text)
    assert expected in find_expected_expressions(question).flags
    assert required in find_required_expressions(question)


@pytest.mark.parametrize(
    ("text", "may_be_length"),
    [
        ("How long do I bake the loaf?", False),
        ("how long can you keep the loaf", False),
        ("How long does it take?", False),
        ("How long do they grow?", True),
        ("How long is the loaf?", True),
    ],
)
def test_how_long_somebody_does_something_is_a_time(text, may_be_length):
    """No length or degree answers it; how long a thing is or grows may be a length."""
    required = find_required_expressions(analyze(EMPTY, text))
    assert bool(required & SentenceFlag.MEASURE) is may_be_length


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("What does membership cost?", True),
        ("What did the two looms cost?", True),
        ("What is the fee for guests?", True),
        ("What are the fares at night?", True),
        ("What is the annual membership fee of the club?", True),
        ("What's the ticket price?", True),
        ("What is the fee structure of the club?", True),
        ("What is the name of the fee?", False),
        ("What is the name of the loom?", False),
        ("Who pays the fee?", False),
        ("What cost the club its loom?", False),
        ("What do the looms go for?", True),
        ("what does a loom sell for at the fair", True),
        ("What do people go for walks in?", False),
        ("What do they go to the mill for?", False),
        ("entry fee of the club", True),
        ("prize money fair", True),
        ("loom of the club", False),
    ],
)
def test_a_price_is_asked_for_without_how_much(text, asks):
    """A sum of money is expected then, but not required: what is free answers too."""
    question = analyze(EMPTY, text)
    assert asks_price(question) is asks
    assert (find_expected_expressions(question).flags == SentenceFlag.MONEY) is asks
    assert not find_required_expressions(question)


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("How much is a ticket?", True),
        ("How much is the loom of the club?", True),
        ("How much are your lessons?", True),
        ("How much is Lamp Road?", True),
        ("How much for two looms?", True),
        ("How much to rent a loom?", True),
        ("how much is parking at the mill", True),
        ("How much are looms for beginners?", True),
        ("How much is enough?", False),
        ("How much is made of clay?", False),
        ("How much is the increase of the rent?", False),
        ("How much is known of the loom?", False),
        ("How much is left?", False),
        ("How much water is in the loom?", False),
        ("How much to water the plants?", False),
        ("How many are the looms?", False),
    ],
)
def test_how_much_a_thing_is(text, asks):
    """A thing has a price, unless the question names another quantity."""
    required = find_required_expressions(analyze(EMPTY, text))
    assert (required == SentenceFlag.MONEY) is asks


@pytest.mark.parametrize("text", ["What happened?", "How is it baked?", "Is it open?", ""])
def test_most_questions_expect_and_require_nothing(text):
    """Without an answer type of its own, any expression may answer and weighs nothing."""
    question = analyze(EMPTY, text)
    assert find_expected_expressions(question) == (SentenceFlag(0), 0.0)
    assert find_required_expressions(question) == SentenceFlag(0)


@pytest.mark.parametrize("text", ["Who founded it?", "Why did it fall?"])
def test_what_is_expected_need_not_be_required(text):
    """A person may be called a baker, and a reason given without a "because"."""
    question = analyze(EMPTY, text)
    assert find_expected_expressions(question).flags
    assert not find_required_expressions(question)


@pytest.mark.parametrize(
    ("text", "is_speed"),
    [
        ("It has 300 Mbit/s.", True),
        ("The boat makes 12 knots.", True),
        ("It turns 40 degrees per second.", True),
        ("It runs at 80 km/h.", True),
        ("It weighs 12 kg.", False),
        ("A bit of 9 metres.", False),
    ],
)
def test_a_speed_is_known_by_its_unit(text, is_speed):
    """A measure without a time is none."""
    assert tells_speed(text) is is_speed
