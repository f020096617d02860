"""The names of added sources: never one that another source, a file or a folder has."""

from pathlib import Path, PurePosixPath

from index.errors import NameInUse
from index.sources import (
    FollowedThing,
    Harvest,
    check_name,
    find_file,
    is_address,
    suggest_names,
)
from index.store import StoreReader

_ENDINGS = {"text": ".txt", "markdown": ".md"}
"""Endings of pages whose address has none, by format."""


class SourceNames:
    """The names in use in one corpus."""

    def __init__(self, reader: StoreReader, corpus: Path) -> None:
        self._reader = reader
        self._corpus = corpus

    def choose(self, place: str, wanted: str | None, *, ending: str, replace_other: bool) -> str:
        """Return the name that a place has, the wanted one, or the shortest that is free.

        Raises NameInUse if the wanted name belongs to another source, unless it is to be replaced,
        and ConfigError if it cannot be a name.
        """
        known = self._reader.find_source_at(place)
        if wanted is None:
            names = suggest_names(place, ending=ending)
            return known.name if known else next(n for n in names if self._is_free(n))
        is_own = known is not None and known.name == wanted
        if not (is_own or replace_other or self._is_free(check_name(wanted))):
            raise NameInUse(wanted)
        return check_name(wanted)

    def _is_free(self, name: str) -> bool:
        """Return whether no source, no file and no folder of the corpus has this name."""
        if find_file(self._corpus, name) or (self._corpus / name).is_dir():
            return False
        return not is_source_now(self._reader, name)


def is_source_now(reader: StoreReader, name: str) -> bool:
    """Return whether a source has this name now; one that only earlier versions have does not."""
    known = reader.find_source(name)
    return known is not None and (
        bool(known.excluded)
        or known.place is not None
        or known.failure is not None
        or reader.find_article(name, reader.read_head().live) is not None
        or bool(reader.list_members(known.id))
    )


def find_ending(thing: FollowedThing, harvest: Harvest) -> str:
    """Return the ending that the name of a single page should have."""
    articles = harvest.articles
    is_single = len(articles) == 1 and articles[0].document.source == thing.name
    if not is_single or not is_address(thing.place):
        return ""
    named = PurePosixPath(thing.name).suffix.lower()
    own = _ENDINGS.get(articles[0].document.format, "")
    return named if named in {".txt", ".text", ".md", ".markdown", ".mdx"} else own
