"""Spans of sentences and of tokens, on any text."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from index.analysis import extract_terms, tokenize
from index.sentences import explain, split

ROOT = Path(__file__).parents[2]
DATA = ROOT.parent / "shared" / "data"

# Text that is all trouble: marks, brackets, abbreviations, numbers, layout and several scripts.
pieces = st.sampled_from(
    [
        *".?!…。;:,'\"“”‘’()[]{}«»-–—*_•#=<>^ \n\r\t\u00a0\u3000",
        *(". . .", "...", "Mr.", "U.S.", "p.m.", "No.", "et al.", "1.", "a)", "(2)", "[3]", "I."),
        *("word", "Word", "the", "The", "said", "x", "X", "7", "1,000.5", "don't", "well-known"),
        *(
            "https://a.b/C",
            "From:",
            "To:",
            "-----",
            ":)",
            "😍",
            "👩‍🚀",
            "東京",
            "สวัสดี",
            "हिन्दी",
            "é",
            "e\u0301",
        ),
        *(" ", " ", " ", "\n"),
    ]
)
texts = st.one_of(st.text(max_size=200), st.lists(pieces, max_size=60).map("".join))


@given(texts)
@example("(a. . . . . ")
@example(". . . .x. . . . ")
def test_sentences_are_slices_that_cover_the_text(text):
    """In order, without overlap, trimmed, and nothing visible lies outside."""
    check_cover(text)


@given(texts)
def test_explain_and_split_agree(text):
    """A boundary that was made is the end of a sentence, and offsets never go back by far."""
    made = [verdict.offset for verdict in explain(text) if verdict.made]
    assert made == [span.end for span in split(text)[:-1]]


@given(texts)
def test_tokens_are_slices_in_order(text):
    """Token spans lie in the text, never empty, and start in order but for joined forms."""
    found = tokenize(text)
    for token in found:
        assert 0 <= token.start < token.end <= len(text)
        assert token.term
        assert token.word
    # A joined form comes after its parts and starts where the first of them does.
    assert all(a.start <= b.start or b.end >= a.end for a, b in pairwise(found))


@given(texts)
def test_terms_are_the_terms_of_tokens(text):
    """The fast path and the one with spans say the same."""
    assert extract_terms(text) == [token.term for token in tokenize(text)]


@given(st.text(alphabet=st.characters(codec="ascii"), max_size=100))
def test_letter_case_is_folded(text):
    """Small letters throughout give the terms of the text, but for words that capitals make.

    These are some names, grades such as A-, and names in code with capitals inside.
    """
    made = r"\b(?i:US|USA|WHO|IT|May)\b|\b(?i:U\.?S|W\.?H\.?O|I\.?T)|[A-Z]-|[a-z]{2}[A-Z]"
    if not re.search(made, text):
        assert extract_terms(text.lower()) == extract_terms(text)


def test_every_bundled_article_is_covered():
    """The sentences of each paragraph of the bundled and the raw articles cover its text."""
    bundled = [path for path in (ROOT / "docs_corpus").rglob("*") if path.is_file()]
    raw = sorted((ROOT / "tests" / "data" / "twin").glob("*.txt"))
    assert bundled
    assert raw
    for path in (*bundled, *raw):
        for paragraph in re.split(r"\n\s*\n", path.read_text(encoding="utf-8")):
            check_cover(paragraph)


@pytest.mark.skipif(not DATA.is_dir(), reason="the question sets are not beside the repository")
def test_every_article_of_the_question_sets_is_covered():
    """The sentences of each paragraph of the real articles cover its text."""
    for path in sorted(DATA.glob("*/corpus/*.txt")):
        for paragraph in re.split(r"\n\s*\n", path.read_text(encoding="utf-8")):
            check_cover(paragraph)


def check_cover(text):
    spans = split(text)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(before.end <= after.start for before, after in pairwise(spans))
    slices = [text[span.start : span.end] for span in spans]
    assert all(sentence == sentence.strip() for sentence in slices)
    assert "".join("".join(slices).split()) == "".join(text.split())
