"""The thing that a question is about, and pages that answer questions about other things."""

import pytest

from index.answering import answer
from index.answering.other_facts.asked_object import find_object, find_quality
from index.answering.question import analyze
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page

CLUB = """# Alder chess club

## Can I bring a guest?

Yes. Every member may bring up to two guests per evening.

## Can I borrow boards?

Yes, members may borrow up to two boards for a week. Write your name in the red folder.

## How do I cancel my membership?

Send an email to the treasurer before the end of the month.

## Do you have lockers?

Yes, there are twenty lockers next to the stairs.

## Where do I park my bicycle?

There are stands in front of the main door.

## Can I pay by card?

Yes, we accept debit cards and credit cards, but no cheques.

## What happens if I lose my key?

Tell the caretaker at once. A new key costs ten pounds.
"""
GAME = """# Help for Kestrel players

Q: How do I reset my password?

A: Click "Forgotten" on the start page and follow the mail.

Q: How do I report a cheater?

A: Press F8 during the match and choose a reason.

Q: How do I change my username?

A: It costs 500 coins in the store.

Q: Can I use a controller?

A: Yes. Xbox and PlayStation pads work; plug them in before you start.
"""
WALKS = """# Walks near the hall

The path along the river is two miles long. Dogs are kept on a leash beside the weir.
"""
CRASH = """# Accident on the mill road

A grey vehicle left the mill road on Tuesday night and hit a wall. The colour of the vehicle was
hard to see, and it was going too fast.
"""


@pytest.fixture(scope="module")
def collection():
    """Two pages of questions, a page with a word of theirs, and a report."""
    pages = {"club.md": CLUB, "game.md": GAME, "walks.md": WALKS, "crash.md": CRASH}
    return MemoryCollection([read_page(name, text) for name, text in pages.items()])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Can I bring my own food?", ["food"]),
        ("May we bring along a large dog?", ["large", "dog"]),
        ("Do you have any lockers?", ["lockers"]),
        ("Is there parking?", ["parking"]),
        ("Does the mill of Rye sell flour?", ["flour"]),
        ("Where are there toilets?", ["toilets"]),
        ("How do I cancel my membership?", ["membership"]),
        ("How to reset the password", ["password"]),
        ("Do I have to pay a fee?", ["fee"]),
        ("Can I pay with a cheque?", ["cheque"]),
        ("Am I allowed to bring beer?", ["beer"]),
        ("Is it possible to hire skates?", ["skates"]),
        ("What happens if I lose my key?", ["key"]),
        ("What do I do if I break a window?", ["window"]),
        ("May guests borrow the skates?", ["skates"]),
        ("Can I bring someone along?", []),
        ("How do I do that?", []),
        ("How long does it take?", []),
        ("Who won the race?", []),
        ("Can I", []),
    ],
)
def test_the_object_is_what_stands_behind_the_verb_of_the_frame(collection, text, found):
    """Nothing where a pronoun stands there, or the question has another form."""
    assert [word.text for word in find_object(analyze(collection, text))] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("What was the make of the vehicle?", "make"),
        ("What is the speed of a train?", "speed"),
        ("What is the job of Ruth Anand?", ""),
        ("What was the vehicle?", ""),
        ("What is the name of the driver?", ""),
    ],
)
def test_a_quality_is_asked_of_a_thing(collection, text, found):
    """Not of a person with a name, of whom it may be told without the word."""
    word = find_quality(analyze(collection, text))
    assert (word.text if word else "") == found


@pytest.mark.parametrize(
    "text",
    [
        "Can I bring my own food?",
        "Can I bring beer?",
        "May I bring my laptop?",
        "Can I bring a pizza?",
        "Can I borrow a chair?",
        "Can I borrow money?",
        "May I borrow an umbrella?",
        "How do I write an FAQ?",
        "How do I cancel my order?",
        "How do I cancel a subscription?",
        "Do you have showers?",
        "Where do I park my caravan?",
        "Can I pay by bitcoin?",
        "What happens if I lose my ticket?",
        "How do I reset my keyboard?",
        "How do I report a typo?",
        "How do I report an accident?",
        "How do I change my avatar?",
        "Can I use a steering wheel?",
        "What was the make of the vehicle?",
    ],
)
def test_what_is_said_of_another_thing_is_no_answer(collection, text):
    """The verb and the frame alone are the same."""
    assert answer(collection, text).band is not Band.ANSWER


def test_a_thing_told_of_elsewhere_is_not_what_the_page_allows(collection):
    """The "Yes" of another question is not quoted first."""
    quotes = answer(collection, "Can I bring my dog?").quotes
    assert "two guests" not in quotes[0].text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Can I bring a guest?", "two guests"),
        ("Can I bring a friend?", "two guests"),
        ("May I bring a visitor?", "two guests"),
        ("Am I allowed to bring a guest?", "two guests"),
        ("Can I borrow a board?", "two boards"),
        ("Can I borrow a chess board?", "two boards"),
        ("Can I borrow a baord?", "two boards"),
        ("How can I cancel membership?", "email to the treasurer"),
        ("Are there lockers?", "twenty lockers"),
        ("Where can I leave my bike?", "stands in front"),
        ("Can I pay with a credit card?", "credit cards"),
        ("Do you take cards?", "credit cards"),
        ("What if I lose the key?", "caretaker"),
        ("How can I reset a forgotten password?", "Forgotten"),
        ("How do I report cheating?", "Press F8"),
        ("How do I change my name?", "500 coins"),
        ("Can I use a PlayStation pad?", "PlayStation"),
        ("What was the colour of the vehicle?", "colour of the vehicle"),
    ],
)
def test_the_thing_in_other_words_is_answered(collection, text, told):
    """In another form, as a synonym, a kind of it, part of a compound, or mistyped."""
    found = answer(collection, text)
    assert found.band is Band.ANSWER
    assert told in found.quotes[0].text


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("can i just borrow a board", ["board"]),
        ("can i borrow without a card", []),
        ("can i pay by card", ["card"]),
        ("can my kid borrow a board", ["board"]),
        ("may our guests pay by card", ["card"]),
        ("can the old board take water", []),
    ],
)
def test_the_object_stands_behind_the_verb(collection, text, found):
    """An adverb is no verb, and what somebody does without is no object."""
    assert [word.text for word in find_object(analyze(collection, text))] == found
