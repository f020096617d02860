"""The values of cells that can be compared: numbers, prices and periods. Pure."""

import re

_NUMBER = re.compile(
    r"(?<![\w.])(?P<value>-?\d{1,3}(?:[,’ ]\d{3})+(?:\.\d+)?|-?\d+(?:[.,]\d+)?)"
    r"\s?(?P<unit>[^\W\d_]+|%|[$€£¥°]\w?)?"
)
_HOURS = frozenset({"h", "hr", "hrs", "hour", "hours"})
_MINUTES = frozenset({"m", "min", "mins", "minute", "minutes"})
_PERIOD = "minutes"
_FREE = re.compile(r"\W*(?:free|nothing|gratis)\b", re.IGNORECASE)
_THOUSANDS = re.compile(r"(?<=\d)[,’ ](?=\d{3}\b)")
MAX_CELL = 60
"""Characters of a cell that has one value; a longer one tells more than that."""


def read_value(cell: str) -> tuple[float, str] | None:
    """Return the first number of a cell with its unit, None for a cell without one.

    Hours count as minutes, and what is free costs 0.
    """
    if len(cell) > MAX_CELL:
        return None
    if _FREE.match(cell):
        return 0.0, "$"
    found = [*_NUMBER.finditer(cell)]
    if not found:
        return None
    units = [(match["unit"] or "").lower() for match in found]
    if units[0] in _HOURS or (units[0] in _MINUTES and "h" in units):
        later = _to_number(found[1]["value"]) if units[1:2] and units[1] in _MINUTES else 0.0
        return 60 * _to_number(found[0]["value"]) + later, _PERIOD
    value = _to_number(found[0]["value"])
    if units[0] in _MINUTES - {"m"}:
        return value, _PERIOD
    return value, "$" if is_price(cell) else units[0]


def is_price(cell: str) -> bool:
    """Tell whether a cell has the sign of a currency."""
    return not set("$€£¥").isdisjoint(cell)


def _to_number(text: str) -> float:
    return float(_THOUSANDS.sub("", text).replace(",", "."))
