"""Amounts of something else than what is asked about."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page, read_text

BELLS = MemoryCollection(
    [
        read_text(
            "bells.txt",
            "The bell founder\n\nAda Lund has 40 bells in her yard.\n\n"
            "At fourteen I was sent to Ole Moor in Varde, who cast bells at night.\n\n"
            "Ole Moor sold 9 bells to the abbey.\n",
        ),
        read_text(
            "mill.txt",
            "The mill\n\nThe repair of the mill took a summer.\n\n"
            "A tour of the mill costs $6 and lasts an hour.\n\n"
            "The painting of the weir cost $900.\n",
        ),
    ]
)
CLUB = MemoryCollection(
    [
        read_page(
            "club.md",
            "# Boat club\n\n## Where do I get a key for the boathouse?\n\n"
            "Keys are in the office. There is a deposit of £15.\n\n"
            "## May I keep a canoe here?\n\nA canoe of up to five metres may lie on the rack.\n",
        )
    ]
)


@pytest.mark.parametrize(
    ("question", "is_told"),
    [
        ("how many kilns does Ole Moor own", False),
        ("how many bells did Ole Moor sell to the abbey", True),
        ("how many bells has Ada Lund in her yard", True),
    ],
)
def test_an_age_counts_nothing(question, is_told):
    """Who was fourteen has no fourteen kilns."""
    assert (answer(BELLS, question).band is Band.ANSWER) is is_told


def test_the_age_beside_a_name_is_no_answer_to_how_many():
    """The noun stands in the same article, and what the sentence has of a number is the age."""
    alone = MemoryCollection(
        [
            read_text(
                "founder.txt",
                "Ada Lund has cast for 34 years and has, she says, 212 chimes.\n\n"
                "At fourteen I was sent to Ole Moor in Varde, who spoke to me twice in the first"
                " year.\n",
            )
        ]
    )
    assert answer(alone, "how many chimes does ole moor own").band is not Band.ANSWER
    assert answer(alone, "how many chimes does Ada Lund have").band is Band.ANSWER


@pytest.mark.parametrize(
    ("question", "is_told"),
    [
        ("how much is the deposit for a canoe", False),
        ("how much is the deposit for a key", True),
        ("how much is the deposit", True),
        ("how much is the deposit for the boathouse", True),
    ],
)
def test_an_amount_under_a_question_is_for_the_thing_asked_about_there(question, is_told):
    """Canoes stand under another question of the page."""
    assert (answer(CLUB, question).band is Band.ANSWER) is is_told


@pytest.mark.parametrize(
    ("question", "is_told"),
    [
        ("how much did the repair of the mill cost", False),
        ("how much does the tour of the mill cost", True),
        ("how much did the painting of the weir cost", True),
    ],
)
def test_the_cost_of_a_part_is_told_with_its_name(question, is_told):
    """What a tour costs is not what the repair did."""
    assert (answer(BELLS, question).band is Band.ANSWER) is is_told


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("how many people got rescued from the ferry", "Thirty-one passengers"),
        ("how many people were taken to hospital", "Six people"),
        ("how many lifeboats did the ferry have", "two lifeboats"),
    ],
)
def test_below_a_title_that_counts_it_other_counts_are_other_facts(question, told):
    """A sentence that says the deed, or has the number of the title, is the fact itself."""
    ferry = read_text(
        "ferry.txt",
        "Ferry adrift off Varde; 31 rescued\n\n"
        "Six people were taken to hospital with burns, officials said.\n\n"
        "Thirty-one passengers were lifted by helicopter from the ferry on Friday.\n\n"
        "The ferry had two lifeboats.\n",
    )
    assert told in answer(MemoryCollection([ferry]), question).quotes[0].text


def test_the_count_of_another_is_told_below_a_title_that_counts_the_same():
    """What the sentence alone says of the question tells whose count it is."""
    page = (
        "Bell wins the harbour seat by 9 votes\n\nAnn Bell polled 902 votes in the harbour.\n\n"
        "An independent, who campaigned dressed as a walrus, got 41.\n\nFour people were fined.\n"
    )
    collection = MemoryCollection([read_text("seat.txt", page)])
    found = answer(collection, "how many votes did the walrus get")
    assert found.quotes[0].text.endswith("got 41.")
    assert "fined" not in answer(collection, "how many votes did Bell win by").quotes[0].text


MATCH = MemoryCollection(
    [
        read_text(
            "match.txt",
            "Otters against Herons\n\nKeeper Ina Roe stopped 31 shots on Sunday.\n\n"
            "The Otters scored one goal from a penalty.\n\nBo Lund passed about 90 balls.\n\n"
            "Ina Roe threw the ball out nine times.\n",
        )
    ]
)


@pytest.mark.parametrize(
    ("question", "is_told"),
    [
        ("How many shots did Ina Roe stop?", True),
        ("How many penalties did Ina Roe stop?", False),
        ("How many goals did Bo Lund pass?", False),
        ("How many balls did Bo Lund pass?", True),
        ("How many times did Ina Roe throw the ball out?", True),
    ],
)
def test_other_things_behind_the_deed_are_not_counted(question, is_told):
    """Shots that were stopped are no penalties."""
    assert (answer(MATCH, question).band is Band.ANSWER) is is_told
