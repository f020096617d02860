"""Since when something has been there: whether a sentence says it. Pure."""

import re

_ORIGIN = re.compile(
    r"\b(?:born|built|completed|constructed|created|dates? (?:back to|from)|dating (?:back to|from)"
    r"|erected|established|exist(?:s|ed) since|formed|founded|inaugurated|laid out|launched|opened"
    r"|(?:are|is|was|were) from|planted|since|started)\b[^.;:]{0,60}?\b(?:1\d|20)\d\d\b"
    r"|\((?:\* ?|b\.? ?)(?:1\d|20)\d\d\)",
    re.IGNORECASE,
)
"""The year in which something began to be: "built by the town in 1974", "Ida Berg (b. 1971)"."""


def tells_origin(text: str) -> bool:
    """Tell whether an English sentence says in which year something began to be."""
    return _ORIGIN.search(text) is not None
