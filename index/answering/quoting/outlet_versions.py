"""Which of two versions of one outlet's story comes first? The newer."""

from collections.abc import Sequence
from itertools import combinations
from urllib.parse import urlsplit

from index.answering.quoting import near_duplicates
from index.types import Citation, Figure, Passage, Quote


def is_newer(one: Passage | Citation, other: Passage | Citation) -> bool:
    """Tell whether `one` is of the same outlet as `other` and was published later."""
    name = outlet(one)
    if not name or name != outlet(other) or not (one.published and other.published):
        return False
    return one.published > other.published


def outlet(place: Passage | Citation) -> str:
    """Return what names the publisher: the address's host, else the title's prefix, else ""."""
    host = _host(place.url) if place.url else ""
    if host:
        return host.removeprefix("www.")
    prefix, colon, _ = place.title.partition(": ")
    return prefix.casefold() if colon else ""


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:  # no address at all; the title must do
        return ""


def newest_first(quotes: Sequence[Quote], figures: Sequence[Figure]) -> list[Quote]:
    """Return `quotes` with each newer version before its older one, else in their order.

    Two quotes are versions of one statement if they come of one outlet and share most of their
    wording, or give different figures for one thing.
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
        if (
            pair in differ
            or near_duplicates.containment(older.text, newer.text) >= near_duplicates.CONTAINED
        ):
            ordered.remove(newer)
            ordered.insert(ordered.index(older), newer)
    return ordered
