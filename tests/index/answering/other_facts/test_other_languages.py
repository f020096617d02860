"""In other languages, too, the fact of a neighbour is no answer, and other words are found."""

import pytest

from index import articles
from index.answering import answer
from index.answering.other_facts.other_languages.asked_names import (
    asks_for_name_in_language,
    holds_new_name_in_language,
)
from index.answering.question import analyze
from index.languages import CODES, load_same_words
from index.types import Band, Document
from tests.support.memory_collection import MemoryCollection

TEXTS = {
    "de": """
Imkerverein Moosgrund

Der Imkerverein Moosgrund wurde 1957 von neun Bauern gegründet. Die Schleuder hat der Schmied
Olaf Krug errichtet. Der Jahresbeitrag beträgt 44 Euro.

====
Schachklub Felden

Der Schachklub Felden spielt im Rathaus. Trainerin ist Ines Vogt. Anmeldungen nimmt das Büro im
Rathaus entgegen.
""",
    "fr": """
Ruche du Val

La Ruche du Val a été fondée en 1957 par neuf paysans. Le pressoir a été construit par le
forgeron Rémi Caron. L'adhésion coûte 44 euros par an.

====
Échecs de Lormel

Le cercle d'échecs de Lormel joue à la mairie. L'entraîneuse est Inès Vautier. Les inscriptions
se font au bureau de la mairie.
""",
    "ru": """
Пасека «Ручей»

Пасеку «Ручей» основали в 1957 году девять крестьян. Пресс построил кузнец Олег Крутов.
Членский взнос составляет 440 рублей в год.

====
Шахматный клуб «Ладья»

Шахматный клуб «Ладья» играет в ратуше. Тренер Инна Волкова живёт рядом. Записаться можно в
канцелярии.
""",
    "ja": """
沢の養蜂会

沢の養蜂会は1957年に9人の農家によって設立されました。
圧搾機は鍛冶屋の小川徹が建てました。
年会費は4400円です。

====
城下将棋クラブ

城下将棋クラブは市役所で対局します。
コーチの水野楓は近くに住んでいます。
申し込みは事務局で受け付けています。
""",
}


def _read(code):
    texts = TEXTS[code].strip().split("\n====\n")
    return MemoryCollection(
        [
            articles.parse(Document(source=f"{place}.txt", text=text, format="text"))
            for place, text in enumerate(texts)
        ]
    )


@pytest.mark.parametrize(
    ("code", "question", "told"),
    [
        ("de", "Wer hat die Schleuder gebaut?", "Olaf Krug"),
        ("de", "Wer ist die Trainerin des Schachklubs?", "Ines Vogt"),
        ("de", "Wann wurde der Imkerverein Moosgrund gegründet?", "1957"),
        ("fr", "Qui a bâti le pressoir ?", "Rémi Caron"),
        ("fr", "Qui est l'entraîneuse du cercle d'échecs ?", "Inès Vautier"),
        ("ru", "Кем был построен пресс?", "Олег Крутов"),
        ("ru", "Кто тренер шахматного клуба «Ладья»?", "Инна Волкова"),
        ("ja", "圧搾機を建設したのは誰ですか？", "小川徹"),
        ("ja", "養蜂会の会費はいくらですか？", "4400円"),
    ],
)
def test_other_words_and_the_asked_role_are_found(code, question, told):
    """Whoever built or erected it is named, and so is who has the role."""
    found = answer(_read(code), question)
    assert found.band is Band.ANSWER
    assert told in found.quotes[0].text


@pytest.mark.parametrize(
    ("code", "question"),
    [
        ("de", "Wer hat die Schleuder repariert?"),
        ("de", "Wer ist der Trainer im Imkerverein Moosgrund?"),
        ("de", "Wann wurde der Schachklub Felden gegründet?"),
        ("de", "Was kostet die Mitgliedschaft im Schachklub?"),
        ("de", "Wie viele Bienenkörbe hat der Imkerverein?"),
        ("fr", "Qui a repeint le pressoir ?"),
        ("fr", "Qui est l'entraîneur de la Ruche du Val ?"),
        ("ru", "Кто отремонтировал пресс?"),
        ("ru", "Кто тренер пасеки «Ручей»?"),
        ("ja", "沢の養蜂会のコーチは誰ですか？"),
        ("ja", "圧搾機を修理したのは誰ですか？"),
    ],
)
def test_a_neighbours_fact_is_no_answer(code, question):
    """Neither another deed nor another club's role, year, fee or number."""
    assert answer(_read(code), question).band is not Band.ANSWER


