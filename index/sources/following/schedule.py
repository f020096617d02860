"""When a followed thing is looked at next, and when its articles count as out of date. Pure."""

import re
from datetime import datetime, timedelta

from index.errors import ConfigError

LEAST_INTERVAL = timedelta(minutes=15)
_MOST = timedelta(days=3650)
_MOST_BACK_OFF = timedelta(days=1)
_JITTER = 0.1
"""Share of an interval by which a look may be earlier or later, so that many do not coincide."""

_NEVER = frozenset({"never", "off", "0"})
_UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
_DURATION = re.compile(r"(?P<number>[1-9][0-9]{0,4}) ?(?P<unit>[mhdw])\Z")


def parse_duration(text: str, *, least: timedelta = timedelta(minutes=1)) -> timedelta:
    """Parse a duration such as 15m, 6h, 30d or 2w. Raises ConfigError for others."""
    match = _DURATION.match(text.strip().lower())
    found = timedelta(**{_UNITS[match["unit"]]: int(match["number"])}) if match else None
    if found is None or not least <= found <= _MOST:
        raise ConfigError(
            f"{text[:40]!r} is no time from {format_duration(least)} to 10 years; "
            "write it as 30m, 6h, 30d or 2w"
        )
    return found


def parse_interval(text: str, *, least: timedelta = timedelta(minutes=1)) -> timedelta:
    """Parse a duration, or never, off and 0 as the duration zero. Raises ConfigError for others."""
    if text.strip().lower() in _NEVER:
        return timedelta()
    return parse_duration(text, least=least)


def format_duration(duration: timedelta) -> str:
    """Return a duration as it is typed, in the largest unit that divides it: 6h, 30d."""
    minutes = round(duration.total_seconds() / 60)
    for size, unit in ((7 * 24 * 60, "w"), (24 * 60, "d"), (60, "h")):
        if minutes and minutes % size == 0 and (unit != "w" or minutes > size):
            return f"{minutes // size}{unit}"
    return f"{minutes}m"


def next_look(
    now: datetime,
    interval: timedelta,
    *,
    failures: int,
    chance: float,
    retry_after: timedelta | None = None,
) -> datetime:
    """Return when to look next; after failures in a row the interval doubles up to a day.

    `chance` is a random number, 0 <= chance < 1, that moves the moment by up to a tenth. The look
    is not before `retry_after` has passed, which a server asked for.
    """
    longest = max(interval, _MOST_BACK_OFF)
    wait: timedelta = min(interval * 2 ** min(failures, 10), longest)
    moved: timedelta = wait * (1 + _JITTER * (2 * chance - 1))
    return now + max(moved, retry_after or timedelta(0))
