"""Numbers that differ between sources. Pure."""

from index.answering.figures.casualty_terms import CASUALTIES, find_states
from index.answering.figures.conflicting_candidates import (
    find_body_sentence,
    find_conflicting_candidate,
)
from index.answering.figures.differences import FigureComparer, contradict
from index.answering.figures.number_mentions import NumberMention, find_number_mentions
from index.answering.figures.same_event import EventMatcher

__all__ = [
    "CASUALTIES",
    "EventMatcher",
    "FigureComparer",
    "NumberMention",
    "contradict",
    "find_body_sentence",
    "find_conflicting_candidate",
    "find_number_mentions",
    "find_states",
]
