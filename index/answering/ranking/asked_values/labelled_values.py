"""Re-ranking by labels: "Absent: Kai Rud" answers who was absent. Pure.

Such a line is ranked as a heading is, for it has no verb; but its label says what its value is.
An address says where a thing is, places say how many people can join, and an attendance how many
came.
"""

import re
from collections.abc import Sequence

import numpy as np

from index.analysis import STOP_TERMS, extract_terms
from index.answering.features import Candidate, compute_largest_idf, rescore
from index.answering.language_facts import TELLING_SCORE, asks_final_score, tells_score
from index.answering.lexical import UNMISSED, find_related_terms, find_synonyms
from index.answering.question import AnswerType, Question, asks_cost
from index.answering.ranking.asked_values.attendances import (
    TELLING_TERMS,
    asks_attendance,
    tells_attendance,
)
from index.collection import Collection
from index.expressions import SentenceFlag
from index.languages import ENGLISH
from index.types import Kind, Passage

LABELLED = "label asked for"
"""Name of the part."""

WEIGHT = 1.5
"""Part of a line whose label has no word but the question's, in units of the largest idf."""

WEIGHT_UNDER_TITLE = 3.5
"""The same of a line whose label says what is asked of the thing that stands above it: an address,
where. Beside it another line may have an expression of the expected kind: "Address: 8 Mill Road"
is read as a count."""

ABOVE_OTHERS = 1.02
"""Score of such a line in units of that of another line of its list."""

MAX_LINES_APART = 12
"""Paragraphs within which two lines are taken for lines of one list."""

NUM_READ = 8
"""Best candidates that are read."""

NUM_READ_UNDER_TITLE = 24
"""The same where a line answers whose words stand above it alone, as the lines around it do."""

_TYPES = frozenset({AnswerType.WHO, AnswerType.WHEN, AnswerType.WHERE, AnswerType.HOW_MUCH})
"""Types of questions that a value without a verb answers."""

_LINE = re.compile(
    r"[\W\d]*(?P<label>[^\W\d][^:.?!\n]{1,30}?)[*_]*\s?:[*_]*\s+(?P<value>\S.*)", re.DOTALL
)

_LABEL = re.compile(r"[^:(\n]{1,60}(?=\([^()\n]*\):|:)")
"""The label of a line without what stands in brackets behind it."""

_PLACE_LABELS = frozenset(
    ("address", "location", "meeting place", "meeting point", "place", "site", "venue", "where")
)
_ROOM_LABELS = frozenset(
    (
        "capacity",
        "class size",
        "group size",
        "max participants",
        "maximum participants",
        "number of participants",
        "number of places",
        "participants",
        "places",
        "seats",
        "spaces",
    )
)
"""Labels that say for how many people there is room."""

_ABSENT = frozenset(extract_terms("absent apologies absence excused"))
"""Terms of labels under which minutes list those who were absent."""

_PERSONS = frozenset(extract_terms(" ".join(ENGLISH.person_nouns)))
_NUMBER_OF_PERSONS = re.compile(
    r"\W*(?:(?:at most|max\.?|maximum|no more than|up to)\s+)?\d[\d.,]*\s*(?P<noun>[^\W\d]+)?",
    re.IGNORECASE,
)
_JOINING = frozenset(
    extract_terms("accommodate attend come enrol enroll enter fit join participate register sit")
)
"""Terms that a number of places says without having them."""


def prefer_labelled(
    collection: Collection, question: Question, candidates: Sequence[Candidate]
) -> Sequence[Candidate]:
    """Return the candidates, best first, rescored by labels that say what is asked for.

    Candidates with equal scores keep their order. English questions alone.
    """
    if not candidates or question.language != "en":
        return candidates
    by_title = (
        question.answer_type is AnswerType.WHERE
        or _counts_persons(question)
        or asks_attendance(question)
        or asks_final_score(question)
    )
    if not _wants_value(question) and not by_title:
        return candidates
    largest_idf = compute_largest_idf(collection.sentences, question.language_share)
    top = candidates[: NUM_READ_UNDER_TITLE if by_title else NUM_READ]
    ids = np.array([each.sentence for each in top], dtype=np.int64)
    lines = ids[(collection.flags(ids) & int(SentenceFlag.FRAGMENT)) != 0].tolist()
    weights = {
        sentence: _weigh(question, passage)
        for sentence, passage in zip(lines, collection.passages(lines), strict=True)
        if passage.kind is not Kind.HEADLINE or asks_final_score(question)
    }
    if not any(weights.values()):
        return candidates
    parts = [largest_idf * weights.get(each.sentence, 0.0) for each in top]
    return rescore(candidates, LABELLED, _put_before_others(collection, question, top, parts))


