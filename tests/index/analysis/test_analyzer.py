"""Tokens and terms of a text."""

from itertools import islice

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from nltk.stem.snowball import EnglishStemmer

from index.analysis import (
    QUESTION_TERMS,
    STOP_TERMS,
    extract_distinct_words,
    extract_terms,
    extract_words,
    extract_words_and_terms,
    find_tokens,
    iter_tokens,
    porter2_stemmer,
    tokenize,
)
from index.analysis.written_words import word_tokens

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
        ("on May 13th", ["on", "may.", "13"]),
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
    """Texts that differ in case, width, possessives, full stops or endings have the same terms."""
    assert extract_terms(text) == expected


@pytest.mark.parametrize("written", ["US", "U.S.", "USA", "U.S.A."])
def test_the_country_is_not_the_pronoun(written):
    """All spellings of the country have one term, and the pronoun "us" has another."""
    assert extract_terms(f"the {written} army") == ["the", "usa", "armi"]
    assert extract_terms("join us") == ["join", "us"]


def test_shouting_makes_no_country():
    """US and WHO in a text of capitals have the terms of the pronouns."""
    assert extract_terms("WHO TOLD US") == ["who", "told", "us"]
    assert extract_terms("The WHO told us") == ["the", "w.h.o.", "told", "us"]


def test_the_tokens_of_a_text_are_the_callers_own():
    """Whoever changes them changes nothing for the next who asks, however long the text is."""
    for text in ("a grey heron", "a grey heron " * 200):
        for read in (tokenize, extract_terms):
            found = read(text)
            expected = [*found]
            found.clear()
            assert read(text) == expected


def test_hyphenated_words_give_parts_and_then_the_joined_form():
    """The parts come first, in order, and the joined form spans the whole word."""
    found = tokenize("a well-known spot")
    assert [(token.term, token.start, token.end) for token in found] == [
        ("a", 0, 1),
        ("well", 2, 6),
        ("known", 7, 12),
        ("wellknown", 2, 12),
        ("spot", 13, 17),
    ]


def test_ranges_of_numbers_are_not_joined():
    """Two numbers with a hyphen have no joined form, a word and a number have one."""
    assert extract_terms("1914-1918") == ["1914", "1918"]
    assert extract_terms("COVID-19") == ["covid", "19", "covid19"]


def test_scripts_without_spaces_give_pieces():
    """Chinese and Japanese give characters and pairs, Thai gives triples, each with its span."""
    assert extract_terms("東京塔") == ["東", "東京", "京", "京塔", "塔"]
    assert extract_terms("สวย") == ["สวย"]
    assert [token.start for token in tokenize("in 東京")] == [0, 3, 3, 4]


def test_marks_stay_with_their_letters():
    """Hindi and Arabic words are not split at their vowel signs."""
    assert extract_terms("हिन्दी भाषा") == ["हिन्दी", "भाषा"]
    assert extract_terms("مُدَرِّس") == ["مُدَرِّس"]


def test_a_token_knows_its_word_and_place():
    """`word` is folded but not stemmed, and the span is that of the word as written."""
    text = "Two RUNNERS' shoes"
    token = tokenize(text)[1]
    assert (token.term, token.word) == ("runner", "runners")
    assert text[token.start : token.end] == "RUNNERS"


def test_stems_are_snowballs():
    """Terms of English words are the stems of nltk's stemmer."""
    stemmer = EnglishStemmer()
    for word in [
        "generously",
        "relational",
        "ponies",
        "hopping",
        "happily",
        "possibilities",
        "agreed",
    ]:
        assert extract_terms(word) == [stemmer.stem(word)]


def test_endless_words_are_not_stemmed():
    """A word of thousands of letters is its own term, so hostile ones cost nothing."""
    assert extract_terms("a" * 5000 + "ing") == ["a" * 5000 + "ing"]


def test_stop_and_question_terms_are_terms():
    """Each stop word and question word is its own term, and none is both."""
    for term in STOP_TERMS | QUESTION_TERMS:
        assert extract_terms(term) == [term]
    assert not STOP_TERMS & QUESTION_TERMS


def test_only_stop_words_have_stop_terms():
    """Words whose stem is a stop word have another term, the same for all their forms."""
    assert extract_terms("owned owns owning") == ["owns"] * 3
    assert extract_terms("mines mining") == ["mine"] * 2
    for word in ("owned", "mines", "beings", "downed", "underlying", "aed", "hering"):
        assert not set(extract_terms(word)) & (STOP_TERMS | QUESTION_TERMS)


@given(
    st.text(max_size=60) | st.lists(st.sampled_from(TRICKY), max_size=8).map(" ".join), st.data()
)
def test_wanted_tokens_are_found_without_reading_all(text, data):
    """Skipping words by their first letters loses none, and hyphenated words come whole."""
    read = tokenize(text)
    terms = sorted({token.term for token in read})
    wanted = data.draw(st.sets(st.sampled_from(terms)) if terms else st.just(set()))
    found = find_tokens(text, frozenset(wanted))
    assert [each for each in found if each.term in wanted] == [
        each for each in read if each.term in wanted
    ]
    assert set(found) <= set(read)


