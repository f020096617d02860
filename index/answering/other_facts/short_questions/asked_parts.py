"""The parts of a short question: the deed, the role and whose it is, what is measured. Pure.

"Who *founded* the choir", "who is the *coach* of the *boys' team*", "when was the *old mill*
*sold*". English questions alone.
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise, takewhile
from typing import NamedTuple

from index.analysis import extract_terms
from index.answering.lexical import UNMISSED
from index.answering.other_facts.short_questions.contrasts import has_contrast
from index.answering.question import (
    DETERMINERS,
    PREPOSITIONS,
    Question,
    Word,
    list_lowered,
)
from index.languages import ENGLISH

MAX_CONTENT = 5
"""Content words of a short question."""

MAX_SHORT = 6
"""The same where each part is told by itself."""

MAX_BESIDE_DEED = 3
"""Content words of a question of which the deed has to be said."""

MAX_BARE_DEED = 2
"""Content words of a question that certainly ends with a verb: "when does Ada *teach*"."""

_BE = frozenset({"is", "are", "was", "were", "s", "am", "be", "been"})
_HELPERS = frozenset(
    {"do", "does", "did", "will", "would", "can", "could", "should", "has", "have", "had"}
)
_TWO_WORDS = {("how", "much"), ("how", "long"), ("what", "time")}
_OPENING = frozenset({"open", "opens", "close", "closes"})
_ADVERBS = frozenset({"when", "why", "where", "how"})
_TIMES = ENGLISH.periods | {"date", "time", "times"}
_BEFORE_WHAT = frozenset({"at", "for", "from", "in", "into", "on", "to", "under", "with"})
OPENERS_OF_PARTS = _ADVERBS | _BEFORE_WHAT | {"who", "what"}
"""Words of which a question begins with one that has parts."""

OPENERS_OF_SUBJECT = _ADVERBS | {"what"}
"""Words of which a question begins with one that has a subject."""

_PARTICLES = frozenset({"up", "down", "out", "off", "over", "in", "on", "away", "back"})
FREE_DEEDS = UNMISSED | frozenset(
    extract_terms(
        "mean stand look work live happen say said cost belong serve call called locate located"
        " situated based know known like use used start started begin began end open appear"
        " consist include contain last need want held hold organise organize play meet occur"
        " stop increase decrease advocate issue coin allow cover imply entail focus measure"
        " come release publish determine receive serve passed control create involve"
    )
)
"""Terms of deeds that a sentence tells without a word for them: "18:00 Choir" for to begin."""

_FREE_ROLES = frozenset(
    extract_terms(
        "person people man woman guy one name responsible author charge contact someone main new"
        " first last current present guest special best winner"
    )
)
"""Terms of words after "who is the" that need not be said: a name says "person"."""

_FREE_SUBJECTS = FREE_DEEDS | frozenset(
    extract_terms(
        "additional address available cheapest closest cost current date day distance due exact"
        " expect extra fee journey latest leftover location lost main missing nearest next number"
        " plan price ready release ride schedule time total trip upcoming version visit way whole"
    )
)
"""Terms of words for a subject that a sentence which answers leaves out."""

_TAKE = frozenset(extract_terms("take takes taking took taken"))
_STAYING = frozenset(extract_terms("become get keep last remain stay"))
_CHOSEN = frozenset({"appointed", "elected", "named"})
"""Participles with a role right behind them: "who was *elected* treasurer"."""

FAILURES = frozenset(
    extract_terms(
        "break broke broken burn burst collapse crack crash explode fail fall fell freeze froze jam"
        " leak melt rot rust sank sink snap split tear tore warp wear wore"
    )
)
"""Terms of what a thing or a part of it does when it fails: "what *broke* on the Gannet"."""

_OF_ROLES = frozenset(extract_terms("vice deputy assistant acting honorary"))
_NO_OWNERS = frozenset(
    extract_terms(
        "association club community company expression group name organisation organization"
        " phrase project server society team term word town village city place event moment meeting"
    )
)
"""Terms of words for what a whole text is about, which it need not say."""


class AskedParts(NamedTuple):
    """The parts of a question; None or () where it has no such part.

    `done_to` are the words for what somebody did something to, `is_over` marks "take over", `ranks`
    are words such as deputy, and `owners` are words for whose the role is, but for names.
    """

    deed: Word | None = None
    done_to: tuple[Word, ...] = ()
    is_over: bool = False
    role: Word | None = None
    ranks: tuple[Word, ...] = ()
    owners: tuple[Word, ...] = ()


_NONE = AskedParts()


@lru_cache(maxsize=4)  # once for all rules
def is_short(question: Question) -> bool:
    """Tell whether each word of an English question matters."""
    content = sum(word.content for word in question.words)
    return question.language == "en" and 0 < content <= MAX_SHORT


@lru_cache(maxsize=4)  # once for the ranking and the gate
def find_parts(question: Question) -> AskedParts:
    """Return the parts of a short English question, empty for any other."""
    content = [word for word in question.words if word.content]
    if question.language != "en" or not 1 < len(content) <= MAX_CONTENT:
        return _NONE
    words, texts = question.words, list_lowered(question)
    if texts[0] == "who":
        return _read_who(words, texts)
    if texts[0] == "what":
        is_failure = words[1].term in FAILURES and words[1].content
        return AskedParts(deed=words[1]) if is_failure else _NONE
    start = 0 if texts[0] in _ADVERBS else _skip_what(words, texts)
    if start < 0 or sum(word.content for word in words[start + 1 :]) > MAX_BESIDE_DEED:
        return _NONE
    return AskedParts(deed=_find_last_deed(words[start:], texts[start:]))


def _skip_what(words: Sequence[Word], texts: Sequence[str]) -> int:
    """Return the place before "does" in "at what temperature *does*", -1 for any other question.

    So it is for a time, for a line of a timetable says no verb.
    """
    if texts[0] not in _BEFORE_WHAT or texts[1] not in {"what", "which"}:
        return -1
    size = sum(1 for _ in takewhile(lambda word: word.content, words[2:]))
    return 1 + size if texts[1 + size] not in _TIMES else -1


def _read_who(words: Sequence[Word], texts: Sequence[str]) -> AskedParts:
    at = 1
    while at < len(texts) and texts[at] in _HELPERS - {"have", "had"}:
        at += 1
    if at < len(texts) and texts[at] in _BE:
        while texts[at : at + 1] and texts[at] in _BE:
            at += 1
        return _read_role(words, texts, at)
    deed = words[at] if at < len(words) else None
    if deed is None or not deed.content or not deed.text.islower():
        return _NONE
    done_to = _read_noun(words, at + 1)
    takes_over = deed.term in _TAKE and "over" in texts[at + 1 : at + 2]
    num_content = sum(word.content for word in words)
    is_unknown = deed.id < 0  # no source has it, so it is said in other words or not at all
    most = MAX_CONTENT if is_unknown else MAX_BESIDE_DEED
    if (deed.term in FREE_DEEDS and not takes_over) or num_content > most:
        return AskedParts(done_to=done_to) if num_content <= MAX_BESIDE_DEED + 1 else _NONE
    return AskedParts(deed=deed, done_to=done_to, is_over=takes_over)


def _read_noun(words: Sequence[Word], at: int) -> tuple[Word, ...]:
    """Return the words for a thing from a place on, up to the next small word but an article."""
    found: list[Word] = []
    for word in words[at:]:
        is_free = word.text.lower() in ENGLISH.articles | _PARTICLES | DETERMINERS and not found
        if word.content and word.term not in _NO_OWNERS and word.text.islower():
            found.append(word)
        elif not is_free:
            break
    return tuple(found)


def _read_role(words: Sequence[Word], texts: Sequence[str], at: int) -> AskedParts:
    """Return the role from a place on, what ranks it, and the words for whose it is."""
    if {*texts[at : at + 1]} <= _CHOSEN and texts[at : at + 1]:
        role = words[at + 1] if at + 1 < len(words) else None
        is_role = role is not None and role.content and role.text.islower()
        return AskedParts(role=role) if is_role else _NONE
    if texts[at : at + 1] and texts[at] not in DETERMINERS | ENGLISH.articles:
        return _NONE  # a name, or who does something
    start = at + 1
    end = next(
        (place for place in range(start, len(texts)) if texts[place] in PREPOSITIONS), len(texts)
    )
    noun = [word for word in words[start:end] if word.content]
    is_name = bool(noun) and noun[-1].name and not noun[-1].text.islower()
    if not noun or is_name or noun[-1].term in _FREE_ROLES or len(noun) > 3:
        return _NONE
    role = noun[-1]
    if role.text.endswith(("ing", "ed")):
        return _NONE
    ranks = tuple(word for word in noun[:-1] if word.term in _OF_ROLES)
    owners = [word for word in noun[:-1] if word.term not in _OF_ROLES | _FREE_ROLES]
    if texts[end : end + 1] and texts[end] in {"of", "at", "in", "for"}:
        owners += [word for word in words[end + 1 :] if word.content]
    told = tuple(word for word in owners if word.term not in _NO_OWNERS and word.text.islower())
    return AskedParts(role=role, ranks=ranks, owners=told)


def _find_last_deed(words: Sequence[Word], texts: Sequence[str]) -> Word | None:
    """Return the verb that ends a question: "when was it *sold*", "when do trains *arrive*"."""
    if len(words) < 4 or texts[1] not in {"was", "were", "do", "does", "did"}:
        return None
    if texts[2] in ENGLISH.pronouns:
        return None  # "how do I report *cheating*"
    end = len(words) - 1
    if texts[end] in _PARTICLES and end > 3:
        end -= 1
    deed = words[end]
    is_verb = deed.content and not deed.name and deed.text.isalpha() and texts[end].islower()
    if not is_verb or deed.term in FREE_DEEDS:
        return None
    if texts[1] in {"was", "were"}:
        is_past = texts[end].endswith("ed") or texts[end] in ENGLISH.irregular_past_forms
        return deed if is_past else None
    if sum(word.content for word in words[1:]) > MAX_BARE_DEED and not has_contrast(deed):
        return None  # "where does it collect *water*"
    before = texts[end - 1]
    is_object = before in DETERMINERS | ENGLISH.articles | PREPOSITIONS
    return None if is_object or not words[end - 1].content else deed


def find_opening(question: Question) -> Word | None:
    """Return the verb of "when does the chat *open*", None for any other question."""
    texts = list_lowered(question)
    if texts[:2] not in {("when", "do"), ("when", "does")} or texts[-1] not in _OPENING:
        return None
    return question.words[-1]


def find_subject(question: Question) -> tuple[Word, ...]:
    """Return the words for what a short question is about: "where is the *log file* on Unix".

    They stand after the verb of "when is", "where does" or "how much was"; () for any other
    question. The verb that ends one with "do" is none of them.
    """
    content = [word for word in question.words if word.content]
    words, texts = question.words, list_lowered(question)
    if question.language != "en" or not 0 < len(content) <= MAX_CONTENT:
        return ()
    at = 2 if texts[:2] in _TWO_WORDS else 1
    if texts[:2] == ("how", "much"):
        at += sum(1 for _ in takewhile(lambda each: each.content, words[2:]))
    if texts[0] not in OPENERS_OF_SUBJECT or (at == 1 and texts[0] in {"how", "what"}):
        return ()
    verb = texts[at : at + 1]
    if not verb or verb[0] not in _BE | ENGLISH.finite_forms_of_do | {"will"}:
        return ()
    found: list[Word] = []
    for word in words[at + 1 :]:
        text = word.text.lower()
        if word.content and text not in ENGLISH.prepositions:
            found.append(word)
        elif found or text not in DETERMINERS | ENGLISH.articles:
            break
    if verb[0] not in _BE and len(found) > 1:
        state = next((n for n, word in enumerate(found) if n and word.term in _STAYING), -1)
        del found[state:]  # the verb, with what something stays: "does milk *stay fresh*"
    return tuple(word for word in found if word.term not in _FREE_SUBJECTS)


def find_owned(question: Question) -> tuple[Word, Word] | None:
    """Return what is asked about and whose it is: "the *phone number* of the *ranger*", or None."""
    words, texts = question.words, list_lowered(question)
    for at, (of, the) in enumerate(pairwise(texts)):
        is_owned = of in {"of", "for"} and the in {"the", "our", "your"} and 0 < at < len(words) - 2
        if is_owned and words[at - 1].content and words[at + 2].content:
            *_, last = takewhile(lambda each: each.content, words[at + 2 :])
            return (words[at - 1], last) if last.text.islower() else None
    return None
