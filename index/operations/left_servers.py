"""Discord servers that the bot has left: what they had is deleted once they have stayed away."""

from collections.abc import Collection
from datetime import datetime, timedelta

from index.engine import Engine
from index.store import ServerState


class LeftServers:
    """When the bot left which server, as all processes of the bot note it.

    Times are aware and in UTC. Methods that change something raise OperationError or OSError.
    """

    def __init__(self, state: ServerState) -> None:
        self._state = state

    def note_left(self, guild: int, *, now: datetime) -> None:
        """Note that the bot has left a server, unless it is known."""
        self.compare((), [guild], now=now)

    def note_back(self, guild: int) -> None:
        """Note that the bot is in a server again, or that nothing of it is left."""
        self._state.change_departures(lambda left: left.pop(guild, None) is not None)

    def compare(self, present: Collection[int], known: Collection[int], *, now: datetime) -> None:
        """Note which of the `known` servers were left, or joined again, while the bot was off."""

        def note(left: dict[int, datetime]) -> bool:
            before = dict(left)
            for guild in known:
                if guild in present:
                    left.pop(guild, None)
                else:
                    left.setdefault(guild, now)
            return left != before

        self._state.change_departures(note)

    def due(self, days: int, *, now: datetime) -> list[int]:
        """Return the servers that were left at least so many days ago, longest first."""
        limit = now - timedelta(days=days)
        left = self._state.read_departures()
        return sorted((g for g, at in left.items() if at <= limit), key=left.__getitem__)


def forget_server(engine: Engine, guild: int) -> None:
    """Delete all that a server has: its own sources, answers, votes, settings and audit log.

    A bot that runs notices it with the next question. Raises FootnoteError or OSError.
    """
    engine.drop_server(guild)
    engine.state.forget_server(guild)