def test_a_number_of_other_things_is_no_fee():
    """A question for a yearly fee asks for money, which six lanes are not."""
    texts = ["Der Kegelklub Ahorn\n\nDer Kegelklub Ahorn hat im Keller sechs Bahnen."]
    texts += ["Der Angelklub Weide\n\nDer Jahresbeitrag des Angelklubs Weide ist 30 Euro."]
    collection = MemoryCollection(
        [
            articles.parse(Document(source=f"{place}.txt", text=text, format="text"))
            for place, text in enumerate(texts)
        ]
    )
    asked = "Wie hoch ist der Jahresbeitrag im {}?"
    assert answer(collection, asked.format("Kegelklub Ahorn")).band is not Band.ANSWER
    assert answer(collection, asked.format("Angelklub Weide")).band is Band.ANSWER


@pytest.mark.parametrize(
    ("text", "told", "untold"),
    [
        (
            "Das Torffest\n\nDas Torffest ist am 3. Mai. Das Abendessen kostet 12 Euro.",
            "Was kostet das Abendessen auf dem Torffest?",
            "Was kostet der Parkplatz auf dem Torffest?",
        ),
        (
            "La fiesta del lino\n\nLa fiesta del lino es el 3 de mayo. La cena cuesta 12 euros.",
            "¿Cuánto cuesta la cena de la fiesta del lino?",
            "¿Cuánto cuesta el aparcamiento de la fiesta del lino?",
        ),
        (
            "La festa del lino\n\nLa festa del lino è il 3 maggio. La cena costa 12 euro.",
            "Quanto costa la cena alla festa del lino?",
            "Quanto costa il parcheggio alla festa del lino?",
        ),
        (
            "Le bal du lin\n\nLe bal du lin a lieu le 3 mai. Le dîner coûte 12 euros.",
            "Combien coûte le dîner au bal du lin ?",
            "Combien coûte le vestiaire au bal du lin ?",
        ),
    ],
)
def test_the_price_of_another_thing_there_is_no_answer(text, told, untold):
    """What is named first has the price; that no source has it is told by no other one's price."""
    collection = MemoryCollection(
        [articles.parse(Document(source="a.txt", text=text, format="text"))]
    )
    assert answer(collection, told).band is Band.ANSWER
    assert answer(collection, untold).band is not Band.ANSWER


@pytest.mark.parametrize(
    ("code", "text", "question", "is_told"),
    [
        (
            "es",
            "Un ciclista herido llegó.",
            "¿Cómo se llama el ciclista herido?",
            False,
        ),
        (
            "es",
            "El ciclista herido es Tomás Rey.",
            "¿Cómo se llama el ciclista herido?",
            True,
        ),
        ("es", "La barca hundida «lenta» era vieja.", "¿Cómo se llama la barca hundida?", True),
        (
            "fr",
            "Un cycliste blessé rentrait.",
            "Comment s'appelle le cycliste blessé ?",
            False,
        ),
        (
            "fr",
            "Le cycliste blessé : Rémi Caron.",
            "Comment s'appelle le cycliste blessé ?",
            True,
        ),
        ("it", "Un ciclista ferito tornava a casa.", "Come si chiama il ciclista ferito?", False),
        ("nl", "De gewonde fietser ging naar huis.", "Hoe heet de gewonde fietser?", False),
        ("nl", "De gewonde fietser is Rik Mol.", "Hoe heet de gewonde fietser?", True),
        ("ru", "Раненый велосипедист ехал домой.", "Как зовут раненого велосипедиста?", False),
        (
            "ru",
            "Раненый велосипедист — Олег Крутов.",
            "Как зовут раненого велосипедиста?",
            True,
        ),
        ("pl", "Ranny rowerzysta jechał do domu.", "Jak nazywa się ranny rowerzysta?", False),
    ],
)
def test_a_role_alone_says_no_name(code, text, question, is_told):
    """Nor does a weekday with a capital; what stands in quotation marks may be a name."""
    page = Document(source="a.txt", text=f"{text}\n", format="text", language=code)
    collection = MemoryCollection([articles.parse(page)])
    asked = analyze(collection, question)
    assert asks_for_name_in_language(asked)
    assert holds_new_name_in_language(text, asked) is is_told


