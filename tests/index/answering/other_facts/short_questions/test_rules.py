"""Short questions about another thing, deed or role than the one that a page tells of."""

import pytest

from index.answering import answer
from index.answering.other_facts.short_questions.contrasts import find_contrast
from index.answering.question import analyze
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text

CLUBS = """Around the lake

The sailing club was founded in 1934 by the dentist Ulla Frey. It meets on Fridays in the boat shed.
The treasurer is Milo Hess, 51.

The mountain rescue was set up in 1958. Its leader is Petra Zing. The hut burned down in 1983 after
lightning had struck it.

The men's volleyball team won the league in 2016. The trainer is Ruben Alt.

The brass band is led by Kaspar Ott. It rehearses on Mondays at eight in the parish hall.

The new bath was opened by the mayor Rita Bonn in 2011. It cost 12 million francs. The old bath is a
skate park today.

The east chapel was built in 1702 by Hans Graf. The west chapel was painted in 1811.
"""
NOTICES = """Notices

The parish council voted on the car park; the plan was rejected by 7 votes to 4.

Lea Born takes over the kiosk from Otto Marti in March. The bakery stays with the Kunz family.

The winter market costs 8 francs for adults. Toilets are free.

Ferries to Lindau leave at 9:05 and 15:30. The crossing takes 40 minutes.

In 1994 a fire destroyed the sawmill. In 2001 there was a small flood in the school.

Adders are immune to their own venom.

Loose skates must stay outside, because the floor of the gallery scratches.

The phone number of the ranger is 555 0142. The office of the forester is at Mill Lane 3.

Dogs are allowed on the lower meadow. Rent for a plot is 90 francs a year.

On Linux the settings are in the folder of the planner. The cinema was opened by Ada Moss.
"""


def is_answered(question: str) -> bool:
    """Return whether the two pages answer a question."""
    pages = [read_text("clubs.txt", CLUBS), read_text("notices.txt", NOTICES)]
    return answer(MemoryCollection(pages), question).band is Band.ANSWER


@pytest.mark.parametrize(
    ("asked", "other"),
    [
        ("who founded the sailing club", "who sponsors the sailing club"),
        ("why are loose skates forbidden", "why is the loose ladder forbidden"),
        ("who founded the sailing club", "who founded the brass band"),
        ("when was the sailing club founded", "when was the sailing club dissolved"),
        ("who opened the new bath", "who designed the new bath"),
        ("when was the new bath opened", "when was the new bath built"),
        ("when was the east chapel built", "when was the west chapel built"),
        ("who takes over the kiosk", "who takes over the bakery"),
        ("when did the hut burn down", "when was the hut sold"),
    ],
)
def test_another_deed_is_no_answer(asked, other):
    """Nor is the deed that was done to something else."""
    assert is_answered(asked)
    assert not is_answered(other)


def test_what_somebody_has_done_since_a_year_is_no_age():
    """A thing may be as old as what it has been since."""
    page = read_text("a.txt", "Boats\n\nCaptain Ada Reeve has steered the Wren since 2015.\n")
    collection = MemoryCollection([page, read_text("b.txt", CLUBS)])
    assert answer(collection, "since when has Ada Reeve steered the Wren?").band is Band.ANSWER
    assert answer(collection, "how old is Captain Ada Reeve?").band is not Band.ANSWER


@pytest.mark.parametrize(
    "question",
    [
        "who is the captain of the sailing club",
        "who is the secretary of the sailing club",
        "who is the treasurer of the rowing club",
        "who is the doctor of the mountain rescue",
        "who is the deputy leader of the mountain rescue",
        "who is the coach of the women's team",
        "who is the caretaker of the east chapel",
        "who is the bassist of the brass band",
    ],
)
def test_a_role_has_to_be_said(question):
    """The name of somebody with another role, or with the role in something else, is none."""
    assert not is_answered(question)


@pytest.mark.parametrize(
    "question",
    [
        "who is the leader of the mountain rescue",
        "who is the head of the mountain rescue",
        "who is the conductor of the brass band",
    ],
)
def test_a_role_may_be_said_in_other_words(question):
    """So may the deed that goes with it."""
    assert is_answered(question)


@pytest.mark.parametrize(
    ("asked", "other"),
    [
        ("when did the men win the league", "when did the men lose the league"),
        ("when did the men win the league", "when did the women win the league"),
        ("when did the men win the league", "when did the men win the cup"),
        ("when do ferries to lindau leave", "when do ferries from lindau leave"),
        ("when do ferries to lindau leave", "when do ferries to lindau arrive"),
        ("when do ferries to lindau leave", "when do buses to lindau leave"),
        ("what are adders immune to", "what are adders weak to"),
        ("who opened the new bath", "who opened the old bath"),
    ],
)
def test_what_stands_against_the_asked_thing_is_no_answer(asked, other):
    """Girls are no boys, and to is not from."""
    assert is_answered(asked)
    assert not is_answered(other)


@pytest.mark.parametrize(
    ("question", "is_told"),
    [
        ("what is the new fee for dog licences", True),
        ("what is the current fee for dog licences", True),
        ("what is the new fee for cat licences", False),
        ("what is the fee for new licences", False),
    ],
)
def test_a_new_price_is_the_price_as_it_is(question, is_told):
    """The thing has to be said, but a raised fee need not be called new."""
    told = "Council\n\nThe parish raised the fee for dog licences from 18 to 24 francs.\n"
    collection = MemoryCollection([read_text("a.txt", told), read_text("b.txt", NOTICES)])
    assert (answer(collection, question).band is Band.ANSWER) is is_told


