"""Things in other languages that a name behind a preposition tells apart."""

import pytest

from index import articles
from index.answering import answer
from index.types import Band, Document
from tests.support.memory_collection import MemoryCollection

TEXTS = {
    "bruecken.txt": (
        "Brücken im Tal\n\nDie Brücke von Helmrode ist 80 Meter lang und aus Eichenholz. Die Mühle"
        " wurde im Sommer geschlossen.\n"
    ),
    "puentes.txt": (
        "Puentes del valle\n\nEl puente de Villarte mide 80 metros y es de piedra. La torre está"
        " cerrada por obras en el verano.\n"
    ),
}
BRIDGES = MemoryCollection(
    [
        articles.parse(Document(source=source, text=text, format="text"))
        for source, text in TEXTS.items()
    ]
)


SOUPS = MemoryCollection(
    [
        articles.parse(Document(source=source, text=text, format="text"))
        for source, text in {
            "sopas.txt": (
                "Sopas de la casa\n\nLa sopa de garbanzos hierve dos horas. La sopa de hinojo lleva"
                " nata.\n"
            ),
            "soupes.txt": (
                "Soupes de la maison\n\nLa soupe de lentilles cuit deux heures. La soupe de navets"
                " contient du lait.\n"
            ),
        }.items()
    ]
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("¿Cuánto tiempo hierve la sopa de garbanzos?", "dos horas"),
        ("Combien de temps cuit la soupe de lentilles ?", "deux heures"),
        ("Combien de temps cuit la soupe de navets ?", ""),
    ],
)
def test_the_thing_of_another_kind_is_no_answer(question, told):
    """The paragraph tells the two apart by the noun behind the preposition."""
    found = answer(SOUPS, question)
    assert (found.band is Band.ANSWER) is bool(told)
    assert not told or told in found.quotes[0].text


@pytest.mark.parametrize(
    "question", ["Wie lang ist die Brücke von Odenau?", "¿Cuánto mide el puente de Carrosa?"]
)
def test_the_thing_of_another_place_is_no_answer(question):
    """No source has the place that is asked for, and the sentence has another one instead."""
    assert answer(BRIDGES, question).band is not Band.ANSWER


@pytest.mark.parametrize(
    "question", ["Wie lang ist die Brücke von Helmrode?", "¿Cuánto mide el puente de Villarte?"]
)
def test_the_thing_of_that_place_is(question):
    """The sentence has the very place."""
    found = answer(BRIDGES, question)
    assert found.band is Band.ANSWER
    assert "80" in found.quotes[0].text
