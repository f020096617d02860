"""Times and days that stand alone above the entries of a log: "11:20 a.m.", "3 May 1921". Pure.

An entry does not say by itself when it was, so the time or day that it stands under is shown above
it. Both are called moments.
"""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from index.articles.block import Block
from index.articles.visible_text import visible_text
from index.expressions import Moment, classify_moment
from index.types import Kind, Span, clip_spans, without_hidden

MIN_MOMENTS = 2
"""Fewest moments of one kind that make an article a log; a single day, under the title, is the day
on which the article appeared."""

_MAX_SOURCE = 120
"""Most code points of a line with a moment, its marks included."""

_ENTRIES = frozenset({Kind.TEXT, Kind.LIST, Kind.QUOTATION})
"""Kinds of paragraphs that tell what happened."""


class _Named(NamedTuple):
    """The moment that a block names, where it stands, and whether the block has nothing else."""

    moment: Moment
    span: Span
    is_alone: bool


def put_moments_above(text: str, blocks: Sequence[Block]) -> list[Block]:
    """Return the blocks, each entry without anything above it with the moment that it stands under.

    That is the nearest time before it, and the day over that time. A heading that is no moment ends
    both.
    """
    named = [_read(text, block) for block in blocks]
    counted = Counter(each.moment for each in named if each)
    series = {moment for moment, number in counted.items() if number >= MIN_MOMENTS}
    if not series:
        return list(blocks)
    placed: list[Block] = []
    over: dict[Moment, Span] = {}
    level = 0
    for block, found in zip(blocks, named, strict=True):
        if found and (found.moment in series or found.moment is Moment.DAY):
            day = {} if found.moment is Moment.DAY else over
            over = {each: span for each, span in day.items() if each is not found.moment}
            over[found.moment] = found.span
            level = block.level if found.is_alone else 0
        elif block.kind is Kind.HEADLINE and not 0 < level < block.level:
            over = {}
        is_entry = over and not block.above and block.kind in _ENTRIES
        if is_entry and not (found and found.is_alone):
            placed.append(block._replace(above=tuple(over.values())))
        else:
            placed.append(block)
    return placed


def _read(text: str, block: Block) -> _Named | None:
    """Return the moment that a block consists of, or that is its first line."""
    if block.kind in {Kind.TABLE, Kind.CODE} or not block.sentences:
        return None
    first = block.sentences[0]
    if first.end - first.start > _MAX_SOURCE:
        return None
    hidden = clip_spans(block.hidden, first)
    shown = visible_text(without_hidden(text[first.start : first.end], hidden))
    moment = classify_moment(shown)
    is_alone = len(block.sentences) == 1
    if moment is None or (not is_alone and "\n" not in text[first.end : block.sentences[1].start]):
        return None
    return _Named(moment, block.span if is_alone else first, is_alone)
