"""The changes of a re-index, counted for its report and for the new version. Pure."""

from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field

from index.store import StoredVersion
from index.types import Change, ParagraphChanges, SourceChange

MAX_NUMBERS = 12
"""Changed paragraphs of a source that are named by their numbers; a report has little room."""


@dataclass(frozen=True, slots=True)
class ArticleSize:
    """The number of paragraphs and sentences of an article."""

    paragraphs: int = 0
    sentences: int = 0


EMPTY_SIZE = ArticleSize()


@dataclass(frozen=True, slots=True, kw_only=True)
class PendingChange:
    """What a re-index is about to do with one source.

    `old` and `new` are the ids of its articles before and after, None for none. `container`
    is the file or followed thing that the source is one of many of. `moved` of the paragraphs that
    it no longer has went to other sources. `is_other`: what is there now has nothing of what was.
    `held_back` says why the guard lets it wait, if it does.
    """

    source: str
    change: Change
    old: int | None = None
    new: int | None = None
    old_size: ArticleSize = EMPTY_SIZE
    new_size: ArticleSize = EMPTY_SIZE
    paragraphs: ParagraphChanges = field(default_factory=ParagraphChanges)
    reason: str | None = None
    container: str | None = None
    moved: int = 0
    is_other: bool = False
    held_back: str | None = None

    @property
    def unit(self) -> str:
        """What the loss guard judges as one: the container, or the source itself."""
        return self.container or self.source


def count_paragraph_changes(old: Sequence[Hashable], new: Sequence[Hashable]) -> ParagraphChanges:
    """Count how the paragraphs of a source changed.

    Paragraphs with the same text are the same wherever they stand. Of the others, the number that
    both sides have counts as changed; the rest was added or removed.
    """
    if not old:  # as in a first reading
        numbers = tuple(range(1, min(len(new), MAX_NUMBERS) + 1))
        return ParagraphChanges(added=len(new), new_numbers=numbers)
    same = (Counter(old) & Counter(new)).total()
    only_old, only_new = len(old) - same, len(new) - same
    changed = min(only_old, only_new)
    return ParagraphChanges(
        added=only_new - changed,
        changed=changed,
        removed=only_old - changed,
        new_numbers=_find_lacking(new, old),
        old_numbers=_find_lacking(old, new),
    )


def _find_lacking(paragraphs: Sequence[Hashable], others: Sequence[Hashable]) -> tuple[int, ...]:
    """Return the numbers of the first paragraphs, from 1, of which the others have no copy left."""
    left = Counter(others)
    lacking = []
    for number, paragraph in enumerate(paragraphs, start=1):
        if left[paragraph]:
            left[paragraph] -= 1
        else:
            lacking.append(number)
            if len(lacking) == MAX_NUMBERS:
                break
    return tuple(lacking)


def build_source_changes(changes: Sequence[PendingChange]) -> tuple[SourceChange, ...]:
    """Return the changes as a `ReindexReport` lists them."""
    return tuple(
        SourceChange(
            source=change.source,
            change=change.change,
            paragraphs=change.paragraphs,
            reason=f"held back: {change.held_back}" if change.held_back else change.reason,
            held_back=change.held_back is not None,
        )
        for change in changes
    )


def build_version(
    number: int, now: str, previous: StoredVersion | None, changes: Sequence[PendingChange]
) -> StoredVersion:
    """Return the row of a version: the counts of the previous one with the changes applied."""
    count = {kind: sum(change.change is kind for change in changes) for kind in Change}
    new = [change.new_size for change in changes]
    old = [change.old_size for change in changes]
    base = previous or StoredVersion(0, now, 0, 0, 0, 0, 0, 0)
    return StoredVersion(
        number=number,
        created_at=now,
        sources=base.sources + count[Change.ADDED] - count[Change.REMOVED],
        paragraphs=base.paragraphs
        + sum(size.paragraphs for size in new)
        - sum(size.paragraphs for size in old),
        sentences=base.sentences
        + sum(size.sentences for size in new)
        - sum(size.sentences for size in old),
        added=count[Change.ADDED],
        changed=count[Change.CHANGED],
        removed=count[Change.REMOVED],
    )
