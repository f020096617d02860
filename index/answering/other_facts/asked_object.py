"""The thing that a question to a page is about: "can I bring a *dog*". Pure.

Of two such questions the verb and the frame may be the same, and all that sets them apart is this
thing.
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from index.analysis import extract_terms
from index.answering.question import (
    DETERMINERS,
    PREPOSITIONS,
    Question,
    Word,
    list_lowered,
)
from index.languages import ENGLISH, word_set

ASKERS = word_set(
    """i we you one someone anyone people they beginners campers children citizens customers guests
    members passengers players pupils residents students tenants tourists users visitors"""
)
"""Who asks what may be done, or whom a page tells so: "may *guests* use the kitchen"."""

_MODALS = frozenset({"can", "could", "may", "might", "must", "should", "do", "does", "will"})
_BE = frozenset({"is", "are", "was", "were", "am"})
_ALLOWED = frozenset({"able", "allowed", "fine", "free", "okay", "ok", "permitted", "possible"})
PARTICLES = frozenset({"along", "away", "back", "down", "in", "off", "on", "out", "over", "up"})
_CHAINED = frozenset({"have", "need", "want", "like", "try", "go"})
_UNNAMED = word_set(
    """anybody anyone anything else everybody everyone everything it me one ones other others
    somebody someone something stuff that them there these thing things this those us you"""
)
"""Words that name no thing: what is asked about is then known from what was said before."""

_BESIDE = word_set(
    """again also any anyway currently easily ever extra just more much my new now own really
    simply still today tomorrow tonight very your"""
)
"""Words before a noun that do not tell which thing it is."""

_ADVERBS = frozenset({"actually", "also", "currently", "easily", "ever", "just", "simply", "still"})
OFFERING = word_set("lend offer provide rent sell serve stock")
"""Verbs of what a place has for others: "does the mill *sell* flour"."""

_NOT_OF_OBJECT = frozenset({"after", "before", "during", "since", "than", "until", "without"})
"""Prepositions behind which something else stands than what is done something with."""

COMPANIONS = frozenset(
    extract_terms(
        "boyfriend companion daughter father friend girlfriend husband mate mother partner"
        " someone son spouse wife"
    )
)
"""Terms of people whom members bring along."""

_BROUGHT = word_set(
    """boyfriend brother cat child children daughter dog dogs father friend friends girlfriend guest
    guests husband kid kids mother mum parents partner pet pets sister son spouse wife"""
)
"""Those for whom somebody asks: "can my *kid* swim"."""

MAX_OWNER = 6
"""First words of a question, among which that stands which something has."""

MAX_OBJECT = 4
"""Words of the thing; a longer one is told in a text of its own words."""


@lru_cache(maxsize=4)  # once for the ranking and the gate
def find_object(question: Question) -> tuple[Word, ...]:
    """Return the words for what is to be done something with, or to be there; () if none is named.

    "Can I borrow a *board game*", "do you have *lockers*", "is there *parking*", "how do I cancel
    my *membership*", "am I allowed to bring *beer*". English questions alone.
    """
    if question.language != "en":
        return ()
    words = question.words
    at = _find_verb_end(list_lowered(question))
    return _read_object(words, at) if at else ()


@lru_cache(maxsize=4)  # once for the ranking and the gate
def find_deed_and_object(question: Question) -> tuple[Word, tuple[Word, ...]] | None:
    """Return what somebody wants to do and with what: "how many days may I *keep* a *book*".

    None for any other question, and where the thing is not named. English questions alone.
    """
    if question.language != "en":
        return None
    texts = list_lowered(question)
    pairs = enumerate(pairwise(texts))
    at = next((at + 2 for at, (one, two) in pairs if one in _MODALS and two in ASKERS), 0)
    at = _skip_chained(texts, at) if at else 0
    found = _read_object(question.words, _skip_verb(texts, at)) if 0 < at < len(texts) else ()
    deed = question.words[at] if found else None
    return (deed, found) if deed is not None and deed.content else None


def find_quality(question: Question) -> Word | None:
    """Return what is asked of something: "what was the *make* of the vehicle", None for no such.

    A name is none: it is told without that word. English questions alone.
    """
    words = question.words
    texts = list_lowered(question)
    if question.language != "en" or len(words) < 7 or texts[0] != "what":
        return None
    if texts[3] in {"name", "names"}:
        return None
    is_of_thing = texts[4] == "of" and texts[5] in DETERMINERS
    return words[3] if texts[1] in _BE and texts[2] == "the" and is_of_thing else None


def _find_verb_end(words: tuple[str, ...]) -> int:
    """Return the place behind the verb of the frame, 0 if the question has another form."""
    if words[:2] == ("how", "to"):
        return _skip_verb(words, 2)
    at = _skip_opening(words)
    verb, subject = [*words[at : at + 2], "", ""][:2]
    if verb in _BE:
        if subject == "there":
            return at + 2
        to = [place for place in (at + 3, at + 5) if words[place : place + 1] == ("to",)]
        is_allowed = not _ALLOWED.isdisjoint(words[at + 1 : at + 4])
        is_asked = subject in ASKERS | {"it"} and is_allowed and bool(to)
        return _skip_verb(words, to[0] + 1) if is_asked else 0
    if at == 0 and (had := _find_having(words)):
        return had
    is_asked = verb in _MODALS | {"if"} and subject in ASKERS
    if not is_asked and verb in _MODALS and subject in DETERMINERS:
        whose = words[at + 2 : at + 3]  # "can my kid take a phone"
        return _skip_verb(words, at + 3) if whose and whose[0] in _BROUGHT else 0
    return _skip_verb(words, at + 2) if is_asked else 0


def _find_having(words: tuple[str, ...]) -> int:
    """Return the place behind have in "does the mill *have* a shop", 0 for another form."""
    if words[:1] not in {("do",), ("does",)} or words[1:2] == () or words[1] in ASKERS:
        return 0
    return next(
        (at + 1 for at, word in enumerate(words[:MAX_OWNER]) if word in OFFERING | {"have"}), 0
    )


def asks_if_had(question: Question) -> bool:
    """Tell whether it is asked if something has a thing: "does the library have a printer"."""
    return question.language == "en" and _find_having(list_lowered(question)) > 0


def _skip_opening(words: tuple[str, ...]) -> int:
    """Return the place of the verb, or of the "if" of "what happens if"; 0 where none is sought."""
    if words and words[0] in {"how", "where"}:
        return 1
    if words and words[0] == "what":
        return next((place for place in (1, 2, 4) if words[place : place + 1] == ("if",)), 0)
    return 0


def _skip_verb(words: tuple[str, ...], at: int) -> int:
    """Return the place behind a verb, its particle and verbs that it depends on: "have to pay"."""
    at = _skip_chained(words, at) + 1
    while words[at : at + 1] and words[at] in PARTICLES:
        at += 1
    return at


def _skip_chained(words: tuple[str, ...], at: int) -> int:
    """Return the place of the verb that one at a place ends in: "have to *pay*"."""
    while words[at : at + 1]:
        if words[at] in _ADVERBS:
            at += 1
        elif words[at] in _CHAINED and words[at + 1 : at + 2] == ("to",):
            at += 2
        else:
            break
    return at


def _read_object(words: Sequence[Word], at: int) -> tuple[Word, ...]:
    """Return the content words from a place on to the next small word, but for a few before them.

    They may stand after one preposition: "pay by *cheque*".
    """
    found: list[Word] = []
    rest = words[at:]
    if rest and rest[0].text.lower() in PREPOSITIONS - _NOT_OF_OBJECT:
        rest = rest[1:]
    for word in rest:
        text = word.text.lower()
        if text in _UNNAMED and text not in DETERMINERS:
            break
        if word.content and text not in _BESIDE:
            found.append(word)
        elif found or text not in DETERMINERS | ENGLISH.articles | _BESIDE:
            break
    return tuple(found) if len(found) <= MAX_OBJECT else ()
