"""Whose age a sentence tells, where it is asked how old somebody is. Pure."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import chain

import numpy as np

from index.analysis import extract_terms, tokenize
from index.answering.features import Candidate
from index.answering.language_facts import tells_origin
from index.answering.lexical import find_related_terms, find_synonyms
from index.answering.other_facts.said_words import says_itself
from index.answering.other_facts.short_questions.asked_parts import is_short
from index.answering.other_facts.short_questions.surroundings import Around, is_of, is_slip
from index.answering.question import AnswerType, Question, Word, list_lowered
from index.collection import Collection
from index.expressions import SentenceFlag, find_flags
from index.languages import ENGLISH

_AGE = re.compile(
    rf"(?<!\d)\d{{1,3}}(?!\d)|\b(?:{'|'.join(ENGLISH.number_units)}|aged?|old)\b"
    rf"|\b\w+th birthday\b|\b(?:{'|'.join(tens[:-1] for tens in ENGLISH.number_tens)})ies\b",
    re.IGNORECASE,
)
_UNITS = "|".join(
    sorted((ENGLISH.periods | ENGLISH.measures) - {"year", "years", "yr", "yrs"}, key=len)[::-1]
)
_AT_PLACES = ("at", "in", "of", "on", "by", "near")
_MONTHS = "|".join(ENGLISH.months)
_NO_AGE = re.compile(
    rf"\b(?:\d[\d.,:]{{0,12}}+|{'|'.join(ENGLISH.number_units)})[ -]?"
    rf"(?:{_UNITS}|[ap]\.?m\b|{_MONTHS})\b"
    rf"|\b(?:{_MONTHS}) \d{{1,2}}\b|[$€£¥]\d",
    re.IGNORECASE,
)
"""A number that is nobody's age: "for three hours", "18 November", "£500"."""

_DOES_SINCE = re.compile(
    r"\bha(?:s|ve) (?:\w+ )?(?!been\b|existed\b|lain\b|stood\b)\w+(?:ed|en|un|ne|ld|ught)\b"
    r"[^.;]{0,40}\bsince\b",
    re.IGNORECASE,
)
"""What somebody does since a year, which tells nobody's age: "has sailed it since 2015"."""

_AGE_OF_NAME = re.compile(
    r"(?:\b(?P<before>[a-z]+) )?\b(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3})"
    r"(?: \((?:born |b\.? ?|\* ?)(?:1\d|20)\d\d\b|(?:,|,? who(?: is| was)?)?"
    r"(?: \(|(?: just| now| only| aged?| turned| turns| is| was| are| were){0,3} )"
    r"\d{1,3}\b(?![.,:]\d)(?: and \d{1,3}\b)?)"
)
"""An age right behind the name of the one whose it is: "Finn, just turned 12", "Finn (b. 1971)"."""

_AGE_BEFORE_NAME = re.compile(
    r"\b\d{1,3}[- ]year[- ]old(?: [a-z]+){0,2} (?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3})"
)
_OF_OWNED = re.compile(
    r"\W*(?:His|Her|Their) (?!(?:\w+ )?(?:age|birth)|[^.]*\bbirthday)[a-z]+ (?:[A-Z]\w+ )?"
    r"(?:is|are|was|were|turn)"
)
"""What opens a sentence about somebody of theirs: "Their dog is 13"."""

_TITLE_TERMS = frozenset(extract_terms(" ".join(sorted(ENGLISH.titles | ENGLISH.person_nouns))))
"""Terms of what may stand before a name: "Captain Banks" is "Capt. Leroy Banks"."""

_TWO_AGES = re.compile(r"\d and \d{1,3}$")
_BELONGING = re.compile(r"\b[a-z]+ of [A-Z]|[A-Z]\w+['’]s [a-z]+")
"""Somebody or something of a named one: "the dog of Ida"."""

_SOMEBODY_TOLD_OF = re.compile(
    r"\bthe (?:boy|child|girl|lad|man|person|teenager|victim|woman|youth)\b", re.IGNORECASE
)
"""Somebody of whom a text spoke before, by another name: "the man, who is 24"."""


def asks_age(question: Question) -> bool:
    """Tell whether a short question asks how old somebody or something is."""
    return question.answer_type is AnswerType.HOW_OLD and is_short(question)


