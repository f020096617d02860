"""Names that a sentence ties to a thing or role."""

import pytest

from index.answering import answer
from index.answering.gate.tied_names import NO_NAME, rate_untied_name
from index.answering.question import analyze
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text

EMPTY = MemoryCollection([read_text("a.txt", "Title\n\nNothing of note.")])


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("What is the captain's name?", "Ana Bell, the captain, sails to Torp."),
        ("What is the captain's name?", "Ana Bell, 31, has been captain since May."),
        ("What is the captain's name?", "The captain, Ana Bell, sails to Torp."),
        ("whats the captains name", "The captain, Ana Bell, sails to Torp."),
        ("What is the captain's name?", "The captain of the old boat is Ana Bell."),
        ("What is the captain's name?", "On Monday captain Ana Bell sails to Torp."),
        ("What is the general's name?", "The order came from Gen. Ana Bell."),
        ("What is the name of the ferry?", "The ferry Otilia sails to Torp."),
        ("What's the name of the ferry?", "The Otilia is a ferry to Torp."),
        ("What is the name of the ferry?", "The ferry is called after a saint."),
        ("What is the ferry called?", 'The "Old Lady" ferry sails to Torp.'),
        ("What is the name of the hospital?", "The captain lay at St. Otilia's Hospital."),
        ("Who is the captain?", "The captain (Ana Bell) sails to Torp."),
        ("Who is the captain?", "The captain, 51-year-old Ana Bell, sails to Torp."),
        ("Who is the new captain?", "We met Ana Bell, who took up the post of captain in May."),
        ("Who is the new captain?", "We met Ana Bell, who has taken over the job of captain."),
        ("Who was the fire chief of Torp?", "Ana Bell became fire chief in Torp."),
    ],
)
def test_a_name_beside_the_noun_is_its_name(text, sentence):
    """Beside it, in apposition, after a form of be, within the name, or by a word of naming."""
    assert not rate_untied_name(sentence, analyze(EMPTY, text))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("What is the captain's name?", "The captain was treated at St. Otilia's Hospital."),
        ("What is the captain's name?", "Ana Bell said the captain had slept."),
        ("whats the captains name", "Ana Bell said the captain had slept."),
        ("what is the captains real name", "Ana Bell said the captain had slept."),
        ("What is the captain's name?", "The captain of the old boat sails to Torp."),
        ("What is the captain's name?", "The captain can be heard calling for help at Torp."),
        ("What is the name of the ferry?", "A ferry waits below Mt. Harrow."),
        ("What's the ferry called?", "The ferry was sold to Norway."),
        ("What is the name of the soldier?", "The treaty, namely that of Torp, holds."),
        ("Who is the captain?", "From Torp the captain sails home."),
        ("Who was the captain?", "Ana Bell, who took up the post near the captain, is a nurse."),
        ("Who was the captain?", "Ana Bell, who met the captain, is a nurse."),
    ],
)
def test_a_name_elsewhere_in_the_sentence_is_not(text, sentence):
    """The name of a place, of a speaker or of another person is no name of the thing."""
    assert rate_untied_name(sentence, analyze(EMPTY, text))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("What are the names of the ferries?", "The ferries sail to Torp."),
        ("Who is Ana Bell?", "Ana Bell sails to Torp."),
        ("What does the ferry carry?", "The ferry sails to Torp."),
        ("Who is the owner of the Otilia?", "Ana Bell owns the Otilia."),
        (
            "What is the name of the ferry that sank off Torp in the storm of 1931?",
            "Off Torp the Otilia sank, an old ferry that the storm of 1931 had torn loose.",
        ),
        ("Wie heißt die Fähre?", "Die Fähre fährt nach Torp."),
    ],
)
def test_other_questions_are_left(text, sentence):
    """Several names, what somebody is, roles told by verbs, long questions, other languages."""
    assert not rate_untied_name(sentence, analyze(EMPTY, text))


def test_the_name_of_the_place_is_no_answer():
    """Where no sentence names the climber, the hospital's name does not answer."""
    report = "Rescue\n\nThe climber was operated on at St. Otilia's Hospital. He is well again.\n"
    collection = MemoryCollection([read_text("rescue.txt", report)])
    assert answer(collection, "What is the climber's name?").band is Band.CLOSEST
    assert answer(collection, "What is the name of the hospital?").band is Band.ANSWER


@pytest.mark.parametrize(
    ("sentence", "weight"),
    [
        ("The umpire has not replied to the letter.", NO_NAME),
        ("The umpire met Ana Bell in the clubhouse.", 1.0),
        ("The umpire is a baker from Torp.", 1.0),
        ("She is umpire since May.", 1.0),
        ("Ana Bell is the umpire.", 0.0),
    ],
)
def test_a_role_without_any_name_weighs_most(sentence, weight):
    """It tells what the one did, not who it is; a pronoun or "is a" may."""
    assert rate_untied_name(sentence, analyze(EMPTY, "Who is the umpire?")) == weight


@pytest.mark.parametrize(
    ("over", "is_tied"),
    [
        ("What is the hen called?", True),
        ("What's the hen's name?", True),
        ("What is the cat called?", False),
        ("Where is the hen?", False),
        ("", False),
    ],
)
def test_a_name_below_the_question_for_it_is_tied(over, is_tied):
    """It need not say again what has that name."""
    question = analyze(EMPTY, "whats the name of the hen")
    assert (rate_untied_name("Michelin, of course.", question, lambda: over) == 0) is is_tied
