"""What came, changed and went, and would too much go? Pure."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from index.store import StoredVersion
from index.types import Change, ParagraphChanges, SourceChange

_MOST_NAMED = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Drafted:
    """What a re-index is about to do with one source.

    `old` and `new` are the ids of its articles before and after, None for none.
    """

    source: str
    change: Change
    old: int | None = None
    new: int | None = None
    old_size: "Size"
    new_size: "Size"
    paragraphs: ParagraphChanges = field(default_factory=ParagraphChanges)
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Size:
    """How much an article holds."""

    paragraphs: int = 0
    sentences: int = 0


NOTHING = Size()


def paragraph_changes(old: Sequence[str], new: Sequence[str]) -> ParagraphChanges:
    """Count how the paragraphs of a source changed.

    Paragraphs with the same text are the same wherever they stand. Of the others, as many as both
    sides have were changed in place; the rest came or went.
    """
    same = (Counter(old) & Counter(new)).total()
    left, come = len(old) - same, len(new) - same
    changed = min(left, come)
    return ParagraphChanges(added=come - changed, changed=changed, removed=left - changed)


def refusals(drafts: Sequence[Drafted], num_paragraphs: int) -> tuple[str, ...]:
    """Return why the drafts must not go live without confirmation, () if they may.

    A source may lose up to half of its paragraphs, but no source all of them, and the corpus of
    `num_paragraphs` up to a fifth.
    """
    losing = [draft for draft in drafts if draft.paragraphs.removed]
    reasons = [
        f"{draft.source} would lose {_of(draft.paragraphs.removed, draft.old_size.paragraphs)}"
        for draft in losing
        if 2 * draft.paragraphs.removed > draft.old_size.paragraphs
    ]
    if len(reasons) > _MOST_NAMED:
        rest = len(reasons) - _MOST_NAMED
        reasons = [*reasons[:_MOST_NAMED], f"{rest} more sources would lose most of theirs"]
    lost = sum(draft.paragraphs.removed for draft in losing)
    if 5 * lost > num_paragraphs:
        reasons.append(f"the corpus would lose {_of(lost, num_paragraphs)}")
    return tuple(reasons)


def told(drafts: Sequence[Drafted]) -> tuple[SourceChange, ...]:
    """Return the drafts as a report tells them."""
    return tuple(
        SourceChange(
            source=draft.source,
            change=draft.change,
            paragraphs=draft.paragraphs,
            reason=draft.reason,
        )
        for draft in drafts
    )


def next_version(
    number: int, now: str, before: StoredVersion | None, moved: Sequence[Drafted]
) -> StoredVersion:
    """Return a version's row: the counts of the one before, moved on."""
    count = {change: sum(draft.change is change for draft in moved) for change in Change}
    more = [draft.new_size for draft in moved]
    less = [draft.old_size for draft in moved]
    was = before or StoredVersion(0, now, 0, 0, 0, 0, 0, 0)
    return StoredVersion(
        number=number,
        created_at=now,
        sources=was.sources + count[Change.ADDED] - count[Change.REMOVED],
        paragraphs=was.paragraphs
        + sum(s.paragraphs for s in more)
        - sum(s.paragraphs for s in less),
        sentences=was.sentences + sum(s.sentences for s in more) - sum(s.sentences for s in less),
        added=count[Change.ADDED],
        changed=count[Change.CHANGED],
        removed=count[Change.REMOVED],
    )


def _of(removed: int, total: int) -> str:
    if removed >= total:
        return "its only paragraph" if total == 1 else f"all {total} paragraphs"
    return f"{removed} of {total} paragraphs"
