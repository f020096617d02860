"""Words that say little alone: "how long does it *take*", "is it open *right* now". Pure."""

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
        " something somewhere supposed whenever wherever whether another plus lol omg tbh wtf"
    )
)
"""Terms of words that tell nothing of what is asked: "is it *still* open"."""

UNMISSED = FILLERS | frozenset(extract_terms("bring brought find case time stuff thing"))
"""Terms of words that a text which answers leaves out: "in case of rain", "what time is it"."""

_LIGHT_BEHIND = {
    "days": frozenset({"these"}),
    "far": frozenset({"so"}),
    "long": frozenset({"so"}),
    "moment": frozenset({"the", "this"}),
    "part": frozenset({"take", "takes", "took", "taken", "taking"}),
}
"""Words that add nothing right behind one of some others: "*these* days", "*take* part"."""

_UP = frozenset({"up"})
_LIGHT_BEFORE = {
    "end": _UP,
    "ended": _UP,
    "ending": _UP,
    "right": frozenset({"away", "now"}),
}
"""Words that add nothing right before one of some others: "end *up*", "right *now*"."""

LIGHT_BESIDE_OTHERS = frozenset({"wrong", *_LIGHT_BEHIND, *_LIGHT_BEFORE})
"""All words that say nothing beside some others."""

_OPENS_CLAUSE = frozenset({"of", "that", "when"})
_BEFORE_WRONG = frozenset({"what's", "whats", "is", "was", "be", "goes", "went", "go", "going"})


def is_light_here(word: str, before: str, after: str) -> bool:
    """Tell whether a word says nothing between two others, "" at an end, all in small letters.

    So it is in "take *part*", "*right* now", "these *days*" and "what's *wrong* with it", in "at
    the *moment*", "so *far*" and "*end* up", but not in "the moment when it rings".
    """
    if word == "wrong":
        return before in _BEFORE_WRONG and after in {"", "with", "if", "when", "here"}
    if before in _LIGHT_BEHIND.get(word, ()):
        return after not in _OPENS_CLAUSE
    return after in _LIGHT_BEFORE.get(word, ())


@cache
def find_unmissed(language: str) -> frozenset[str]:
    """Return the terms of a language that a text which answers leaves out."""
    if language == "en":
        return UNMISSED
    framing = find_language(language).framing_words
    return frozenset(term for word in framing for term in extract_terms(word, language))
