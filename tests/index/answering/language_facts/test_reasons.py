"""Reasons that a sentence certainly gives."""

import pytest

from index.answering.language_facts import gives_reason


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
