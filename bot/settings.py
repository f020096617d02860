"""The bot's settings, read once from the environment and passed down."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from index import ConfigError, IndexSettings

_YES = frozenset({"1", "true", "yes", "on"})
_NO = frozenset({"0", "false", "no", "off"})


@dataclass(frozen=True, slots=True, kw_only=True)
class BotSettings:
    """Token and API address of the bot, and which data it may keep.

    `api_url` is a Discord-compatible server with its version, as in https://host/api/v10.
    `log_questions` stores questions in the answer log; they never enter the program's log.
    """

    index: IndexSettings = field(default_factory=IndexSettings)
    token: str | None = field(default=None, repr=False)
    api_url: str | None = None
    log_questions: bool = True
    message_content: bool = False

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
        )


def _text(env: Mapping[str, str], name: str) -> str | None:
    return env.get(name, "").strip() or None


def _flag(env: Mapping[str, str], name: str, *, default: bool) -> bool:
    value = (_text(env, name) or "").lower()
    if value and value not in _YES | _NO:
        raise ConfigError(f"{name} must be 1 or 0, not {value!r}")
    return value in _YES if value else default


def _is_web_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname)
