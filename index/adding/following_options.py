"""How a source is to be followed: at which interval, and how old it may be."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from index.errors import ConfigError
from index.sources import LEAST_INTERVAL, format_duration
from index.store import StoredFollowing


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowingOptions:
    """How a source is to be followed; None leaves it as it is, or at its default.

    `every` is the interval at which a running bot looks, `max_age` the time after which its
    articles count as out of date; zero switches either off. `chats` allows exports of chats.
    """

    every: timedelta | None = None
    max_age: timedelta | None = None
    chats: bool | None = None

    def __post_init__(self) -> None:
        """Raise ConfigError for an interval that is too short."""
        if self.every and self.every < LEAST_INTERVAL:
            least = format_duration(LEAST_INTERVAL)
            raise ConfigError(f"a source can be looked at every {least}, not more often")

    def apply(self, following: StoredFollowing) -> StoredFollowing:
        """Return how a source is followed with these options; the next look is due at once."""
        if self.every is not None:
            following = following._replace(
                every_seconds=_seconds(self.every),
                due_at=datetime.now(UTC).isoformat(timespec="seconds") if self.every else None,
            )
        if self.max_age is not None:
            following = following._replace(max_age_seconds=_seconds(self.max_age))
        return following if self.chats is None else following._replace(chats=int(self.chats))


def _seconds(duration: timedelta) -> int | None:
    return round(duration.total_seconds()) or None
