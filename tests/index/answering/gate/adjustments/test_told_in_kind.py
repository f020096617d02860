"""Sentences that answer by yes or no, or by because."""

import pytest

from index.answering import explain
from index.answering.gate.adjustments import TOLD_IN_KIND, denies
from index.answering.question import analyze
from tests.support.memory_collection import MemoryCollection, read_text

KEEP = MemoryCollection(
    [
        read_text(
            "keep.txt",
            "The keep\n\nThe keep has 132 steps and no lift.\n\n"
            "Kites are forbidden because of the nesting storks.\n\n"
            "The ticket desk in the yard has maps and stamps.\n",
        )
    ]
)


@pytest.mark.parametrize(
    ("question", "text", "told"),
    [
        ("Is there a lift?", "The keep has 132 steps and no lift.", True),
        ("Is there a lift?", "The keep has 132 steps.", False),
        ("Is there a lift?", "If there is no lift, ring the bell.", False),
        ("Is there a lift?", "A lift is for those who never climb.", False),
        ("Is there a lift?", "The lift runs without a bell.", False),
        ("Is there a lift?", "Do not use a lift with a cart.", False),
        ("May I use a lift?", "Do not use a lift with a cart.", True),
        ("Does the lift run?", "ADA: Yes, on Sundays.", True),
        ("May I use a lift?", "Only with a pass.", True),
        ("May I use a lift?", "The lift has only one door.", False),
        ("Does the lift run?", "He said yes to the lift.", False),
    ],
)
def test_what_is_denied_or_affirmed(question, text, told):
    """A condition denies nothing, and a ban only tells whether one may."""
    assert denies(analyze(KEEP, question), text) is told


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("is there a lift in the keep", 1),
        ("how many steps has the keep", 0),
        ("why are kites forbidden", 1),
        ("where are kites forbidden", 0),
        ("does the ticket desk have maps", 0),
    ],
)
def test_the_feature_is_of_questions_in_kind(question, told):
    """Other questions are not answered by a denial or a reason."""
    assert decide_first(question) == told


def decide_first(question: str) -> float:
    """Return the value of the feature for the sentence that is quoted first."""
    verdict = explain(KEEP, question).verdict
    return verdict.features[TOLD_IN_KIND] if verdict else -1
