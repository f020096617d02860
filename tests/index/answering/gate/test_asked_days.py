"""Questions about a day, from the question to the answer."""

import pytest

from index.answering import answer, explain
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text

LOG = """Log of the lock at Fell

On 2023-06-04 the lock gate broke. On June 9, 2023, it was welded. On 11.07.2023 a
diver looked at it.

On the twelfth of August 2023 the mayor opened the new gate. The band of the fire brigade played.
"""
MINUTES = """Minutes of the rowing club

The club met on 3/10/2023. The treasurer told of a loss of 400 euros.
"""
PLAN = """Plan for the market hall

In September 2023 the market hall gets a new roof. In October 2023 the floor is laid.
"""
DIARY = """# Diary

## 12 August 2023

The brass band played for a large crowd.

## 14 August 2023

It rained.
"""
COLLECTION = MemoryCollection(
    [read_text("lock.txt", LOG), read_text("club.txt", MINUTES), read_text("hall.txt", PLAN)]
)


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("What happened on 4 June 2023?", "gate broke"),
        ("What happened on June 4th, 2023?", "gate broke"),
        ("what happened on 4 june 2023", "gate broke"),
        ("What broke on 04.06.2023?", "gate broke"),
        ("What happened on 2023-06-09?", "welded"),
        ("What happened on the 9th of June 2023?", "welded"),
        ("Who looked at the gate on 11 July 2023?", "diver"),
        ("What did the mayor open on August 12, 2023?", "new gate"),
        ("What happens in the market hall in September 2023?", "new roof"),
    ],
)
def test_a_day_is_found_in_any_order_and_spelling(question, words):
    """The sentence on that day is quoted first."""
    found = answer(COLLECTION, question)
    assert found.band is Band.ANSWER
    assert words in found.quotes[0].text


@pytest.mark.parametrize(
    "question",
    [
        "What happened at the lock on 5 June 2023?",
        "What happened at the lock on 4 June 2022?",
        "What happened at the lock on 4 July 2023?",
        "What did the mayor open on August 13, 2023?",
        "What happened at the lock on 2023-06-10?",
    ],
)
def test_the_day_next_to_it_is_no_answer(question):
    """A sentence on another day is no answer, and what is said of it names that day."""
    assert answer(COLLECTION, question).band is not Band.ANSWER
    grounding = explain(COLLECTION, question).verdict.grounding
    assert not grounding.holds


def test_a_day_may_stand_in_the_heading_above():
    """What stands under a heading with the day is about that day."""
    collection = MemoryCollection([read_text("diary.md", DIARY), read_text("lock.txt", LOG)])
    question = "Where did the brass band play for the crowd on {}?"
    assert explain(collection, question.format("2023-08-12")).verdict.grounding.holds
    assert not explain(collection, question.format("2023-08-13")).verdict.grounding.holds


def test_what_happens_is_said_by_any_whole_sentence():
    """A sentence need not say "happens" to tell what happens."""
    collection = MemoryCollection(
        [
            read_text("fair.txt", "Spring\n\nIn May the fair comes to Orrin. In June it leaves.\n"),
            read_text("lock.txt", LOG),
        ]
    )
    assert answer(collection, "What happens in May?").quotes[0].text.startswith("In May")
    assert answer(collection, "What happens in May?").band is Band.ANSWER
    assert answer(collection, "What happens in November?").band is not Band.ANSWER
