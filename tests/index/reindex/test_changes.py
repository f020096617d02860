"""index/reindex/changes: the changes of a source are counted."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from index.reindex.changes import count_paragraph_changes
from index.types import ParagraphChanges

texts = st.lists(st.sampled_from("abcd"), max_size=8)


@given(texts, texts)
def test_changes_add_up(old: list[str], new: list[str]) -> None:
    """Old minus removed plus added is new, and equal paragraphs count as unchanged."""
    counts = count_paragraph_changes(old, new)
    assert len(old) - counts.removed + counts.added == len(new)
    assert not (counts.added and counts.removed)
    assert (Counter(old) == Counter(new)) == (counts == ParagraphChanges())
