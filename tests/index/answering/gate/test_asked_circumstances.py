"""Places and reasons that a question asks for."""

import pytest

from index.answering import answer
from index.answering.gate.asked_circumstances import lacks_place, lacks_reason
from index.answering.question import analyze
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page, read_text

EMPTY = MemoryCollection([read_text("a.txt", "Title\n\nNothing of note.")])


@pytest.mark.parametrize(
    "sentence",
    [
        "The fair will be held on 13 July from 3 p.m.",
        "The fair is on Monday in the morning.",
        "The keeper of it was ill and remains under care.",
        "In May 2030 the fair drew 900 guests.",
        "He saw it and told them of her.",
    ],
)
def test_a_time_or_a_person_is_no_place(sentence):
    """A sentence without a word for a place does not tell where."""
    assert lacks_place(sentence, analyze(EMPTY, "Where is the fair?"))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Where is the fair?", "The fair is held in the yard on Monday."),
        ("Where is the fair?", "It moved to Fell in May."),
        ("Where is the fair?", "Come to Mill Road by 8 p.m."),
        ("Where is the fair?", "The tents are behind the mill."),
        ("Where is the fair?", "It stays at home this year."),
        ("Where is the switch?", "Open Settings > Display."),
        ("Where is the file?", "The file is now ~/.config/fair.toml."),
        ("Where do I post?", "Streams belong, once a week, to #fairs."),
        ("Where is the fair?", "It is held nearby."),
        ("Where is the nearest fair?", "The nearest fair is Mill Gate."),
        ("Where does he come from?", "He grew up among the Orrin."),
        ("In which city is the fair?", "Fell holds it."),
        ("Where is the fair ranked?", "The fair is the second-largest."),
        ("When is the fair?", "The fair is on Monday."),
        ("Wo ist das Fest?", "Das Fest ist am Montag."),
    ],
)
def test_a_place_is_told(text, sentence):
    """Prepositions of place, adverbs, paths and channels tell where; others do not ask for it."""
    assert not lacks_place(sentence, analyze(EMPTY, text))


@pytest.mark.parametrize(
    ("sentence", "lacks"),
    [
        ("The crew left the boat near the mill, 40 metres from it.", True),
        ("The U.S.-led crew left the boat.", True),
        ("The crew left the boat because it leaked.", False),
        ("The crew left the boat to fetch a rope.", False),
        ("A leak forced the crew from the boat.", False),
        ("The crew left the boat, fearing a storm.", False),
        ("The crew went to the boat.", True),
        ("The crew left the boat for two hours.", True),
        ("The crew left the boat, for it leaked.", False),
        ("The crew decided to leave the boat.", True),
        ("Herons v Otters: postponed (burst pipe in the hall)", False),
        ("Weir Lane pool: closed – lights broken", False),
        ("Herons v Otters: postponed (7.45)", True),
        ("Absent: Kai Rud.", True),
        ("The crew (six of them) left the boat.", True),
        ("The crew left the boat for up to two hours.", True),
        ("The crew sold the boat for €900.", True),
        ("The crew decided to leave the boat to save the dog.", False),
        ("The crew left the boat due to a leak.", False),
        ("A crew that has left a boat mostly means too much water.", False),
        ("The crew left the boat, which means nothing.", True),
        ("The crew left the boat, which is blue.", True),
        ("The crew left the boat, which leaks.", False),
        ("The mast of the boat had broken.", False),
        ("The crew has since left the boat.", True),
        ("The crew swam from the boat to safety.", True),
    ],
)
def test_a_reason(sentence, lacks):
    """Any word that may give a reason or purpose is enough; a way or a place is none."""
    assert lacks_reason(sentence, analyze(EMPTY, "Why did the crew leave the boat?")) is lacks
    assert not lacks_reason(sentence, analyze(EMPTY, "When did the crew leave the boat?"))


@pytest.mark.parametrize(
    ("question", "sentence", "lacks"),
    [
        ("Why doesn't my macro work?", "No macro is run in a shared sheet.", False),
        ("Why doesn't my macro work?", "A macro works in any sheet.", True),
        ("Why has the club not replied?", "The club has not replied yet.", True),
        ("Why is the hall not heated?", "The boiler cannot warm more than the office.", False),
        ("Why are the x-rays of it not heated?", "The boiler only warms the office.", False),
        ("Why does the lamp blink?", "A lamp that blinks suggests that your cell is old.", False),
        ("Why does the lamp blink?", "Tests of the lamp suggest that it blinks by night.", True),
        ("Why should I use a sheet?", "A sheet can be shared by all.", False),
        ("Why should I use a sheet?", "A sheet was on the table.", True),
        ("Why did the crew use a sheet?", "A sheet can be shared by all.", True),
        ("Why no nails?", "No nails, please: they rust in a week.", False),
        ("Why not wash the bell?", "Do not wash the bell; water dulls the bronze.", False),
        ("Why is the bell in the yard?", "No nails, please: they rust in a week.", True),
        ("Why no nails?", "No nails were found in the yard.", True),
        ("Why no nails?", "No nails: 40 screws.", True),
    ],
)
def test_what_cannot_be_or_is_of_use_is_a_reason(question, sentence, lacks):
    """That is so where it is asked why something fails, or why one should use it."""
    assert lacks_reason(sentence, analyze(EMPTY, question)) is lacks


