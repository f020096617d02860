"""Pronouns for a thing that was named before, as what something is done to. Pure."""

import re

_OBJECT = re.compile(
    r"\b(?!(?:and|as|because|but|if|or|since|so|that|though|when|where|which|while) )[a-z’']+"
    r"(?: (?:away|back|down|off|out|up))? (?:him|it|them)\b"
)
"""Such a pronoun behind a word that may be a verb; behind a conjunction it is a subject."""


def has_pronoun_object(text: str) -> bool:
    """Tell whether something is done to what was named before: "my flatmate put *it* away"."""
    return _OBJECT.search(text) is not None
