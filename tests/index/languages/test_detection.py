"""Detection of the language of a text."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.languages import UNKNOWN, check_stated_language, detect_language, detection

CASES = Path(__file__).parents[3] / "benchmarks" / "data_sentences"
LANGUAGES = sorted(path.stem for path in CASES.glob("??.json"))


def text_in(code: str) -> str:
    cases = json.loads((CASES / f"{code}.json").read_text(encoding="utf-8"))["cases"]
    return "\n\n".join(case["text"] for case in cases)


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_page_of_each_language_is_recognised(code):
    """A page of plain sentences is enough, in whatever language that has a table."""
    assert detect_language(text_in(code)) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Who opened the new bridge?", "en"),
        ("Wer hat die neue Brücke eröffnet?", "de"),
        ("Il sig. Rossi arriva alle 8. La sig.ra Bianchi parte.", "it"),
        ("Il dott. Rossi parte.", "it"),
        ("That is past. He is wet. It is red. Ask a vet. Go.", "en"),
        ("Ask sig. Rossi about the price of the boat.", "en"),
        ("¿Quién inauguró el puente nuevo?", "es"),
        ("Qui a inauguré le nouveau pont ?", "fr"),
        ("Quem inaugurou a nova ponte?", "pt"),
        ("Кто открыл новый мост?", "ru"),
        ("Хто відкрив новий міст?", "uk"),
        ("Yeni köprüyü kim açtı?", "tr"),
        ("谁为新桥揭幕？", "zh"),
        ("新しい橋を開いたのは誰ですか。", "ja"),
        ("새 다리를 누가 열었습니까?", "ko"),
        ("Ποιος εγκαινίασε τη γέφυρα;", "el"),
        ("من افتتح الجسر الجديد؟", "ar"),
        ("नया पुल किसने खोला?", "hi"),
        ("ใครเปิดสะพานใหม่", "th"),
        ("מי פתח את הגשר החדש?", "he"),
        ("Milloin silta avattiin ja kuka sen avasi?", "fi"),
        ("Ki nyitotta meg az új hidat?", "hu"),
        ("Hva het hun som åpnet den nye broen?", "no"),
        ("Hvem åbnede den nye bro?", "da"),
        ("Kedy bol otvorený nový most?", "sk"),
        ("Кой откри новия мост?", "bg"),
    ],
)
def test_a_short_question_is_recognised(text, code):
    """Its question word and its script are enough."""
    assert detect_language(text) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Lleva algo, p. ej. pan, para 20 personas. Llega pronto.", "es"),
        ("Nimm etwas mit, z. B. Brot. Komm bald.", "de"),
        ("Neem iets mee, d.w.z. brood. Bel even.", "nl"),
        ("Bring bread, e.g. rye, at 9 a.m. or later.", "en"),
        ("Ask J. R. Hale. B. Moss left at 9.", "en"),
    ],
)
def test_abbreviations_of_several_parts_tell_a_short_text(text, code):
    """Where they begin small; initials of names tell nothing."""
    assert detect_language(text) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Kirjasto avataan kello 9. Jäsenyys maksaa 20 euroa vuodessa.", "fi"),
        ("La biblioteca apre alle 9. La tessera costa 10 euro all'anno.", "it"),
        ("Biblioteca se deschide la ora 9. Abonamentul costă 50 de lei pe an.", "ro"),
        ("Lena has 20 euros. Kello sold Villa Rosa.", "en"),
    ],
)
def test_words_of_amounts_and_times_tell_a_short_text(text, code):
    """Two sentences may hold hardly any function word; one name is no sign."""
    assert detect_language(text) == code


@pytest.mark.parametrize(
    "text",
    [
        "Դուռը բացվեց։ Նա ներս մտավ։",
        "די טיר האָט זיך געעפֿנט. זי איז אַרײַנגעגאַנגען.",
        "Мы адчынілі дзверы. Ён увайшоў у хату і сеў. Ўсё было ціха, ўсе спалі. Ўчора прыйшоў ён.",
        """Ilm oli ilus ja soe. Kõndisime randa, kus vesi läikis päikese käes ja lapsed ujusid.
        Õhtul läksime koju, väsinud aga õnnelikud, ning järgmisel hommikul sadas juba vihma.""",
    ],
)
def test_a_language_without_a_table_is_unknown(text):
    """Armenian, Yiddish, Belarusian and Estonian have none."""
    assert detect_language(text) == UNKNOWN


@pytest.mark.parametrize("text", ["", "42", "?!", "Hm", "RTX4090"])
def test_a_text_without_any_sign_counts_as_english(text):
    """Numbers and marks say nothing."""
    assert detect_language(text) == "en"


@pytest.mark.parametrize(
    ("stated", "text", "code"),
    [
        ("en-US", "Der Hafen wurde im Mai geschlossen, weil die Mole nicht mehr sicher war.", "de"),
        ("en", "Мост открыли весной, и сразу же начались работы на другом берегу.", "ru"),
        ("de_AT", "Der Hafen wurde geschlossen.", "de"),
        ("nb", "Broen ble åpnet i mai, og ferja sluttet å gå.", "no"),
        ("da", "Broen ble åpnet i mai, og ferja sluttet å gå.", "da"),
        ("et", "Sild avati mais ja praam lõpetas sõitmise.", "et"),
        ("fr", "Le Monde, The Times, Die Zeit", "fr"),
        ("de", "Hafen. Kai. Boje.", "de"),
    ],
)
def test_a_stated_language_stands_unless_the_text_is_plainly_in_another(stated, text, code):
    """Templates state English for every page; a neighbour or a few names prove nothing."""
    assert check_stated_language(stated, text) == code


def test_a_finnish_text_has_few_small_words():
    """Its endings say what small words say elsewhere."""
    text = (
        "Norvikin kaukoputki sijaitsee Seravuorella 2 400 metrin korkeudessa. Sen Saksassa valetun"
        " peilin halkaisija on 8,2 metriä. Kaukoputkella tarkkaillaan räjähtäviä tähtiä öisin."
    )
    assert detect_language(text) == "fi"


@given(st.text(alphabet="abzK'’À\u0130\u212a²½\u0663–“ª 1_.\u0301ßα漢", max_size=40))
def test_english_is_told_by_the_same_words_in_bytes(text):
    """However letters beyond ASCII stand between the words, there are as many of each."""
    words, encoded = detection._find_words(text), detection._find_plain_words(text)
    assert len(words) == len(encoded)
    small = [word.encode() in detection._SMALL_ENGLISH for word in words]
    assert small == [word in detection._SMALL_ENGLISH for word in encoded]
