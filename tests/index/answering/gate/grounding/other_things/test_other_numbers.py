"""Another number or letter beside a noun than the asked one."""

import pytest

from index.answering import answer
from index.answering.gate.grounding.other_things.other_numbers import (
    find_other_model,
    find_other_number,
    find_other_year,
)
from index.answering.question import analyze
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text

EMPTY = MemoryCollection([read_text("a.txt", "Nothing here.")])


@pytest.mark.parametrize(
    ("question", "sentence", "around", "other"),
    [
        ("Where does tram 71 stop?", "Tram 17 stops at the gate.", "", "tram 17"),
        ("Does it run on Windows 11?", "Support for Windows 8 ended.", "", "Windows 8"),
        ("Where does tram 71 stop?", "Tram 71 stops at the gate.", "", ""),
        ("Where does tram 71 stop?", "Trams 70 to 74 stop at the gate.", "", ""),
        ("Where does tram 71 stop?", "Tram 17 and tram 71 stop there.", "", ""),
        ("Where do tram 71 and tram 17 stop?", "Tram 17 stops at the gate.", "", ""),
        ("What is new in release 4?", "Release 4.2 has a dark theme.", "", ""),
        ("What is new in release 4?", "It follows release 3.", "Release 4", ""),
        ("When did the Arvo 7 appear?", "It appeared in May.", "The Arvo 6 has 7 keys.", "Arvo 6"),
        ("When did the Arvo 7 appear?", "It appeared in May.", "The Arvo 7 has 6 keys.", ""),
        ("When did the Arvo 7 appear?", "It appeared in May.", "Keyboards of the year", ""),
        ("How many people does room B hold?", "Room A holds 20 people.", "", "room A"),
        ("How many people does room B hold?", "Rooms A and B hold 20 people.", "", ""),
        ("How many people does room B hold?", "The room I saw holds 20 people.", "", ""),
        ("How many people does room B hold?", "It holds 20 people.", "Room A is large.", "room A"),
        ("When does class 4c swim?", "Class 4b swims at ten.", "", "class 4b"),
        ("When does class 4c swim?", "Class 4C swims at ten.", "", ""),
        ("When does class 4c swim?", "Class 4 swims at ten.", "", ""),
        ("When does class 4 swim?", "Class 4b swims at ten.", "", ""),
        ("When does class 4c swim?", "Class 5 swims at ten.", "", "class 5"),
        ("Which fish has vitamin C?", "Vitamin D is in herring.", "", "vitamin D"),
        ("Which fish has vitamin C?", "Vitamin C is in roe, vitamin D in herring.", "", ""),
        ("Who is Kim Roe?", "Kim J. Roe is a nurse.", "", ""),
        ("What opens at age 12?", "From age 9 on it is free.", "", ""),
    ],
)
def test_a_number_beside_a_noun_tells_things_apart(question, sentence, around, other):
    """Ranges, lists, longer versions and a title with the asked number are no other thing."""
    assert find_other_number(sentence, analyze(EMPTY, question), lambda: [around]) == other


@pytest.mark.parametrize(
    ("sentence", "around", "other"),
    [
        ("The filter fits the Q7.", "", "q7"),
        ("The filter fits the Q7 and the Q8.", "", ""),
        ("The filter fits the Q7.", "Manual of the Q8", ""),
        ("The filter fits a B7.", "", ""),
    ],
)
def test_a_model_has_its_own_number(sentence, around, other):
    """Unless what stands over the sentence has the asked one."""
    question = analyze(EMPTY, "which filter fits the q8")
    assert find_other_model(sentence, question, lambda: [around]) == other


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("which filter fits the q7 or q8", ""),
        ("which filter fits the q8 or q7", ""),
        ("which filter fits the q7 and the q8", "q7"),
    ],
)
def test_one_of_two_alternative_models_is_enough(text, other):
    """What fits one of them answers, but not what was asked of both."""
    sentence = "This filter fits the Q7."
    assert find_other_model(sentence, analyze(EMPTY, text), lambda: [""]) == other


@pytest.mark.parametrize(
    ("text", "sentence", "other"),
    [
        ("what does the tk8 cut", "The saw TK-8 cuts slate.", ""),
        ("what does the tk8 cut", "The saw TK-9 cuts slate.", "tk-9"),
        ("what does the t8 cut", "The saw T-8 cuts slate.", "t-8"),
        ("what does the saw-tk8 cut", "The saw TK-8 cuts slate.", "tk-8"),
    ],
)
def test_one_figure_may_stand_behind_letters_and_a_hyphen(text, sentence, other):
    """A single letter with a hyphen names a kind, and what is part of a longer name is none."""
    assert find_other_model(sentence, analyze(EMPTY, text), lambda: [""]) == other


@pytest.mark.parametrize(
    ("sentence", "around", "other"),
    [
        ("The filter fits the Q-80.", "", ""),
        ("The filter fits the Q-90.", "", "q-90"),
        ("The filter fits the Q-90.", "Manual of the Q 80", ""),
    ],
)
def test_a_model_may_have_a_hyphen(sentence, around, other):
    """A number of several digits is the same behind a hyphen or a space."""
    question = analyze(EMPTY, "which filter fits the q80")
    assert find_other_model(sentence, question, lambda: [around]) == other


TOUR = """Two tours

Day 1 of the tour ends in Torp. Day 2 begins at nine. Season 1 of Mole Hill has ten parts. Season 2
was filmed in Brunn. Mt. Torp is 900 metres high. The second prize is a kite, the first is a drum.
"""


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Where does day 1 of the tour end?", "Torp"),
        ("Where does day 2 of the tour end?", ""),
        ("How many parts does season 1 of Mole Hill have?", "ten"),
        ("How many parts does season 2 of Mole Hill have?", ""),
        ("How high is Mount Torp?", "900"),
        ("What is the 2nd prize?", "kite"),
    ],
)
def test_what_is_counted_through_is_another_thing_with_each_number(question, told):
    """A day or season with a small number is one of several; "Mt." and "2nd" are read as words."""
    found = answer(MemoryCollection([read_text("tour.txt", TOUR)]), question)
    quoted = found.quotes[0].text if found.band is Band.ANSWER else ""
    assert told in quoted if told else not quoted


@pytest.mark.parametrize(
    ("question", "sentence", "beside", "other"),
    [
        ("How many sang in 1962?", "In 1959 ninety sang.", "In 1962 it rained.", "1959"),
        ("How many sang in 1962?", "In 1959 ninety sang.", "The hall burned down.", ""),
        (
            "How many sang in 1962?",
            "In 1959 ninety and in 1960 ten sang.",
            "In 1962 it rained.",
            "",
        ),
        ("How many sang in 1962?", "In 1962 ninety sang.", "In 1962 it rained.", ""),
        ("Who built what fell in 1962?", "In 1959 it was built.", "It fell in 1962.", "1959"),
        ("Who built the hut that fell in 1962?", "In 1959 it was built.", "It fell in 1962.", ""),
        ("How many sang in 1962?", "Since 1959 ninety sing.", "In 1962 it rained.", ""),
        ("Wie viele sangen in 1962?", "Neunzig sangen in 1959.", "In 1962 regnete es.", "1959"),
    ],
)
def test_a_year_tells_two_sentences_apart(question, sentence, beside, other):
    """Where one beside has the asked year, and none is named but one behind the same word."""
    assert find_other_year(sentence, analyze(EMPTY, question), lambda: [beside]) == other
