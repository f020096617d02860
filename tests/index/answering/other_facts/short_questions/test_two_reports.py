"""Questions about two reports of one event, with neighbours that neither answers."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text

GAZETTE = """Cargo ship strikes island ferry in fog

The Coast Guard on Friday published radio recordings from the night when the cargo ship Brede Star
ran into the island ferry Saltwind, injuring at least seven passengers.

The recordings show that the ferry's mate warned the cargo ship twice in the four minutes before the
collision. The cargo ship did not change its course.

Two fishing boats from Marrow reached the ferry first, while a helicopter lifted the ferry's
engineer, who had broken his leg, from the car deck. The mate, who was not hurt, stayed on the
bridge until the ferry had been towed to Port Ellick.

Capt. Ruth Amsel, a spokeswoman for the Coast Guard, told reporters that the ship had gone too fast.

The shipping line that owns the Brede Star has not commented on the recordings.
"""
HERALD = """Ferry crash near Marrow Point

The accident took place on February 2nd, at about 9.40 pm. It is thought that the cargo ship was
going at 19 knots, although only 8 are allowed in the sound.

The ferry's engineer has since had an operation on his leg.

The man, who is 45, is expected to go home next week.

The captain of the cargo ship is to be questioned on Thursday. Officials say the ship violated the
traffic rules twice that evening.

The traffic rules for the sound were agreed in 1987. The last serious accident there was in 1994.
"""


def quote_first(question: str) -> str:
    """Return the first quote of an answer, "" where there is none."""
    pages = [read_text("gazette.txt", GAZETTE), read_text("herald.txt", HERALD)]
    found = answer(MemoryCollection(pages), question)
    return " ".join(found.quotes[0].text.split()) if found.band is Band.ANSWER else ""


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Was the mate hurt?", "not hurt"),
        ("How often did the mate warn the ship?", "twice"),
        ("What will happen to the captain of the cargo ship?", "questioned"),
        ("Has the shipping line commented?", "not commented"),
        ("How long before the collision did the mate warn the ship?", "four minutes"),
        ("When was the last serious accident?", "1994"),
    ],
)
def test_what_a_report_tells_is_answered(question, said):
    """The sentence that tells it is quoted first."""
    assert said in quote_first(question)


@pytest.mark.parametrize(
    ("question", "wrong"),
    [
        ("Was the engineer hurt?", "The mate"),
        ("Were the fishermen hurt?", "The mate"),
        ("What will happen to the mate?", "The mate"),
        ("When did the collision happen?", "before the collision"),
        ("What time was the accident?", "1994"),
        ("How long was the engineer in surgery?", "45"),
        ("When did the engineer wake up?", ""),
        ("What is the name of the engineer?", ""),
        ("Did the shipping line apologise?", "published"),
    ],
)
def test_what_it_tells_of_somebody_or_sometime_else_is_not(question, wrong):
    """Such a sentence is not quoted first, or nothing is."""
    found = quote_first(question)
    assert wrong not in found if wrong else not found
