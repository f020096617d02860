"""The two sides of a match, both of which the title of a report names. Pure.

Below "Tarn Rovers 2, Mere Otters 1", "Rovers scored through captain Ann Bell" does not say who is
captain of the Otters. English questions alone.
"""

import re
from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from index.analysis import STOP_TERMS, extract_terms
from index.answering.features import Candidate
from index.answering.language_facts import asks_score, has_score
from index.answering.other_facts.fact_rule import FactRule
from index.answering.other_facts.short_questions import find_parts, is_said
from index.answering.question import AnswerType, Question
from index.collection import Collection

_SIDES = re.compile(
    r"(?P<one>[A-Z][^\d:]{2,40}?)(?: \d{1,3}(?: ?[-–—:,] ?| )(?:\d{1,3} )?| (?:v|vs)\.? )"
    r"(?P<other>[A-Z][^\d:(]{2,40})"
)
"""The two sides of a match, with their goals: "Tarn Rovers 2-1 Mere Otters"."""

MAX_BEFORE = 4
"""Sentences of a paragraph before one in which the side is looked for that it does not name."""


def _asks_role(question: Question) -> bool:
    return find_parts(question).role is not None


def _is_of_other_side(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether a role is asked for of one side, and a sentence names the other alone.

    Or it does not say the role, as the title with both.
    """
    title = collection.passages([candidate.sentence])[0].title
    sides = _SIDES.match(title)
    if sides is None:
        return False
    one, other = ({*extract_terms(sides[name])} - STOP_TERMS for name in ("one", "other"))
    asked = {word.term for word in question.words if word.content}
    said = {*extract_terms(text)}
    role = find_parts(question).role
    is_title = text.strip() == title.strip()
    if is_title or (role and not is_said(collection, question, candidate, role, text)):
        return bool(asked & (one ^ other))
    if not said & (one ^ other):
        said = _find_side_before(collection, candidate, one ^ other)
    return any(
        asked & mine and not asked & theirs and said & theirs and not said & mine
        for mine, theirs in ((one - other, other - one), (other - one, one - other))
    )


def _find_side_before(
    collection: Collection, candidate: Candidate, sides: AbstractSet[str]
) -> set[str]:
    """Return the terms of the nearest sentence before one in its paragraph that names a side."""
    start = collection.sentences_of(candidate.paragraph).start
    before = [*range(max(start, candidate.sentence - MAX_BEFORE), candidate.sentence)]
    for passage in reversed(collection.passages(before)) if before else ():
        said = {*extract_terms(passage.masked_text)}
        if said & sides:
            return said
    return set()


def _lacks_score(_: Collection, __: Question, ___: Candidate, text: str) -> bool:
    return not has_score(text)


SIDE_RULES: Mapping[str, FactRule] = {
    "the role of the other side": FactRule(
        _asks_role, _is_of_other_side, opening={"who", "who's"}, types={AnswerType.WHO}
    ),
    "no score": FactRule(asks_score, _lacks_score, {"score", "scoreline"}),
}
"""Rules by name, as those of `other_fact.py`."""
