"""Reasons that an English sentence certainly gives. Pure."""

import re

from index.languages import ENGLISH

SINCE = r"(?<!has )(?<!have )(?<!had )since(?! (?:(?:about|early|late) )?\d)"
"""The word where it may give a reason: "he has since moved" does not, nor "since 1974"."""

_SURE_REASON = re.compile(
    rf"(?<!-)\b(?:{'|'.join(sorted(ENGLISH.reason_words))}|in order to|so that|{SINCE})\b",
    re.IGNORECASE,
)

_REASON_BEFORE = re.compile(r"\bfor (?:that|these|this|those|which) reasons?\b", re.IGNORECASE)


def gives_reason(sentence: str) -> bool:
    """Tell whether an English sentence certainly gives a reason for something.

    "For that reason" gives none: it stands before.
    """
    return bool(_SURE_REASON.search(_REASON_BEFORE.sub(" ", sentence)))
