"""Verbs with a particle, and the one word for them."""

import pytest

from index.analysis import extract_terms
from index.answering import answer
from index.answering.lexical import find_phrasal_verbs
from tests.support.memory_collection import MemoryCollection, read_text


def find(question):
    """Return the meanings that are found in a question, by the word they stand for."""
    words = question.lower().split()
    terms = [extract_terms(word)[0] for word in words]
    return {(words[place], meaning) for place, meaning in find_phrasal_verbs(words, terms)}


@pytest.mark.parametrize(
    ("question", "word", "meaning"),
    [
        ("why was the match called off", "called", "cancel"),
        ("did they call the second match off", "call", "cancel"),
        ("when was the list made public", "public", "releas"),
        ("who tore down the mill", "tore", "demolish"),
        ("how many people showed up on monday", "showed", "attend"),
        ("who stepped down as chair", "stepped", "resign"),
        ("can I pay by card", "pay", "take"),
        ("when does the wolf come back", "come", "respawn"),
        ("how do you get into the tower", "get", "enter"),
        ("can I top my card up", "top", "recharg"),
    ],
)
def test_a_verb_with_its_particle_means_one_word(question, word, meaning):
    """In each form of the verb, with words between where the particle ends the question."""
    assert (word, meaning) in find(question)


@pytest.mark.parametrize(
    "question",
    [
        "who called the office",
        "is the light off",
        "call the man who stands off the quay",
        "off",
        "did they call the match and the game and the race off",
        "is it public that they made money",
    ],
)
def test_the_verb_or_the_particle_alone_means_itself(question):
    """Or both, where they do not belong together."""
    assert find(question) == set()


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("When was the report made public?", "The report was released on Friday."),
        ("Why was the picnic called off?", "The picnic was cancelled because of the storm."),
        ("Who turned down the grant?", "Ida Berg refused the grant in May."),
    ],
)
def test_a_sentence_with_the_one_word_answers(question, quoted):
    """The question is answered as if it had that word."""
    text = (
        "The report was released on Friday. It calls for lights off the quay.\n\n"
        "The picnic was cancelled because of the storm.\n\nIda Berg refused the grant in May."
    )
    quotes = answer(MemoryCollection([read_text("club.txt", text)]), question).quotes
    assert quoted in quotes[0].text
