"""Questions without a question word that ask for one thing: "the weight of the bridge, please".

Pure. People ask for a quantity, a price or a name by its noun alone, and polite ones around it.
"""

import re

from index.languages import ENGLISH

_ASKED = (
    "address|age|altitude|capacity|colou?r|cost|date|deadline|depth|diameter|distance|duration"
    "|elevation|fare|fee|height|length|name|population|price|rent|size|speed|temperature|thickness"
    "|weight|width"
)
_REQUEST = re.compile(
    r"\W*(?:(?:can|could|may|might) i (?:just )?(?:bother|trouble) (?:anybody|anyone|somebody"
    r"|someone|you) (?:all )?for |(?:please )?(?:get|give|send|show) (?:me|us) )?"
    rf"(?:the )?(?P<thing>(?:(?!the\b|wh)[a-z]+ )??(?:{_ASKED}) of .+)",
    re.IGNORECASE | re.DOTALL,
)
_QUESTION_WORD = re.compile(rf"\b(?:{'|'.join(sorted(ENGLISH.question_words))})\b", re.IGNORECASE)


def read_request(text: str) -> str:
    """Return "what is the weight of …" for "the weight of …", and any other text as it is."""
    found = _REQUEST.fullmatch(text) if " of " in text else None
    if found is None or _QUESTION_WORD.search(text):
        return text
    return f"what is the {found['thing']}"
