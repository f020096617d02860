"""Words that are written with a letter held."""

import pytest

from index.answering.message import find_asked


@pytest.mark.parametrize(
    "talk", ["heyyyy plsssss {}", "Helloooo, {}", "{} thxxx", "pleeeease {}", "yooo {}???"]
)
def test_held_letters_of_talk_are_left_out(talk):
    """Talk that is stretched is talk."""
    question = "who built the pier"
    assert find_asked(talk.format(question)).rstrip("?") == question


@pytest.mark.parametrize("text", ["who made the film XXX", "what is Brrrr about", "who runs www"])
def test_other_words_keep_their_letters(text):
    """They may be names."""
    assert find_asked(text) == text
