"""Facts of two sentences side by side that a question crosses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import articles
from index.analysis import tokenize
from index.answering import answer
from index.answering.gate.grounding.crossed_facts import (
    _MAX_SHORT,
    _is_surely_long,
    find_crossed,
    find_other_compound,
)
from index.answering.question import analyze
from index.types import Band, Document
from tests.support.memory_collection import MemoryCollection

CLUBS = "Rovers won the cup in 2018. United won the league in 2020."
CHOIRS = "Marta Ruiz leads the choir of Lerna. Pablo Gil leads the band of Orba."
COROS = "Marta Ruiz dirige el coro de Lerna desde 2019. Pablo Gil dirige la banda de Orba."
POKALE = "Rovers gewann 2018 den Pokal. United gewann 2020 die Liga."
CHOEURS = "Jeanne Roy dirige le chœur de Lerne. Paul Gil dirige la fanfare d'Orbe."
KHORY = "Анна Серова руководит хором Лерны. Павел Гилин руководит оркестром Орбы."
PASSES = "The blue pass costs 5 crowns for adults. The red pass costs 3 crowns for students."
BILLETS = "Le billet adulte coûte 12 euros. Le billet enfant coûte 6 euros."
BILLETES = "El billete sencillo cuesta 2 euros. El billete diario cuesta 6 euros."
MUSEEN = "Das Uhrenmuseum in Arl kostet 8 Euro Eintritt. Das Bootsmuseum in Wenn hat montags zu."
MUSEA = "Het klokkenmuseum in Arl kost 8 euro. Het botenmuseum in Wenn is maandag dicht."


def _collect(text):
    """Return a collection of one article in the language of its text."""
    return MemoryCollection(
        [articles.parse(Document(source="a", text=f"Club\n\n{text}", format="text"))]
    )


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (CLUBS, "Who won the cup in 2020?"),
        (CLUBS, "Who won the league in 2018?"),
        (CHOIRS, "Who leads the choir of Orba?"),
        (CHOIRS, "Who leads the band of Lerna?"),
        (COROS, "¿Quién dirige el coro de Orba?"),
        (COROS, "¿Quién dirige la banda de Lerna?"),
        (POKALE, "Wer gewann 2020 den Pokal?"),
        (KHORY, "Кто руководит хором Орбы?"),
        (PASSES, "How much does the blue pass cost for students?"),
        (MUSEEN, "Was kostet der Eintritt ins Bootsmuseum?"),
        (MUSEEN, "Wann hat das Uhrenmuseum zu?"),
        (MUSEA, "Wat kost het botenmuseum?"),
        (BILLETS, "Combien coûte le billet étudiant ?"),
        (BILLETES, "¿Cuánto cuesta el billete mensual?"),
    ],
)
def test_what_two_sentences_tell_is_not_crossed(text, question):
    """What one tells of its thing, year or place is not told of those of the other."""
    assert answer(_collect(text), question).band is Band.CLOSEST


@pytest.mark.parametrize(
    ("text", "question", "first"),
    [
        (CLUBS, "Who won the cup in 2018?", "Rovers"),
        (CHOIRS, "Who leads the band of Orba?", "Pablo"),
        (COROS, "¿Quién dirige la banda de Orba?", "Pablo"),
        (POKALE, "Wer gewann 2018 den Pokal?", "Rovers"),
        (CHOEURS, "Qui dirige la fanfare d'Orbe ?", "Paul"),
        (KHORY, "Кто руководит хором Лерны?", "Анна"),
        (PASSES, "How much does the red pass cost for students?", "The red"),
        (MUSEEN, "Was kostet das Uhrenmuseum in Arl?", "Das Uhren"),
        (MUSEA, "Wat kost het klokkenmuseum?", "Het klok"),
        (BILLETS, "Combien coûte le billet enfant ?", "Le billet enfant"),
        (BILLETES, "¿Cuánto cuesta el billete sencillo?", "El billete sencillo"),
    ],
)
def test_what_a_sentence_tells_itself_is_an_answer(text, question, first):
    """Whatever the sentence beside it tells."""
    found = answer(_collect(text), question)
    assert found.band is Band.ANSWER
    assert found.quotes[0].text.startswith(first)


@pytest.mark.parametrize(
    ("sentence", "beside", "question"),
    [
        (  # nothing stands where "at Vesby" would
            "The bridge was designed by Ana Roe.",
            "Ana Roe designed the church at Vesby.",
            "Who designed the bridge at Vesby?",
        ),
        (  # the sentence beside says all that this one says
            "The fair opened in 1990.",
            "The spring fair opened for children in 1990.",
            "When did the spring fair open?",
        ),
        ("Die Halle kostet 8 Euro.", "Die Rechnung kommt.", "Was kostet die Eröffnung der Halle?"),
    ],
)
def test_sentences_side_by_side_may_tell_of_one_thing(sentence, beside, question):
    """Then neither is taken for that of another thing."""
    asked = analyze(_collect(f"{sentence} {beside}"), question)
    assert not find_crossed(sentence, asked, lambda: [beside])
    assert not find_other_compound(sentence, asked, lambda: [beside])


@given(
    st.lists(st.sampled_from(["cup", "well-", "\n", "1", "000", "–", "won,", "é"]), max_size=40),
    st.sampled_from([" ", "\n"]),
)
def test_only_long_sentences_are_surely_long(pieces, space):
    """What is told by the spaces of a sentence holds for its tokens."""
    text = space.join(pieces)
    assert not _is_surely_long(text) or len(tokenize(text)) > _MAX_SHORT


def test_a_plain_long_sentence_is_surely_long():
    """Most long sentences are not analysed."""
    assert _is_surely_long("the cup " * _MAX_SHORT)
    assert not _is_surely_long("Rovers won the cup in 2018.")
