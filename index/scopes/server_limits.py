"""Limits of a server's own sources: how many, how much text, how many additions an hour. Pure."""

from index.errors import ServerLimitReached
from index.settings import ServerLimits


def check_additions(limits: ServerLimits, additions: int) -> None:
    """Raise ServerLimitReached if a server has made its additions of the last hour."""
    if additions >= limits.additions_an_hour:
        raise ServerLimitReached(
            f"this server has added {additions} sources in the last hour, the most it may; "
            "add more later"
        )


def check_size(limits: ServerLimits, *, sources: int, text_bytes: int) -> None:
    """Raise ServerLimitReached if a server would have too many own sources, or too much text."""
    if sources > limits.sources:
        raise ServerLimitReached(
            f"this server may have {limits.sources} sources of its own and has them all; "
            "remove one before you add another"
        )
    if text_bytes > limits.text_bytes:
        raise ServerLimitReached(
            f"this server's own sources would have {text_bytes / 1e6:.1f} MB of text, more than "
            f"the {limits.text_bytes / 1e6:.1f} MB they may; remove one before you add another"
        )
