"""Names that a question asks for."""

import pytest

from index.answering.gate.asked_names import (
    asks_for_name,
    holds_new_name,
    lacks_asked_name,
)
from index.answering.question import analyze
from tests.support.memory_collection import MemoryCollection, read_text

EMPTY = MemoryCollection([read_text("a.txt", "Title\n\nNothing of note.")])


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("What is the name of the ferry?", True),
        ("What is the ferryman's name?", True),
        ("What was the captain's name?", True),
        ("What are the names of the sailors?", True),
        ("Which company runs the ferry?", True),
        ("What school did she visit?", True),
        ("Which type of school did she visit?", False),
        ("What area does it cover?", False),
        ("What does the ferry carry?", False),
        ("Who named the ferry?", False),
        ("", False),
    ],
)
def test_a_name_is_asked_for(text, asks):
    """What something's name is, and which of the things that have names, want a name."""
    assert asks_for_name(analyze(EMPTY, text)) is asks


@pytest.mark.parametrize(
    ("text", "sentence", "holds"),
    [
        ("What is the name of the ferry?", "The ferry Otilia sails at noon.", True),
        ("What is the name of the ferry?", "The ferry sails at noon.", False),
        ("What is the name of the ferry?", "The ferry is called after a saint.", True),
        ("What is the name of the ferry?", "The ferry carries North Korean guests.", False),
        ("What is the name of the museum?", "The Museum of Modern Trade opens at noon.", True),
        ("Which company runs the Otilia ferry?", "The Otilia ferry sails at noon.", False),
        ("Which company runs the Otilia ferry?", "Farne Lines runs the Otilia ferry.", True),
        ("What is the name of the captain?", "At noon he was met by Miller.", False),
        ("What is the last name of the captain?", "At noon he was met by Miller.", True),
        ("What is the name of the ship's cat?", "The cat, Bishop, sleeps below.", True),
        ("What is the name of the ship's cat?", "The cat, Monday, sleeps below.", False),
        ("What is the name of the ship's cat?", "The mate, Bishop, has no cat.", False),
        ("Which country buys the ferry?", "The ferry was sold to Norway.", True),
    ],
)
def test_a_sentence_holds_a_new_name(text, sentence, holds):
    """A name that the question has not, or a verb that names; opening words are no names."""
    assert holds_new_name(sentence, analyze(EMPTY, text)) is holds


def test_names_of_several_have_to_be_told():
    """Speaking of the name of something tells none, and a number of people is no name."""
    asked = analyze(EMPTY, "what are the names of the two owners of the mill")
    assert asks_for_name(asked)
    assert not holds_new_name("Type the name of the boat into the box.", asked)
    assert not holds_new_name("It was bought by two friends.", asked)
    assert holds_new_name("It was bought by Ida Holm and Bo Quist.", asked)


@pytest.mark.parametrize(
    ("text", "sentence", "lacks"),
    [
        ("What is the name of the building firm that dug it?", "A building firm dug it.", 1.0),
        ("What are the names of the bakers Ida hired?", "We hired two bakers.", 1.0),
        ("What's the name of the dog that found him?", "Two dog teams found him.", 1.0),
        ("What is the name of Ida's son?", "She came with her son.", 1.0),
        ("What is the name of the dog that found him?", "A dog named Frost found him.", 0.0),
        ("What is the name of the contest?", "The contest is held in June.", 0.5),
        ("What is the name of the song about the river?", "They sang of the river.", 0.5),
        ("Which company insures the hall?", "The hall is insured, said clerk Ole Dahl.", 1.0),
        ("Which company insures the hall?", "It is insured, Ole Dahl said.", 1.0),
        ("Which company insures the hall?", "Farne Mutual insures it, said Ole Dahl.", 0.0),
    ],
)
def test_a_proper_name_is_lacking(text, sentence, lacks):
    """A firm, an animal or somebody has a proper name, and who is quoted is no firm."""
    assert lacks_asked_name(sentence, analyze(EMPTY, text)) == lacks
