"""Another subject to which a sentence ties its fact."""

import pytest

from index import Engine, IndexSettings
from index.answering import answer, explain
from index.answering.gate.grounding.other_subject import (
    find_other_subject,
)
from index.answering.question import analyze, find_specific_words
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text

EMPTY = MemoryCollection([read_text("a.txt", "Title\n\nNothing of note.")])
TITLE = "Notes of the Vale council"


def other_subject(text, sentence):
    """Return what a sentence is about instead of what is asked, by plain comparison of words."""
    question = analyze(EMPTY, text)
    asked = find_specific_words(question)
    lacking = [word for word in asked if word.text not in sentence]
    return find_other_subject(sentence, TITLE, question, asked, lacking)


@pytest.mark.parametrize(
    ("text", "sentence", "other"),
    [
        ("How many clerks has Orrin Mills?", "Farne Works has 90 clerks.", "Farne Works"),
        ("Who owns the Kestor?", "The Bramfold is owned by Jan Tamsin.", "Bramfold"),
        ("Who built Orrin Mills?", "Farne Works was hastily built by Bo Dahl.", "Farne Works"),
        ("How many clerks has Orrin Mills?", "The Farne Works has 90 clerks.", "Farne Works"),
        ("How many fell ill at Orrin?", "The supper at Farne made 30 people ill.", "Farne"),
        ("How long is the Orrin bridge?", "By road the Farne bridge is 90 metres long.", "Farne"),
        ("How long is Orrin Bridge?", "Since 1990 Farne Bridge is 90 metres long.", "Farne Bridge"),
        ("How old is Ana Orrin?", "Bo Orrin is 30 years old.", "Bo Orrin"),
        ("How old is Ana Orrin?", "It says that Bo Orrin is 30 years old.", "Bo Orrin"),
        ("What do schools in Orrin cost?", "Farnums are for all.", "Farnums"),
        ("How many copies did Orrin Road sell?", "Their game, Farne Eel, sold 90.", "Farne Eel"),
        ("What colour is Orrin?", "Farne is red.", "Farne"),
        ("Who is the head of Orrin?", "Bo is the head of Farne.", "Farne"),
        (
            "How tall is the Fire Giant?",
            "By night the Frost Giant is 9 metres tall.",
            "Frost Giant",
        ),
        ("How tall is the Orrin Giant?", "The Frost Giant is 9 metres tall.", "Frost Giant"),
        ("What did Dan Orrin buy?", "Anna Orrin bought a mill.", "Anna Orrin"),
        ("Who lives in Orrin Street?", "The vicar lives in Orrin Close.", "Orrin Close"),
    ],
)
def test_a_fact_of_another_is_told(text, sentence, other):
    """A name that opens, or that stands where the asked one would, is another subject."""
    assert other_subject(text, sentence) == other


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("How many clerks has Orrin Mills?", "It has 90 clerks."),
        ("How many valves do I need to open at Orrin Mills?", "Open UDX 90 and three others."),
        ("How do you wash an Orrin cup for 9 minutes?", "A: Hold Reset until it beeps."),
        ("How many clerks has Orrin Mills?", "Orrin Mills has 90 clerks, Farne Works 80."),
        ("How many clerks has Orrin Mills?", "Orrin has 90 clerks."),
        ("When is chess at Orrin Mills?", "Mon 9-12 chess"),
        ("When is chess at Orrin Mills?", "Thurs: chess from nine"),
        ("How many clerks has Orrin Mills?", "Today the firm has 90 clerks, as Bo Farne said."),
        ("Who leads Orrin Mills?", "Bo Farne leads the firm."),
        ("How many clerks has Orrin Mills?", "Vale has 90 clerks."),
        ("How many clerks are there?", "Farne Works has 90 clerks."),
        ("How many copies did Orrin Road sell?", "Their game, said Bo Farne, sold 90."),
        ("How many copies did Orrin Road sell?", "In its first year, Farne says, it sold 90."),
        ("What palace in Orrin is the biggest?", "The largest palace, Farne Hall, has 90 rooms."),
        ("How tall is the Fire Giant?", "By night the Giant is 9 metres tall."),
        ("What did Dan Orrin buy?", "Young Orrin bought a mill."),
        ("What did Dan Orrin buy?", "Captain Orrin bought a mill."),
        ("Who lives in Orrin Street?", "The vicar lives in the Orrin House."),
        ("Did the South Orrin guards row?", "Guards of the Orrin People's Army rowed."),
        ("How old is Young Orrin?", "In May Mayor Orrin was 30 years old."),
        ("What district of Orrin was drained first?", "Farne was the first to be drained."),
        ("Who became head of Orrin?", "Bo, the former clerk of Farne, became its head."),
        ("How old may Orrin cards be?", "*Commercial cards:* They may be 30 days old."),
        ("How many prizes did Orrin University win?", "It won 3 Times University prizes."),
        ("Which son of Ana Orrin rowed?", "By night his brother Bo Orrin rowed."),
        ("What are schools in Orrin called?", "Farnums are for all."),
        ("What can I do if Orrin Farne C++ fails?", "We saw that Farne C++ fails on 30 days."),
    ],
)
def test_a_fact_of_the_same_is_left(text, sentence):
    """Pronouns, other mentions, the answer itself and the title's names are no other subject."""
    assert other_subject(text, sentence) == ""


