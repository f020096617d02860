"""Autocomplete of source names, headings and words."""

from discord import app_commands

from bot import limits
from bot.asking import Answerer
from bot.moderation import OWN_PREFIX
from bot.rendering import is_printable, truncate, visible
from bot.viewpoint import look_alone, look_at_all


class SourceAutocomplete:
    """Suggests sources for a partly typed name."""

    def __init__(self, answerer: Answerer) -> None:
        self._answerer = answerer

    async def choices(
        self, typed: str, *, for_moderator: bool = False, own: bool | None = None
    ) -> list[app_commands.Choice[str]]:
        """Return up to 25 sources whose name or title contains `typed`, then those with a heading.

        Those that begin with it come first, then by label. Where several sources have one title,
        the choice shows the name too. Sources that only moderators see are not offered to
        others. With `own`, only a server's own sources are offered, or only all others.
        """
        if for_moderator:
            look_at_all()
        else:
            look_alone()
        directory = await self._answerer.lists.directory()
        # A name above Discord's limit cannot be a choice; it can still be typed.
        found = {
            source: choice_label(label, source, shared=directory.shares_title(label))
            for label, source in directory.search(
                typed, limits.CHOICES, longest=limits.CHOICE, own=own
            )
        }
        if len(found) < limits.CHOICES:
            for heading, source in await self._answerer.suggest(typed, limits.CHOICES):
                if source is None or len(source) > limits.CHOICE:
                    continue
                if own is None or source.startswith(OWN_PREFIX) == own:
                    found.setdefault(source, choice_label(visible(heading), source, shared=True))
        pairs = list(found.items())[: limits.CHOICES]
        return [app_commands.Choice(name=label, value=source) for source, label in pairs]


class WordAutocomplete:
    """Suggests headings and words of the articles for partly typed words."""

    def __init__(self, answerer: Answerer) -> None:
        self._answerer = answerer

    async def choices(self, typed: str) -> list[app_commands.Choice[str]]:
        """Return what was typed, then up to 24 headings and words of the articles."""
        look_alone()
        if not is_printable(typed):
            return []
        texts = [visible(typed)]
        texts += [
            visible(each.text) for each in await self._answerer.suggest(typed, limits.CHOICES)
        ]
        fitting = dict.fromkeys(text for text in texts if 0 < len(text) <= limits.CHOICE)
        return [
            app_commands.Choice(name=text, value=text) for text in list(fitting)[: limits.CHOICES]
        ]


def choice_label(label: str, source: str, *, shared: bool) -> str:
    """Return a choice's text of at most 100 characters; a `shared` title is followed by the name.

    A long name keeps its end, where the names of files differ.
    """
    if not shared or label == source:
        return truncate(label, limits.CHOICE)
    name = source if len(source) <= limits.CHOICE_NAME else f"…{source[1 - limits.CHOICE_NAME :]}"
    return f"{truncate(label, limits.CHOICE - len(name) - 3)} · {name}"
