"""Rows of a table that answer by how they compare with the others, or by having an entry. Pure."""

from index.answering.ranking.rows.extreme_rows import (
    list_said_by_extreme,
    prefer_extreme_row,
)
from index.answering.ranking.rows.filled_cells import prefer_filled_cells

__all__ = ["list_said_by_extreme", "prefer_extreme_row", "prefer_filled_cells"]
