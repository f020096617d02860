"""Lines of a timetable, for a question that names a weekday."""

import pytest

from index.answering.question import analyze
from index.answering.ranking import ASKED_DAY, rank_candidates
from tests.support.memory_collection import MemoryCollection, read_text

HOURS = """# Elm baths

Mon-Fri: 7:00-20:00
Saturday: 9:00-18:00
Sunday: closed

On Saturday the Elm baths close for cleaning.
"""


LISTED = """Fell library

Mon–Thu 9–18, Fri 9–16, Sun closed. In May the library closes at 15. Sat 3 May saw a fair.
"""


@pytest.mark.parametrize(
    ("question", "row"),
    [
        ("When does the Fell library close on Fridays?", True),
        ("When does the Fell library close on Tuesday?", True),
        ("When does the Fell library close on Sunday?", True),
        ("When does the Fell library close on Saturday?", False),
    ],
)
def test_a_line_that_lists_the_weekdays_is_raised(question, row):
    """By their abbreviations, each with its hours; one day alone makes no such line."""
    listed = MemoryCollection([read_text("library.txt", LISTED)])
    ranked = rank_candidates(listed, analyze(listed, question)).for_quotes
    raised = [each.sentence for each in ranked if each.extra.get(ASKED_DAY)]
    texts = [passage.text for passage in listed.passages(raised)]
    assert texts == (["Mon–Thu 9–18, Fri 9–16, Sun closed."] if row else [])


@pytest.fixture(scope="module")
def collection():
    """One page of opening hours."""
    return MemoryCollection([read_text("baths.md", HOURS)])


@pytest.mark.parametrize(
    ("question", "row"),
    [
        ("When are the Elm baths open on Saturday?", "Saturday: 9:00-18:00"),
        ("When are the Elm baths open on Sundays?", "Sunday: closed"),
        ("When are the Elm baths open on Wednesday?", "Mon-Fri: 7:00-20:00"),
        ("When are the Elm baths open?", None),
        ("Are the Elm baths open on Saturday or Sunday?", None),
    ],
)
def test_the_row_of_the_weekday_is_raised(collection, question, row):
    """The line that opens with the only weekday asked for, or a range around it, gets a part."""
    ranked = rank_candidates(collection, analyze(collection, question)).for_quotes
    raised = [each.sentence for each in ranked if each.extra.get(ASKED_DAY)]
    texts = [passage.text for passage in collection.passages(raised)]
    assert texts == ([] if row is None else [row])