NOTES = MemoryCollection(
    [
        read_text(
            "a.txt", "Fair\n\nThe harvest fair is on 13 July from 3 p.m. Ana brings a drum.\n"
        ),
        read_text("b.txt", "Mill\n\nThe old mill stands on Fell Road. The mill lost its wheel.\n"),
    ]
)


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("Where is the harvest fair?", False),
        ("When is the harvest fair?", True),
        ("Where is the old mill?", True),
        ("Why did the mill lose its wheel?", False),
    ],
)
def test_without_a_place_or_reason_nothing_is_answered(text, answers):
    """What only says when does not answer where, and that it happened not why."""
    assert (answer(NOTES, text).band is Band.ANSWER) is answers


def test_what_stands_under_a_question_that_asks_why_tells_why():
    """It needs no word for a reason, but another section does."""
    page = """# Nine questions for Ida Holm

**Ida, why are you giving up the mill?**

My knees are worn out, and the stairs are steep.

**What comes after the mill?**

Ida gives up the mill in May.
"""
    found = answer(MemoryCollection([read_page("talk.md", page)]), "Why does Ida give up the mill?")
    assert found.band is Band.ANSWER
    assert found.quotes[0].text.startswith("My knees")


PROGRAMME = """# Music days

Saturday, 4 May
10:00 Open rehearsal, gym
13:30 Harp concert with Mira Lund, chapel (please book)
8 pm Closing party, old mill
9.30 pm Fireworks
"""


@pytest.mark.parametrize(
    ("text", "told", "bold"),
    [
        ("Where is the harp concert?", "13:30 Harp concert", "chapel"),
        ("Where is the closing party?", "8 pm Closing party", "old mill"),
        ("When is the closing party?", "8 pm Closing party", "8 pm"),
        ("Where does the harp concert start?", "13:30 Harp concert", "chapel"),
        ("Where did they record the harp concert?", None, None),
        ("Where are the fireworks?", None, None),
        ("Where is the puppet show?", None, None),
    ],
)
def test_the_last_part_of_an_entry_of_a_programme_is_its_place(text, told, bold):
    """Each entry is a sentence of its own, and one without a place does not say where."""
    found = answer(MemoryCollection([read_page("days.md", PROGRAMME)]), text)
    assert (found.band is Band.ANSWER) is (told is not None)
    if told is not None:
        quote = found.quotes[0]
        assert quote.text.startswith(told)
        assert quote.answer is not None
        assert quote.text[slice(*quote.answer)] == bold


FAIR = """# Tern fair

| Time | Event | Venue |
|---|---|---|
| 10:00 | Puppets | Sail loft |
| 14:30 | Kite race | Cinder field |

| Day | Price |
|---|---|
| Fri | 4 euros |
"""
PUMP = """# The Brisk pump

Without the blue valve the Brisk pump never fills the tank. The pump has two tanks and a lid.
"""


@pytest.mark.parametrize(
    ("question", "answers"),
    [
        ("where is the kite race", "| 14:30 | Kite race | Cinder field |"),
        ("where are the puppets", "| 10:00 | Puppets | Sail loft |"),
        ("where is the price on friday", ""),
    ],
)
def test_a_row_with_a_column_of_places_tells_where(question, answers):
    """By the head of the table; another table has no places."""
    found = answer(MemoryCollection([read_page("fair.md", FAIR)]), question)
    assert (found.band is Band.ANSWER) is bool(answers)
    assert not answers or found.quotes[0].text == answers


@pytest.mark.parametrize(
    ("question", "answers"),
    [
        ("why does the Brisk pump never fill the tank", True),
        ("my Brisk pump never fills the tank, why", True),
        ("why does the Brisk pump have two tanks", False),
    ],
)
def test_the_case_in_which_it_fails_is_a_reason(question, answers):
    """Without what it fails is why it does."""
    found = answer(MemoryCollection([read_page("pump.md", PUMP)]), question)
    assert (found.band is Band.ANSWER) is answers


FAULTS = """Kettle drum press: faults

Pale edges on the print: the roller needs ink.
Loud knocking from below: the belt has slipped off the wheel.
The lever sticks: wait for the oil to warm.

Ink that dries in the tray has too little glycerine.

| Sign | Cause |
|---|---|
| Brown stains along the margin | the water is rusty |
"""


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("why are there pale edges on my print", "roller needs ink"),
        ("why is there a loud knocking from below", "belt has slipped"),
        ("why does the ink dry in the tray", "too little glycerine"),
        ("why do I get brown stains along the margin", "rusty"),
    ],
)
def test_what_stands_behind_a_fault_is_its_reason(question, part):
    """A label or the first cell says what is wrong, and what is behind it why."""
    found = answer(MemoryCollection([read_page("press.md", FAULTS)]), question)
    assert found.band is Band.ANSWER
    assert part in found.quotes[0].text


@pytest.mark.parametrize(
    "question", ["why is the margin so wide", "why is the roller made of rubber"]
)
def test_another_fault_is_no_reason(question):
    """The label has a single word of the question."""
    found = answer(MemoryCollection([read_page("press.md", FAULTS)]), question)
    assert found.band is not Band.ANSWER
