"""Autocomplete of source names."""

from discord import app_commands

from bot import limits
from bot.asking import Answerer
from bot.rendering import truncate, visible
from index import SourceStatus


class SourceAutocomplete:
    """Suggests sources for a partly typed name."""

    def __init__(self, answerer: Answerer) -> None:
        self._answerer = answerer

    async def choices(self, typed: str) -> list[app_commands.Choice[str]]:
        """Return up to 25 sources whose name or title contains `typed`.

        Those that begin with it come first, then by label.
        """
        wanted = typed.casefold().strip()
        ranked = []
        for status in await self._answerer.sources():
            label = visible(status.title or status.source)
            place = f"{label} {status.source}".casefold().find(wanted)
            # A name above Discord's limit cannot be a choice; it can still be typed.
            if place >= 0 and status.version is not None and len(status.source) <= limits.CHOICE:
                ranked.append((place > 0, label, status))
        ranked.sort(key=lambda entry: entry[:2])
        return [_choice(label, status) for _, label, status in ranked[: limits.CHOICES]]


def _choice(label: str, status: SourceStatus) -> app_commands.Choice[str]:
    name = truncate(label or status.source, limits.CHOICE)
    return app_commands.Choice(name=name, value=status.source)
