"""Questions in reported speech, which say what was asked and not the answer. Pure."""

import re

_REPORTED = re.compile(
    r"(?:[\w.'’-]+ ){0,8}(?:asks?|asked|wonders?|wondered|(?:in|en)quire[sd]?"
    r"|want(?:s|ed)? to know)"
    r"(?: \w+){0,2} (?:whether|if|who|whose|what|which|when|where|why|how)\b[^.,;:!?]*[.?]?\s*$",
    re.IGNORECASE,
)
"""A question in reported speech: "Dana asked who has the key."."""


_ASKING = ("ask", "wonder", "quire", "want")
"""Parts of the verbs of which every such question has one."""


def reports_question(text: str) -> bool:
    """Tell whether an English sentence says that somebody asked something, and not the answer."""
    lowered = text.lower()
    return any(map(lowered.__contains__, _ASKING)) and _REPORTED.match(text) is not None
