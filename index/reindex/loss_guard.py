"""The guard: refuses a re-index that would lose too much, unless it is confirmed. Pure."""

from collections.abc import Sequence

from index.reindex.changes import PendingChange

_MAX_NAMED_SOURCES = 5
"""Sources that a refusal names one by one; the others are counted."""


def find_refusals(changes: Sequence[PendingChange], num_paragraphs: int) -> tuple[str, ...]:
    """Return why the changes must not go live without confirmation, () if they may.

    A source may lose up to half of its paragraphs and the corpus of `num_paragraphs` up to a
    fifth; no source may lose all of them.
    """
    losing = [change for change in changes if change.paragraphs.removed]
    reasons = [
        f"{change.source} would lose "
        f"{_describe_loss(change.paragraphs.removed, change.old_size.paragraphs)}"
        for change in losing
        if 2 * change.paragraphs.removed > change.old_size.paragraphs
    ]
    if len(reasons) > _MAX_NAMED_SOURCES:
        rest = len(reasons) - _MAX_NAMED_SOURCES
        reasons = [
            *reasons[:_MAX_NAMED_SOURCES],
            f"{rest} more sources would lose most of theirs",
        ]
    lost = sum(change.paragraphs.removed for change in losing)
    if 5 * lost > num_paragraphs:
        reasons.append(f"the corpus would lose {_describe_loss(lost, num_paragraphs)}")
    return tuple(reasons)


def _describe_loss(removed: int, total: int) -> str:
    if removed >= total:
        return "its only paragraph" if total == 1 else f"all {total} paragraphs"
    return f"{removed} of {total} paragraphs"
