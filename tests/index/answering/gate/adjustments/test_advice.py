"""What counts less at the gate on a page that addresses its reader."""

import pytest

from index.answering import GATE_FEATURES, explain
from index.answering.gate.adjustments.advice import ADVICE, FACTORS
from tests.support.memory_collection import MemoryCollection, read_page

PAGE = """# {title}

{who} may borrow a Torvo kayak on any day. {who} paddle it from the jetty to the island and back.

Torvo kayaks are kept in the long shed. {who} lock the shed with the brass key.

The island has a hut with six beds and a stove. {who} bring wood for the stove.
"""
OTHERS = [
    read_page(f"{name}.md", f"# {name}\n\nThe {name} has a gate of oak and a roof of slate.\n")
    for name in ("Barn", "Mill", "Weir", "Dairy")
]


def _collect(title: str, who: str) -> MemoryCollection:
    return MemoryCollection([read_page("kayaks.md", PAGE.format(title=title, who=who)), *OTHERS])


ADVICE_PAGE = _collect("Kayaks", "You")
REPORT = _collect("Kayaks", "Members")


@pytest.mark.parametrize(
    ("page", "is_advice"),
    [(ADVICE_PAGE, 1.0), (REPORT, 0.0), (_collect("Kayak FAQ", "Members"), 1.0)],
)
def test_advice_is_told_by_its_reader_or_its_title(page, is_advice):
    """Where it is none, each feature has its own value."""
    features = explain(page, "How do I reserve a Torvo kayak?").verdict.features
    assert features[ADVICE] == is_advice
    assert list(features) == [each.name for each in GATE_FEATURES]


@pytest.mark.parametrize("question", ["How do I rent a Torvo?", "Can I reserve a Torvo for July?"])
def test_what_is_not_said_counts_less(question):
    """Readers ask in their own words, of what the page has in every other sentence."""
    of_advice = explain(ADVICE_PAGE, question).verdict.features
    of_report = explain(REPORT, question).verdict.features
    changed = [name for name in FACTORS if of_report[name] != 0]
    assert changed
    assert all(of_advice[name] < of_report[name] for name in changed)


@pytest.mark.parametrize(
    "question",
    [
        "Is it permitted to paddle a Torvo kayak around the harbour?",
        "My Torvo leaks, what should I do?",
    ],
)
def test_a_question_in_the_readers_own_words_is_nearer_to_an_answer(question):
    """The same text, where nobody is addressed, loses more for what it leaves unsaid."""
    scores = [explain(page, question).verdict.score for page in (ADVICE_PAGE, REPORT)]
    assert scores[0] > scores[1] + 0.3
