"""Order of two versions of one outlet's article: the newer comes first. Pure."""

from collections.abc import Sequence
from itertools import combinations
from urllib.parse import urlsplit

from index.answering.quoting.near_duplicates import MIN_CONTAINMENT, containment
from index.types import Citation, Figure, Passage, Quote


def is_newer(one: Passage | Citation, other: Passage | Citation) -> bool:
    """Tell whether `one` is of the same outlet as `other` and was published later."""
    name = outlet_name(one)
    if not name or name != outlet_name(other) or not (one.published and other.published):
        return False
    return one.published > other.published


def outlet_name(place: Passage | Citation) -> str:
    """Return the publisher's name: the host of the URL, else the title up to a colon, else ""."""
    host = _host(place.url) if place.url else ""
    if host:
        return host.removeprefix("www.")
    prefix, colon, _ = place.title.partition(": ")
    return prefix.casefold() if colon else ""


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:  # not a URL; the title decides
        return ""


def newest_first(quotes: Sequence[Quote], figures: Sequence[Figure]) -> list[Quote]:
    """Return `quotes` with each newer version before its older one, else in their order.

    Two quotes of one outlet are versions of one statement if they share most of their wording or
    give different figures for one thing.
    """
    differ = {
        frozenset((a.quote, b.quote))
        for figure in figures
        for a, b in combinations(figure.values, 2)
    }
    ordered = list(quotes)
    for older, newer in combinations(quotes, 2):
        if not is_newer(newer.citations[0], older.citations[0]):
            continue
        pair = frozenset((older.number, newer.number))
        if pair in differ or containment(older.text, newer.text) >= MIN_CONTAINMENT:
            ordered.remove(newer)
            ordered.insert(ordered.index(older), newer)
    return ordered
