"""index/reindex/changes: the changes of a source are counted."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from index.reindex.changes import MAX_NUMBERS, count_paragraph_changes
from index.types import ParagraphChanges

texts = st.lists(st.sampled_from("abcd"), max_size=8)


@given(texts, texts)
def test_changes_add_up(old: list[str], new: list[str]) -> None:
    """Old minus removed plus added is new, and equal paragraphs count as unchanged."""
    counts = count_paragraph_changes(old, new)
    assert len(old) - counts.removed + counts.added == len(new)
    assert not (counts.added and counts.removed)
    assert (Counter(old) == Counter(new)) == (counts == ParagraphChanges())


@given(texts, texts)
def test_the_paragraphs_that_differ_are_named(old: list[str], new: list[str]) -> None:
    """Without those of the new text that are named, and those of the old, both are the same."""
    counts = count_paragraph_changes(old, new)
    assert len(counts.new_numbers) == counts.added + counts.changed
    assert len(counts.old_numbers) == counts.removed + counts.changed
    kept_new = [text for number, text in enumerate(new, 1) if number not in counts.new_numbers]
    kept_old = [text for number, text in enumerate(old, 1) if number not in counts.old_numbers]
    assert Counter(kept_new) == Counter(kept_old)


def test_only_the_first_few_paragraphs_are_named() -> None:
    """A report has little room; the counts stay exact."""
    counts = count_paragraph_changes([], [str(number) for number in range(100)])
    assert counts.added == 100
    assert counts.new_numbers == tuple(range(1, MAX_NUMBERS + 1))
