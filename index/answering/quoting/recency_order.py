"""Order of two versions of one outlet's article: the newer comes first. Pure."""

from collections.abc import Sequence
from itertools import combinations
from urllib.parse import urlsplit

from index.answering.quoting.near_duplicates import MIN_CONTAINMENT, containment
from index.types import Figure, Passage


def is_newer(one: Passage, other: Passage) -> bool:
    """Tell whether `one` is of the same outlet as `other` and was published later."""
    name = outlet_name(one)
    if not name or name != outlet_name(other) or not (one.published and other.published):
        return False
    return one.published > other.published


def outlet_name(passage: Passage) -> str:
    """Return the publisher's name: the host of the URL, else the title up to a colon, else ""."""
    host = _host(passage.url) if passage.url else ""
    if host:
        return host.removeprefix("www.")
    prefix, colon, _ = passage.title.partition(": ")
    return prefix.casefold() if colon else ""


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:  # not a URL; the title decides
        return ""


def order_newest_first(passages: Sequence[Passage], figures: Sequence[Figure]) -> list[int]:
    """Return the indexes of the passages, each newer version before its older one.

    Two passages of one outlet are versions of one statement if they share most of their wording
    or give different figures for one thing; `figures` number the passages from 1.
    """
    differing = {
        frozenset((a.quote - 1, b.quote - 1))
        for figure in figures
        for a, b in combinations(figure.values, 2)
    }
    order = list(range(len(passages)))
    for older, newer in combinations(range(len(passages)), 2):
        one, other = passages[older], passages[newer]
        if not is_newer(other, one):
            continue
        pair = frozenset((older, newer))
        if pair in differing or containment(one.masked_text, other.masked_text) >= MIN_CONTAINMENT:
            order.remove(newer)
            order.insert(order.index(older), newer)
    return order
