"""Renames and moves, recognised by content: which paragraphs only went to another source. Pure."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from index.reindex.changes import PendingChange, count_paragraph_changes
from index.types import ParagraphChanges

Digests = Sequence[bytes]
"""The digests of a source's paragraphs, in order."""

_MAX_SOURCES_OF_A_PARAGRAPH = 50
"""Added sources compared for one paragraph: a footer that all have says nothing about renames."""


def find_renames(
    changes: Sequence[PendingChange],
    old: Mapping[str, Digests],
    new: Mapping[str, Digests],
    held_back: Collection[str] = (),
) -> list[PendingChange]:
    """Return the changes with renames marked, and with what was moved counted as not lost.

    `old` has the paragraphs of the removed and changed sources as they were, `new` those of the
    added and changed ones as they are, by name. A removed source was renamed to the added one that
    has most of its paragraphs, at least half of them; ties go to the earlier name. Each added
    source is the new name of at most one. A paragraph moved if another source has gained it.
    Nothing goes to the sources `held_back`: it would be nowhere as long as these wait.
    """
    new_names = dict(_match(_leave_out(old, new), _leave_out(new, {*old, *held_back})))
    old_names = {new_name: old_name for old_name, new_name in new_names.items()}
    lost = {
        name: Counter(old[name]) - Counter(new.get(new_names.get(name, name), ())) for name in old
    }
    pool = Counter[bytes]()  # `+=` and `-=` would look at all of it for each source
    for name in new:
        if name not in held_back:
            pool.update(Counter(new[name]) - Counter(old.get(old_names.get(name, name), ())))
    marked = []
    for change in changes:
        name = change.source
        moved = lost.get(name, Counter()) & pool
        pool.subtract(moved)
        counts, reason = change.paragraphs, change.reason
        if name in new_names:
            both = count_paragraph_changes(old[name], new[new_names[name]])
            counts = ParagraphChanges(removed=both.removed)
            reason = f"renamed to {new_names[name]}"
        elif name in old_names:
            both = count_paragraph_changes(old[old_names[name]], new[name])
            counts = ParagraphChanges(added=both.added, changed=both.changed)
            reason = f"renamed from {old_names[name]}"
        marked.append(replace(change, paragraphs=counts, reason=reason, moved=moved.total()))
    return marked


def _leave_out(articles: Mapping[str, Digests], others: Collection[str]) -> dict[str, Digests]:
    return {name: digests for name, digests in articles.items() if name not in others}


def _match(old: Mapping[str, Digests], new: Mapping[str, Digests]) -> Iterator[tuple[str, str]]:
    """Yield pairs of old and new name, those with the most paragraphs in common first."""
    places: dict[bytes, list[str]] = {}
    for name in sorted(new):
        for digest in set(new[name]):
            places.setdefault(digest, []).append(name)
    candidates = []
    for old_name in sorted(old):
        held = Counter(old[old_name])
        shared: Counter[str] = Counter()
        for digest in held:
            for name in places.get(digest, ())[:_MAX_SOURCES_OF_A_PARAGRAPH]:
                shared[name] += 1
        candidates += [
            (-count, old_name, name) for name, count in shared.items() if 2 * count >= len(held)
        ]
    taken: set[str] = set()
    for _, old_name, new_name in sorted(candidates):
        if old_name not in taken and new_name not in taken:
            taken |= {old_name, new_name}
            yield old_name, new_name
