"""The age of somebody for whom a question is asked."""

import pytest

from index.analysis import tokenize
from index.answering.message import find_age_words


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("can my 6 year old row", 6),
        ("can my six-year-old row", 6),
        ("my daughter is 9, can she row", 9),
        ("i'm 16 and want to row, may I", 16),
        ("what does a 70 year old pay", 70),
        ("is it ok for a 4yo", 4),
        ("how old is the 6 year old boat", None),
        ("is it open at 6", None),
        ("is my boat 6 metres long", None),
        ("can my 6 year old and my 9 year old row", None),
        ("the deposit is 20 euros, can I pay by card", None),
    ],
)
def test_the_age_of_a_person(text, age):
    """One age of a person is read, no other number and no age of a thing asked for."""
    found = find_age_words([token.word for token in tokenize(text)])
    assert (found.age if found else None) == age
