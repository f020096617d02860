"""Conditions on the text after a candidate boundary, one small test each; rules combine them."""

import re
from functools import lru_cache

from index.sentences import punkt_parameters as known
from index.sentences.boundary_context import CLOSING, BoundaryContext

_ONLY_MARKS = re.compile(rf"[{re.escape(CLOSING)}.,;:!?]+(?:\s|$)")
_DASH = re.compile(r"(?:--+|[–—-])\s*[a-z]")
_CITED = re.compile(r"\([A-Z][^()]{0,60}\d[^()]{0,10}\)[.,;]")
_VOLUME = re.compile(r"(?:19|20)\d\d;\d")


def only_marks_follow(context: BoundaryContext) -> bool:
    """Whether only closing marks follow, as in tokenised text."""
    return bool(_ONLY_MARKS.match(context.text, context.next))


def dash_follows(context: BoundaryContext) -> bool:
    """Whether a dash and a small letter follow."""
    return bool(_DASH.match(context.text, context.next)) or (
        context.left.endswith(("--", "–", "—")) and context.goes_on_small
    )


def citation_follows(context: BoundaryContext) -> bool:
    """Whether the quotation's source follows in brackets, with the full stop behind it."""
    return context.is_closed and bool(_CITED.match(context.right))


def speaker_follows(context: BoundaryContext) -> bool:
    """Whether a speaker and a verb of speaking follow the quotation: "“Why?” Ruth asked."."""
    return context.is_closed and context.second.strip(".,;:").lower() in known.SPEECH


def volume_follows(context: BoundaryContext) -> bool:
    """Whether the year and volume of a journal follow: "2004;12:3-9"."""
    return bool(_VOLUME.match(context.following))


def small_follows(context: BoundaryContext) -> bool:
    """Whether a small letter follows."""
    return context.goes_on_small


def capital_follows(context: BoundaryContext) -> bool:
    """Whether a capital follows."""
    return context.goes_on_big


def starter_follows(context: BoundaryContext) -> bool:
    """Whether a capitalised word follows that often begins sentences."""
    return context.goes_on_big and context.starter in known.STARTERS


def no_starter_follows(context: BoundaryContext) -> bool:
    """Whether the next word is not one that often begins sentences."""
    return not starter_follows(context)


def strong_starter_follows(context: BoundaryContext) -> bool:
    """Whether a capitalised word follows that cannot be part of a name."""
    return context.goes_on_big and context.starter in known.STRONG_STARTERS


def day_or_zone_follows(context: BoundaryContext) -> bool:
    """Whether a week day or a time zone follows."""
    return context.starter in known.AFTER_CLOCK


def figure_or_small_follows(context: BoundaryContext) -> bool:
    """Whether a digit or a small letter follows."""
    return context.following[:1].isdecimal() or context.goes_on_small


def punkt_refuses(context: BoundaryContext) -> bool:
    """Whether Punkt reads the word before and the word after as one sentence."""
    if not context.loads_punkt:
        # With our parameters Punkt breaks behind an abbreviation before a frequent starter alone,
        # and behind one with an apostrophe, which it takes apart, before any word.
        is_starter = context.goes_on_big and context.starter in known.STARTERS
        return not is_starter and "'" not in context.key
    following = context.starter.capitalize() if context.goes_on_big else context.following
    return not _ask_punkt(f"{context.word}. {following or '.'}")


@lru_cache(maxsize=4096)
def _ask_punkt(words: str) -> bool:
    return known.punkt().text_contains_sentbreak(words)
