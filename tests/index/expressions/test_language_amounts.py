"""Amounts and times in sentences of languages other than English."""

import pytest

from index.expressions import (
    SentenceFlag,
    find_flags,
    says_age,
    says_amount,
    says_duration,
    says_time,
)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("el", "Δεκατρείς βάρκες βυθίστηκαν."),
        ("el", "Η είσοδος είναι δωρεάν."),
        ("ar", "غرق قاربان وثلاثة زوارق."),
        ("ar", "الدخول مجاني."),
        ("hi", "नाव में दो लोग थे।"),
        ("hi", "कई नावें डूब गईं।"),
        ("vi", "Ba chiếc thuyền bị chìm."),
        ("ko", "배 두 척이 가라앉았습니다."),
        ("ko", "입장은 무료입니다."),
        ("ja", "船が三隻沈みました。"),
        ("ja", "ほとんどの船が沈みました。"),
        ("th", "เรือสามลำจม"),
        ("fi", "Molemmat veneet upposivat."),
        ("hu", "Két csónak elsüllyedt."),
        ("uk", "Троє рибалок урятувалися."),
        ("he", "שתי סירות טבעו."),
        ("xx", "Bez tabulky."),
    ],
)
def test_a_number_or_a_word_for_it_is_an_amount(language: str, text: str) -> None:
    assert says_amount(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("el", "Οι βάρκες βυθίστηκαν στις 3 Μαΐου 1954."),
        ("ar", "غرقت القوارب في عام 1954."),
        ("hi", "नावें 3 मई को डूब गईं।"),
        ("vi", "Con thuyền bị chìm ngoài khơi."),
        ("ko", "배는 1954년 5월 3일에 가라앉았습니다."),
        ("ja", "船は1954年5月3日に沈みました。"),
        ("th", "เรือจมวันที่ 3 พฤษภาคม 1954"),
        ("th", "เรือสามารถจมได้"),
        ("fi", "Vene upposi."),
        ("hu", "A csónak elsüllyedt."),
    ],
)
def test_a_date_is_no_amount(language: str, text: str) -> None:
    assert not says_amount(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("hu", "A vásár augusztusban nyílik."),
        ("fi", "Markkinat avataan keväällä."),
        ("ar", "يفتح السوق بعد الظهر."),
        ("hi", "बाज़ार सुबह खुलता है।"),
        ("ko", "시장은 매주 열립니다."),
        ("ja", "市場は毎週開きます。"),
        ("th", "ตลาดเปิดทุกวัน"),
        ("el", "Η αγορά ανοίγει την άνοιξη."),
        ("pt", "O mercado abre na segunda-feira."),
        ("pt", "O mercado abre ao meio-dia."),
    ],
)
def test_a_word_for_a_time_tells_one(language: str, text: str) -> None:
    assert says_time(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("hu", "A vásárt Anna nyitja meg."),
        ("fi", "Anna avaa markkinat."),
        ("ar", "افتتحت مريم السوق."),
        ("hi", "मीरा ने बाज़ार खोला।"),
        ("ko", "민수가 시장을 열었습니다."),
        ("ja", "由美が市場を開いた。"),
        ("el", "Η Άννα άνοιξε την αγορά."),
        ("pt", "A segunda feira foi a do queijo."),
        ("pt", "A Ana abriu a segunda porta."),
    ],
)
def test_a_sentence_without_one_tells_no_time(language: str, text: str) -> None:
    assert not says_time(text, language)


@pytest.mark.parametrize(
    ("language", "text", "flag"),
    [
        ("hi", "टिकट 45 यूरो का है।", SentenceFlag.MONEY),
        ("hi", "यात्रा 6 घंटे चली।", SentenceFlag.DURATION),
        ("pt", "Fecha às segundas-feiras, menos na sexta-feira.", SentenceFlag.WEEKDAY),
        ("pt", "Quinta-feira é dia de mercado.", SentenceFlag.WEEKDAY),
        ("th", "เปิดวันที่ 3 มิถุนายน", SentenceFlag.DATE),
        ("tr", "İki tekne battı.", SentenceFlag.COUNT),
    ],
)
def test_words_with_vowel_signs_and_a_dotted_capital_give_flags(
    language: str, text: str, flag: SentenceFlag
) -> None:
    assert find_flags(text, language) & flag


@pytest.mark.parametrize(
    ("language", "text", "is_duration"),
    [
        ("de", "Die Reparatur dauerte vier Wochen.", True),
        ("de", "Der Streik ging von 1902 bis 1904.", True),
        ("de", "Der Kran wurde 1902 gebaut und ist 9 Meter hoch.", False),
        ("ro", "Macaraua a fost construită în 1902.", False),
        ("de", "Die Fahrt geht von 9 bis 11 Uhr.", True),
        ("pl", "Przerwa trwa kwadrans.", True),
        ("ro", "Greva a durat patru zile.", True),
        ("hu", "A sztrájk négy hétig tartott.", True),
    ],
)
def test_a_period_or_two_years_tell_how_long(
    language: str, text: str, *, is_duration: bool
) -> None:
    assert says_duration(text, language) == is_duration


@pytest.mark.parametrize(
    ("language", "text", "is_age"),
    [
        ("el", "Ο Πέτρος είναι 31 ετών.", True),
        ("el", "Ο Πέτρος έπιασε ένα λαβράκι έξι κιλών.", False),
        ("tr", "Petek 31 yaşında.", True),
        ("tr", "Petek altı kiloluk bir balık tuttu.", False),
        ("vi", "Anh Dũng 31 tuổi.", True),
        ("vi", "Anh Dũng bắt được con cá sáu cân.", False),
        ("ja", "健太は31歳です。", True),
        ("ja", "健太は魚を6匹釣った。", False),
        ("th", "เขาอายุ 31", True),
        ("th", "เขาตกปลาหกตัว", False),
        ("ro", "Petru Zerva (31) a câștigat.", True),
    ],
)
def test_an_age_is_told_by_its_word_or_beside_a_name(
    language: str, text: str, *, is_age: bool
) -> None:
    assert says_age(text, language) == is_age
