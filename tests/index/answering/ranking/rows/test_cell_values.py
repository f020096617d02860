"""Values of cells that can be compared."""

import pytest

from index.answering.ranking.rows.cell_values import read_value


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("4,800", (4800.0, "")),
        ("12.5 km", (12.5, "km")),
        ("£4.20", (4.2, "$")),
        ("9 €", (9.0, "$")),
        ("free", (0.0, "$")),
        ("1 h 20 min", (80.0, "minutes")),
        ("90 min", (90.0, "minutes")),
        ("2 hours", (120.0, "minutes")),
        ("640 m", (640.0, "m")),
        ("unlimited", None),
        ("", None),
        ("12 " * 40, None),
    ],
)
def test_the_first_number_is_read_with_its_unit(cell, value):
    """Hours count as minutes, all currencies alike; a long cell has no one value."""
    assert read_value(cell) == value
