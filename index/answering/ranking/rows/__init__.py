"""Rows that answer by how they compare with the others of a table, and lines with a score. Pure."""

from index.answering.ranking.rows.extreme_rows import (
    list_said_by_extreme,
    prefer_extreme_row,
)
from index.answering.ranking.rows.score_lines import TELLING_SCORE, asks_score, tells_score

__all__ = [
    "TELLING_SCORE",
    "asks_score",
    "list_said_by_extreme",
    "prefer_extreme_row",
    "tells_score",
]
