"""Sentences that tell nothing themselves: reported questions and references."""

import pytest

from index.answering import answer
from index.answering.other_facts import reports_question
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page

MINUTES = MemoryCollection(
    [
        read_page(
            "minutes.txt",
            "Minutes of the choir\n\n"
            "Ole asked who keeps the tuning fork. Britta has it at home.\n\n"
            "The hall costs 40 dollars an evening.\n",
        )
    ]
)


@pytest.mark.parametrize(
    ("text", "reports"),
    [
        ("Ole asked who keeps the tuning fork.", True),
        ("A member of the choir wanted to know when the hall is free.", True),
        ("Reporters asked him whether the bridge would be closed.", True),
        ("“Who keeps the tuning fork?” asked Ole.", True),
        ('"Where is the fork?" Britta Holm of the choir wondered.', True),
        ("Who keeps the fork, asked the tenors on Monday.", True),
        ("“Who keeps the fork?” asked Ole. “I do.”", False),
        ("“We keep the fork,” said Ole, who was asked.", False),
        ("Who asked Ole for the fork knows it.", False),
        ("Ole asked for a new fork.", False),
        ("Asked who keeps the fork, Britta said that she had it at home.", False),
        ("Ole asked who keeps the fork: it is Britta.", False),
        ("The tenors now know why the fork went missing.", True),
        ("Britta explained how the fork is struck.", True),
        ("Here is how the fork is struck:", True),
        ("Nobody knows why the fork went missing.", False),
        ("It is not known who took the fork.", False),
        ("Ole knows how to strike the fork.", False),
        ("The fork is known to those who sing.", False),
        ("Britta explained how much the fork weighs: 90 grams.", False),
        ("Ole knows why the fork was gone, for he had it.", False),
    ],
)
def test_a_question_is_reported_without_its_answer(text, reports):
    """What goes on behind it may answer."""
    assert reports_question(text) is reports


def test_a_reported_question_is_quoted_with_what_was_said_to_it():
    """It is never enough alone."""
    found = answer(MINUTES, "who keeps the tuning fork")
    assert found.quotes[0].text.endswith("Britta has it at home.")
    assert not found.sure


def test_an_announced_answer_is_quoted_with_the_answer():
    """That the reason is known is not the reason."""
    page = read_page(
        "choir.md",
        "# Choir\n\nThe tenors now know why the fork went missing. A magpie had carried it to the "
        "roof of the hall.\n",
    )
    found = answer(MemoryCollection([page]), "why did the fork go missing")
    assert found.quotes[0].text.endswith("roof of the hall.")


MOTHS = """# Kiln moth

For the boss of that name see Ash Mother. For a list of all lures see the page on lures.

The kiln moth has 40 health and hunts by smell. For dyes, its wings are ground to powder.
"""


@pytest.mark.parametrize(
    ("question", "opening"),
    [
        ("what is the spawn rate of the Ash Mother", ""),
        ("how many eggs has Ash Mother laid", ""),
        ("what lures are there", "For a list of all lures"),  # all of it is said
        ("where do I find out about the Ash Mother", "For the boss"),
        ("how much health does the kiln moth have", "The kiln moth"),
        ("what are wings ground to for dyes", "For dyes"),  # refers to nothing
    ],
)
def test_a_reference_to_another_page_tells_no_fact(question, opening):
    """Where something is told it answers."""
    found = answer(MemoryCollection([read_page("moth.md", MOTHS)]), question)
    assert (found.band is Band.ANSWER) is bool(opening)
    assert not opening or found.quotes[0].text.startswith(opening)


@pytest.mark.parametrize(
    ("page", "opening"),
    [
        ("# Notes\n\nOpen questions:\n\n- Who pays for the boiler?\n- When is it swept?\n", ""),
        ("# Notes\n\nIt is old. Who pays for the boiler? Ida Holm does.\n", "Who pays"),
    ],
)
def test_a_question_is_quoted_only_with_what_is_said_to_it(page, opening):
    """An open question tells nothing."""
    notes = MemoryCollection([read_page("notes.md", page)])
    found = answer(notes, "Who pays for the boiler?")
    assert (found.band is Band.ANSWER) is bool(opening)
    assert not opening or "Ida Holm" in found.quotes[0].text
