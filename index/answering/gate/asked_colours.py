"""Colours that a question asks for: whether a sentence names one. Pure.

"What colour are the buses" is not answered by when they run. Of all kinds of things, colours are
among the few whose names are few.
"""

import re
from functools import lru_cache

from index.answering.question import Question
from index.languages import ENGLISH

_ASKS_COLOUR = re.compile(
    r"\b(?:what|which) colou?rs?"
    rf"(?:\W*$| (?:of|{'|'.join(sorted(ENGLISH.auxiliaries))})\b)",
    re.IGNORECASE,
)
"""Where more follows, such as "scheme" or "picker", no colour is asked for."""

_COLOUR = re.compile(
    r"\b(?:amber|beige|black|blond|blue|bronze|brown|brunet|cream|crimson|cyan|dark|emerald|gold"
    r"|gr[ae]y|green|indigo|ivory|khaki|lavender|lilac|magenta|maroon|mauve|navy|ochre|olive|orange"
    r"|pale|pink|plum|purple|rainbow|red|rose|rust|sand|scarlet|silver|tan|teal|transparent|turquoise"
    r"|violet|white|yellow)(?:d?ish|en|es?|s|te)?\b"
    r"|colou?r(?:ed|ful|less)\b|\bcolou?rs? of\b|['’]s?(?: \w+)? colou?rs?\b|#[\da-f]{3,8}\b|\brgb",
    re.IGNORECASE,
)


@lru_cache(maxsize=4)  # once for all candidates
def asks_colour(question: Question) -> bool:
    """Tell whether an English question asks what colour something has."""
    return question.language == "en" and _ASKS_COLOUR.search(question.text) is not None


def says_colour(sentence: str) -> bool:
    """Tell whether an English sentence says something of a colour."""
    return _COLOUR.search(sentence) is not None