@pytest.mark.parametrize(
    ("told", "is_told"),
    [
        ("Bo Reeve held the rope for nearly three hours.", False),
        ("Bo Reeve found it on 18 November, a mile from the pier.", False),
        ("Bo Reeve paid £50 for it at 3 p.m.", False),
        ("Bo Reeve, 31, found it.", True),
        ("Bo Reeve was born in 1990.", True),
    ],
)
def test_hours_days_and_sums_are_nobodys_age(told, is_told):
    """The number beside a name may count something else."""
    collection = MemoryCollection([read_text("a.txt", f"Boats\n\n{told}\n")])
    assert (answer(collection, "how old is bo reeve").band is Band.ANSWER) is is_told


@pytest.mark.parametrize(
    ("asked", "other"),
    [
        ("how old is Milo Hess", "how old is Petra Zing"),
        ("how much is the winter market", "how much did the skate park cost"),
        ("how much is the rent for a plot", "how much is the deposit for a plot"),
        ("where are the settings on linux", "where is the database on linux"),
        ("what is the phone number of the ranger", "what is the phone number of the forester"),
        ("are dogs allowed on the meadow", "can i keep goats on my plot"),
    ],
)
def test_an_amount_or_place_of_something_else_is_no_answer(asked, other):
    """It has to be told of what was asked about."""
    assert is_answered(asked)
    assert not is_answered(other)


@pytest.mark.parametrize(
    "question",
    [
        "who voted against the car park",
        "who voted for the car park",
        "what caused the flood in the school",
        "is the cinema open on sundays",
    ],
)
def test_a_vote_cause_or_weekday_has_to_be_told(question):
    """That there was a vote does not say whose."""
    assert not is_answered(question)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("who measured the ringstone first", "two brothers"),
        ("who sold the ringstone", ""),
    ],
)
def test_what_goes_on_is_told_of_what_the_sentence_before_calls_it(question, told):
    """A name between the subject and a sentence that goes on about it is the subject's, too."""
    page = (
        "The moor\n\nThe moor has a circle of stones. It is also called the ringstone. Its width"
        " was first measured when two brothers measured the stones in 1904.\n"
    )
    found = answer(MemoryCollection([read_text("moor.txt", page)]), question)
    assert (found.band is Band.ANSWER) is bool(told)
    assert told in (found.quotes[0].text if told else "")


@pytest.mark.parametrize(
    ("question", "is_told"),
    [
        ("who sang the old ballad", True),
        ("who did the millers team up with", True),
        ("who left the sailing club", False),
    ],
)
def test_singing_is_performing_and_teaming_up_joining(question, is_told):
    """A deed may be told in another word, and one of another kind is none."""
    page = (
        "The moor\n\nIna Korn performed the old ballad by the lake.\n\n"
        "The millers joined the bakers.\n"
    )
    found = answer(MemoryCollection([read_text("moor.txt", page)]), question)
    assert (found.band is Band.ANSWER) is is_told


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("The town took over the 1904 Winter Leave Plan.", ""),
        ("The town wants to leave the 1904 plan.", "leave"),
    ],
)
def test_no_word_inside_a_name_of_three_stands_against_another(text, other):
    """A plan for leave is no leaving, and so may have been created."""
    read = MemoryCollection([read_text("a.txt", text)])
    assert find_contrast(analyze(read, "which plan was created in 1904"), text) == other


KITCHEN = """Our kitchen

The wooden bowls came from Lund. They are soft. My flatmate put them in the oven and now they are
bent. The knives are sharp. Ana washed them by hand. The pans hang on a rail, and Bo oiled the rail.
"""


@pytest.mark.parametrize(
    ("question", "opening"),
    [
        ("Who put the bowls in the oven?", "My flatmate"),
        ("Who washed the knife?", "Ana washed"),
        ("Who oiled the rail?", "The pans"),
        ("Who oiled the bowls?", ""),  # it is said what was oiled
        ("Who put the curtains in the oven?", ""),
    ],
)
def test_a_pronoun_stands_for_a_thing_of_the_section(question, opening):
    """Where something is done to "them", these may be named sentences before."""
    found = answer(MemoryCollection([read_text("kitchen.txt", KITCHEN)]), question)
    assert (found.band is Band.ANSWER) is bool(opening)
    assert not opening or found.quotes[0].text.startswith(opening)


@pytest.mark.parametrize(
    ("question", "text", "other"),
    [
        ("how old is her son", "My daughter, who is 14, cooks.", "daughter"),
        ("how old is her son", "My son is six and my daughter two.", ""),
        ("who is the mother of Bo", "The father of Bo is Ana's cook.", "father"),
        ("who is the mom of Bo", "The mother of Bo is Ana.", ""),
        ("where does the aunt live", "My uncle lives in Lund.", "uncle"),
        (
            "who is the husband of Ana",
            "Bo has had a wife since May, Ana.",
            "",
        ),  # his wife's husband
        ("who is the brother of Ana", "Bo came with his sister Ana.", ""),
    ],
)
def test_one_relative_is_not_another(question, text, other):
    """A son is no daughter; but of husband and wife each word tells of both."""
    read = MemoryCollection([read_text("a.txt", text)])
    assert find_contrast(analyze(read, question), text) == other
