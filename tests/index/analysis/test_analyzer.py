"""Terms: which words are the same word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nltk.stem.snowball import EnglishStemmer

from index.analysis import (
    QUESTION_TERMS,
    STOP_TERMS,
    Acronym,
    extract_terms,
    find_acronyms,
    find_tokens,
    porter2_stemmer,
    tokenize,
)

TRICKY = [
    *("US", "WHO", "U.S.", "usa", "dying", "Lying", "skies", "well-known", "13th", "U.N."),
    *("O'Neill", "ﬁre", "A", "I", "x", "y", "ab", "us", "aed", "ied", "eyed", "ying", "sing"),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ships, ship's and shipping", ["ship", "ship", "and", "ship"]),
        ("The U.N. and the UN", ["the", "un", "and", "the", "un"]),
        ("in 1,000 of 3.5 cases", ["in", "1000", "of", "3.5", "case"]),
        ("on May 13th", ["on", "may", "13"]),
        ("ＦＵＬＬ width ﬁre", ["full", "width", "fire"]),
        ("Straße STRASSE", ["strass", "strass"]),
        ("O'Neill O’Neill ONeill", ["oneil", "oneil", "oneil"]),
        ("We'll be ill", ["we'll", "be", "ill"]),
        ("exam\u00adple", ["exampl"]),
        ("Dolmabahçe Łódź Åse", ["dolmabahc", "lodz", "ase"]),
        ("cafe\u0301 café", ["cafe", "cafe"]),
        ("Wai\u02bbale Wai'ale", ["waial", "waial"]),
        ("йод Ελλάδα", ["йод", "ελλάδα"]),
        ("snake_case", ["snake", "case"]),
        ("...?! – —", []),
        ("", []),
    ],
)
def test_words_that_are_the_same_have_one_term(text, expected):
    """Case, width, possessives, full stops, separators and endings do not matter."""
    assert extract_terms(text) == expected


@pytest.mark.parametrize("written", ["US", "U.S.", "USA", "U.S.A."])
def test_the_country_is_not_the_pronoun(written):
    """All ways to write the country are one term, and "us" is another."""
    assert extract_terms(f"the {written} army") == ["the", "usa", "armi"]
    assert extract_terms("join us") == ["join", "us"]


def test_shouting_makes_no_country():
    """Where all is in capitals, US and WHO are read as the pronouns they may be."""
    assert extract_terms("WHO TOLD US") == ["who", "told", "us"]
    assert extract_terms("The WHO told us") == ["the", "w.h.o.", "told", "us"]


def test_hyphenated_words_give_parts_and_then_the_joined_form():
    """In that order; the joined form spans the whole."""
    found = tokenize("a well-known spot")
    assert [(token.term, token.start, token.end) for token in found] == [
        ("a", 0, 1),
        ("well", 2, 6),
        ("known", 7, 12),
        ("wellknown", 2, 12),
        ("spot", 13, 17),
    ]


def test_ranges_of_numbers_are_not_joined():
    """1914-1918 is two numbers; COVID-19 is also one word."""
    assert extract_terms("1914-1918") == ["1914", "1918"]
    assert extract_terms("COVID-19") == ["covid", "19", "covid19"]


def test_scripts_without_spaces_give_pieces():
    """Chinese and Japanese as characters and pairs, Thai as triples, each with its place."""
    assert extract_terms("東京塔") == ["東", "東京", "京", "京塔", "塔"]
    assert extract_terms("สวย") == ["สวย"]
    assert [token.start for token in tokenize("in 東京")] == [0, 3, 3, 4]


def test_marks_stay_with_their_letters():
    """Hindi and Arabic words are not shredded at their vowel signs."""
    assert extract_terms("हिन्दी भाषा") == ["हिन्दी", "भाषा"]
    assert extract_terms("مُدَرِّس") == ["مُدَرِّس"]


def test_a_token_knows_its_word_and_place():
    """`word` is folded but not stemmed; the span is the text's own."""
    text = "Two RUNNERS' shoes"
    token = tokenize(text)[1]
    assert (token.term, token.word) == ("runner", "runners")
    assert text[token.start : token.end] == "RUNNERS"


def test_stems_are_snowballs():
    """The cache gives what nltk's stemmer gives."""
    stemmer = EnglishStemmer()
    for word in [
        "generously",
        "relational",
        "ponies",
        "hopping",
        "happily",
        "universities",
        "agreed",
    ]:
        assert extract_terms(word) == [stemmer.stem(word)]


def test_endless_words_are_not_stemmed():
    """No word of a language is that long, and hostile ones cost nothing."""
    assert extract_terms("a" * 5000 + "ing") == ["a" * 5000 + "ing"]


def test_stop_and_question_terms_are_terms():
    """Each is what `terms` makes of itself, and the two sets share none."""
    for term in STOP_TERMS | QUESTION_TERMS:
        assert extract_terms(term) == [term]
    assert not STOP_TERMS & QUESTION_TERMS


def test_only_stop_words_have_stop_terms():
    """A mine and what somebody owns are content, and all forms of one word stay one term."""
    assert extract_terms("owned owns owning") == ["owns"] * 3
    assert extract_terms("mines mining") == ["mines"] * 2
    for word in ("owned", "mines", "beings", "downed", "underlying", "aed", "hering"):
        assert not set(extract_terms(word)) & (STOP_TERMS | QUESTION_TERMS)


@pytest.mark.parametrize(
    ("text", "short", "long"),
    [
        ("the Harbour Safety Board (HSB) met", "hsb", "Harbour Safety Board"),
        ("HSB (Harbour Safety Board) met", "hsb", "Harbour Safety Board"),
        ("a low water line (LWL), where", "lwl", "low water line"),
        ("The Ministry of Ports (MoP) said", "mop", "Ministry of Ports"),
        ("the Northern Islands’ Ferries (NIF)", "nif", "Northern Islands’ Ferries"),
        ("the low tide survey 2 (LTS-2)", "lts2", "low tide survey 2"),
        ("heat-treated deck plates (HTDPs) broke", "htdp", "heat-treated deck plates"),
    ],
)
def test_acronyms_are_learned_where_they_are_defined(text, short, long):
    """Either may stand in the brackets."""
    assert find_acronyms(text) == [Acronym(short, tuple(extract_terms(long)))]


@pytest.mark.parametrize(
    "text",
    [
        "He left (in May).",
        "The Harbour Board (see below) met",
        "the tide (HSB) rose",
        "Ann Holt (A) and Bo Dahl (B)",
        "plain text",
    ],
)
def test_other_brackets_define_nothing(text):
    """The letters must be found, and at the start of a word."""
    assert find_acronyms(text) == []


@given(
    st.text(max_size=60) | st.lists(st.sampled_from(TRICKY), max_size=8).map(" ".join), st.data()
)
def test_wanted_tokens_are_found_without_reading_all(text, data):
    """Skipping words by their first letters loses none, and compounds come whole."""
    read = tokenize(text)
    terms = sorted({token.term for token in read})
    wanted = data.draw(st.sets(st.sampled_from(terms)) if terms else st.just(set()))
    found = find_tokens(text, frozenset(wanted))
    assert [each for each in found if each.term in wanted] == [
        each for each in read if each.term in wanted
    ]
    assert set(found) <= set(read)


def test_stems_begin_as_their_words_do():
    """What `tokens_with` skips by, for every word of the stemmer's own tables and some more."""
    for word in filter(str.isalpha, [*porter2_stemmer._EXCEPTIONS, *TRICKY]):
        wanted = frozenset(token.term for token in tokenize(word))
        assert find_tokens(word, wanted) == tokenize(word)
