"""Health: files that running bots renew while Discord's gateway answers them, and their reading."""

import json
import re
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from index.generations import DISK, Disk

STALE_SECONDS = 45.0
"""Age at which a file counts as not renewed; bots renew theirs every ten seconds."""
_MAX_BYTES = 4096


@dataclass(frozen=True, slots=True, kw_only=True)
class Beat:
    """What a bot says of itself: its process, its shards, and its connection.

    `at` and `since`, when it connected, are seconds since 1970; `latency_ms` is that of the
    gateway, None before it is known; `version` is the live index version.
    """

    pid: int
    at: float
    since: float
    latency_ms: float | None
    shards: str
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BotHealth:
    """A bot of which there is a file; it is well if it renewed it `age_seconds` ago or so."""

    beat: Beat
    age_seconds: float
    well: bool


class HealthFile:
    """The file of one running bot in the data folder; it is removed when the bot ends."""

    def __init__(self, folder: Path, shards: str, *, disk: Disk = DISK) -> None:
        name = re.sub(r"[^a-z0-9]+", "-", shards.lower())
        self.path = folder / f"health-{name}.json"
        self._disk = disk

    def renew(self, beat: Beat) -> None:
        """Write the file, in one step; raises OSError."""
        aside = self.path.with_suffix(".tmp")
        self._disk.write_expendable_file(aside, json.dumps(asdict(beat)).encode())
        self._disk.rename(aside, self.path)

    def remove(self) -> None:
        """Remove the file, if it is there."""
        with suppress(OSError):
            self._disk.unlink(self.path)


def check_health(folder: Path, *, clock: Callable[[], float] = time.time) -> list[BotHealth]:
    """Return the bots that have a file in a data folder, by their shards; [] if none runs.

    A file that a killed bot has left, or whose bot is not connected, is not well: too old. So is
    one from the future, after the clock was set back, until it is renewed.
    """
    found = []
    for path in sorted(folder.glob("health-*.json")):
        beat = _read(path)
        if beat is not None:
            age = clock() - beat.at
            found.append(BotHealth(beat=beat, age_seconds=age, well=abs(age) <= STALE_SECONDS))
    return found


def _read(path: Path) -> Beat | None:
    """Return what a file says; None for one that has just been removed or is no such file."""
    try:
        with path.open("rb") as file:
            found: Any = json.loads(file.read(_MAX_BYTES))
        return Beat(**found)
    except (OSError, ValueError, TypeError):
        return None
