"""Reasons that a sentence certainly gives."""

import pytest

from index.answering.language_facts import gives_reason, may_give_reason


@pytest.mark.parametrize(
    ("sentence", "gives"),
    [
        ("It closed because of the flood.", True),
        ("A leak caused the fire.", True),
        ("The U.S.-led crew closed it.", False),
        ("It closed after the flood.", False),
        ("For that reason it has a list of floods.", False),
        ("For that reason it closed, due to the flood.", True),
        ("The reason for it was the flood.", True),
        ("He has built dinghies on the island since 1974.", False),
        ("It closed since nobody came.", True),
    ],
)
def test_a_certain_reason(sentence, gives):
    """Only words of cause give one for certain."""
    assert gives_reason(sentence) is gives


@pytest.mark.parametrize(
    ("sentence", "may_give"),
    [
        ("The pond is green from algae.", True),
        ("Its beams are black with soot.", True),
        ("The leaves turn brown from frost.", True),
        ("The pond is far from houses.", False),
        ("The pond is popular with anglers.", False),
        ("The pond is visible from houses.", False),
        ("The pond was filled with gravel.", False),
        ("The pond is open from May.", False),
    ],
)
def test_what_something_is_from_or_with_may_be_the_reason(sentence, may_give):
    """A state has a cause; a place, a friend or a filling is none."""
    assert may_give_reason(sentence) is may_give


@pytest.mark.parametrize(
    ("sentence", "may"),
    [
        ("It was shut for repairs.", True),
        ("The chair resigned in June over a forged letter.", True),
        ("The chair resigned over the weekend.", False),
        ("The chair drove over a bridge.", False),
        ("It was shut for eleven hours.", False),
        ("It was shut for a whole week.", False),
        ("He was sent off for a second foul.", True),
        ("It was turned down by three votes to one.", False),
        ("She moves from Torp to Eskdale.", False),
        ("She moves to find work.", True),
        ("I had a cold and could not sing.", True),
        ("I sang and danced.", False),
    ],
)
def test_a_possible_reason(sentence, may):
    """How long something took, a count and a place behind "for" and "to" are none."""
    assert may_give_reason(sentence) is may