def test_stems_begin_as_their_words_do():
    """Every word in the stemmer's tables is found by its own term."""
    for word in filter(str.isalpha, [*porter2_stemmer._EXCEPTIONS, *TRICKY]):
        wanted = frozenset(token.term for token in tokenize(word))
        assert find_tokens(word, wanted) == tokenize(word)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("v2.14.7", "2.14.7"),
        ("B.Ed.", "BEd"),
        ("D.Phil", "D.Phil"),
        ("Vue.js", "VueJS"),
        ("D`Arcy", "D'Arcy"),
        ("D´Arcy", "D’Arcy"),
        ("12'500", "12,500"),
        ("12\u00a0500", "12,500"),
        ("1\u202f250\u202f000", "1250000"),
        ("B−", "B-"),
        ("boat\u200bhouse", "boathouse"),
        ("−7", "-7"),
        ("The IT's", "the IT"),
    ],
)
def test_spellings_of_one_word_have_one_term(one, other):
    """Versions, degrees, apostrophes, thousands and invisible signs are written in several ways."""
    assert extract_terms(one)[-1] == extract_terms(other)[-1]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("D", "D#"),
        ("D#", "D++"),
        ("D++", "D"),
        ("B+", "B"),
        ("B+", "B++"),
        ("B-", "B"),
        ("B-", "B+"),
        ("-7", "7"),
        ("2.14.7", "2.14.8"),
        ("IT", "it"),
        ("May", "may"),
        ("WHO", "who"),
    ],
)
def test_signs_and_capitals_set_words_apart(one, other):
    """What differs by a sign of its own, or by capitals that mean something, is another word."""
    assert extract_terms(f"the {one} is") != extract_terms(f"the {other} is")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("GTX1080", ["gtx", "1080", "gtx1080"]),
        ("H5N1 B12", ["h5n1", "b12"]),
        ("boat-\nhouse", ["boat", "house", "boathouse"]),
        ("7-9 and 2020-21", ["7", "9", "and", "2020", "21"]),
        ("it ended.The next #4 ab#", ["it", "ended", "the", "next", "4", "ab"]),
        ("a+b 18+ Plus+ (B+)", ["a", "b", "18", "plus", "b+"]),
        ("see a.txt", ["see", "a", "txt"]),
        ("'mine' and mines", ["mine", "and", "mines"]),
    ],
)
def test_parts_of_a_word_are_words_too(text, words):
    """Letters and a long number are parts; a sign that belongs to nothing is none."""
    assert [token.word for token in tokenize(text)] == words


@given(st.text(st.sampled_from("aBsUé'’-. 5,¨\n"), max_size=40) | st.text(max_size=40))
@example("US troops told us the U.S. e-mail didn't arrive in 1,000 towns")
def test_words_without_their_terms_are_the_same(text):
    """Leaving out the stemming changes no folded word and no order."""
    assert list(extract_words(text)) == [word for word, _ in extract_words_and_terms(text)]
    assert extract_distinct_words(text) == set(extract_words(text))


@pytest.mark.parametrize("language", ["en", "ja", "th", "de"])
@pytest.mark.parametrize("unit", ["東京の", "ภาษา", "中a", "a-b-", "U.N.", "Haus "])
def test_no_more_of_a_text_is_analysed_than_is_read(monkeypatch, unit, language):
    """The first tokens are those of all, and cost no more where a run without spaces goes on."""
    list(iter_tokens(unit * 2, language))  # what is worked out once for a language is not counted
    folded: list[str] = []
    fold = word_tokens.unicodedata.normalize
    monkeypatch.setattr(
        word_tokens.unicodedata,
        "normalize",
        lambda form, text: folded.append(text) or fold(form, text),
    )
    first = list(islice(iter_tokens(unit * 1000, language), 20))
    assert len(folded) < 100
    assert first == tokenize(unit * 1000, language)[:20]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("maxRetries of macOS", ["max", "retri", "maxretri", "of", "maco"]),
        ("iPhone and JavaScript", ["iphon", "and", "javascript"]),
        ("A- and B-roads", ["a", "and", "b", "road", "broad"]),
        ("in 2019\u00a0100 men", ["in", "2019", "100", "men"]),
        ("Plan A - the last", ["plan", "a", "the", "last"]),
    ],
)
def test_other_signs_behind_letters_and_numbers_are_none(text, words):
    """A hyphen that stands for what follows, a dash, and a space behind a year."""
    assert extract_terms(text) == words


@pytest.mark.parametrize(
    "text", ["Set `maxRetries` to 9.", "We keep 48\u00a0000 nails, 1\u202f200 a day.", "maxRetries"]
)
def test_a_text_that_is_read_by_pieces_has_the_same_words(text):
    """What is indexed by pieces between white space are the words and terms of the whole text."""
    pairs = extract_words_and_terms(text)
    assert [term for _, term in pairs] == extract_terms(text)
    assert [word for word, _ in pairs] == [*extract_words(text)]
    assert extract_distinct_words(text) == {*extract_words(text)}
