"""Things whose name ends with a word of no source."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page

BEASTS = """# Beasts of Orm

## Fen ox

The fen ox has 60 health and is weak to frost. It can be fed with reeds.

## Bramble cat

The bramble cat sleeps on the north wall and attacks at dusk.
"""


def ask(question: str) -> str:
    """Return the first quote that answers a question, "" if none does."""
    found = answer(MemoryCollection([read_page("beasts.md", BEASTS)]), question)
    return found.quotes[0].text if found.band is Band.ANSWER else ""


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("how much health does the fen ox have", "60 health"),
        ("is the fen ox weak to frost", "weak to frost"),
        ("does the bramble cat attack at dusk", "attacks"),
        ("may the bramble cat attack", "attacks"),
        ("how much health does the fen ox monster have", "60 health"),
        ("how much health does the fen ox near Orm have", "60 health"),
        ("what is the wall the bramble cat enjoys", "north wall"),
    ],
)
def test_the_thing_itself_is_quoted(question, part):
    """A word for its kind, a verb or a place behind it is no part of the name."""
    assert part in ask(question)


@pytest.mark.parametrize(
    "question",
    [
        "how much health does the fen ox calf have",
        "is the fen ox calf weak to frost",
        "how much health does the fen ox queen get",
        "what is the weakness of the fen ox calf",
    ],
)
def test_another_thing_of_a_longer_name_is_not(question):
    """The calf may be weaker than the ox."""
    assert not ask(question)


HOURS = """# Fern Street chess club

- Tuesday: 18:00-22:00
- Friday: 18:00-23:00
"""


@pytest.mark.parametrize(
    ("question", "answers"),
    [
        ("when is the chess club open on fridays", True),
        ("until when is the chess club staffed on fridays", True),
        ("when is the chess tournament on fridays", False),
        ("when is the chess club raffle on fridays", False),
    ],
)
def test_what_is_said_of_a_thing_is_no_part_of_its_name(question, answers):
    """It may be open or staffed, but a raffle of its is something else."""
    found = answer(MemoryCollection([read_page("club.md", HOURS)]), question)
    assert (found.band is Band.ANSWER) is answers


BARN = MemoryCollection(
    [
        read_page(
            "barn.md",
            "# Barn hall\n\nA bench seats six guests.\n\n"
            "Keep your speed below 10 km/h in the yard, so that the hens are not scared.\n\n"
            "A guest pass is valid for two weeks.\n",
        )
    ]
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("how many guests fit on a bench", "six guests"),
        ("why is there a speed limit in the yard", "hens"),
        ("how long does a guest pass stay usable", "two weeks"),
    ],
)
def test_verbs_and_limits_head_no_name(question, told):
    """What something does is no part of its name, and a limit need not be called one."""
    found = answer(BARN, question)
    assert found.band is Band.ANSWER
    assert told in found.quotes[0].text
