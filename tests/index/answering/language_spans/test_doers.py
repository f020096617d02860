"""The one who did something, and the place of it, in bold in languages other than English."""

import pytest

from index import articles
from index.answering.language_spans import find_answer_phrase
from index.answering.question import analyze
from index.types import Document
from tests.support.memory_collection import MemoryCollection


def find_bold(language: str, question: str, sentence: str) -> str:
    """Return the words of a sentence that answer, in a collection of that sentence alone."""
    document = Document(source="a.txt", text=sentence, format="text", language=language)
    asked = analyze(MemoryCollection([articles.parse(document)]), question)
    span = find_answer_phrase(asked, sentence)
    return sentence[slice(*span)] if span else ""


@pytest.mark.parametrize(
    ("language", "question", "sentence", "words"),
    [
        (
            "de",
            "Wer hat den Steg angelegt?",
            "Den Steg in Altenried legte 2011 die Lehrerin Marta Voss an.",
            "Marta Voss",
        ),
        (
            "nl",
            "Wie heeft de steiger aangelegd?",
            "De steiger in Oudried werd in 2011 aangelegd door de lerares Marta Vos.",
            "Marta Vos",
        ),
        (
            "fr",
            "Qui a créé le verger ?",
            "Le verger à Vieuxport a été créé en 2011 par Marta Voisin à Lorient.",
            "Marta Voisin",
        ),
        (
            "pl",
            "Kto założył sad?",
            "Sad w Starym Porcie założyła w 2011 roku Marta Wos.",
            "Marta Wos",
        ),
        (
            "el",
            "Ποιος δημιούργησε τον κήπο;",
            "Τον κήπο στο Παλιό Λιμάνι δημιούργησε το 2011 η Μάρθα Βοσκού.",
            "Μάρθα Βοσκού",
        ),
        ("ja", "庭は誰が作りましたか。", "旧港の庭は2011年に森田真理が作りました。", "森田真理"),
        (
            "fr",
            "Où répète la chorale ?",
            "La chorale répète le jeudi à 19 h dans la salle.",
            "salle",
        ),
        ("es", "¿Dónde ensaya el coro?", "El coro ensaya los jueves en el salón.", "salón"),
        ("tr", "Kediler nerede?", "Kediler yeni evde yaşıyor.", "evde"),
        ("tr", "Konser ne zaman?", "Konser 6 Aralık'ta yapılacak.", "6 Aralık"),
        ("fr", "Combien de visiteurs ?", "Il y a deux cent dix visiteurs.", "deux cent dix"),
        ("ja", "2020年に何人が来ましたか。", "2020年の夏は一日に210人が来ました。", "210"),
        ("ko", "정원은 누가 만들었습니까?", "정원은 2011년에 한진조선소가 만들었다.", "한진조선소"),
        ("ko", "선장은 누구입니까?", "선장은 2019년부터 이영희이다.", "이영희"),
        ("ko", "축제는 언제 열립니까?", "축제는 9월 28일에 마당에서 열린다.", "9월 28일"),
        ("ko", "요금은 언제 폐지되었습니까?", "시는 2016년에 요금을 폐지했다.", "2016년"),
        ("de", "Wann fährt die Fähre?", "Die letzte Fähre fährt um 22 Uhr am Kai ab.", "22 Uhr"),
        (
            "fr",
            "Quand a lieu la fête ?",
            "La fête a lieu le 28 septembre dans la cour.",
            "28 septembre",
        ),
    ],
)
def test_the_phrase_is_marked_by_what_stands_beside_it(language, question, sentence, words):
    """A place is nobody who did anything, and particles are no part of a name or a date."""
    assert words in find_bold(language, question, sentence)
    assert len(find_bold(language, question, sentence)) <= len(words) + 10
