"""The bot's settings, read once from the environment and passed down."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from index import ConfigError, IndexSettings

LEFT_DAYS = 7
_YES = frozenset({"1", "true", "yes", "on"})
_NO = frozenset({"0", "false", "no", "off"})


_SHARDS = re.compile(r"(\d{1,5})(?:-(\d{1,5}))?/(\d{1,5})")


@dataclass(frozen=True, slots=True)
class Shards:
    """The shards `first` to `last`, of `total`, that this process connects to Discord."""

    first: int
    last: int
    total: int

    @classmethod
    def parse(cls, text: str) -> "Shards | None":
        """Read "0-3/16" or "5/16"; None for "auto", which lets Discord say how many.

        Raises ConfigError for anything else.
        """
        if text.strip().lower() in {"", "auto"}:
            return None
        found = _SHARDS.fullmatch(text.strip())
        if found:
            first, last, total = (int(part or found[1]) for part in found.groups())
            if first <= last < total:
                return cls(first, last, total)
        raise ConfigError(
            f"FOOTNOTE_SHARDS must be auto, or shards and their total as in 0-3/16, not {text!r}"
        )

    @property
    def ids(self) -> list[int]:
        """The number of each shard, from 0."""
        return list(range(self.first, self.last + 1))

    def __str__(self) -> str:
        """Return the setting as it is written."""
        return f"{self.first}-{self.last}/{self.total}"


@dataclass(frozen=True, slots=True, kw_only=True)
class BotSettings:
    """Token and API address of the bot, and which data it may keep.

    `api_url` is a Discord-compatible server with its version, as in https://host/api/v10.
    `log_questions` stores questions in the answer log; they never enter the program's log.
    `owners` may change the shared articles; if empty, the owner or team of the application.
    Moderators of `homes` may, too; if empty, those of the first server that the bot joined.
    `left_days` is how long a server that the bot has left is remembered with its sources.
    `metrics_port` is where the metrics are served on 127.0.0.1, None for nowhere.
    `shards` is None if Discord may say how many connections this process should open.
    """

    index: IndexSettings = field(default_factory=IndexSettings)
    token: str | None = field(default=None, repr=False)
    api_url: str | None = None
    log_questions: bool = True
    message_content: bool = False
    owners: frozenset[int] = frozenset()
    homes: frozenset[int] = frozenset()
    shards: Shards | None = None
    metrics_port: int | None = None
    left_days: int = LEFT_DAYS

    def __post_init__(self) -> None:
        """Raise ConfigError, which names the variable, for a value that is not valid."""
        if self.api_url is not None and not _is_web_address(self.api_url):
            raise ConfigError("DISCORD_API_URL must be an address like https://discord.com/api/v10")

    @classmethod
    def from_env(
        cls, env: Mapping[str, str], *, index: IndexSettings | None = None
    ) -> "BotSettings":
        """Read the documented variables; an empty one counts as unset. `index` wins if given."""
        return cls(
            index=index or IndexSettings.from_env(env),
            token=_text(env, "DISCORD_TOKEN"),
            api_url=(_text(env, "DISCORD_API_URL") or "").rstrip("/") or None,
            log_questions=_flag(env, "FOOTNOTE_LOG_QUESTIONS", default=True),
            message_content=_flag(env, "FOOTNOTE_MESSAGE_CONTENT", default=False),
            owners=_ids(env, "FOOTNOTE_OWNERS"),
            homes=_ids(env, "FOOTNOTE_HOME"),
            left_days=_days(env, "FOOTNOTE_LEFT_DAYS", LEFT_DAYS),
            metrics_port=_port(env, "FOOTNOTE_METRICS_PORT"),
            shards=Shards.parse(_text(env, "FOOTNOTE_SHARDS") or "auto"),
        )


def _text(env: Mapping[str, str], name: str) -> str | None:
    return env.get(name, "").strip() or None


def _flag(env: Mapping[str, str], name: str, *, default: bool) -> bool:
    value = (_text(env, name) or "").lower()
    if value and value not in _YES | _NO:
        raise ConfigError(f"{name} must be 1 or 0, not {value!r}")
    return value in _YES if value else default


def _ids(env: Mapping[str, str], name: str) -> frozenset[int]:
    """Return the ids of a setting, which commas or spaces separate."""
    values = (_text(env, name) or "").replace(",", " ").split()
    for value in values:
        if not (value.isascii() and value.isdecimal() and len(value) <= 20):
            raise ConfigError(
                f"{name} must be ids of Discord such as 175928847299117063, separated by commas, "
                f"not {value!r}"
            )
    return frozenset(map(int, values))


def _days(env: Mapping[str, str], name: str, default: int) -> int:
    text = _text(env, name)
    if text is None:
        return default
    if not (text.isascii() and text.isdecimal() and len(text) < 5):
        raise ConfigError(f"{name} must be a number of days, not {text[:20]!r}")
    return int(text)


def _port(env: Mapping[str, str], name: str) -> int | None:
    text = _text(env, name)
    if text is None:
        return None
    if not (text.isascii() and text.isdecimal() and len(text) < 6 and int(text) < 65536):
        raise ConfigError(f"{name} must be the number of a port, not {text[:20]!r}")
    return int(text)


def _is_web_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname)
