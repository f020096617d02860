"""The time of something else, of which the asked happening only tells how long after it was. Pure.

"She was found at 8 p.m., fourteen hours after the hill came down" does not say when that came down.
English questions alone.
"""

import re
from collections.abc import Mapping

from index.analysis import extract_terms
from index.answering.features import Candidate
from index.answering.lexical import UNMISSED
from index.answering.other_facts.fact_rule import FactRule
from index.answering.other_facts.said_words import list_forms
from index.answering.question import AnswerType, Question
from index.collection import Collection
from index.expressions import SentenceFlag, find_flags
from index.languages import ENGLISH

_PERIODS = "|".join(sorted(ENGLISH.periods, key=len, reverse=True))
_DISTANCE = re.compile(rf"\b(?:{_PERIODS}) (?:after|before)\b", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[,;:.)](?:\s|$)")
_HOUR = re.compile(r"\d[:.]\d\d|\d ?[ap]\.?m\b|\bo'clock\b", re.IGNORECASE)
_TIMES = int(SentenceFlag.DATE | SentenceFlag.YEAR)


def _asks_when(question: Question) -> bool:
    is_asked = question.language == "en" and question.answer_type is AnswerType.WHEN
    return is_asked and any(word.content for word in question.words)


def _is_time_of_other(_: Collection, question: Question, __: Candidate, text: str) -> bool:
    """Tell whether all that is asked about stands in a clause of how long after it something was.

    The clause has no date or hour itself.
    """
    mark = _DISTANCE.search(text)
    if mark is None:
        return False
    end = _CLAUSE_END.search(text, mark.end())
    stop = end.start() if end else len(text)
    clause = text[mark.end() : stop]
    if _HOUR.search(clause) or find_flags(clause) & _TIMES:
        return False
    inside, outside = {*extract_terms(clause)}, {*extract_terms(text[: mark.start()])}
    outside |= {*extract_terms(text[stop:])}
    asked = [word for word in question.words if word.content and word.term not in UNMISSED]
    said = [list_forms(word) for word in asked]
    said = [forms for forms in said if not forms.isdisjoint(inside | outside)]
    return bool(said) and all(
        not forms.isdisjoint(inside) and forms.isdisjoint(outside) for forms in said
    )


TIME_RULES: Mapping[str, FactRule] = {
    "the time of something else": FactRule(_asks_when, _is_time_of_other, types={AnswerType.WHEN}),
}
"""Rules by name, as those of `other_fact.py`."""
