"""What came, changed and went, and would too much go? Pure."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from index.types import Change, ParagraphChanges

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


def _of(removed: int, total: int) -> str:
    if removed >= total:
        return "its only paragraph" if total == 1 else f"all {total} paragraphs"
    return f"{removed} of {total} paragraphs"
