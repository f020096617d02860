"""Terms of words in languages other than English."""

import pytest

from index.analysis import extract_terms, is_function_term, tokenize, vocabulary_word
from index.languages.tables import MODULES


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("de", "Häuser", "Haus"),
        ("de", "Muenchen", "München"),
        ("de", "Straße", "Strasse"),
        ("es", "canciones", "canción"),
        ("fr", "l'école", "écoles"),
        ("it", "dell'opera", "opere"),
        ("pt", "cidades", "cidade"),
        ("ru", "городов", "город"),
        ("ru", "ёлка", "елка"),
        ("ro", "ştiinţă", "știință"),
        ("tr", "İSTANBUL'da", "istanbul"),
        ("tr", "ISPARTA", "ısparta"),
        ("el", "πόλη", "ΠΟΛΗ"),
        ("ar", "مُدُن", "مدن"),
        ("ko", "다리를", "다리"),
        ("nl", "foto's", "foto"),
        ("sv", "bilarna", "bilar"),
        ("de", "Marias", "Maria"),
        ("de", "Autos", "Auto"),
        ("de", "Hobbys", "Hobby"),
        ("ar", "الإسلام", "الاسلام"),
        ("ar", "آثار", "اثار"),
        ("ar", "مـــدن", "مدن"),
        ("hi", "हज़ार", "हजार"),
        ("hi", "हिन्दी", "हिंदी"),
        ("hi", "सम्बन्ध", "संबंध"),
        ("hi", "नदियों", "नदी"),
        ("hi", "लड़कों", "लड़का"),
        ("uk", "мʼята", "м'ята"),
    ],
)
def test_forms_of_one_word_have_one_term(language, one, other):
    """Endings, accents, elided articles and the capitals of Turkish make no other term."""
    assert extract_terms(one, language) == extract_terms(other, language)


@pytest.mark.parametrize("language", sorted(MODULES.keys() - {"en"}))
def test_function_words_say_their_language(language):
    """So that the German "war" is not the English "war"; names and numbers are shared."""
    assert not is_function_term(extract_terms("Falkenried", language)[0])
    assert extract_terms("1953", language) == ["1953"]
    assert vocabulary_word("x", language) == f"x|{language}"


@pytest.mark.parametrize(
    ("language", "word"),
    [
        ("ro", "şi"),  # with a cedilla, as old fonts have it
        ("ro", "Aceştia"),
        ("ar", "وفي"),
        ("ar", "فهو"),
        ("ar", "الى"),
        ("ar", "ان"),
        ("hi", "कहाँ"),
        ("de", "außerhalb"),
        ("el", "ΠΟΥ"),
        ("tr", "İÇİN"),
    ],
)
def test_a_small_word_is_one_in_each_spelling(language, word):
    """Other letters for the same, words written on the next one, and capitals change nothing."""
    assert is_function_term(extract_terms(word, language)[0])


@pytest.mark.parametrize(
    ("language", "word"), [("ar", "علي"), ("ar", "وصل"), ("de", "Haus"), ("ro", "școală")]
)
def test_a_subject_that_looks_like_a_small_word_is_none(language, word):
    """The name Ali is not the Arabic word for "on", whatever it is typed like."""
    assert not is_function_term(extract_terms(word, language)[0])


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("es", "herida herido heridos heridas"),
        ("de", "offen offene offener offenes"),
        ("it", "cane cani"),
        ("pl", "buty butach"),
        ("pt", "área áreas"),
    ],
)
def test_a_stem_that_looks_like_a_small_word_of_english_is_a_subject(language, forms):
    """In all forms of the word, which have one term: "heridos" are not "her"."""
    terms = {*extract_terms(forms, language)}
    assert len(terms) == 1
    assert not any(map(is_function_term, terms))
    assert all(map(is_function_term, extract_terms("the who over", language)))


def test_a_small_word_of_one_language_is_a_subject_in_another():
    """German "war" (was) is a function word, the English one is not."""
    assert extract_terms("war", "de") == ["war|de"]
    assert extract_terms("war", "en") == ["war"]


@pytest.mark.parametrize(
    ("language", "written", "term"), [("de", "1.250,5", "1250.5"), ("es", "1.500", "1500")]
)
def test_numbers_are_written_as_in_english(language, written, term):
    """Full stops group thousands and a comma begins the decimals."""
    assert extract_terms(written, language) == [term]


def test_spans_count_in_the_text():
    """Whatever is folded, a token's span is that of the word as written."""
    text = "L'école de Montréal"
    spans = [text[token.start : token.end] for token in tokenize(text, "fr")]
    assert spans == ["L'école", "de", "Montréal"]


def test_a_language_without_a_table_is_analysed_as_english():
    """Estonian has none."""
    assert extract_terms("Houses", "et") == extract_terms("Houses")
