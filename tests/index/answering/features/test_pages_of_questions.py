"""Replies that do not say whom or what the whole page is about."""

import pytest

from index.answering import answer
from index.answering.features import IMPLIED
from index.answering.question import analyze
from index.answering.ranking.ranker import score_candidates
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page, read_text

BEES = """# Ten minutes with Sunniva Rolf

*Sunniva Rolf keeps bees on the roofs of Aldwin. Interview: Gus Herd*

**How many of your hives do you move in summer?**

Twelve, all to the heath. Each has a label with a phone number.

**Why did you give up selling candles?**

Because the wax is worth more as it is. A chemist takes all of it.

**Who taught you?**

My uncle Edvin, who had one arm. He kept bees in barrels.

**Where do you put the empty boxes?**

In the old tram depot. It is dry, and the mice are few.
"""
MILL = """The mill of Torp

Sunniva Dahl sold the mill at Torp in 1990. Her brother taught at the school. Two hives stand on
the roof of the mill. The candles in the church were given by Dahl, who lived above the depot.
"""


@pytest.fixture(scope="module")
def collection():
    """An interview, and an article with many of its words."""
    return MemoryCollection([read_page("bees.md", BEES), read_text("mill.txt", MILL)])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("How many hives does Sunniva Rolf move?", "Twelve, all to the heath."),
        ("why did Sunniva Rolf stop selling candles", "the wax is worth more"),
        ("Who taught Sunniva Rolf?", "My uncle Edvin"),
        ("where does Sunniva Rolf put empty boxes", "In the old tram depot."),
        ("How many hives does Sunniva Rolf own that go away in summer?", "Twelve"),
        ("Who was Sunniva Rolf's teacher?", "My uncle Edvin"),
        ("Where does Sunniva Rolf keep boxes?", "In the old tram depot."),
        ("why does Sunniva no longer sell candles", "the wax is worth more"),
        ("hey where does Rolf put teh empty boxes", "In the old tram depot."),
    ],
)
def test_a_reply_is_about_whom_the_page_names(collection, text, told):
    """A question of the same kind over a reply counts, in other words and for "you", too."""
    found = answer(collection, text)
    assert found.band is Band.ANSWER
    assert told in found.quotes[0].text


@pytest.mark.parametrize(
    "text",
    [
        "How many candles did Sunniva Rolf sell?",
        "Why did Sunniva Rolf leave the school?",
        "Where did Sunniva Rolf go to school?",
        "how much does Sunniva Rolf earn",
        "How old is Edvin?",
        "Who bought the mill from Sunniva Rolf?",
    ],
)
def test_a_name_that_is_implied_is_no_evidence(collection, text):
    """What the page does not tell of somebody is not answered because it is about her."""
    assert answer(collection, text).band is not Band.ANSWER


def test_a_report_with_a_heading_that_asks_is_no_page_of_questions():
    """Where few sentences ask, the name in the title is implied by none of the others."""
    text = f"# Ida Moe and the ferry\n\n## Why did it stop?\n\n{'The rain fell. ' * 30}\n"
    names = [
        score_candidates(collection, analyze(collection, "Why did Ida Moe stop in the rain?"))
        for collection in (
            MemoryCollection([read_page("moe.md", text)]),
            MemoryCollection([read_page("moe.md", text.replace("The rain fell. " * 29, ""))]),
        )
    ]
    assert [any(each.feature(IMPLIED) > 0 for each in found) for found in names] == [False, True]
