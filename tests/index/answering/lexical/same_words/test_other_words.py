"""Words of other languages that say the same, and neighbours that do not."""

import pytest

from index.analysis import extract_terms, tokenize
from index.answering.lexical import find_same_words, says_same, tells_other_deed
from index.answering.lexical.same_words.table import UNSPACED, find_table
from index.languages import CODES, load_same_words

SAME = [
    ("uk", "поранених", "У лікарні двоє постраждалих.", "Двоє рятувальників приїхали."),
    ("uk", "записатися", "Реєстрація триває до п'ятниці.", "Ремонт триває до п'ятниці."),
    ("cs", "uhasit", "Oheň zkrotili po hodině.", "Oheň vznikl po hodině."),
    ("cs", "cena", "Vstupné činí 40 korun.", "Otevřeno je do 18 hodin."),
    ("sk", "zadarmo", "Za vstup sa neplatí.", "Za vstupom je šatňa."),
    ("sk", "zahynul", "Dvaja ľudia zomreli.", "Dvaja ľudia odišli."),
    ("bg", "преподава", "Курсът се води от Мария.", "Курсът е в сряда."),
    ("bg", "намаление", "Учениците имат отстъпка.", "Учениците имат урок."),
    ("ro", "răniți", "Trei victime au ajuns la spital.", "Trei trupe au cântat."),
    ("ro", "cost", "Biletul este la intrare.", "Ușa este la capătul curții."),
    ("el", "διδάσκει", "Δάσκαλος είναι ο Νίκος.", "Ταμίας είναι ο Νίκος."),
    ("el", "τζάμπα", "Η είσοδος είναι δωρεάν.", "Η έξοδος είναι δεξιά."),
    ("tr", "bedava", "Giriş ücretsizdir.", "Giriş soldadır."),
    ("tr", "öldü", "İki kişi hayatını kaybetti.", "İki kişi sevindi."),
    ("hu", "meghalt", "Egy utas életét vesztette.", "Egy utas elaludt."),
    ("hu", "ingyenes", "Belépődíj nincs, díjmentes.", "A bejárat hátul van."),
    ("fi", "kuoli", "Kaksi ihmistä menehtyi.", "Kaksi ihmistä lauloi."),
    ("fi", "opettaa", "Kurssia ohjaa Liisa.", "Kurssia seuraa kahvi."),
    ("sv", "släcka", "Branden var under kontroll klockan tre.", "Branden syntes klockan tre."),
    ("sv", "dog", "Tre personer omkom.", "Tre personer sjöng."),
    ("da", "kvæstede", "Fem rejsende kom til skade.", "Fem rejsende kom til København."),
    ("da", "pris", "Entré er 40 kroner, billet ved døren.", "Døren er malet rød."),
    ("no", "ras", "Et skred gikk i natt.", "En buss gikk i natt."),
    ("no", "gratis", "Barn betaler ingenting.", "Barn leser ofte."),
    ("ja", "料金", "入場料は五百円です。", "入口は北側です。"),
    ("ja", "負傷", "三人がけがをした。", "三人が歌を歌った。"),
    ("zh", "死了", "事故造成两人遇难。", "活动吸引两人参观。"),
    ("zh", "门票", "价格为二十元。", "入口在北侧。"),
    ("ko", "부상자", "두 명이 다쳤다.", "두 명이 노래했다."),
    ("ko", "공짜", "입장은 무료입니다.", "입장은 북쪽입니다."),
    ("ar", "الجرحى", "أصيب ثلاثة أشخاص.", "غنى ثلاثة أشخاص."),
    ("ar", "سعر", "رسوم الدخول عشرون.", "باب البيت شمالي."),
    ("he", "פצועים", "שני נפגעים במקום.", "שני זמרים במקום."),
    ("he", "מחיר", "התשלום בקופה.", "התור בקופה."),
    ("hi", "ज़ख्मी", "दो लोग घायल हुए।", "दो लोग गाने लगे।"),
    ("hi", "फीस", "शुल्क बीस है।", "दरवाज़ा उत्तर में है।"),
    ("th", "ราคา", "ค่าเข้าห้าสิบ", "ประตูอยู่ทางเหนือ"),
    ("vi", "chết", "Hai hành khách thiệt mạng.", "Hai hành khách ca hát."),
    ("vi", "trễ", "Ai quá hạn phải nộp thêm.", "Ai quá đói phải ăn thêm."),
]

