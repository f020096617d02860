"""What is kept for servers as records, in which it is carried from one home to another. Pure.

A record is a row of a table as `folder_state.py` describes the databases, with the columns that the
table has there; a cluster makes its documents of them, and records of its documents.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple


class StateRecord(NamedTuple):
    """A row of a table; `guild` is the server of what `open_scope` keeps, None for shared."""

    table: str
    guild: int | None
    row: Mapping[str, Any]


DEPARTURE = "departure"
"""The table of records `guild`, `at` (ISO 8601, UTC): when the bot left which server."""
