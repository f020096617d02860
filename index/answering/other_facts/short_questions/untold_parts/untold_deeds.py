"""Short questions about a deed, which has to be said, and of the asked thing. Pure."""

import re
from itertools import pairwise

from index.analysis import extract_terms, tokenize
from index.answering.features import Candidate, has_pronoun_object
from index.answering.lexical import find_related_terms, find_role_words
from index.answering.other_facts.other_deeds import find_reopening, tells_of_opening
from index.answering.other_facts.said_words import (
    gives_asked_reason,
    is_unknown,
    list_forms,
    tells_receiver,
)
from index.answering.other_facts.short_questions.asked_parts import FAILURES, find_parts
from index.answering.other_facts.short_questions.surroundings import is_of, is_said
from index.answering.other_facts.short_questions.wanted_details import asks_side, lacks_side
from index.answering.question import Question, Word, list_lowered
from index.collection import Collection
from index.languages import ENGLISH

_WITH_NAME = re.compile(r"\b(?:with|by) (?:[a-z]+ ){0,3}[A-Z]")
"""Who does something, in a programme: "Carving, with Ada Moss"."""
_TAKING_OVER = re.compile(
    r"\b(?:tak(?:e|es|ing|en)|took) (?:\w+ ){0,4}?over\b|\b(?:succe|replac|inherit|follow)\w+"
    r"|\b(?:new|next|from)\b|\bin (?:\w+ )?place\b",
    re.IGNORECASE,
)
_FAILED = re.compile(
    r"\b(?:came|come|comes|fell|fallen|falls|wore|worn) (?:apart|loose|off|out|through)\b"
    r"|\b(?:gave|given|gives) (?:out|up|way)\b|\bpacked up\b|\bstopped working\b|\bburnt? out\b"
    r"|\b(?:broke|burst|collapse|crack|defect|die|fail|faulty|jam|leak|melt|rust|seize|shatter|snap"
    r"|split|tear|tore|torn|warp)(?:n|s|d|ed|ped)?\b",
    re.IGNORECASE,
)
"""How it may be told that something broke: "its hinge snapped"."""

_BY_NAME = frozenset(extract_terms("teach give lead hold run present host talk"))


def has_parts(question: Question) -> bool:
    """Tell whether a deed is asked about, what something was done to, or what came after it."""
    parts = find_parts(question)
    return parts.deed is not None or bool(parts.done_to) or parts.is_over


def leaves_deed(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether the deed that is asked about is not said, in whatever words."""
    parts = find_parts(question)
    near = parts.deed is not None and is_verb_of(text, parts.deed) and not has_pronoun_object(text)
    if parts.done_to and not is_of(collection, question, candidate, parts.done_to[-1], near=near):
        return True
    if parts.is_over:
        return not _TAKING_OVER.search(text)
    deed = parts.deed
    tells_side = asks_side(question) and not lacks_side(text, question)
    if tells_side or (find_reopening(question) and tells_of_opening(text)):
        return False  # "three for and one against (Ida)" tells of a vote, "shut until Monday"
    if deed is None or is_said(collection, question, candidate, deed, text):
        return deed is not None and _does_it_itself(question, deed, text)
    is_explained = is_unknown(question, deed) and gives_asked_reason(question, text)
    if is_explained or tells_receiver(text, deed.term) or _tells_failure(text, deed):
        return False
    return not (deed.term in _BY_NAME and _WITH_NAME.search(text))


def _does_it_itself(question: Question, deed: Word, text: str) -> bool:
    """Tell whether who did something to a name is asked, and all that is told is what that does.

    "Orbix makes lamps" does not say who founded Orbix, by another word for that.
    """
    at = question.words.index(deed)
    name, rest = question.words[at + 1 : at + 2], question.words[at + 2 :]
    if list_lowered(question)[0] != "who" or not name or not name[0].name or rest:
        return False
    forms = find_role_words(deed.term)
    told = [(one, other) for one, other in pairwise(tokenize(text)) if other.term in forms]
    return bool(told) and all(
        one.term == name[0].term
        and other.word.endswith("s")
        and other.term not in {deed.term, *find_related_terms(deed.term)}
        for one, other in told
    )


def _tells_failure(text: str, deed: Word) -> bool:
    return deed.term in FAILURES and _FAILED.search(text) is not None


def is_verb_of(text: str, deed: Word) -> bool:
    """Tell whether a text has a deed as a verb, which has its object beside it."""
    forms = list_forms(deed)
    pairs = pairwise([None, *tokenize(text)])
    return any(
        token is not None
        and token.term in forms
        and not (before is not None and before.word in ENGLISH.articles | ENGLISH.determiners)
        for before, token in pairs
    )
