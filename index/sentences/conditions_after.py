"""What follows a place? One small question each; the rules combine them."""

import re
from functools import lru_cache

from index.sentences import punkt_parameters as known
from index.sentences.boundary_context import CLOSING, Place

_ONLY_MARKS = re.compile(rf"[{re.escape(CLOSING)}.,;:!?]+(?:\s|$)")
_DASH = re.compile(r"(?:--+|[–—-])\s*[a-z]")
_CITED = re.compile(r"\([A-Z][^()]{0,60}\d[^()]{0,10}\)[.,;]")
_VOLUME = re.compile(r"(?:19|20)\d\d;\d")


def only_marks_follow(place: Place) -> bool:
    """Whether what follows are closing marks alone, as in tokenised text."""
    return bool(_ONLY_MARKS.match(place.text, place.next))


def dash_follows(place: Place) -> bool:
    """Whether a dash and a small letter follow."""
    return bool(_DASH.match(place.text, place.next)) or (
        place.left.endswith(("--", "–", "—")) and place.goes_on_small
    )


def citation_follows(place: Place) -> bool:
    """Whether the quotation's source follows in brackets and the full stop behind it."""
    return place.is_closed and bool(_CITED.match(place.right))


def speaker_follows(place: Place) -> bool:
    """Whether who spoke follows the quotation: "“Why?” Ruth asked."."""
    return place.is_closed and place.second.strip(".,;:").lower() in known.SPEECH


def volume_follows(place: Place) -> bool:
    """Whether year and volume of a journal follow: "2004;12:3-9"."""
    return bool(_VOLUME.match(place.following))


def small_follows(place: Place) -> bool:
    """Whether a small letter follows."""
    return place.goes_on_small


def capital_follows(place: Place) -> bool:
    """Whether a capital follows."""
    return place.goes_on_big


def starter_follows(place: Place) -> bool:
    """Whether a word follows that often begins sentences."""
    return place.goes_on_big and place.starter in known.STARTERS


def no_starter_follows(place: Place) -> bool:
    """Whether none of the words follows that often begin sentences."""
    return not starter_follows(place)


def strong_starter_follows(place: Place) -> bool:
    """Whether a capital word follows that is part of no name."""
    return place.goes_on_big and place.starter in known.STRONG_STARTERS


def day_or_zone_follows(place: Place) -> bool:
    """Whether a week day or a time zone follows."""
    return place.starter in known.AFTER_CLOCK


def figure_or_small_follows(place: Place) -> bool:
    """Whether a digit or a small letter follows."""
    return place.following[:1].isdecimal() or place.goes_on_small


def punkt_refuses(place: Place) -> bool:
    """Whether Punkt, shown these two words, sees one sentence."""
    following = place.starter.capitalize() if place.goes_on_big else place.following
    return not _ask_punkt(f"{place.word}. {following or '.'}")


@lru_cache(maxsize=4096)
def _ask_punkt(words: str) -> bool:
    return known.punkt().text_contains_sentbreak(words)
