"""Requests for one thing without a question word."""

import pytest

from index.answering.message import find_asked
from index.answering.message.requests import read_request


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("the weight of the old bell", "what is the weight of the old bell"),
        ("total height of the mast", "what is the total height of the mast"),
        ("Could I bother anyone for the price of a day pass?", "what is the price of a day pass?"),
        ("Give me the name of the baker", "what is the name of the baker"),
        ("the story of the bell", "the story of the bell"),
        ("the weight the bell carries", "the weight the bell carries"),
        ("who knows the weight of the bell", "who knows the weight of the bell"),
        ("weight of the bell when it was cast", "weight of the bell when it was cast"),
        ("may I take the weight of the bell", "may I take the weight of the bell"),
        ("Whats the depth of the pool", "Whats the depth of the pool"),
        ("", ""),
    ],
)
def test_a_request_is_read_as_a_question(text, asked):
    """Only where a quantity, price or name is all that is asked for."""
    assert read_request(text) == asked


def test_talk_around_a_request_is_left_out():
    """Politeness stands before it and behind it."""
    text = "hi all, could I trouble you for the weight of the old bell? thanks!"
    assert find_asked(text) == "what is the weight of the old bell?"