def is_age_of_other(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether the age of somebody is asked who is not the one that a sentence speaks of."""
    words = question.words
    texts = list_lowered(question)
    if len(texts) > 4 and texts[-4:-2] == ("to", "be") and words[-1].content:
        return not is_of(collection, question, candidate, words[-1], near=True)
    if texts[:2] != ("how", "old") or not {"is", "was", "are"}.intersection(texts[2:3]):
        return False
    subject = [word for word in words[3:] if word.content]
    names_it = any(word.name for word in subject)
    numbers = _NO_AGE.sub(" ", text) if names_it else text
    if not subject or not (_AGE.search(numbers) or tells_origin(text)):
        return bool(subject)
    if names_it and _is_of_other_name(numbers, question, subject):
        return True
    if names_it and _DOES_SINCE.search(text) and not find_flags(text) & int(SentenceFlag.AGE):
        return True
    return _speaks_of_other(collection, question, candidate, text, subject)


def _is_of_other_name(text: str, question: Question, subject: Sequence[Word]) -> bool:
    """Tell whether all ages of a sentence stand beside names, none of which is asked for.

    "Ida's son Finn, just turned 12," tells nothing of Ida, and "58-year-old Ida Berg" nothing of
    Tor Berg, nor of the dog of Ida Berg. A name behind a preposition is a place.
    """
    said = {*extract_terms(text)}
    if _OF_OWNED.match(text):
        return said.isdisjoint(word.term for word in subject)
    behind = [*_AGE_OF_NAME.finditer(text)]
    told = [*behind, *_AGE_BEFORE_NAME.finditer(text)]
    if not told or _AGE.search(_AGE_OF_NAME.sub(" ", _AGE_BEFORE_NAME.sub(" ", text))):
        return False
    words = {each["before"] for each in behind} | {each["name"].lower() for each in told}
    if not ENGLISH.prepositions.isdisjoint(words):
        return False  # "At 16, Ida"
    asked = {word.term for word in subject if word.name} - _TITLE_TERMS
    for each in behind:
        if _TWO_AGES.search(each[0]) and not asked.isdisjoint(extract_terms(text[: each.start()])):
            return False  # "Tor and his wife Siv, 33 and 31"
    belongs = _BELONGING.search(question.text) is not None
    if belongs and any(word.term in said for word in subject if not word.name):
        return False  # "their daughters Mia and Eva, who are 21 and 24"
    names = [{*extract_terms(each["name"])} for each in told]
    return all(_is_other_name(asked, name) or (belongs and name <= asked) for name in names)


def _is_other_name(asked: AbstractSet[str], told: AbstractSet[str]) -> bool:
    """Tell whether two names share no word, or each has a word that the other has not."""
    return asked.isdisjoint(told) or not (asked <= told or told <= asked)


def _speaks_of_other(
    collection: Collection,
    question: Question,
    candidate: Candidate,
    text: str,
    subject: Sequence[Word],
) -> bool:
    """Tell whether a sentence, and what it goes on from, speaks of somebody else.

    "The man" is whoever the article named before.
    """
    head, *rest = subject
    if rest and _is_elsewhere(question, head, rest[0], text):
        return True
    before = Around(collection, candidate).before
    if says_itself(candidate, head, text) or head.term in before or is_slip(question, head):
        return any(not is_of(collection, question, candidate, word) for word in rest)
    if not rest and head.id >= 0 and _SOMEBODY_TOLD_OF.search(text):
        article = np.array([candidate.article], dtype=np.int64)
        return not collection.articles.tf(np.array([head.id], dtype=np.int64), article).any()
    if any(_is_other_there(question, head, word, text) for word in rest if word.name):
        return True
    return not any(says_itself(candidate, word, text) for word in rest if word.name)


def _is_elsewhere(question: Question, head: Word, place: Word, text: str) -> bool:
    """Tell whether a sentence tells of a thing of the same kind at another place.

    "The oak by the gate is 200 years old" tells nothing of the oak by the well.
    """
    asked = question.text[head.span.end : place.span.start].strip().lower().split()
    if head.name or not asked or asked[0] not in _AT_PLACES or len(asked) > 2:
        return False
    told = tokenize(text)
    if any(token.term == place.term for token in told):
        return False
    after = r"\s(?:[a-z]+\s)?(\w+)"
    return (
        re.search(rf"\b{re.escape(head.text)}\s{asked[0]}{after}", text, re.IGNORECASE) is not None
    )


def _is_other_there(question: Question, head: Word, place: Word, text: str) -> bool:
    """Tell whether a sentence has another thing at the place that the question names.

    "The oak at Sund is 400 years old" tells nothing of the inn at Sund.
    """
    there = rf"(?:{'|'.join(_AT_PLACES)})\s(?:the\s)?"
    asked = question.text[head.span.end : place.span.start]
    if head.name or not re.fullmatch(rf"\s{there}", asked):
        return False
    things = re.findall(rf"\b([a-z]+)\s{there}{re.escape(place.text)}\b", text)
    same = {head.term, *find_related_terms(head.term), *find_synonyms(head.term)}
    return bool(things) and same.isdisjoint(chain.from_iterable(map(extract_terms, things)))
