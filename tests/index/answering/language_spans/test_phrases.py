"""The words that answer, in languages other than English."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import articles
from index.analysis import extract_terms
from index.answering.language_spans import find_answer_phrase, phrases
from index.answering.language_spans.classified_tokens import classify_tokens
from index.answering.question import analyze
from index.types import Document
from tests.support.memory_collection import MemoryCollection


def answer(question: str, sentence: str, language: str | None = None) -> str | None:
    """Return the words of a sentence that answer, in a collection of that sentence alone."""
    article = articles.parse(
        Document(source="a.txt", text=sentence, format="text", language=language)
    )
    span = find_answer_phrase(analyze(MemoryCollection([article]), question), sentence)
    return sentence[slice(*span)] if span else None


@pytest.mark.parametrize(
    ("question", "sentence", "words"),
    [
        (
            "Wann wurde die Brücke eröffnet?",
            "Die Brücke über den Fluss wurde am 12. Juni 1987 von der Stadt eröffnet.",
            "1987",
        ),
        (
            "Wie viele Boote liegen im Hafen?",
            "Nach dem Sturm liegen noch 14 Boote im alten Hafen der Stadt.",
            "14",
        ),
        ("¿Cuándo se inauguró el puente?", "El puente se inauguró en 1987 con una fiesta.", "1987"),
        ("В каком году открыли мост?", "Мост через реку открыли в 1987 году.", "1987"),
        ("桥是哪一年开放的？", "这座桥于1987年开放，连接两岸。", "1987"),
    ],
)
def test_a_number_that_is_asked_for_is_found(question, sentence, words):
    """A year or a count is part of the phrase."""
    assert words in (answer(question, sentence) or "")


@pytest.mark.parametrize(
    ("language", "question", "sentence", "words"),
    [
        (
            "fr",
            "Combien de temps dureront les travaux du pont ?",
            "Les travaux du pont coûteront 1,2 million d'euros et dureront sept mois.",
            "sept mois",
        ),
        (
            "de",
            "Wie viel kostet das neue Dach der Halle?",
            "Das neue Dach der Halle von 1950 kostet nach drei Jahren Planung 900 Euro.",
            "900",
        ),
        (
            "pt",
            "Quando é a festa do bairro?",
            "A festa do bairro com 40 bancas é no domingo.",
            "domingo",
        ),
    ],
)
def test_a_phrase_of_the_kind_that_is_asked_for_goes_first(language, question, sentence, words):
    """A period for how long, a sum for a price, a weekday for when."""
    found = answer(question, sentence, language) or ""
    assert words in found or (found and found in words)


@pytest.mark.parametrize(
    ("question", "sentence", "words"),
    [
        ("町長は誰ですか。", "町長の大野恵子さんは支援を約束した。", "大野恵子"),
        ("火事の原因は何ですか。", "火事の原因は古い配線とみられる。", "配線"),
        ("プールは何時に閉まりますか。", "プールは午後8時に閉まります。", "午後8時"),
    ],
)
def test_a_japanese_phrase_has_whole_runs_of_a_script(question, sentence, words):
    """Neither a name nor an hour is cut, and no ending stands at its edge."""
    found = answer(question, sentence) or ""
    assert words in found
    assert not "\u3041" <= found[-1] <= "\u309f"


def test_a_question_for_yes_or_no_has_no_phrase():
    """The answer to it stands in no source."""
    assert answer("Ist die Brücke gesperrt?", "Die Brücke ist seit Montag gesperrt.") is None


@pytest.mark.parametrize("sentence", ["", "?!", "Die"])
def test_a_sentence_without_a_phrase_has_no_answer(sentence):
    """Marks and small words alone answer nothing."""
    article = articles.parse(Document(source="a.txt", text="Der Hafen ist alt.", format="text"))
    question = analyze(MemoryCollection([article]), "Wer baute den Hafen?")
    assert find_answer_phrase(question, sentence) is None


@pytest.mark.parametrize(
    ("language", "sentence", "words"),
    [
        ("hi", "किसानों ने पुल बनाया।", ["किसानों", "ने", "पुल", "बनाया", "।"]),
        ("ar", "شُيّد الجسر.", ["شُيّد", "الجسر", "."]),
        ("vi", "Cầu cũ.".replace("ầ", "a\u0302\u0300"), ["Ca\u0302\u0300u", "cũ", "."]),
        ("de", "Die See-Brücke, 3,5 km.", ["Die", "See-Brücke", ",", "3,5", "km", "."]),
        ("zh", "桥长3公里", ["桥", "长", "3", "公", "里"]),
    ],
)
def test_marks_of_a_letter_do_not_end_a_word(language, sentence, words):
    """Vowel signs and accents belong to their word, as full stops of other scripts do not."""
    found = classify_tokens(sentence, frozenset(), language)
    assert [token.text for token in found] == words


@pytest.mark.parametrize(
    ("question", "sentence", "words"),
    [
        ("पुल कब बना था?", "पत्थर का पुल 1871 में बना था।", "1871"),
        ("सील क्या खाती है?", "सील झींगे खाती है।", "झींगे"),
    ],
)
def test_a_hindi_answer_is_whole_words(question, sentence, words):
    """Never a consonant between two vowel signs."""
    found = answer(question, sentence) or ""
    assert words in found
    assert set(found.split()) <= set(sentence.strip("।").split())


@pytest.mark.parametrize(
    ("language", "sentence", "sorts"),
    [
        ("tr", "on bir yıl", ["number", "number", "unit"]),
        ("tr", "bir köprü", ["determiner", "content"]),
        ("vi", "mười một cầu", ["number", "number", "content"]),
        ("vi", "một cầu", ["determiner", "content"]),
        ("de", "eine Brücke", ["determiner", "capital"]),
    ],
)
def test_a_number_of_two_words_is_one(language, sentence, sorts):
    """The word for one is an article where no number stands before it."""
    found = classify_tokens(sentence, frozenset(), language)
    assert [token.sort for token in found] == sorts


def test_a_thai_sentence_is_taken_apart():
    """At its spaces and small words, and between what the question has and the rest."""
    sentence = "ตัวเมียออกลูกในเดือนกุมภาพันธ์ ทะเลสาบมีแมวน้ำ 20,000 ตัว"
    question = "แมวน้ำตัวเมียออกลูกเมื่อไร"
    terms = frozenset(extract_terms(question, "th"))
    tokens = classify_tokens(sentence, terms, "th")
    assert "".join(token.text.strip() for token in tokens) == sentence.replace(" ", "")
    assert next(token.text for token in tokens if token.matched) == "ตัวเมียออกลูก"
    assert ("กุมภาพันธ์", "month") in [(token.text, token.sort) for token in tokens]
    found = answer(question, sentence, "th") or ""
    assert "กุมภาพันธ์" in found
    assert "20,000" not in found


@pytest.mark.parametrize(
    ("language", "question", "sentence", "words"),
    [
        ("pl", "Kiedy zaczyna się rejs?", "Rejs zaczyna się 4 maja i trwa sześć godzin.", "4 maja"),
        ("pl", "Ile trwa rejs?", "Rejs zaczyna się 4 maja i trwa sześć godzin.", "sześć godzin"),
        ("fi", "Milloin risteily alkaa?", "Risteily alkaa 4. toukokuuta.", "4. toukokuuta"),
        (
            "tr",
            "Gezi ne zaman başlıyor?",
            "Gezi 4 Mayıs'ta başlıyor ve iki saat sürüyor.",
            "4 Mayıs",
        ),
        ("hu", "Meddig lehet fizetni?", "Fizetni május 9-ig lehet.", "május 9"),
        (
            "es",
            "¿Cuándo zarpa?",
            "El barco zarpa el 4 de mayo de 1951 con ocho marinos.",
            "4 de mayo de 1951",
        ),
        ("ro", "Câți pescari au venit?", "Din nouă sate au venit 64 de pescari.", "64"),
        ("tr", "Kaç balıkçı geldi?", "Dokuz köyden 64 balıkçı geldi.", "64"),
        ("ru", "Сколько человек служит на маяке?", "На маяке служит 12 человек.", "12"),
    ],
)
def test_a_date_or_a_period_is_told_whole_and_alone(language, question, sentence, words):
    """Neither without its day or unit, nor with what stands beside it."""
    assert answer(question, sentence, language) == words


@pytest.mark.parametrize(
    ("language", "question", "sentence", "words"),
    [
        (
            "de",
            "Warum ist der Turm zu?",
            "Weil die Treppe morsch ist, bleibt der Turm zu.",
            "die Treppe morsch ist",
        ),
        (
            "de",
            "Warum ist der Turm zu?",
            "Der Turm bleibt zu, weil die Treppe morsch ist.",
            "die Treppe morsch ist",
        ),
        (
            "fr",
            "Pourquoi la tour est fermée ?",
            "La tour est fermée à cause de la tempête.",
            "la tempête",
        ),
        (
            "tr",
            "Kule neden kapalı?",
            "Merdiven çürük olduğu için kule kapalı.",
            "Merdiven çürük olduğu",
        ),
        ("ja", "なぜ塔は閉まっていますか", "階段が古いため、塔は閉まっています。", "階段が古い"),
        ("vi", "Tại sao tháp đóng cửa?", "Vì thang cũ nên tháp đóng cửa.", "thang cũ"),
        ("zh", "塔为什么关闭？", "因为楼梯太旧，塔关闭了。", "楼梯太旧"),
        ("el", "Γιατί έκλεισε;", "Επειδή η σκάλα σάπισε, έκλεισε.", "η σκάλα σάπισε"),
    ],
)
def test_a_reason_is_what_stands_beside_its_word(language, question, sentence, words):
    """Behind "weil" up to the comma or the end, before "için"."""
    assert answer(question, sentence, language) == words


@pytest.mark.parametrize(
    ("language", "question", "sentence", "words"),
    [
        (
            "de",
            "Wie viele Mitglieder hat der Löschzug?",
            "Der Löschzug besteht seit 1911 aus zweiundzwanzig Mitgliedern und hat ein Haus.",
            "zweiundzwanzig",
        ),
        (
            "es",
            "¿Cuántas ventanas tiene el faro?",
            "El faro tiene veintiún ventanas y fue construido en 1902.",
            "veintiún",
        ),
        (
            "it",
            "Quante barche ha il porto?",
            "Il porto ha ventitré barche ed è stato costruito nel 1902.",
            "ventitré",
        ),
        (
            "fr",
            "Combien de bateaux a le port ?",
            "Le port a quatre-vingt-douze bateaux et il a été construit en 1902.",
            "quatre-vingt-douze",
        ),
        (
            "nl",
            "Hoeveel boten heeft de haven?",
            "De haven heeft eenentwintig boten en werd in 1902 gebouwd.",
            "eenentwintig",
        ),
        (
            "da",
            "Hvor mange både har havnen?",
            "Havnen har treogtyve både og blev bygget i 1902.",
            "treogtyve",
        ),
        (
            "hu",
            "Hány hajó van a kikötőben?",
            "A kikötőben huszonhárom hajó van, és 1902-ben építették.",
            "huszonhárom",
        ),
    ],
)
def test_a_number_in_one_word_is_a_number(language, question, sentence, words):
    """Tens and ones are, however the language joins them; the year does not say how many."""
    assert answer(question, sentence, language) == words


@pytest.mark.parametrize(("language", "word"), [("es", "veinteañero"), ("it", "ventaglio")])
def test_other_words_that_begin_like_a_number_are_none(language, word):
    """Someone in their twenties, and a fan."""
    (token,) = classify_tokens(word, frozenset(), language)
    assert token.sort == "content"


@given(st.sets(st.integers(0, 40)), st.integers(0, 40), st.integers(0, 5))
def test_distances_are_those_to_the_nearest_word_of_the_question_outside(matched, first, more):
    """As counted by looking at every word of the question, on each side of the phrase."""
    last = first + more
    left = min((first - at for at in matched if at < first), default=8)
    right = min((at - last for at in matched if at > last), default=8)
    found = dict(phrases._distance_features(sorted(matched), first, last, "who"))
    assert found["distance"] == min(left, right, 8) / 4
    assert found["distance to the left"] == min(left, 8) / 4
    assert found["distance to the right"] == min(right, 8) / 4
    is_behind, is_before = any(at < first for at in matched), any(at > last for at in matched)
    assert ("between matched words" in found) == (is_behind and is_before)
    assert ("after matched words" in found) == (is_behind and not is_before)


@pytest.mark.parametrize(
    ("language", "question", "sentence", "words"),
    [
        ("el", "Πότε άνοιξε η γέφυρα;", "Η γέφυρα άνοιξε τον Μάιο του 1987.", "Μάιο του 1987"),
        (
            "ro",
            "Când a fost închis podul?",
            "Podul a fost închis între 1987 și 1989.",
            "1987 și 1989",
        ),
        ("ar", "متى أغلق الجسر؟", "أغلق الجسر بين عامي 1987 و1989.", "1987 و1989"),
        ("tr", "Kursa katılanlar kaç yaşında?", "Kursa katılanlar 9-18 yaşındadır.", "9-18"),
    ],
)
def test_a_month_has_its_year_and_a_range_both_ends(language, question, sentence, words):
    """Over an article or an "and" between them, and over a dash without spaces."""
    assert answer(question, sentence, language) == words
