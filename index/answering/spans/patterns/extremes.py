"""The age of the oldest or youngest, where a sentence tells those of both. Pure."""

import re

from index.types import Span

_EXTREME = re.compile(r"\b(oldest|youngest)\b", re.IGNORECASE)
_AGE = r"\b(?: \w+){0,2}? (?P<age>\d{1,3}(?: years?| months?)?)\b"


def find_age_of_extreme(question: str, sentence: str) -> Span | None:
    """Return the span of the age behind the asked word: "the oldest is 81, the youngest 15".

    None where no such word is asked for, or where no age stands behind it.
    """
    asked = _EXTREME.search(question)
    if asked is None:
        return None
    told = re.search(rf"\b{asked[1]}{_AGE}", sentence, re.IGNORECASE)
    return Span(*told.span("age")) if told else None
