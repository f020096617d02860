"""Autocomplete of source names."""

from discord import app_commands

from bot import limits
from bot.asking import Answerer
from bot.rendering import truncate


class SourceAutocomplete:
    """Suggests sources for a partly typed name."""

    def __init__(self, answerer: Answerer) -> None:
        self._answerer = answerer

    async def choices(self, typed: str) -> list[app_commands.Choice[str]]:
        """Return up to 25 sources whose name or title contains `typed`.

        Those that begin with it come first, then by label. Where several sources have one title,
        the choice shows the name too.
        """
        directory = await self._answerer.lists.directory()
        # A name above Discord's limit cannot be a choice; it can still be typed.
        found = directory.search(typed, limits.CHOICES, longest=limits.CHOICE)
        return [
            app_commands.Choice(
                name=choice_label(label, source, shared=directory.shares_title(label)), value=source
            )
            for label, source in found
        ]


def choice_label(label: str, source: str, *, shared: bool) -> str:
    """Return a choice's text of at most 100 characters; a `shared` title is followed by the name.

    A long name keeps its end, where the names of files differ.
    """
    if not shared or label == source:
        return truncate(label, limits.CHOICE)
    name = source if len(source) <= limits.CHOICE_NAME else f"…{source[1 - limits.CHOICE_NAME :]}"
    return f"{truncate(label, limits.CHOICE - len(name) - 3)} · {name}"
