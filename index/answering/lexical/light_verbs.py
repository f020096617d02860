"""Verbs that say little without their objects: "how long does it *take*". Pure."""

from functools import cache

from index.analysis import extract_terms
from index.languages import find_language

LIGHT_VERBS = frozenset(
    extract_terms(
        "take took taken get got make made do did done have had go went gone come came give gave"
        " given put keep kept use become became"
    )
)
"""Terms of verbs of which a sentence needs the object to be about the same thing."""

FILLERS = LIGHT_VERBS | frozenset(
    extract_terms(
        "need happen now still already again along anyone anybody someone somebody actually anymore"
        " anyway basically completely exactly folks guys kinda literally ok okay probably really"
        " simply somehow sorta theres totally yet able anything anywhere else everything idea lots"
        " something somewhere supposed whenever wherever lol omg tbh wtf"
    )
)
"""Terms of words that tell nothing of what is asked: "is it *still* open"."""

UNMISSED = FILLERS | frozenset(extract_terms("bring brought find case time stuff thing"))
"""Terms of words that a text which answers leaves out: "in case of rain", "what time is it"."""


@cache
def find_unmissed(language: str) -> frozenset[str]:
    """Return the terms of a language that a text which answers leaves out."""
    if language == "en":
        return UNMISSED
    framing = find_language(language).framing_words
    return frozenset(term for word in framing for term in extract_terms(word, language))
