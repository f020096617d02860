"""Encodings of one byte a character are told apart by what words and letters they give."""

import pytest

from index.sources.encoding import decode_text

TEXTS = {
    "pl": "Rada miasta Łodzi przyjęła w środę budżet. Żadna partia nie głosowała przeciw.",
    "cs": "Městská rada ve středu schválila rozpočet. Žádná strana nehlasovala proti němu.",
    "sk": "Mestské zastupiteľstvo schválilo rozpočet. Žiadna strana nehlasovala proti nemu.",
    "hu": "A városi tanács szerdán elfogadta a költségvetést. Senki sem szavazott ellene, örültek.",
    "hr": "Gradsko vijeće usvojilo je proračun. Nitko nije glasovao protiv, što čudi građane.",
    "ro": "Consiliul orașului a aprobat bugetul în ședința de miercuri. Nimeni nu s-a împotrivit.",
    "de": "Der Stadtrat beschloß am Mittwoch den Haushalt fürs nächste Jahr. Niemand war dagegen.",
    "fr": "Le conseil a adopté le budget à l’unanimité. Personne n’a voté contre, où qu’il siège.",
    "es": "El concejo aprobó el presupuesto del próximo año. Nadie votó en contra, señaló Núñez.",
    "pt": "A câmara aprovou o orçamento na reunião de ontem. Não houve votos contra, disse João.",
    "sv": "Kommunfullmäktige godkände budgeten på onsdagen. Ingen röstade emot förslaget.",
    "da": "Byrådet vedtog budgettet på onsdag. Ingen stemte imod, og mødet sluttede før otte.",
    "tr": "Belediye meclisi bütçeyi çarşamba günü onayladı. Hiç kimse karşı oy kullanmadı.",
    "lt": "Miesto taryba trečiadienį patvirtino biudžetą. Niekas nebalsavo prieš jį.",
    "ru": "Городской совет принял бюджет. Никто не голосовал против, и заседание было коротким.",
    "uk": "Міська рада ухвалила бюджет. Ніхто не голосував проти, і засідання було коротким.",
    "bg": "Общинският съвет прие бюджета. Никой не гласува против, а заседанието беше кратко.",
    "el": "Το δημοτικό συμβούλιο ενέκρινε τον προϋπολογισμό. Κανείς δεν ψήφισε κατά.",
    "he": "מועצת העיר אישרה את התקציב ביום רביעי. איש לא הצביע נגד ההצעה.",
    "ar": "وافق مجلس المدينة على الميزانية يوم الأربعاء. ولم يصوت أحد ضد الاقتراح.",
    "en": "The café’s owner — Zoë Brontë — said “no”. It cost £5 million.",
}
CODECS = {
    "cp1250": ("pl", "cs", "sk", "hu", "hr"),
    "iso8859-2": ("pl", "cs", "hu"),
    "cp1252": ("de", "fr", "es", "pt", "sv", "da", "en"),
    "mac_roman": ("de", "fr", "es", "pt", "sv", "da", "en"),
    "cp1254": ("tr",),
    "cp1257": ("lt",),
    "cp1251": ("ru", "uk", "bg"),
    "koi8-r": ("ru",),
    "koi8-u": ("uk",),
    "cp866": ("ru",),
    "iso8859-5": ("ru",),
    "cp1253": ("el",),
    "cp1255": ("he",),
    "cp1256": ("ar",),
}
CASES = [(codec, language) for codec, languages in CODECS.items() for language in languages]


@pytest.mark.parametrize("size", [1, 12])
@pytest.mark.parametrize(("codec", "language"), CASES)
def test_a_paragraph_is_read_in_its_own_encoding(codec: str, language: str, size: int) -> None:
    """Whatever the language, of a paragraph or of a page; the note says that it was a guess."""
    text = "\n".join([TEXTS[language]] * size)
    decoded = decode_text("a.txt", text.encode(codec))
    assert decoded.text == text
    assert decoded.note is not None
    assert "save it as UTF-8" in decoded.note


@pytest.mark.parametrize(
    ("codec", "text"),
    [
        ("gb18030", "市议会周三通过了预算。没有人投反对票，会议很短。" * 4),
        ("big5", "市議會週三通過了預算。沒有人投反對票，會議很短。" * 4),
        ("shift_jis", "市議会は水曜日に予算を可決した。反対した人はいなかった。" * 4),
        ("euc-jp", "市議会は水曜日に予算を可決した。反対した人はいなかった。" * 4),
        ("euc-kr", "시의회는 수요일에 예산을 통과시켰다. 반대한 사람은 없었다." * 4),
    ],
)
def test_encodings_of_several_bytes_are_left_to_the_library(codec: str, text: str) -> None:
    """No alphabet is seen in them."""
    assert decode_text("a.txt", text.encode(codec)).text == text
