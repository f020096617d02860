"""Pronouns for a thing that was named before, as what something is done to."""

import pytest

from index.answering.features import has_pronoun_object


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("My flatmate put it in the oven.", True),
        ("We threw them away.", True),
        ("She put away the pans and dried off them all.", True),
        ("It broke, since it was cold.", False),
        ("It rained when it was dark.", False),
        ("They gave the pans to Ana.", False),
        ("The summit was foggy.", False),
    ],
)
def test_a_pronoun_behind_a_verb_names_a_thing_of_before(text, expected):
    """As a subject, or in another word, it does not."""
    assert has_pronoun_object(text) is expected
