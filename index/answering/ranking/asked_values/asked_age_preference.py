"""Re-ranking by an age in the question: "under eight" is said of a child of six. Pure.

"Can my 6 year old swim" is answered by a rule for ages that six lies in, before one for others.
"""

import re
from collections.abc import Sequence

from index.answering.features import Candidate, compute_largest_idf, rescore
from index.answering.message import find_age_words
from index.answering.question import AnswerType, Question, asks_cost, list_lowered
from index.answering.ranking.heading_words import HEADING_WORDS
from index.collection import Collection
from index.expressions import find_age_ranges
from index.languages import ENGLISH, word_set

ASKED_AGE = "age asked for"
"""Name of the part."""

WEIGHT = 2.5
"""Part of a sentence on ages that the asked one is among, in units of the largest idf."""

WEIGHT_OF_OTHERS = 1.0
"""The same of a sentence on other ages alone, which may tell that one is too young."""

NUM_READ = 24
"""Best candidates that are read."""

_PAYING = word_set("cost costs discount entry fee free pay pays price ticket tickets")
_PRICE = re.compile(
    rf"\d ?(?:{'|'.join(sorted(ENGLISH.currencies, key=len, reverse=True))}|%|p\b)|[$€£¥] ?\d"
    r"|\b(?:free|half|no charge|nobody|nothing|reduced)\b|[:|]\s*\d",
    re.IGNORECASE,
)

_TYPES = frozenset(
    {
        AnswerType.YES_NO,
        AnswerType.HOW_MUCH,
        AnswerType.HOW_MANY,
        AnswerType.HOW_LONG,
        AnswerType.HOW,
        AnswerType.WHEN,
        AnswerType.OTHER,
    }
)


def find_asked_age(question: Question) -> int:
    """Return the age of the one for whom something is asked, -1 for none. English alone."""
    if question.language != "en" or question.answer_type not in _TYPES:
        return -1
    found = find_age_words(list_lowered(question))
    return -1 if found is None else found.age


def prefer_asked_age(
    collection: Collection, question: Question, candidates: Sequence[Candidate]
) -> Sequence[Candidate]:
    """Return the candidates, best first, rescored where the question has an age.

    They have a word of the question, or the sentence before or the heading has. Candidates with
    equal scores keep their order.
    """
    age = find_asked_age(question) if candidates else -1
    if age < 0:
        return candidates
    largest_idf = compute_largest_idf(collection.sentences)
    top = candidates[:NUM_READ]
    passages = collection.passages([each.sentence for each in top])
    pays = asks_cost(question) or not _PAYING.isdisjoint(list_lowered(question))
    parts = [
        largest_idf * _weigh(age, passage.masked_text, pays=pays) * _is_about(question, each)
        for each, passage in zip(top, passages, strict=True)
    ]
    return rescore(candidates, ASKED_AGE, parts)


def list_said_by_age(
    collection: Collection, question: Question, candidate: Candidate
) -> frozenset[str]:
    """Return the terms of a question that a rule for the asked age says without having them.

    They are those for the age, and for paying where it has a price.
    """
    part = candidate.extra.get(ASKED_AGE, 0.0)
    if part < WEIGHT * compute_largest_idf(collection.sentences):
        return frozenset()
    found = find_age_words(list_lowered(question))
    places = found.places if found else ()
    said = {question.words[place].term for place in places}
    said |= {word.term for word in question.words if word.text.lower() in _PAYING}
    return frozenset(said)


def _is_about(question: Question, candidate: Candidate) -> bool:
    """Tell whether a sentence, the one before or the heading above has a word of the question.

    "How much is it for a 9 year old" has none.
    """
    if candidate.is_said.any() or candidate.extra.get(HEADING_WORDS, 0.0) > 0:
        return True
    if candidate.feature("with the sentence before") > 0:
        return True
    return len(question.content_ids) < 2


def _weigh(age: int, text: str, *, pays: bool) -> float:
    """Return the part of a text; where it is asked what somebody pays, of a price or none alone."""
    ranges = find_age_ranges(text)
    if not ranges or (pays and not _PRICE.search(text)):
        return 0.0
    return WEIGHT if any(each.low <= age <= each.high for each in ranges) else WEIGHT_OF_OTHERS