def _put_before_others(
    collection: Collection, question: Question, top: Sequence[Candidate], parts: Sequence[float]
) -> Sequence[float]:
    """Return the parts with those of the asked labels large enough for other lines of their list.

    "Adults: 6" goes before "Family ticket (two adults): 16", whose label has a word that is not
    asked for.
    """
    passages = collection.passages([each.sentence for each in top])
    asked = {word.term for word in question.words if word.content} | STOP_TERMS
    others: list[Candidate] = []
    for candidate, passage in zip(top, passages, strict=True):
        label = _LABEL.match(passage.masked_text)
        if passage.kind is Kind.LIST and label and not asked.issuperset(extract_terms(label[0])):
            others.append(candidate)
    return [
        max(part, *(_lead(candidate, each) for each in others)) if part and others else part
        for part, candidate in zip(parts, top, strict=True)
    ]


def _lead(line: Candidate, other: Candidate) -> float:
    """Return the part by which a line goes before another one of its list, 0 for one elsewhere."""
    is_near = (
        line.article == other.article and abs(line.paragraph - other.paragraph) < MAX_LINES_APART
    )
    return ABOVE_OTHERS * other.score - line.score if is_near else 0.0


def _weigh(question: Question, passage: Passage) -> float:
    """Return the part of a line, in units of the largest idf, 0 if its label is not asked for."""
    if _tells_of_title(question, passage):
        return WEIGHT_UNDER_TITLE
    if asks_attendance(question) and tells_attendance(passage.masked_text):
        return WEIGHT_UNDER_TITLE
    if asks_final_score(question):
        return WEIGHT_UNDER_TITLE * tells_score(question, passage.masked_text)
    return WEIGHT if _has_asked_label(question, passage) else 0.0


def is_labelled_line(text: str) -> bool:
    """Tell whether a line opens with a short label and a colon, and goes on."""
    return _LINE.match(text) is not None


def is_other_line(question: Question, passage: Passage) -> bool:
    """Tell whether a labelled line has no word of the question, but for what stands above it.

    "Wi-Fi: ask at the desk" does not say where the library is.
    """
    line = _LINE.match(passage.masked_text)
    if line is None or not passage.above or passage.kind is Kind.HEADLINE:
        return False
    asked = {word.term for word in question.words if word.content}
    forms = asked.union(*map(find_related_terms, asked), *map(find_synonyms, asked))
    return forms.isdisjoint(extract_terms(passage.masked_text))


def list_said_by_label(
    collection: Collection, question: Question, candidate: Candidate
) -> frozenset[str]:
    """Return the terms of a question that "Places: 10" says without having them.

    An address under a title says all of them.
    """
    largest_idf = compute_largest_idf(collection.sentences, question.language_share)
    if candidate.extra.get(LABELLED, 0.0) <= WEIGHT * largest_idf:
        return frozenset()
    terms = frozenset(word.term for word in question.words)
    if question.answer_type is AnswerType.WHERE:
        return terms
    if asks_attendance(question):
        return terms & TELLING_TERMS
    if asks_final_score(question):
        return terms & TELLING_SCORE
    return terms & (_PERSONS | _JOINING) if _counts_persons(question) else frozenset()


def _has_asked_label(question: Question, passage: Passage) -> bool:
    """Tell whether a line opens with a label of the question's words alone, and goes on."""
    if not _wants_value(question):
        return False
    line = _LINE.match(passage.masked_text)
    terms = {*extract_terms(line["label"])} - STOP_TERMS if line else set[str]()
    asked = {w.term for w in question.words if w.content and not w.name}
    if not asked.isdisjoint(_ABSENT):
        asked |= _ABSENT
    return bool(terms) and terms <= asked


def _wants_value(question: Question) -> bool:
    return question.answer_type in _TYPES or asks_cost(question)


def _tells_of_title(question: Question, passage: Passage) -> bool:
    """Tell whether a line says where what stands above it is, or for how many it has room.

    All other words of the question stand above the line.
    """
    line = _LINE.match(passage.masked_text)
    if line is None:
        return False
    label = line["label"].strip().lower()
    said = UNMISSED
    if question.answer_type is AnswerType.WHERE and label in _PLACE_LABELS:
        pass
    elif label in _ROOM_LABELS and _counts_persons(question) and _is_of_persons(line["value"]):
        said |= _PERSONS | _JOINING
    else:
        return False
    above = "\n".join([passage.title, *(each.masked_text for each in passage.above)])
    asked = {word.term for word in question.words if word.content} - said
    return bool(asked) and asked <= {*extract_terms(above)}


def _counts_persons(question: Question) -> bool:
    noun = question.counted_noun
    is_count = question.answer_type is AnswerType.HOW_MANY and noun is not None
    return is_count and noun is not None and noun.term in _PERSONS


def _is_of_persons(value: str) -> bool:
    """Tell whether a value is a number, or a number of people: no "40 boats"."""
    number = _NUMBER_OF_PERSONS.match(value)
    return number is not None and (
        number["noun"] is None or not _PERSONS.isdisjoint(extract_terms(number["noun"]))
    )
