"""The benchmark of the quality of answers: its floors and its typos."""

import random

from hypothesis import given
from hypothesis import strategies as st

from benchmarks.quality.__main__ import LONG, _add_typo
from benchmarks.quality.floors import (
    FLOORS,
    FOLDER_FLOORS,
    MAX_QUOTES,
    list_failures,
    list_folder_failures,
)
from benchmarks.quality.rank_bm25_beside import measure_rank_bm25
from index.evaluation import LabelledQuestion
from index.vocabulary import is_one_edit


def test_what_was_pinned_passes_and_less_fails():
    """A measure at its floor passes; one below it is reported by name."""
    for half, floors in FLOORS.items():
        at_bounds = {**floors, "quotes": MAX_QUOTES}
        assert list_failures(half, at_bounds) == []
        name = next(iter(floors))
        (line,) = list_failures(half, {**at_bounds, name: floors[name] - 0.1})
        assert name in line
        (line,) = list_failures(half, {**at_bounds, "quotes": MAX_QUOTES + 0.1})
        assert "quotes" in line


def test_a_measure_that_is_not_there_fails():
    """A measure that is missing fails."""
    assert len(list_failures("dev", {})) == len(FLOORS["dev"]) + 1


@given(st.text(alphabet="abcdefgh", min_size=1, max_size=10), st.integers(0, 50))
def test_a_typo_is_one_edit(word, seed):
    """A word with a typo is one edit away; short words are unchanged."""
    mistyped = _add_typo(word, random.Random(seed))  # noqa: S311 - seeded typos
    assert mistyped == word or is_one_edit(word, mistyped)
    if len(word) < LONG:
        assert mistyped == word


def test_a_folder_is_held_to_its_own_floors():
    """Each measure below its floor is named; a folder without floors cannot fail."""
    for folder, floors in FOLDER_FLOORS.items():
        assert list_folder_failures(folder, floors) == []
        for name in floors:
            (line,) = list_folder_failures(folder, {**floors, name: floors[name] - 0.1})
            assert name in line
    assert list_folder_failures("notes", {}) == []


def test_rank_bm25_ranks_the_same_sentences(tmp_path):
    """The best sentence of the three that share a word counts, by its paragraph and its text."""
    (tmp_path / "kai.txt").write_text(
        "Der alte Kai wurde 1902 gebaut.\n\nAm Kai liegen Boote. Die Boote sind rot.\n"
    )
    asked = [
        LabelledQuestion(id="1", question="Wann baute man den alten Kai?", kind="", answerable=True,
                         gold_paragraphs=frozenset({("kai.txt", 1)}), gold_answers=("1902",)),
        LabelledQuestion(id="2", question="Wie sind die Boote?", kind="", answerable=True,
                         gold_paragraphs=frozenset({("kai.txt", 2)}), gold_answers=("blau",)),
    ]  # fmt: skip
    assert measure_rank_bm25(tmp_path, asked) == (0.5, 1.0, 2)
