"""In other languages, too, the value of something else is no answer, and its own one is."""

import pytest

from index import articles
from index.answering import answer
from index.types import Band, Document
from tests.support.memory_collection import MemoryCollection

TEXTS = {
    "de": """
Das Freibad Lohe

Das Springbecken im Freibad Lohe ist achtzehn Meter lang. Das Freibad öffnet morgens um acht Uhr.
Die erste Führung ist am 9. Mai. Kassiererin ist Vera Lund.
""",
    "es": """
El faro de Arena

El faro de Arena mide 40 metros de alto. El faro abre a las once. La escalera se pintó en marzo.
La guía se llama Nora Paz. Nora Paz vive en el puerto desde 2011. El primer paseo es el 9 de mayo.
""",
    "fr": """
Le musée du sel

Le musée du sel ouvre à dix heures. La grande salle mesure 30 mètres de long. Les vitrines sont
nettoyées chaque mardi. La guide s'appelle Nora Petit. Nora Petit est arrivée en 2011. La première
visite a lieu le 9 mai. Un billet coûte six euros. Un plan aide à trouver les salles.
""",
    "ru": """
Новый маяк

Новый маяк открывается в десять часов. Высота маяка 40 метров. Лестницу покрасили в марте.
Смотритель Нора Белова живёт рядом. Первая экскурсия будет 9 мая. До маяка ходит паром.
""",
    "zh": """
青山书店

青山书店每天早上九点开门。书店的老板叫陆小梅。陆小梅从2011年开始卖书。第一期读书会5月9日开始。
""",
    "ja": """
浜の灯台

浜の灯台の高さは四十メートルです。灯台は石工の田島が建てました。階段は三月に塗られました。
""",
    "it": """
La vetreria del Molo

La vetreria del Molo ha nove operai e apre ogni lunedì. La costruì il comune nel 1988.
""",
    "pt": """
A vidraria do Cais

A vidraria do Cais tem nove operários e abre às segundas-feiras. Foi construída em 1988.
""",
    "pl": """
Latarnia na Piasku

Latarnia na Piasku ma 40 metrów wysokości. Zbudował ją kamieniarz Jan Tas.
Schody pomalowano w marcu.
""",
}


def _ask(code, question):
    text = TEXTS[code].strip()
    collection = MemoryCollection(
        [articles.parse(Document(source="a.txt", text=text, format="text"))]
    )
    return answer(collection, question)


@pytest.mark.parametrize(
    ("code", "question", "told"),
    [
        ("ja", "灯台の高さは何メートルですか？", "四十"),
        ("ja", "灯台は誰が建てましたか？", "田島"),
        ("pl", "Jaka jest wysokość latarni?", "40"),
        ("it", "Quando fu costruita la vetreria?", "1988"),
        ("pt", "Quando foi construída a vidraria?", "1988"),
        ("de", "Wie lang ist das Springbecken?", "achtzehn Meter"),
        ("de", "Wann öffnet das Freibad Lohe?", "acht Uhr"),
        ("de", "Wann ist die erste Führung?", "9. Mai"),
        ("de", "Wer ist Kassiererin im Freibad?", "Vera Lund"),
        ("es", "¿Qué altura tiene el faro de Arena?", "40 metros"),
        ("es", "¿A qué hora abre el faro de Arena?", "once"),
        ("es", "¿Cómo se llama la guía del faro?", "Nora Paz"),
        ("fr", "Quelle est la longueur de la grande salle ?", "30 mètres"),
        ("fr", "À quelle heure ouvre le musée du sel ?", "dix heures"),
        ("fr", "Combien coûte un billet ?", "six euros"),
        ("ru", "Какова высота маяка?", "40 метров"),
        ("ru", "Когда будет первая экскурсия?", "9 мая"),
        ("zh", "青山书店几点开门？", "九点"),
        ("zh", "第一期读书会什么时候开始？", "5月9日"),
    ],
)
def test_the_value_that_is_asked_for_is_told(code, question, told):
    """The rules leave what is asked for alone."""
    found = _ask(code, question)
    assert found.band is Band.ANSWER
    assert told in found.quotes[0].text


