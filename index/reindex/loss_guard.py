"""The guard: holds back changes that would lose too much, until they are confirmed. Pure."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from index.reindex.changes import PendingChange

_MAX_NAMED_UNITS = 5
"""Units that a refusal names one by one; the others are counted."""


class Refusals(NamedTuple):
    """The units whose changes must wait, each with the reason, and the reasons for a person."""

    units: dict[str, str]
    reasons: tuple[str, ...]


class _Loss(NamedTuple):
    """The number of paragraphs that a unit would lose, and the number that it has."""

    lost: int
    total: int


def find_refusals(
    changes: Sequence[PendingChange], num_paragraphs: int, sizes: Mapping[str, int] | None = None
) -> Refusals:
    """Return which changes must not go live without confirmation.

    A unit (a source, or all sources that came out of one file or followed thing) may lose up to
    half of its paragraphs, and never all. Of what remains, the corpus of `num_paragraphs` may lose
    up to a fifth; beyond that every unit that loses any must wait. Paragraphs that moved to another
    source are not lost; what gave way to another article is, however long that one is. `sizes` are
    the paragraphs of the units that hold several sources.
    """
    losses = _sum_losses(changes, sizes or {})
    units = {
        unit: f"would lose {_describe_loss(*loss)}"
        for unit, loss in losses.items()
        if 2 * loss.lost > loss.total
    }
    reasons = [f"{unit} {reason}" for unit, reason in units.items()]
    if len(reasons) > _MAX_NAMED_UNITS:
        rest = len(reasons) - _MAX_NAMED_UNITS
        reasons = [*reasons[:_MAX_NAMED_UNITS], f"{rest} more sources would lose most of theirs"]
    small = {unit: loss for unit, loss in losses.items() if unit not in units}
    lost = sum(loss.lost for loss in small.values())
    if 5 * lost > num_paragraphs:
        reason = f"the corpus would lose {_describe_loss(lost, num_paragraphs)}"
        units |= dict.fromkeys(small, reason)
        reasons.append(reason)
    return Refusals(units, tuple(reasons))


def _sum_losses(changes: Sequence[PendingChange], sizes: Mapping[str, int]) -> dict[str, _Loss]:
    """Return what each unit would lose on balance, without those that lose nothing."""
    balance: dict[str, int] = {}
    totals = dict(sizes)
    for change in changes:
        counts, is_member = change.paragraphs, change.container is not None
        removed = change.old_size.paragraphs if change.is_other else counts.removed
        lost = removed - (counts.added if is_member else min(change.moved, removed))
        balance[change.unit] = balance.get(change.unit, 0) + lost
        if change.unit not in sizes:  # of two changes of one source, one may be "unchanged"
            totals[change.unit] = max(totals.get(change.unit, 0), change.old_size.paragraphs)
    return {unit: _Loss(lost, totals[unit]) for unit, lost in balance.items() if lost > 0}


def _describe_loss(removed: int, total: int) -> str:
    if removed >= total:
        return "its only paragraph" if total == 1 else f"all {total} paragraphs"
    return f"{removed} of {total} paragraphs"
