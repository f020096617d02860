"""Questions in reported speech."""

import pytest

from index.answering import answer
from index.answering.other_facts import reports_question
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
        ("Ole asked for a new fork.", False),
        ("Asked who keeps the fork, Britta said that she had it at home.", False),
        ("Ole asked who keeps the fork: it is Britta.", False),
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