@pytest.mark.parametrize(
    ("code", "question"),
    [
        ("de", "Wie tief ist das Springbecken?"),
        ("de", "Wann schließt das Freibad Lohe?"),
        ("de", "Wann ist die zweite Führung?"),
        ("de", "Wann wurde das Freibad verkauft?"),
        ("de", "Wie heißt der Bruder von Vera Lund?"),
        ("de", "Gibt es im Freibad Lohe eine Rutsche?"),
        ("de", "Wann öffnet das Freibad Wellenglück?"),
        ("de", "Wann macht das Freibad Lohe zu?"),
        ("es", "¿Qué anchura tiene el faro de Arena?"),
        ("es", "¿A qué hora cierra el faro de Arena?"),
        ("es", "¿Quién pintó la escalera?"),
        ("es", "¿Cuántos años tiene Nora Paz?"),
        ("es", "¿Cuándo es el segundo paseo?"),
        ("fr", "Quelle est la profondeur de la grande salle ?"),
        ("fr", "À quelle heure ferme le musée du sel ?"),
        ("fr", "Qui nettoie les vitrines ?"),
        ("fr", "Quel âge a Nora Petit ?"),
        ("fr", "Combien coûte un plan ?"),
        ("fr", "Combien de guides a le musée du sel ?"),
        ("es", "¿Cuántos paseos hay al faro de Arena?"),
        ("ru", "Когда закрывается новый маяк?"),
        ("ru", "Кто покрасил лестницу?"),
        ("ru", "Когда будет вторая экскурсия?"),
        ("ru", "Есть ли на маяке лифт?"),
        ("ru", "Сколько стоит паром?"),
        ("ru", "Во сколько открывается старый маяк?"),
        ("zh", "陆小梅今年多大？"),
        ("zh", "青山书店几点关门？"),
        ("zh", "第二期读书会什么时候开始？"),
        ("zh", "红山书店几点开门？"),
        ("zh", "书店是谁装修的？"),
        ("ja", "灯台の幅は何メートルですか？"),
        ("ja", "階段は誰が塗りましたか？"),
        ("ja", "灯台は誰が掃除しましたか？"),
        ("pl", "Kto pomalował schody?"),
        ("pl", "Kiedy założono latarnię?"),
        ("it", "Quando fu fondata la vetreria?"),
        ("pt", "Quando foi fundada a vidraria?"),
        ("pl", "Czy w latarni jest kawiarnia?"),
    ],
)
def test_the_value_of_something_else_is_no_answer(code, question):
    """Another dimension, hour, doer, age, ordinal or thing answers nothing."""
    assert _ask(code, question).band is not Band.ANSWER


@pytest.mark.parametrize(
    ("text", "question", "is_told"),
    [
        ("Laden\n\nDer Laden ist von neun bis 17 Uhr offen.", "Wann schließt der Laden?", True),
        (
            "Horas\n\nLa tienda abre de 9 a 17 horas cada día. El pan es de Lugo.",
            "¿A qué hora cierra la tienda?",
            True,
        ),
        (
            "Vecinos\n\nAna Ros nació en Lugo en 1970. Toca el piano.",
            "¿Cuántos años tiene Ana Ros?",
            True,
        ),
        (
            "Vecinos\n\nAna Ros vive en Lugo desde hace nueve años. Toca el piano.",
            "¿Cuántos años tiene Ana Ros?",
            False,
        ),
        (
            "Le puits\n\nLe puits a 9 mètres de profondeur.",
            "Quelle est la profondeur du puits ?",
            True,
        ),
        ("Huerto\n\nLas llaves se dejan a Nora.", "¿A quién se dejan las llaves?", True),
        ("Паром\n\nПаромом управляет Глеб Снегов.", "Кто управляет паромом?", True),
        ("Saal\n\nIm Saal gibt es eine Bühne.", "Gibt es im Saal eine Bühne?", True),
    ],
)
def test_another_way_to_say_it_is_told_apart(text, question, is_told):
    """A range of hours and a birth are answers, years "since" something are no age."""
    collection = MemoryCollection(
        [articles.parse(Document(source="a.txt", text=text, format="text"))]
    )
    assert (answer(collection, question).band is Band.ANSWER) is is_told


@pytest.mark.parametrize(
    ("question", "is_told"),
    [
        ("Was wurde am 3. Juli 1987 gestrichen?", True),
        ("Was wurde am 4. Juli 1987 gestrichen?", False),
        ("Was wurde beim 3. Treffen gestrichen?", False),
    ],
)
def test_the_day_of_a_date_is_no_ordinal(question, is_told):
    """A heading gives the day in figures, and no third thing."""
    text = "# Chronik\n\n## 03.07.1987\n\nDas Tor wurde gestrichen.\n"
    collection = MemoryCollection(
        [articles.parse(Document(source="a.md", text=text, format="markdown"))]
    )
    assert (answer(collection, question).band is Band.ANSWER) is is_told