def test_words_of_the_tables_are_read():
    """Every file is named by a language with a table, and a group holds no word twice."""
    read = [code for code in CODES if load_same_words(code)]
    assert len(read) > 20
    for code in read:
        for line in load_same_words(code):
            for group in line:
                assert len(set(group)) == len(group), (code, group)


BRIDGES = {
    "hi": """
कमल नदी का पुल

पुल इंजीनियर सोहन राणा ने 1926 में बनाया था।
सोहन राणा का जन्म 1888 में इंदौर में हुआ था।
पुल की मरम्मत पर 30 लाख रुपये खर्च हुए।
""",
    "ar": """
جسر وادي الزهر

بنى المهندس نبيل حمدان الجسر عام 1926.
ولد نبيل حمدان عام 1888 في طرابلس.
بلغت كلفة ترميم الجسر 30 ألف دينار.
""",
    "zh": """
柳溪大桥

柳溪大桥由工程师宋明远于1926年建造。
宋明远1888年出生于合肥。
大桥的维修费用为30万元。
""",
    "ja": """
柳川大橋

柳川大橋は1926年に技師の宮本剛によって建設されました。
宮本剛は1888年に長野で生まれました。
橋の修理費用は30万円でした。
""",
}


@pytest.mark.parametrize(
    ("code", "question", "is_told"),
    [
        ("hi", "सोहन राणा का जन्म कब हुआ?", True),
        ("hi", "तारा ब्रांट का जन्म कब हुआ?", False),
        ("hi", "कोरल टावर की मरम्मत पर कितना खर्च हुआ?", False),
        ("ar", "متى ولد نبيل حمدان؟", True),
        ("ar", "متى ولدت تارا برانت؟", False),
        ("ar", "كم بلغت كلفة ترميم برج كورال؟", False),
        ("zh", "宋明远是哪年出生的？", True),
        ("zh", "林婉如是哪年出生的？", False),
        ("zh", "珊瑚塔的维修费用是多少？", False),
        ("ja", "宮本剛はいつ生まれましたか？", True),
        ("ja", "林由香はいつ生まれましたか？", False),
        ("ja", "珊瑚塔の修理費用はいくらでしたか？", False),
    ],
)
def test_what_no_source_names_is_not_answered_without_capitals_either(code, question, is_told):
    """Neither somebody else's birth nor the cost of another thing is told."""
    other = TEXTS.get(code, "").strip().split("\n====\n")
    collection = MemoryCollection(
        [
            articles.parse(Document(source=f"{place}.txt", text=text, format="text"))
            for place, text in enumerate([BRIDGES[code].strip(), *filter(None, other)])
        ]
    )
    assert (answer(collection, question).band is Band.ANSWER) is is_told


FERRIES = {
    "de": "Die Fähre Möwe\n\nDie Fähre wurde 1964 von der Werft Brandt gebaut.",
    "ro": "Bacul\n\nBacul a fost construit în 1964 de șantierul Brandu.",
    "ru": "Паром\n\nПаром построила в 1964 году верфь Брандта.",
    "nl": "De veerboot\n\nDe veerboot werd in 1964 gebouwd door de werf Brandsma.",
}


@pytest.mark.parametrize(
    ("code", "question", "is_told"),
    [
        ("de", "Wann wurde die Fähre gebaut?", True),
        ("de", "Wann wurde die Schule gebaut?", False),
        ("de", "Wer hat die Schule gebaut?", False),
        ("ro", "Când a fost construit bacul?", True),
        ("ro", "Când a fost construită școala?", False),
        ("ru", "Когда построили паром?", True),
        ("ru", "Когда построили школу?", False),
        ("nl", "Wanneer werd de veerboot gebouwd?", True),
        ("nl", "Wanneer werd de school gebouwd?", False),
    ],
)
def test_the_deed_on_something_else_is_no_answer(code, question, is_told):
    """When the ferry was built does not tell when the school was, of which no source speaks."""
    document = Document(source="a.txt", text=FERRIES[code], format="text", language=code)
    collection = MemoryCollection([articles.parse(document)])
    assert (answer(collection, question).band is Band.ANSWER) is is_told
