"""Spans where a sentence states more than what is asked for: former values, reasons, speakers."""

import pytest

from index.answering.question import analyze
from index.answering.spans import answer_span
from tests.support.memory_collection import MemoryCollection, read_text

EMPTY = MemoryCollection([read_text("a.txt", "Title\n\nNothing of note.")])
MOVED = "The regatta was moved from 5 June to 12 June because the lock is being repaired."


def find_answer(question: str, text: str) -> str | None:
    span = answer_span(analyze(EMPTY, question), text)
    return None if span is None else text[slice(*span)]


@pytest.mark.parametrize(
    ("question", "text", "answer"),
    [
        ("When is the regatta?", MOVED, "12 June"),
        ("When was the regatta originally planned?", MOVED, "5 June"),
        ("How much is the fee?", "The fee was raised from 20 to 25 euros.", "25 euros"),
        ("How much is the fee?", "The fee fell from 20 euros to 15 euros in May.", "15 euros"),
        ("How long does the gate stay open?", "The gate stays open 5 seconds instead of 30 minutes."
         , "5 seconds"),
        ("How many were hurt?", "Not 5 but 6 people were hurt.", "6 people"),
        ("How many members are there?", "There are 140 members, up from 120.", "140 members"),
        ("Where did it move?", "The society moved from Mill Road to Port Road.", "Port Road"),
        ("How far is it to the hall?", "From the station to the hall it is 3 km.", "3 km"),
    ],
)  # fmt: skip
def test_a_value_that_holds_no_longer_is_no_answer(question, text, answer):
    """The new value is printed, unless the question asks for the one before."""
    assert find_answer(question, text) == answer


@pytest.mark.parametrize(
    ("question", "text", "answer"),
    [
        ("Why was the regatta moved?", MOVED, "the lock is being repaired"),
        ("Why was the road closed?", "Due to ice, the road was closed on Monday.", "ice"),
        ("Why did it fail?", "It failed because Dr. Berg left at 5 p.m. on Monday.",
         "Dr. Berg left at 5 p.m. on Monday"),
        ("Why was it late?", "Although late owing to fog, the ferry sailed.", "fog"),
        ("Why was it late?", "“It is late because of the fog,” Berg said.", "the fog"),
    ],
)  # fmt: skip
def test_why_is_answered_by_the_stated_reason(question, text, answer):
    """What stands after "because" or "due to" is printed, up to the end of its clause."""
    assert find_answer(question, text) == answer


def test_a_reason_that_would_be_cut_is_not_printed():
    """Of a reason of more than twenty words no part is printed as if it were the whole."""
    text = "It closed because " + " ".join(["old"] * 25) + " pumps failed."
    assert find_answer("Why did it close?", text) is None


@pytest.mark.parametrize(
    ("question", "text", "answer"),
    [
        ("Who started the fire?", "Police believe that a faulty oven started the fire.", None),
        ("Who was hurt?", "Two workers were hurt in the fire, police said.", "Two workers"),
        ("Who opened the fair?", "The fair was opened by Ida Berg, mayor Olaf Lind said.",
         "Ida Berg"),
        ("Who said that the fair was opened?", "The fair was opened, Olaf Lind said.", "Olaf Lind"),
        ("Who made Ida captain?", "Olaf Lind declared Ida the captain.", "Olaf Lind"),
    ],
)  # fmt: skip
def test_who_did_something_is_not_who_reports_it(question, text, answer):
    """The source of a statement is printed only where the question asks who spoke."""
    assert find_answer(question, text) == answer


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("When are you open on Friday?", "14:00-22:00"),
        ("When do you open on Friday?", "14:00"),
        ("When do you close on Friday?", "22:00"),
        ("What time do you close on Friday?", "22:00"),
    ],
)
def test_of_a_range_of_times_the_end_asked_for_is_printed(question, answer):
    """Opening and closing are the ends of a range; being open is the whole."""
    assert find_answer(question, "Friday: 14:00-22:00") == answer


def test_dates_joined_by_a_change_are_no_range():
    """From one day to another is a range only where nothing was moved."""
    assert (
        find_answer("When is the fair?", "The fair runs from 5 May to 8 May.") == "5 May to 8 May"
    )
    assert find_answer("When was the regatta planned?", MOVED) == "5 June"


@pytest.mark.parametrize(
    ("question", "text", "answer"),
    [
        ("Who voted against it?", "3. The board voted against it.", None),
        ("How many boats sank?", "7. Boats sank: 12 of them.", "12"),
        ("What caused the blaze?", "DUNMORE — A blaze caused by sparks broke out.", "sparks"),
        ("Where did the blaze break out?", "DUNMORE — A blaze broke out early.", "DUNMORE"),
    ],
)
def test_what_stands_before_a_sentence_is_not_part_of_it(question, text, answer):
    """The number of a list item is no answer, and a dateline answers only "where"."""
    assert find_answer(question, text) == answer
