"""Stemmers of our own: forms of one word have one term, and other words another."""

import pytest

from index.analysis import extract_terms, list_accented
from index.analysis.light_stemmers import find_turkish_root, stem_arabic, stem_hebrew
from index.analysis.stemming import load_stemmer, pystemmer_version

needs_pystemmer = pytest.mark.skipif(
    pystemmer_version() == "none", reason="Turkish nouns are stemmed by PyStemmer"
)


def terms(words: str, language: str) -> set[str]:
    """Return the distinct terms of some words."""
    return set(extract_terms(words, language))


@needs_pystemmer
@pytest.mark.parametrize(
    "words",
    [
        "çalışıyor çalışır çalışmış çalıştı çalışan çalışmak çalışacak",
        "taşır taşıdı taşımıştır taşıdığı taşınır",
        "kaldırdı kaldırıldı kaldırması",
        "kuruldu kurulmuş kurdu kuran",
        "liman limanı limanında limandan limanın",
        "kadın kadını kadının kadınlar",
        "insan insanı insanlar",
        "vergi vergisi vergisini vergiyi",
        "şehir şehri şehirde şehirler",
        "İstanbul İSTANBUL'da istanbul'un",
    ],
)
def test_forms_of_a_turkish_word_have_one_root(words):
    """Tenses, participles and passives, and cases behind a stem on n or a vowel."""
    assert len(terms(words, "tr")) == 1


@needs_pystemmer
@pytest.mark.parametrize(
    "words", ["köprü köy", "deniz dede", "yol yıl", "kitap kita", "nehir neden", "zaman zarar"]
)
def test_other_turkish_words_have_another_root(words):
    """Words that share their first letters alone."""
    assert len(terms(words, "tr")) == 2


def test_a_turkish_root_has_letters_enough_and_a_vowel():
    """Whatever the stemmer of nouns leaves."""
    for word in ("ordu", "mrt", "adıdır", "yorlar", "ve", "aaaa", "sanat"):
        root = find_turkish_root(word, lambda word: word[:2])
        assert min(len(word), 3) <= len(root) or word.startswith(root)


@pytest.mark.parametrize(
    "words",
    [
        "مدينة المدينة بالمدينة للمدينة وبالمدينة",
        "فرنسا الفرنسية لفرنسا بفرنسا",
        "ألمانيا الألمانية المانيا",
        "أمريكا الأمريكية أمريكي",
        "يعيش تعيش العيش",
        "اكتشف اكتشفت يكتشف",
        "أسست أسسته وأسست",
        "مستشفى المستشفى مستشفيات",
        "كتاب كتابه الكتاب",
        "شُيّد شيد",
    ],
)
def test_forms_of_an_arabic_word_have_one_stem(words):
    """The article, small words and pronouns written onto it, gender, and who does it."""
    assert len(terms(words, "ar")) == 1


@pytest.mark.parametrize("words", ["جسر نهر", "بحر حرب", "ملك ملح", "قلم سلم"])
def test_other_arabic_words_have_another_stem(words):
    """A stem keeps three letters, so short words stay apart."""
    assert len(terms(words, "ar")) == 2
    assert all(len(stem_arabic(word)) == len(word) for word in words.split())


@pytest.mark.parametrize("words", ["hòa hoà", "kỹ kĩ", "thủy thuỷ", "Đức đức"])
def test_one_vietnamese_syllable_is_written_in_two_ways(words):
    """The tone on either vowel, and y or i at the end."""
    assert len(terms(words, "vi")) == 1


@pytest.mark.parametrize("words", ["má mã", "vật vất", "hồ hố", "đá dá", "mưa mua", "câu cau"])
def test_a_tone_makes_another_vietnamese_word(words):
    """So does the hook of a letter."""
    assert len(terms(words, "vi")) == 2


def test_a_syllable_without_accents_may_be_any():
    """Only where it has none; an accented one is itself."""
    for bare, meant in (("nuoc", "nước"), ("duong", "đường"), ("hai", "hải"), ("hoa", "hòa")):
        assert extract_terms(meant, "vi")[0] in list_accented(bare)
        assert bare not in list_accented(bare)
    assert list_accented("nươc") == ()
    assert list_accented("karsk") == ()


def test_the_stemmer_of_arabic_needs_no_library():
    """It is ours."""
    assert load_stemmer("arabic") is stem_arabic


@pytest.mark.parametrize(
    "words",
    [
        "설계 설계한 설계했으며 설계했나 설계하는",
        "지불했나 지불했다 지불한",
        "강등되었나 강등되었다 강등된",
        "먹는가 먹는다 먹었다",
        "딸은 딸이었나 딸이었다",
        "캐나다 캐나다의 캐나다에서",
        "다리 다리를 다리에서는",
    ],
)
def test_forms_of_a_korean_word_have_one_stem(words):
    """Verbs in questions and statements, and nouns with particles."""
    assert len(terms(words, "ko")) == 1


@pytest.mark.parametrize("words", ["바다 바람", "나라 나무", "지도 지구", "다리 다시마"])
def test_other_korean_words_have_another_stem(words):
    """A last syllable that belongs to a short noun stays."""
    assert len(terms(words, "ko")) == 2


@pytest.mark.parametrize(
    "words", ["kind kinderen", "stad steden", "groot grote", "zeehond zeehonden", "boom bomen"]
)
def test_forms_of_a_dutch_word_have_one_stem(words):
    """Plurals with another vowel or ending, and vowels written once or twice."""
    assert len(terms(words, "nl")) == 1


@needs_pystemmer
@pytest.mark.parametrize("words", ["leven leeft leefde", "werken werkt gewerkt", "huis huizen"])
def test_forms_of_a_dutch_verb_have_one_stem(words):
    """Where PyStemmer's newer algorithm is there."""
    assert len(terms(words, "nl")) == 1


@pytest.mark.parametrize(
    "words",
    [
        "מלחמה המלחמה במלחמה מלחמות ובמלחמות",
        "עיר העיר בעיר לעיר",
        "ייסד ייסדה ייסדו מייסד",
        "העביר העבירה להעביר",
        "עובדים העובדים עובד",
        "גשר הגשר לגשר גשרים",
        "מוזיאון המוזיאון במוזיאון",
        "סוס סוסים הסוסים",
    ],
)
def test_forms_of_a_hebrew_word_have_one_stem(words):
    """Small words written onto it, plural, and who does it."""
    assert len(terms(words, "he")) == 1


@pytest.mark.parametrize("words", ["גשר נהר", "ספר ספינה", "מלח ים", "אגם אדם"])
def test_other_hebrew_words_have_another_stem(words):
    """A stem keeps three letters, so short words stay apart."""
    assert len(terms(words, "he")) == 2


def test_a_hebrew_stem_has_three_letters():
    """Whatever could be taken off, and with the letters that only stand inside a word."""
    assert stem_hebrew("ובמלך") == "מלכ"
    assert stem_hebrew("ים") == "ימ"
    assert {len(stem_hebrew(word)) for word in ("והבה", "לכם", "תתת")} == {3}
