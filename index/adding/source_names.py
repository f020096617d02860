"""The names of added sources: never one that another source, a file or a folder has."""

from collections.abc import Iterable
from difflib import SequenceMatcher, get_close_matches
from pathlib import Path, PurePosixPath

from index.errors import ManyArticles, NameInUse, UnknownSource, UnreadSource
from index.sources import (
    FollowedThing,
    Harvest,
    check_name,
    find_file,
    is_address,
    suggest_names,
)
from index.store import StoreReader
from index.types import SourceStatus

_MOST_ALIKE = 20
"""Most names that are compared of those that differ in folder or ending alone."""
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


def explain_unknown(name: str, statuses: Iterable[SourceStatus]) -> UnknownSource:
    """Return the error for a name that no article has.

    It says why what has that name is not read, or which articles it holds, or offers similar names.
    """
    live, members, unread = [], [], None
    for status in statuses:
        if status.version is not None:
            live.append(status.source)
            if status.part_of == name:
                members.append(status.source)
        elif status.source == name:
            unread = UnreadSource(name, status.reason or str(status.state))
    if members:
        return ManyArticles(name, members)
    if unread is not None:
        return unread
    return UnknownSource(name, find_similar_names(name, live))


def find_similar_names(name: str, known: Iterable[str]) -> list[str]:
    """Return up to three of the known names that somebody who typed `name` may mean, best first.

    Names are compared whole, without their ending and without folders, whatever their case. Of
    equally good ones that whose whole name is nearer comes first, then by name.
    """
    best: dict[str, tuple[float, float, str]] = {}
    known = tuple(known)
    for form in (str.casefold, _without_ending, _without_folders):
        asked = form(name)
        by_form: dict[str, list[str]] = {}
        for each in known:
            by_form.setdefault(form(each), []).append(each)
        for near in get_close_matches(asked, by_form, n=3):
            for each in by_form[near][:_MOST_ALIKE]:
                whole = _compare(name.casefold(), each.casefold())
                rank = (-_compare(asked, near), -whole, each)
                best[each] = min(rank, best.get(each, rank))
    return sorted(best, key=best.__getitem__)[:3]


def _without_ending(name: str) -> str:
    return str(PurePosixPath(name.casefold()).with_suffix("")) if name.strip("/.") else name


def _without_folders(name: str) -> str:
    return PurePosixPath(name.casefold()).stem


def _compare(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other).ratio()


def find_ending(thing: FollowedThing, harvest: Harvest) -> str:
    """Return the ending that the name of a single page should have."""
    articles = harvest.articles
    is_single = len(articles) == 1 and articles[0].document.source == thing.name
    if not is_single or not is_address(thing.place):
        return ""
    named = PurePosixPath(thing.name).suffix.lower()
    own = _ENDINGS.get(articles[0].document.format, "")
    return named if named in {".txt", ".text", ".md", ".markdown", ".mdx"} else own
