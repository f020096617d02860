"""Numbers that differ between sources. Pure."""

from index.answering.figures.conflicting_candidates import (
    find_body_sentence,
    find_conflicting_candidate,
)
from index.answering.figures.differences import FigureComparer
from index.answering.figures.same_event import EventMatcher

__all__ = [
    "EventMatcher",
    "FigureComparer",
    "find_body_sentence",
    "find_conflicting_candidate",
]
