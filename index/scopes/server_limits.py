"""Limits of a server's own sources: how many, how much text, how many additions an hour."""

from collections.abc import Collection
from dataclasses import dataclass

from index.errors import ServerLimit, ServerLimitReached, SourceError
from index.reindex import Look
from index.settings import ServerLimits
from index.sources import Harvest
from index.store import StoreWriter


def check_additions(limits: ServerLimits, additions: int) -> None:
    """Raise ServerLimitReached if a server has made its additions of the last hour."""
    if additions >= limits.additions_an_hour:
        raise ServerLimitReached(ServerLimit.ADDITIONS, limits.additions_an_hour)


@dataclass(frozen=True, slots=True)
class Size:
    """How many sources there are, and how many bytes of text (UTF-8) they have."""

    sources: int = 0
    text_bytes: int = 0

    def at_least(self, other: "Size") -> "Size":
        """Return the greater number of each."""
        return Size(max(self.sources, other.sources), max(self.text_bytes, other.text_bytes))

    def plus(self, other: "Size") -> "Size":
        """Return the size of both."""
        return Size(self.sources + other.sources, self.text_bytes + other.text_bytes)

    def minus(self, other: "Size") -> "Size":
        """Return the size of what is left without the other."""
        return Size(self.sources - other.sources, self.text_bytes - other.text_bytes)


def check_size(limits: ServerLimits, size: Size) -> None:
    """Raise ServerLimitReached if a server would have too many own sources, or too much text."""
    if size.sources > limits.sources:
        raise ServerLimitReached(ServerLimit.SOURCES, limits.sources)
    if size.text_bytes > limits.text_bytes:
        raise ServerLimitReached(ServerLimit.MEGABYTES, round(limits.text_bytes / 1e6, 1))


class Growth:
    """What a server's own sources would be with changes that are about to be made."""

    def __init__(self, writer: StoreWriter, limits: ServerLimits) -> None:
        self._writer = writer
        self._limits = limits
        self._live = writer.read_head().live
        version = writer.find_version(self._live)
        self._size = Size(
            version.sources if version else 0, self._writer.count_text_bytes(self._live)
        )

    def admit(self, name: str, harvest: Harvest, *, gone: str | None = None) -> None:
        """Count what a source holds now in the place of what it held, and of the source `gone`.

        Raises ServerLimitReached if there would be more than before and too much.
        """
        if harvest.is_unchanged:
            return
        texts = {each.document.source: each.document.text for each in harvest.articles}
        replaced = self._size_of(name, harvest.kept)
        if gone is not None:
            replaced = replaced.plus(self._size_of(gone, ()))
        after = self._size.minus(replaced).plus(
            Size(len(texts), sum(len(text.encode()) for text in texts.values()))
        )
        if after.sources > self._size.sources or after.text_bytes > self._size.text_bytes:
            check_size(self._limits, after)
        # What was to go may be held back, so the room that it leaves is free at the next look.
        self._size = after.at_least(self._size)

    def admit_look(self, look: Look) -> Look:
        """Return what a look found, or that it is too much for the server."""
        if not isinstance(look.result, SourceError):
            try:
                self.admit(look.name, look.result)
            except ServerLimitReached as error:
                return Look(name=look.name, result=SourceError(look.name, str(error)))
        return look

    def _size_of(self, name: str, kept: Collection[str]) -> Size:
        """Return the size of what is live of a source but for the articles that are kept."""
        holder = self._writer.find_source(name)
        members = self._writer.list_members(holder.id) if holder else []
        size = Size()
        for each in {name, *(member.name for member in members)}.difference(kept):
            article = self._writer.find_article(each, self._live)
            if article is not None:
                size = size.plus(Size(1, len(article.text.encode())))
        return size
