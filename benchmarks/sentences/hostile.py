"""Times of splitting hostile text at 1, 2 and 4 times its length, to show linear growth."""

from dataclasses import dataclass
from time import process_time

from index import sentences

LONGEST = 50_000
"""Code points of the longest text."""
UNITS = {
    "spaced full stops": ". . . ",
    "quotes": '"',
    "quoted full stops": '." ',
    "titles": "Mr. ",
    "countries": "U.S. ",
    "digits": "7",
    "item numbers": "1. ",
    "open brackets": "(A. ",
    "footnotes": "a. [1]",
    "short lines": "a\n",
    "wide stops": "。",
    "smileys": ":) ",
}
"""Units of text by name; a text repeats one of them."""


@dataclass(frozen=True, slots=True)
class HostileTimes:
    """Milliseconds for 12,500, 25,000 and 50,000 code points of one repeated unit."""

    name: str
    milliseconds: tuple[float, ...]


def measure_hostile() -> list[HostileTimes]:
    """Return the times for all units, each the best of three runs."""
    return [
        HostileTimes(name, tuple(_time_split(unit, LONGEST // part) for part in (4, 2, 1)))
        for name, unit in UNITS.items()
    ]


def _time_split(unit: str, length: int) -> float:
    text = (unit * (length // len(unit) + 1))[:length]
    best = float("inf")
    for _ in range(3):
        started = process_time()
        sentences.split(text)
        best = min(best, process_time() - started)
    return round(1000 * best, 1)
