"""Discord servers that the bot has left: what they had is deleted once they have stayed away."""

import json
from collections.abc import Collection
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from index.engine import Engine
from index.generations import DISK, Disk

FILE = "left-servers.json"


class LeftServers:
    """When the bot left which server, kept in a file of the data folder.

    Times are aware and in UTC. Methods that change something raise OSError.
    """

    def __init__(self, folder: Path, *, disk: Disk = DISK) -> None:
        self._path = folder / FILE
        self._disk = disk
        self._left: dict[int, datetime] = {}
        # A damaged file costs some days more: the servers are noted again as left from now on.
        with suppress(OSError, ValueError, AttributeError, TypeError):
            for guild, moment in json.loads(self._path.read_text("utf-8")).items():
                self._left[int(guild)] = datetime.fromisoformat(moment).astimezone(UTC)

    def note_left(self, guild: int, *, now: datetime) -> None:
        """Note that the bot has left a server, unless it is known."""
        if guild not in self._left:
            self._left[guild] = now
            self._save()

    def note_back(self, guild: int) -> None:
        """Note that the bot is in a server again, or that nothing of it is left."""
        if self._left.pop(guild, None) is not None:
            self._save()

    def compare(self, present: Collection[int], known: Collection[int], *, now: datetime) -> None:
        """Note which of the `known` servers were left, or joined again, while the bot was off."""
        for guild in known:
            if guild in present:
                self.note_back(guild)
            else:
                self.note_left(guild, now=now)

    def due(self, days: int, *, now: datetime) -> list[int]:
        """Return the servers that were left at least so many days ago, longest first."""
        limit = now - timedelta(days=days)
        return sorted(
            (g for g, at in self._left.items() if at <= limit), key=self._left.__getitem__
        )

    def _save(self) -> None:
        written = {str(guild): at.isoformat() for guild, at in self._left.items()}
        self._disk.replace_file(self._path, json.dumps(written).encode())


def forget_server(engine: Engine, guild: int) -> None:
    """Delete all that a server has: its own sources, answers, votes, settings and audit log.

    A bot that runs notices it with the next question. Raises FootnoteError or OSError.
    """
    engine.drop_server(guild)
    engine.state.forget_server(guild)
