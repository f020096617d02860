"""Times of the clock in any notation: 2 pm, 14:00, 14h and 1400 hrs are one. Pure."""

import re
from collections.abc import Iterator

from index.analysis.analyzer import extract_terms
from index.types import Span

_RUN = r"(?:[01]\d|2[0-3])[0-5]\d"
_TIME = re.compile(
    r"(?<![\d:.])(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?\s?(?P<half>[ap])\.?m\b"
    r"|(?<![\d:.])(?P<full>\d{1,2})[:.](?P<past>\d\d)(?!\d|[.:%]\d|%)"
    r"|(?<![\w:.,])(?P<french>[01]?\d|2[0-3])h(?P<beyond>[0-5]\d)?(?!\w)"
    rf"|(?<![\w:.,/-])(?P<run>{_RUN} ?(?:hrs?|hours|utc)\b|0\d[0-5]\d(?!\w|[.,:/-]\d))"
    rf"|\bat (?P<at>{_RUN})(?!\w|[.,:/-]\d|%)",
    re.IGNORECASE,
)
_HOURS_OF_HALF, _MINUTES = 12, 60


def read_clock_times(text: str) -> Iterator[tuple[int, Span]]:
    """Yield each time of a text in minutes from midnight, with its span.

    Four figures are a time behind "at", before "hrs", or with a 0 at their beginning; else a year.
    """
    for match in _TIME.finditer(text):
        name = "run" if match["run"] else "at"
        if run := match[name]:
            yield _MINUTES * int(run[:2]) + int(run[2:4]), Span(*match.span(name))
            continue
        hour = int(match["hour"] or match["full"] or match["french"])
        if match["half"]:
            hour = hour % _HOURS_OF_HALF + _HOURS_OF_HALF * (match["half"].lower() == "p")
        minute = int(match["minute"] or match["past"] or match["beyond"] or 0)
        yield _MINUTES * hour + minute, Span(*match.span())


def list_clock_forms(time: int) -> list[tuple[str, ...]]:
    """Return the terms of a time, in minutes from midnight, in each notation."""
    hour, minute = divmod(time, _MINUTES)
    half, short = "ap"[hour >= _HOURS_OF_HALF] + "m", (hour - 1) % _HOURS_OF_HALF + 1
    ways = [f"{hour}:{minute:02}", f"{hour:02}.{minute:02}", f"{hour:02}{minute:02}"]
    ways += [f"{hour}h{minute:02}", f"{short}:{minute:02} {half}", f"{short}:{minute:02}{half}"]
    ways += [f"{short}.{minute:02} {half}"]
    if not minute:
        ways += [f"{hour}h", f"{short} {half}", f"{short}{half}"]
    return [tuple(extract_terms(way)) for way in ways]
