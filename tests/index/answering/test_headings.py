"""When a heading may answer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.answering.question.analyze import analyze
from index.answering.ranking import headings
from index.answering.ranking.ranker import Candidate
from tests.memory_collection import MemoryCollection, read_text

FLAGS = """What the flags mean

A red flag stops all ships. A green one lets them pass. The keepers waited for nine weeks.
"""
QUAY = """Two hurt on the old quay

Nobody saw it coming.
"""
OPENED = MemoryCollection([read_text("a.txt", FLAGS), read_text("b.txt", QUAY)])
TEXTS = [passage.text for passage in OPENED.passages(range(OPENED.sentences.num_units))]


def ranked(*starts: str, step: float = 1.0) -> list[Candidate]:
    """Rank sentences by how they start, each `step` below the one before."""
    found = [next(i for i, text in enumerate(TEXTS) if text.startswith(s)) for s in starts]
    return [Candidate(each, 0, 0, 10.0 - step * place) for place, each in enumerate(found)]


def first(question: str, candidates: list[Candidate]) -> str:
    """Return the start of the sentence that goes first."""
    behind = headings.behind(OPENED, analyze(OPENED, question), candidates)
    assert sorted(behind) == sorted(candidates)
    return " ".join(TEXTS[behind[0].sentence].split()[:3])


def test_a_heading_goes_behind_what_may_answer():
    """It says what its section is about; the section says what it is."""
    candidates = ranked("What the flags", "A red flag", "A green")
    assert first("What does a flag mean?", candidates) == "A red flag"


@pytest.mark.parametrize(
    ("question", "opening"),
    [
        ("How many were hurt on the quay?", "Two hurt on"),
        ("Why were they hurt on the quay?", "A red flag"),
        ("When were they hurt on the quay?", "A red flag"),
    ],
)
def test_a_heading_with_the_kind_that_is_asked_for_stays(question, opening):
    """A number answers how many, but neither why nor when."""
    assert first(question, ranked("Two hurt", "A red flag")) == opening


def test_what_is_far_behind_does_not_go_first():
    """Half the heading's score is too little to say what it is about."""
    assert first("What does a flag mean?", ranked("What the", "A red", step=6)) == "What the flags"


def test_without_a_heading_on_top_nothing_changes():
    """Only the first place matters."""
    candidates = ranked("A red flag", "What the flags", "A green")
    asked = analyze(OPENED, "What does a flag mean?")
    assert headings.behind(OPENED, asked, candidates) is candidates
    assert headings.behind(OPENED, asked, []) == []


@given(st.permutations(range(len(TEXTS))))
def test_the_others_keep_their_order(order):
    """At most one candidate moves, and none is lost."""
    candidates = [Candidate(each, 0, 0, 10.0 - place) for place, each in enumerate(order)]
    behind = headings.behind(OPENED, analyze(OPENED, "What does a flag mean?"), candidates)
    rest = [each for each in candidates if each != behind[0]]
    assert list(behind[1:]) == rest
