"""Sentences that tell another fact than the one asked for."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page, read_text

FERRIES = """Ferries of Tarn sound

The ferry Elsa carries 90 guests and 11 cars. The ferry Gunda carries 60 guests and no cars.

Skipper of the Elsa is Nora Falk; the mate of the Gunda is Udo Pohl.

About 4,100 cars cross the sound each day; in July it is 7,300.
"""
PEOPLE = """Helge Brandt 1922-2004

Helge Brandt, who carved the gate of Tarn, died on 3 March 2004. In 1951 he married the singer
Lotte Kern. Elna Roth has led the school of Tarn since 2015. Rasmus Kern plays the flute.
"""
CLUB = """# Board of the Tarn club

- Chair: Ada Lund, since 2019
- Cashier: Ivo Maas, since 2021

Grown-ups pay 80 dollars a year; pupils pay 30 dollars.
"""
HOUSE = """Rules of the house

No pets except parrots. Candles are allowed in the yard only.
"""
SHOP = """# Shop

## Can I bring back a used saddle?

No. Saddles that were ridden on stay with you.
"""
CASTLES = """# Mills

## Tarn mill

Built in 1902. It has two wheels.

## Elv mill

Built in 1888 by the smith Ole Dahl.
"""
COUNCIL = """# Council of Elv

The head of the Elv council, Ruth Maas, opened the meeting at 19:00 on 2 April.

## 3. Wading pool

A plan of 9,000 dollars was approved by all.

## 4. Bandstand

It was put off until May. The next reading circle will be on 4 May.
"""
BEASTS = """# Beasts of the moor

- **Mud drake**: 90 strength, lives in pools, shy of fire.
- **Fen ox**: 60 strength, eats reeds.

Nobody rides on the moor at night.
"""
GUIDE = """# Install Plover

## Windows

Download the file `plover.exe` and start it.

## Linux

Install the package with `get plover`.

## Remove

On Linux, run `drop plover`.
"""


@pytest.fixture(scope="module")
def collection():
    """Short articles, each of which tells things of several."""
    pages = {
        "ferries.txt": FERRIES,
        "people.txt": PEOPLE,
        "club.md": CLUB,
        "house.txt": HOUSE,
        "shop.md": SHOP,
        "mills.md": CASTLES,
        "guide.md": GUIDE,
        "council.md": COUNCIL,
        "beasts.md": BEASTS,
    }
    return MemoryCollection([read_page(name, text) for name, text in pages.items()])


@pytest.mark.parametrize(
    "text",
    [
        "Who is the skipper of the Gunda?",
        "Who is the auditor of the Tarn club?",
        "How many lorries cross the sound each day?",
        "How much do pensioners pay in the Tarn club?",
        "When did Lotte Kern die?",
        "When was Elna Roth born?",
        "What does Rasmus Kern teach?",
        "Are bicycles allowed in the house?",
        "Can I bring back a used tent?",
        "Who built the Tarn mill?",
        "How do I install Plover on macOS?",
        "Who is the successor of Elna Roth?",
        "Was the pavilion approved?",
        "Has the fountain been rejected?",
        "When did the reading circle meet?",
        "how do i ride a mud drake",
        "When was the head of the Elv council appointed?",
    ],
)
def test_another_fact_is_no_answer(collection, text):
    """Of another role, noun, deed or thing than the one asked for."""
    assert answer(collection, text).band is not Band.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Who is the skipper of the Elsa?", "Nora Falk"),
        ("Who is the mate of the Gunda?", "Udo Pohl"),
        ("Who is the cashier of the Tarn club?", "Ivo Maas"),
        ("How many cars cross the sound each day?", "4,100 cars"),
        ("How much do pupils pay in the Tarn club?", "pupils pay 30"),
        ("When did Helge Brandt die?", "3 March 2004"),
        ("Whom did Helge Brandt marry?", "Lotte Kern"),
        ("What does Rasmus Kern play?", "the flute"),
        ("Are candles allowed in the house?", "Candles are allowed"),
        ("Are parrots allowed?", "except parrots"),
        ("Can I bring back a used saddle?", "stay with you"),
        ("Who built the Elv mill?", "Ole Dahl"),
        ("When was the Tarn mill built?", "1902"),
        ("How do I install Plover on Linux?", "get plover"),
    ],
)
def test_the_fact_itself_is_quoted_first(collection, text, told):
    """Where it is told, if only in the sentence after the one that names the thing."""
    found = answer(collection, text)
    assert found.band is Band.ANSWER
    assert told in found.quotes[0].text


MATCH = """The match at Elv

The rowers lost the cup at Elv. The brass band drew the curtain of the tent.

Nobody lost a hat.
"""


@pytest.mark.parametrize(
    ("question", "is_quoted"),
    [
        ("Did the rowers lose the cup?", True),
        ("Did the rowers draw the curtain?", False),
        ("Have the rowers drawn the curtain?", False),
        ("Did the rowers vanquish anybody?", True),
    ],
)
def test_whether_a_subject_did_it_takes_the_deed(question, is_quoted):
    """A sentence about the same people says nothing of what it does not tell."""
    found = answer(MemoryCollection([read_page("match.md", MATCH)]), question)
    assert found.quotes[0].text.startswith("The rowers") is is_quoted


@pytest.mark.parametrize(
    ("question", "is_answered"),
    [
        ("How old is the goldfish?", True),
        ("How old is the tortoise?", False),
        ("How deep is the pond?", True),
        ("How deep is the canal?", False),
    ],
)
def test_the_size_of_what_no_source_has_is_not_that_of_another_thing(question, is_answered):
    """A word such as old alone ties no age to it."""
    page = "# Garden\n\nThe goldfish is 9 years old. The pond is 4 metres deep.\n"
    found = answer(MemoryCollection([read_page("garden.md", page)]), question)
    assert (found.band is Band.ANSWER) is is_answered


@pytest.mark.parametrize(
    ("question", "is_answered"),
    [
        ("What do pensioners pay?", True),
        ("What do students pay?", False),
        ("How much do students pay?", False),
        ("When does the brass band come?", True),
        ("When does the bookbinder come?", False),
    ],
)
def test_a_verb_such_as_pay_or_come_is_not_enough(question, is_answered):
    """Who pays or comes must be said."""
    lines = (
        "# Fair",
        "Pensioners pay 4 euros.",
        "Come before 6 p.m.",
        "The brass band comes at 5.",
    )
    found = answer(MemoryCollection([read_page("fair.md", "\n\n".join(lines))]), question)
    assert (found.band is Band.ANSWER) is is_answered


def test_how_to_do_what_the_title_says_is_told_below_it():
    """A step need not say the deed again, but a step of another article must."""
    text = "Tame a mole\n\nIn winter, feed it at dusk. In spring, walk with it.\n"
    other = "Paint a mole\n\nIn winter, use oil.\n"
    found = answer(MemoryCollection([read_text("tame.txt", text)]), "How do I tame one in winter?")
    assert "feed it" in found.quotes[0].text
    found = answer(MemoryCollection([read_text("p.txt", other)]), "How do I tame one in winter?")
    assert found.band is not Band.ANSWER
