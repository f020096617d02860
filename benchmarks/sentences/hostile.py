"""Does splitting stay linear on text made to hurt? Times each at 1, 2 and 4 times its length."""

from dataclasses import dataclass
from time import process_time

from index import sentences

LONGEST = 50_000
TEXTS = {
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


@dataclass(frozen=True, slots=True)
class Hostile:
    """Milliseconds for 12,500, 25,000 and 50,000 characters of one unit, over and over."""

    name: str
    milliseconds: tuple[float, ...]


def measure_hostile() -> list[Hostile]:
    """Return the times of all texts, each the best of three."""
    return [
        Hostile(name, tuple(_milliseconds(unit, LONGEST // part) for part in (4, 2, 1)))
        for name, unit in TEXTS.items()
    ]


def _milliseconds(unit: str, length: int) -> float:
    text = (unit * (length // len(unit) + 1))[:length]
    best = float("inf")
    for _ in range(3):
        started = process_time()
        sentences.split(text)
        best = min(best, process_time() - started)
    return round(1000 * best, 1)
