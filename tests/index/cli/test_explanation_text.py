"""Text and JSON of an explanation."""

import json

import pytest

from index.answering import GATE_BIAS, GATE_FEATURES, explain
from index.cli.explanation_text import explanation_json, explanation_text
from tests.support.memory_collection import MemoryCollection, read_text

TEXT = """Harbour notes

The lighthouse was built in 1874 by Ole Brandt. Its lamp is seen for eighteen miles.
"""


@pytest.fixture(scope="module")
def collection():
    """One short article."""
    return MemoryCollection([read_text("notes.txt", TEXT)])


def test_the_text_shows_words_gate_and_passages(collection):
    """A moderator reads the outcome, the words, the gate's contributions and the passages."""
    lines = explanation_text(explain(collection, "Who made the lighthosue?")).splitlines()
    assert lines[0].startswith("Answered: ")
    assert "  Who: says what is asked for, not searched" in lines
    assert "  the: in 1 sentence (a small word)" in lines
    assert "  Read lighthosue as lighthouse." in lines
    assert "   in other words: made" in lines
    assert any(line.startswith("1. notes.txt ¶2, sentence 1: ") for line in lines)


def test_a_word_of_no_source_is_shown_to_be_searched_for_in_other_words(collection):
    """One for which the sources have no other word is not."""
    lines = explanation_text(explain(collection, "Who erected the lighthouse?")).splitlines()
    assert "  erected: in 0 sentences, searched for in other words" in lines
    lines = explanation_text(explain(collection, "Who painted the lighthouse?")).splitlines()
    assert "  painted: in 0 sentences" in lines


def test_the_gate_is_listed_by_contribution(collection):
    """The largest contribution comes first; one that rounds to 0.00 is left out."""
    text = explanation_text(explain(collection, "When was the lighthouse built?"))
    listed = text.split("What the gate added up")[1].split("\n\n")[0].splitlines()[1:]
    contributions = [abs(float(line.split()[0])) for line in listed]
    assert contributions == sorted(contributions, reverse=True)
    assert all(contributions)
    assert len(listed) < len(GATE_FEATURES)


def test_json_has_every_feature(collection):
    """JSON has all features, with values, weights and contributions that add up to the score."""
    explanation = explain(collection, "When was the lighthouse built?")
    gate = json.loads(json.dumps(explanation_json(explanation), allow_nan=False))["gate"]
    assert list(gate["numbers"]) == [each.name for each in GATE_FEATURES]
    total = sum(each["contributes"] for each in gate["numbers"].values())
    assert gate["score"] == pytest.approx(GATE_BIAS + total, abs=0.01)


def test_without_candidates_there_are_no_numbers(collection):
    """A question without a shared content word has no score and no features."""
    explanation = explain(collection, "Do quaggas yodel?")
    gate = explanation_json(explanation)["gate"]
    assert gate["score"] is None
    assert gate["numbers"] == {}
    text = explanation_text(explanation)
    assert text.startswith("Not answered: no sentence has any")
    assert "In no source: quaggas, yodel" in text


def test_a_name_away_from_the_fact_is_the_reason(collection):
    """Both forms say which name or number stands where, and that it keeps the answer back."""
    explanation = explain(collection, "When was the lighthouse at Torrow built?")
    lines = explanation_text(explanation).splitlines()
    assert lines[0].startswith("Not answered, closest passages only: the best sentence scored +")
    assert "  Not with the fact: Torrow, in no source" in lines
    named = explanation_json(explanation)["gate"]["named"]
    assert named == [
        {"text": "Torrow", "stands": "in no source", "with_the_fact": False},
        {"text": "lighthouse", "stands": "in the best sentence", "with_the_fact": True},
    ]
    found = explanation_json(explain(collection, "What did Ole Brandt build?"))["gate"]["named"]
    assert [each["with_the_fact"] for each in found] == [True, True]
