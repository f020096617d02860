"""Which sources does somebody mean who has typed a few letters?"""

from discord import app_commands

from bot import limits
from bot.asking import Answerer
from bot.rendering import truncate, visible
from index import SourceStatus


class SourceAutocomplete:
    """Completes the name of a source."""

    def __init__(self, answerer: Answerer) -> None:
        self._answerer = answerer

    async def choices(self, typed: str) -> list[app_commands.Choice[str]]:
        """Return up to 25 sources that hold `typed` in name or title; earlier places first."""
        wanted = typed.casefold().strip()
        ranked = []
        for status in await self._answerer.sources():
            label = visible(status.title or status.source)
            place = f"{label} {status.source}".casefold().find(wanted)
            # A name longer than a choice may be cannot be sent back; it can still be typed.
            if place >= 0 and status.version is not None and len(status.source) <= limits.CHOICE:
                ranked.append((place > 0, label, status))
        ranked.sort(key=lambda entry: entry[:2])
        return [_choice(label, status) for _, label, status in ranked[: limits.CHOICES]]


def _choice(label: str, status: SourceStatus) -> app_commands.Choice[str]:
    name = truncate(label or status.source, limits.CHOICE)
    return app_commands.Choice(name=name, value=status.source)
