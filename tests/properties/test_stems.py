"""Our stemmer gives the same stems as nltk's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nltk.stem.snowball import EnglishStemmer

from index.analysis import extract_terms, extract_words_and_terms, porter2_stemmer, tokenize
from index.analysis.porter2_stemmer import stem

ORACLE = EnglishStemmer()

suffixes = [
    *(ending.suffix for ending in (*porter2_stemmer._STEP_2, *porter2_stemmer._STEP_3)),
    *porter2_stemmer._STEP_4,
    *("eed", "eedly", "ed", "edly", "ing", "ingly", "sses", "ies", "ied", "s", "us", "ss"),
    *("y", "e", "l", "ll", "at", "bl", "iz"),
]
beginnings = st.one_of(
    st.sampled_from(["", "gener", "commun", "arsen", "y"]),
    st.text("aeiouybcdglmnrstwxz", max_size=6),
)
words = st.builds(
    lambda beginning, middle, endings: beginning + middle + "".join(endings),
    beginnings,
    st.text("abcdefghijklmnopqrstuvwxyz", max_size=4),
    st.lists(st.sampled_from(suffixes), max_size=3),
).filter(bool)


@given(words)
def test_a_stem_is_that_of_nltk(word):
    """Words built from random beginnings and the stemmer's endings have nltk's stem."""
    assert stem(word) == ORACLE.stem(word)


@pytest.mark.parametrize("word", sorted(porter2_stemmer._EXCEPTIONS))
def test_an_exception_is_nltks(word):
    """Exceptions to the rules have nltk's stem, and so have their longer forms."""
    assert [stem(word), stem(f"{word}ly")] == [ORACLE.stem(word), ORACLE.stem(f"{word}ly")]


@given(st.text(max_size=12))
def test_only_letters_a_to_z_are_stemmed(text):
    """Every token of any text in any script has a term."""
    assert all(token.term for token in tokenize(text))


@given(
    st.text("USAWHOus-.' éß1,日\n\t(", max_size=14)
    | st.text("aBe t,;:.!?)(\"'’“”‘[]#+-1", max_size=14)
    | st.text(max_size=12)
)
def test_the_shorter_ways_say_what_tokens_say(text):
    """Terms alone, and words with terms, are the same as those of the tokens."""
    tokens = tokenize(text)
    assert extract_terms(text) == [token.term for token in tokens]
    assert extract_words_and_terms(text) == [(token.word, token.term) for token in tokens]
