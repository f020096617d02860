"""Sentences that need the one before them."""

import pytest

from index.answering.quoting.context_dependence import needs_context


@pytest.mark.parametrize(
    "text",
    [
        "It burned for hours.",
        "They left at noon.",
        "However, the roof held.",
        "For example, the crane fell.",
        "“I saw the light first.”",
    ],
)
def test_a_pronoun_or_connective_needs_the_sentence_before(text):
    """The opening refers back, whatever the sentences before are."""
    assert needs_context(text, list)


@pytest.mark.parametrize(
    "text",
    ["The warehouse burned.", "It is believed that oil leaked.", "So far nobody was hurt."],
)
def test_other_openings_stand_alone(text):
    """An impersonal "it" refers to nothing."""
    assert not needs_context(text, lambda: ["The fire began at noon."])


def test_a_quotation_that_is_still_open_needs_its_opening():
    """Only the sentence just before brings it, unless the speaker speaks of themselves."""
    assert needs_context("The keepers did well.", lambda: ["“We looked at every plank."])
    assert not needs_context("The keepers did well.", lambda: ["“We looked.", "Every plank held."])
    assert needs_context("I saw it.", lambda: ["“We looked.", "Every plank held."])
    assert not needs_context("The keepers did well.", lambda: ["“We looked,” he said."])
