"""What a long sentence of few articles leaves open."""

import pytest

from index.answering import explain
from index.answering.gate.adjustments import OTHER_QUOTED, RANK, UNSAID_AROUND
from tests.support.memory_collection import MemoryCollection, read_text

LONG = (
    "The towpath of the canal, which the council bought from a bankrupt company of brewers, crosses"
    " the river on an iron bridge near the old mill and its orchard."
)
SHORT = "The canal has an iron bridge."
SIDES = ("north", "south", "east", "west", "upper", "lower")
THINGS = ("barge", "wharf", "weir", "lock", "quay", "sluice", "basin", "tunnel", "ferry", "dam")
FILLER = "\n\n".join(
    f"The {side} {thing} was leased to a family of carters, and in the winter of that flood its"
    f" timbers were sold. A {thing} of the {side} bank stood empty behind the granary for a while."
    for side in SIDES
    for thing in THINGS
)


def rate(first: str, question: str, filler: str = FILLER) -> dict[str, float]:
    """Return the features of a question to an article that has one sentence and much else."""
    text = f"Canal notes\n\n{first}\n\n{filler}\n"
    verdict = explain(MemoryCollection([read_text("canal.txt", text)]), question).verdict
    return dict(verdict.features)


@pytest.mark.parametrize(
    ("question", "is_rated"),
    [
        ("Where does the towpath cross the river on an iron bridge?", False),
        ("Which sculptor painted the iron bridge of the towpath?", True),
    ],
)
def test_words_that_nothing_around_says_count(question, is_rated):
    """The usual share may be missing, a larger one weighs against a long sentence."""
    assert (rate(LONG, question)[UNSAID_AROUND] > 0) is is_rated


@pytest.mark.parametrize(
    ("question", "is_rated"),
    [
        ("Where does the towpath cross the river on an iron bridge?", False),
        ("Where does the towpath cross the river on its last iron bridge?", True),
        ("Where does the longest towpath cross the river on an iron bridge?", True),
        ("How many boats per second cross the river near the iron bridge of the towpath?", False),
        ("Where does the second towpath cross the river on an iron bridge?", True),
    ],
)
def test_a_rank_that_is_asked_has_to_be_said(question, is_rated):
    """A sentence on a bridge does not tell of the last one."""
    assert (rate(LONG, question)[RANK] > 0) is is_rated


def test_a_rank_that_is_said_is_none_missing():
    """Another form of the word counts."""
    said = LONG.replace("an iron", "the longest iron")
    assert not rate(said, "Where does the towpath cross on the longest iron bridge?")[RANK]


@pytest.mark.parametrize(
    ("first", "filler"),
    [(SHORT, FILLER), (LONG, "The north weir was leased to a family of carters.")],
)
def test_short_sentences_and_small_collections_are_not_rated(first, filler):
    """There members ask for the one thing that is told in words of their own."""
    features = rate(first, "Which sculptor painted the last iron bridge of the canal?", filler)
    assert not any(features[name] for name in (UNSAID_AROUND, RANK, OTHER_QUOTED))