@pytest.mark.parametrize(
    ("text", "sentence", "other"),
    [
        ("How old is Ana Orin?", "Ana Orrin is 30 years old.", ""),
        ("How many clerks has Fanre Works?", "Farne Works has 90 clerks.", ""),
        ("How old is Ana Lind?", "Ana Lund is 30 years old.", "Ana Lund"),
        ("How old is Bo Orin?", "Ana Farne is 30 years old.", "Ana Farne"),
    ],
)
def test_a_slip_of_the_name_is_no_other(text, sentence, other):
    """A name that no source has, and that may be the sentence's own, is meant for it."""
    question = analyze(EMPTY, text)
    asked = find_specific_words(question)
    lacking = [word for word in asked if word.text not in sentence]
    assert find_other_subject(sentence, TITLE, question, asked, lacking, lacking) == other


def test_the_neighbours_fact_is_not_quoted():
    """Where one firm's clerks are not told, the next one's are no answer, and why says so."""
    firms = (
        "Two firms\n\nOrrin Mills is led by Ana Bell. Farne Works has 90 clerks and two barges.\n"
    )
    collection = MemoryCollection([read_text("firms.txt", firms)])
    assert answer(collection, "How many clerks does Farne Works have?").band is Band.ANSWER
    explained = explain(collection, "How many clerks does Orrin Mills have?")
    assert explained.verdict.band is Band.CLOSEST
    assert explained.verdict.grounding.other_subject == "Farne Works"


TOWERS = {
    "es": "Dos torres\n\nLa torre de Melva mide 32 metros. La torre de Sarra se pintó en mayo.\n",
    "it": "Due torri\n\nLa torre di Melva misura 32 metri. La torre di Sarra ha una campana.\n",
}


@pytest.mark.parametrize(
    ("code", "question", "is_told"),
    [
        ("es", "¿Cuánto mide la torre de Melva?", True),
        ("es", "¿Cuánto mide la torre de Sarra?", False),
        ("it", "Quanto misura la torre di Melva?", True),
        ("it", "Quanto misura la torre di Sarra?", False),
    ],
)
def test_in_other_languages_a_name_in_the_same_place_is_another_one(
    tmp_path, code, question, is_told
):
    """Behind the same noun and preposition a sentence names another tower."""
    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus" / "towers.txt").write_text(TOWERS[code], encoding="utf-8")
    settings = IndexSettings(corpus=tmp_path / "corpus", data=tmp_path / "data")
    with Engine.open(settings) as engine:
        assert (engine.ask(question).band is Band.ANSWER) is is_told
