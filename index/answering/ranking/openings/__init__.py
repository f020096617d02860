"""Re-ranking by the openings of passages, for questions that a page of advice answers. Pure."""

from index.answering.ranking.openings.passage_openings import OPENING, prefer_openings
from index.answering.ranking.openings.yes_no_openings import prefer_yes_or_no

__all__ = ["OPENING", "prefer_openings", "prefer_yes_or_no"]
