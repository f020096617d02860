"""Everyday words that say the same as words that no source has, and broader ones."""

import pytest

from index.analysis import extract_terms
from index.answering import answer
from index.answering.lexical import find_broader_words, find_equivalents
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page

REGATTA = """# Autumn regatta at Pike Bay

The rowing contest of the Pike Bay club is on Sunday 6 September at the north jetty.
Entry costs 9 euros, for members 6 euros. Newcomers are welcome in the short course.
Up to 24 boats can take part. Oars can be hired from Greta Moss.
The warranty of the club's new timing clock runs until 2031.
"""


@pytest.mark.parametrize(
    ("question", "opening"),
    [
        ("when is the tournament", "The rowing contest"),
        ("is there a fee?", "Entry costs"),
        ("can beginners come?", "Newcomers"),
        ("how many boats can compete", "Up to 24"),
        ("can I rent oars", "Oars can be hired"),
        ("how long is the guarantee of the clock", "The warranty"),
        ("when is the auction", ""),  # neither word nor another one for it
        ("is there a tariff for spectators who camp", ""),
        ("can dentists come?", ""),
        ("can I rent skates", ""),
        ("how many lifeguards can compete", ""),
    ],
)
def test_a_word_of_no_source_is_said_by_one_that_says_the_same(question, opening):
    """Another word of no source, for which the table has none that is said, stays unanswered."""
    found = answer(MemoryCollection([read_page("regatta.md", REGATTA)]), question)
    assert (found.band is Band.ANSWER) is bool(opening)
    assert not opening or found.quotes[0].text.startswith(opening)


def test_a_word_that_some_source_has_is_looked_for_itself():
    """The contest in the next article is no tournament where one is told of by that name."""
    pages = [
        read_page("regatta.md", REGATTA),
        read_page("chess.md", "# Chess\n\nThe tournament is on 2 May. Bring a pen."),
    ]
    found = answer(MemoryCollection(pages), "when is the tournament")
    assert [quote.text for quote in found.quotes] == ["The tournament is on 2 May."]


NOTICES = [
    "# Storm notice\n\nWhoever loses electricity should ring 0800 77 22.\nTrees may fall.\n",
    "# Yacht week\n\nCllr Bo Hage opens the week on 4 May.\n",
    "# Village hall\n\nThe boiler was repaired in June. The whole fare back is paid at the door.\n",
    "# Singing\n\nLena Roth is survived by a son.\n",
]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("what number do I call without power", "0800 77 22"),
        ("when was the boiler fixed", "in June"),
        ("who did Lena Roth leave behind", "a son"),
        ("which councillor opens the yacht week", "Cllr Bo Hage"),
        ("how do I get a refund of my fare", "whole fare back"),
        ("when was the boiler painted", ""),
        ("who did Bo Hage leave behind", ""),
        ("which lifeguard opens the hall", ""),
    ],
)
def test_words_of_reports_and_minutes_are_said_in_other_words(question, told):
    """A verb with a particle and a short form too; a word without any stays unanswered."""
    pages = [read_page(f"{at}.md", text) for at, text in enumerate(NOTICES)]
    found = answer(MemoryCollection(pages), question)
    assert (found.band is Band.ANSWER) is bool(told)
    assert not told or told in found.quotes[0].text


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("who can compete", ["take part"]),
        ("who got a red card", ["sent off"]),
        ("how do I factory reset it", ["original settings"]),
        ("who teaches it", ["lesson"]),
        ("how many firemen came", ["firefighter"]),
        ("what are they afraid of", ["terrified", "scared"]),
        ("which coworker knows it", ["colleague", "workmate"]),
        ("when did she die", ["passed away"]),
        ("who lost the handbag", ["purse"]),
    ],
)
def test_words_may_be_two_and_what_says_the_same_may_be_a_phrase(question, said):
    """Each is given as the terms of which a sentence must have all."""
    terms = extract_terms(question)
    found = {other for at in range(len(terms)) for _, other in find_equivalents(terms, at)}
    assert found >= {tuple(extract_terms(text)) for text in said}


def test_hardly_any_word_says_the_same_as_itself():
    """No entry lists its own word, and a word without an entry has none."""
    assert not list(find_equivalents(extract_terms("who plays the bassoon"), 3))
    terms = extract_terms("chase")
    assert ("chase",) not in {tuple(other) for _, other in find_equivalents(terms, 0)}


ROOM = """# The reading room

## Are pets welcome?

No, animals stay in the porch.

## What may I eat here?

Food is for the balcony. Alcohol is never poured.

## How do I become a member?

Fill in the blue card.

The goldfish Otto is 9 years old.
"""


@pytest.mark.parametrize(
    ("question", "opening"),
    [
        ("May I bring a puppy?", "No, animals"),
        ("Are rabbits allowed?", "No, animals"),
        ("Can I have a sandwich?", "Food is"),
        ("How do I sign up?", "Fill in"),
        ("How do I join?", "Fill in"),
        ("How many puppies are there?", ""),
        ("How old is the puppy?", ""),
        ("Can I bring a bassoon?", ""),
    ],
)
def test_what_holds_for_the_kind_holds_for_one(question, opening):
    """A rule is asked for, not a number or an age; the word is still named as missing."""
    found = answer(MemoryCollection([read_page("room.md", ROOM)]), question)
    assert (found.band is Band.ANSWER) is bool(opening)
    assert not opening or found.quotes[0].text.startswith(opening)


def test_a_word_has_broader_words_or_none():
    """A dog is an animal; the table knows no broader word for a chair."""
    (dog,), (animal,), (chair,) = map(extract_terms, ("dog", "animal", "chair"))
    assert animal in find_broader_words(dog)
    assert not find_broader_words(chair)


PAGE = """# Troll woods

The troll does not attack before dusk. It returns three days later.

Dr. Moss looks after the owls.
"""


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("is the troll hostile", "attack"),
        ("when does the troll respawn", "three days"),
        ("who takes care of the owls", "Moss"),
    ],
)
def test_words_of_games_and_care_are_known(question, part):
    """Where the text has another word for it."""
    found = answer(MemoryCollection([read_page("woods.md", PAGE)]), question)
    assert found.band is Band.ANSWER
    assert part in found.quotes[0].text


GUIDE = """# House rules of the Tarn hostel

If there is thunder, stay away from the lake.
Leave the shell with Ctrl-D before you copy the folder of a guest.
Rooms hold at most six people. Slurs are answered with a ban at once.

Hens may be fed by all. Pay with any card but American Express.
"""


@pytest.mark.parametrize(
    ("question", "opening"),
    [
        ("what happens when there is lightning", "If there is thunder"),
        ("how do I leave the terminal", "Leave the shell"),
        ("which directory of a guest do I copy", "Leave the shell"),
        ("what is the max number of people in rooms", "Rooms hold at most six"),
        ("may I feed the chickens", "Hens may be fed"),
        ("can I pay with amex", "Pay with any card"),
        ("can I swear at people", "Slurs are answered"),
        ("what happens when there is hail", ""),
        ("how do I leave the sauna", ""),
        ("where is the lost daughter", ""),
    ],
)
def test_words_of_guides_and_houses_are_known(question, opening):
    """Words for other things are not."""
    found = answer(MemoryCollection([read_page("house.md", GUIDE)]), question)
    assert (found.band is Band.ANSWER) is bool(opening)
    assert not opening or found.quotes[0].text.startswith(opening)
