"""Where the specific words of a question stand."""

import pytest

from index.answering import Place, answer, explain
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page, read_text

CANAL = """The Orrin canal

The canal is 9 metres deep and was dug in 1911. Barges of 40 tons pass every day.

Its keeper, Mara Quist, lives at the upper lock.

A new lock was opened in 1987 by the mayor of Fell.
"""
RACES = """# Rowing races

## The race of 2029

The crew of the Otter won the race by a length. It rained all day.

## The race of 2030

The crew of the Swan won the race in fog.
"""
ENGINES = """The QX700 pump

The QX700 pump moves 50 litres a minute. It weighs 12 kilograms.

The United Nations bought ninety of them.
"""


@pytest.fixture(scope="module")
def collection():
    """Three articles, each with a name or number in its title or headings."""
    texts = {"canal.txt": CANAL, "races.md": RACES, "engines.txt": ENGINES}
    return MemoryCollection([read_text(name, text) for name, text in texts.items()])


def places(collection, text):
    """Return where each specific word of a question stands."""
    return {word.text: word.place for word in explain(collection, text).verdict.grounding.words}


def test_an_article_speaks_everywhere_of_the_name_that_is_all_through_it():
    """A name that it only mentions somewhere is not what all of it is about."""
    parts = ("shell", "fork", "lamp", "bell", "fender", "hub")
    text = "Bicycles\n\n" + "\n\n".join(
        f"The {part} of the Torvo is made of steel, as Ada Ruud says." for part in parts[:5]
    )
    page = read_text("torvo.txt", f"{text}\n\nThe hub is greased.\n\nThe saddle weighs 300 grams.")
    other = read_text("kesk.txt", "Kesk\n\nThe Kesk is red.")
    collection = MemoryCollection([page, other])
    question = "How heavy is the saddle of the {}?"
    assert answer(collection, question.format("Torvo")).band is Band.ANSWER
    assert answer(collection, question.format("Kesk")).band is not Band.ANSWER


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("How deep is the Orrin canal?", {"Orrin": Place.NEAR}),
        ("How deep is the Corrin canal?", {"Corrin": Place.NOWHERE}),
        ("How deep is the Swan canal?", {"Swan": Place.OTHER_ARTICLE}),
        ("How deep is the canal at Fell?", {"Fell": Place.ARTICLE}),
        ("Where does Mara Quist live?", {"Mara": Place.SENTENCE, "Quist": Place.SENTENCE}),
        ("Who bought ninety of the pumps, the UN?", {"UN": Place.SENTENCE}),
    ],
)
def test_a_name_stands_in_the_nearest_place(collection, text, expected):
    """The sentence is nearest, then its surroundings, its article, and other articles."""
    assert places(collection, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "How deep is the Orrin canal?",
        "When was the Orrin canal dug?",
        "Who won the race of 2029?",
        "How many litres does the QX700 pump move?",
        "How heavy are the barges that pass the Orrin canal?",
        "How deep is the Orrinn canal?",
        "How deep is the Orrin canal near Fell?",
    ],
)
def test_a_name_near_the_fact_is_enough(collection, text):
    """What a title, a heading or the paragraph names is meant in the sentences there."""
    assert answer(collection, text).band is Band.ANSWER


@pytest.mark.parametrize(
    "text",
    [
        "How deep is the Tamber canal?",
        "When was the Otter canal dug?",
        "Who won the race of 2031?",
        "Who won the race of 1911?",
        "How many litres does the QX800 pump move?",
        "How many litres does the QX700 pump of 2029 move?",
        "How deep is the Orrin canal of 1987?",
        "How deep is the canal at Fell?",
    ],
)
def test_a_fact_of_something_else_is_no_answer(collection, text):
    """A name or number of nothing, or of something else, leaves only the closest passages."""
    assert answer(collection, text).band is Band.CLOSEST


def test_what_no_source_has_is_missing_beside_an_answer(collection):
    """A word that no source has is told of also where the question is answered."""
    answered = answer(collection, "How heavy are the huge barges that pass the Orrin canal?")
    assert answered.band is Band.ANSWER
    assert "huge" in answered.missing


@pytest.mark.parametrize(
    "text",
    [
        "When did the Alied barges pass?",  # its stem is that of Ali
        "Where does Mara Quit live?",  # a word of its own, but in no article
        "Where does Mara Qist live?",
    ],
)
def test_a_slip_with_the_stem_of_another_word_is_repaired(text):
    """A name that no article has as typed is a slip, whatever other word shares its stem."""
    canal = CANAL.replace("Barges of 40 tons", "Allied barges of 40 tons")
    other = "Ali and others\n\nAli quits the choir. Two alis sing.\n"
    texts = {"canal.txt": canal, "ali.txt": other}
    slips = MemoryCollection([read_text(name, text) for name, text in texts.items()])
    assert explain(slips, text).verdict.grounding.holds


def test_a_name_of_another_article_is_no_slip():
    """A name that some article has as typed means that one, however near another is."""
    other = "Another canal\n\nThe Orin canal is green.\n"
    texts = {"canal.txt": CANAL, "other.txt": other}
    two = MemoryCollection([read_text(name, text) for name, text in texts.items()])
    assert not explain(two, "How many tons pass the Orin canal every day?").verdict.grounding.holds


STRANDED = """Fog stops all boats at Fell

The ferry Otter ran onto a bank at Fell with 40 guests on board.

Nobody was hurt, and the guests sang in the dark.

Divers looked at the hull by noon.

The captain, Ida Holm, had slept for an hour.
"""


@pytest.mark.parametrize(
    ("question", "is_answered"),
    [
        ("Who is the captain of the Otter?", True),
        ("Who is the captain of the Swan?", False),
    ],
)
def test_a_report_is_about_what_its_first_paragraph_names(question, is_answered):
    """Its title and the paragraphs further down need not name it again."""
    found = answer(MemoryCollection([read_text("fog.txt", STRANDED)]), question)
    assert (found.band is Band.ANSWER) is is_answered


@pytest.mark.parametrize("talk", ["and " * 60, "Mara Quist " * 10, "lock " * 200])
def test_a_day_behind_the_words_that_are_read_is_in_the_article_at_most(collection, talk):
    """Of a long question some words are read; the day it asks for need not be among them."""
    found = places(collection, f"{talk}who dug the Orrin canal on 12 June 2020?")
    assert found.get("12 June 2020", Place.NOWHERE) <= Place.ARTICLE


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Who is the leader of the Drums?", ""),
        ("Who is the leader of the Pipes?", "Per Lund"),
        ("Who leads the Bells?", ""),
    ],
)
def test_a_row_of_a_table_tells_of_its_first_cell(text, told):
    """A cell that is empty is not filled from the row above."""
    table = """# Bands

| band | hall | leader |
|---|---|---|
| Fifes | 2 | Ida Berg |
| Drums | 3 | |
| Pipes | 4 | Per Lund |
"""
    found = answer(MemoryCollection([read_page("bands.md", table)]), text)
    assert (found.band is Band.ANSWER) is bool(told)
    if told:
        assert told in found.quotes[0].text
