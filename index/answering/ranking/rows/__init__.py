"""Rows of a table that answer by how they compare with the others. Pure."""

from index.answering.ranking.rows.extreme_rows import (
    list_said_by_extreme,
    prefer_extreme_row,
)

__all__ = ["list_said_by_extreme", "prefer_extreme_row"]