OTHER_DEEDS = [
    (
        "uk",
        "Скільки коштує для дітей?",
        "Для дорослих вхід 90 гривень.",
        "Діти платять 40 гривень.",
    ),
    ("cs", "Kdy se otevírá?", "Zavíráme v 18 hodin.", "Otevřeno od 9, zavíráme v 18 hodin."),
    ("sk", "Kde si môžem kúpiť lístok?", "Lístky predáva Eva.", "Lístok kúpite u Evy."),
    ("sv", "Var kan man köpa kaffe?", "Vi säljer hela huset.", "Kaffe köps i kiosken."),
    ("da", "Hvornår slutter mødet?", "Mødet begynder klokken 19.", "Mødet varer til slut kl. 21."),
    ("tr", "Kitabı kim sattı?", "Kitabı Ayşe aldı ve alındı.", "Kitap Ayşe'ye satıldı."),
    (
        "ja",
        "図書館は何時に閉まりますか",
        "図書館は九時に開館します。",
        "図書館は八時に閉館します。",
    ),
    ("zh", "图书馆几点关门", "图书馆九点开放。", "图书馆八点闭馆。"),
    ("ko", "언제 끝나요?", "모임은 일곱 시에 시작합니다.", "모임은 아홉 시에 종료됩니다."),
    ("vi", "Ai mua căn nhà?", "Ông Ba bán căn nhà.", "Căn nhà do ông Ba mua."),
]


@pytest.mark.parametrize(("language", "asked", "said", "neighbour"), SAME)
def test_other_words_that_say_the_same(
    language: str, asked: str, said: str, neighbour: str
) -> None:
    term = asked if language in {"zh", "ja", "th"} else extract_terms(asked, language)[0]
    assert says_same(term, said, language)
    assert not says_same(term, neighbour, language)


@pytest.mark.parametrize(("language", "question", "other", "told"), OTHER_DEEDS)
def test_another_deed_alone_is_told_apart(
    language: str, question: str, other: str, told: str
) -> None:
    assert tells_other_deed(question, other, language)
    assert not tells_other_deed(question, told, language)


def test_a_phrase_is_found_as_its_words_in_a_row() -> None:
    text = "mấy người thiệt mạng"
    found = [
        text[span.start : span.end] for span, _ in find_same_words(text, tokenize(text, "vi"), "vi")
    ]
    assert "thiệt mạng" in found
    apart = "thiệt hại bao nhiêu mạng"
    assert all(
        "mạng" not in apart[span.start : span.end]
        for span, _ in find_same_words(apart, tokenize(apart, "vi"), "vi")
    )


def test_no_word_stands_for_itself() -> None:
    text = "hva er prisen"
    for _, others in find_same_words(text, tokenize(text, "no"), "no"):
        assert ("pris",) not in others


def test_a_language_without_a_table_has_no_other_words() -> None:
    assert not find_table("en").groups
    assert [*find_same_words("free entry", tokenize("free entry"), "en")] == []
    assert not says_same("free", "no charge", "en")


@pytest.mark.parametrize("language", sorted(CODES))
def test_each_word_of_a_table_is_found_by_its_term(language: str) -> None:
    if language in UNSPACED:
        return
    table = find_table(language)
    words = {word for line in load_same_words(language) for group in line for word in group}
    for word in words:
        terms = tuple(extract_terms(word, language))
        known = any(terms in table.read(group) for group in range(len(table.groups)))
        assert not known or terms in table.find(terms[0]), word
