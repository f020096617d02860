"""Candidate phrases of a sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.answering.spans.annotated_sentence import annotate
from index.answering.spans.candidate_phrases import MAX_WORDS, find_candidate_phrases
from index.answering.spans.token_classes import TokenFlag


def find_texts(text: str) -> list[str]:
    sentence = annotate(frozenset(), text)
    starts, ends = sentence.tokens.starts, sentence.tokens.ends
    found = find_candidate_phrases(sentence)
    return [text[starts[start] : ends[end - 1]] for start, end, _, _ in found]


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("The old mill", ["old", "old mill", "mill"]),
        ("He has left.", ["left"]),
        ("It is there.", []),
        ("mill of stone", ["mill", "mill of stone", "stone"]),
        ("salt and flour", ["salt", "salt and flour", "flour"]),
        ("salt, flour", ["salt", "salt, flour", "flour"]),
        ("salt; flour", ["salt", "flour"]),
        ("salt (flour)", ["salt", "flour"]),
        ("mill which burned", ["mill", "burned"]),
        ("mill was red", ["mill", "red"]),
        ("well-known", ["well", "well-known", "known"]),
        ("Berg's mill", ["Berg", "Berg's mill", "mill"]),
        ("Carl H. Berg", ["Carl", "Carl H. Berg", "H. Berg", "Berg"]),
        ("Dr. Berg", ["Dr. Berg", "Berg"]),
        ("Ida left. Berg", ["Ida", "Ida left", "left", "Berg"]),
        ("3rd", ["3", "3rd", "rd"]),
        ("", []),
    ],
)
def test_phrases_start_and_end_with_content_words(text, phrases):
    """All stretches between content words are candidates, unless a clause ends between them."""
    assert find_texts(text) == phrases


def test_a_phrase_has_at_most_six_words():
    """Marks do not count as words, function words do."""
    phrases = find_texts("one two, three of four five six")
    assert "one two, three of four five" in phrases
    assert "one two, three of four five six" not in phrases
    assert "two, three of four five six" in phrases


def test_a_phrase_knows_its_flags_and_words():
    """The flags of all tokens are joined; marks are not counted as words."""
    sentence = annotate(frozenset(["salt"]), "salt, Flour")
    (whole,) = [each for each in find_candidate_phrases(sentence) if each[:2] == (0, 3)]
    flags = TokenFlag.MATCHED | TokenFlag.COMMA | TokenFlag.CAPITALIZED
    assert whole[2] & flags == flags
    assert not whole[2] & TokenFlag.NUMBER
    assert whole[3] == 2


WORDS = ["salt", "Flour", "of", ",", ".", "-", "'s", "was", "the", "which", "90", "U.N.", "and"]


@given(st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join))
def test_every_candidate_is_within_the_limits(text):
    """Phrases are ordered by start, then by length, and have one to six words between two ends."""
    sentence = annotate(frozenset(), text)
    found = find_candidate_phrases(sentence)
    assert found == sorted(found)
    for start, end, _, num_words in found:
        assert sentence.has_flag(start, TokenFlag.CAN_START)
        assert sentence.has_flag(end - 1, TokenFlag.CAN_END)
        assert 1 <= num_words <= MAX_WORDS
