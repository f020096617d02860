"""index/reindex/loss_guard: great losses are refused, and named."""

import pytest

from index.reindex.changes import ArticleSize, PendingChange
from index.reindex.loss_guard import find_refusals
from index.types import Change, ParagraphChanges


def lost(source: str, removed: int, total: int) -> PendingChange:
    """Return the change of a source of `total` paragraphs that loses `removed` of them."""
    return PendingChange(
        source=source,
        change=Change.CHANGED,
        old_size=ArticleSize(total, total),
        paragraphs=ParagraphChanges(removed=removed),
    )


def changed(source: str, num_changed: int, total: int, *, is_other: bool = False) -> PendingChange:
    """Return the change of a source of which some paragraphs are others now."""
    return PendingChange(
        source=source,
        change=Change.CHANGED,
        old_size=ArticleSize(total, total),
        paragraphs=ParagraphChanges(changed=num_changed),
        is_other=is_other,
    )


UNCHANGED = PendingChange(source="a", change=Change.UNCHANGED)
"""A source that was not read, of whose size nothing is known: a file of its name was, too."""


@pytest.mark.parametrize(
    ("changes", "total", "reasons"),
    [
        ([lost("a", 2, 4)], 100, ()),
        ([lost("a", 3, 4)], 100, ("a would lose 3 of 4 paragraphs",)),
        ([lost("a", 4, 4)], 100, ("a would lose all 4 paragraphs",)),
        ([lost("a", 1, 1)], 100, ("a would lose its only paragraph",)),
        ([lost("a", 20, 40)], 100, ()),
        ([lost("a", 21, 42)], 100, ("the corpus would lose 21 of 100 paragraphs",)),
        ([changed("a", 3, 3)], 100, ()),
        ([changed("a", 3, 3, is_other=True)], 100, ("a would lose all 3 paragraphs",)),
        ([UNCHANGED, lost("a", 1, 9)], 100, ()),
        ([UNCHANGED, lost("a", 9, 9)], 100, ("a would lose all 9 paragraphs",)),
        ([], 0, ()),
    ],
)
def test_the_guard_refuses_losses(
    changes: list[PendingChange], total: int, reasons: tuple[str, ...]
) -> None:
    """A source may lose half of its paragraphs and the corpus a fifth, but no more."""
    assert find_refusals(changes, total).reasons == reasons


def test_the_guard_names_a_few_and_counts_the_rest() -> None:
    """A refusal names five sources and counts the others."""
    units, reasons = find_refusals([lost(f"s{i}", 2, 2) for i in range(9)], 1_000)
    assert (len(units), len(reasons)) == (9, 6)
    assert reasons[-1] == "4 more sources would lose most of theirs"
